import { languages } from '../../src/lib/language/languages.ts';
import { type Catalogue, readCatalogue, readTranslation } from './catalogue.ts';
import { listWordings } from './listWordings.ts';

/** The questions that a support desk hears most often, each with the texts of the page that answer it. */
export const supportQuestions: readonly { question: string; keys: readonly string[] }[] = [
  {
    question: 'Why is there a hold, and why do I get only a part now?',
    keys: [
      'inventory/collateralWords.hold',
      'inventory/collateralWords.share',
      'deposit/review/reviewWords.payment.instantHint',
      'deposit/review/reviewWords.payment.instantNone',
      'deposit/review/reviewWords.payment.instantOff',
      'trades/words.hold.sentence',
      'trades/words.hold.sentenceUnknown',
    ],
  },
  {
    question: 'Why is this item not tradable, or not shown at all?',
    keys: [
      'items/words.refusalReason.notTradable',
      'inventory/tools/toolsWords.missing.causes.protection.text',
      'inventory/tools/toolsWords.missing.causes.hold.text',
      'inventory/tools/toolsWords.missing.causes.storage.text',
    ],
  },
  {
    question: 'Why do I not see my inventory?',
    keys: [
      'assetpay/errors/words.byKey.INVENTORY_PRIVATE.cause',
      'assetpay/errors/words.byKey.STEAM_UNAVAILABLE.cause',
      'assetpay/errors/words.byKey.INVALID_TOKEN.cause',
    ],
  },
  {
    question: 'Why did the price change?',
    keys: [
      'deposit/basket/contentsWords.changes',
      'deposit/review/reviewWords.changed',
      'deposit/review/reviewWords.whyNot.outdated',
      'deposit/outcome/outcomeWords.difference.less',
    ],
  },
  {
    question: 'Why does an item have no offer, or a low one?',
    keys: [
      'items/words.refusalReason.noOffer',
      'items/words.refusalReason.notAccepted',
      'items/words.refusalReason.overstocked',
      'deposit/review/reviewWords.specials.lead',
      'inventory/filterControls/facetWords.market',
    ],
  },
  {
    question: 'What happens after I press “Deposit”?',
    keys: [
      'deposit/review/reviewWords.untilAccepted',
      'deposit/outcome/outcomeWords.created.cause',
      'trades/words.preparing.sentence',
      'trades/words.active.sentence',
      'deposit/outcome/outcomeWords.pay.waiting.bothOn',
    ],
  },
  {
    question: 'How do I decline, or change my mind?',
    keys: [
      'trades/words.check.cancel',
      'trades/words.check.differs',
      'deposit/outcome/outcomeWords.differs',
      'trades/words.notAccepted.sentence',
    ],
  },
  {
    question: 'Who is the bot, and is this offer really yours?',
    keys: [
      'deposit/review/reviewWords.fromBot',
      'trades/words.check.nothing',
      'trades/words.check.impostors',
      'trades/words.check.apiKey',
    ],
  },
  {
    question: 'Why do I get fewer coins, or cents, than I counted?',
    keys: [
      'ui/units/unitWords.rounding.floor',
      'ui/units/unitWords.lines',
      'ui/units/unitWords.sent',
      'deposit/review/reviewWords.underCent',
      'deposit/review/reviewWords.whyNot.rateOld',
      'deposit/basket/contentsWords.estimate',
    ],
  },
  {
    question: 'Did my deposit arrive?',
    keys: [
      'deposit/basket/contentsWords.reserved.attempt',
      'deposit/outcome/outcomeWords.absent.cause',
      'deposit/outcome/outcomeWords.earlier.cause',
      'deposit/outcome/outcomeWords.broken.cause',
    ],
  },
  {
    question: 'Why was the deposit reversed, and where is my money?',
    keys: [
      'trades/words.reverted.user.sentence',
      'trades/words.reverted.user.advice',
      'trades/words.reverted.supplier.sentence',
      'trades/words.failedLate.advice',
    ],
  },
];

/**
 * For each language of `codes` a table in Markdown of these texts beside the English ones, for a native reader. Plurals
 * are written out, one form a line.
 */
export function writeSupportTables(codes: readonly string[]): string {
  const catalogue = readCatalogue();
  return codes.map((code) => writeSupportTable(code, catalogue)).join('\n\n');
}

function writeSupportTable(code: string, catalogue: Catalogue): string {
  const english = readTranslation('en', catalogue);
  const texts = readTranslation(code, catalogue);
  const { locale = code } = languages.find((one) => one.code === code) ?? {};
  const rows = supportQuestions.flatMap(({ question, keys }) =>
    keys.map((key, at) => [
      at === 0 ? question : '',
      writeCell(english[key], 'en'),
      writeCell(texts[key], locale),
      `\`${key}\``,
    ]),
  );
  const head = ['Question', 'en', code, 'Key'];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${code}`, '', ...lines].join('\n');
}

function writeCell(text: string | undefined, locale: string): string {
  if (text === undefined) throw new Error('A text of these questions does not exist any more.');
  return listWordings(text, locale).join('<br>').replaceAll('|', '\\|');
}
