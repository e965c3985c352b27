import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Work } from '../requests/requestWords.ts';
import { expressionOf, hasPart, isLog, letterOf, lettersOf } from '../requests/parts.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { collected } from './collected.ts';
import { nestedAmounts } from './nestedAmounts.ts';
import { withoutTalk } from './talk.ts';
import { withTheirLetters } from './theirLetters.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 260;
const N = String.raw`#(\d+)`;
const LIST = String.raw`(#\d+(?: ?(?:,|and|, and|with|to|by) ?#\d+)+)`;
const MORE = '(?:more|bigger|larger|longer|taller|heavier|wider|greater|higher|further|deeper|older|dearer|hotter)';
const LESS = '(?:less|smaller|shorter|lighter|narrower|lower|younger|cheaper|fewer)';
const OTHER_AMOUNT =
  '(?!(?:twice|thrice|double|treble|triple|half|third|quarter|two|three|four|five|square|cube|sum|product|difference|negative|opposite|reciprocal)\\b)';
const THING = `(?: ${OTHER_AMOUNT}(?:the|an?|my|his|her|our|their|this|that|its|is|are|was|be|second|first|length|of|[a-z']{3,}))*?`;
const COMES =
  '(?:get|gets|got|give|gives|make|makes|obtain|leave|leaves|reach|equals?|have|produce|end up with|is|be|left with|become|becomes)';
const UNKNOWN =
  '(?:what|something|which expression|what expression|(?:another|a second|an unknown|some other|the other|some|a missing|a certain|one other|an?other) (?:expression|polynomial|amount|number|term|binomial|one|brick|card|part|length))';

/** "From 8a − 3b subtract 5a + b": the word between the two is no sign of one sum. */
const FROM = /^((?:so |now |please )?from (?!the sum)[^,.;?!]*?[\w)²³$]) (subtract|take away|take|deduct|remove) /i;

/** How the expressions stand to each other: the whole less its parts, a sum, a product. */
type Kind = 'sum' | 'product' | 'first less second' | 'second less first';
type Found = { readonly kind: Kind; readonly places: readonly number[] };

const WAYS: readonly (readonly [kind: Kind, ...sources: string[]])[] = [
  [
    'first less second',
    `by how much (?:does|do|is|are|would|did)${THING} ${N}${THING} (?:exceeds?|beat|beats|outweighs?|surpass|${MORE} than)${THING} ${N}`,
    `how much ${MORE}${THING} ${N}${THING} than${THING} ${N}`,
    `(?:find |what is |work out |write down |give |state )?the difference (?:between|of|when you take) ${N} and ${N}`,
    `(?:what|which) (?:(?:algebraic |linear |quadratic )?(?:expression|polynomial|quantity|amount|term|binomial|trinomial) )?(?:must|should|has to|needs to|do you|would you|can|could)(?: (?:be|i|you|we|have to|need to))* (?:subtract(?:ed)?|take(?:n)?(?: away| off)?|remove[d]?|deduct(?:ed)?) from ${N}(?: to| so that| in order to| and| if| ,| we| you| the| result| answer| is| are)* ${COMES} ${N}`,
    `from ${N} ?,? ?(?:(?:i|we|you|he|she|they) ?,? ?)?(?:subtract|take away|take|deduct|remove)s? ${N}`,
    `(?:take|start(?:ing)? with|begin with|have|has) ${N} ?,? ?(?:and )?(?:then )?(?:subtract|take away|take off|deduct|remove)s? ${N}`,
  ],
  [
    'second less first',
    `how much ${LESS}${THING} ${N}${THING} than${THING} ${N}`,
    `(?:subtract|subtracting|take|taking|take away|deduct|deducting|remove) ${N} (?:away |off )?from ${N}`,
    `${N} (?:is |must be |has to be )?(?:subtracted|taken|taken away|deducted|removed) from ${N}`,
    `(?:what|which) (?:(?:algebraic |linear |quadratic )?(?:expression|polynomial|quantity|amount|term|binomial|trinomial) )?(?:must|should|has to|needs to|do you|would you|can|could|when|if|is)(?: (?:be|i|you|we|have to|need to))* (?:add(?:ed)?|put(?: with)?)(?: on)? to ${N}(?: to| so that| in order to| and| if| ,| we| you| the| result| answer| total| sum| is| are| will)* ${COMES} ${N}`,
    `(?:the )?sum of ${N} and ${UNKNOWN} (?:is|equals|comes to|gives|makes|was) ${N}`,
    `${N} (?:plus|and|added to|add|together with) ${UNKNOWN} (?:is|equals|comes to|gives|makes|add up to|total|add to) ${N}`,
    `${UNKNOWN} (?:plus|and|added to|add|together with) ${N} (?:is|equals|comes to|gives|makes|add up to|total|add to) ${N}`,
  ],
  [
    'product',
    `(?:product (?:of|when)|multiply(?:ing)?(?: together)?)(?: the| these| three| two| expressions| brackets| binomials)*:? ?${LIST}`,
    `${N} (?:multiplied by|times) ${N}`,
    `${N} in the first(?: one| bracket)?(?: ,| and)* ${N} in the second(?: one| bracket)?(?: ,| and)* (?:multiply|expand)(?: (?:them|these|both|it|out|together))*`,
  ],
  [
    'sum',
    `(?:sum (?:of|is)|total of|add(?:ing)?(?: up)?(?: together)?|add together)(?: the| these| three| two| four| expressions| polynomials| following)*:? ?${LIST}(?: together)?`,
  ],
];
const PATTERNS = WAYS.flatMap(([kind, ...sources]) =>
  sources.map((source) => ({ kind, pattern: new RegExp(`(?:^|(?<=[\\s,.;:]))${source}(?!\\w)`) })),
);

