import { readFileSync } from 'node:fs';
import type { SandboxOptions } from './app';
import { parseInventoryFile } from './inventory/parseInventoryFile';
import { isRecord } from './lib/isRecord';

type Environment = Record<string, string | undefined>;

/** The sandbox's options from the environment. A wrong value throws an error with its name. */
export function readOptions(environment: Environment): SandboxOptions {
  const { SANDBOX_INVENTORY, SANDBOX_ITEMS, SANDBOX_VERIFIED } = environment;
  const { SANDBOX_ACCEPT_SECONDS, SANDBOX_HOLD_SECONDS } = environment;
  const { SANDBOX_MERCHANT_PORT } = environment;
  const { SANDBOX_FAULTS, SANDBOX_CONFIG, SANDBOX_OFFERED_ITEMS, SANDBOX_PICTURES } = environment;
  const options: SandboxOptions = {};
  if (SANDBOX_INVENTORY) options.inventoryFile = readInventoryFile(SANDBOX_INVENTORY);
  if (SANDBOX_ITEMS) {
    const size = parseSize(SANDBOX_ITEMS);
    options.sizes = { '730': size, '252490': size };
  }
  if (SANDBOX_VERIFIED) options.verified = parseFlag(SANDBOX_VERIFIED);
  if (SANDBOX_FAULTS) options.faultSeed = parseSeed(SANDBOX_FAULTS);
  if (SANDBOX_MERCHANT_PORT) options.merchantPort = parsePort(SANDBOX_MERCHANT_PORT);
  if (SANDBOX_CONFIG) options.config = parseConfig(SANDBOX_CONFIG);
  if (SANDBOX_PICTURES) options.hasPlainPictures = parseIsPlain(SANDBOX_PICTURES);
  const trading = {
    ...(SANDBOX_ACCEPT_SECONDS && {
      acceptMs: parseMs('SANDBOX_ACCEPT_SECONDS', SANDBOX_ACCEPT_SECONDS),
    }),
    ...(SANDBOX_HOLD_SECONDS && { holdMs: parseMs('SANDBOX_HOLD_SECONDS', SANDBOX_HOLD_SECONDS) }),
    ...(SANDBOX_OFFERED_ITEMS && { offeredItems: parseOfferedItems(SANDBOX_OFFERED_ITEMS) }),
  };
  if (Object.keys(trading).length > 0) options.trading = trading;
  return options;
}

function readInventoryFile(path: string): unknown {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    parseInventoryFile(content);
    return content;
  } catch (cause) {
    throw new Error(`SANDBOX_INVENTORY: ${path} cannot be served (${toReason(cause)})`, { cause });
  }
}

function parseConfig(text: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(text);
    if (isRecord(config)) return config;
  } catch {
    // Reported below.
  }
  throw new Error('SANDBOX_CONFIG must be a JSON object');
}

function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function parseSize(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error('SANDBOX_ITEMS must be a whole number to 999999');
  return Number(text);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new Error('SANDBOX_MERCHANT_PORT must be a port');
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed < 2 ** 32) return seed;
  throw new Error('SANDBOX_FAULTS must be a whole number below 4294967296');
}

function parseFlag(text: string): boolean {
  if (text !== '0' && text !== '1') throw new Error('SANDBOX_VERIFIED must be 0 or 1');
  return text === '1';
}

function parseOfferedItems(text: string): 'hidden' | 'listed' {
  if (text === 'hidden' || text === 'listed') return text;
  throw new Error('SANDBOX_OFFERED_ITEMS must be hidden or listed');
}

function parseIsPlain(text: string): boolean {
  if (text !== 'drawn' && text !== 'plain')
    throw new Error('SANDBOX_PICTURES must be drawn or plain');
  return text === 'plain';
}

function parseMs(name: string, text: string): number {
  if (!/^\d{1,6}(\.\d+)?$/.test(text)) throw new Error(`${name} must be a number of seconds`);
  return Number(text) * 1000;
}
