import { waitFor, within } from '@testing-library/react';

/** A button once it takes a press: guarded ones have to be seen for a moment first. Behind an open dialog there is none. */
export function findReadyButton(name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const shown = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
    // To compute what is visible takes most of a query, and is no part of the question.
    const button = within(shown).getByRole('button', { name, hidden: true });
    if (button.ariaDisabled === 'true') throw new Error(`${name} is not ready`);
    return button;
  });
}
