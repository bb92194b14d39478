import type { Item } from '~/assetpay/inventory/item';
import { formatNumber } from '~/lib/language/formatNumber';
import { detailsWords } from './detailsWords';
import { type Fact, FactList, selectKnown } from './FactList';
import type { AddedFacts } from './selectAddedFacts';
import { WearFact } from './WearFact';

type Props = { item: Item; added: AddedFacts };

/**
 * The facts that only the item's certificate holds. They arrive after the sheet has opened, so they stand
 * below everything clickable and move nothing.
 */
export function CertificateFacts({ item, added }: Props) {
  const facts = selectKnown(listFacts(item, added));
  return (
    <section className="sheet-grows grid min-w-0 gap-1 empty:hidden">
      {facts.length > 0 && (
        <>
          <h3 className="text-sm font-semibold">{detailsWords.fromCertificate}</h3>
          <FactList facts={facts} />
        </>
      )}
    </section>
  );
}

function listFacts(
  item: Item,
  { wear, paintSeed, statTrak, nameTag, charmPattern }: AddedFacts,
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
