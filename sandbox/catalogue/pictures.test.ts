import { describe, expect, it } from 'vitest';
import { drawPicture } from '../pictures/drawPicture';
import { silhouettes } from '../pictures/silhouettes/silhouettes';
import { toPictureSubject } from '../pictures/toPictureSubject';
import { createIconHash } from './createIconHash';
import { cs2Templates } from './cs2/cs2Templates';
import { rustTemplates } from './rust/rustTemplates';

const templates = [...Object.values(cs2Templates), ...Object.values(rustTemplates)].flat();
const hashes = new Set(templates.map((template) => createIconHash(template)));
const pictures = [...hashes].map((hash) => {
  const subject = toPictureSubject(hash);
  return { hash, svg: subject ? drawPicture(subject) : '' };
});

/** A document in which every element opened is closed, in order. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, end] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (slash && open.pop() !== name) return false;
    if (!slash && !end && name) open.push(name);
  }
  return open.length === 0;
}

describe('drawPicture', () => {
  it('draws every item of the catalogue', () => {
    for (const { hash, svg } of pictures) {
      expect(svg, hash).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 330 192"/,
      );
      expect(isBalanced(svg), hash).toBe(true);
      expect(svg, hash).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('holds nothing that runs, refers elsewhere or can be read as text', () => {
    for (const { svg } of pictures) {
      expect(svg).not.toMatch(/<script|href=|<text|<image|<animate|<style| on[a-z]+=|@import/i);
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|data:/);
    }
  });

  it('stays small', () => {
    const large = pictures.filter(({ svg }) => svg.length > 6000);
    expect(large.map(({ hash }) => hash)).toEqual([]);
  });

  it('refers only to what it defines itself, under names that differ from picture to picture', () => {
    for (const { hash, svg } of pictures) {
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(
        references.filter((id) => !ids.has(id)),
        hash,
      ).toEqual([]);
    }
    const [one, other] = [3, 4].map((variant) =>
      drawPicture({ shape: 'ak', tint: '#eb4b4b', variant }),
    );
    const idsOf = (svg = '') => new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...idsOf(one)].filter((id) => idsOf(other).has(id))).toEqual([]);
  });

  it.each(Object.keys(silhouettes))(
    'draws %s differently for another variant and tint',
    (shape) => {
      const subject = toPictureSubject(`sbx-${shape}-eb4b4b-17`);
      if (!subject) throw new Error(`${shape} cannot be drawn`);
      expect(drawPicture(subject)).toBe(drawPicture({ ...subject }));
      expect(drawPicture({ ...subject, variant: 18 })).not.toBe(drawPicture(subject));
      expect(drawPicture({ ...subject, tint: '#4b69ff' })).not.toBe(drawPicture(subject));
    },
  );
});
