import type { AnswerFault } from '../wire/toFaultResponse';
import type { Scenario } from './scenario';

/** Answers of something between the page and the API, and none at all. */
export const faultScenarios: Scenario[] = [
  faulty('html-502', 'HTML page, 502', 'A proxy error page instead of the envelope.'),
  faulty('html-200', 'HTML page, 200', 'A web page that claims success.'),
  faulty('text-500', 'Plain text, 500', 'One word of a server in place of the envelope.'),
  faulty('empty-body', 'Empty answer', 'Status 200 and not one byte.'),
  faulty('truncated-json', 'Broken-off answer', 'The JSON stops half-way.'),
  faulty('not-envelope', 'Foreign JSON', 'Valid JSON of another shape.'),
  faulty('wrong-content-type', 'Envelope as plain text', 'Odd, but a valid answer: it works.'),
  faulty('connection-reset', 'Connection lost', 'The socket is closed without an answer.'),
  slow('slow', 2_500, 'Slow', 'Answers after 2.5 seconds.'),
  slow(
    'very-slow',
    40_000,
    'Very slow',
    'Answers after 40 seconds, past the usual patience of 30.',
  ),
];

function faulty(fault: AnswerFault, title: string, line: string): Scenario {
  return { name: fault, title, line, behaviour: { kind: 'fault', fault } };
}

function slow(name: string, delayMs: number, title: string, line: string): Scenario {
  return { name, title, line, behaviour: { kind: 'delay', delayMs } };
}
