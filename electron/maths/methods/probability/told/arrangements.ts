import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { probabilitySolution } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

const NONE: ReadonlySet<string> = new Set();
const FREE =
  /^(?:how-many|different|ways?|choose|arranged?|order|row|possible|combinations|permutations|chance|if|all|both|each|one|no|last|next|pairs?|exactly|only|either|altogether|new|total|order|other)$/;

function clean(text: string): boolean {
  return [...tagChance(text, NONE).matchAll(/!([a-z'-]+)/g)].every(([, word = '']) => FREE.test(word));
}

function falling(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_item, index) => from - index);
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}

function solved(reason: string, factors: readonly number[]): RuleSolution {
  const answer = `${product(factors)}`;
  const steps: RuleStep[] = [{ reason, expression: `${factors.join('\\times ')}=${answer}` }];
  return probabilitySolution(steps, answer);
}

/** So many of so many, in any order. */
function workChosen(all: number, some: number): RuleSolution | null {
  if (some < 1 || some > all || all > 40 || some > 8) return null;
  const [top, bottom] = [falling(all, some), falling(some, some)];
  const answer = `${product(top) / product(bottom)}`;
  return probabilitySolution(
    [
      { reason: 'Choose one after the other.', expression: `${top.join('\\times ')}=${product(top)}` },
      {
        reason: 'The order does not count: divide by the orders.',
        expression: `${bottom.join('\\times ')}=${product(bottom)}`,
      },
      { reason: 'Divide.', expression: `${product(top)}\\div ${product(bottom)}=${answer}` },
    ],
    answer,
  );
}

const OUTFITS =
  /\b(?:outfits?|meals?|combinations|menus?|choices|sandwich(?:es)?|lunch(?:es)?|dinners?|ways|sundaes?|codes?|routes?|packages?|uniforms?|desserts?)\b/;
const LINE =
  /\b(?:line up|lined up|in a (?:row|line|queue)|queue(?: up)?|be arranged|arranged|arrange|be ordered|in order|seated on a bench|on a shelf|finish(?: the| a)? race)\b/;
const ROLES =
  /\b(?:president|chair(?:person|man|woman)?|captain|secretary|treasurer|vice|head|deputy|leader|gold|silver|bronze|manager|winner|runner-up|prefect)\b/;

/** Words of a condition on who may stand where or who goes with whom. */
const SEATED =
  /\b(?:middle|centre|optional|(?:at|on|in) (?:the|an|either|one) ends?|next to|beside|adjacent|apart|between|round|around|circle|circular|identical|alike|refuses?|insists?|dirty|broken|torn|lost|already|cannot|will not|does not (?:go|match|fit|want)|do not (?:go|match|fit|want)|(?:with|and) [a-z]+ (?:in|on) (?:it|them|the (?:team|committee|group))|must (?:be (?:in|on|chosen|picked|selected|included|at|next)|sit|stand|include|contain|go (?:next|at)|stay))\b/;

/** How many ways there are: to combine, to order, to choose. */
export function arrangementQuestion({ text, numbers, chances }: PlainChance): RuleSolution | null {
  const binomial = /^\\binom\{?#(\d+)\}? ?\{?#(\d+)\}?/.exec(text) ?? /^(?:\W*)#(\d+) ?c ?#(\d+)\W*$/.exec(text);
  if (binomial !== null) return workChosen(numbers[Number(binomial[1])] ?? 0, numbers[Number(binomial[2])] ?? 0);
  const kinds = /\b(?:how-many|number of|in how-many)\b/.test(text) && chances.length === 0;
  if (
    !kinds ||
    !clean(
      text
        .replace(
          /\bno (?:one|person|member|student|pupil|player) (?:can )?(?:holds?|has|have|be|hold|gets?) (?:more than one|#\d+)(?: [a-z]+)?|\b(?:if )?repetition is not allowed|\bwithout repetition/g,
          ' ',
        )
        .replace(/\([^)]*chance[^)]*\)/g, ' '),
    )
  )
    return null;
  if (SEATED.test(text) || (text.includes('~1') && !text.includes('~2'))) return null;
  // "Two-course meals" of three courses leave one of them out.
  if (/\b(?:one|two|four|five|#\d+)[- ]course/.test(text) && (text.match(/#\d+/g) ?? []).length === 3) return null;
  const told = text.replace(
    /\(?(?:if )?no (?:one|person|member|student|pupil|player) (?:can )?(?:holds?|has|have|be|hold|gets?) (?:more than one|#\d+)(?: [a-z]+)?\)?/g,
    ' ',
  );
  const counts = [...told.matchAll(/#(\d+)/g)].map(([, index]) => numbers[Number(index)] ?? 0);
  const [one, two] = counts;
  const roles = told.match(new RegExp(ROLES.source, 'g')) ?? [];
  if (roles.length > 1 && counts.length === 1 && one !== undefined) {
    const posts = (
      /(?:an? |the )?[a-z -]*(?:, (?:and )?(?:an? |the )?[a-z -]+)*,? and (?:an? |the )?[a-z -]+/.exec(
        told.replace(/#\d+/g, ''),
      )?.[0] ?? ''
    ).split(/,(?: and)? | and /).length;
    return posts >= 2 && posts <= 4 && posts <= roles.length && one >= posts && one <= 40
      ? solved('Each post can be filled by one fewer than the one before: multiply.', falling(one, posts))
      : null;
  }
  if (counts.length === 1 && one !== undefined && LINE.test(told) && roles.length === 0)
    return one >= 2 && one <= 8
      ? solved('Each place can be filled by one fewer than the one before: multiply.', falling(one, one))
      : null;
  const chosen =
    /\b(?:choose|chosen|select(?:ed)?|pick(?:ed)?|team|committee|group)(?: of)?(?: [a-z]+){0,2} #(\d+)(?: [a-z]+){0,5} (?:from|out of)(?: [a-z]+){0,5} #(\d+)/.exec(
      told,
    );
  if (chosen !== null && counts.length === 2 && !LINE.test(told) && roles.length === 0)
    return workChosen(two ?? 0, one ?? 0);
  const listed = /#\d+ [a-z -]+(?:, | and |, and )#\d+ [a-z -]+/.test(told);
  if (!listed || !OUTFITS.test(told) || counts.length < 2 || counts.length > 5 || LINE.test(told)) return null;
  return counts.every((count) => count >= 1 && count <= 100)
    ? solved('Each choice goes with each of the others: multiply.', counts)
    : null;
}
