import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sections } from '../../src/app/doctor/sections.ts';
import { root } from '../run/tools.mjs';

/** The anchors of a document's headings, as GitHub makes them. */
function listAnchors(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

test('each part of the documents that the check names is there', () => {
  const gone = Object.values(sections).filter((section) => {
    const [file = '', anchor] = section.split('#');
    const anchors = listAnchors(file);
    return anchor !== undefined && !anchors.includes(anchor);
  });
  expect(gone).toEqual([]);
});
