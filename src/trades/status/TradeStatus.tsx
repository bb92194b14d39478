import type { TradeView } from '~/trades/describe/describeTrade';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { ToneMark } from './ToneMark';

type Props = {
  view: TradeView;
  /** The id of the title, for the element that it labels. */
  titleId?: string;
  /** A line below the title that identifies the deposit. */
  meta?: string;
};

/** The status of a deposit: a title, a sentence, and a link if there is something to do. */
export function TradeStatus({ view, titleId, meta }: Props) {
  return (
    <div className="grid gap-2">
      <div className="trade-line">
        <ToneMark tone={view.tone} />
        <h3 id={titleId} className="font-semibold text-balance wrap-anywhere">
          {view.title}
        </h3>
        {view.result && (
          <p className="trade-result font-semibold whitespace-nowrap tabular-nums">{view.result}</p>
        )}
        {meta && <p className="trade-meta">{meta}</p>}
      </div>
      <TradeSentence view={view} />
    </div>
  );
}

/** The explanation of a status, with advice and a link if there are any. */
export function TradeSentence({ view }: { view: TradeView }) {
  const { sentence, countdown, advice, link } = view;
  return (
    <div className="grid max-w-prose justify-items-start gap-2 text-sm text-pretty text-ink-soft">
      <p>
        {sentence}{' '}
        {countdown && <strong className="font-semibold text-ink tabular-nums">{countdown}</strong>}
      </p>
      {advice && <p className="text-ink">{advice}</p>}
      {link && (
        <ExternalLink href={link.href} className={`${buttonStyles.quiet} mt-1`}>
          {link.label}
          <LateIcon name="link" />
        </ExternalLink>
      )}
    </div>
  );
}
