/** Types of `policySources.mjs`, which is plain JavaScript because it runs on a host without any tool. */
export function toPolicySources(config: object): {
  connect: string[];
  images: string[];
  parents: string[];
};
