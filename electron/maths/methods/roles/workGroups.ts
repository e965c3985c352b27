import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution, workPartAsPercent, workPercentOf, workWholeFromPercent } from '../percent/workPercent.ts';
import { workOverallPercent } from '../percent/workRepeatedPercent.ts';
import { nameStems } from '../words/nameStems.ts';
import { peelOf } from './peel.ts';
import { OTHERS } from './percentWords.ts';
import type { RoleStory } from './roleStory.ts';

function areOthers(one: string, other: string): boolean {
  return OTHERS.some(
    ([a, b]) => (a.test(one) && b.test(other) && !b.test(one)) || (b.test(one) && a.test(other) && !a.test(one)),
  );
}

const NOT =
  "(?:not|do not|don['’]?t|does not|doesn['’]?t|are not|aren['’]?t|is not|isn['’]?t|did not|didn['’]?t|have no|has no|without)";

/** "over 65", "aged 18": who is meant, no count. */
function withoutAges(story: RoleStory): RoleStory {
  const text = story.text.replace(
    /\b(over|under|above|below|aged|older than|younger than) ⟨N\d+⟩(?: years(?: old)?)?/g,
    '$1-age',
  );
  return { ...story, text, spots: story.spots.filter((_spot, index) => text.includes(`${index}⟩`)) };
}

/** So many percent of a group are of one kind, and so many are of the other: the whole group. */
export function workOtherKind(asked: RoleStory): RuleSolution | null {
  const story = withoutAges(asked);
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0) return null;
  const percent = [one, two].find(({ kind }) => kind === 'P');
  const count = [one, two].find(({ kind }) => kind === 'N');
  if (percent === undefined || count === undefined || percent.value.compare(100) >= 0) return null;
  const asks =
    /\bhow many\b([^.?]*)[.?]*\s*$|\b(?:find|work out|calculate) the (?:total )?number of\b([^.?]*)[.?]*\s*$/.exec(
      story.text,
    );
  if (asks === null) return null;
  const told = story.text.slice(0, asks.index);
  const wish = asks[1] ?? asks[2] ?? '';
  const [p, n] = [told.indexOf('⟨P'), told.indexOf('⟨N')];
  if (
    p === -1 ||
    n === -1 ||
    /\b(?:than|more|less|twice|half|then|another|each|every|increase|decrease|discount|profit|off|of the (?:boys|girls|men|women|adults|children|rest|remaining|others))\b/.test(
      told,
    )
  )
    return null;
  const [first, second] = p < n ? [told.slice(p, n), told.slice(n)] : [told.slice(p), told.slice(n, p)];
  const [ofPercent, ofCount] = [first, second];
  const denied = new RegExp(`\\b${NOT}\\b`);
  const opposite = denied.test(ofCount) !== denied.test(ofPercent) && sharesName(ofPercent, ofCount);
  const rest =
    /\b(?:the )?(?:rest|others|remainder|remaining)\b/.test(told.slice(Math.min(p, n))) &&
    p < n &&
    /\b(?:rest|others|remainder|remaining)\b/.test(`${told.slice(p, n)}`.slice(-40));
  if (!opposite && !areOthers(ofPercent, ofCount) && !rest) return null;
  const left = new Fraction(100).sub(percent.value);
  const whole = count.value.mul(100).div(left);
  if (whole.d !== 1n) return null;
  const step = {
    reason: 'These are the rest of the hundred percent.',
    expression: `100\\%-${writeDecimal(percent.value)}\\%=${writeDecimal(left)}\\%`,
  };
  const wishDenied = denied.test(wish) || areOthers(ofPercent, wish);
  if (wishDenied) return null;
  const found = workWholeFromPercent(left, count.value, '');
  if (found === null) return null;
  if (asksFirst(wish, ofPercent, ofCount)) {
    const part = workPercentOf(percent.value, whole, '');
    return part === null ? null : { ...part, steps: [step, ...found.steps, ...part.steps] };
  }
  const group =
    /\b(?:altogether|in total|in all|total|overall|in the|are there|at the|on the|people|members|pupils|students|questions|were there)\b/.test(
      wish,
    );
  return group && !/\bmore\b/.test(wish) ? { ...found, steps: [step, ...found.steps] } : null;
}

const IDLE = new Set('not are is was were have has had do does did the of a an in it they who there and'.split(' '));

