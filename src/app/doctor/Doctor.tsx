import { Suspense, use } from 'react';
import type { VisitStart } from '~/app/start/startVisit';
import { remember } from '~/lib/remember';
import { CopyButton } from '~/ui/CopyButton';
import { describeInstallation } from './describeInstallation';
import type { Finding } from './finding';
import { readFacts } from './readFacts';
import { marks, summarize, toReport } from './toReport';

const words = { copy: 'Copy as text', copied: 'Copied', failed: 'Select the text and copy it' };

const getFindings = remember((start: Promise<VisitStart>) =>
  readFacts(window, start).then(describeInstallation),
);

type Props = { start: Promise<VisitStart> };

/**
 * Says what is wrong with this installation, in place of the page (docs/troubleshooting.md, The check). It is read by
 * developers, and therefore English in every language (docs/decisions/0047-the-check-is-english.md).
 */
export function Doctor({ start }: Props) {
  return (
    <main lang="en" dir="ltr" className="mx-auto grid max-w-4xl gap-4 p-4 wrap-anywhere">
      <h1 className="text-xl font-bold">Check of this installation</h1>
      <Suspense fallback={<p role="status">Looking at it …</p>}>
        <Findings start={start} />
      </Suspense>
    </main>
  );
}

function Findings({ start }: Props) {
  const findings = use(getFindings(start));
  const page = window.location.origin + window.location.pathname;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <p role="status">{summarize(findings)}</p>
        <CopyButton text={toReport(findings, page)} words={words} />
      </div>
      <ul className="grid gap-3">
        {findings.map((finding) => (
          <FindingLine key={finding.text} {...finding} />
        ))}
      </ul>
    </>
  );
}

const tones = {
  fault: 'text-bad',
  warning: 'text-warn',
  unknown: 'text-ink-soft',
  fine: 'text-ink-soft',
} as const;

function FindingLine({ severity, text, lines, section }: Finding) {
  return (
    <li className="grid gap-1 rounded-lg bg-surface p-3">
      <p>
        <strong className={`text-xs ${tones[severity]}`}>{marks[severity]}</strong> {text}
      </p>
      {lines.map((line) => (
        <p key={line.into} className="grid gap-1">
          <span className="text-xs text-ink-soft">{line.into}</span>
          <code className="block rounded-lg bg-well px-3 py-2 text-sm select-all">{line.text}</code>
        </p>
      ))}
      {section !== undefined && severity !== 'fine' && (
        <p className="text-xs text-ink-soft">See {section}</p>
      )}
    </li>
  );
}
