import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { listIn, NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { ORDINAL, placeIn } from './ordinals.ts';
import { reply } from './reply.ts';
import { solveLinear } from './solveLinear.ts';

type SequenceClause =
  | { readonly kind: 'type'; readonly geometric: boolean }
  | { readonly kind: 'term'; readonly place: number; readonly value: Fraction }
  | { readonly kind: 'step'; readonly geometric: boolean; readonly value: Fraction }
  | {
      readonly kind: 'wanted';
      readonly what: 'term' | 'sum' | 'step' | 'place' | 'infinity';
      readonly place: number;
      readonly value: Fraction | null;
    };

const VALUE = `(?<value>${NUMBER})`;
const PLACE = `(?<place>${ORDINAL})`;
const KIND = '(?<type>arithmetic|geometric|a\\.?p\\.?|g\\.?p\\.?)';
const NAME = '(?: ?(?:sequence|series|progression))?';
const OF_IT = `(?: of (?:the|this|an|a) (?:(?:arithmetic|geometric) )?(?:sequence|series|progression|a\\.p\\.|g\\.p\\.|ap|gp))?`;
const IS = '(?: is| of|=| =|:| equal to)?';
const ASK = "(?:(?:find|what is|what's|whats|work out|calculate|determine|state|give|write down) )";

function term(groups: Groups): SequenceClause | null {
  const value = numberIn(groups['value'] ?? '');
  const place = placeIn(groups['place'] ?? '');
  return value === null || place === null ? null : { kind: 'term', place, value };
}

function step(geometric: boolean): (groups: Groups) => SequenceClause | null {
  return ({ value: text = '' }) => {
    const value = numberIn(text);
    return value === null ? null : { kind: 'step', geometric, value };
  };
}

function wanted(
  what: Extract<SequenceClause, { readonly kind: 'wanted' }>['what'],
): (groups: Groups) => SequenceClause {
  return (groups) => ({
    kind: 'wanted',
    what,
    place: placeIn(groups['place'] ?? '') ?? 0,
    value: numberIn(groups['value'] ?? ''),
  });
}

const CLAUSES: readonly ClauseKind<SequenceClause>[] = [
  clause(`(?:in |for )?(?:an?|the|this) ${KIND}${NAME}(?:,| has| with| whose)?(?: the| its| a)?`, ({ type = '' }) => ({
    kind: 'type',
    geometric: type.startsWith('g'),
  })),
  clause(`(?:the |a )?${PLACE} term${OF_IT}${IS} ${VALUE}`, term),
  clause(`(?:the |a )?common difference${OF_IT}${IS} ${VALUE}`, step(false)),
  clause(`(?:the |a )?common ratio${OF_IT}${IS} ${VALUE}`, step(true)),
  clause(`${ASK}(?:the )?${PLACE} term${OF_IT}`, wanted('term')),
  clause(`${ASK}(?:the |its )?common difference${OF_IT}`, wanted('step')),
  clause(`${ASK}(?:the )?sum of (?:the |its )?first (?<place>\\d{1,3}) terms${OF_IT}`, wanted('sum')),
  clause(`${ASK}(?:the |its )?sum to infinity${OF_IT}`, wanted('infinity')),
  clause(`which term${OF_IT} (?:is|has the value|equals|is equal to) ${VALUE}`, wanted('place')),
];

const LISTED = new RegExp(
  `^(?:(?:what is|find|write down|state) )?(?:the )?common (?<what>difference|ratio) (?:of|in|for) (?:the )?(?:(?:arithmetic|geometric) )?(?:sequence |progression )?(?<list>-?\\d[-\\d., /]*\\d)(?:,? ?(?:\\.{2,}|…))?$`,
);

/** A sequence by its first term and step, or by two of its terms. */
export function readSequences(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:term|terms|common|sequence|progression)\b/.test(question.text) || question.form !== '') return null;
  const listed = LISTED.exec(question.text)?.groups;
  if (listed !== undefined) return ofList(listed);
  const clauses = clausesIn(counted(question.text), CLAUSES);
  const [asked, another] = (clauses ?? []).filter((one) => one.kind === 'wanted');
  if (clauses === null || asked === undefined || another !== undefined) return null;
  const isGeometric = kindOf(question.text);
  if (isGeometric === null) return null;
  const value = isGeometric ? geometric(clauses, asked) : arithmetic(clauses, asked);
  return value === null ? null : reply(value);
}

/** true for geometric, false for arithmetic; null where neither or both are said. */
function kindOf(text: string): boolean | null {
  const isArithmetic = /arithmetic|\ba\.?p\b|common difference/.test(text);
  const isGeometric = /geometric|\bg\.?p\b|common ratio/.test(text);
  return isArithmetic === isGeometric ? null : isGeometric;
}

type Asked = Extract<SequenceClause, { readonly kind: 'wanted' }>;

/** a + (n − 1)d: two facts leave one a and one d. */
function arithmetic(clauses: readonly SequenceClause[], asked: Asked): string | null {
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
function geometric(clauses: readonly SequenceClause[], asked: Asked): string | null {
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
  if (terms === null || terms.length < 3 || terms.some((one) => one.equals(0))) return null;
  const steps = terms.slice(1).map((value, place) => {
    const before = terms[place] ?? new Fraction(1);
    return what === 'ratio' ? value.div(before) : value.sub(before);
  });
  const [first] = steps;
  return first !== undefined && steps.every((one) => one.equals(first)) ? reply(`${typed(first)} + 0`) : null;
}
