// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listMissingSheets } from './listMissingSheets';

const unreadable = {
  get cssRules(): never {
    throw new DOMException('of a lost sheet', 'SecurityError');
  },
};

test('sheets that are on their way or lost are missing, those of a theme are not waited for', () => {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `
    <link rel="stylesheet" crossorigin id="here">
    <link rel="stylesheet" crossorigin id="awaited">
    <link rel="stylesheet" crossorigin id="lost">
    <link rel="stylesheet" data-theme-sheet id="theme">
    <link rel="modulepreload" crossorigin id="code">`;
  const sheets = { here: { cssRules: [] }, awaited: null, lost: unreadable, theme: null };
  for (const [id, sheet] of Object.entries(sheets)) {
    Object.defineProperty(page.getElementById(id), 'sheet', { value: sheet });
  }
  expect(listMissingSheets(page).map(({ id }) => id)).toEqual(['awaited', 'lost']);
});
