import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { inFigures } from '../words/numberWords.ts';
import { hasPart, isRoot } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { collected } from './collected.ts';
import { countsLikeThings } from './likeThings.ts';
import { withTheirLetters } from './theirLetters.ts';
import { countedLots, lots, lotsAndMore } from './letterLots.ts';
import { people } from './letterPeople.ts';
import { pyramid } from './letterPyramids.ts';
import { regionLeft } from './letterRegions.ts';
import { shapeQuestion } from './letterShapes.ts';
import { hasOthers, LOSES, running, STARTS } from './letterRunning.ts';
import { ASKS_TOTAL, guarded, STEERS } from './letterWords.ts';
import type { Made, Told } from './letterWords.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 320;

/** "Two square lawns, one with sides of √12 m": each side is there four times. */
const SQUARES_BY_SIDE = /\bsquares?\b(?! (?:of|root))[^?]*\bwith sides? (?:of|length)/i;

/** `4 fewer than t`, `3 more than 2n`: one amount. */
function compared({ words, parts, problem }: Told): Told {
  const known = new Map(parts);
  const text = words.replace(
    /#(\d+)(?: [a-z]+)? (more|fewer|less|longer|older|shorter|younger|heavier|lighter)(?: [a-z]+)? than #(\d+)/g,
    (all, by: string, word: string, of: string) => {
      const [one, two] = [parts.get(Number(by)), parts.get(Number(of))];
      if (one === undefined || two === undefined) return all;
      const up = /more|longer|older|heavier/.test(word);
      known.set(Number(of), { kind: 'sum', terms: [two, up ? one : { kind: 'negative', operand: one }] });
      known.delete(Number(by));
      return `#${of}`;
    },
  );
  return { words: text, parts: known, problem };
}

/** "A pen costs x cents … buys 5 pens": a price and a count are not added. */
function pricesAndCounts(facts: string): boolean {
  return (
    /\b(?:an?|one|each) [a-z]+ (?:costs?|is sold for|sells for) #/.test(facts) &&
    /\b(?:buys?|bought|orders?|ordered|purchases?|purchased) #\d+ [a-z]/.test(facts)
  );
}

