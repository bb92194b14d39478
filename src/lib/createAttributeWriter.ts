/** Writes attributes, and only what differs: what is written is asked about again by everything that watches. */
export type AttributeWriter = (name: string, value: string) => void;

/** Remembers what it wrote, as asking the element each time is as dear as writing. */
export function createAttributeWriter(element: Element): AttributeWriter {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return;
    written.set(name, value);
    element.setAttribute(name, value);
  };
}
