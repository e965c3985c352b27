import Fraction from 'fraction.js';

import { takeAll } from '../takeAll.ts';
import type { Taking } from '../takeAll.ts';
import type { Quantity } from '../../facts/measures.ts';
import { isBent } from './bentLength.ts';
import { figureText } from './figureText.ts';
import type { FigureText, Money } from './figureText.ts';
import { POWERS } from './figureQuestion.ts';
import { NOUNS, SIZE_AFTER, WISH_PHRASES } from './figureNames.ts';
import { shapesIn } from './figureShapes.ts';
import { isTalk, restIsIdle } from './figureWords.ts';

/** What a question about figures tells and asks. */
export type FigureFacts = {
  readonly shapes: readonly string[];
  /** Quantities by the name the question gives them, in order. */
  readonly sizes: Map<string, Quantity[]>;
  /** "6 m by 4 m". */
  readonly products: (readonly Quantity[])[];
  readonly wishes: Set<string>;
  /** Words that say how the figures lie: `around`, `joined`, `missing`. */
  readonly flags: Set<string>;
  readonly prices: { readonly money: Money; readonly per: string }[];
  /** The unit that the answer is to be in, with its power: `m`, `square m`. */
  unit: string;
  readonly given: FigureText;
  failed: boolean;
};

type Take = (facts: FigureFacts, quantities: readonly Quantity[], groups: readonly string[]) => void;

const ZERO = new Fraction(0);
export const Q = '(#\\d+)';
export const IS = '(?: (?:is|are|was|of|be|equals|equal to|measures?|measuring|has|a|an|exactly|about|only|length|in length|it is|that is|which is|which are|given as|just|at|being|has length|now|each))*(?: ?[=:;]| ;)? ?'; // prettier-ignore
const OF_IT =
  "(?: of (?:the|a|an|its|each|this|that|my|one|your|our|every|his|her)(?: (?!(?:is|are|and|with|if|when|given|whose|has|having|that|which|where|of|in|for|the|a|an|radius|diameter|height|sides?|base|angle|length|width|depth|edges?|legs?|hypotenuse|diagonals?|slant|perimeter|area|volume|circumference|arc|parallel|equal|find|what|measuring|figure figure)\\b)[a-z'-]{2,}){1,3}?)?";

function put(facts: FigureFacts, role: string, quantity: Quantity | undefined): void {
  if (quantity === undefined) facts.failed = true;
  else facts.sizes.set(role, [...(facts.sizes.get(role) ?? []), quantity]);
}

const name = (role: string): Take => (facts, quantities) => quantities.forEach((quantity) => put(facts, role, quantity)); // prettier-ignore
const flag =
  (word: string): Take =>
  (facts) =>
    void facts.flags.add(word);
const wish =
  (word: string): Take =>
  (facts) =>
    void facts.wishes.add(word);
const idle: Take = () => undefined;

const INNER = '(?:inner|smaller|inside|internal|small)';
const OUTER = '(?:outer|larger|bigger|outside|external|large|big)';
const BETWEEN = '(?: (?:circle|figure|one|edge|ring|of|has|with|a|is|the|having|its|circular|boundary))*';
const PATH = '(?:path|border|track|strip|walkway|margin|band|paving|edging strip|flower border)';
const UNIT = '(?:mm|cm|m|km|ft|in|yd|feet|foot|inch|inches|yards?|met(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|miles?)'; // prettier-ignore
const TURN = '(?:complete |full |whole |entire )*(?:turns?|revolutions?|rotations?|times|spins?)';

