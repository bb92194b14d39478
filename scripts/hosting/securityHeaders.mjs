import { toPolicySources } from './policySources.mjs';

/** @typedef {import('./policySources.mjs').HostingConfig} HostingConfig */

/**
 * What holds for every configuration, and so stands in `index.html` too.
 * @type {Record<string, string>}
 */
const fixedDirectives = {
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'none'",
  'frame-src': "'none'",
  'manifest-src': "'none'",
  'media-src': "'none'",
  'object-src': "'none'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text can become markup or code nowhere: no library of the page asks for an exception.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Features of the browser that a script of the page could ask for and the page never does. */
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

/** Steam's own picture hosts: stickers carry absolute addresses on them. */
const steamImages = 'https://*.steamstatic.com';

/** @param {Record<string, string>} directives */
function toPolicy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The part of the policy that a `<meta>` can carry whatever `config.json` says: a defence for hosts
 * that send no headers.
 * @returns {string}
 */
export function toMetaPolicy() {
  return toPolicy(fixedDirectives);
}

/**
 * The security headers of the built page, by name: the one source for every host. `config` is the parsed
 * `config.json`. Throws an error that names the key with an unusable value.
 * @param {HostingConfig} config
 * @returns {Record<string, string>}
 */
export function toSecurityHeaders(config) {
  const { connect, images, parents } = toPolicySources(config);
  const policy = {
    'default-src': "'none'",
    ...fixedDirectives,
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
    // Cannot name an origin: where somebody may embed the page, frame-ancestors alone says who.
    ...(parents.length > 0 ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/** Copying an offer's link is all that the page asks of the browser by a permission of this kind. */
function toPermissionsPolicy() {
  return ['clipboard-write=(self)', ...deniedFeatures.map((name) => `${name}=()`)].join(', ');
}

/** Names with a hash never change what they hold; all else is asked about every time. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
};
