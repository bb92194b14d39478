import { useEffect } from 'react';
import type { Game } from '~/assetpay/facts/games';
import { type BasketSource, useBasket } from '~/deposit/basket/useBasket';
import { useStore } from '~/lib/store/useStore';
import { type HostLink, hostLink } from './hostLink';

type Props = { source: BasketSource; game: Game };

/** Tells the host what the basket holds. Draws nothing, and resolves no basket where there is no host. */
export function HostSelection(props: Props) {
  const { link } = useStore(hostLink);
  return link && <ToldSelection {...props} link={link} />;
}

/** The very count and total that the basket shows. */
function ToldSelection({ source, game, link }: Props & { link: HostLink }) {
  const { count, totalCents: cents } = useBasket(source);
  useEffect(() => {
    link.tell({ type: 'selection', game, count, cents, usd: cents / 100 });
  }, [link, game, count, cents]);
  return null;
}
