/** Creates an element with a class, and appends it to `parent` if there is one. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  parent?: Element,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  parent?.append(element);
  return element;
}
