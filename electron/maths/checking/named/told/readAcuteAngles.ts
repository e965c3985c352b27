import type Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { reply } from './reply.ts';
import { roundedQuestion } from './rounding.ts';

type Ratio = 'sin' | 'cos' | 'tan';
type AcuteClause =
  | { readonly kind: 'acute'; readonly letter: string }
  | { readonly kind: 'ratio'; readonly letter: string; readonly of: Ratio; readonly value: Fraction }
  | { readonly kind: 'wanted'; readonly letter: string; readonly what: Ratio | 'angle'; readonly exact: boolean }
  | { readonly kind: 'idle' };

const LETTER = '(?<letter>θ|theta|x|a|α)';
const RATIO = '(?<ratio>sin|cos|tan)';
const ASK =
  "(?:find|what is|what's|work out|calculate|determine|state|give|write down)(?: the)?(?<exact> exact)?(?: values? of)?(?: the)?";

function nameOf(letter = ''): string {
  return letter === 'theta' ? 'θ' : letter;
}

function ratioNamed(name: string | undefined): Ratio {
  return name === 'sin' || name === 'cos' ? name : 'tan';
}

function told({ letter, ratio, value = '' }: Groups): AcuteClause | null {
  const size = numberIn(value);
  return size === null ? null : { kind: 'ratio', letter: nameOf(letter), of: ratioNamed(ratio), value: size };
}

function acute({ letter }: Groups): AcuteClause {
  return { kind: 'acute', letter: nameOf(letter) };
}

const CLAUSES: readonly ClauseKind<AcuteClause>[] = [
  clause(`(?:(?:an|the) (?:acute )?angle )?${LETTER} is (?:an )?acute(?: angle)?`, acute),
  clause(`for (?:an|the) acute angle ${LETTER}`, acute),
  clause(`${RATIO} ?${LETTER} ?= ?(?<value>${NUMBER})`, told),
  clause(`${ASK} ${RATIO} ?${LETTER}`, ({ letter, ratio, exact }) => ({
    kind: 'wanted',
    letter: nameOf(letter),
    what: ratioNamed(ratio),
    exact: exact !== undefined,
  })),
  clause(`${ASK} ${LETTER}`, ({ letter, exact }) => ({
    kind: 'wanted',
    letter: nameOf(letter),
    what: 'angle',
    exact: exact !== undefined,
  })),
  clause(
    'without (?:finding|working out|calculating) (?:θ|theta|x|a|α|the angle)|without (?:using )?a calculator',
    () => ({
      kind: 'idle',
    }),
  ),
];
/** "The acute angle x": two things at once. */
const ACUTE_ANGLE = /\bacute angle (?=(?:θ|theta|x|a|α)\b)/;

/** An acute angle of which one ratio is told: another ratio, or the angle itself in degrees. */
export function readAcuteAngles(question: BareQuestion): NamedQuestion | null {
  if (!/\bacute\b/.test(question.text) || !/\b(?:sin|cos|tan)/.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  const said = rounded === null ? '' : rounded.text.replace(/\bgive your answer in degrees[, ]*$/, '');
  const clauses = rounded === null ? null : clausesIn(said.replace(ACUTE_ANGLE, ''), CLAUSES);
  const all = clauses?.filter((one) => one.kind !== 'idle') ?? [];
  const ratio = all.find((one) => one.kind === 'ratio');
  const wanted = all.find((one) => one.kind === 'wanted');
  const isAcute = all.some((one) => one.kind === 'acute') !== ACUTE_ANGLE.test(said) && all.length <= 3;
  if (rounded === null || ratio === undefined || wanted === undefined || !isAcute) return null;
  if (new Set(all.map(({ letter }) => letter)).size !== 1 || all.filter(({ kind }) => kind === 'ratio').length > 1) return null; // prettier-ignore
  if (ratio.value.compare(0) <= 0 || (ratio.of !== 'tan' && ratio.value.compare(1) >= 0)) return null;
  if (wanted.what === 'angle') return angleOf(ratio.of, ratio.value, wanted.letter, rounded.form, rounded.nearest);
  const form = rounded.form !== '' ? rounded.form : wanted.exact ? 'in exact form' : '';
  return wanted.what === ratio.of ? null : reply(ratioBy(ratio.of, typed(ratio.value), wanted.what), { form });
}

function angleOf(of: Ratio, value: Fraction, letter: string, form: string, nearest: string): NamedQuestion | null {
  if (form === '' || (nearest !== '' && nearest !== '°')) return null;
  const label = letter === 'θ' ? '\\\\?theta|θ' : letter;
  return reply(`180/π × arc${of}(${typed(value)})`, { form, unit: '°', label });
}

/** By the triangle with that ratio. */
function ratioBy(told: Ratio, v: string, wanted: Ratio): string {
  const other = `√(1 - ${v}^2)`;
  switch (told) {
    case 'sin':
      return wanted === 'cos' ? other : `${v}/${other}`;
    case 'cos':
      return wanted === 'sin' ? other : `${other}/${v}`;
    case 'tan':
      return wanted === 'sin' ? `${v}/√(1 + ${v}^2)` : `1/√(1 + ${v}^2)`;
  }
}
