import { freeItem, toggleKeptName } from '~/inventory/picking/changeKeepList';
import type { KeepList } from '~/inventory/picking/keepList';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.kept;

/** The keep list; each entry can be taken off. */
export function KeptItems({ keepList }: { keepList: KeepList }) {
  const { items, names } = useStore(keepList);
  const rows = [
    ...Array.from(names, (name) => ({
      key: `name ${name}`,
      name,
      scope: words.name,
      free: () => toggleKeptName(keepList, name),
    })),
    ...Array.from(items, ([id, name]) => ({
      key: `item ${id}`,
      name,
      scope: words.item,
      free: () => freeItem(keepList, id),
    })),
  ];
  return (
    <ToolGroup title={words.title}>
      {rows.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ul className="grid gap-1 empty:hidden">
        {rows.map(({ key, name, scope, free }) => (
          <li key={key} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 text-sm">
              <span className="foreign-name block wrap-anywhere">{name}</span>
              <span className="text-xs text-ink-soft">{scope}</span>
            </span>
            <button
              type="button"
              className={buttonStyles.plain}
              aria-label={words.free({ name })}
              onClick={free}
            >
              {words.freeShort}
            </button>
          </li>
        ))}
      </ul>
    </ToolGroup>
  );
}
