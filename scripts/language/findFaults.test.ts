import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/language/languages.ts';
import { findFaults } from './findFaults.ts';

const polish: Language = { code: 'pl', locale: 'pl', dir: 'ltr' };
const english = {
  'room/words.title': 'Deposit',
  'room/words.named': 'Charm {name}',
  'room/words.items': '{count, plural, one {# item of {money}} other {# items of {money}}}',
  'room/words.by': '{who, select, you {You} other {The site}}',
};
const right = {
  'room/words.title': 'Depozyt',
  'room/words.named': 'Przywieszka {name}',
  'room/words.items':
    '{count, plural, one {# przedmiot za {money}} few {# przedmioty za {money}} many {# przedmiotów za {money}} other {# przedmiotu za {money}}}',
  'room/words.by': '{who, select, you {Ty} other {Strona}}',
};

test('a whole translation has no faults', () => {
  expect(findFaults(polish, english, right)).toEqual([]);
});

test.each([
  ['title', undefined, 'is missing'],
  ['title', '', 'is empty'],
  ['title', ' Depozyt', 'stray blanks'],
  ['title', "Depozyt'", 'stray blanks or apostrophes'],
  ['title', 'Depozyt {money}', '{money} is not what the original has'],
  ['named', 'Przywieszka', '{name} is lost'],
  ['named', 'Przywieszka {name', 'is no ICU message'],
  ['named', 'Przywieszka {name, number}', '{name} is not what the original has'],
  ['items', '{count, plural, one {# za {money}} other {# za {money}}}', 'plural forms one,other'],
  ['items', '{count, number} za {money', 'is no ICU message'],
  ['by', '{who, select, me {Ty} other {Strona}}', 'choices'],
])('a fault in %s is told: %j', (name, text, fault) => {
  const key = `room/words.${name}`;
  const texts = Object.entries({ ...right, [key]: text }).flatMap(([at, value]) =>
    value === undefined ? [] : [[at, value] as const],
  );
  const faults = findFaults(polish, english, Object.fromEntries(texts));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${key}: `);
  expect(faults[0]).toContain(fault);
});

test('a text that does not exist any more is told', () => {
  expect(findFaults(polish, english, { ...right, 'room/words.gone': 'Nic' })).toEqual([
    'room/words.gone: there is no such text',
  ]);
});