/** What stands before single names: how several figures belong together, prices, turns, units of the answer. */
const RULES: readonly (readonly [string, Take])[] = [
  [
    `(?<!by )${Q} figure`,
    (facts, quantities) => {
      const [one] = quantities;
      if (one?.unit === '°' && facts.shapes.includes('sector')) put(facts, 'angle', one);
      else if (
        one !== undefined &&
        one.unit !== '°' &&
        one.dimension === 1 &&
        ['square', 'cube'].includes(facts.shapes.join())
      )
        put(facts, 'side', one);
      else facts.failed = true;
    },
  ],
  [
    `(?:in|over|on|to (?:travel|cover|go|roll|complete)|travels?|travelling|covers?|covering|goes|rolls?|during|journey of|for|a distance of|distance of|when it (?:travels|rolls|goes))(?: (?:a|the|distance|journey|of|length|trip|ride|track|along|exactly|total))* ${Q}(?! (?:long|wide|high|by|radius|diameter|and|${TURN}))`,
    (facts, quantities) => {
      if (
        /\bhow many\b[^;]*\b(?:turns?|revolutions?|rotations?|times)\b|number of (?:turns|revolutions|rotations)/.test(
          facts.given.text,
        )
      )
        name('way')(facts, quantities, []);
      else facts.failed = true;
    },
  ],
  [
    `(?:and |with )?(?:the |an |a )?(?:included angle|angle (?:included )?between (?:them|these(?: two)? sides|the(?: two)? sides))${IS}${Q}|(?:and |with )?(?:a |an )?${Q}(?: angle| included angle)? between (?:them|these(?: two)? sides|the(?: two)? sides)|${Q} included angle`,
    name('included'),
  ],
  [
    `(?:(?:costs?|cost|is|are|priced|sells?|sold|charges?|for|at|a|price|of|the|charged) )*~(\\d+) (?:per|a|for each|for every|each|every|for a|for one) ((?:linear |running |square |cubic )?${UNIT})(?: of [a-z]+)?`,
    (facts, _q, [index, per]) => {
      facts.prices.push({ money: facts.given.money[Number(index)] ?? { value: ZERO, sign: '' }, per: per ?? '' });
    },
  ],
  [
    `how many (square|cubic) (${UNIT})`,
    (facts, _q, [power, unit]) => {
      facts.unit = `${power ?? ''} ${unit ?? ''}`;
      facts.wishes.add(power === 'square' ? 'area' : 'volume');
    },
  ],
  [
    `how many ((?:kilo|centi|milli)?met(?:re|er)s|km|cm|mm|m|feet|inches|yards|miles)(?: of (?:fencing|fence|ribbon|edging|trim|rope|wire|border|tape|string|lace|piping|railing))?(?= )`,
    (facts, _q, [unit]) => {
      facts.unit = unit ?? '';
      facts.flags.add('how many units');
    },
  ],
  [
    `,? ?(?:in|as)(?: (?:whole|exact))? ((?:square |cubic )?${UNIT})(?= ;|$| (?:is|does|will|and|has))`,
    (facts, _q, [unit]) => {
      facts.unit = unit ?? '';
    },
  ],
  ['in ?(?:degrees|°)(?= ;|$)', idle],
  [
    `cut(?:ting)? (?:a |one )?figure of radius ${Q} (?:out of|from|out from)(?: a| the)?(?: larger| bigger)? figure of radius ${Q}`,
    (facts, quantities) => {
      name('radius')(facts, quantities, []);
      facts.flags.add('path');
    },
  ],
  [
    `figure of radius ${Q}(?: [a-z]+)? (?:is |has been |with )?(?:a figure of radius ${Q} )?(?:removed|cut out|cut)`,
    (facts, quantities) => {
      if (quantities.length === 2) {
        name('radius')(facts, quantities, []);
        facts.flags.add('path');
      } else facts.failed = true;
    },
  ],
  ['how many lit(?:re|er)s(?: of [a-z]+)?|(?:in|as) lit(?:re|er)s|lit(?:re|er)s', wish('litres')],
  [
    'how much (?:grass|lawn|turf|field)(?: (?:is|there|left|does|it|have|remain|remains|to|mow))*(?= ;|$)',
    (facts) => {
      facts.wishes.add('area');
      facts.flags.add('rest');
    },
  ],
  [`${INNER}${BETWEEN} radius${IS}${Q}`, name('inner')],
  [`${OUTER}${BETWEEN} radius${IS}${Q}`, name('outer')],
  [`${INNER}${BETWEEN} diameter${IS}${Q}`, name('inner diameter')],
  [`${OUTER}${BETWEEN} diameter${IS}${Q}`, name('outer diameter')],
  [`(?:radii|radiuses)${IS}${Q} and ${Q}`, name('radius')],
  [`diameters${IS}${Q} and ${Q}`, name('diameter')],
  [
    `(?:uniform |constant |gravel |concrete |circular |stone |brick |paved )*${PATH}(?: (?:of|has|with|is|a|uniform|constant|width|that|which|and))* ${Q}(?: (?:wide|in width|across|thick))?`,
    (facts, quantities) => {
      name('path')(facts, quantities, []);
      facts.flags.add('path');
    },
  ],
  [
    `${Q}(?: |-)?(?:wide |in width )(?:uniform |gravel |concrete |circular |stone |brick |paved )*${PATH}`,
    (facts, quantities) => {
      name('path')(facts, quantities, []);
      facts.flags.add('path');
    },
  ],
  [
    `(?:is |are |was |that is |which is )?(?:surrounded|enclosed|bordered|edged) by|(?:that |which )?(?:runs?|goes|going|running|laid|built|placed)? ?(?:all the way |right |completely |the whole way )*a?round(?: the (?:outside|edge|pond|pool|lawn|fountain|garden|flower ?bed)(?: of)?| it)`,
    flag('around'),
  ],
  [`(?:${PATH}|annulus|washer)`, flag('path')],
  [
    `${Q}(?: long)? ?(?:by|x|and) ?${Q}(?: wide)? (?:by|x|and) ?${Q}(?: (?:high|tall|deep))?(?! (?:by|wide|long))`,
    (facts, quantities) => {
      facts.products.push(quantities);
    },
  ],
  [
    `${Q} by ${Q}`,
    (facts, quantities) => {
      facts.products.push(quantities);
    },
  ],
  [`(?:parallel sides|bases|parallel lengths|parallel edges)${IS}${Q} (?:and|;) ${Q}`, name('parallel')],
  [`diagonals?${IS}${Q} (?:and|;|by) ${Q}(?: long)?`, name('diagonal')],
  [
    `(?:shorter |two shorter |short |perpendicular |other )(?:sides|ones)${IS}${Q} (?:and|;) ${Q}(?: long)?|legs${IS}${Q} (?:and|;) ${Q}(?: long)?`,
    name('leg'),
  ],
  [
    `(?:equal|congruent|matching|identical|same) (?:sides|legs|lengths|edges)${IS}${Q}(?: (?:long|each))*|(?:sides|legs)${IS}${Q} each(?! ;? and)`,
    name('equal'),
  ],
  [
    `sides?(?: lengths?)?${OF_IT}(?: (?:that|which))?${IS}${Q} ?(?:;|,)? ?(?:and )?${Q} (?:and |; |; and )${Q}(?: long)?`,
    name('three'),
  ],
  [
    `(?:adjacent |two )?(?:sides|edges|dimensions)(?: lengths?)?${OF_IT}(?: (?:that|which))?${IS}${Q} (?:and|;) ${Q}(?: long)?`,
    name('two'),
  ],
  [
    `base and (?:perpendicular )?height${IS}${Q} and ${Q}`,
    (facts, [base, height]) => {
      put(facts, 'base', base);
      put(facts, 'height', height);
    },
  ],
  [
    `length and (?:width|breadth)${IS}${Q} and ${Q}`,
    (facts, [length, width]) => {
      put(facts, 'length', length);
      put(facts, 'width', width);
    },
  ],
  [
    `(?:makes?|making|turns?|rotates?|rolls?|rolled|goes|turned|does|in|after|during|for|through|with|spins?|completes?)?(?: (?:through|round|a?round|exactly))* ?${Q} ${TURN}(?! (?:(?:through|exactly|round|around|about|a total of) )?#)`,
    name('turns'),
  ],
  [
    `(?:in |with |during |after |for )?(?:one|each|every|a single|a) (?:complete |full |whole |entire )?(?:turn|revolution|rotation|spin)`,
    flag('once'),
  ],
  [
    `how many ${TURN}(?: (?:does|will|must|do|would|can|did|has|have|it|the|wheels?|each|bike|they|a|one|make|turn|complete|need|made|to|rotate|spin|roll|go|round))*|number of ${TURN}`,
    wish('turns'),
  ],
  [`(?:minor |major |the )?arc(?: length)?${OF_IT}${IS}${Q}(?: long)?|${Q}(?: long)? arc`, name('arc')],
  [
    `(?:(?:central|sector) )?angle${OF_IT}(?: at (?:the |its )?cent(?:re|er))?${IS}${Q}(?: at (?:the |its )?cent(?:re|er))?|${Q} (?:central |sector )?angle(?: at (?:the|its) cent(?:re|er))?|(?:with|of|and) ${Q} at (?:the|its) cent(?:re|er)`,
    name('angle'),
  ],
];

