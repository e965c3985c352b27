import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { withoutPeopleTalk } from '../../plainly/peopleTalk.ts';
import { readPhrases } from '../../words/phrases.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';
import { polynomialIn } from '../polynomialIn.ts';
import { ruleOf } from '../workSequence.ts';
import type { SequenceRule } from '../workSequence.ts';
import { SEQUENCE_IDLE, SEQUENCE_PHRASES, WHETHER_ASKED, twoPlaces } from './sequencePhrases.ts';
import type { SequenceAsk, SequenceFact, SequenceStep } from './sequencePhrases.ts';
import { amongAnyWords } from './amongAnyWords.ts';
import { fromSum } from './fromSum.ts';
import { workBack } from './workBack.ts';
import { missingTerms } from './missingTerms.ts';
import { sequenceText } from './sequenceText.ts';
import type { Recurrence, SequenceText } from './sequenceText.ts';
import { solveTold } from './solveTold.ts';
import type { Known } from './solveTold.ts';

export type Facts = <Kind extends SequenceFact['kind']>(kind: Kind) => readonly Extract<SequenceFact, { kind: Kind }>[];

/** `x` after the steps told in words, in their order: "doubled, then 3 added". */
function recurrenceOf(steps: readonly SequenceStep[]): Recurrence | null {
  const [times, plus] = [steps.filter((step) => step.kind === 'times'), steps.filter((step) => step.kind === 'plus')];
  const [factor, added] = [times[0], plus[0]];
  if (times.length > 1 || plus.length > 1) return null;
  const inverse = factor !== undefined && factor.by.d !== 1n && factor.by.n === 1n;
  const first = factor === undefined ? '†' : inverse ? `†\\div ${factor.by.d}` : `${writeNumber(factor.by)}×†`;
  const sum = added === undefined ? '' : `${added.by.s < 0n ? '-' : '+'}${writeNumber(added.by.abs())}`;
  const addedFirst = steps[0]?.kind === 'plus' && factor !== undefined;
  const by = factor === undefined ? '1' : `(${factor.by.toFraction()})`;
  const plain = added === undefined ? '' : `+(${added.by.toFraction()})`;
  const reading = parseStatement(addedFirst ? `${by}*(x${plain})` : `${by}*x${plain}`);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const written = addedFirst
    ? inverse
      ? `(†${sum})\\div ${factor.by.d}`
      : `${writeNumber(factor.by)}×(†${sum})`
    : `${first}${sum}`;
  return { letter: 'u', body: reading.statement.expression, written };
}

const FIBONACCI: Recurrence | null = (() => {
  const reading = parseStatement('x+y');
  return reading.kind === 'statement' && reading.statement.kind === 'expression'
    ? { letter: 'u', body: reading.statement.expression, written: '‡+†' }
    : null;
})();

/** Rational root of a positive or negative number, tried among small ones. */
function rootOf(value: Fraction, degree: number): Fraction | null {
  const root = (part: bigint): bigint | null => {
    const close = BigInt(Math.round(Number(part) ** (1 / degree)));
    return close ** BigInt(degree) === part ? close : null;
  };
  const [top, bottom] = [root(value.n), root(value.d)];
  if (top === null || bottom === null || (value.s < 0n && degree % 2 === 0)) return null;
  return new Fraction(top, bottom).mul(value.s < 0n ? -1 : 1);
}

type Placed = { readonly place: number; readonly value: Fraction };

