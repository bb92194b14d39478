// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetLinkToken, takeLinkToken } from './linkToken';

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

describe('the token of the address', () => {
  test('is taken out of it, of the history entry too, and everything else stays', () => {
    window.history.replaceState({ step: 1 }, '', '/deposit/?game=730#token=abc.def.ghi&theme=dark');
    const steps = window.history.length;
    expect(takeLinkToken(window)).toBe('abc.def.ghi');
    expect(window.location.href).toMatch(/\/deposit\/\?game=730#theme=dark$/);
    expect(window.history.length).toBe(steps);
    expect(window.history.state).toEqual({ step: 1 });
  });

  test('leaves no empty fragment behind', () => {
    window.history.replaceState(null, '', '/?game=730#token=abc');
    takeLinkToken(window);
    expect(window.location.href).toMatch(/\/\?game=730$/);
  });

  test('is kept for a reload of this tab, in its session storage and nowhere else', () => {
    window.history.replaceState(null, '', '/#token=abc');
    takeLinkToken(window);
    expect(takeLinkToken(window)).toBe('abc');
    expect(window.localStorage.length).toBe(0);
    expect(document.cookie).toBe('');
    expect(Object.values({ ...window.sessionStorage })).toEqual(['abc']);
  });

  test('replaces the one of an earlier visit', () => {
    window.history.replaceState(null, '', '/#token=old');
    takeLinkToken(window);
    window.history.replaceState(null, '', '/#token=new');
    expect(takeLinkToken(window)).toBe('new');
    expect(takeLinkToken(window)).toBe('new');
  });

  test.each([
    ['with a line break', 'abc%0D%0AX-Evil:1'],
    ['with blanks', 'a%20b'],
    ['with letters beyond ASCII', '%C3%A4%E2%98%85'],
    ['of nothing', ''],
    ['without end', 'a'.repeat(8_193)],
  ])('%s is taken out and not used, as no header could carry it', (_, token) => {
    window.history.replaceState(null, '', '/#token=earlier');
    takeLinkToken(window);
    window.history.replaceState(null, '', `/#token=${token}`);
    expect(takeLinkToken(window)).toBeUndefined();
    expect(window.location.hash).toBe('');
    expect(window.sessionStorage.length).toBe(0);
  });

  test.each(['', '#section', '#/route?x=1', '#tokens=abc', '#Token=abc'])(
    'is not looked for in "%s", which stays as it is',
    (hash) => {
      window.history.replaceState(null, '', `/${hash}`);
      expect(takeLinkToken(window)).toBeUndefined();
      expect(window.location.hash).toBe(hash);
    },
  );

  test('is not looked for in the query, where servers and logs would see it', () => {
    window.history.replaceState(null, '', '/?token=abc');
    expect(takeLinkToken(window)).toBeUndefined();
    expect(window.sessionStorage.length).toBe(0);
  });

  test('is forgotten when told to', () => {
    window.history.replaceState(null, '', '/#token=abc');
    takeLinkToken(window);
    forgetLinkToken();
    expect(takeLinkToken(window)).toBeUndefined();
  });

  test('works where storage is forbidden', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny);
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny);
    expect(takeLinkToken(window)).toBeUndefined();
    window.history.replaceState(null, '', '/#token=abc');
    expect(takeLinkToken(window)).toBe('abc');
    expect(window.location.hash).toBe('');
    read.mockRestore();
    write.mockRestore();
  });
});

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}
