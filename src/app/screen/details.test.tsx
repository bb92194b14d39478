import { generateHex } from '@csfloat/cs2-inspect-serializer';
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { findCard, findGrid, getCards, renderScreen } from '~/app/testing/renderScreen';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';

const [redline] = documentedExample.data.inventory;

afterEach(() => siteCurrency.set({ currency: undefined }));

async function openDetails(item: Record<string, unknown>) {
  const { user } = await renderScreen({ items: [item] });
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  return { dialog, user, ...within(dialog) };
}

test('hold every fact of the example of the documentation', async () => {
  const { dialog, getByRole, getByText, getAllByRole } = await openDetails(redline);
  expect(dialog).toBe(screen.getByRole('dialog', { name: redline.marketHashName }));
  const terms = getAllByRole('term').map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent,
  ]);
  expect(Object.fromEntries(terms)).toMatchObject({
    Offer: '$10.75',
    'Market price': '$12.50',
    Exterior: 'Field-Tested',
    'Wear (float)': '0.25432Field-Tested 0.15–\u20600.38, lower half',
    'Paint seed': '312',
    Rarity: 'Classified',
    Type: 'Rifle',
  });
  expect(getByText('The offer is 86% of market')).toBeDefined();
  expect(getByText('Natus Vincere | Katowice 2019')).toBeDefined();
  expect(getByText('wear 0.05')).toBeDefined();
  expect(getByRole<HTMLAnchorElement>('link', { name: /^Sticker \| Natus Vincere/ }).href).toBe(
    'https://steamcommunity.com/market/listings/730/Sticker%20%7C%20Natus%20Vincere%20%7C%20Katowice%202019',
  );
  expect(getByRole<HTMLAnchorElement>('link', { name: /^AK-47 \| Redline/ }).href).toBe(
    'https://steamcommunity.com/market/listings/730/AK-47%20%7C%20Redline%20(Field-Tested)',
  );
  expect(getByRole<HTMLAnchorElement>('link', { name: 'Inspect in game' }).href).toBe(
    `steam://rungame/730/76561202255233023/+csgo_econ_action_preview%20${redline.propId}`,
  );
});

test('say the offer in the unit of the site too', async () => {
  siteCurrency.set({ currency: createCurrency() });
  const { getAllByRole } = await openDetails(redline);
  const offer = getAllByRole('term').find(
    ({ textContent }) => textContent === 'Offer',
  )?.nextElementSibling;
  expect(offer?.textContent).toBe('17.52\u00a0coins $10.75');
  act(() => siteCurrency.set({ currency: undefined }));
  expect(offer?.textContent).toBe('$10.75');
});

test('take the icon from the configured base, on the card too', async () => {
  const { dialog } = await openDetails(redline);
  const base = `${window.location.origin}/sandbox/image/${redline.iconUrl}/`;
  for (const place of [dialog, getCards()[0]]) {
    const sources = [...(place?.querySelectorAll('img') ?? [])].map(({ src }) => src);
    expect(sources.some((source) => source.startsWith(base))).toBe(true);
  }
});

test('show what only some items have', async () => {
  const { getAllByRole, getByText } = await openDetails({
    name: 'Karambit | Doppler',
    amount: 1_200,
    offer: { price: 10, accepted: true, maxAmount: 50 },
    doppler: { name: 'Phase 2' },
    fade: { percentage: 98.4 },
    hardened: { name: 'Blue Gem', status: 1 },
    charm: { name: 'Lil’ Ava', iconUrl: 'icon' },
  });
  const values = getAllByRole('definition').map((value) => value.textContent);
  expect(values).toEqual(expect.arrayContaining(['Phase 2', '98.4%', 'Blue Gem']));
  expect(values).toContain('1,200 (50 can be deposited)');
  expect(getByText('Lil’ Ava')).toBeDefined();
});

test('of a refused item say why, and offer no way to pick it', async () => {
  const { getByText, queryByRole } = await openDetails({ tradable: false });
  expect(getByText('Steam does not let this item be traded at the moment.')).toBeDefined();
  expect(queryByRole('button', { name: 'Add to basket' })).toBeNull();
});

