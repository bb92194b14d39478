import type { Facts } from './facts';
import { type Finding, toFinding } from './finding';
import { sections } from './sections';

/** Says if pictures come, and if the browser keeps what the page stores. */
export function describeDevice(facts: Facts): Finding[] {
  return [...describePicture(facts), describeStorage(facts.storage, facts.place)];
}

function describePicture({ picture, refused }: Facts): Finding[] {
  if (picture === undefined) return [];
  const { origin } = new URL(picture.url);
  // The policy is named for it.
  if (refused.some((one) => one.origin === origin && one.directive === 'img-src')) return [];
  if (picture.isLoaded) return [toFinding('fine', `Pictures come from ${origin}.`)];
  return picture.isIcon
    ? [
        toFinding(
          'warning',
          `The first picture did not come from ${origin} (\`steamImageBaseUrl\`).`,
          {
            section: sections.start,
          },
        ),
      ]
    : [toFinding('unknown', 'There was no item whose picture could be tried.')];
}

function describeStorage({ device, tab }: Facts['storage'], { isFramed }: Facts['place']): Finding {
  if (!device || !tab) {
    const text = 'This browser stores nothing for the page: picks and settings end with it.';
    return toFinding('warning', text, { section: sections.storage });
  }
  const parted = ', apart for each site that embeds it where the browser parts it';
  return toFinding('fine', `The browser stores what the page keeps${isFramed ? parted : ''}.`);
}
