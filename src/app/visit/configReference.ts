import type { Config } from './config';

/** The text of docs/configuration.md about a key, in Markdown. */
type KeyReference = {
  meaning: string;
  /** The form of its value. */
  values: string;
  /** The value that an absent key has, and on what that depends. */
  standard: { value: unknown; unless?: string };
  /** The first stands in the example of a whole file. */
  usable: readonly [unknown, ...unknown[]];
  /** Likely mistakes, which the page refuses. */
  refused: readonly [unknown, ...unknown[]];
};

const address =
  'an address with `https:` (`http:` on this machine alone), or a path of the page’s site such as `/api`';

/**
 * Every key of `config.json`, for people. No code of the page needs it: docs/configuration.md is made of it, and its test
 * puts each value to `parseConfig`.
 */
export const configReference: Record<keyof Config, KeyReference> = {
  apiBaseUrl: {
    meaning: 'The AssetPay API, or a path of your site that leads to it.',
    values: `${address}; no \`?\`, no \`#\``,
    standard: { value: 'https://api.assetpay.gg' },
    usable: ['https://api.assetpay.gg', '/assetpay', 'http://localhost:4173'],
    refused: ['api.assetpay.gg', 'http://api.site.example', 'https://api.site.example?key=1'],
  },
  authScheme: {
    meaning:
      'How the token is sent. `raw` is the bare token, as the API documents it; `bearer` puts `Bearer ` before it, for a gateway that wants it.',
    values: '`raw` or `bearer`',
    standard: { value: 'raw' },
    usable: ['raw', 'bearer'],
    refused: ['Bearer', 'basic'],
  },
  steamImageBaseUrl: {
    meaning: 'The address before the hash of an icon.',
    values: `${address}; no \`?\`, no \`#\``,
    standard: { value: 'https://community.akamai.steamstatic.com/economy/image/' },
    usable: ['https://community.akamai.steamstatic.com/economy/image/', '/steam-images/'],
    refused: ['community.akamai.steamstatic.com', 'http://images.site.example/'],
  },
  tokenEndpoint: {
    meaning:
      'The address of your backend that answers `{ "token": "…" }` to a `GET` with cookies, or status 401 when nobody is signed in ([backend](backend.md)).',
    values: `${address}; a query is allowed`,
    standard: { value: undefined },
    usable: ['/api/deposit-token', 'https://www.site.example/deposit-token?shop=1'],
    refused: ['deposit-token', 'http://www.site.example/token'],
  },
  parentOrigins: {
    meaning:
      'The sites that may embed the page and hand it tokens ([embedding](embedding.md)). `frame-ancestors` follows from it.',
    values: 'a list of origins: scheme, host, port if there is one, and nothing after',
    standard: { value: [] },
    usable: [['https://www.site.example'], ['https://site.example', 'http://localhost:3000']],
    refused: [['https://www.site.example/'], ['*'], ['www.site.example'], 'https://site.example'],
  },
  merchantId: {
    meaning:
      'Your id at AssetPay. Set it: tokens of other merchants are then refused ([why](../SECURITY.md#a-malicious-link)).',
    values: 'text without spaces, up to 128 characters',
    standard: { value: undefined },
    usable: ['site-42'],
    refused: [42, 'site 42', ''],
  },
  allowLinkToken: {
    meaning: 'A token in the address (`#token=…`) may sign in.',
    values: '`true` or `false`',
    standard: { value: true, unless: '`false` with `tokenEndpoint` or `parentOrigins`' },
    usable: [false, true],
    refused: ['false', 0],
  },
  marketName: {
    meaning: 'The name of the market that offers are compared with, shown beside the ratio.',
    values: 'text of 1 to 40 characters',
    standard: { value: undefined },
    usable: ['Steam Market'],
    refused: ['', ' Steam'],
  },
  locale: {
    meaning:
      'The language of the page: `en`, `de`, `es`, `pt-BR`, `fr`, `pl`, `ru`, `tr`, `uk`, `zh`, `ja` or `ar`, or a relative such as `de-AT`. `lang` in the address, the player’s own choice and the page around a frame come before it. For another language, as without this key, the list of the browser decides.',
    values: 'a BCP 47 tag',
    standard: { value: undefined },
    usable: ['de', 'pt', 'zh-TW'],
    refused: [7, ['de'], null],
  },
  messages: {
    meaning:
      'Texts of yours in place of the page’s own, in the language in which they are read ([how to find a key](translating.md#change-a-text-of-your-own-page)). A text takes the arguments of the one it replaces; each that cannot be used is named by itself. The page reads them before it draws anything, which costs one file more.',
    values:
      'an object: for each language (`de`, or a relative such as `pt`) an object of keys and ICU messages of up to 2,000 letters',
    standard: { value: undefined },
    usable: [
      { en: { 'app/words.title': 'Cash in' }, de: { 'app/words.title': 'Einlösen' } },
      { pl: { 'trades/panel/headerWords.deposits': 'Wpłaty' } },
    ],
    refused: [
      { de: { 'app/words.titel': 'Einlösen' } },
      { de: { 'app/words.title': 'Einlösen {money}' } },
      { de: 'Einlösen' },
      { xx: {} },
      'Einlösen',
    ],
  },
  currency: {
    meaning:
      'The unit that your site counts in, as a second reading of USD ([the rules](units.md)). What is sent, filters and the address stay USD. A wrong field is named by itself, as `currency.rate`.',
    values:
      'an object: `unit` (a name of 1 to 20 characters, or an ISO code but `USD`), `rate` (units for one USD, a decimal **as text**) and `decimals` (0 to 8); if you like `symbol` (1 to 4 characters), `rounding` (`floor` or `half`), `show` (`both` or `unit`), `bonus` (text from `0.000000001` to `1`) and `asOf` (ISO 8601)',
    standard: { value: undefined },
    usable: [
      { unit: 'coins', rate: '1.63', decimals: 2 },
      { unit: 'EUR', rate: '0.93', decimals: 2, asOf: '2026-11-29T12:00:00Z' },
      { unit: 'coins', symbol: '◈', rate: '1000', decimals: 0, show: 'unit', bonus: '0.05' },
    ],
    refused: [
      { unit: 'coins', rate: 1.63, decimals: 2 },
      { unit: 'coins', rate: '0', decimals: 2 },
      { unit: 'USD', rate: '1', decimals: 2 },
      { unit: 'coins', rate: '1.63', decimals: 2, bonus: '5' },
      'coins',
    ],
  },
  theme: {
    meaning:
      'The looks of the page ([theming](theming.md)): dark, light or as the device has it, and an accent from which buttons, links, marks and the focus follow. Colours that could not be read are corrected. A wrong field is named by itself, as `theme.accent`.',
    values:
      '`dark`, `light` or `system`; or an object, all of it optional: `mode` (one of these), `accent` and `background` (a colour: `#rrggbb`, `rgb()`, `hsl()` or `oklch()`, opaque), `radius` (`0` to `24px` or `1.5rem`), `font` (names of families), `logo` (an address with `https:`, or a path of the page’s site) and `variables` (`{ "dark": { … }, "light": { … } }`, colours by the names of [tokens](theming.md#tokens))',
    standard: { value: undefined },
    usable: [
      { mode: 'dark', accent: '#ffb020', radius: '6px' },
      'light',
      { accent: 'oklch(0.62 0.19 259)', background: '#0b1020', font: 'Inter, sans-serif' },
      {
        logo: '/favicon.svg',
        variables: { dark: { card: '#161b2e' }, light: { card: '#ffffff' } },
      },
    ],
    refused: [
      'black',
      { mode: 'black' },
      { accent: 'orange' },
      { accent: '#ffb02080' },
      { radius: '2em' },
      { font: 'Inter; color: red' },
      { logo: 'http://www.site.example/logo.svg' },
      { variables: { dark: { cards: '#161b2e' } } },
    ],
  },
  streamer: {
    meaning:
      'The page begins in streamer mode, in which sums, IDs and QR codes are out of sight of those who watch the player’s screen. The player’s own choice in this tab (F8, or “Streamer mode” in the tools) comes before it.',
    values: '`true` or `false`',
    standard: { value: false },
    usable: [true, false],
    refused: ['true', 1, null],
  },
  tradesPollMs: {
    meaning: 'The first pause between two reads of open deposits; later ones grow.',
    values: 'ms, a whole number from 100',
    standard: { value: undefined },
    usable: [5_000],
    refused: ['5000', 50, 1_000.5],
  },
};
