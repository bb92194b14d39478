import type { Item } from '~/assetpay/inventory/item';
import { formatNumber } from '~/lib/language';
import { detailsWords } from './detailsWords';
import { type Fact, FactList, selectKnown } from './FactList';
import type { LeftOut } from './selectLeftOut';
import { WearFact } from './WearFact';

type Props = { item: Item; leftOut: LeftOut };

/**
 * The facts that only the item's certificate holds. They arrive after the sheet has opened, so they stand
 * below everything clickable and move nothing.
 */
export function LeftOutFacts({ item, leftOut }: Props) {
  const facts = selectKnown(listFacts(item, leftOut));
  return (
    <section className="comes-late grid min-w-0 gap-1 empty:hidden">
      {facts.length > 0 && (
        <>
          <h3 className="text-sm font-semibold">{detailsWords.leftOut}</h3>
          <FactList facts={facts} />
        </>
      )}
    </section>
  );
}

function listFacts(
  item: Item,
  { wear, paintSeed, statTrak, nameTag, charmPattern }: LeftOut,
): Fact[] {
  const text = detailsWords;
  return [
    [text.nameTag, nameTag && <bdi>{nameTag}</bdi>],
    [text.statTrak, statTrak === undefined ? undefined : formatNumber(statTrak)],
    [text.wear, wear && <WearFact wear={wear} exterior={item.exterior} />],
    [text.seed, paintSeed === undefined ? undefined : String(paintSeed)],
    [
      text.charmPattern,
      item.charm || charmPattern === undefined ? undefined : String(charmPattern),
    ],
  ];
}
