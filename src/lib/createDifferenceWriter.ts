/** Writes one of several named values. */
export type NamedWriter = (name: string, value: string) => void;

/**
 * Hands on what differs from what was last written under that name: in a document, what is written is styled or
 * told anew, and to ask it first is as dear.
 */
export function createDifferenceWriter(write: NamedWriter): NamedWriter {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return;
    written.set(name, value);
    write(name, value);
  };
}
