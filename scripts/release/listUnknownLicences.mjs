/** Licences that let a site hand the page on under terms of its own, as long as the notices go with it. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
];

/**
 * Lists the packages whose licence is not known to be permissive. Every part of an expression counts, that of an `OR` too.
 * @param {import('./toBundledSbom.mjs').Notice[]} notices
 * @returns {string[]} such as `left-pad 1.0.0: WTFPL`
 */
export function listUnknownLicences(notices) {
  return notices
    .filter(({ licence }) => {
      const names = licence.replaceAll(/[()]/g, '').split(/ AND | OR /);
      return names.some((name) => !permissive.includes(name));
    })
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}
