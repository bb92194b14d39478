import type { Section } from './sections';

/** `unknown` is what no page can see; `fine` is listed in short. */
export type Severity = 'fault' | 'warning' | 'unknown' | 'fine';

/** A line to paste, and the place where it belongs. */
export type Line = { into: 'config.json' | 'nginx' | 'header' | 'shell'; text: string };

/** One thing that the check has looked at. */
export type Finding = {
  severity: Severity;
  /** One sentence. */
  text: string;
  lines: readonly Line[];
  /** The part of the documents that says more. */
  section: Section | undefined;
};

type Advice = { lines?: readonly Line[]; section?: Section };

export function toFinding(severity: Severity, text: string, advice: Advice = {}): Finding {
  return { severity, text, lines: advice.lines ?? [], section: advice.section };
}

/** A key of `config.json` with its value. */
export function toConfigLine(key: string, value: unknown): Line {
  return { into: 'config.json', text: `"${key}": ${JSON.stringify(value)}` };
}

/** A header in both forms: for nginx, and as it is sent. */
export function toHeaderLines(name: string, value: string): Line[] {
  return [
    { into: 'nginx', text: `add_header ${name} "${value}" always;` },
    { into: 'header', text: `${name}: ${value}` },
  ];
}
