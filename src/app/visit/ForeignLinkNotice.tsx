import { Notice } from '~/ui/Notice';
import { linkWords } from './linkWords';

/** Warns a player, who sees their own items, that the link they opened held a token of another site. */
export function ForeignLinkNotice() {
  const { title, text } = linkWords.foreign;
  return (
    <Notice icon="alert" tone="warn" title={title}>
      {text}
    </Notice>
  );
}
