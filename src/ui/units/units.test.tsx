import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { Amount } from './Amount';
import { formatAmount } from './formatAmount';
import { UnitsNote } from './UnitsNote';

afterEach(() => siteCurrency.set({ currency: undefined }));

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

test('without a unit of the site a sum is the plain text that it always was', () => {
  const { container } = render(
    <p>
      <Amount cents={1764} />
    </p>,
  );
  expect(container.innerHTML).toBe('<p>$17.64</p>');
  expect(formatAmount(1764)).toBe('$17.64');
});

test('with one, both are there, and both are heard where USD is out of sight', () => {
  siteCurrency.set({ currency: createCurrency() });
  render(
    <button type="button">
      <Amount cents={1764} />
    </button>,
  );
  expect(screen.getByRole('button', { name: /^28\.75\scoins \$17\.64$/ })).toBeDefined();
  act(() => siteCurrency.set({ currency: createCurrency({ show: 'unit' }) }));
  expect(screen.getByRole('button', { name: /^28\.75\scoins \$17\.64$/ })).toBeDefined();
  expect(plain(formatAmount(1764))).toBe('28.75 coins ($17.64)');
});

test('a review keeps the rate that it began with', () => {
  siteCurrency.set({ currency: createCurrency({ rate: '2' }) });
  const { container } = render(<Amount cents={100} frozen={{ currency: createCurrency() }} />);
  expect(plain(container.textContent)).toBe('1.63 coins $1.00');
});

function renderNote(fields: Parameters<typeof createCurrency>[0], lines: readonly number[]) {
  const totalCents = lines.reduce((sum, cents) => sum + cents, 0);
  const { container } = render(
    <UnitsNote
      currency={createCurrency(fields)}
      totalCents={totalCents}
      lines={lines.map((cents) => ({ cents }))}
    />,
  );
  return plain(container.textContent);
}

test('the note says how the sum comes about', () => {
  const text = renderNote({ asOf: Date.UTC(2026, 10, 29, 12) }, [1764]);
  expect(text).toContain('$17.64 × 1.63 = 28.75 coins');
  expect(text).toContain('smaller than 0.01 coins');
  expect(text).toContain('Nov 29, 2026');
  expect(text).not.toContain('Bonus');
  expect(text).not.toContain('Each line');
});

test('the bonus is a line of its own, and both lines add up', () => {
  const text = renderNote({ bonus: '0.05' }, [1764]);
  expect(text).toContain('Bonus of the site, 5%+ 1.43 coins');
  expect(text).toContain('With the bonus30.18 coins');
});

test('lines that do not come to the total are spoken of once, and only then', () => {
  expect(renderNote({}, [101, 101])).toContain('Each line is rounded by itself');
  expect(renderNote({ rate: '100', decimals: 0 }, [101, 101])).not.toContain('Each line');
});

test('a symbol stands for the unit, whose name is in the note', () => {
  const text = renderNote({ symbol: '◈' }, [1764]);
  expect(text).toContain('Why ◈28.75?');
  expect(text).toContain('= 28.75 coins');
});