test('make no link of a hostile inspect argument, and request no hostile picture', async () => {
  const iconUrl = 'https://images.example.com/icon.png';
  const { dialog, queryByRole } = await openDetails({
    iconUrl,
    propId: 'S1A1D1 & calc.exe',
    stickers: [
      { name: 'Script', slot: 0, iconUrl: 'javascript:alert(1)' },
      { name: 'Lookalike', slot: 1, iconUrl: 'https://evilsteamstatic.com/a.png' },
      { name: 'Steam', slot: 2, iconUrl: 'https://cdn.steamstatic.com/a.png' },
    ],
    charm: { name: 'Path', iconUrl: '../../client/inventory' },
  });
  expect(queryByRole('link', { name: 'Inspect in game' })).toBeNull();
  const images = [dialog, ...getCards()].flatMap((place) => [...place.querySelectorAll('img')]);
  expect(new Set(images.map(({ src }) => src))).toEqual(
    new Set(['https://cdn.steamstatic.com/a.png']),
  );
});

const counted = '6171E4E6B9A5E1607970418A694962516859A395E59362219C622961319A60096F1169894F33E6';

test('say what only the certificate of the item knows, below everything there is to click', async () => {
  const { dialog, findByText, getAllByRole } = await openDetails({
    name: 'StatTrak™ MAC-10 | Ensnared',
    exterior: 'Field-Tested',
    propId: counted,
  });
  await findByText('StatTrak™ count');
  const values = getAllByRole('definition').map((value) => value.textContent);
  expect(values).toEqual(expect.arrayContaining(['251', '509']));
  expect(values.at(-2)).toBe('0.18869879841804504Field-Tested 0.15–\u20600.38, lower half');
  const [added] = getAllByRole('heading', { name: 'From the item’s certificate' });
  for (const control of dialog.querySelectorAll('a, button')) {
    expect(added?.compareDocumentPosition(control)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  }
});

test('show a name tag as a stranger’s text, the pattern of a charm and the wear of a sticker', async () => {
  const { findByText, getByText } = await openDetails({
    propId: generateHex({
      customname: 'gg \u202e<b>wp</b>',
      stickers: [{ slot: 1, wear: 0.25 }],
      keychains: [{ pattern: 48_321 }],
    }),
    stickers: [{ name: 'Crown', slot: 1, iconUrl: 'icon' }],
    charm: { name: 'Lil’ Ava', iconUrl: 'icon' },
  });
  expect((await findByText('gg <b>wp</b>')).localName).toBe('bdi');
  expect(getByText('wear 0.25')).toBeDefined();
  expect(getByText('Charm, pattern 48321')).toBeDefined();
});

test('say nothing of a certificate that is damaged', async () => {
  const { dialog, findByRole } = await openDetails({ propId: counted.replace('E', 'F') });
  await findByRole('link', { name: 'Inspect in game' });
  await import('~/items/certificate/readCertificate');
  await act(async () => {});
  expect(dialog.textContent).not.toMatch(/certificate|StatTrak/);
});

test('copy the name, the inspect link and the asset id, and say so', async () => {
  const { user, getByRole, findByText } = await openDetails({ ...redline, assetId: '12345678' });
  const links = `steam://rungame/730/76561202255233023/+csgo_econ_action_preview%20${redline.propId}`;
  for (const [name, said, text] of [
    ['Copy name', 'Copied: name', redline.marketHashName],
    ['Copy inspect link', 'Copied: inspect link', links],
    ['Copy asset ID', 'Copied: asset ID', '12345678'],
  ] as const) {
    act(() => getByRole('button', { name }).focus());
    await user.keyboard('{Enter}');
    await findByText(said);
    expect(getByRole('status').textContent).toBe(said);
    expect(await navigator.clipboard.readText()).toBe(text);
  }
});

test('show what could not be copied, so that it can be selected', async () => {
  const { user, getByRole, findByText } = await openDetails({ ...redline, assetId: '12345678' });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('NotAllowedError'));
  await user.click(getByRole('button', { name: 'Copy asset ID' }));
  await findByText('12345678');
  expect(getByRole('status').textContent).toBe(
    'Copying isn’t allowed here. Select the text instead: 12345678',
  );
});

test('open from the card’s own button and from the basket, and close', async () => {
  const { user } = await renderScreen({ items: [redline] });
  await user.click(await findCard());
  await user.click(await screen.findByRole('button', { name: /^Details of AK-47/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('button', { name: 'Remove from basket' })).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
