import { buttonStyles } from '~/ui/buttonStyles';
import type { WithReload } from '~/ui/createLatePart';
import { basketWords as words } from './basketWords';

/** In place of the picked items, when the code that lists them did not arrive. They count all the same. */
export function BasketStandIn({ onReload }: WithReload) {
  return (
    <div role="alert" className="basket-contents place-content-center gap-2 px-6 py-8 text-center">
      <p className="text-sm font-semibold">{words.listLost}</p>
      <p className="text-sm text-pretty text-ink-soft">{words.listLostHint}</p>
      <button type="button" className={`${buttonStyles.plain} mx-auto`} onClick={onReload}>
        {words.loadList}
      </button>
    </div>
  );
}
