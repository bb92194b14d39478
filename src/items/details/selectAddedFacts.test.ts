import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Certificate } from '~/items/certificate/readCertificate';
import { selectAddedFacts } from './selectAddedFacts';

const certificate: Certificate = {
  wear: '0.2117599993944168',
  paintSeed: 706,
  statTrak: 0,
  nameTag: 'Old Faithful',
  charmPattern: 12,
  stickers: [
    { slot: 2, wear: 0.5 },
    { slot: 0, wear: 0 },
  ],
};

const bare = createTestItem({ wear: undefined, paintSeed: undefined, stickers: undefined });

test('facts that the API lacks are added', () => {
  expect(selectAddedFacts(bare, certificate)).toMatchObject({
    wear: '0.2117599993944168',
    paintSeed: 706,
    statTrak: 0,
    nameTag: 'Old Faithful',
    charmPattern: 12,
  });
});

test('the API’s own facts stay, even rounded ones', () => {
  const item = createTestItem({ wear: '0.2118', paintSeed: 706 });
  const added = selectAddedFacts(item, certificate);
  expect(added).toMatchObject({ wear: undefined, paintSeed: undefined, statTrak: 0 });
});

test.each([{ wear: '0.25' }, { wear: undefined, paintSeed: 707 }])(
  'the certificate of another item adds nothing: %j',
  (changes) => {
    expect(selectAddedFacts(createTestItem({ paintSeed: 706, ...changes }), certificate)).toEqual(
      {},
    );
  },
);

test('no certificate adds nothing', () => {
  expect(selectAddedFacts(bare, undefined)).toEqual({});
});

function wearsOf(slots: { slot?: number; wear?: number }[], known = certificate.stickers) {
  const stickers = slots.map((sticker) => ({ name: 'Sticker', iconUrl: 'icon', ...sticker }));
  const item = { ...bare, stickers: createTestItem({ stickers }).stickers };
  const added = selectAddedFacts(item, { ...certificate, stickers: known });
  return added.stickers?.map(({ wear }) => wear);
}

test('a sticker gets its own wear by its slot, and keeps the one it has', () => {
  expect(wearsOf([{ slot: 0 }, { slot: 2 }])).toEqual([0, 0.5]);
  expect(wearsOf([{ slot: 0 }, { slot: 2, wear: 0.1 }])).toEqual([0, 0.1]);
});

test('no wear is guessed if slots do not identify the stickers', () => {
  expect(wearsOf([{ slot: 2 }, { slot: 2 }])).toEqual([undefined, undefined]);
  expect(wearsOf([{ slot: 2 }])).toEqual([undefined]);
  expect(wearsOf([{ slot: 1 }, { slot: 2 }])).toEqual([undefined, 0.5]);
  const doubled = [0.5, 0.2].map((wear) => ({ slot: 2, wear }));
  expect(wearsOf([{ slot: 2 }, { slot: 0 }], doubled)).toEqual([undefined, undefined]);
});
