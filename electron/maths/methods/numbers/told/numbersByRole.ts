import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workConsecutiveProduct, workConsecutiveSum } from '../../stories/workNumbers.ts';
import type { Run, WhichNumber } from '../../stories/workNumbers.ts';
import { plainStory } from '../../words/plainStory.ts';
import { workPairOfNumbers } from './pairOfNumbers.ts';
import type { PairFacts } from './pairOfNumbers.ts';
import { workRunEquation } from './runEquation.ts';

/** What a text says of several numbers, in any words between. */
type Told = {
  count: number | null;
  run: { step: number; first: Run['first'] } | null;
  readonly facts: PairFacts;
  /** "the total is 9 more than twice the greatest". */
  against: { readonly times: number; readonly which: WhichNumber; readonly plus: number } | null;
  positive: boolean;
  twice: boolean;
};

type Take = readonly [pattern: RegExp, put: (told: Told, groups: readonly (string | undefined)[]) => void];

const N = String.raw`(\d{1,6}(?:\.\d{1,3})?)(?![\d/^%]|\.\d|:\d)`;
const SIGNED = String.raw`(-?\d{1,6}(?:\.\d{1,3})?)(?![\d/^%]|\.\d|:\d)`;
const THEM = String.raw`(?: (?:of|between) (?:(?:the|these|them|both|all|her|his|their|my|numbers?|integers?|on|tickets?|parts?|page|pages)(?: |(?=[ .,;:]|$)))+)?`;
const IS = String.raw`(?:[ ,:=]+(?:is|are|was|be|of|to|being|equals?|equal|amounts? to|comes? to|makes?|gives?|reaches|exactly|also))*[ :=]+`;
const NUMBERS = '(?:numbers?|integers?|whole numbers|natural numbers|page numbers|house numbers|seat numbers|ticket numbers|locker numbers|room numbers)'; // prettier-ignore
const KIND = '(?:positive|negative|whole|natural|real|different|certain|unknown|distinct|consecutive|successive|even|odd|counting)'; // prettier-ignore

function only(facts: PairFacts, name: keyof PairFacts, digits: string | undefined, told: Told): void {
  if (facts[name] !== undefined || digits === undefined) told.twice = true;
  else facts[name] = new Fraction(digits);
}

const fact =
  (name: keyof PairFacts): Take[1] =>
  (told, [digits]) =>
    only(told.facts, name, digits, told);

function setRun(told: Told, words: string): void {
  const parity = /\beven\b/.test(words) ? ('even' as const) : /\bodd\b/.test(words) ? ('odd' as const) : null;
  const run = { step: parity === null ? 1 : 2, first: parity ?? ('any' as const) };
  if (told.run !== null && parity !== null && told.run.first !== 'any' && told.run.first !== parity) told.twice = true;
  if (told.run === null || parity !== null) told.run = run;
}

const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, 'three times': 3 };
const WHICH = '(largest|greatest|biggest|highest|last|smallest|least|lowest|first|middle|second)';

export function whichOf(word: string): WhichNumber {
  if (/^(?:larg|great|bigg|high|last)/.test(word)) return 'largest';
  return /^(?:middle|second)/.test(word) ? 'middle' : 'smallest';
}

const COUNT = new RegExp(String.raw`\b(?:the )?([2-5])((?: ${KIND})*) ${NUMBERS}(?= |[.,;:?]|$)`);

