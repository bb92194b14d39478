import './listLine.css';
import { useQueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import type { Game } from '~/assetpay/facts/games';
import { readRefreshChange } from '~/inventory/read/refreshChange';
import { useNow } from '~/lib/useNow';
import { describeChange } from './describeChange';
import { WorthLine } from './WorthLine';

type Props = Omit<ComponentProps<typeof WorthLine>, 'news'> & {
  game: Game;
  /** Time of the next possible refresh, ms since 1970. */
  readyAt: number;
};

/** The worth of the cards. After a refresh, what it has changed, until the next one is possible. */
export function ListLine({ game, readyAt, ...worth }: Props) {
  const client = useQueryClient();
  const isResting = readyAt > Date.now();
  useNow(isResting ? 1_000 : undefined);
  const change = isResting ? readRefreshChange(client, game) : undefined;
  return <WorthLine {...worth} news={change && describeChange(change)} />;
}