/** Amounts told one after the other and asked for together. */
function total({ words, parts, problem }: Told): Made | null {
  const asked = words.search(
    /\b(?:how (?:many|much|far|long)|write|find|give|work out|what|simplif\w*|express|state|determine|calculate)\b/,
  );
  const question = asked < 0 ? words : words.slice(asked);
  if (!ASKS_TOTAL.test(question) || /\b(?:other|missing|remain\w*|rest)\b/.test(words)) return null;
  if (
    hasOthers(problem) &&
    !/\bthey\b|\ball (?:two|three|four|five|of them)\b|\bcombined\b|\bbetween them\b/.test(question)
  )
    return null;
  const facts = asked < 0 ? words : words.slice(0, asked);
  const verbs = new Set([...facts.matchAll(LOSES)].map(([verb]) => verb.slice(0, 3)));
  if (verbs.size > 1 || (verbs.size === 1 && [...facts.matchAll(STARTS)].length > 0 && /\bhas|have|had\b/.test(facts)))
    return null;
  if (STEERS.test(facts) || STEERS.test(question) || pricesAndCounts(facts) || !countsLikeThings(facts, question))
    return null;
  const places = [...facts.matchAll(/#(\d+)/g)].map(([, number]) => parts.get(Number(number)));
  if (places.length < 2 || places.some((part) => part === undefined)) return null;
  const latex = places.map((part) => guarded(part)).join('+');
  return { verb: 'Simplify', latex, reason: 'Add them all.' };
}

/** `x pens at 30p each and y rulers at 45p each`: what all of it costs. */
function bill({ words, parts, problem }: Told): Made | null {
  if (hasOthers(problem)) return null;
  if (!/\b(?:cost|price|bill|spend|spends|spent|pay|pays|paid|total|altogether)\b/.test(words)) return null;
  const asked = words.search(/\b(?:write|find|give|what|how much|work out|express)\b/);
  const facts = (asked < 0 ? words : words.slice(0, asked)).replace(
    /\bat the same prices?\b|\bfor the same prices?\b|\banother\b/g,
    ' ',
  );
  const prices = new Map<string, Expression>();
  const bought: { readonly thing: string; readonly count: Expression }[] = [];
  const rest = facts
    .replace(
      /#(\d+) (?:more )?([a-z]+) (?:at|for|costing|that cost|which cost|priced at) #(\d+)(?: (?:pence|p|cents|dollars|pounds|rupees|rand))?(?: (?:each|apiece|a [a-z]+|per [a-z]+|every))/g,
      (_all, count: string, thing: string, price: string) => {
        const [many, one] = [parts.get(Number(count)), parts.get(Number(price))];
        if (many !== undefined && one !== undefined) {
          prices.set(single(thing), one);
          bought.push({ thing: single(thing), count: many });
        }
        return ' ';
      },
    )
    .replace(/#(\d+) (?:more )?([a-z]+)/g, (all, count: string, thing: string) => {
      const many = parts.get(Number(count));
      if (many === undefined || !prices.has(single(thing))) return all;
      bought.push({ thing: single(thing), count: many });
      return ' ';
    });
  if (bought.length < 2 || /#/.test(rest) || STEERS.test(rest)) return null;
  const latex = bought.map(({ thing, count }) => `${guarded(prices.get(thing))}\\times ${guarded(count)}`).join('+');
  return { verb: 'Simplify', latex, reason: 'Each count times its price.' };
}

function single(thing: string): string {
  return thing.replace(/s$/, '');
}

const MAKERS: readonly ((told: Told) => Made | null)[] = [
  lots,
  lotsAndMore,
  countedLots,
  pyramid,
  bill,
  running,
  total,
];

const UNIT =
  /(?: ?(?:square )?(?:cm|mm|km|yards?|yd|ft|feet|inches|in|kg|units?)|(?<=[\d)]) (?:square )?(?:m|g|metres))(?:²|³|\^\{?[23]\}?)?$/;

function toldIn(pieces: readonly Piece[], words: string, problem: string): Told | null {
  const parts = new Map<number, Expression>();
  // "2p + 1, 3p and p + 4", "12p, 3r and 5p" where nothing is paid: no pence.
  const isPaid = /[£]|\b(?:pence|costs?|prices?|priced|pays?|paid|spen[dt]s?|bill|change|coins?|each|worth|buys?|bought|sells?|sold|money)\b/i.test(problem); // prettier-ignore
  const hasLetterP = !isPaid || pieces.some(({ text }) => /(?<![a-z])p(?![a-z])/.test(text.replace(/^\d+p$/, '')));
  for (const [index, piece] of pieces.entries()) {
    if (!new RegExp(`#${index}(?!\\d)`).test(words)) continue;
    // Units by themselves, and "four of its sides".
    if (/^(?:cm|mm|m|km|kg|g|pence|p|one|two|three|four|five)$/i.test(piece.text.trim())) continue;
    const bare = piece.text
      .replace(/^(?:[£$€]|R|Rs\.? ?)?\s?(?=\d)/, '')
      .replace(hasLetterP ? /(?!)/ : /(?<=\d)p$/, '')
      .replace(/(?<=[\da-z)]) [a-z]{3,}(?: [a-z]+)*$/, '')
      .replace(UNIT, '');
    const read =
      bare === piece.text && piece.statement?.kind === 'expression'
        ? { kind: 'expression' as const, expression: piece.statement.expression }
        : parseExpression(bare);
    if (read.kind !== 'expression') return null;
    parts.set(index, read.expression);
  }
  return { words, parts, problem };
}

/** A letter or a root in it, or a number that a square's area may be. */
function isExact(part: Expression): boolean {
  return symbolsIn({ kind: 'expression', expression: part }).length > 0 || hasPart(part, isRoot);
}

