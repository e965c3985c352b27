import { says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { LedgerFact } from './ledgerFacts.ts';

/**
 * Phrases of the ledger. Their names are as long as they can be, so that no thing is cut in two: "a child ticket costs
 * £5" never tells of a child and of what a ticket costs.
 */
export function tells(
  sources: readonly string[],
  read: FramePhrase<LedgerFact>['read'],
): readonly FramePhrase<LedgerFact>[] {
  return says<LedgerFact>(sources, read, false);
}
