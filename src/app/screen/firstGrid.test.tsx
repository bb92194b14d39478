import { expect, test } from 'vitest';
import { createVisitPicks } from '~/app/picks/createVisitPicks';
import { findGrid, renderScreen } from '~/app/testing/renderScreen';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { drawFirstGrid } from '~/inventory/stage/drawFirstGrid';
import { createElement } from '~/lib/dom/createElement';

const said = ['role', 'tabindex', 'aria-label', 'aria-multiselectable', 'data-density'];

test('the grid before the screen says of itself what that of the screen says', async () => {
  await renderScreen({ scenario: 'five-items' });
  const grid = await findGrid();
  const list = createElement('div', 'grid-list');
  document.body.append(list);
  const { getPicks } = createVisitPicks();
  drawFirstGrid({
    list,
    items: [createTestItem({ id: 'a' })],
    expected: 1,
    density: 'comfortable',
    selection: getPicks('nobody', '730').selection,
    imageBase: '',
  });
  const read = (element: Element) => said.map((name) => [name, element.getAttribute(name)]);
  expect(read(list)).toEqual(read(grid));
  list.remove();
});
