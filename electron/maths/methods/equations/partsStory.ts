import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import { writeLinear, writeNumber } from '../writeTerms.ts';

/** A part as `times · x + more`. */
type Part = { readonly times: Fraction; readonly more: Fraction };
/** The parts of the whole, how often each is there, and what they come to. */
type Whole = { readonly parts: readonly string[]; readonly counts: readonly number[]; readonly total: Fraction; readonly unit: string }; // prettier-ignore

const UNIT = '(mm|cm|m|km|feet|ft|inches|in|yards|metres|meters|centimetres|centimeters|g|kg|grams|minutes|hours)';
const NUMBER = `(\\d+(?:\\.\\d+)?)(?: ?-?${UNIT}\\b)?`;
const CUT =
  '(?:is|are|was|were|gets|has been|i|we|he|she|they|[a-z]+)? ?(?:cut|cuts|sawn|saws|split|splits|broken|breaks|divided|divides|chopped|chops|snapped|snaps)(?: up)? (?:it )?into';
const PIECES = 'pieces|parts|sections|lengths|bits|stages|portions';
/** "A 90 cm plank is sawn into three pieces", "… into 2 pieces from a rope of 60 m". */
const CUT_UP = [
  new RegExp(`${NUMBER} (?:long )?(?:[a-z]+ ){0,4}${CUT} (\\d) (?:${PIECES})`),
  new RegExp(`(?:[a-z]+ )?(?:of length|which is|that is|,|measuring|of) ${NUMBER}(?: long)?,? (?:[a-z]+ ){0,2}${CUT} (\\d) (?:${PIECES})`),
]; // prettier-ignore
const AROUND = new RegExp(`perimeter(?: of (?:(?:a|an|the|his|her|this) )?[a-z -]{0,40}?)? (?:is|of|measures|equals|being|=|:) ${NUMBER}`); // prettier-ignore
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const FACTOR = '(twice|double|three times|four times|five times|half|\\d+ times)';
const LONGER = '(?:longer|more|greater|bigger|heavier|larger|wider)';
const SHORTER = '(?:shorter|less|smaller|lighter|narrower|fewer)';
const NAME =
  '(?:the |its |each of the |each |a )?(?:two |2 )?((?:first|second|third|fourth|length|width|breadth|longer side|shorter side|base|third side|equal sides?|sides)(?: (?:piece|part|section|one|bit|side|length|stage|portion))?)';
const BE = "(?:is|are|was|measures|must be|has a length|'s)";
/** "The third is 10 cm longer than (twice) the first." */
const RELATIONS: readonly (readonly [kind: 'more' | 'less' | 'times', pattern: RegExp])[] = [
  ['more', new RegExp(`${NAME} ${BE} ${NUMBER} ${LONGER} than (?:${FACTOR} )?(?:as long as )?${NAME}`)],
  ['less', new RegExp(`${NAME} ${BE} ${NUMBER} ${SHORTER} than (?:${FACTOR} )?(?:as long as )?${NAME}`)],
  [
    'times',
    new RegExp(
      `${NAME} ${BE} ${FACTOR} (?:(?:as (?:long|wide|big|heavy|much) as|the (?:length|size|width) of) )?${NAME}`,
    ),
  ],
];
const FACTORS: Readonly<Record<string, Fraction>> = { twice: new Fraction(2), double: new Fraction(2), half: new Fraction(1, 2) }; // prettier-ignore
/** Another figure, another deed. */
const STEERS =
  /\b(?:not|never|except|square|circle|area|diagonal|volume|left over|waste[ds]?|remain\w*|then|again|if|increase[ds]?|decrease[ds]?|reduced|removed|cost|each metre|per|fence|ratio|another|consecutive|average|same)\b/;

function keyOf(name: string): string {
  const bare = name.replace(/ (?:piece|part|section|one|bit|stage|portion)$/, '');
  if (/^(?:width|breadth|shorter side)$/.test(bare)) return 'width';
  if (/^(?:length|longer side)$/.test(bare)) return 'length';
  if (/^(?:base|third side)$/.test(bare)) return 'base';
  return /sides?$/.test(bare) ? 'side' : (bare.split(' ')[0] ?? bare);
}

