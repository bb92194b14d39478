import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { listMissing, listSteamCauses } from './missingItems';
import { toolsWords } from './toolsWords';

const words = toolsWords.missing;

type Props = { view: InventoryView; inventory: Inventory | undefined };

/** Counts the items that are hidden or cannot be picked, and links to Steam's explanations. */
export function MissingItemsHelp({ view, inventory }: Props) {
  const known = listMissing(view, inventory);
  return (
    <details className="border-t border-line pt-2">
      <summary className="flex min-h-11 items-center justify-between text-sm font-semibold">
        {words.title}
        <LateIcon name="down" />
      </summary>
      <div className="grid gap-3 pb-2 text-sm">
        <ul className="grid gap-1">
          {known.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {known.length === 0 && <li>{words.none}</li>}
        </ul>
        <p className="text-ink-soft">{words.others}</p>
        <ul className="grid gap-3">
          {listSteamCauses().map(({ title, text, link, action }) => (
            <li key={title} className="grid gap-0.5">
              <span className="font-semibold">{title}</span>
              <span className="text-ink-soft">{text}</span>
              <ExternalLink
                href={link}
                className="inline-flex min-h-9 max-sm:min-h-11 items-center gap-1.5 text-accent hover:underline"
              >
                {action}
                <LateIcon name="link" />
              </ExternalLink>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
