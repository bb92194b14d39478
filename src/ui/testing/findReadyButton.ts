import { screen, waitFor } from '@testing-library/react';

/** A button once it takes a press: guarded ones have to be seen for a moment first. */
export function findReadyButton(name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const button = screen.getByRole('button', { name });
    if (button.ariaDisabled === 'true') throw new Error(`${name} is not ready`);
    return button;
  });
}
