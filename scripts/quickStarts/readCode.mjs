import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/tools.mjs';

const fence = /^( *)```(\w+)\n([\s\S]*?)^ *```$/gm;

/**
 * The blocks of code in a document, without the indentation of the list that they stand in.
 * @param {string} document from the repository's root
 * @returns {{ language: string, text: string }[]}
 */
export function listCode(document) {
  const blocks = readFileSync(join(root, document), 'utf8').matchAll(fence);
  return [...blocks].map(([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/**
 * The block of a document whose first line holds `mark`: a comment with the name of its file.
 * @param {string} document
 * @param {string} mark
 * @returns {string}
 * @throws if there is none, or more than one
 */
export function readCode(document, mark) {
  const found = listCode(document).filter(({ text }) => text.split('\n')[0] === mark);
  const [block] = found;
  if (block === undefined || found.length > 1) throw new Error(`${document}: ${mark}?`);
  return block.text;
}
