import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { createLatePart, type WithReload } from './createLatePart';

type Props = { name: string };
const Part = ({ name }: Props) => <p>{`Here is ${name}`}</p>;
const StandIn = ({ name, onReload }: Props & WithReload) => (
  <p role="alert">
    {`${name} did not arrive`}
    <button type="button" onClick={onReload}>
      Try again
    </button>
  </p>
);

/** Draws a part that the network brings at the attempt of this number. */
async function renderPart(arrivesAt: number) {
  let attempts = 0;
  const load = async () => {
    attempts += 1;
    if (attempts < arrivesAt) throw new TypeError('Failed to fetch');
    return { Part };
  };
  const Late = createLatePart(load, (module) => module.Part, StandIn);
  await act(async () => {
    render(
      <Suspense>
        <Late name="the basket" />
      </Suspense>,
    );
  });
}

test('is drawn once its code has come', async () => {
  await renderPart(1);
  expect(screen.getByText('Here is the basket')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('is stood for when it does not come, and asked for again by the action', async () => {
  await renderPart(3);
  expect(screen.getByRole('alert').textContent).toContain('the basket did not arrive');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await act(async () => undefined);
  expect(screen.getByRole('alert')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here is the basket')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('is asked for by itself when the network is back', async () => {
  await renderPart(2);
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  expect(await screen.findByText('Here is the basket')).not.toBeNull();
});
