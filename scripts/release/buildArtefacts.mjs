import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../run/runStep.mjs';
import { root, tools } from '../run/tools.mjs';
import { createZip } from './createZip.mjs';
import { listNotices, toBundledSbom } from './toBundledSbom.mjs';
import { findNotes } from './whyNotRelease.mjs';

/** @param {string} name from the repository's root */
const read = (name) => readFileSync(join(root, name), 'utf8');

/** @returns {{ name: string, version: string }} of package.json */
export function readManifest() {
  return JSON.parse(read('package.json'));
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} its files by their path, with `/`
 */
function readFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Everything that is installed, by npm's own reading of the lock; packages of other systems left out. */
function readInstalledSbom() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'optional', '--package-lock-only'];
  const isShellNeeded = process.platform === 'win32';
  const options = { cwd: root, maxBuffer: 2 ** 26, shell: isShellNeeded };
  return JSON.parse(execFileSync('npm', args, { ...options, encoding: 'utf8' }));
}

/** @param {Buffer} bytes */
const toHash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes what a release consists of: the page as a ZIP with its hash, `embed.js` under both names with its tag and types, the
 * list of parts, the licences and the notes.
 * @param {string} site the built page
 * @param {string} folder
 */
function writeArtefacts(site, folder) {
  const { name, version } = readManifest();
  const full = `${name}-${version}`;
  const files = readFiles(site);
  const zip = createZip(new Map([...files].map(([path, bytes]) => [`${full}/${path}`, bytes])));
  const notices = listNotices(readFileSync(join(site, 'licences.txt'), 'utf8'));
  const sbom = toBundledSbom(readInstalledSbom(), notices);
  const written = {
    [`${full}.zip`]: zip,
    [`${full}.zip.sha256`]: `${toHash(zip)}  ${full}.zip\n`,
    [`${full}.cdx.json`]: `${JSON.stringify(sbom, null, 2)}\n`,
    'release-notes.md': `${findNotes(read('CHANGELOG.md'), version)}\n`,
  };
  for (const [file, content] of Object.entries(written)) writeFileSync(join(folder, file), content);
  copyFileSync(join(site, 'hosting/embed.html'), join(folder, `embed-${version}.html`));
  const copied = [...files.keys()].filter((path) => /^(embed[^/]*|licences\.txt)$/.test(path));
  for (const file of copied) copyFileSync(join(site, file), join(folder, file));
}

/**
 * Builds the page into `site` and its artefacts into `folder`, both emptied before.
 * @param {string} site
 * @param {string} folder
 * @param {Record<string, string>} [env] added to the environment of the build
 * @returns {Promise<Map<string, string>>} the SHA-256 of each file of the page and of each artefact
 */
export async function buildArtefacts(site, folder, env = {}) {
  for (const one of [site, folder]) {
    rmSync(one, { recursive: true, force: true });
    mkdirSync(one, { recursive: true });
  }
  const { code, output } = await runTool(tools.vite, ['build', '--outDir', site], {
    quiet: true,
    env,
  });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  writeArtefacts(site, folder);
  const hashes = [...readFiles(site), ...readFiles(folder)].map(
    /** @returns {[string, string]} */ ([name, bytes]) => [name, toHash(bytes)],
  );
  return new Map(hashes);
}
