import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { rationalValue } from '../rationalValue.ts';
import type { Piece } from '../reworded/rewording.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { simplifyRoot } from './specialForms.ts';
import { formulaFor, read } from './measureFormulas.ts';
import type { Formula, Shape } from './measureFormulas.ts';
import { hasPart, isRoot, lettersOf } from './parts.ts';
import { requestSentence } from './requestText.ts';
import { ASIDES, IDLE, readSaid, say, sayIf } from './requestWords.ts';
import type { Said, Saying, Work } from './requestWords.ts';

const IS =
  '(?: (?:is|are|of|has|as|equals|equal to|measures|measuring|given by|being|be|lengths?|the|exactly|which is|that is|in|cm|metres|feet|centimetres|a))*';
const OF = '(?: of (?:the |an? |this |its )?[a-z]+(?: [a-z]+)?)?';
const SIDE = '(?:sides?|edges?|lengths?|widths?|dimensions?|breadth|height|length of one side|measurements?)';
const NOUN =
  '(?: (?!circle|circular|area|perimeter|border|path|frame|hole|with|is|has|of|and|measur|whose|that|by|are|needs|cover|which)[a-z]+){1,2}';
const AREA_UNIT = '(?: (?:square )?(?:centimetres|metres|feet|inches|units|yards|miles|centimeters|meters))?';

const SAYINGS: readonly Saying[] = [
  ASIDES,
  say('right triangle', 'right(?: |-)?angled triangle(?: [a-z]+(?= has| with))?', 'right triangle'),
  say('triangle', '(?:isosceles |scalene )?triangle', `triangular${NOUN}`),
  say('equilateral', 'equilateral triangle'),
  say('square', `square(?! (?:met|cent|cm|m\\b|km|unit|feet|foot|inch|mile|yard|root|of (?!side)))(?:${NOUN})?(?= |$)`),
  say('rectangle', `(?:rectangle|rectangular${NOUN}|oblong)`),
  say('two', `(?:measures|measuring|is|of) # (?:by|×|x) #(?: (?:wide|long|rectangle))?`, `# (?:long )?(?:by|×|x) #(?: (?:wide|long|rectangle))?`, `# long (?:and|,|by)? ?# (?:wide|high|tall|across)`, `# wide (?:and|,|by)? ?# (?:long|high|tall)`, `${SIDE}${IS} # (?:and|by|×) (?:a |its |the )?(?:${SIDE}${IS} )?#(?: (?:respectively|long|wide))?`),
  say('three sides', `${SIDE}${IS} # ,? ?(?:and )?# ,? ?(?:and )?#(?: long)?`, '# , # and # long'),
  say('legs', `(?:(?:two |its |the )?(?:shorter|perpendicular|other two|short)(?: two)? )(?:sides?|legs?)${IS} # and #(?: long)?`, `(?:legs?|catheti|sides? (?:meeting at|next to|around|either side of|that make|making|forming) (?:the |its )?right angle)${IS} # and #(?: long)?`),
  sayIf('area is', isSize, `(?:whose |an? |its |the |total |with )*area${OF}${IS} #${AREA_UNIT}`, `(?:covers?|covering|takes up|occupies)(?: an area of)? #${AREA_UNIT}`, `# is the area(?: of (?:the |an? ))?`, `#${AREA_UNIT} in area`),
  say('diagonal is', `(?:whose |an? |its |the |with |has )*diagonals?${OF}${IS} #(?: (?:long|units))?`, `# (?:from corner to (?:opposite )?corner|corner to corner|diagonally|along (?:the|its) diagonal)`),
  say('ask diagonal', '(?:(?:exact )?length of )?(?:the |its |a |exact )*diagonals?(?: length)?(?: of (?:the |this |that |a )?(?:rectangle|square|[a-z]+))?', 'how (?:long|far)(?: is it)?(?: is (?:the|its) diagonal| (?:from )?corner to (?:opposite )?corner)'),
  say('perimeter is', `(?:whose |an? |its |the |total |with )*perimeter${OF}${IS} #(?: units)?`),
  say('side', `(?:each |every |its |an? |the |with |of )*(?:side|edge)(?: length)?s?${IS} #(?: long)?`, `# (?:along (?:each|a|every|one) side|on (?:each|a|every) side|each side|a side|long on each side)`),
  say('one side', `(?:one|the first|a|one of (?:the|its)|the long|the longer|the short|the shorter)(?: of (?:the|its))? ?${SIDE}${IS} #(?: long)?`, `(?:its |the |with )*(?:length|width|breadth|height)${IS} #(?: long)?`, `# (?:long|wide|tall|high)`, '# (?:along|down) (?:one|the first) side'),
  say('ask other', `(?:the |its |find |what is |how long is )*(?:length of )?(?:the |its )?(?:other|next|second|remaining|missing|adjacent|unknown) (?:${SIDE}|one)(?: length)?`),
  say('ask hypotenuse', 'how long is (?:the|its) (?:hypotenuse|longest side)', '(?:(?:exact )?length of )?(?:the |its |exact )*(?:hypotenuse|longest side)(?: length)?'),
  say('ask area', '(?:the |its |total |exact )*area(?: of (?:the |this |that |a )?(?:shape|rectangle|square|triangle|[a-z]+))?(?: ,? ?in #)?', 'how many square (?:metres|centimetres|feet|inches|units|meters|centimeters)(?: (?:is it|does it cover|is that|are there|is the [a-z]+|is its area))?', 'how much (?:floor|space|ground|grass|paper|cloth|land) (?:does it cover|is there|is that)'),
  say('ask perimeter', '(?:the |its |total |exact )*(?:perimeter|distance (?:all the way )?(?:around|round)(?: the outside| the edge| it)?|length of its border)(?: of (?:the |this |that |a )?(?:shape|rectangle|square|triangle|[a-z]+))?', 'how far (?:is it )?(?:all the way )?(?:around|round)(?: it| the outside| the edge)?'),
  say('ask side', '(?:(?:the )?(?:exact )?length of )?(?:one |each |a |the |its |every |exact )*(?:side|edge)(?: length)?(?: of (?:the |this |a )?(?:square|[a-z]+))?', 'how long (?:is|are) (?:each|one|its|a|the)(?: of its)? (?:sides?|edges?)'),
  say('ask other', '(?:the |its |find |what is |how long is )*other(?! (?:two|three|sides))'),
  say('ask length', '(?:the |its )*(?:length|width|breadth|height)', 'how (?:long|wide|tall|high) is (?:it|the [a-z]+)'),
  say('form', '(?:with no|without|no)(?: any)? (?:brackets|parentheses)|(?:as|in) (?:an? )?(?:simplified |exact |expanded |fully |polynomial |quadratic |single )*(?:surd|radical|form|expression|polynomial|root|binomial|standard form|terms of #|bracket)(?: (?:form|in standard form))?|in (?:standard|surd|expanded|radical|exact) form|in terms of #|in (?:its )?simplest (?:surd )?form|as simply as (?:you|we|i|#|possible|it)(?: can)?(?: be)?|expand(?:ed)?(?: and simplif(?:y|ied))?|simplif(?:y|ied|ying)(?: fully)?|(?:write|give|leave|find|state)(?: (?:its|an|the|your|answer|a|it))*|in #|factori[sz](?:e|ing)'),
  say('thing', `(?:an?|the|my|his|her|our|their|this|one)(?! (?:triang|rectang|square|right|isosceles|equilateral|area|perimeter))${NOUN}(?= (?:is|measures|has|of|with|covers) (?:an? |each )?(?:sides?|areas?|perimeter|lengths?|#))`),
  say('letter', '#'),
]; // prettier-ignore
const STOPS =
  /\b(?:not|circle|circular|border|path|surround|frame|cut out|removed|increase|increased|longer than|wider than|shorter than|more than|less than|twice|double|half|volume|cube|cuboid|prism|ratio|cost|costs|each corner|similar|equal to the|same (?:area|perimeter)|angle(?!d)|diameter|radius|semicircle|percent|tiles|fence|per)\b/;