/** Quantities by the noun before them or the adjective behind; then what is asked for. */
function nameRules(): readonly (readonly [string, Take])[] {
  const before = NOUNS.map(([noun, role]) => [`(?:${noun})${OF_IT}${IS}${Q}(?: (?:long|in length|high|tall|wide))?(?! (?:and|;) #\\d+ (?:and|;) #)`, name(role)] as const); // prettier-ignore
  const after = SIZE_AFTER.map(([word, role]) => [`${Q}(?: (?:in|of))? (?:${word})`, name(role)] as const);
  const phrases = WISH_PHRASES.map(([phrase, role]) => [phrase, wish(role)] as const);
  const asked = NOUNS.filter(([, role]) => role !== 'side').map(([noun, role]) => [`(?:${noun})`, wish(role)] as const);
  return [...after, ...before, ...phrases, ...asked];
}

const LAST: readonly (readonly [string, Take])[] = [
  ['how big(?: ;)? is(?: it)?|in total', idle],
  ['(?:is |that is |which is |are )?(?:left(?: over)?|remaining|remains)', flag('rest')],
  ['(?:in|inside|within) (?:it|its (?:centre|center|middle)|the (?:middle|centre|center)(?: of it)?)', flag('inside')],
  ['(?:all the way |right |whole way |completely )*a?round', idle],
  [
    'including (?:the |its )?(?:straight|flat|bottom|curved|both|two|diameter|radii)(?: (?:straight|flat|bottom|side|sides|edge|edges|part|parts|bit|bits|line|radii|diameter))*',
    flag('whole'),
  ],
  [
    '(?:joined|attached|added|connected|stuck|next) (?:on )?to|plus|made (?:up )?(?:of|from)|consists of|with no overlap|together with',
    flag('joined'),
  ],
  [
    '(?:is |are |has been |been |was |with )*(?:cut(?: out| away| off)?|removed|missing|taken(?: out| away)?|stamped out|punched out)(?: (?:of|from|out of|at|in|the|a|an|one|its))*(?: corners?)?',
    flag('missing'),
  ],
];

