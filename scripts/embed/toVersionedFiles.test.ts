import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toVersionedFiles } from './toVersionedFiles';

test('a release names embed.js by its version, with the tag that checks its hash', () => {
  const files = toVersionedFiles('run();', '1.2.3');
  expect([...files.keys()]).toEqual(['embed-1.2.3.js', 'hosting/embed.html']);
  expect(files.get('embed-1.2.3.js')).toBe('run();');
  const hash = createHash('sha384').update('run();').digest('base64');
  expect(files.get('hosting/embed.html')).toBe(
    `<script src="https://deposit.site.example/embed-1.2.3.js" integrity="sha384-${hash}" crossorigin></script>\n`,
  );
});
