import fc from 'fast-check';
import { elsewhere, hostileHost, hostileText, run } from './hostileTexts';

const urls = [
  `javascript:${run}`,
  `java\tscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
  `//${hostileHost}/a.png`,
  `/\\${hostileHost}/a.png`,
  `https:\\\\${hostileHost}\\a.png`,
  `${elsewhere}/a.png`,
  `HTTPS://${hostileHost.toUpperCase()}/a.png`,
  ` ${elsewhere}/a.png`,
  `https://a.steamstatic.com.${hostileHost}/a.png`,
  `https://a.steamstatic.com@${hostileHost}/a.png`,
  `https://${hostileHost}#.steamstatic.com/a.png`,
  `https://${hostileHost}?.steamstatic.com/a.png`,
  'https://evilsteamstatic.com/a.png',
  'https://a.steamstatic.com:8443/a.png',
  'http://a.steamstatic.com/a.png',
  'ftp://a.steamstatic.com/a.png',
  `blob:${elsewhere}/0`,
  'about:blank',
  '../../client/trading/deposit',
  '%2e%2e%2fclient',
  'hash with blanks?x=1',
  `hash" onerror="${run}`,
  `hash/64fx64f 1x, ${elsewhere}/a.png`,
  'h'.repeat(2_049),
];

/** A value in the place of an icon, which the page must not request. */
export const hostileUrl = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...urls) },
  { weight: 1, arbitrary: hostileText.filter((text) => !/^[\w-]+$/.test(text)) },
);

/** A value in the place of a colour that is no colour. */
export const hostileColor = fc.constantFrom(
  `#D32CE6;background:url(${elsewhere}/c.png)`,
  `url(javascript:${run})`,
  `image-set("${elsewhere}/c.png" 1x)`,
  'expression(alert(1))',
  'var(--surface)',
  'inherit',
  'red',
  '#fff',
  '#GGGGGG',
  '#D32CE6FF',
  '#d32ce6\n',
  '\\23 d32ce6',
  'rgb(0 0 0 / 0)',
  '} body{display:none} .x{',
  '#\u0661\u0662\u0663\u0664\u0665\u0666',
);