let compiled: readonly Taking<FigureFacts>[] | null = null;

function takings(): readonly Taking<FigureFacts>[] {
  compiled ??= [...RULES, ...nameRules(), ...LAST].map(([source, take]) => [
    new RegExp(`(?<![\\w#~^'-])(?:${source})(?![\\w-])`, 'g'),
    (facts: FigureFacts, groups: readonly string[], all: string) => {
      const marks = [...all.matchAll(/#(\d+)/g)].flatMap(([, index]) => facts.given.quantities[Number(index)] ?? []);
      take(facts, marks, groups);
    },
  ]); // prettier-ignore
  return compiled;
}

/** Words that change what a formula would give: a surface without its lid, a way up that a wheel does not go. */
const MEANT_OTHERWISE: readonly RegExp[] = [
  /\bopen(?:-top(?:ped)?)?\b(?=.*\bareas?\b)|\bareas?\b.*\bopen(?:-top(?:ped)?)?\b/i,
  /\b(?:fenc|border|edg|paint|cover|wall)[a-z]* (?:only |just )?(?:one|two|three|some|most) (?:of (?:the|its) )?(?:sides?|edges?|walls?)\b/i,
  /\b(?:upwards?|downwards?|backwards?|sideways)\b/i,
];

export function isMeantOtherwise(problem: string): boolean {
  return MEANT_OTHERWISE.some((pattern) => pattern.test(problem));
}

/** Reads a question about figures; `null` unless every number and every word is accounted for. */
export function figureFacts(problem: string): FigureFacts | null {
  const given = figureText(problem);
  if (given === null || given.quantities.length > 8) return null;
  if (isMeantOtherwise(problem) || isBent(problem)) return null;
  const found = shapesIn(given.text);
  const facts: FigureFacts = {
    shapes: found.shapes, sizes: new Map(), products: [], wishes: new Set(), flags: new Set(), prices: [], unit: '',
    given, failed: false,
  }; // prettier-ignore
  const clauses = found.text.split(' ; ').filter((clause, at, all) => !isTalk(clause, at, all.length));
  const rest = takeAll(clauses.join(' ; '), takings(), facts);
  return facts.failed || /[#~^]/.test(rest) || !restIsIdle(rest) || hasOtherDimension(facts) ? null : facts;
}

/** "The area of a 14 inch pizza": a length that the words put where an area belongs. */
function hasOtherDimension({ sizes }: FigureFacts): boolean {
  return [...sizes].some(([role, found]) =>
    found.some(({ unit, dimension }) => unit !== '' && unit !== '°' && dimension !== (POWERS[role] ?? 1)),
  );
}