/** The facts, those that hold others within them first. */
const TAKES: readonly Take[] = [
  [COUNT, (told, [count, kinds = '']) => {
    if (told.count !== null && told.count !== Number(count)) told.twice = true;
    told.count = Number(count);
    if (/\bpositive|natural|counting/.test(kinds)) told.positive = true;
    if (/\bnegative\b/.test(kinds)) told.twice = true;
    if (/consecutive|successive/.test(kinds)) setRun(told, kinds);
    else if (/\b(?:even|odd)\b/.test(kinds)) told.twice = true;
  }],
  [new RegExp(String.raw`\b(?:sum|total|answer|result)${THEM} is (?:${N} (more|less|greater) than )?(?:(twice|double|thrice|three times|\d times) )?the ${WHICH}(?: (?:one|number|integer|of (?:them|the (?:numbers|integers|three))))*`), (told, [plus, way, times, which]) => {
    const factor = times === undefined ? 1 : (TIMES[times] ?? Number(times.split(' ')[0]));
    if (told.against !== null) told.twice = true;
    told.against = { times: factor, which: whichOf(which ?? ''), plus: plus === undefined ? 0 : way === 'less' ? -Number(plus) : Number(plus) };
  }],
  [new RegExp(String.raw`\b(?:sum|total) of (?:the |their )squares${THEM}${IS}${N}|\bsquares (?:add(?: up)?|sum|total|come) (?:up )?to ${N}`), (told, [one, two]) => only(told.facts, 'squares', one ?? two, told)],
  [new RegExp(String.raw`\b(?:sum|total)${THEM}${IS}${SIGNED}`), fact('sum')],
  [new RegExp(String.raw`\b(?:adds?|added|adding|sums?|summing|totals?|totalling|totaling)(?: (?:up|together|them|the (?:two|three|four|five|[2-5])?(?: ?(?:numbers|integers))?))*(?:,? (?:to|you get|gives?|makes?|making|we get|she gets|he gets|i get|they get|get|to (?:make|get|give)|the (?:total|result|answer|sum) is))* ${N}`), fact('sum')],
  [new RegExp(String.raw`\b(?:have|has|having|with|a) (?:a )?(?:sum|total) ${N}`), fact('sum')],
  [new RegExp(String.raw`\bproduct${THEM}${IS}${N}`), fact('product')],
  [new RegExp(String.raw`\b(?:multipl(?:y|ies|ied|ying)|times)(?: (?:together|them|up))*(?:,? (?:to|you get|gives?|makes?|making|we get|get|to (?:make|get|give)))* ${N}`), fact('product')],
  [new RegExp(String.raw`\bdifference${THEM}${IS}${N}`), fact('difference')],
  [new RegExp(String.raw`\b(?:differ|differing)(?: from (?:each other|one another))? by ${N}|\b(?:are|being) ${N} apart`), (told, [one, two]) => only(told.facts, 'difference', one ?? two, told)],
  [new RegExp(String.raw`\b(?:one|the (?:larger|greater|bigger|first|smaller|lesser))(?: (?:of them|one|number|integer|of the two))* (?:is|being) ${N} (?:more|greater|bigger|larger|higher|less|smaller|lower|fewer) than (?:the )?(?:other|another|smaller|second|larger|bigger|greater)(?: (?:one|number|integer))?`), fact('difference')],
  [new RegExp(String.raw`\b(?:one|the (?:larger|greater|bigger|first))(?: (?:of them|one|number|of the two))* (?:exceeds|exceeding) (?:the )?(?:other|smaller|second)(?: (?:one|number))? by ${N}`), fact('difference')],
  [new RegExp(String.raw`\b(?:one|the (?:larger|greater|bigger|first))(?: (?:of them|one|number|of the two))* (?:is|being) (twice|double|thrice|\d+ times)(?: as (?:big|large|great) as)? (?:the )?(?:other|another|smaller|second)(?: (?:one|number))?`), (told, [times]) => only(told.facts, 'times', `${TIMES[times ?? ''] ?? Number((times ?? '0').split(' ')[0])}`, told)],
  [new RegExp(String.raw`\b(?:that |which )?(?:are )?(?:in a row|one after (?:the other|another)|following (?:each other|one another)|next to each other)(?= |[.,;:?]|$)`), (told) => setRun(told, '')],
  [/\b(?:all|both|are|being) (even|odd)(?: (?:ones|numbers|integers))?(?= |[.,;:?]|$)/, (told, [parity = '']) => (told.run === null ? void (told.twice = true) : setRun(told, parity))],
  [new RegExp(String.raw`\b(?:consecutive|successive)((?: ${KIND})*) ${NUMBERS}|\bconsecutive\b`), (told, [kinds = '']) => setRun(told, kinds)],
  [/\b(?:both |all )?(?:of (?:them|which|the numbers) )?(?:are |being |is )?(?:both |all )?positive\b/, (told) => void (told.positive = true)],
]; // prettier-ignore

const ASKS: readonly (readonly [RegExp, WhichNumber | 'sum' | 'product' | 'difference'])[] = [
  [/\b(?:the|is|her|his|their|my) (?:smaller|smallest|lower|lowest|lesser|least|first)\b/, 'smallest'],
  [/\b(?:the|is|her|his|their|my) (?:larger|largest|greater|greatest|bigger|biggest|higher|highest|last)\b/, 'largest'],
  [/\b(?:the|is) middle\b/, 'middle'],
  [/\b(?:both|all|them|they|these|those|the (?:two |three |four |[2-5] )?(?:numbers|integers|pages|page numbers|parts)|(?:two|three|four|[2-5])(?: [a-z]+)* (?:numbers|integers)|which numbers|what numbers)\b/, 'all'], // prettier-ignore
];

