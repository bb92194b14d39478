import { expect, test } from 'vitest';
import { parseFaultRules } from './FaultRule';

test('reads rules', () => {
  const rules = [
    { route: 'inventory', fault: 'html-502', times: 3, after: 1, only: 'limit=-1', except: 'x' },
    {
      route: 'trades',
      fault: 'random',
      probability: 0.5,
      seed: 7,
      burst: 2,
      ms: 10,
      retryAfter: 1,
    },
  ];
  expect(parseFaultRules(JSON.stringify(rules))).toEqual(rules);
  expect(parseFaultRules('[]')).toEqual([]);
});

test.each([
  ['not JSON', '{', 'rules must be a JSON list'],
  ['no list', '{"route":"trades"}', 'rules must be a JSON list'],
  ['no object', '[1]', 'rules[0]: must be an object'],
  ['no route', '[{"fault":"drip"}]', 'route must be one of inventory'],
  ['a strange route', '[{"route":"x","fault":"drip"}]', 'route must be one of inventory'],
  ['a strange fault', '[{"route":"trades","fault":"toString"}]', 'fault must be random'],
  ['pages of trades', '[{"route":"trades","fault":"reordered-items"}]', 'trades cannot have'],
  ['half a file', '[{"route":"assets","fault":"reset-mid-body"}]', 'assets cannot have'],
  ['a strange key', '[{"route":"trades","fault":"drip","time":1}]', 'time is not known'],
  ['no number', '[{"route":"trades","fault":"drip","times":"1"}]', 'times must be a whole number'],
  ['a fraction', '[{"route":"trades","fault":"drip","ms":1.5}]', 'ms must be a whole number'],
  ['more than sure', '[{"route":"trades","fault":"drip","probability":2}]', 'probability must be'],
  ['no text', '[{"route":"trades","fault":"drip","only":1}]', 'only must be text'],
  ['a later one', '[{"route":"trades","fault":"drip"},{}]', 'rules[1]: '],
])('says what is wrong: %s', (_, text, why) => {
  expect(parseFaultRules(text)).toContain(why);
});
