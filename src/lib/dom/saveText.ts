type File = {
  /** Such as `text/csv`. The text is written as UTF-8. */
  type: string;
  text: string;
};

/** ms after which no browser reads the file any more. */
const keptMs = 60_000;

/** Saves a text as a file on the device, without any request. In a sandboxed frame it needs `allow-downloads`. */
export function saveText(name: string, { type, text }: File): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
