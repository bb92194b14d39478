/** True for keys that the browser keeps while it is not known whether the grid would take them. */
export function isBrowserKey({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>): boolean {
  // The physical key where the letter is not Latin, as in `findCommand`.
  const command = key > '\u024f' ? code : key;
  if (ctrlKey || metaKey) return !/^((Key)?[azy]|Arrow.*|Page.*|Home|End)$/i.test(command);
  return altKey || /^(Tab|F\d+|Shift|CapsLock)$/.test(key);
}
