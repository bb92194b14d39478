// The settings that the playground's form stands for, as a browser gets them: no bundler touches this file.

/** @typedef {import('../../src/embed/publicTypes').HostSettings} HostSettings */
/** @typedef {(name: string) => string} Read the text of a field, '' if it is empty */

/** The corner that the page is designed with, px: as good as none said. */
const designedRadius = '12';

/**
 * The settings that the form holds. What is as designed is left out, so that a file says only what it changes.
 * @param {Read} read
 * @returns {HostSettings}
 */
export function toSettings(read) {
  const theme = dropAbsent({
    mode: /** @type {const} */ (['dark', 'light']).find((mode) => mode === read('mode')),
    accent: read('accent') || undefined,
    background: read('background') || undefined,
    radius: read('radius') === designedRadius ? undefined : `${read('radius')}px`,
    font: read('font') || undefined,
  });
  return {
    theme: Object.keys(theme).length > 0 ? theme : undefined,
    locale: read('locale') || undefined,
    currency: whyNoUnit(read) === undefined ? toCurrency(read) : undefined,
    streamer: read('streamer') === 'on' ? true : undefined,
  };
}

/** @param {Read} read */
function toCurrency(read) {
  return dropAbsent({
    unit: read('unit'),
    symbol: read('symbol') || undefined,
    rate: read('rate'),
    decimals: Number(read('decimals')),
    show: read('show') === 'unit' ? /** @type {const} */ ('unit') : undefined,
    bonus: Number(read('bonus')) > 0 ? String(Number(read('bonus')) / 100) : undefined,
  });
}

/**
 * The reason why the fields make no unit; `undefined` if they do.
 * @param {Read} read
 */
export function whyNoUnit(read) {
  if (read('unit') === '') return 'The page counts in USD until you name a unit.';
  if (read('unit') === 'USD') return 'USD is there already: name another unit.';
  const rate = read('rate');
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(rate) || Number(rate) === 0)
    return 'The rate is a number above 0, such as 1.63.';
  if (!/^[0-8]$/.test(read('decimals'))) return 'Decimals are a whole number from 0 to 8.';
  return undefined;
}

/**
 * `config.json` of these settings, to go beside the keys that a site has already.
 * @param {HostSettings} settings
 */
export function toConfigText(settings) {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * A part of a site's page that embeds the page of `origin` with these settings.
 * @param {string} origin
 * @param {HostSettings} settings
 */
export function toSnippet(origin, settings) {
  const options = Object.entries(dropAbsent(settings)).map(
    // No text of a field may end the script.
    ([key, value]) => `\n    ${key}: ${JSON.stringify(value).replaceAll('<', '\\u003c')},`,
  );
  return `<div id="deposit" style="height: 100vh"></div>
<script src="${origin}/embed.js"></script>
<script>
  AssetPayDeposit.mountDeposit(document.querySelector('#deposit'), {
    src: '${origin}/',
    getToken: async ({ signal }) => {
      const answer = await fetch('/api/deposit-token', { signal });
      return answer.ok ? (await answer.json()).token : undefined;
    },${options.join('')}
  });
</script>
`;
}

/**
 * The object without the keys that are `undefined`.
 * @template {object} Fields
 * @param {Fields} fields
 * @returns {Fields}
 */
function dropAbsent(fields) {
  const kept = { ...fields };
  for (const [key, value] of Object.entries(fields))
    if (value === undefined) Reflect.deleteProperty(kept, key);
  return kept;
}