/** The rule through two terms told by their places. */
function throughTwo(one: Placed, two: Placed, type: 'arithmetic' | 'geometric', positive: boolean): Known | null {
  const count = two.place - one.place;
  const lead: RuleStep[] = [];
  let by: Fraction | null;
  if (type === 'arithmetic') {
    const gap = two.value.sub(one.value);
    by = gap.div(count);
    lead.push({
      reason: `From term ${one.place} to term ${two.place} the difference is added $${count}$ ${count === 1 ? 'time' : 'times'}.`,
      expression: `${count === 1 ? '' : count}d=${writeNumber(two.value)}-${writeGuarded(one.value)}=${writeNumber(gap)}`,
    });
    if (count > 1) lead.push({ reason: `Divide by $${count}$.`, expression: `d=${writeNumber(by)}` });
  } else {
    if (one.value.equals(0) || two.value.equals(0) || (count % 2 === 0 && !positive)) return null;
    const power = two.value.div(one.value);
    by = rootOf(power, count);
    if (by === null) return null;
    lead.push({
      reason: `From term ${one.place} to term ${two.place} the ratio is multiplied $${count}$ ${count === 1 ? 'time' : 'times'}.`,
      expression: `r${count === 1 ? '' : `^{${count}}`}=${writeNumber(two.value)}\\div ${writeGuarded(one.value)}=${writeNumber(power)}`,
    });
    if (count > 1) lead.push({ reason: 'Take the root.', expression: `r=${writeNumber(by)}` });
  }
  const back = one.place - 1;
  const first = type === 'arithmetic' ? one.value.sub(by.mul(back)) : one.value.div(by.pow(back) ?? 1);
  if (back > 0) {
    const power =
      back === 1
        ? writeGuarded(by)
        : `${by.d === 1n && by.s > 0n ? writeNumber(by) : `(${writeNumber(by)})`}^{${back}}`;
    const expression =
      type === 'arithmetic'
        ? `a=${writeNumber(one.value)}-${back}\\times ${writeGuarded(by)}=${writeNumber(first)}`
        : `a=${writeNumber(one.value)}\\div ${power}=${writeNumber(first)}`;
    lead.push({ reason: 'Go back to the first term.', expression });
  }
  return { by: 'rule', rule: { kind: type, first, by }, terms: [], lead };
}

function ofPlaces(of: Facts, type: SequenceRule['kind'] | null): Known | null {
  const places = of('place').toSorted((one, two) => one.place - two.place);
  const [[difference], [ratio], [one, two, ...more]] = [of('difference'), of('ratio'), places];
  if (one === undefined || more.length > 0 || new Set(places.map(({ place }) => place)).size !== places.length)
    return null;
  if (difference !== undefined || ratio !== undefined) {
    if (two !== undefined || (difference !== undefined && ratio !== undefined)) return null;
    const kind = difference === undefined ? 'geometric' : 'arithmetic';
    const by = (difference ?? ratio)?.value;
    if (by === undefined || (type !== null && type !== kind) || (ratio !== undefined && by.equals(0))) return null;
    const back = one.place - 1;
    const first = kind === 'arithmetic' ? one.value.sub(by.mul(back)) : one.value.div(by.pow(back) ?? 1);
    const shown = kind === 'arithmetic' ? `-${back}\\times ${writeGuarded(by)}` : `\\div ${writeGuarded(by)}^{${back}}`;
    const lead =
      back === 0
        ? []
        : [
            {
              reason: 'Go back to the first term.',
              expression: `a=${writeNumber(one.value)}${shown}=${writeNumber(first)}`,
            },
          ];
    return { by: 'rule', rule: { kind, first, by }, terms: [], lead };
  }
  return two === undefined || type === null ? null : throughTwo(one, two, type, of('positive').length > 0);
}

function ofTerms(
  terms: readonly Fraction[],
  ends: boolean,
  type: SequenceRule['kind'] | 'quadratic' | null,
): Known | null {
  const rule = type === 'quadratic' ? null : ruleOf(terms);
  if (rule !== null) return type === null || type === rule.kind ? { by: 'rule', rule, terms, lead: [] } : null;
  const [one, two, three] = terms;
  if (ends && type === null && three === undefined && one !== undefined && two !== undefined)
    return { by: 'rule', rule: { kind: 'arithmetic', first: one, by: two.sub(one) }, terms, lead: [] };
  if (
    three === undefined &&
    one !== undefined &&
    two !== undefined &&
    (type === 'arithmetic' || type === 'geometric')
  ) {
    if (type === 'geometric' && one.equals(0)) return null;
    return {
      by: 'rule',
      rule: { kind: type, first: one, by: type === 'arithmetic' ? two.sub(one) : two.div(one) },
      terms,
      lead: [],
    };
  }
  if (type === 'arithmetic' || type === 'geometric') return null;
  const sums =
    terms.length >= 5 &&
    terms.slice(2).every((term, index) => terms[index]?.add(terms[index + 1] ?? 0).equals(term) === true);
  if (sums && type === null && FIBONACCI !== null) return { by: 'steps', recurrence: FIBONACCI, start: terms };
  return { by: 'list', terms };
}