const WORDS = new Set([
  ...IDLE,
  ...'expression simplest fully simplified length lengths units side sides diagram shown shape drawn here plot field garden room lawn floor card tile piece paper cloth poster sheet picture exactly surd expand simplify exact how long many much as measures measuring'.split(
    ' ',
  ),
]);

/** A size, not only a unit. */
function isSize([piece]: readonly Piece[]): boolean {
  return piece !== undefined && !/^(?:cm|mm|m|km)(?:²|\^2)?$/.test(piece.text);
}

function shapeOf(said: readonly Said[], skeleton: string): Shape | null {
  const named = new Set(
    said.flatMap(({ kind }): readonly Shape[] =>
      kind === 'rectangle' ||
      kind === 'square' ||
      kind === 'triangle' ||
      kind === 'right triangle' ||
      kind === 'equilateral'
        ? [kind]
        : [],
    ),
  );
  const [only, ...more] = named;
  if (only === undefined) {
    if (/\brectang/.test(skeleton)) return 'rectangle';
    if (/\bsquare (?!met|cent|feet|inch|unit|cm|yard|mile)/.test(skeleton)) return 'square';
    return said.some(({ kind }) => kind === 'two') ? 'rectangle' : null;
  }
  if (more.length === 0) return only;
  return named.size === 2 && named.has('triangle') && named.has('right triangle') ? 'right triangle' : null;
}

const OTHER: Readonly<Record<string, string>> = { 'square ': '', '²': '', '^2': '' };

function lengthUnit(unit: string): string {
  return Object.entries(OTHER).reduce((text, [mark, put]) => text.replace(mark, put), unit);
}

const FACTS: readonly string[] = [
  'two',
  'three sides',
  'legs',
  'area is',
  'perimeter is',
  'diagonal is',
  'side',
  'one side',
];
const WISHES: readonly string[] = [
  'ask other',
  'ask hypotenuse',
  'ask area',
  'ask perimeter',
  'ask side',
  'ask length',
  'ask diagonal',
];

