import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { GuardedButton } from './GuardedButton';
import { GuardedLink } from './GuardedLink';
import { StepContents } from './usePressGuard';

beforeEach(() => void vi.useFakeTimers());

/** Lets so many ms pass, with a frame each 16 ms. */
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

function renderButton() {
  const onPress = vi.fn();
  const draw = (props: object = {}, contents = '') => (
    <StepContents value={contents}>
      <GuardedButton label="Sell" look="primary" onPress={onPress} {...props} />
    </StepContents>
  );
  const { rerender } = render(draw());
  return {
    onPress,
    change: (props: object, contents?: string) => rerender(draw(props, contents)),
  };
}

const getButton = () => screen.getByRole('button');

/** As a mouse does it: the click of a pointer tells how many there were. */
function press(element: Element = getButton(), heldMs = 0) {
  fireEvent.pointerDown(element);
  if (heldMs > 0) pass(heldMs);
  fireEvent.pointerUp(element);
  return fireEvent.click(element, { detail: 1 });
}

test('a press in the first moment was meant for something else', () => {
  const { onPress } = renderButton();
  expect(getButton().ariaDisabled).toBe('true');
  for (let shownMs = 0; shownMs < 700; shownMs += 100) {
    press();
    pass(100);
  }
  expect(onPress).not.toHaveBeenCalled();
  pass(100);
  expect(getButton().ariaDisabled).toBe('false');
  press();
  expect(onPress).toHaveBeenCalledOnce();
});

test('a press counts from its beginning', () => {
  const { onPress } = renderButton();
  pass(600);
  press(getButton(), 400);
  expect(onPress).not.toHaveBeenCalled();
  press(getButton(), 400);
  expect(onPress).toHaveBeenCalledOnce();
});

test('a touch that began on what stood there before does not count', () => {
  const { onPress } = renderButton();
  fireEvent.pointerDown(document.body);
  pass(1_000);
  fireEvent.click(getButton(), { detail: 1 });
  expect(onPress).not.toHaveBeenCalled();
});

test('it keeps the focus while it settles', () => {
  const { change } = renderButton();
  act(() => getButton().focus());
  pass(1_000);
  change({ subject: 'other' });
  expect(getButton().ariaDisabled).toBe('true');
  expect(document.activeElement).toBe(getButton());
});

test('another effect, another reason or another step has to settle first', () => {
  const { onPress, change } = renderButton();
  pass(1_000);
  change({ subject: 'other' });
  press();
  pass(1_000);
  change({ subject: 'other' }, 'another step');
  press();
  change({ subject: 'other', isBlocked: true }, 'another step');
  pass(1_000);
  press();
  change({ subject: 'other' }, 'another step');
  press();
  expect(onPress).not.toHaveBeenCalled();
  pass(1_000);
  press();
  expect(onPress).toHaveBeenCalledOnce();
});

test('what comes back for a moment has to settle too', () => {
  const { onPress, change } = renderButton();
  pass(1_000);
  change({ subject: 'other' });
  change({});
  press();
  expect(onPress).not.toHaveBeenCalled();
});

test('one press has one effect', () => {
  const { onPress } = renderButton();
  pass(1_000);
  act(() => {
    getButton().click();
    getButton().click();
  });
  press();
  expect(onPress).toHaveBeenCalledOnce();
  pass(1_000);
  press();
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('a click of assistive technology has neither pointer nor key', () => {
  const { onPress } = renderButton();
  pass(600);
  fireEvent.click(getButton());
  expect(onPress).not.toHaveBeenCalled();
  pass(200);
  fireEvent.click(getButton());
  expect(onPress).toHaveBeenCalledOnce();
});

/** As browsers do it: Enter clicks whenever it goes down or repeats, unless that is prevented. */
function holdEnter(repeats: number) {
  for (let times = 0; times <= repeats; times += 1) {
    const isLeft = fireEvent.keyDown(getButton(), { key: 'Enter', repeat: times > 0 });
    if (isLeft) fireEvent.click(getButton());
    pass(100);
  }
  fireEvent.keyUp(getButton(), { key: 'Enter' });
}

test('a held Enter confirms nothing that came under it', () => {
  const { onPress } = renderButton();
  holdEnter(20);
  expect(onPress).not.toHaveBeenCalled();
  holdEnter(20);
  expect(onPress).toHaveBeenCalledOnce();
});

/** As browsers do it: Space clicks when it is released, Firefox even if its going down was prevented. */
function holdSpace(heldMs: number, change: () => void = () => undefined) {
  fireEvent.keyDown(getButton(), { key: ' ' });
  change();
  pass(heldMs);
  fireEvent.keyDown(getButton(), { key: ' ', repeat: true });
  if (fireEvent.keyUp(getButton(), { key: ' ' })) fireEvent.click(getButton());
}

test('a held Space confirms nothing that came under it', () => {
  const { onPress, change } = renderButton();
  holdSpace(1_000);
  holdSpace(1_000, () => change({ subject: 'other' }));
  expect(onPress).not.toHaveBeenCalled();
  holdSpace(100);
  expect(onPress).toHaveBeenCalledOnce();
});

test('a link is followed only once it has settled', () => {
  render(
    <GuardedLink href="https://steamcommunity.com/tradeoffer/1" look="primary">
      Accept in Steam
    </GuardedLink>,
  );
  const link = screen.getByRole('link', { name: 'Accept in Steam' });
  // Unprevented, the click would take jsdom to another page, which it cannot do.
  const stop = (event: Event) => {
    if (!event.defaultPrevented) followed += 1;
    event.preventDefault();
  };
  let followed = 0;
  document.addEventListener('click', stop);
  press(link);
  expect([followed, link.ariaDisabled]).toEqual([0, 'true']);
  pass(1_000);
  press(link);
  expect(followed).toBe(1);
  document.removeEventListener('click', stop);
});

test('the middle button opens no link that has not settled either', () => {
  render(
    <GuardedLink href="https://steamcommunity.com/tradeoffer/1" look="primary">
      Accept in Steam
    </GuardedLink>,
  );
  const link = screen.getByRole('link', { name: 'Accept in Steam' });
  const pressMiddle = () => {
    fireEvent.pointerDown(link, { button: 1 });
    return fireEvent(
      link,
      new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }),
    );
  };
  expect(pressMiddle()).toBe(false);
  pass(1_000);
  expect(pressMiddle()).toBe(true);
});
