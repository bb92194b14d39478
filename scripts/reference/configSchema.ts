import { z } from 'zod';
import type { Config } from '~/app/visit/config';
import { configReference } from '~/app/visit/configReference';
import { colourNames, colourTokens } from '~/ui/theme/tokens';

/** An address, or a path of the page's site: `/api`, `./token`. What else it has to be, the page says. */
const address = z
  .string()
  .regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\]|[^/]+\.localhost)|\.{0,2}\/(?![/\\\s]))/,
  );
const baseAddress = address.regex(/^[^?#\s]*$/);
const colour = z.string().regex(/^(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|(rgb|hsl|oklch)\(.*\))$/);
const tokens = colourNames.map((name) => colourTokens[name].name);
const colours = z.partialRecord(
  z.enum([...tokens, ...tokens.map((token) => `--ap-${token}`)]),
  colour,
);
const mode = z.enum(['dark', 'light', 'system']);

/** The form of each key's value. An editor reads it while somebody types; the page decides (`config.ts`). */
const values: Record<keyof Config, z.ZodType> = {
  apiBaseUrl: baseAddress,
  authScheme: z.enum(['raw', 'bearer']),
  steamImageBaseUrl: baseAddress,
  tokenEndpoint: address,
  parentOrigins: z.array(z.string().regex(/^https?:\/\/[^/?#\s]+$/)),
  merchantId: z.string().regex(/^\S{1,128}$/),
  allowLinkToken: z.boolean(),
  marketName: z.string().regex(/^\S.{0,39}$/),
  locale: z.string(),
  messages: z.record(
    z.string().regex(/^(en|de|es|pt|fr|pl|ru|tr|uk|zh|ja|ar)(-[A-Za-z0-9-]+)?$/),
    z.record(z.string(), z.string().max(2_000)),
  ),
  currency: z.strictObject({
    unit: z
      .string()
      .min(1)
      .max(20)
      .regex(/^(?!USD$)/),
    symbol: z.string().min(1).max(4).optional(),
    rate: z.string().regex(/^(?=.*[1-9])\d{1,9}(\.\d{1,9})?$/),
    decimals: z.int().min(0).max(8),
    rounding: z.enum(['floor', 'half']).optional(),
    show: z.enum(['both', 'unit']).optional(),
    bonus: z
      .string()
      .regex(/^(0\.(?=.*[1-9])\d{1,9}|1)$/)
      .optional(),
    asOf: z.string().optional(),
  }),
  theme: z.union([
    mode,
    z.strictObject({
      mode: mode.optional(),
      accent: colour.optional(),
      background: colour.optional(),
      radius: z
        .string()
        .regex(/^(0|(\d{1,2}(\.\d{1,4})?|\.\d{1,4})(px|rem))$/)
        .optional(),
      font: z
        .string()
        .max(200)
        .regex(/^[A-Za-z0-9 _,"'-]+$/)
        .optional(),
      logo: z
        .string()
        .max(500)
        .regex(/^(https:\/\/|(?![a-z]+:))/)
        .optional(),
      variables: z.strictObject({ dark: colours.optional(), light: colours.optional() }).optional(),
    }),
  ]),
  streamer: z.boolean(),
  tradesPollMs: z.int().min(100),
};

/**
 * The JSON Schema of `config.json`, for editors. Keys that the page would ignore are misspelt, so they are refused here.
 * Every key has the text of docs/configuration.md as its description.
 */
export function toConfigSchema(): object {
  const keys = Object.entries(configReference).map(([key, { meaning }]) => {
    const text = meaning.replaceAll(/\s*\(?\[([^\]]+)\]\([^)]+\)\)?/g, '');
    return [key, toValue(key).describe(text).optional()] as const;
  });
  const shape = { $schema: z.string().optional(), ...Object.fromEntries(keys) };
  return z.toJSONSchema(z.strictObject(shape), { target: 'draft-7' });
}

function toValue(key: string): z.ZodType {
  const known = Object.entries(values).find(([name]) => name === key);
  if (known === undefined) throw new Error(`${key} has no schema.`);
  return known[1];
}

/** The text of docs/hosting/config.schema.json, which a build copies to `dist/hosting/`. */
export function toSchemaFile(): string {
  return `${JSON.stringify(toConfigSchema(), null, 2)}\n`;
}