function unitOf(said: readonly Said[]): string | null {
  const units = new Set(
    said
      .filter(({ kind }) => FACTS.includes(kind))
      .flatMap(({ pieces }) =>
        pieces.map(({ unit }) =>
          lengthUnit(unit)
            .replace(/^met(?:re|er)s?$/, 'm')
            .replace(/^centimet(?:re|er)s?$/, 'cm'),
        ),
      )
      .filter((unit) => unit !== ''),
  );
  return units.size > 1 ? null : ([...units][0] ?? '');
}

/** A root of a power, or terms divided by a number. */
function bySize(latex: string, steps: readonly RuleStep[]): RuleSolution | null {
  const expression = read({ text: latex, unit: '', statement: null });
  const root = expression === null ? null : simplifyRoot(expression);
  if (root !== null) return { ...root, method: 'measureRequests', steps: [...steps, ...root.steps] };
  const terms = expression === null ? null : polynomialOf(expression);
  if (terms === null) return null;
  const answer = writeMonomials(terms);
  return {
    topic: 'expanding',
    method: 'measureRequests',
    steps: [...steps, { reason: 'Divide each term.', expression: answer }],
    answer,
  };
}

/** The first line by hand, the rest by the rules: roots of sums are worked under the root first. */
function workFormula({ latex, reason, quotient }: Formula, letters: boolean, work: Work): RuleSolution | null {
  const steps: RuleStep[] = [{ reason, expression: latex }];
  const [, inside] = /^\\sqrt\{(.*\+.*)\}$/.exec(latex) ?? [];
  if (inside !== undefined) {
    if (letters) return null;
    const sum = work(`Simplify $${inside}$`);
    if (sum === null || !/^\d+$/.test(sum.answer)) return null;
    const root = work(`Simplify $\\sqrt{${sum.answer}}$`);
    const answer = root?.answer ?? `\\sqrt{${sum.answer}}`;
    const under = sum.steps.map((step) => ({ ...step, expression: `\\sqrt{${step.expression}}` }));
    return { topic: 'surds', method: 'measureRequests', steps: [...steps, ...under, ...(root?.steps ?? [])], answer };
  }
  const inner = work(`${quotient === true || !letters ? 'Simplify' : 'Expand and simplify'} $${latex}$`);
  if (inner === null) return bySize(latex, steps);
  return {
    topic: letters ? 'expanding' : 'surds',
    method: 'measureRequests',
    steps: [...steps, ...inner.steps],
    answer: inner.answer,
  };
}

/** Rectangles, squares and triangles with letters or roots for their sides, whatever they are called. */
export function measureRequests(problem: string, work: Work): RuleSolution | null {
  if (!/area|perimeter|side|hypotenuse|square|around|round|long/i.test(problem)) return null;
  const sentence = requestSentence(problem);
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said = readSaid(sentence, SAYINGS, WORDS);
  const shape = said === null ? null : shapeOf(said, sentence.skeleton);
  const unit = said === null ? null : unitOf(said);
  if (said === null || shape === null || unit === null) return null;
  const [wish, ...others] = new Set(said.map(({ kind }) => kind).filter((kind) => WISHES.includes(kind)));
  if (wish === undefined || others.length > 0) return null;
  const expressions = said.filter(({ kind }) => FACTS.includes(kind)).flatMap(({ pieces }) => pieces.map(read));
  const letters = new Set(expressions.flatMap((one) => (one === null ? [] : lettersOf(one))));
  const named = said
    .filter(({ kind }) => kind === 'letter' || kind === 'form' || kind === 'ask area')
    .flatMap(({ pieces }) => pieces);
  const isOwn = (text: string): boolean => text === 'u' || unit === '' || text.replace(/²|\^2/, '') === unit;
  if (!named.every(({ text }) => letters.has(text) || (/^(?:cm|mm|m|km|u)(?:²|\^2)?$/.test(text) && isOwn(text))))
    return null;
  const rooted = expressions.some((one) => one !== null && hasPart(one, isRoot));
  const wantsRoot = /surd|radical|exact|root/.test(sentence.skeleton + problem.toLowerCase());
  if (letters.size === 0 && !rooted && !wantsRoot) return null;
  const formula = formulaFor(
    said.filter(({ kind }) => FACTS.includes(kind)),
    shape,
    wish,
  );
  const solution = formula === null ? null : workFormula(formula, letters.size > 0, work);
  if (formula === null || solution === null) return null;
  const bare = letters.size > 0 || unit === '';
  const isNumber =
    rationalValue(read({ text: solution.answer, unit: '', statement: null }) ?? { kind: 'symbol', name: 'x' }) !== null;
  const answer = bare ? solution.answer : `${solution.answer}\\text{ ${unit}}${formula.power === 2 ? '^2' : ''}`;
  return isNumber && letters.size > 0 ? null : { ...solution, answer };
}
