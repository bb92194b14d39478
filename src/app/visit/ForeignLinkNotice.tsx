import { Notice } from '~/ui/Notice';
import { linkWords } from './linkWords';

/** Tells a player who sees their own items that the link which led here carried a token of another site. */
export function ForeignLinkNotice() {
  const { title, text } = linkWords.foreign;
  return (
    <Notice icon="alert" tone="warn" title={title}>
      {text}
    </Notice>
  );
}