const COMPARED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?= (?:[a-z]+ )?(?:more|fewer|less|older|younger|longer|shorter|taller|heavier|lighter)\b)/gi;

/** "a metres", "four fewer": a letter that looks like an article, a number in words that an amount is changed by. */
function plainLetters(problem: string): string {
  return problem
    .replace(/\ba (?=(?:metres|meters|pence|cents|grams|minutes|hours|dollars|pounds|euros|litres|miles|rupees|cm|mm|kg|km)\b)/g, '$a$ ')
    .replace(/(?<=\b(?:length|width|height|cost|price|mass|weight|side) )a(?= (?:and|at|on|in)\b|[.,;])/g, '$a$')
    .replace(COMPARED, (word) => inFigures(word.toLowerCase()))
    .replace(/(?<=\d)p(?= each| a )/g, ''); // prettier-ignore
}

/** Where a formula stands; the n of "than" is none. */
function placeOf(formula: string, text: string): number {
  for (let at = text.indexOf(formula); at >= 0; at = text.indexOf(formula, at + 1))
    if (!/[a-z]{2}/i.test(text.slice(Math.max(at - 1, 0), at) + formula.charAt(0)) && !/^[a-z]{2}/i.test(formula.slice(-1) + text.charAt(at + formula.length))) return at; // prettier-ignore
  return -1;
}

/** The story in its own letters, with `#n` for its expressions: who has what stands in names. */
function marked(typed: string, pieces: readonly Piece[]): string {
  let [rest, text] = [typed, ''];
  for (const [index, piece] of pieces.entries()) {
    const at = placeOf(piece.text, rest);
    if (at < 0) return '';
    text += `${rest.slice(0, at).replace(/\$$/, '')}#${index}`;
    rest = rest.slice(at + piece.text.length).replace(/^\$/, '');
  }
  return `${text}${rest}`.replace(/\s+/g, ' ').trim();
}

/** Amounts without any letter are not all of a story that tells of one. */
function holdsLetter(latex: string): boolean {
  return /[a-z]/i.test(latex.replace(/\\(?:times|cdot|div|frac|left|right|pi)(?![a-z])/g, ' '));
}

/** A story whose amounts hold letters: a perimeter, an area, a side, a sum, what is left, a bill, a pyramid. */
export function letterStories(problem: string, work: Work): RuleSolution | null {
  // A probability is no amount of a story.
  if (problem.length > LONGEST || SQUARES_BY_SIDE.test(problem) || /\bprobabilit|\bchance\b/i.test(problem))
    return null;
  const typed = typedMaths(plainLetters(problem)).replace(/\b([A-Z]{2}) ?= ?(?=\(?\d*[a-z])/g, 'side $1 of ');
  const sentence = sentenceOf(typed);
  if (sentence === null || sentence.pieces.length < 1 || sentence.pieces.length > 9) return null;
  const first = toldIn(
    withTheirLetters(sentence.pieces),
    sentence.skeleton
      .replace(/[()]/g, ' ')
      .replace(/\bin the form #\d+/g, ' ')
      .replace(/\b(?:without|with no|no) (?:any )?(?:brackets?|parenthes[ei]s)\b(?: in (?:it|them))?/g, ' ')
      .replace(/\s+/g, ' '),
    problem,
  );
  const told = first === null ? null : compared(first);
  if (told === null || !([...told.parts.values()].some(isExact) || /\b(?:surd|radical|exact)\b/.test(problem)))
    return null;
  const made =
    regionLeft(told) ??
    shapeQuestion(told) ??
    people({ text: marked(typed, sentence.pieces), parts: first?.parts ?? told.parts }) ??
    MAKERS.reduce<Made | null>((found, make) => found ?? make(told), null);
  if (made === null || !holdsLetter(made.latex)) return null;
  const solution = work(`${made.verb} $${made.latex}$`) ?? collected(made.latex);
  if (solution === null) return null;
  const steps: RuleStep[] = [{ reason: made.reason, expression: made.latex }, ...solution.steps];
  return steps.length > 8 ? null : { ...solution, steps };
}
