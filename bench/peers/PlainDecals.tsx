import type { Item, Sticker } from '~/assetpay/inventory/item';
import { ItemImage } from '~/items/picture/ItemImage';
import { toShortWear } from '~/items/wear/wear';

/** A weapon has five sticker slots. Any more in an answer are counted, not drawn. */
const places = 5;

type Props = { item: Item };

/** The stickers of an item, faded by their wear, and its charm. */
export function PlainDecals({ item }: Props) {
  const stickers = item.stickers ?? [];
  if (stickers.length === 0 && !item.charm) return null;
  return (
    <div className="card-decals">
      {stickers.slice(0, places).map((sticker, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: two stickers may be alike in everything, slot included
          key={index}
          title={toStickerTitle(sticker)}
          style={sticker.wear ? { '--worn': sticker.wear } : undefined}
        >
          <ItemImage iconUrl={sticker.iconUrl} sizes={[64]} />
        </span>
      ))}
      {stickers.length > places && <b>+{stickers.length - places}</b>}
      {item.charm && (
        <span title={item.charm.name} className="card-charm">
          <ItemImage iconUrl={item.charm.iconUrl} sizes={[64]} />
        </span>
      )}
    </div>
  );
}

function toStickerTitle({ name, wear }: Sticker): string {
  return wear ? `${name}, ${toShortWear(String(wear))}` : name;
}
