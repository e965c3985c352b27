import type { RuleSolution } from '../../../outcomes.ts';
import { allReadings } from '../../words/allReadings.ts';
import { phrase } from '../../words/phrases.ts';
import type { Phrase } from '../../words/phrases.ts';

/** Words that can change what a question about chance asks, whatever it is about. */
const STEERING: ReadonlySet<string> = new Set(
  (
    'not no never none neither nor without except excluding only unless nobody nothing fails fail failing failed misses missed miss ' +
    'at-least at-most exactly precisely both either all same different other others another again or than more less fewer greater higher lower larger smaller bigger above below over under between within ' +
    'chance chances expect expected expects expecting estimate how-many how-much times sum total totals product difference add added adds adding multiply multiplied square cube even odd odds prime multiple multiples factor factors divisible ' +
    'twice double doubled half third quarter rest remaining remainder left removed remove add removes missing new extra most least likely unlikely equally given if independent independently mutually exclusive dependent replaced returned no-return back ' +
    'biased unfair loaded weighted fair relative frequency proportion percentage fraction ratio average mean order arranged arrange ways way combinations permutations choose different-ways before after until either-or next last consecutive row together altogether whole opposite complement conditional tree show prove explain why true false draw-a ' +
    'exact increase decrease increased decreased change changes changed doubles triple tripled instead wins-both unknown hundred thousand dozen pair pairs ' +
    'minimum maximum highest lowest largest smallest oldest youngest heads tails head tail dice coin coins'
  ).split(' '),
);

export function tagChance(text: string, more: ReadonlySet<string>): string {
  return text.replace(/(?<![\w#^~!'-])[a-z]+(?:['-][a-z]+)*(?![\w])/g, (word) =>
    STEERING.has(word) || more.has(word) || /^[b-hj-z]$/.test(word) ? `!${word}` : word,
  );
}

/** The source of a pattern with `!` before every word of it that steers. */
function taggedSource(source: string, more: ReadonlySet<string>): string {
  return source.replace(/(?<![\w\\'!^~#-]|\(\?<?)[a-z]+(?:['-][a-z]+)*(?![\w>])/g, (word) =>
    word.length > 1 && (STEERING.has(word) || more.has(word)) ? `!${word}` : word,
  );
}

/** Makes phrases for texts in which `more` steer besides the usual words. */
export function sayings(more: ReadonlySet<string>) {
  return function say<Fact>(source: string, read: Phrase<Fact>['read']): Phrase<Fact> {
    return phrase(taggedSource(source, more), (groups) => read(groups.map((group) => group.replace(/!/g, ''))));
  };
}

/** A plain word. */
export const W = "(?: [a-z][a-z'-]*)";

/** What the longest readings of a text come to, where they agree. */
export function solveReadings<Fact>(
  text: string,
  phrases: readonly Phrase<Fact>[],
  solve: (facts: readonly Fact[]) => RuleSolution | null,
): RuleSolution | null {
  let [found, fewest]: [RuleSolution | null, number] = [null, Infinity];
  for (const facts of allReadings(text, phrases)) {
    if (facts.length > fewest) continue;
    const solution = solve(facts);
    if (solution === null) continue;
    if (found !== null && facts.length === fewest && found.answer !== solution.answer) return null;
    [found, fewest] = [solution, facts.length];
  }
  return found;
}
