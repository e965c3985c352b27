import type { RuleSolution } from '../../outcomes.ts';
import { readLedger } from './readLedger.ts';
import { readAllowance } from './readAllowance.ts';
import { readBlend } from './readBlend.ts';
import { readInstalments } from './readInstalments.ts';
import { readPurses } from './readPurses.ts';
import { readShifts } from './readShifts.ts';
import { readSteady } from './readSteady.ts';
import { readStock } from './readStock.ts';
import { nameStems } from '../words/nameStems.ts';

const READERS = [readLedger, readPurses, readShifts, readStock, readAllowance, readSteady, readInstalments, readBlend];

const COUNT = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const ASKED = new RegExp(`\\bhow much (?:do|does|would|will|are|is) ${COUNT} ([a-z]+)\\b`, 'i');
const BOUGHT = new RegExp(`\\b(?:buys?|bought|gets|got|orders|ordered|chooses|chose) ${COUNT} ([a-z]+)\\b`, 'gi');

/** "Tom buys 3 pens. How much do 2 rulers cost?": what was bought is no part of what is asked for. */
function asksOfOtherGoods(problem: string): boolean {
  const asked = nameStems(ASKED.exec(problem)?.[1]?.toLowerCase() ?? '').join(' ');
  const bought = [...problem.matchAll(BOUGHT)].map(([, thing = '']) => nameStems(thing.toLowerCase()).join(' '));
  return asked !== '' && bought.length > 0 && !bought.includes(asked);
}

/** Works everyday stories of money: each reader walks the clauses, and leaves alone what it does not know to the last word. */
export function readLedgers(problem: string): RuleSolution | null {
  const plain = spelled(problem);
  if (asksOfOtherGoods(plain)) return null;
  for (const read of READERS) {
    const solution = read(plain);
    if (solution !== null) return solution;
  }
  return null;
}

/** Letters without accents, a tenner as a note of £10, "what's" as two words. */
function spelled(problem: string): string {
  return problem
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/\b(an? |one )?(tenner|fiver)\b/gi, (_all, _a, note: string) => `a £${/^t/i.test(note) ? 10 : 5} note`)
    .replace(/\b(what|how much)['’]?s\b/gi, '$1 is');
}