/** A whole and one or more of its parts are told, the part that is left is asked for. */
const WHOLE = [
  new RegExp(
    `(?:\\b(?:total|sum|altogether|whole|top|all|in all|combined|result|answer)\\b[^#.]*? (?:is|are|being|was|equals|says|reads|=|of|makes?|:)(?: it| to)? ?${N}|${N}[^#,.]*? (?:is|are) (?:the )?(?:total|sum|whole|top)|(?:makes?|total(?:s|ling)?|add(?:s|ing)? up to|comes? to) ${N})`,
  ),
  new RegExp(`\\b(?:part|some|most) of (?:its|his|her|the|their|a|an|my|our) (?:[a-z]+ )?${N}`),
  new RegExp(
    `${N}(?: (?:cm|m|metres|mm|km|feet|inches|kg|g|litres|ml))? (?:long|in length|altogether|in all|in total)\\b`,
  ),
];
const PARTS =
  /\b(?:one (?:of|part|being|is|side|brick|box|piece|number|addend|expression)|(?:the )?(?:first|bottom left|left|other) (?:one|brick|box|part)?|(?:are |is |been |be )?(?:cut off|taken off|removed|used|sold|spent|eaten)|pieces? of)\b/;
const ASKS_REST =
  /\b(?:(?:find|what|which|and|state|give|write|is|expression for|work out|how (?:much|long|many)|length)\b[^#]*\b(?:other|remain(?:s|ing|der)?|rest|left|missing|second|bottom right|third)|the (?:other|missing|second)\b(?: [a-z]+)?$|bottom right$|missing (?:one|brick|box|side)$)/;
/** Words by which the question is another. */
const STEERS =
  /\b(?:(?:two|three|four|five|six|several) (?:(?:equal|such|further|more) )?(?:pieces|lengths|bits|slices|strips|lots|of (?:them|these))|twice|double[ds]?|half|halve\w*|triple\w*|third of|quarter|times|product|multipl\w*|divid\w*|square[ds]?|cube[ds]?|each|every|per|average|mean|ratio|percent|percentage|not|unless|except|solve|value of|when|if [a-z] ?=|equation|equal sides|coefficient|degree|factor\w*|root|constant|perimeter|area|volume|rectang\w*|triang\w*|then|after|before|back|again|same|another|difference|negative|reverse|opposite|wrong|mistake|correct)\b/;

function places(found: RegExpExecArray): readonly number[] {
  return found
    .slice(1)
    .filter((group) => group !== undefined)
    .flatMap((group) =>
      /^\d+$/.test(group) ? [Number(group)] : [...group.matchAll(/#(\d+)/g)].map(([, at]) => Number(at)),
    );
}

/** One of the ways, and the words beside it. */
function wayIn(words: string): (Found & { readonly rest: string }) | null {
  for (const { kind, pattern } of PATTERNS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const rest = `${words.slice(0, found.index)} ; ${words.slice(found.index + found[0].length)}`;
    return { kind, places: places(found), rest };
  }
  return null;
}

/** "Top of a number pyramid is A. It is the sum of two bricks, one being B. The other?" */
function wholeIn(words: string, all: readonly number[]): Found | null {
  if (!ASKS_REST.test(words) || !PARTS.test(words)) return null;
  if (/\b(?:three|four|row|layer)\b/.test(words) && !/\bpieces\b/.test(words)) return null;
  for (const pattern of WHOLE) {
    const found = pattern.exec(words);
    const [whole] = found === null ? [] : places(found);
    if (whole === undefined) continue;
    const others = all.filter((place) => place !== whole);
    return others.length === 0 ? null : { kind: 'first less second', places: [whole, ...others] };
  }
  return null;
}

function guarded(expression: Expression): string {
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${toLatex(expression)})` : toLatex(expression);
}

const REASONS: Readonly<Record<Kind, string>> = {
  sum: 'Add them.',
  product: 'Multiply them.',
  'first less second': 'Take away what is known.',
  'second less first': 'Take away what is known.',
};

function latexOf(kind: Kind, parts: readonly Expression[]): string {
  const texts = (kind === 'second less first' ? parts.toReversed() : parts).map(guarded);
  if (kind === 'sum') return texts.join('+');
  if (kind === 'product')
    return parts.map((part) => (part.kind === 'sum' ? guarded(part) : toLatex(part))).join('\\times ');
  return texts.join('-');
}

function amounts(pieces: readonly Piece[], words: string): ReadonlyMap<number, Expression> | null {
  const found = new Map<number, Expression>();
  for (const [index, piece] of pieces.entries()) {
    if (!new RegExp(`#${index}(?!\\d)`).test(words)) continue;
    const expression = piece.statement?.kind === 'expression' ? piece.statement.expression : null;
    if (expression === null || hasPart(expression, isLog)) return null;
    found.set(index, expression);
  }
  return found;
}

/** "This one is backwards", "the sum of two bricks": no amounts. */
function withNumberWords(skeleton: string, pieces: readonly Piece[]): string {
  return skeleton.replace(/#(\d+)/g, (all, place: string) => {
    const text = pieces[Number(place)]?.text ?? '';
    return /^(?:one|two|three|four|five)$/.test(text) ? text : all;
  });
}

/** A letter by itself that stands in no other expression may be no amount: "question q". */
function hasStranger(parts: ReadonlyMap<number, Expression>): boolean {
  return [...parts].some(
    ([place, part]) =>
      part.kind === 'symbol' &&
      ![...parts].some(([other, expression]) => other !== place && lettersOf(expression).includes(part.name)),
  );
}

/** Two or more expressions that are added, multiplied, compared or are a whole and its parts, in any nouns. */
export function severalExpressions(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST || !/(?<![a-z])[a-z](?![a-z])|\d[a-z]/i.test(problem)) return null;
  if (
    !/\b(?:exceed|more|bigger|larger|longer|greater|less|shorter|smaller|taller|heavier|difference|from|subtract\w*|take|deduct|sum|total|add\w*|plus|product|multipl\w+|times|other|remain\w*|left|missing|right)\b/i.test(
      problem,
    )
  )
    return null;
  // "the sum of 5x and – 3y – 4": a minus behind these words belongs to the formula.
  const sentence = sentenceOf(typedMaths(problem).replace(/(?<=\b(?:and|to|from|of|subtract|add) )[−–-] (?=\d*[a-z](?![a-z]))/gi, '-')
    .replace(FROM, '$1, $2 ')); // prettier-ignore
  if (sentence === null || sentence.pieces.length < 2 || sentence.pieces.length > 7) return null;
  const spoken = withoutTalk(withNumberWords(sentence.skeleton, sentence.pieces));
  const spelt = spoken
    .replace(/^after /, ' ')
    .replace(/\bwhat (?:is|should|would)(?: the| it| be)* (?:correct |right )?(?:result|answer)\b/g, ' ')
    .replace(/\b(?:in terms|(?:descending|ascending) powers) of #\d+(?:(?: and|,) #\d+)*/g, ' ');
  const all = amounts(withTheirLetters(sentence.pieces), spelt);
  if (all === null) return null;
  const { words, parts } = nestedAmounts({ words: spelt, parts: all });
  if (![...parts.values()].some((part) => lettersOf(part).length > 0 && part.kind !== 'symbol')) return null;
  const told = [...parts.keys()];
  if (hasStranger(parts)) return null;
  const way = wayIn(words);
  const found = way !== null && told.every((place) => way.places.includes(place)) ? way : wholeIn(words, told);
  if (found === null || new Set(found.places).size !== found.places.length) return null;
  const rest = way === found ? way.rest : words.replace(/\bthen\b/g, ' ');
  if (
    STEERS.test(rest) ||
    sentence.pieces.some(
      (piece, index) => told.includes(index) && letterOf(piece) !== null && expressionOf(piece) === null,
    )
  )
    return null;
  const inOrder = found.places.map((place) => parts.get(place));
  if (!inOrder.every((part) => part !== undefined)) return null;
  const latex = latexOf(
    found.kind,
    inOrder.flatMap((part) => part ?? []),
  );
  const solution = work(`Expand and simplify $${latex}$`) ?? collected(latex);
  if (solution === null) return null;
  return { ...solution, steps: [{ reason: REASONS[found.kind], expression: latex }, ...solution.steps] };
}
