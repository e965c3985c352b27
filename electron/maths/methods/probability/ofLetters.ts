import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { plainName } from './plainName.ts';
import { workConditional, workPair, workSum } from './workChances.ts';
import { workMissingChance } from './workProbability.ts';
import type { Chance } from './workProbability.ts';

/** `P(A)` and `P(B)` with a rule that joins them. */
export function ofLetters({ named, independent, exclusive, asked, events }: ChanceReading): RuleSolution | null {
  if (events.length > 0 || (asked.kind !== 'named' && asked.kind !== 'event')) return null;
  const wanted = plainName(asked.text.replace(/\\cap/g, '∩').replace(/\\cup/g, '∪'));
  const of = (name: string): Chance | undefined => named.get(name);
  const [a, b] = [of('a'), of('b')];
  const both = of('a and b') ?? of('b and a');
  const either = of('a or b') ?? of('b or a');
  const size = named.size;
  const is = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`).test(wanted);
  const either_ = is('a or b|b or a|either(?: a or b)?(?: or both)?|at least one of (?:a and b|them)');
  const both_ = is('a and b|b and a|both');
  const onB = is('a \\| b|a given b');
  if (both !== undefined && size === 2 && !independent && !exclusive) {
    if (onB && b !== undefined) return workConditional(both, b);
    if (is('b \\| a|b given a') && a !== undefined) return workConditional(both, a);
  }
  if (a === undefined || (b === undefined && size !== 2)) return null;
  if (b === undefined) {
    const given = of('b | a');
    return given !== undefined && both_ ? workPair(a, given, 'both') : null;
  }
  if (exclusive && size === 2 && !independent) {
    if (either_) return workSum('They cannot both happen: add.', [a, b], [1, 1]);
    return is("neither(?: a nor b)?|not a and not b|a' and b'") ? workMissingChance([a, b]) : null;
  }
  if (independent && size === 2) {
    if (either_) return workPair(a, b, 'either');
    if (both_) return workPair(a, b, 'both');
    if (is("neither(?: a nor b)?|not a and not b|a' and b'")) return workPair(a, b, 'neither');
    if (is("a and not b|a and b'|a but not b")) return workPair(a, b, 'first');
    if (is("b and not a|b and a'|not a and b|a' and b|b but not a")) return workPair(a, b, 'second');
    return is('exactly one(?: of (?:a and b|them))?') ? workPair(a, b, 'one') : null;
  }
  if (size !== 3 || independent || exclusive) return null;
  if (both !== undefined && either_)
    return workSum('Add both and take away what was counted twice.', [a, b, both], [1, 1, -1]);
  if (either !== undefined && both_) return workSum('Both are counted twice in the sum.', [a, b, either], [1, 1, -1]);
  if (both === undefined) return null;
  if (onB) return workConditional(both, b);
  return is('b \\| a|b given a') ? workConditional(both, a) : null;
}
