import type { RuleSolution } from '../../outcomes.ts';

/** Numbers of which only the first are told: "18 in the next, 16 in the next, and so on". */
const GOES_ON =
  /\d[^.?!]*[\s,;](?:and so (?:on|forth)|etc)\b|\d[^.?!]*\b(?:the |this )?pattern (?:continues|carries on|goes on|keeps going|is repeated)\b|[.?!] (?:(?:and )?(?:it|this|the pattern) (?:continues|carries on|goes on|keeps going) (?:like|in) (?:this|the same|that))/i;
/** What knows how such numbers go on, or may have them listed as an example. */
const KNOWS_HOW = /sequence|limit|recurring|factors-multiples-primes|exponential|logarithm/;

/** Whether an answer takes the numbers that are told for all of them, though the story goes on after them. */
export function takesFirstForAll(problem: string, { topic, method }: RuleSolution): boolean {
  return GOES_ON.test(problem) && !KNOWS_HOW.test(topic) && !KNOWS_HOW.test(method);
}
