const heading = /^## \[?(Unreleased|\d+\.\d+\.\d+[\w.-]*)\]?(?: - (\d{4}-\d{2}-\d{2}))?\s*$/gm;

/**
 * @typedef {{ name: string, date: string | undefined, text: string }} Section
 * @param {string} changelog
 * @returns {Section[]} one for each version, and one for what is unreleased
 */
function listSections(changelog) {
  const heads = [...changelog.matchAll(heading)];
  return heads.map((head, index) => ({
    name: head[1] ?? '',
    date: head[2],
    text: changelog.slice(head.index + head[0].length, heads[index + 1]?.index).trim(),
  }));
}

/**
 * The notes of a version: its section of the changelog, else of what is unreleased.
 * @param {string} changelog
 * @param {string} version
 * @returns {string}
 */
export function findNotes(changelog, version) {
  const sections = listSections(changelog);
  const own = sections.find(({ name }) => name === version);
  return (own ?? sections.find(({ name }) => name === 'Unreleased'))?.text ?? '';
}

/**
 * Says why this version may not be released. A tag such as `v1.2.3` asks for all of it; without one the notes may still stand
 * under "Unreleased".
 * @param {{ version: string, changelog: string, tag?: string | undefined }} release
 * @returns {string | undefined}
 */
export function whyNotRelease({ version, changelog, tag }) {
  if (findNotes(changelog, version) === '') return `CHANGELOG.md says nothing of ${version}.`;
  if (tag === undefined) return undefined;
  if (tag !== `v${version}`)
    return `The tag ${tag} is not v${version}, the version of package.json.`;
  const sections = listSections(changelog);
  const own = sections.find(({ name }) => name === version);
  if (own?.date === undefined) return `CHANGELOG.md has no heading "## ${version} - <date>".`;
  const unreleased = sections.find(({ name }) => name === 'Unreleased');
  return unreleased?.text ? 'CHANGELOG.md still has notes under "Unreleased".' : undefined;
}
