import fc from 'fast-check';
import { ELSEWHERE, HOSTILE_HOST, hostileText, RUN } from './hostileTexts';

const URLS = [
  `javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
  `//${HOSTILE_HOST}/a.png`,
  `/\\${HOSTILE_HOST}/a.png`,
  `https:\\\\${HOSTILE_HOST}\\a.png`,
  `${ELSEWHERE}/a.png`,
  `HTTPS://${HOSTILE_HOST.toUpperCase()}/a.png`,
  ` ${ELSEWHERE}/a.png`,
  `https://a.steamstatic.com.${HOSTILE_HOST}/a.png`,
  `https://a.steamstatic.com@${HOSTILE_HOST}/a.png`,
  `https://${HOSTILE_HOST}#.steamstatic.com/a.png`,
  `https://${HOSTILE_HOST}?.steamstatic.com/a.png`,
  'https://evilsteamstatic.com/a.png',
  'https://a.steamstatic.com:8443/a.png',
  'http://a.steamstatic.com/a.png',
  'ftp://a.steamstatic.com/a.png',
  `blob:${ELSEWHERE}/0`,
  'about:blank',
  '../../client/trading/deposit',
  '%2e%2e%2fclient',
  'hash with blanks?x=1',
  `hash" onerror="${RUN}`,
  `hash/64fx64f 1x, ${ELSEWHERE}/a.png`,
  'h'.repeat(2_049),
];

/** Something in the place of an icon that nothing may ask for. */
export const hostileUrl = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...URLS) },
  { weight: 1, arbitrary: hostileText.filter((text) => !/^[\w-]+$/.test(text)) },
);

/** Something in the place of a colour that is none. */
export const hostileColor = fc.constantFrom(
  `#D32CE6;background:url(${ELSEWHERE}/c.png)`,
  `url(javascript:${RUN})`,
  `image-set("${ELSEWHERE}/c.png" 1x)`,
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
