import { type HostMessage, source, version, type Welcome } from '~/embed/messages';
import type { HostSettings } from '~/embed/publicTypes';
import { readObject } from '~/lib/readObject';

/** Settings as they were heard: `dressForHost.ts` reads the theme, and says of each value what became of it. */
export type HeardSettings = Omit<HostSettings, 'theme'> & { theme?: unknown };

type HeardMessage =
  | Exclude<HostMessage, { type: 'update' }>
  | { type: 'update'; settings: HeardSettings };

/** The settings of a welcome to this very document; `undefined` for any other message. */
export function readWelcome(
  data: unknown,
  { id, nonce }: { id: string; nonce: Welcome['nonce'] },
): HeardSettings | undefined {
  const message = readEnvelope(data, id);
  if (message?.type !== 'welcome' || message.nonce !== nonce) return undefined;
  return readSettings(message.settings);
}

/** A message of the host by the port; `undefined` for what is none of this instance. */
export function readHostMessage(data: unknown, id: string): HeardMessage | undefined {
  const message = readEnvelope(data, id);
  const { type, request, token } = message ?? {};
  if (type === 'refresh') return { type };
  if (type === 'update') return { type, settings: readSettings(message?.settings) };
  if (type !== 'token' || typeof request !== 'number') return undefined;
  return { type, request, token: typeof token === 'string' ? token : null };
}

/** A sum that a host may ask for, in USD, as a number or its text; `undefined` for anything else. */
export function readWishedUsd(value: unknown): number | undefined {
  const usd = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof usd === 'number' && usd > 0 && usd <= 1e6 ? usd : undefined;
}

function readEnvelope(data: unknown, id: string): Record<string, unknown> | undefined {
  const message = readObject(data);
  const isOurs = message?.source === source && message.version === version && message.id === id;
  return isOurs ? message : undefined;
}

/** A value of another form counts as absent. */
function readSettings(value: unknown): HeardSettings {
  const { theme, locale, currency, amount, min, max, streamer } = readObject(value) ?? {};
  const isTag = typeof locale === 'string' && /^[A-Za-z0-9-]{1,35}$/.test(locale);
  return {
    theme,
    locale: isTag ? locale : undefined,
    currency: readObject(currency),
    amount: readWishedUsd(amount),
    min: readWishedUsd(min),
    max: readWishedUsd(max),
    streamer: typeof streamer === 'boolean' ? streamer : undefined,
  };
}