function factorOf(word: string | undefined): Fraction {
  if (word === undefined) return new Fraction(1);
  return FACTORS[word] ?? new Fraction(/\d+/.exec(word)?.[0] ?? '0');
}

function wholeIn(text: string): (Whole & { readonly rest: string }) | null {
  for (const pattern of CUT_UP) {
    const found = pattern.exec(text);
    const count = Number(found?.[3] ?? 0);
    if (found === null || count < 2 || count > 4) continue;
    const parts = ORDINALS.slice(0, count);
    return { parts, counts: parts.map(() => 1), total: new Fraction(found[1] ?? '0'), unit: found[2] ?? '', rest: text.replace(found[0], ' ; ') }; // prettier-ignore
  }
  const around = AROUND.exec(text);
  if (around === null) return null;
  const whole = { total: new Fraction(around[1] ?? '0'), unit: around[2] ?? '', rest: text.replace(around[0], ' ; ') };
  if (/\bisosceles\b/.test(text)) return { ...whole, parts: ['base', 'side'], counts: [1, 2] };
  return /\brectang|\b(?:playground|field|garden|court|pitch|park|lawn|room|plot|pool)\b/.test(text)
    ? { ...whole, parts: ['length', 'width'], counts: [2, 2] }
    : null;
}

type Told = { readonly subject: string; readonly object: string; readonly part: Part };

function relationsIn(text: string): { readonly told: readonly Told[]; readonly rest: string } {
  const told: Told[] = [];
  let rest = text;
  for (let round = 0; round < 3; round += 1)
    for (const [kind, pattern] of RELATIONS) {
      const found = pattern.exec(rest);
      if (found === null) continue;
      const subject = keyOf(found[1] ?? '');
      const object = keyOf(found.at(-1) ?? '');
      const by = kind === 'times' ? new Fraction(0) : new Fraction(found[2] ?? '0');
      const times = factorOf(kind === 'times' ? found[2] : found[4]);
      told.push({ subject, object, part: { times, more: kind === 'less' ? by.neg() : by } });
      rest = rest.replace(found[0], ' ; ');
    }
  return { told, rest };
}

/** Every part by the one that none of them explains. */
function byOne({ parts }: Whole, told: readonly Told[]): { readonly base: string; readonly known: ReadonlyMap<string, Part> } | null {
  const base = parts.find((name) => !told.some(({ subject }) => subject === name));
  if (base === undefined || told.length !== parts.length - 1) return null;
  const known = new Map<string, Part>([[base, { times: new Fraction(1), more: new Fraction(0) }]]);
  for (let round = 0; round < 3; round += 1)
    for (const { subject, object, part } of told) {
      const of = known.get(object);
      if (of === undefined || known.has(subject)) continue;
      known.set(subject, { times: of.times.mul(part.times), more: of.more.mul(part.times).add(part.more) });
    }
  return parts.every((name) => known.has(name)) ? { base, known } : null;
} // prettier-ignore

function askedIn(question: string, { parts }: Whole): readonly string[] | 'longest' | 'shortest' | null {
  if (/\b(?:longest|largest|biggest)\b/.test(question)) return 'longest';
  if (/\b(?:shortest|smallest)\b/.test(question)) return 'shortest';
  if (/\b(?:dimensions|length of each|each (?:piece|part|side)|all (?:three|two|its)|(?:three|two) (?:lengths|pieces))\b/.test(question)) return parts; // prettier-ignore
  const names = parts.filter((name) => ({
    length: /\b(?:its|the|and) length\b(?! of)|\blength(?: and| of the (?:rectang|field|garden|playground|court|pitch|park|room|plot|pool))|\bhow long is (?:it|the (?:rectang|field|garden|playground|court|pitch|park|room|plot|pool))/,
    width: /\b(?:width|breadth|wide)\b/,
    side: /\b(?:equal|other) sides?\b|\bone of the/,
  })[name]?.test(question) ?? new RegExp(`\\b${name}\\b`).test(question)); // prettier-ignore
  return names.length === 0 ? null : names;
}

