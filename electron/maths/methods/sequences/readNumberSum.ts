import Fraction from 'fraction.js';

import { plainQuestion } from '../facts/plainQuestion.ts';
import type { SequenceRule } from './workSequence.ts';

export type NumberSum = { readonly rule: SequenceRule; readonly count: number };

const ASKED =
  "^(?:(?:find|work out|calculate|what is|what's|whats|determine|evaluate|what do you get if you) )?(?:(?:the )?(?:sum|total) of |add(?: up| together)? )";
const FIRST = new RegExp(
  `${ASKED}(?:the )?first (\\d{1,4}) (?:positive )?(natural|whole|positive|counting|even|odd)(?: (?:natural|whole))? (?:numbers|integers)(?: together| up)?$`,
);
const MULTIPLES = new RegExp(`${ASKED}(?:the )?first (\\d{1,4}) (?:positive )?multiples of (\\d{1,3})$`);
const RANGE = new RegExp(
  `${ASKED}(?:all )?(?:the )?(even |odd )?(?:natural |whole |positive )?(?:numbers|integers) (?:from|between) (\\d{1,4}) (?:to|and) (\\d{1,4})(?:,? inclusive)?(?: together| up)?$`,
);

function arithmetic(first: number, by: number, count: number): NumberSum {
  return { rule: { kind: 'arithmetic', first: new Fraction(first), by: new Fraction(by) }, count };
}

/** Reads sums of numbers in a row: the first 20 even numbers, the integers from 1 to 100. */
export function readNumberSum(problem: string): NumberSum | null {
  const { text } = plainQuestion(problem);
  const [, count, kind] = FIRST.exec(text) ?? [];
  if (count !== undefined) {
    if (kind === 'whole') return null;
    return kind === 'even' || kind === 'odd'
      ? arithmetic(kind === 'even' ? 2 : 1, 2, Number(count))
      : arithmetic(1, 1, Number(count));
  }
  const [, many, of] = MULTIPLES.exec(text) ?? [];
  if (many !== undefined) return arithmetic(Number(of), Number(of), Number(many));
  const [, parity, low, high] = RANGE.exec(text) ?? [];
  const [first, last] = [Number(low), Number(high)];
  const inclusive = !/\bbetween\b/.test(text) || /\binclusive\b/.test(text);
  if (low === undefined || high === undefined || !inclusive || last <= first) return null;
  if (parity === undefined) return arithmetic(first, 1, last - first + 1);
  const start = first % 2 === (parity === 'odd ' ? 1 : 0) ? first : first + 1;
  return start > last ? null : arithmetic(start, 2, Math.floor((last - start) / 2) + 1);
}
