import type { Finding, Severity } from './finding';

/** The mark of a finding in the page and in its text. */
export const marks: Readonly<Record<Severity, string>> = {
  fault: 'FAULT',
  warning: 'WARNING',
  unknown: 'NOT SEEN',
  fine: 'FINE',
};

/** The number of faults and of warnings. */
export function summarize(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  if (faults + warnings === 0) return 'Nothing is wrong, as far as a page can see.';
  return `Faults: ${faults}. Warnings: ${warnings}.`;
}

/** The findings as plain text, for a message or an issue. */
export function toReport(findings: readonly Finding[], page: string): string {
  const blocks = findings.map(({ severity, text, lines, section }) =>
    [
      `${marks[severity]}: ${text}`,
      ...lines.map((line) => `  ${line.into}: ${line.text}`),
      ...(section === undefined || severity === 'fine' ? [] : [`  see ${section}`]),
    ].join('\n'),
  );
  return [`Check of ${page}`, summarize(findings), ...blocks].join('\n\n');
}
