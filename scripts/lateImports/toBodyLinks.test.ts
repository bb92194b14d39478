import { expect, test } from 'vitest';
import { toBodyLinks } from './toBodyLinks';

test('links of late code go into the body', () => {
  expect(toBodyLinks('const l=f();document.head.appendChild(l);')).toBe(
    'const l=f();document.body.appendChild(l);',
  );
});

test('a loader that is written otherwise fails the build', () => {
  expect(() => toBodyLinks('document.head.append(l)')).toThrow('document.head.appendChild(');
});