/** A whole and how its parts stand to each other: pieces of a plank, the sides of a rectangle or an isosceles triangle. */
export function partsStory(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\b(?:pieces|parts|sections|perimeter|lengths|bits|stages)\b/i.test(problem))
    return null;
  const text = inFigures(problem.toLowerCase().replace(/[’‘]/g, "'")).replace(/\s+/g, ' ').replace(/\b(?:present|current) (?=perimeter)/g, ''); // prettier-ignore
  const asks = /\b(?:how (?:long|wide|heavy)|what|find|calculate|work out|determine)\b(?!.*\b(?:how (?:long|wide|heavy)|what (?:is|are)|find|calculate|work out|determine)\b)/.exec(text); // prettier-ignore
  if (asks === null) return null;
  const [facts, question] = [text.slice(0, asks.index), text.slice(asks.index)];
  const whole = wholeIn(facts);
  if (whole === null) return null;
  const { told, rest } = relationsIn(whole.rest);
  if (/\d/.test(rest) || /\d/.test(question) || STEERS.test(rest) || STEERS.test(question)) return null;
  const found = byOne(whole, told);
  const asked = askedIn(question, whole);
  return found === null || asked === null ? null : solved(whole, found.known, asked);
}

function solved(
  whole: Whole,
  known: ReadonlyMap<string, Part>,
  asked: readonly string[] | 'longest' | 'shortest',
): RuleSolution | null {
  const own = whole.parts.map((name, index) => ({ part: known.get(name), count: whole.counts[index] ?? 1, name }));
  const sum = (pick: (part: Part) => Fraction): Fraction =>
    own.reduce((all, { part, count }) => (part === undefined ? all : all.add(pick(part).mul(count))), new Fraction(0));
  const [times, more] = [sum((part) => part.times), sum((part) => part.more)];
  const value = whole.total.sub(more).div(times);
  const sizes = own.map(({ part, name }) => ({ name, size: part === undefined ? new Fraction(0) : part.times.mul(value).add(part.more) })); // prettier-ignore
  if (times.compare(0) <= 0 || sizes.some(({ size }) => size.compare(0) <= 0)) return null;
  const sorted = sizes.toSorted((one, two) => one.size.compare(two.size));
  const wanted = asked === 'longest' ? sorted.slice(-1) : asked === 'shortest' ? sorted.slice(0, 1) : asked.flatMap((name) => sizes.filter((one) => one.name === name)); // prettier-ignore
  const shown = ({ size }: { readonly size: Fraction }): string => `${writeNumber(size)}${whole.unit === '' ? '' : `\\text{ ${whole.unit}}`}`; // prettier-ignore
  const terms = own.map(({ part, count }) => {
    const one = part === undefined ? '' : writeLinear(part.times, 'x', part.more);
    return count === 1 ? (/[+-]/.test(one) ? `(${one})` : one) : `${count}${/^\w+$/.test(one) && !/^\d/.test(one) ? one : `(${one})`}`;
  }); // prettier-ignore
  const answer = wanted.map(shown).join(wanted.length === 2 ? '\\text{ and }' : ',\\ ');
  const steps: RuleStep[] = [
    { reason: 'Call the part the others are told by $x$; together they make the whole.', expression: `${terms.join('+')}=${writeNumber(whole.total)}` },
    { reason: 'Collect like terms.', expression: `${writeLinear(times, 'x', more)}=${writeNumber(whole.total)}` },
    { reason: 'Solve it.', expression: `x=${writeNumber(value)}` },
    ...(wanted.length === 1 && wanted[0]?.size.equals(value) === true && asked !== 'longest' ? [] : [{ reason: 'Find what is asked for.', expression: answer }]),
  ]; // prettier-ignore
  return { topic: 'linear-equations', method: 'partsStory', steps, answer };
}
