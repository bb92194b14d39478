import type { Item, Sticker } from '~/assetpay/inventory/item';
import { hasPatches } from '~/items/hasPatches';
import { toMarketLink } from '~/items/itemLinks';
import { ItemImage } from '~/items/picture/ItemImage';
import { joinShort } from '~/lib/language/joinShort';
import { toPlainDecimal } from '~/lib/toPlainDecimal';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { detailsWords } from './detailsWords';
import type { AddedFacts } from './selectAddedFacts';

/** The stickers and the charm on an item, each with its wear and a link to its market page. */
export function AppliedItems({ item, added }: { item: Item; added: AddedFacts }) {
  const stickers = added.stickers ?? item.stickers ?? [];
  const text = detailsWords;
  if (stickers.length === 0 && !item.charm) return null;
  const kind = hasPatches(item) ? 'patches' : 'stickers';
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">
        {joinShort([stickers.length > 0 && text[kind], item.charm && text.charm])}
      </h3>
      <ul className="grid gap-1">
        {stickers.map((sticker, index) => (
          <AppliedItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two stickers may be alike in everything, slot included
            key={index}
            applied={sticker}
            appid={item.appid}
            note={kind === 'patches' ? text.patch : describeWear(sticker)}
          />
        ))}
        {item.charm && (
          <AppliedItem
            applied={item.charm}
            appid={item.appid}
            note={describeCharm(added.charmPattern)}
          />
        )}
      </ul>
    </div>
  );
}

function describeCharm(pattern: number | undefined): string {
  const text = detailsWords;
  return pattern === undefined ? text.charm : text.charmNote({ pattern: String(pattern) });
}

/** The wear of a sticker is a 32-bit float, exact to seven digits: 0.3, not 0.30000000000000004. */
const stickerDigits = 7;

function describeWear({ wear }: Sticker): string {
  const text = detailsWords;
  return wear
    ? text.stickerWear({ wear: toPlainDecimal(Number(wear.toPrecision(stickerDigits))) })
    : text.unworn;
}

type AppliedProps = {
  applied: Pick<Sticker, 'name' | 'marketHashName' | 'iconUrl'>;
  appid: number;
  note: string;
};

function AppliedItem({ applied, appid, note }: AppliedProps) {
  const { name, marketHashName, iconUrl } = applied;
  return (
    <li className="flex items-center gap-3">
      <span className="size-11 shrink-0">
        <ItemImage iconUrl={iconUrl} sizes={[96, 192]} />
      </span>
      <span className="min-w-0 flex-1 text-sm">
        <span className="foreign-name block wrap-anywhere">{name}</span>
        <span className="text-xs text-ink-soft tabular-nums">{note}</span>
      </span>
      {marketHashName && (
        <ExternalLink
          href={toMarketLink(appid, marketHashName)}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
          label={detailsWords.opensMarket({ name: marketHashName })}
        >
          <LateIcon name="link" />
        </ExternalLink>
      )}
    </li>
  );
}
