import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { axeSource, axeTags } from '../inspectors/axeSource';

function describeViolation({ id, help, nodes }: axe.Result): string {
  const places = nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.failureSummary}`);
  return [`${id}: ${help}`, ...places].join('\n');
}

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The debugger evaluates it, as the page's content security policy does not apply there.
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  const { violations } = await page.evaluate(
    // Rules that pass are not listed, and none of these reads the style sheets or media that axe would load first.
    (values) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    axeTags,
  );
  expect(violations.map(describeViolation).join('\n\n'), 'axe violations').toBe('');
}
