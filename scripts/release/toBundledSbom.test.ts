import { expect, test } from 'vitest';
import { listNotices, toBundledSbom } from './toBundledSbom.mjs';

const line = `\n${'-'.repeat(80)}\n\n`;
const licences = [
  'page 1.2.3, MIT\n\nMIT License\n',
  '@a/b 2.0.0, (Apache-2.0 AND BSD-3-Clause)\n\nApache\n',
].join(line);

const toComponent = (name: string, version: string) => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
});

const installed = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: 'now', component: { ...toComponent('page', '1.2.3'), name: 'folder' } },
  components: [toComponent('tool', '1.0.0'), toComponent('@a/b', '2.0.0')],
  dependencies: [
    { ref: 'page@1.2.3', dependsOn: ['tool@1.0.0', '@a/b@2.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: ['@a/b@2.0.0'] },
    { ref: '@a/b@2.0.0', dependsOn: [] },
  ],
};

test('the notices of a build name the page, then its packages', () => {
  expect(listNotices(licences)).toEqual([
    { name: 'page', version: '1.2.3', licence: 'MIT' },
    { name: '@a/b', version: '2.0.0', licence: '(Apache-2.0 AND BSD-3-Clause)' },
  ]);
});

test('a list of parts holds what is in the page, and nothing that differs from run to run', () => {
  expect(toBundledSbom(installed, listNotices(licences))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: toComponent('page', '1.2.3') },
    components: [toComponent('@a/b', '2.0.0')],
    dependencies: [
      { ref: 'page@1.2.3', dependsOn: ['@a/b@2.0.0'] },
      { ref: '@a/b@2.0.0', dependsOn: [] },
    ],
  });
});

test('a package of the page that npm does not know is an error', () => {
  const other = { ...installed, components: [toComponent('@a/b', '2.0.1')] };
  expect(() => toBundledSbom(other, listNotices(licences))).toThrow('does not know @a/b@2.0.0');
});
