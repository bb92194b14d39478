/** Parts of the documents that a finding can name, by file and heading. */
export const sections = {
  cache: 'docs/hosting.md#the-headers-and-why',
  clock: 'docs/backend.md',
  compression: 'docs/hosting.md#nginx',
  config: 'docs/configuration.md',
  cors: 'docs/troubleshooting.md#between-the-page-and-the-api',
  embed: 'docs/hosting.md#embedding',
  foreignLink: 'SECURITY.md#a-malicious-link',
  frame: 'docs/troubleshooting.md#the-frame',
  headers: 'docs/hosting.md#the-headers-and-why',
  messages: 'docs/embedding.md#the-messages',
  missing: 'docs/hosting.md#missing-files',
  start: 'docs/troubleshooting.md#the-page-does-not-start',
  storage: 'docs/browsers.md',
  token: 'docs/troubleshooting.md#signing-in',
} as const;

export type Section = (typeof sections)[keyof typeof sections];