/** The one sequence that all facts together describe; `null` where they are too few, too many or at odds. */
function knownOf(
  text: SequenceText,
  of: Facts,
  steps: readonly SequenceStep[],
  types: ReadonlySet<string>,
): Known | null {
  const [type, ...more] = types;
  if (more.length > 0) return null;
  const terms = text.terms.flatMap((term) => term ?? []);
  const places = of('place').toSorted((one, two) => one.place - two.place);
  const ruled = steps.length > 0 || text.recurrence !== null || type === 'fibonacci';
  const told = of('difference').length + of('ratio').length;
  if (text.formula !== null) {
    const formula = polynomialIn(text.formula, 'n');
    const alone = terms.length === 0 && places.length === 0 && told === 0 && !ruled;
    return formula !== null && alone ? { by: 'formula', formula } : null;
  }
  if (ruled) {
    if (told > 0 || (steps.length > 0 && text.recurrence !== null) || (type === 'fibonacci' && steps.length > 0))
      return null;
    if (places.length > 0 && terms.length > 0) return null;
    if (places.some(({ place }, index) => place !== index + 1)) return null;
    const start = places.length > 0 ? places.map(({ value }) => value) : terms;
    const recurrence = type === 'fibonacci' ? (text.recurrence ?? FIBONACCI) : (text.recurrence ?? recurrenceOf(steps));
    const needed = recurrence !== null && /‡/.test(recurrence.written) ? 2 : 1;
    if (recurrence === null || start.length < needed || (needed === 1 && start.length > 1)) return null;
    if (needed === 1 && type !== undefined) return null;
    return start.slice(2).every((term, index) => start[index]?.add(start[index + 1] ?? 0).equals(term) === true)
      ? { by: 'steps', recurrence, start }
      : null;
  }
  const kind = type === 'arithmetic' || type === 'geometric' || type === 'quadratic' ? type : null;
  if (terms.length > 0) return places.length === 0 && told === 0 ? ofTerms(terms, text.last !== null, kind) : null;
  return kind === 'quadratic' ? null : ofPlaces(of, kind);
}

/** A rule that only adds or only multiplies makes an arithmetic or geometric sequence. */
function simpler(known: Known | null, steps: readonly SequenceStep[]): Known | null {
  const [step, ...more] = steps;
  const first = known?.by === 'steps' ? known.start[0] : undefined;
  if (known?.by !== 'steps' || first === undefined || more.length > 0) return known;
  if (step === undefined) return known;
  return {
    by: 'rule',
    rule: { kind: step.kind === 'plus' ? 'arithmetic' : 'geometric', first, by: step.by },
    terms: [],
    lead: [],
  };
}

