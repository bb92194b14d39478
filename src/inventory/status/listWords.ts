import { defineWords } from '~/lib/language/defineWords';

/** Texts in the line above the cards. */
export const listWords = defineWords({
  cards: '{count, plural, one {On # card.} other {On # cards.}}',
  /** In place of the number of items. */
  loadingToPick:
    '{count, plural, one {Loading the rest to pick # item… Press Escape to cancel.} other {Loading the rest to pick all # items… Press Escape to cancel.}}',
  /** The sum of all offers. The amount is written in bold; on a phone it stands alone. */
  worth: 'Worth {money}',
  /** The sum of the shown items, and that of all. */
  worthOf: 'Worth {money} of {all}',
  /** After the sum, as nothing picks these: the worth of what is in open offers or on the keep list. */
  held: 'In offers or never sold: {money}',
  ratio: '{percent} of market',
  /** `ratio` is the text above; `name` is a market. */
  ratioNamed: '{ratio} ({name})',
  /** `ratio` is the text above, the market has no name. */
  ratioUnnamed: '{ratio}, a reference price',
  /** After a refresh, what has changed, one after the other: “12 items gone, 3 prices fell ($4.10)”. */
  gone: '{count, plural, one {# item gone} other {# items gone}}',
  added: '{count, plural, one {# new item} other {# new items}}',
  fell: '{count, plural, one {# price fell ({money})} other {# prices fell ({money})}}',
  rose: '{count, plural, one {# price rose ({money})} other {# prices rose ({money})}}',
  /** No item can be deposited, so that there is no sum. */
  worthless: 'None can be deposited right now',
  /** Button; in a narrow window it shows the short text. */
  group: 'Group same items',
  groupShort: 'Group',
  ungroup: 'Ungroup items',
  ungroupShort: 'Ungroup',
});
