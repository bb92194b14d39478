/** Makes a seeded random number generator: numbers from 0 up to 1. */
export type Chance = () => number;

/** For tests: `answer` as text, damaged in one to eight ways as networks, proxies and bugs damage it. */
export function mutateAnswer(answer: unknown, chance: Chance): string {
  const copy: unknown = structuredClone(answer);
  const rounds = 1 + toIndex(chance, 8);
  for (let round = 0; round < rounds; round += 1) mutateSomewhere(copy, chance);
  const text = JSON.stringify(copy).replace(
    `"${deep}"`,
    () => '['.repeat(20_000) + ']'.repeat(20_000),
  );
  const huge = text.replaceAll(`"${endless}"`, '1e400');
  return chance() < 0.2 ? mutateText(huge, chance) : huge;
}

/** Placeholders for values that `JSON.stringify` cannot write. */
const deep = 'mutation: deep';
const endless = 'mutation: endless';

const strangers: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1 + 0.2,
  1e308,
  -1e308,
  1e-320,
  2 ** 53,
  endless,
  '',
  ' ',
  '0',
  '-5',
  '0/0',
  '1e400',
  '12.5',
  'constructor',
  '__proto__',
  'toString',
  'javascript:alert(1)',
  'url(javascript:alert(1))',
  '#D32CE6',
  '<img src=x onerror=alert(1)>',
  'https://evil.example/x.png',
  'https://cdn.steamstatic.com/a.png 1x, https://evil.example/b.png',
  '../../auth',
  '%E0%A4%A',
  'AK-47 | ',
  '★ ',
  '\ud800',
  '\u202egpj.exe',
  'x'.repeat(20_000),
  '龍'.repeat(300),
  deep,
  [],
  {},
  [null],
  [[]],
  { name: 'Ruby' },
  [{ name: 'Crown', slot: -1, wear: 'NaN', iconUrl: 'data:image/png;base64,' }],
];

type Place = { holder: unknown[] | Record<string, unknown>; key: string };

/** Changes one value somewhere in `root`, in place. */
function mutateSomewhere(root: unknown, chance: Chance): void {
  const places = listPlaces(root, []);
  const place = places[toIndex(chance, places.length)];
  if (place === undefined) return;
  const { holder, key } = place;
  if (Array.isArray(holder)) mutateList(holder, Number(key), chance);
  else mutateRecord(holder, key, chance);
}

function mutateList(list: unknown[], index: number, chance: Chance): void {
  const way = toIndex(chance, 5);
  if (way === 0) list.splice(index, 1);
  else if (way === 1) list.push(structuredClone(list[index]));
  else if (way === 2) list.length = index;
  else if (way === 3) list.reverse();
  else list[index] = selectStranger(chance);
}

function mutateRecord(record: Record<string, unknown>, key: string, chance: Chance): void {
  const way = toIndex(chance, 8);
  const value = record[key];
  if (way === 0) delete record[key];
  else if (way === 1) rename(record, key, chance);
  else if (way === 2) record[key] = typeof value === 'number' ? String(value) : [value];
  else if (way === 3) swap(record, key, chance);
  else record[key] = selectStranger(chance);
}

function rename(record: Record<string, unknown>, key: string, chance: Chance): void {
  const names = [key.toUpperCase(), `${key}s`, '', 'constructor', 'previewToken', 'length'];
  record[names[toIndex(chance, names.length)] ?? ''] = record[key];
  delete record[key];
}

function swap(record: Record<string, unknown>, key: string, chance: Chance): void {
  const keys = Object.keys(record);
  const other = keys[toIndex(chance, keys.length)] ?? key;
  [record[key], record[other]] = [record[other], record[key]];
}

function selectStranger(chance: Chance): unknown {
  return structuredClone(strangers[toIndex(chance, strangers.length)]);
}

function listPlaces(value: unknown, places: Place[]): Place[] {
  if (Array.isArray(value)) listEntries(value, places);
  else if (isRecord(value)) listEntries(value, places);
  return places;
}

function listEntries(holder: unknown[] | Record<string, unknown>, places: Place[]): void {
  for (const [key, value] of Object.entries(holder)) {
    places.push({ holder, key });
    listPlaces(value, places);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Cuts, doubles, inverts or replaces some of the text. */
function mutateText(text: string, chance: Chance): string {
  const at = toIndex(chance, text.length);
  const length = toIndex(chance, 40);
  const rest = text.slice(at + length);
  const ways = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + rest,
    () => text + text,
    () => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(toIndex(chance, 0xffff)) + rest,
    () => text.replaceAll('"', "'"),
    () => text.replaceAll(',', ',,'),
    () => `<!doctype html><pre>${text}</pre>`,
    () => `\ufeff${text}`,
    () => `)]}',\n${text}`,
    () => '',
  ];
  return ways[toIndex(chance, ways.length)]?.() ?? text;
}

function toIndex(chance: Chance, length: number): number {
  return Math.floor(chance() * length);
}
