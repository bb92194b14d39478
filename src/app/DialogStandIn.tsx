import { buttonStyles } from '~/ui/buttonStyles';
import type { WithReload } from '~/ui/createLatePart';
import { words } from './words';

type Props = WithReload & { onClose: () => void };

/** In place of a dialog whose code did not arrive: what is behind it stays as it is. */
export function DialogStandIn({ onReload, onClose }: Props) {
  const { title, cause, action, close } = words.dialogLost;
  return (
    <div
      role="alert"
      className="fixed inset-x-4 bottom-4 z-40 mx-auto grid max-w-md gap-3 rounded-2xl border border-line bg-raised p-4 shadow-lg"
    >
      <div>
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-ink-soft">{cause}</p>
      </div>
      <div className="flex justify-end gap-2">
        <button type="button" className={buttonStyles.plain} onClick={onClose}>
          {close}
        </button>
        <button type="button" className={buttonStyles.primary} onClick={onReload}>
          {action}
        </button>
      </div>
    </div>
  );
}
