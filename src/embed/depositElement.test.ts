// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import './depositElement';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('a site names the dialog, its frame and its button in its own language', () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= () => {};
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {});
  document.body.innerHTML =
    '<assetpay-deposit src="https://deposit.example/" variant="dialog" frame-title="Einzahlen" close-title="Schließen"></assetpay-deposit>';
  const root = document.querySelector('assetpay-deposit')?.shadowRoot;
  const readName = (selector: string) => {
    const element = root?.querySelector(selector);
    return element?.getAttribute('aria-label') ?? element?.getAttribute('title');
  };
  expect(['dialog', 'iframe', 'button'].map(readName)).toEqual([
    'Einzahlen',
    'Einzahlen',
    'Schließen',
  ]);
});
