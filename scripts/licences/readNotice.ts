import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** In Vite's own licence file: what follows is about the code inside Vite, which is not in the page. */
const aboutTheTool = /^# Licenses of bundled dependencies$[\s\S]*/m;

/**
 * Reads the notice of a package: its name, version, licence, and the text of its licence files.
 * @throws if it has no such text, for then nobody may hand it on
 */
export function readNotice(folder: string): string {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license } = manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = texts.join('\n\n').replaceAll('\r\n', '\n').replace(aboutTheTool, '').trim();
  if (text === '') throw new Error(`licences.txt: ${name} comes without the text of its licence.`);
  return `${name} ${version}, ${license}\n\n${text}\n`;
}
