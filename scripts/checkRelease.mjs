import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { buildArtefacts, readManifest } from './release/buildArtefacts.mjs';
import { listUnknownLicences } from './release/listUnknownLicences.mjs';
import { listNotices } from './release/toBundledSbom.mjs';
import { whyNotRelease } from './release/whyNotRelease.mjs';
import { runTool } from './run/runStep.mjs';
import { root, tools } from './run/tools.mjs';

/** Places that agree in nothing: a build that takes something of its surroundings differs. */
const surroundings = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

/** @param {number} index */
const toSite = (index) => join(root, `.cache/release/${index}/site`);

/** `npm run release:check -- --tag=v1.2.3` asks for the version and the notes of that tag. */
const tag = process.argv.find((argument) => argument.startsWith('--tag='))?.slice('--tag='.length);

function checkNotes() {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  return whyNotRelease({ version: readManifest().version, changelog, tag });
}

/** Builds twice and names every file that differs. */
async function checkBuilds() {
  const builds = [];
  for (const [index, env] of surroundings.entries()) {
    const folder = join(root, `.cache/release/${index}/artefacts`);
    builds.push(await buildArtefacts(toSite(index), folder, env));
  }
  const [first = new Map(), second = new Map()] = builds;
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  const { name, version } = readManifest();
  console.log(`${first.get(`${name}-${version}.zip`)}  ${name}-${version}.zip`);
  return differing.length > 0 ? `Two builds differ in ${differing.join(', ')}.` : undefined;
}

function checkLicences() {
  const notices = listNotices(readFileSync(join(toSite(0), 'licences.txt'), 'utf8'));
  const unknown = listUnknownLicences(notices);
  return unknown.length > 0 ? `Not known to be permissive: ${unknown.join('; ')}.` : undefined;
}

/**
 * @param {string} tool
 * @param {string[]} toolArguments
 */
async function checkByTool(tool, ...toolArguments) {
  const { code, output } = await runTool(tool, toolArguments, { quiet: true });
  return code === 0 ? undefined : output;
}

/** They run in this order: the later ones read what the builds wrote. */
const checks = {
  notes: checkNotes,
  documents: () =>
    checkByTool(
      tools.vitest,
      'run',
      'scripts/release',
      'scripts/reference',
      'scripts/citations.test.ts',
      'scripts/links.test.ts',
    ),
  'the same build twice, list of parts': checkBuilds,
  sizes: () => checkByTool('scripts/checkSize.mjs', toSite(0)),
  licences: checkLicences,
};

checkNodeVersion();
await installDependencies();
for (const [name, check] of Object.entries(checks)) {
  const reason = await Promise.resolve()
    .then(check)
    .catch((error) => (error instanceof Error ? error.message : String(error)));
  console.log(reason === undefined ? `ok      ${name}` : `FAILED  ${name}: ${reason}`);
  if (reason !== undefined) process.exitCode = 1;
}
