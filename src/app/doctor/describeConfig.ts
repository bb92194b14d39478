import { configReference } from '~/app/visit/configReference';
import type { WrongAnswer } from '~/app/visit/getConfig';
import { readObject } from '~/lib/readObject';
import type { Facts } from './facts';
import { type Finding, toConfigLine, toFinding } from './finding';
import { sections } from './sections';

const answers: Record<Exclude<WrongAnswer, number>, string> = {
  network: 'there was no answer',
  redirect: 'the answer was a redirect',
  empty: 'the answer was empty',
  markup: 'the answer was a web page',
};

const file = 'config.json';

/** Says if `config.json` arrived, if its values can be used, and which of its keys nobody reads. */
export function describeConfig(facts: Facts): Finding[] {
  return [...describeReading(facts), ...describeUnknownKeys(facts)];
}

function describeReading({ config, files }: Facts): Finding[] {
  if (config.kind === 'lost') {
    const { answer } = config;
    const what = typeof answer === 'number' ? `the answer was status ${answer}` : answers[answer];
    const text = `\`config.json\` did not arrive: ${what}. Only status 404 means that there is none.`;
    return [toFinding('fault', text, { section: sections.missing })];
  }
  if (config.kind === 'failed') {
    return [toFinding('fault', 'The page could not start here.', { section: sections.start })];
  }
  if (config.kind === 'wrong') return config.keys.map(describeWrongKey);
  if (files.config?.status === 404) {
    return [toFinding('fine', 'There is no `config.json`, so that all defaults hold.')];
  }
  const merchant =
    config.config.merchantId === undefined
      ? toFinding(
          'warning',
          '`merchantId` is not set: the page takes the token of any merchant, such as one in a stranger’s link.',
          {
            section: sections.foreignLink,
            lines: [toConfigLine('merchantId', configReference.merchantId.usable[0])],
          },
        )
      : toFinding('fine', '`config.json` can be used, and names the merchant.');
  return [merchant];
}

function describeWrongKey(key: string): Finding {
  const [, reference] =
    Object.entries(configReference).find(([name]) => name === key.replace(/\..*/, '')) ?? [];
  if (reference === undefined) {
    return toFinding('fault', '`config.json` is no JSON object.', {
      section: sections.config,
      lines: [{ into: file, text: '{ "merchantId": "site-42" }' }],
    });
  }
  const text = `\`${key}\` in \`config.json\` has a value that cannot be used. It is ${reference.values}.`;
  return toFinding('fault', text, {
    section: sections.config,
    lines: [toConfigLine(key.replace(/\..*/, ''), reference.usable[0])],
  });
}

function describeUnknownKeys({ files }: Facts): Finding[] {
  const keys = Object.keys(readObject(parseJson(files.config?.text ?? '')) ?? {});
  const known = Object.keys(configReference);
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = known.find((name) => toLetters(name) === toLetters(key));
      const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
      const text = `\`${key}\` in \`config.json\` is no key of this page, and is ignored.${hint}`;
      return toFinding('warning', text, { section: sections.config });
    });
}

const toLetters = (key: string) => key.toLowerCase().replaceAll(/[^a-z]|s$/g, '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
