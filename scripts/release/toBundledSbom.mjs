/**
 * The part of a CycloneDX document that is read here; npm writes more, which stays as it is.
 * @typedef {{ 'bom-ref': string, name: string, version: string, licenses?: unknown }} Component
 * @typedef {object} Sbom
 * @property {string} [serialNumber]
 * @property {{ timestamp?: string, component: Component }} metadata
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/** @typedef {{ name: string, version: string, licence: string }} Notice */

/**
 * Reads `licences.txt` of a build: the page itself first, then every package that is in it.
 * @param {string} text
 * @returns {Notice[]}
 */
export function listNotices(text) {
  const heads = text.split(`\n${'-'.repeat(80)}\n\n`).map((notice) => notice.split('\n')[0] ?? '');
  return heads.map((head) => {
    const [, name = '', version = '', licence = ''] = /^(\S+) (\S+), (.+)$/.exec(head) ?? [];
    if (name === '') throw new Error(`licences.txt: no notice begins with "${head}".`);
    return { name, version, licence };
  });
}

/**
 * Reduces what `npm sbom` says of an installation to the packages whose code is in the page, tools that build it left out. What
 * differs from run to run goes too, and the name is the package's: npm takes that of the folder.
 * @param {Sbom} installed
 * @param {Notice[]} notices
 * @returns {Sbom}
 * @throws if a package of the page is not installed in that version
 */
export function toBundledSbom(installed, [page, ...bundled]) {
  const { serialNumber: _number, metadata, components, dependencies, ...rest } = installed;
  const { timestamp: _time, ...facts } = metadata;
  const refs = bundled.map(({ name, version }) => `${name}@${version}`);
  const kept = refs.map((ref) => {
    const component = components.find((one) => one['bom-ref'] === ref);
    if (component === undefined) throw new Error(`npm sbom does not know ${ref}.`);
    return component;
  });
  const root = facts.component['bom-ref'];
  const known = new Set([root, ...refs]);
  return {
    ...rest,
    metadata: { ...facts, component: { ...facts.component, name: page?.name ?? '' } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)) })),
  };
}
