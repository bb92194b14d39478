import { expect, it } from 'vitest';
import { toExterior } from './toExterior';

it.each([
  [0, 'Factory New'],
  [0.0699, 'Factory New'],
  [0.07, 'Minimal Wear'],
  [0.15, 'Field-Tested'],
  [0.3799, 'Field-Tested'],
  [0.38, 'Well-Worn'],
  [0.45, 'Battle-Scarred'],
  [1, 'Battle-Scarred'],
])('calls a float of %f %s', (wear, exterior) => {
  expect(toExterior(wear).name).toBe(exterior);
});
