import { selectStacking, stackings, stackOrders } from '~/inventory/filters/filters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import type { DensitySetting } from '~/inventory/layout/densitySetting';
import { densities } from '~/inventory/layout/gridLayout';
import { useStore } from '~/lib/store/useStore';
import { Choices } from '~/ui/Choices';
import { DiscretionChoice } from '~/ui/discretion/DiscretionChoice';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.view;

const choices = ['none', ...stackings] as const;

type Props = { controls: FilterControls; densitySetting: DensitySetting };

/** The size of cards, and the items that share one. */
export function ViewOptions({ controls, densitySetting }: Props) {
  const { density } = useStore(densitySetting);
  const { stacks, stackOrder = 'worst' } = controls.filters;
  return (
    <ToolGroup title={words.title}>
      <Choices
        legend={words.density}
        values={densities}
        texts={words.densities}
        chosen={density}
        onChoose={(chosen) => densitySetting.set({ density: chosen })}
      />
      <Choices
        legend={words.stacks}
        values={choices}
        texts={words.stackings}
        chosen={stacks ?? 'none'}
        onChoose={(chosen) => controls.chooseStacks(chosen === 'none' ? undefined : chosen)}
      />
      {stacks !== undefined && selectStacking(controls.filters) === undefined && (
        <p className="text-xs text-ink-soft">{words.singleOrder}</p>
      )}
      {stacks === 'name' && (
        <Choices
          legend={words.order}
          values={stackOrders}
          texts={words.orders}
          chosen={stackOrder}
          onChoose={(chosen) => controls.choose({ stackOrder: chosen })}
        />
      )}
      <DiscretionChoice />
    </ToolGroup>
  );
}
