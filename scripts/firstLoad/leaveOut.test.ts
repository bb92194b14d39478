import { expect, test } from 'vitest';
import { leaveOut, listImported } from './leaveOut';

const file = `"use strict";
function preload(href) {
  return href;
}
Internals.d = {
  f: flush,
  L: preload,
  M: preloadModule
};
exports.flush = flush;
exports.flushAll = function () {
  flush();
};
exports.preload = function (
  href
) {
  if (href) {
    Internals.d.L(href);
  }
};
exports.noop = function () {};
`;

test('exports and keys are left out, and all else stays', () => {
  const lean = leaveOut(file, { exports: ['flush', 'preload', 'noop'], keys: ['L', 'M'] });
  expect(lean).toBe(`"use strict";
function preload(href) {
  return href;
}
Internals.d = {
  f: flush,
};
exports.flushAll = function () {
  flush();
};
`);
});

test.each([
  ['another name', file, { exports: ['preconnect'] }],
  ['another key', file, { exports: [], keys: ['D'] }],
  ['twice', file + file, { exports: ['flush'] }],
])('what is not there once (%s) is an error', (_, code, parts) => {
  expect(() => leaveOut(code, parts)).toThrow('Not there once');
});

test.each([
  ["import { type ReactNode, useId as id, use } from 'react';", ['type', 'useId', 'use']],
  ['import{preload}from"react-dom";', ['preload']],
  ["import { hydrateRoot } from 'react-dom/client';", ['hydrateRoot']],
  ["import * as React from 'react';\nReact.cache(read); Other.memo();", ['cache']],
  ["import React, {\n  memo,\n} from 'react'; React.Children", ['memo', 'Children']],
  ['var React = require("react");\nvar version = React.version;', ['version']],
  ["import { cache } from './cache'; import { a } from 'reactive';", []],
])('%s imports %j', (code, names) => {
  expect(listImported(code)).toEqual(names);
});
