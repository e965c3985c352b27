import type { RuleSolution } from '../../outcomes.ts';
import { agreed, readings } from '../frames/frame.ts';
import { LEDGER_PHRASES } from './ledgerPhrases.ts';
import { LEDGER_IDLE } from './ledgerWords.ts';
import { openLedger } from './openLedger.ts';
import { workLedger } from './workLedger.ts';

/** A list of things can be read in many ways, of which few fit together. */
const WAYS = 80;

/** Works stories of purchases and purses: clause by clause into a ledger, then what is asked of it. */
export function readLedger(problem: string): RuleSolution | null {
  return agreed(readings(problem, LEDGER_PHRASES, LEDGER_IDLE, WAYS), (facts) => {
    const ledger = openLedger(facts);
    return ledger === null ? null : workLedger(ledger);
  });
}
