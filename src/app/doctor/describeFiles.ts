import type { Facts, OwnAnswer } from './facts';
import { type Finding, toFinding, toHeaderLines } from './finding';
import { sections } from './sections';

/** s. Files whose names change with their content may be kept this long at least. */
const daySeconds = 86_400;

const immutable = 'public, max-age=31536000, immutable';

/** Says if the files of the page are cached, compressed and shared as they should be. */
export function describeFiles({ files, config }: Facts): Finding[] {
  const { page, hashed, embed } = files;
  const isEmbedded = config.kind === 'usable' && config.config.parentOrigins.length > 0;
  const found = [
    ...describeFresh('index.html', page),
    ...describeFresh('config.json', files.config?.status === 404 ? undefined : files.config),
    ...describeKept(hashed),
    ...describeSize(hashed),
    ...describeEmbed(embed, isEmbedded),
  ];
  const fine = toFinding('fine', 'The files are cached, compressed and shared as they should be.');
  return found.length > 0 ? found : [fine];
}

/** Seconds for which a browser asks nobody; `undefined` where it guesses. */
function readFreshSeconds({ headers }: OwnAnswer): number | undefined {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/no-cache|no-store/.test(control)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age=(\d+)/.exec(control) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

function describeFresh(name: string, answer: OwnAnswer | undefined): Finding[] {
  if (answer === undefined) return [];
  const seconds = readFreshSeconds(answer);
  if (seconds === 0) return [];
  const how = seconds === undefined ? 'as long as they guess' : `for ${seconds} s`;
  const text = `Browsers keep \`${name}\` ${how} without asking, and do not see a change of it.`;
  const lines = toHeaderLines('Cache-Control', 'no-cache');
  return [
    toFinding(seconds === undefined ? 'warning' : 'fault', text, {
      section: sections.cache,
      lines,
    }),
  ];
}

function describeKept(answer: OwnAnswer | undefined): Finding[] {
  if (answer === undefined || (readFreshSeconds(answer) ?? 0) >= daySeconds) return [];
  const text = 'Browsers ask for each file of `assets/` again, although it never changes.';
  const lines = toHeaderLines('Cache-Control', immutable).map((line) => ({
    ...line,
    // An error page must not be kept (docs/hosting.md, Missing files).
    text: line.text.replace(' always;', ';'),
  }));
  return [toFinding('warning', text, { section: sections.cache, lines })];
}

function describeSize(answer: OwnAnswer | undefined): Finding[] {
  if (answer === undefined || answer.headers['content-encoding'] !== undefined) return [];
  const text = 'Scripts are sent without compression, three times as large as they need be.';
  const types = 'text/css application/javascript text/javascript application/json image/svg+xml';
  const lines = [{ into: 'nginx', text: `gzip on; gzip_types ${types};` }] as const;
  return [toFinding('warning', text, { section: sections.compression, lines })];
}

function describeEmbed(answer: OwnAnswer | undefined, isEmbedded: boolean): Finding[] {
  const severity = isEmbedded ? 'fault' : 'warning';
  if (answer === undefined || answer.status !== 200) {
    const text = '`embed.js` is not beside the page.';
    return isEmbedded ? [toFinding('warning', text, { section: sections.missing })] : [];
  }
  const { headers } = answer;
  const section = sections.headers;
  const policy = 'cross-origin-resource-policy';
  if (headers[policy] !== undefined && headers[policy] !== 'cross-origin') {
    const text = `Pages of other origins cannot load \`embed.js\`: its \`Cross-Origin-Resource-Policy\` is ${headers[policy]}.`;
    const lines = toHeaderLines('Cross-Origin-Resource-Policy', 'cross-origin');
    return [toFinding(severity, text, { section, lines })];
  }
  if (headers['access-control-allow-origin'] === '*') return [];
  const text = '`embed.js` cannot be loaded as a module or by its hash: it lacks CORS.';
  const lines = toHeaderLines('Access-Control-Allow-Origin', '*');
  return [toFinding('warning', text, { section, lines })];
}
