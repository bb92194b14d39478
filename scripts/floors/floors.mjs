/**
 * The floors of `src`, from the roof to the ground. A room may import every room on a lower floor; rooms on one floor do
 * not know each other.
 */
export const floors = [
  ['app'],
  ['inventory', 'deposit', 'trades', 'embed'],
  ['items'],
  ['assetpay', 'ui'],
  ['lib'],
];

/**
 * The same inside each room. `.` is what stands in the room's own folder, `words.ts` the texts that its sub-rooms share.
 * A folder called `testing` holds what only tests import, and is on no floor.
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
export const innerFloors = {
  app: [
    ['screen', 'hostile'],
    ['.'],
    ['journey', 'doctor'],
    ['start'],
    ['visit', 'picks'],
    ['embedding'],
    ['language', 'theme'],
    ['words.ts'],
  ],
  inventory: [
    ['.'],
    ['grid', 'tools', 'status', 'problems', 'filterControls'],
    ['grid/input'],
    ['stage'],
    ['card'],
    ['rows'],
    ['picking'],
    ['read'],
    ['localFiltering'],
    ['search', 'stacks'],
    ['words.ts', 'layout'],
    ['filters'],
  ],
  deposit: [['.'], ['outcome', 'review'], ['progress'], ['basket', 'sending'], ['picks']],
  trades: [
    ['.'],
    ['panel', 'notify', 'export'],
    ['card'],
    ['offer'],
    ['receipt'],
    ['status'],
    ['describe'],
    ['follow'],
    ['words.ts'],
  ],
  items: [['details'], ['.'], ['wear', 'picture', 'certificate']],
  assetpay: [['trades'], ['inventory'], ['request'], ['parse', 'errors'], ['facts']],
  embed: [['.']],
  ui: [['dialog', 'late', 'units', 'discretion'], ['.'], ['theme']],
  lib: [['late', 'dom', 'units', 'icu'], ['.'], ['language'], ['store', 'colour']],
};

/** Folders without React: their code draws or sends, and can be read, tested and measured without it. */
export const withoutReact = [
  'app/picks',
  'app/start',
  'embed',
  'assetpay',
  'inventory/stage',
  'inventory/card',
  'inventory/rows',
];

/**
 * Everything below the floor on which `name` stands.
 * @param {readonly (readonly string[])[]} tower
 * @param {string} name
 */
export function listBelow(tower, name) {
  const floor = tower.findIndex((names) => names.includes(name));
  return tower.slice(floor + 1).flat();
}
