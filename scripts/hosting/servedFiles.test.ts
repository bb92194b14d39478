import { expect, test } from 'vitest';
import { toSharing } from './servedFiles.mjs';

test.each(['embed.js', 'embed.mjs', 'embed-element.js', 'embed-1.2.3.js'])(
  'pages of other origins may load %s',
  (name) => {
    expect(toSharing(name)).toEqual({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    });
  },
);

test.each([
  '',
  'index.html',
  'config.json',
  'assets/embed.js',
  'assets/index-a1.js',
  'my-embed.js',
  'embed.json',
  'embed.d.ts',
  'embed/other.js',
])('no page of another origin loads %j', (name) => {
  expect(toSharing(name)).toEqual({ 'Cross-Origin-Resource-Policy': 'same-origin' });
});
