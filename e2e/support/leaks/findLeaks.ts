/** Text found in a place to which a token could have leaked. */
export type Trace = { place: string; text: string };

/** Text that must not be found: a token, or a secret part of it. */
export type Secret = { name: string; text: string };

/** Length of a part of a signature that no other text contains by chance. */
const pieceLength = 16;

/** Lists the whole token, every part of its signature, and the secret of the trade URL in it. */
export function toSecrets(name: string, token: string): Secret[] {
  const [, claims = '', signature = ''] = token.split('.');
  const pieces = Array.from({ length: Math.max(0, signature.length - pieceLength + 1) }, (_, at) =>
    signature.slice(at, at + pieceLength),
  );
  const tradeSecret = /partner=\d+&token=([\w-]+)/.exec(
    Buffer.from(claims, 'base64url').toString(),
  );
  return [
    { name, text: token },
    ...pieces.map((text) => ({ name: `a piece of ${name}`, text })),
    ...(tradeSecret?.[1] ? [{ name: `the trade URL of ${name}`, text: tradeSecret[1] }] : []),
  ];
}

/** Lists the places that contain one of the secrets, plain or URL-encoded. */
export function findLeaks(traces: readonly Trace[], secrets: readonly Secret[]): string[] {
  const leaks = traces.flatMap(({ place, text }) => {
    const texts = [text, decode(text)];
    const found = secrets.find((secret) => texts.some((one) => one.includes(secret.text)));
    return found === undefined ? [] : [`${found.name} in ${place}`];
  });
  return [...new Set(leaks)];
}

function decode(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
