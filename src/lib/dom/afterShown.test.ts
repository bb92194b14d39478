import { afterEach, expect, test, vi } from 'vitest';
import { afterShown } from './afterShown';

afterEach(() => void vi.unstubAllGlobals());

/** Frames that come when the test says so, at times (ms) of its own. */
function createFrames() {
  let waiting: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.push(callback);
    return waiting.length;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = [];
  });
  return {
    draw: (...times: number[]) => {
      for (const at of times) for (const callback of waiting.splice(0)) callback(at);
    },
    areWanted: () => waiting.length > 0,
  };
}

test('time counts from the first frame that shows it, and ends with the last', () => {
  const frames = createFrames();
  const act = vi.fn();
  afterShown(100, act);
  frames.draw(5_000, 5_040, 5_080);
  expect(act).not.toHaveBeenCalled();
  frames.draw(5_120);
  expect(act).toHaveBeenCalledOnce();
  expect(frames.areWanted()).toBe(false);
});

test('an hour in a hidden tab shows it for no longer than a frame', () => {
  const frames = createFrames();
  const act = vi.fn();
  afterShown(700, act);
  frames.draw(0, 16, 3_600_000, 3_600_016);
  expect(act).not.toHaveBeenCalled();
});

test('what is cancelled never happens', () => {
  const frames = createFrames();
  const act = vi.fn();
  const cancel = afterShown(100, act);
  frames.draw(0, 50);
  cancel();
  frames.draw(100, 200);
  expect(act).not.toHaveBeenCalled();
});