/** Words with which the numbers stand to each other otherwise than these facts say. */
const OTHERWISE =
  /\b(?:even|odd|palindrom\w*|triangular|two-digit|rounded|nearest|neither|none|not|no|never|except|without|unless|half|third|quarter|squares?|squared|cubes?|roots?|reciprocals?|digits?|ratio|mean|average|median|percent|each|every|another|more|less|fewer|greater than|then|after|instead|remainder|divided?|divisible|multiples?|factors?|prime|doubled?|tripled?|twice|times|thrice|increased?|decreased?|reduced?|subtract\w*|minus|plus|fraction|age|years?|old|negative|reversed?|swapp?ed|missing|alternate|skip\w*|fourth|fifth|second|third|between them|sums?|totals?|products?|differences?|cost\w*|price\w*|weigh\w*|hundred|dozen|money|coins?|gave|gives|lost|took|broken)\b|%|[£$€/^]/;

const ASKING = /\b(?:find|what|which|compute|determine|calculate|work out|state|give|list|name|write down|both|need)\b/;

function askedOf(text: string): WhichNumber | null {
  const from = text.search(ASKING);
  if (from < 0) return null;
  const rest = text.slice(from);
  const found = ASKS.find(([pattern]) => pattern.test(rest))?.[1];
  return found === undefined || found === 'sum' || found === 'product' || found === 'difference' ? null : found;
}

function read(text: string): { readonly told: Told; readonly rest: string } {
  const told: Told = { count: null, run: null, facts: {}, against: null, positive: false, twice: false };
  let rest = text;
  const friends =
    /\bfor (?:the )?([2-5]) (?!numbers|integers)[a-z]+s\b|\b([2-5]) (?:houses|seats|tickets|lockers|rooms|pages|friends|cards|doors|buses|players|shirts|children)\b/.exec(
      rest,
    );
  const counted = COUNT.exec(rest)?.[1];
  if (friends !== null && /consecutive/.test(rest) && [undefined, friends[1] ?? friends[2]].includes(counted)) {
    told.count = Number(friends[1] ?? friends[2]);
    rest = rest.replace(friends[0], ' ');
  }
  for (const [pattern, put] of TAKES)
    for (let round = 0; round < 3; round += 1) {
      const found = pattern.exec(rest);
      if (found === null) break;
      put(told, found.slice(1));
      const left = pattern === COUNT ? 'them' : '·';
      rest = `${rest.slice(0, found.index)}${left}${rest.slice(found.index + found[0].length)}`;
    }
  return { told, rest };
}

function worked({ count, run, facts, against, positive }: Told, which: WhichNumber): RuleSolution | null {
  if (run === null) return against === null && (count ?? 2) === 2 ? workPairOfNumbers(facts, positive, which) : null;
  const { sum, product, squares } = facts;
  const [known, ...more] = [sum, product, squares, against].filter((one) => one !== undefined && one !== null);
  if (count === null || known === undefined || more.length > 0 || (which === 'middle' && count % 2 === 0)) return null;
  const numbers: Run = { count, step: run.step, first: run.first };
  if (against !== null) return workRunEquation(numbers, against, which);
  if (sum !== undefined) return workConsecutiveSum(numbers, sum, which);
  return product !== undefined && positive ? workConsecutiveProduct(numbers, product, which) : null;
}

/** Several numbers told by their sum, product, difference or order, whatever stands round these facts. */
export function numbersByRole(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\d|\btwo|three|four|five/i.test(problem)) return null;
  if (!/\bnumbers?\b|\bintegers?\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const { told, rest } = read(plain.text.replace(/[()"“”]/g, ' ').replace(/\s+/g, ' '));
  if (told.twice || /\d/.test(rest) || OTHERWISE.test(rest)) return null;
  if (told.run?.first === 'any' && /\bside of\b/.test(rest)) return null;
  if (told.count === null && !/\bnumbers\b|\bintegers\b/.test(plain.text)) return null;
  const which = askedOf(rest);
  return which === null ? null : worked(told, which);
}
