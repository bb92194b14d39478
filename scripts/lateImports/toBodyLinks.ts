const headLink = 'document.head.appendChild(';

/**
 * Lets Vite's loader put the links of late code at the end of the body. While a stylesheet of the head is on its way,
 * WebKit gives new elements no box: the basket vanished, and the cards took its place, until the styles had come. Throws
 * if `code`, the loader, does not put them into the head.
 */
export function toBodyLinks(code: string): string {
  if (!code.includes(headLink)) throw new Error(`Vite's loader has no \`${headLink}\`.`);
  return code.replace(headLink, 'document.body.appendChild(');
}
