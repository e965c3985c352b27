import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { hasPart, isRoot } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { collected } from './collected.ts';
import { withTheirLetters } from './theirLetters.ts';
import { pyramid } from './letterPyramids.ts';
import { shapeQuestion } from './letterShapes.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 320;

/** A question made of the told expressions: what is to be worked, and how it was come by. */
export type Made = {
  readonly verb: 'Simplify' | 'Expand and simplify';
  readonly latex: string;
  readonly reason: string;
};

/** The words of a story, the expressions told in them in order, by their place `#n`. */
export type Told = {
  readonly words: string;
  readonly parts: ReadonlyMap<number, Expression>;
  /** The story as typed, for the names in it. */
  readonly problem: string;
};

export function guarded(expression: Expression | undefined): string {
  if (expression === undefined) return '';
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${latex})` : latex;
}

/** Words that change an amount or ask for something else; a reader that knows one of them takes it out first. */
const STEERS =
  /\b(?:not|never|except|without|unless|instead|each|every|per|twice|doubl\w*|tripl\w*|half|halv\w*|third|quarter|times|percent|more|less|fewer|longer|shorter|wider|taller|older|younger|bigger|smaller|than|average|mean|difference|ratio|value|solve|if|when|equation|factor\w*|cut|removed?|hole|path|shaded|overlap\w*|share[ds]?|split|divided?|multipl\w*|subtract\w*|increase[ds]?|decrease[ds]?|extra|another|same|both|gap|gate|door|volume|diagonal|radius|diameter|circle|remaining|left|missing|before|after|only|but|second hand|return(?:s|ed|ing)?|refund\w*|discount|change|profit)\b/;

const ASKS_TOTAL =
  /\b(?:altogether|in all|in total|total|totals|sum|combined|all together|all (?:two|three|four|five|the) |whole (?:week|journey|trip)|for the (?:two|three|four|five|whole))/;
const LOSES =
  /\b(?:gives? away|gave away|gives|gave(?! (?:me|him|her|us|them)\b)|loses?|lost|eats?|ate|eaten|sells?|sold|spends?|spent|uses?|used|drops?|dropped|breaks?|broke|throws?|threw|donates?|donated|removes?|removed|takes? (?:away|off|out)|took (?:away|off|out)|get(?:s)? off|got off|leaves?|left|reads?|drinks?|drank|lends?|lent|pays?|paid|knocked off|taken|stolen|popped?|burst)\b/g;
const GAINS =
  /\b(?:gave (?:me|him|her|us|them)|gives? (?:me|him|her|us|them)|is given|was given|were given|am given|given|gets? on|got on|gets?|got|buys?|bought|finds?|found|wins?|won|earns?|earned|receives?|received|adds?|added|collects?|collected|picks? up|picked up|picked|baked?|bakes|makes?|made|joins?|joined|come|comes|came|arrives?|arrived|put in|puts in|saves?|saved|borrows?|borrowed|more)\b/g;
const STARTS =
  /\b(?:has|have|had|owns?|starts? with|started with|begins? with|began with|there (?:are|were|is)|are|were|holds?|contains?|i've got|ive got)\b/g;

type Deed = { readonly at: number; readonly sign: 1 | -1; readonly start: boolean };

function lastBefore(words: string, place: number): Deed | null {
  const clause = words.slice(0, place);
  const found: Deed[] = [];
  for (const { index } of clause.matchAll(LOSES)) found.push({ at: index, sign: -1, start: false });
  for (const { index } of clause.matchAll(GAINS)) found.push({ at: index, sign: 1, start: false });
  for (const { index } of clause.matchAll(STARTS)) found.push({ at: index, sign: 1, start: true });
  return found.toSorted((one, two) => one.at - two.at).at(-1) ?? null;
}

/** "i gave my brother 3y no wait he gave ME 3y": what was said first does not count. */
function corrected(words: string): string {
  return words.replace(
    /\b[a-z]+ [a-z]+(?: [a-z]+){0,2} #\d+(?: [a-z]+)?,? (?:no wait|no sorry|sorry|i mean|actually no|wait no)\b/g,
    ' ',
  );
}

const RELATIVE =
  '(?:mum|mom|dad|mother|father|sister|brother|friend|mate|cousin|gran|grandma|grandad|uncle|aunt|auntie|teacher|neighbour|son|daughter|team|class|partner|wife|husband)';
const OTHER_DEED = new RegExp(
  `\\b${RELATIVE} (?:then |also |later )?(?!gave (?:me|him|her|us|them)|gives (?:me|him|her|us|them)|lent (?:me|him|her)|buys (?:me|him|her)|bought (?:me|him|her))[a-z]+(?:s|ed|t|ve|d)\\b(?! (?:house|birthday))`,
  'i',
);
const OPENER =
  /^(?:The|A|An|In|On|At|After|Then|He|She|They|It|I|We|His|Her|My|Our|How|What|Write|Find|Give|Work|Simplify|Express|Total|There|Later|When|If|For|From|Each|Every|One|Two|Three|Altogether|Year|Grade|Class|[A-Z][a-z]+day|Form|All|And|But|So|Next|First|Add|Use|Show|State|Also|Mr|Mrs|Ms|Miss|Some|Show|By|Your|Explain|Jan|Feb|Term|Hint)$/;

/** More than one who has or does something: whose amounts are asked for is not followed here. */
function hasOthers(problem: string): boolean {
  const names = new Set((problem.match(/(?<![\w$\\])[A-Z][a-z]+(?!\w)/g) ?? []).filter((word) => !OPENER.test(word)));
  return names.size > 1 || OTHER_DEED.test(problem) || /\bback\b/.test(problem);
}

const ASKS_NOW =
  /\bhow (?:many|much)\b[^#]*\b(?:left|now|have|has|got|remain|remains|end|on the|in the|are there)\b|\b(?:left|now|remain(?:s|ing)?|end up with|in the end)\b/;

/** What somebody has after getting and giving. */
function running({ words, parts, problem }: Told): Made | null {
  if (hasOthers(problem)) return null;
  const text = corrected(words);
  const asked = text.search(/\b(?:how (?:many|much)|write|find|give|work out|what|simplif|in terms of)\b/);
  if (asked < 0 || !ASKS_NOW.test(text.slice(asked))) return null;
  const facts = text.slice(0, asked);
  if (
    /\b(?:each|every|per|twice|double[ds]?|half|times|than|not|never|percent|if|shared?|split|third|quarter|same|both|bags?|boxes|packs?|packets?)\b/.test(
      facts,
    )
  )
    return null;
  const places = [...facts.matchAll(/#(\d+)/g)];
  const terms: string[] = [];
  for (const [order, { index, 1: number }] of places.entries()) {
    const expression = parts.get(Number(number));
    const deed = lastBefore(facts, index);
    if (expression === undefined || deed === null) return null;
    // Each amount has a deed of its own, and only the first is what there was.
    const between = facts.slice(order === 0 ? 0 : (places[order - 1]?.index ?? 0), index);
    const behind = facts.slice(index, places[order + 1]?.index ?? facts.length);
    const joins =
      /^#\d+ (?:[a-z]+ ){0,2}(get|got|gets) (on|off)|^#\d+ (?:[a-z]+ ){0,2}(join|joined|arrive|arrived|come|came|leave|left|leaves)\b/.exec(
        behind,
      );
    const sign = joins === null ? deed.sign : /off|lea|left/.test(joins[0]) ? -1 : 1;
    const listed = /^#\d+(?: [a-z]+){0,3} (?:and|,)(?: a further| another| also)? $/.test(between);
    const own = order === 0 || deed.at >= (places[order - 1]?.index ?? 0);
    if (joins === null && !listed && (!own || (deed.start && order > 0))) return null;
    if (order === 0 && !deed.start && sign < 0) return null;
    if (between === '') return null;
    terms.push(`${order === 0 ? '' : sign > 0 ? '+' : '-'}${order === 0 ? toLatex(expression) : guarded(expression)}`);
  }
  const used = [...text.slice(asked).matchAll(/#(\d+)/g)].every(
    ([, number]) => parts.get(Number(number))?.kind === 'symbol',
  );
  return terms.length < 2 || !used
    ? null
    : { verb: 'Simplify', latex: terms.join(''), reason: 'Add what comes, take away what goes.' };
}

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
  const asked = words.search(/\b(?:how (?:many|much|far|long)|write|find|give|work out|what|simplif|express)\b/);
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
  if (STEERS.test(facts) || STEERS.test(question) || pricesAndCounts(facts)) return null;
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

const EACH_HOLDS = [
  /\beach of (?:[a-z]+ ){1,4}?(?:s )?#(\d+) [a-z]+ (?:holds?|has|have|contains?|costs?|weighs?|gets?|takes?|seats?|carr(?:y|ies)) #(\d+)/,
  /#(\d+) [a-z]+,? (?:and )?(?:each|every one|each one|all of them)(?: of (?:them|which))? (?:with|holding|holds?|has|have|having|contain(?:s|ing)?|costs?|costing|weigh(?:s|ing)?) #(\d+)/,
];

/** "Each of the 6 bags holds (2b + 5) balls": all together. */
function lots({ words, parts }: Told): Made | null {
  const found = EACH_HOLDS.map((pattern) => pattern.exec(words)).find((one) => one !== null);
  if (found === undefined || !ASKS_TOTAL.test(words) || parts.size > 3) return null;
  const [count, size] = [parts.get(Number(found[1])), parts.get(Number(found[2]))];
  const rest = words.replace(found[0], ' ');
  if (
    count === undefined ||
    size === undefined ||
    STEERS.test(rest) ||
    /#\d/.test(rest.replace(/in terms of #\d+/, ' '))
  )
    return null;
  return {
    verb: 'Expand and simplify',
    latex: `${guarded(count)}(${toLatex(size)})`,
    reason: 'So many times the same.',
  };
}

const MAKERS: readonly ((told: Told) => Made | null)[] = [lots, pyramid, bill, running, total];

const UNIT =
  /(?: ?(?:square )?(?:cm|mm|km|yards?|yd|ft|feet|inches|in|kg|units?)|(?<=[\d)]) (?:square )?(?:m|g|metres))(?:²|³|\^\{?[23]\}?)?$/;

function toldIn(pieces: readonly Piece[], words: string, problem: string): Told | null {
  const parts = new Map<number, Expression>();
  // "2p + 1, 3p and p + 4": no pence.
  const hasLetterP = pieces.some(({ text }) => /(?<![a-z])p(?![a-z])/.test(text.replace(/^\d+p$/, '')));
  for (const [index, piece] of pieces.entries()) {
    if (!new RegExp(`#${index}(?!\\d)`).test(words)) continue;
    if (/^(?:cm|mm|m|km|kg|g|pence|p)$/.test(piece.text.trim())) continue;
    const bare = piece.text
      .replace(/^(?:[£$€]|R|Rs\.? ?)?\s?(?=\d)/, '')
      .replace(hasLetterP ? /(?!)/ : /(?<=\d)p$/, '')
      .replace(/(?<=[\da-z]) [a-z]{3,}(?: [a-z]+)*$/, '')
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

/** A story whose amounts hold letters: a perimeter, an area, a side, a sum, what is left, a bill, a pyramid. */
export function letterStories(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST) return null;
  const sentence = sentenceOf(typedMaths(problem.replace(/(?<=\d)p(?= each| a )/g, '')));
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
  const made = shapeQuestion(told) ?? MAKERS.reduce<Made | null>((found, make) => found ?? make(told), null);
  if (made === null) return null;
  const solution = work(`${made.verb} $${made.latex}$`) ?? collected(made.latex);
  if (solution === null) return null;
  const steps: RuleStep[] = [{ reason: made.reason, expression: made.latex }, ...solution.steps];
  return steps.length > 8 ? null : { ...solution, steps };
}
