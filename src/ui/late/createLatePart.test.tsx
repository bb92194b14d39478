import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLatePart, type LostPart } from './createLatePart';
import { RetryLost } from './RetryLost';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Props = { name: string };
const Part = ({ name }: Props) => <p>{`Here is ${name}`}</p>;
const Fallback = ({ name, ...lost }: Props & LostPart) => (
  <p role="alert">
    {`${name} did not arrive`}
    <RetryLost {...lost} />
  </p>
);

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Draws a part that the network brings after so many failures. */
async function renderPart(failures: number) {
  let attempts = 0;
  const load = async () => {
    attempts += 1;
    if (attempts <= failures) throw new TypeError('Failed to fetch');
    return { Part };
  };
  const LatePart = createLatePart(load, (module) => module.Part, Fallback);
  await act(async () => {
    render(
      <Suspense fallback="Loading">
        <LatePart name="the basket" />
      </Suspense>,
    );
  });
}

test('is drawn once its code has come', async () => {
  await renderPart(0);
  expect(screen.getByText('Here is the basket')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('is waited for when it is lost once', async () => {
  await renderPart(1);
  expect(screen.getByText('Loading')).not.toBeNull();
  await wait(600);
  expect(screen.getByText('Here is the basket')).not.toBeNull();
});

test('has a fallback when it is lost twice, whose action asks for it', async () => {
  await renderPart(2);
  await wait(600);
  expect(screen.getByRole('alert').textContent).toContain('the basket did not arrive');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await wait(0);
  expect(screen.getByText('Here is the basket')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('offers to reload the page when asking again is of no use', async () => {
  await renderPart(Number.POSITIVE_INFINITY);
  await wait(600);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await wait(0);
  expect(screen.getByRole('button', { name: 'Reload the page' })).not.toBeNull();
});

test('is asked for by itself when the network is back', async () => {
  await renderPart(2);
  await wait(600);
  act(() => void window.dispatchEvent(new Event('online')));
  await wait(0);
  expect(screen.getByText('Here is the basket')).not.toBeNull();
});
