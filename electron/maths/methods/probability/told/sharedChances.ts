import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution, workMissingChance } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import type { PlainChance } from './plainChance.ts';

const NAME = '\\(?([a-z]+)\\)?';
const TOLD = /\bchance of (?:getting |landing on |(?:an? )|the )?\(?([a-z]+)\)? ?(?:=|is) ?\^(\d+)/g;
const TIMES = new RegExp(
  String.raw`\b${NAME} is (?:#(\d+) times|(twice)|2 times) (?:as|more) likely (?:as|than)(?: an?| the)? ${NAME}(?![a-z])`,
);
const SAME = new RegExp(String.raw`\b${NAME} and ${NAME} (?:are|is) equally likely`);
const ASKED = /\bchance of (?:getting |landing on |(?:an? )|the )?\(?([a-z]+)\)?[\s.?]*$/;
/** What may change a table of chances, or names a chance besides those that are told. */
const CHANGED =
  /\b(?:not|no|never|if|given|or|both|twice(?! as)|times(?! (?:as|more) likely)|then|later|after|instead|less|fewer|sum|half|third|at-least|at-most|spun|spins|thrown|independent)\b/;

type Share = { readonly name: string; readonly parts: number };

/** "C is four times as likely as D", "blue and green are equally likely": two outcomes and their parts. */
function sharesOf(
  text: string,
  numbers: readonly number[],
): { readonly shares: readonly Share[]; readonly all: string } | null {
  const [all = '', one = '', mark, twice, two = ''] = TIMES.exec(text) ?? [];
  if (all !== '') {
    const times = twice === undefined && mark !== undefined ? numbers[Number(mark)] : 2;
    return times === undefined || one === two
      ? null
      : { all, shares: [{ name: one, parts: times }, { name: two, parts: 1 }] }; // prettier-ignore
  }
  const [same = '', first = '', second = ''] = SAME.exec(text) ?? [];
  return same === '' || first === second
    ? null
    : { all: same, shares: [{ name: first, parts: 1 }, { name: second, parts: 1 }] }; // prettier-ignore
}

function writer(known: readonly Chance[]): (value: Fraction) => string {
  return known.some(({ form }) => form === 'decimal') ? writeDecimal : writeNumber;
}

/** All chances add up to one: those told, and two that share the rest in told parts. */
export function sharedChances({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (!/\blikely\b/.test(text)) return null;
  const read = sharesOf(text.replace(/,? ?(?:and|while|but) (?=[a-z]+ is )/g, '. '), numbers);
  const asked = ASKED.exec(text)?.[1];
  if (read === null || asked === undefined) return null;
  const told = [...text.matchAll(TOLD)].map(([, name = '', index]) => ({ name, chance: chances[Number(index)] }));
  const known = told.flatMap(({ chance }) => (chance === undefined ? [] : [chance]));
  const names = [...told.map(({ name }) => name), ...read.shares.map(({ name }) => name)];
  if (known.length !== chances.length || new Set(names).size < names.length) return null;
  const rest = text.replace(TOLD, ' ').replace(TIMES, ' ').replace(SAME, ' ').replace(ASKED, ' ');
  const marks = (rest.match(/#\d+/g) ?? []).map((mark) => numbers[Number(mark.slice(1))]);
  // "3 colours", "lands on A, B, C or D": a count of outcomes has to be that of those named.
  if (marks.some((count) => count !== names.length) || CHANGED.test(rest.replace(/ or [a-z]+(?=[.,])/g, ' ')))
    return null;
  if (/\b(?:and|or)\b/.test(rest)) {
    const listed = /\b((?:[a-z]+, )*[a-z]+,? (?:and|or) [a-z]+)(?= [a-z]+ (?:in|on)\b|[.,;])/.exec(rest)?.[1];
    const outcomes = listed?.split(/,? (?:and|or) |, /) ?? [];
    if (outcomes.some((one) => names.includes(one)) && !outcomes.every((one) => names.includes(one))) return null;
  }
  if (known.length === 0 && !/\bonly\b|\beither\b|\b(?:2|#\d+) (?:colours|kinds|outcomes)\b/.test(rest)) return null;
  const wanted = read.shares.find(({ name }) => name === asked);
  return wanted === undefined ? null : workShared(known, read.shares, wanted);
}

/** Chances of all outcomes but one, of which there are told to be so many: the one that is left. */
export function restOfTable({ text, numbers, chances }: PlainChance): RuleSolution | null {
  const told = [...text.matchAll(TOLD)].map(([, name = '', index]) => ({ name, chance: chances[Number(index)] }));
  const known = told.flatMap(({ chance }) => (chance === undefined ? [] : [chance]));
  const asked = ASKED.exec(text)?.[1];
  const [count, ...more] = numbers;
  const names = new Set(told.map(({ name }) => name));
  if (asked === undefined || more.length > 0 || count !== known.length + 1 || names.size < known.length) return null;
  const rest = text.replace(TOLD, ' ').replace(ASKED, ' ');
  if (known.length < 2 || known.length !== chances.length || names.has(asked) || CHANGED.test(rest)) return null;
  if (
    !/#0 (?:different |equal )?(?:colou?rs|outcomes|sections|sides|flavou?rs|kinds|types|letters|numbers|sectors)\b/.test(
      rest,
    )
  )
    return null;
  return workMissingChance(known);
}

function workShared(known: readonly Chance[], shares: readonly Share[], wanted: Share): RuleSolution | null {
  const write = writer(known);
  const sum = known.reduce((total, { value }) => total.add(value), new Fraction(0));
  const rest = new Fraction(1).sub(sum);
  const parts = shares.reduce((total, share) => total + share.parts, 0);
  const value = rest.mul(wanted.parts).div(parts);
  if (rest.compare(0) <= 0) return null;
  const steps: RuleStep[] = [];
  if (known.length > 0)
    steps.push({
      reason: 'All probabilities add up to one: find what is left.',
      expression: `1-${known.map((chance) => write(chance.value)).join('-')}=${write(rest)}`,
    });
  steps.push({
    reason: `The two share it in $${parts}$ parts.`,
    expression: `${write(rest)}\\div ${parts}=${write(rest.div(parts))}`,
  });
  if (wanted.parts !== 1)
    steps.push({
      reason: `Take $${wanted.parts}$ parts.`,
      expression: `${wanted.parts}\\times ${write(rest.div(parts))}=${write(value)}`,
    });
  return probabilitySolution(steps, write(value));
}
