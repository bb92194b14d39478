import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** axe as a script, and the rules that the page keeps: WCAG 2.2 AA. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function describeViolation({ id, help, nodes }: axe.Result): string {
  const places = nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.failureSummary}`);
  return [`${id}: ${help}`, ...places].join('\n');
}

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The debugger evaluates it, as the page's content security policy does not apply there.
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    axeTags,
  );
  expect(violations.map(describeViolation).join('\n\n'), 'axe violations').toBe('');
}
