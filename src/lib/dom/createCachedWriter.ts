/** Writes one of several named values. */
export type NamedWriter = (name: string, value: string) => void;

/**
 * Skips a write if the value is the one last written under that name. Writing to the DOM restyles the element,
 * and reading it first costs as much.
 */
export function createCachedWriter(write: NamedWriter): NamedWriter {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return;
    written.set(name, value);
    write(name, value);
  };
}
