import { expect, test } from 'vitest';
import { attempt, within } from './attempt';

const never = new Promise<never>(() => undefined);
const browser = { contexts: () => [] };

function createLog() {
  const lines: string[] = [];
  return { lines, say: (what: string) => void lines.push(what) };
}

test('a wait that does not end becomes an error that says what was waited for', async () => {
  await expect(within(0.01, 'a frame of the page', never)).rejects.toThrow(
    'a frame of the page: no end after 0.01 s',
  );
  expect(await within(1, 'a figure', Promise.resolve(7))).toBe(7);
});

test('a measurement that hangs or fails once is taken once more, and the log says so', async () => {
  const { lines, say } = createLog();
  const scrolling = { what: 'scrolling', seconds: 0.01 };
  expect(
    await attempt({ browser, say }, scrolling, async (time) => (time === 1 ? never : time)),
  ).toBe(2);
  const failOnce = async (time: number) => {
    if (time === 1) throw new Error('The click changed nothing.');
    return time;
  };
  expect(await attempt({ browser, say }, scrolling, failOnce)).toBe(2);
  expect(lines).toEqual([
    expect.stringContaining('no end after 0.01 s'),
    expect.stringContaining('The click changed nothing.'),
  ]);
});

test('a measurement that fails twice ends the run', async () => {
  const { lines, say } = createLog();
  const scrolling = { what: 'scrolling', seconds: 0.01 };
  await expect(attempt({ browser, say }, scrolling, () => never)).rejects.toThrow(
    /scrolling failed twice.\s+scrolling: no end after/,
  );
  expect(lines).toHaveLength(1);
});
