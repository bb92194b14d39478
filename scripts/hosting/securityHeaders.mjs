import { toPolicySources } from './policySources.mjs';

/** @typedef {import('./policySources.mjs').HostingConfig} HostingConfig */

/**
 * The directives that are the same for every configuration; `index.html` carries them too.
 * @type {Record<string, string>}
 */
const fixedDirectives = {
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'none'",
  'frame-src': "'none'",
  'media-src': "'none'",
  'object-src': "'none'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text may become markup or code: no library of the page needs an exception.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Browser features that the page never uses, denied to any script that gets into it. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The hash of the style inside 404.html, which cannot name a file: its own path is anything. */
const notFoundStyle = "'sha256-b0XtvpaqiMbcVbFPPPMlftGq3apDt++snte++yOenj8='";

/** Steam's picture hosts: stickers have absolute URLs on them. */
const steamImages = 'https://*.steamstatic.com';

/** @param {Record<string, string>} directives */
function toPolicy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The part of the policy that a `<meta>` can carry for every `config.json`. It protects the page on hosts
 * that send no headers.
 * @returns {string}
 */
export function toMetaPolicy() {
  return toPolicy(fixedDirectives);
}

/**
 * The security headers of the built page, by name; every host takes them from here. `config` is the parsed
 * `config.json`. Throws an error that names the key with an unusable value.
 * @param {HostingConfig} config
 * @returns {Record<string, string>}
 */
export function toSecurityHeaders(config) {
  const { connect, images, parents } = toPolicySources(config);
  const policy = {
    'default-src': "'none'",
    ...fixedDirectives,
    'style-src': `'self' ${notFoundStyle}`,
    'connect-src': ["'self'", ...connect].join(' '),
    'img-src': [...new Set(["'self'", ...images, steamImages])].join(' '),
    'frame-ancestors': parents.length > 0 ? parents.join(' ') : "'none'",
  };
  return {
    'Content-Security-Policy': toPolicy(policy),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': toPermissionsPolicy(),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // It cannot name an origin, so frame-ancestors alone decides where embedding is allowed.
    ...(parents.length > 0 ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/** The page needs one of these features: writing an offer's link to the clipboard. */
function toPermissionsPolicy() {
  return ['clipboard-write=(self)', ...deniedFeatures.map((name) => `${name}=()`)].join(', ');
}
