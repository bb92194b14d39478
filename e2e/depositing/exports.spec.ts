import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  createControl,
  depositElsewhere,
  deposits,
  depositsButton,
  header,
} from '../support/page/deposits';
import { createScenarioToken, expect, test } from '../support/page/test';

/** Presses a button of the list and reads the file that it saves. */
async function save(page: Page, name: RegExp) {
  const saved = page.waitForEvent('download');
  await deposits(page).getByRole('button', { name }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the list of deposits is saved for a calendar and a spreadsheet, and nothing is sent', async ({
  page,
}) => {
  const token = createScenarioToken('fifty');
  await depositElsewhere(page, token);
  await createControl(page, token).drive('hold');
  await page.goto(`/#token=${token}`);
  await expect(header(page)).toContainText(/on hold/i);
  await depositsButton(page).click();
  await expect(deposits(page)).toContainText(/On hold until /);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // Late code and the list itself are read meanwhile.
    const isOwn = pathname.startsWith('/assets/') || pathname === '/client/trades';
    if (protocol !== 'blob:' && !isOwn) asked.push(request.url());
  });
  const calendar = await save(page, /calendar$/);
  expect(calendar.name).toBe('hold-ends.ics');
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nSUMMARY:Hold ends: \$\d/);
  const table = await save(page, /CSV/);
  expect(table.name).toMatch(/^deposits-\d{4}-\d\d-\d\d\.csv$/);
  expect(table.text.split('\r\n')).toHaveLength(3);
  expect(table.text).toContain('"hold","CS2",');
  expect(asked).toEqual([]);
});
