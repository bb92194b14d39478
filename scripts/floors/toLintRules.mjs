import { floors, innerFloors, listBelow, withoutReact } from './floors.mjs';

const react = ['react', 'react/**', 'react-dom', 'react-dom/**', '@tanstack/**'];
const tests = ['*.test.ts', '*.test.tsx'];

/** @typedef {{ group: string[], message: string }} Pattern */

/** @type {Pattern[]} */
const everywhere = [
  {
    group: ['..', '**/../**', './*/**', '!**/../sandbox/**'],
    message: 'Write `./file` inside a folder and `~/room/file` for any other.',
  },
  {
    group: ['**/e2e/**', '**/bench/**', '**/scripts/**'],
    message: 'The page imports nothing from outside src.',
  },
];

/** The lint rules that keep the floors, as Biome reads them: a later override replaces an earlier one. */
function toLintRules() {
  const rooms = floors.flat();
  const sources = rooms.flatMap((room) => [
    // A folder that is on no floor imports nothing of its own room.
    toOverride([`src/${room}/**`], toSourcePatterns(room, [])),
    ...(innerFloors[room] ?? []).flat().map((name) => toRule(room, name)),
  ]);
  const others = rooms.map((room) =>
    toOverride(
      [`src/${room}/**/testing/**`, ...tests.map((test) => `src/${room}/**/${test}`)],
      [toPattern(room, [`${room}/**`, ...toRoomsBelow(room)]), ...everywhere],
    ),
  );
  const [, ...alone] = everywhere;
  return { overrides: [toOverride(['src/*'], alone), ...sources, ...others] };
}

/** The file that biome.json extends, one override a line. */
export function toRulesFile() {
  const lines = toLintRules().overrides.map((override) => JSON.stringify(override));
  return `{ "overrides": [\n${lines.join(',\n')}\n] }\n`;
}

/**
 * The rule of one sub-room.
 * @param {string} room
 * @param {string} name
 */
function toRule(room, name) {
  const place = name === '.' ? room : `${room}/${name}`;
  const below = listBelow(innerFloors[room] ?? [], name).map((lower) => toGroup(room, lower));
  const files = name === 'words.ts' ? `src/${place}` : `src/${place}/*`;
  return toOverride([files], toSourcePatterns(place, below));
}

/**
 * @param {string} place
 * @param {string[]} own what it may import of its own room
 */
function toSourcePatterns(place, own) {
  const [room = ''] = place.split('/');
  const wall = toPattern(place, [...own, ...toRoomsBelow(room)]);
  const isWithoutReact = withoutReact.some((name) => `${place}/`.startsWith(`${name}/`));
  return [
    { ...wall, group: [...wall.group, '~/**/testing/**'] },
    ...everywhere,
    ...(isWithoutReact ? [{ group: react, message: `\`${place}\` works without React.` }] : []),
  ];
}

/** @param {string} room */
function toRoomsBelow(room) {
  return listBelow(floors, room).map((lower) => `${lower}/**`);
}

/**
 * @param {string} room
 * @param {string} name
 */
function toGroup(room, name) {
  if (name === '.') return `${room}/*`;
  return name === 'words.ts' ? `${room}/words` : `${room}/${name}/**`;
}

/**
 * @param {string} place
 * @param {string[]} allowed
 * @returns {Pattern}
 */
function toPattern(place, allowed) {
  const list = allowed.map((name) => `~/${name}`);
  return {
    group: ['~/**', ...list.map((name) => `!${name}`)],
    message: `Imports go down only. Outside its folder \`${place}\` may import ${list.join(', ') || 'nothing'}. The floors stand in scripts/floors/floors.mjs.`,
  };
}

/**
 * @param {string[]} includes
 * @param {Pattern[]} patterns
 */
function toOverride(includes, patterns) {
  const noRestrictedImports = { level: 'error', options: { patterns } };
  return { includes, linter: { rules: { style: { noRestrictedImports } } } };
}
