import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { parseFilters } from './filters';
import { PlainProblem } from './PlainProblem';

function renderProblem() {
  const remedies = { retry: vi.fn(), signIn: vi.fn(), clearFilters: vi.fn() };
  const view = {
    body: 'empty' as const,
    items: [],
    expected: 0,
    status: '',
    failure: undefined,
    dropped: 0,
    isOffline: false,
    hasProblem: true,
    isFiltered: false,
    isWhole: true,
  };
  const refresh = {
    start: vi.fn(),
    reread: vi.fn(),
    isRunning: false,
    readyAt: 0,
    error: null,
    dismiss: vi.fn(),
  };
  render(
    <PlainProblem view={view} filters={parseFilters('')} refresh={refresh} remedies={remedies} />,
  );
  return remedies;
}

test('stands for whatever is wrong until the words for it have come, and tries again', async () => {
  const remedies = renderProblem();
  expect(screen.getByRole('alert').textContent).toContain('You are offline');
  fireEvent.click(screen.getByRole('button', { name: 'Try again now' }));
  expect(remedies.retry).toHaveBeenCalledOnce();
  expect(await screen.findByRole('heading', { name: 'No CS2 items here' })).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('gives way by itself when the network is back', async () => {
  renderProblem();
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  expect(await screen.findByRole('heading', { name: 'No CS2 items here' })).not.toBeNull();
});
