import { readCatalogue, readTranslation } from './catalogue.ts';

/** The questions that a support desk hears most often, each with the texts of the page that answer it. */
export const supportQuestions: readonly { question: string; keys: readonly string[] }[] = [
  {
    question: 'Why can I not deposit this item?',
    keys: [
      'items/words.refusalReason.notTradable',
      'items/words.refusalReason.noOffer',
      'items/words.refusalReason.notAccepted',
      'items/words.refusalReason.overstocked',
    ],
  },
  {
    question: 'Why is an item missing?',
    keys: [
      'inventory/tools/toolsWords.missing.causes.protection.text',
      'inventory/tools/toolsWords.missing.causes.hold.text',
      'inventory/tools/toolsWords.missing.causes.storage.text',
    ],
  },
  {
    question: 'Why does it not show my inventory?',
    keys: [
      'assetpay/errors/words.byKey.INVENTORY_PRIVATE.cause',
      'assetpay/errors/words.byKey.STEAM_UNAVAILABLE.cause',
      'assetpay/errors/words.byKey.INVALID_TOKEN.cause',
    ],
  },
  {
    question: 'Why is there a hold?',
    keys: [
      'deposit/review/reviewWords.payment.instantHint',
      'trades/words.hold.sentence',
      'trades/words.hold.sentenceUnknown',
    ],
  },
  {
    question: 'Why do I get only a part now?',
    keys: [
      'deposit/review/reviewWords.payment.instantNone',
      'deposit/review/reviewWords.payment.instantOff',
      'deposit/basket/contentsWords.estimate',
    ],
  },
  {
    question: 'Why did the price change?',
    keys: [
      'deposit/basket/contentsWords.changes',
      'deposit/review/reviewWords.changed',
      'deposit/review/reviewWords.whyNot.outdated',
    ],
  },
  {
    question: 'Why is it worth more elsewhere?',
    keys: [
      'deposit/review/reviewWords.specials.lead',
      'inventory/filterControls/facetWords.market',
    ],
  },
  {
    question: 'Is this offer really yours?',
    keys: [
      'deposit/review/reviewWords.fromBot',
      'trades/words.check.impostors',
      'trades/words.check.apiKey',
      'trades/words.check.differs',
    ],
  },
  {
    question: 'Why was the deposit reversed, and where is my money?',
    keys: [
      'trades/words.reverted.user.sentence',
      'trades/words.reverted.user.advice',
      'trades/words.notAccepted.sentence',
    ],
  },
  {
    question: 'Did my deposit arrive?',
    keys: [
      'deposit/outcome/outcomeWords.absent.cause',
      'deposit/outcome/outcomeWords.earlier.cause',
      'deposit/outcome/outcomeWords.broken.cause',
    ],
  },
];

/** A table in Markdown of these texts in the languages of `codes`, beside the English ones, for native readers. */
export function writeSupportTable(codes: readonly string[]): string {
  const catalogue = readCatalogue();
  const columns = ['en', ...codes].map((code) => readTranslation(code, catalogue));
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = supportQuestions.flatMap(({ question, keys }) =>
    keys.map((key) => [question, key, ...columns.map((texts) => texts[key] ?? '')]),
  );
  const head = ['Question', 'Key', 'en', ...codes];
  return [head, head.map(() => '---'), ...rows].map(toRow).join('\n');
}
