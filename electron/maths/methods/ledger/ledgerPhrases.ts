import type { FramePhrase } from '../frames/frame.ts';
import { BILL_PHRASES, CHANGE_PHRASES, PART_PHRASES } from './billPhrases.ts';
import { GOING_PHRASES, ITEM_PHRASES } from './itemPhrases.ts';
import type { LedgerFact } from './ledgerFacts.ts';
import { LEDGER_QUESTIONS } from './ledgerQuestions.ts';
import { LEDGER_SETTING } from './ledgerWords.ts';
import { PRICE_PHRASES } from './pricePhrases.ts';
import { BARE_PHRASES, PURSE_PHRASES } from './pursePhrases.ts';
import { tells } from './tells.ts';

/** The language of purchases and purses. */
export const LEDGER_PHRASES: readonly FramePhrase<LedgerFact>[] = [
  ...PRICE_PHRASES,
  ...ITEM_PHRASES,
  ...GOING_PHRASES,
  ...PURSE_PHRASES,
  ...BARE_PHRASES,
  ...BILL_PHRASES,
  ...PART_PHRASES,
  ...CHANGE_PHRASES,
  ...LEDGER_QUESTIONS,
  ...tells(LEDGER_SETTING, () => []),
];
