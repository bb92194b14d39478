const minimum = { major: 20, minor: 19 };

/**
 * Throws a readable error on a Node that is too old, before a dependency fails with a stack trace.
 * @param {string} [version] such as `20.19.0`
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > minimum.major || (major === minimum.major && minor >= minimum.minor);
  if (isEnough) return;
  throw new Error(
    `Node ${minimum.major}.${minimum.minor} or newer is needed; this is Node ${version}. Get one from https://nodejs.org or with "nvm install".`,
  );
}