/** "are over 65 … are not over 65", "own a pet … do not": the same said of the one and denied of the other. */
function sharesName(one: string, other: string): boolean {
  const stems = (text: string): readonly string[] =>
    nameStems(text.replace(/[^a-z ]/g, ' ').trim()).filter((stem) => !IDLE.has(stem));
  const [a, b] = [stems(one), stems(other)];
  return (
    b.length === 0 ||
    a.some((stem) => b.includes(stem)) ||
    /\b(?:do|does|did|are|is|have|has)(?: not|n['’]?t)[\s.,]*$/.test(other)
  );
}

/** "How many boys are there?" of those whose percentage is told. */
function asksFirst(wish: string, ofPercent: string, ofCount: string): boolean {
  const noun = /^\s*(?:of (?:the|them) )?([a-z-]+)/.exec(wish)?.[1] ?? '';
  const [stem = ''] = nameStems(noun);
  return (
    stem !== '' &&
    nameStems(ofPercent.replace(/[^a-z ]/g, ' ')).at(0) !== undefined &&
    areNamed(stem, ofPercent) &&
    !areNamed(stem, ofCount)
  );
}

function areNamed(stem: string, text: string): boolean {
  const predicate = text.replace(
    /^⟨P\d+⟩ (?:of (?:the |all |its |his |her )?(?:[a-z-]+ ){1,4}?)?(?=(?:are|is|were|was|have|had)\b)/,
    '',
  );
  return nameStems(predicate.replace(/[^a-z ]/g, ' ')).includes(stem);
}

/** "35% are children and 260 are adults. How many adults?": that was told, and no percentage is to be taken of it. */
export function asksTheTold(story: RoleStory): boolean {
  const asked = /\bhow many ([a-z]+) (?:are|were|is) (?:there|in|on|at)\b[^.?⟨]*[.?]*\s*$/.exec(story.text)?.[1] ?? '';
  const told = [...story.text.matchAll(/⟨N\d+⟩ (?:are )?([a-z]+)\b/g)].map(([, noun]) => noun ?? '');
  return told.includes(asked) && OTHERS.some(([a, b]) => a.test(asked) || b.test(asked));
}

/** A commission of so many percent came to so much: what was sold for. */
export function workFromPart(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const rate = peel.take(
    '(?:earns?|gets?|charges?|receives?|is paid|makes?|pays?|takes?)? ?(?:a |an )?(?:commission|royalty|tax|tip|fee|levy|deposit) (?:of|at|rate of|is) {p:P}(?: (?:of|on) {~5})?',
    '(?:earns?|gets?|charges?|receives?|is paid|makes?|pays?|takes?) (?:a |an )?{p:P} (?:commission|royalty|tip|fee|tax|levy)(?: (?:of|on) {~6})?',
  );
  const part = peel.take(
    '(?:made|earned|got|received|paid|was paid|makes|earns|gets|tax was|commission was|commission is|tip was|fee was) {~3}{m:M}(?: (?:in |as |for |on |from )?{~4})?',
  );
  const asks = peel.take(
    '(?:what|how much) (?:did|does|do|was|is|were|are) {~4}(?:sell for|sold for|sale price|price|selling price|worth|total sales|sales|bill|value|cost)(?: {~4})?',
    '(?:find|calculate|work out) {~2}(?:sale price|selling price|price|total sales|value|bill)(?: {~4})?',
  );
  const being = rate === null ? peel.take('{m:M},? (?:being|which (?:is|was)|that is|is|was) {p:P} of {~3}') : null;
  const [percent, money] = [(rate ?? being)?.spot('p') ?? null, (part ?? being)?.spot('m') ?? null];
  if (percent === null || money === null || asks === null || !isMoney(money.unit) || !peel.done()) return null;
  return workWholeFromPercent(percent.value, money.value, money.unit);
}

/** "The final value is what percent of n?" */
export function workFinalShare(story: RoleStory): RuleSolution | null {
  if (
    !/\b(?:what|which) (?:percent|percentage|%) of (?:n|x|it|the (?:original|first|starting|old)(?: [a-z]+)?|its original [a-z]+)\b/.test(
      story.text,
    )
  )
    return null;
  const bits = [
    ...story.text.matchAll(
      /(increas|rais|ris|rose|up|add|grow|grew|decreas|reduc|lower|fall|fell|drop|down|cut|discount)[a-z]* (?:then )?(?:by |of )?(?:a further |another )?⟨P(\d+)⟩/g,
    ),
  ];
  const percents = story.spots.filter(({ kind }) => kind === 'P');
  if (bits.length !== percents.length || bits.length === 0 || story.spots.length !== percents.length) return null;
  const changes = bits.map(([, way = '', index]) => ({
    direction: /^(?:increas|rais|ris|rose|up|add|gr)/.test(way) ? ('up' as const) : ('down' as const),
    percent: story.spots[Number(index)]?.value ?? new Fraction(0),
  }));
  const factors = changes.map(({ direction, percent }) =>
    new Fraction(1).add(direction === 'up' ? percent.div(100) : percent.div(100).neg()),
  );
  const total = factors.reduce((product, one) => product.mul(one), new Fraction(1));
  const known = workOverallPercent(changes);
  const steps = known?.steps.slice(0, -1) ?? [];
  return percentSolution(
    [
      ...steps.filter(({ reason }) => reason !== 'Multiply the multipliers.'),
      {
        reason: 'Multiply the multipliers.',
        expression: `${factors.map(writeDecimal).join('\\times ')}=${writeDecimal(total)}`,
      },
    ],
    `${writeDecimal(total.mul(100))}\\%`,
  );
}

/** The error of a measurement as a percentage of the true value. */
export function workPercentError(story: RoleStory): RuleSolution | null {
  if (!/\bpercent(?:age)? error\b|% error\b|\berror (?:as a percentage|percent)/.test(story.text)) return null;
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0 || one.kind !== two.kind || one.unit !== two.unit)
    return null;
  const text = story.text;
  const [first, second] = [text.indexOf('⟨'), text.indexOf('⟨', text.indexOf('⟨') + 1)];
  const [before, between, after] = [text.slice(0, first), text.slice(first, second), text.slice(second)];
  const TRUE = /\b(?:true|actual|real|exact|correct|accurate|actually|really|should)\b/;
  const TAKEN =
    /\b(?:measur\w+|estimat\w+|guess\w*|record\w*|read(?:s|ing)?|weighs? it|approximat\w+|rounded|calculated|took|thought)\b/;
  const of =
    /\b(?:measure(?:ment|s|d)?|estimate[ds]?|guess(?:es|ed)?) (?:of |the (?:length|weight|mass|height) of )?(?:a|an|the|his|her)?\s*$/.test(
      before,
    );
  const trueFirst =
    of ||
    TRUE.test(before) ||
    (TAKEN.test(between) && !TRUE.test(between)) ||
    (/\b(?:as|to be)\s*$/.test(between) && !TRUE.test(between));
  const trueSecond = TRUE.test(between) || (TRUE.test(after.split(/[.?]/)[0] ?? '') && !TRUE.test(before));
  if (trueFirst === trueSecond) return null;
  const [real, taken] = trueFirst ? [one, two] : [two, one];
  const error = taken.value.sub(real.value).abs();
  const solution = workPartAsPercent(error, real.value, story.places);
  const [more1, less1] = taken.value.compare(real.value) > 0 ? [taken, real] : [real, taken];
  return solution === null
    ? null
    : {
        ...solution,
        steps: [
          { reason: 'Find the error.', expression: spellDifference(more1.value, less1.value) },
          ...solution.steps,
        ],
      };
}

/** "34 of 40 correct, and 80% is passing. What percent did she get?": the mark that is needed says nothing of hers. */
export function workScore(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const form = peel.take('as an? (?:percent|percentage)');
  const score = peel.take('{n:N} (?:{~2})?(?:out )?of (?:the |a possible )?{k:N}(?: {~5})?');
  peel.all(
    '(?:and |but )?(?:the pass mark (?:is|was)|a pass is|passing is|you need|needed|to pass (?:you|she|he|they) needs?) {q:P}(?: to pass)?',
    '{q:P} (?:is|was) (?:passing|a pass|the pass mark|needed(?: to pass)?|required)',
  );
  const asks =
    form ??
    peel.take(
      'what (?:percent|percentage|%) (?:of {~4})?(?:did|does|has|is|was|were){~5}',
      'what (?:percent|percentage|%)(?: {~6})?',
      '(?:find|calculate|work out) {~2}(?:percent|percentage)(?: {~4})?',
    );
  const [part, whole] = [score?.value('n') ?? null, score?.value('k') ?? null];
  if (asks === null || part === null || whole === null || part.compare(whole) > 0 || !peel.done()) return null;
  if (/\b(?:wrong|incorrect|miss(?:ed)?|fail(?:ed)?)\b/.test(story.text)) return null;
  return workPartAsPercent(part, whole, story.places);
}

/** "An ore is 32% copper. How much ore is needed for 8 kg of copper?" */
export function workMixture(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const share = peel.take(
    '(?:contains?|containing|is|are|has|have|made (?:up )?of|consists of|yields?) {~1}{p:P}(?: of)? {s:w}(?: by (?:mass|weight|volume))?',
  );
  const asks = peel.take(
    '(?:what (?:quantity|mass|weight|amount|volume) of|how (?:much|many) (?:(?:kg|g|grams|kilograms|litres|ml|tonnes) of )?) ?{~2}(?:alloy|ore|mixture|solution|metal|milk|juice|fruit|drink|rock|sample|{t:w}){~1} ?(?:is|are|must|do|would|will|should|does)? ?{~4}(?:required|needed|need|be mined|be used|contains|give|gives|contain)?(?: {~1})?(?:to |for |in order to )?{~2}{n:N} (?<u>[a-z]+) of {v:w}',
  );
  const [percent, count] = [share?.spot('p') ?? null, asks?.spot('n') ?? null];
  if (percent === null || count === null || share === null || asks === null || !peel.done()) return null;
  const stem = nameStems(share.word('s'))[0];
  if (stem !== nameStems(asks.word('v'))[0] || stem === nameStems(asks.word('t'))[0]) return null;
  // "How much salt is in 250 g of salt water?" asks the other way round.
  const needs = /\b(?:required|needed?|needs|must|to (?:get|make|obtain|produce|give|provide|contain))\b/.test(
    story.text,
  );
  if (!needs || !/ of [a-z]+[\s.?]*$/.test(story.text)) return null;
  return workWholeFromPercent(percent.value, count.value, asks.word('u'));
}
