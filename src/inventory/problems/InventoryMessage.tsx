import { describeError } from '~/assetpay/errors/describeError';
import { gameFacts } from '~/assetpay/facts/games';
import { toInventoryPage } from '~/assetpay/facts/steamPages';
import type { Filters } from '~/inventory/filters/filters';
import type { InventoryView } from '~/inventory/read/describeInventory';
import { words } from '~/inventory/words';
import { formatConjunction } from '~/lib/language/formatConjunction';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { Message } from '~/ui/Message';
import { RequestId } from '~/ui/RequestId';
import { FailureAction, type Remedies } from './FailureAction';
import { problemWords } from './problemWords';

type Props = { view: InventoryView; filters: Filters; remedies: Remedies };

/** The message in place of cards: an empty inventory, no match, offline, or a failure. */
export function InventoryMessage({ view, filters, remedies }: Props) {
  const messages = {
    empty: <EmptyMessage filters={filters} />,
    noMatches: <NoMatchesMessage filters={filters} remedies={remedies} />,
    offline: <OfflineMessage remedies={remedies} />,
    failure: <FailureMessage view={view} remedies={remedies} />,
    cards: null,
    skeletons: null,
  } satisfies Record<InventoryView['body'], unknown>;
  return messages[view.body];
}

function EmptyMessage({ filters }: { filters: Filters }) {
  const { title, cause, action } = problemWords.empty;
  return (
    <Message
      icon={<LateIcon name="box" />}
      tone="calm"
      title={title({ game: gameFacts[filters.game].name })}
      action={
        <ExternalLink href={toInventoryPage(filters.game)} className={buttonStyles.quiet}>
          {action}
          <LateIcon name="link" />
        </ExternalLink>
      }
    >
      {cause}
    </Message>
  );
}

function NoMatchesMessage({ filters, remedies }: Omit<Props, 'view'>) {
  const { title, cause, asked, action } = problemWords.noMatches;
  const { search, minPrice, maxPrice, local } = filters;
  const reasons = [
    search.trim() !== '' && asked.search,
    (minPrice ?? maxPrice) !== undefined && asked.price,
    local && asked.local,
  ].filter((reason) => typeof reason === 'string');
  return (
    <Message
      icon={<LateIcon name="search" />}
      tone="calm"
      title={title}
      action={
        <button type="button" className={buttonStyles.primary} onClick={remedies.clearFilters}>
          {action}
        </button>
      }
    >
      {cause({ asked: formatConjunction(reasons) })}
    </Message>
  );
}

function OfflineMessage({ remedies }: { remedies: Remedies }) {
  const { title, cause, action } = words.offline;
  return (
    <Message
      icon={<LateIcon name="offline" />}
      tone="bad"
      title={title}
      action={
        <button type="button" className={buttonStyles.primary} onClick={remedies.retry}>
          {action}
        </button>
      }
    >
      {cause}
    </Message>
  );
}

function FailureMessage({ view, remedies }: { view: InventoryView; remedies: Remedies }) {
  const { failure } = view;
  if (failure === undefined) return null;
  const { title, cause } = describeError(failure.error);
  return (
    <Message
      icon={<LateIcon name="alert" />}
      tone="bad"
      title={title}
      action={<FailureAction failure={failure} remedies={remedies} />}
      footnote={<RequestId id={failure.error.requestId} />}
    >
      {cause}
    </Message>
  );
}