function askedOf(asks: readonly SequenceAsk[], text: SequenceText, whether: boolean): SequenceAsk | null {
  const blanks = text.terms.filter((term) => term === null).length;
  const trailing = text.terms.length - 1 - text.terms.findLastIndex((term) => term !== null);
  const different = new Map(
    asks.map((ask) => [
      JSON.stringify(ask, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
      ask,
    ]),
  );
  if (whether)
    return different.size === 0 || (different.size === 1 && asks[0]?.what === 'which') ? { what: 'whether' } : null;
  const [only, ...more] = different.values();
  if (text.letters.length > 0)
    return asks.some(({ what }) => what === 'missing') && different.size === 1 ? { what: 'missing' } : null;
  if (blanks > 0 && trailing !== blanks)
    return only === undefined || only.what === 'missing' ? { what: 'missing' } : null;
  if (blanks > 0) {
    const next: SequenceAsk = { what: 'next', count: trailing };
    return only === undefined || only.what === 'missing' || (only.what === 'next' && more.length === 0) ? next : null;
  }
  return more.length === 0 ? (only ?? null) : null;
}

/** "Is 100 a term? If so, which?" */
function withPlace(solution: RuleSolution | null): RuleSolution | null {
  const place = /n=(\d+)$/.exec(solution?.steps.at(-1)?.expression ?? '')?.[1];
  if (solution === null || place === undefined || !/yes/.test(solution.answer)) return solution;
  return { ...solution, answer: `\\text{yes, term }${place}` };
}

/**
 * A question about a sequence by all that it tells: terms, places, differences, rules in words or signs, in any order;
 * `null` where a word is not known, or the facts do not make exactly one sequence.
 */
export function toldSequence(problem: string): RuleSolution | null {
  const worked = toldOnce(problem);
  if (worked !== null) return worked;
  const bare = withoutPeopleTalk(problem);
  return bare === problem ? null : toldOnce(bare);
}

function toldOnce(problem: string): RuleSolution | null {
  const text = sequenceText(
    problem
      .replace(/\b([AG])\.P\.?/g, '$1P')
      .replace(/(?<=, ?)\?(?= ?,)|(?<=: ?)\?(?=,)/g, '_')
      .replace(/ ?→ ?(?=[a-z]_?[₀-₉\d])/gi, '. '),
  );
  if (text === null) return null;
  const ready = twoPlaces(text.text);
  const facts = readPhrases(ready, SEQUENCE_PHRASES, SEQUENCE_IDLE) ?? amongAnyWords(ready);
  if (facts === null) return null;
  const of: Facts = (kind) =>
    facts.filter((fact): fact is Extract<SequenceFact, { kind: typeof kind }> => fact.kind === kind);
  const asks = of('ask').map(({ ask }) => ask);
  const steps = facts.filter((fact): fact is SequenceStep => fact.kind === 'times' || fact.kind === 'plus');
  const types = new Set([
    ...of('type').map(({ type }) => type),
    ...(text.text.match(/\b(?:arithmetic|geometric|quadratic|fibonacci|[ag]p)\b/g) ?? []).map((word) =>
      word === 'ap' ? 'arithmetic' : word === 'gp' ? 'geometric' : word,
    ),
  ]);
  const plainAsks = steps.length > 0 ? asks.filter(({ what }) => what !== 'step rule') : asks;
  const asked = askedOf(plainAsks, text, WHETHER_ASKED.test(ready));
  const [value, ...others] = of('value');
  if (asked === null || others.length > 0) return null;
  if (asked.what === 'missing')
    return value === undefined && steps.length + of('place').length + of('sum').length === 0
      ? missingTerms(text.terms, types, text.letters, of('positive').length > 0)
      : null;
  const backwards = text.recurrence ?? (steps.length > 0 ? recurrenceOf(steps) : null);
  const back = backwards === null ? null : workBack(backwards, of('place'), asked);
  if (back !== null && value === undefined && text.terms.length === 0) return back;
  const sums = of('sum');
  const known =
    sums.length > 0
      ? text.terms.length === 0 && steps.length === 0
        ? fromSum(of, types)
        : null
      : simpler(knownOf(text, of, steps, types), steps);
  if (known === null || (asked.what === 'count' && text.last === null)) return null;
  if (asked.what === 'whether' && asks.length > 0)
    return withPlace(solveTold(known, asked, value?.value ?? null, null));
  const summed = text.last !== null && asked.what === 'sum infinite' ? { what: 'sum all' as const } : asked;
  return solveTold(known, summed, value?.value ?? null, text.last);
}
