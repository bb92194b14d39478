import { type Game, gameFacts } from '~/assetpay/facts/games';
import { joinShort } from '~/lib/language/joinShort';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import { otherPicksWords as words } from './otherPicksWords';
import type { OtherPicks } from './useOtherPicks';

type Props = { picks: OtherPicks; onShow: (game: Game) => void };

/** Says in the basket of one game what is picked in another one, as a deposit takes items of one game. */
export function OtherPicksLine({ picks: { game, count, cents }, onShow }: Props) {
  const { name } = gameFacts[game];
  return (
    <div className="basket-elsewhere flex items-center gap-2 border-t border-line py-1 ps-4 pe-2 text-sm text-ink-soft tabular-nums">
      <p className="min-w-0 flex-1 text-pretty">
        {joinShort([
          words.picked({ count, game: name }),
          cents !== undefined && formatCents(cents),
        ])}
      </p>
      <button
        type="button"
        className={`${buttonStyles.plain} px-3`}
        aria-label={words.showGame({ game: name })}
        onClick={() => onShow(game)}
      >
        {words.show}
      </button>
    </div>
  );
}
