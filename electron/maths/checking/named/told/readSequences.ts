import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { listIn, typed } from '../numbersIn.ts';
import { factorOf, stepOf } from '../stepsOf.ts';
import { clausesIn, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';
import { SEQUENCE_CLAUSES, type SequenceClause, type WantedOfSequence } from './sequenceClauses.ts';
import { solveLinear } from './solveLinear.ts';

const LISTED = new RegExp(
  `^(?:(?:what is|find|write down|state|identify|give|determine|calculate|work out) )?(?:the )?common (?<what>difference|ratio) (?:of|in|for) (?:the )?(?:(?:arithmetic|geometric) )?(?:sequence |progression )?(?<list>-?\\d[-\\d., /]*\\d)(?:,? ?(?:\\.{2,}|…))?$`,
);

/** A sequence by its first term and step, or by two of its terms. */
export function readSequences(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:term|terms|common|sequence|progression)\b/.test(question.text) || question.form !== '') return null;
  const listed = LISTED.exec(question.text)?.groups;
  if (listed !== undefined) return ofList(listed);
  const told = clausesIn(counted(question.text), SEQUENCE_CLAUSES);
  const [asked, another] = (told ?? []).filter((one) => one.kind === 'wanted');
  if (told === null || asked === undefined || another !== undefined) return null;
  const isGeometric = kindOf(question.text);
  const clauses = isGeometric === null ? null : withoutList(told, isGeometric);
  if (isGeometric === null || clauses === null) return null;
  const value = isGeometric ? geometric(clauses, asked) : arithmetic(clauses, asked);
  return value === null ? null : reply(value);
}

/** Terms that are listed, as the first of them and the step; null where they have no one step, or more is told. */
function withoutList(told: readonly SequenceClause[], geometric: boolean): readonly SequenceClause[] | null {
  const lists = told.filter((one) => one.kind === 'list');
  const [list, another] = lists;
  if (list === undefined) return told;
  const isAlone = another === undefined && told.every(({ kind }) => kind !== 'term' && kind !== 'step');
  const value = isAlone ? (geometric ? factorOf : stepOf)(list.values) : null;
  const [first] = list.values;
  if (first === undefined || value === null) return null;
  const others = told.filter(({ kind }) => kind !== 'list');
  return [...others, { kind: 'term', place: 1, value: first }, { kind: 'step', geometric, value }];
}

/** true for geometric, false for arithmetic; null where neither or both are said. */
function kindOf(text: string): boolean | null {
  const isArithmetic = /arithmetic|\ba\.?p\b|common difference/.test(text);
  const isGeometric = /geometric|\bg\.?p\b|common ratio/.test(text);
  return isArithmetic === isGeometric ? null : isGeometric;
}

/** a + (n − 1)d: two facts leave one a and one d. */
function arithmetic(clauses: readonly SequenceClause[], asked: WantedOfSequence): string | null {
  const one = new Fraction(1);
  const equations = clauses.flatMap((fact) => {
    if (fact.kind === 'term') {
      const factors =
        fact.place === 1
          ? new Map([['a', one]])
          : new Map([
              ['a', one],
              ['d', new Fraction(fact.place - 1)],
            ]);
      return [{ factors, right: fact.value }];
    }
    return fact.kind === 'step' ? [{ factors: new Map([['d', one]]), right: fact.value }] : [];
  });
  const solution = equations.length === 2 ? solveLinear(equations) : null;
  const [a, d] = [solution?.get('a'), solution?.get('d')];
  if (a === undefined || d === undefined) return null;
  switch (asked.what) {
    case 'term':
      return `${typed(a.add(d.mul(asked.place - 1)))} + 0`;
    case 'step':
      return `${typed(d)} + 0`;
    case 'sum':
      return `${asked.place}/2 × (2 × ${typed(a)} + ${asked.place - 1} × ${typed(d)})`;
    case 'place': {
      const place = asked.value === null || d.equals(0) ? null : asked.value.sub(a).div(d).add(1);
      return place !== null && place.d === 1n && place.compare(1) >= 0 ? `${typed(place)} + 0` : null;
    }
    default:
      return null;
  }
}

/** First term and ratio must both be told. */
function geometric(clauses: readonly SequenceClause[], asked: WantedOfSequence): string | null {
  const terms = clauses.filter((one) => one.kind === 'term');
  const steps = clauses.filter((one) => one.kind === 'step');
  const [first, ratio] = [terms[0], steps[0]];
  if (first?.place !== 1 || ratio === undefined || terms.length + steps.length !== 2 || ratio.value.equals(0))
    return null;
  const [a, r] = [first.value, ratio.value];
  if (asked.what === 'infinity') return r.abs().compare(1) < 0 ? `${typed(a)}/(1 - ${typed(r)})` : null;
  if (asked.place > 30) return null;
  if (asked.what === 'term') return `${typed(a)} × ${typed(r)}^${asked.place - 1}`;
  if (asked.what === 'sum')
    return r.equals(1) ? null : `${typed(a)} × (1 - ${typed(r)}^${asked.place})/(1 - ${typed(r)})`;
  if (asked.what !== 'place' || asked.value === null || r.abs().equals(1)) return null;
  let term = a;
  for (let place = 1; place <= 60; place += 1, term = term.mul(r)) if (term.equals(asked.value)) return `${place} + 0`;
  return null;
}

function ofList({ what, list = '' }: Groups): NamedQuestion | null {
  const terms = listIn(list);
  const step = terms === null || terms.length < 3 ? null : (what === 'ratio' ? factorOf : stepOf)(terms);
  return step === null ? null : reply(`${typed(step)} + 0`);
}
