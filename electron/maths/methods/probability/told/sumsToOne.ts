import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { typedNumber, writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution } from '../workProbability.ts';

const TERM = String.raw`(?:\d+(?:\.\d+)?)?[b-hj-z](?: ?[-+] ?\d*\.?\d+)?|\d*\.\d+|\d+ ?\/ ?\d+`;
const NAMED = new RegExp(String.raw`\bp ?\([^()]*\) ?(?:=|is) ?(${TERM})(?![\w/]|\.\d)`, 'g');
const LISTED = new RegExp(
  String.raw`\b(?:probabilit(?:ies|y:)|chances)(?: are| of|:)? ?((?:(?:${TERM})(?:, (?:and )?| and ))+(?:${TERM}))(?![\w/]|\.\d)`,
);
const EVENTS = new RegExp(String.raw`\b(?:probability|chance) (?:of|that) [a-z ]+? is (${TERM})(?![\w/]|\.\d)`, 'g');

type Term = { readonly times: Fraction; readonly plus: Fraction; readonly letter: string };

function termOf(text: string): Term | null {
  const [, times = '', letter = '', plus] = /^(\d+(?:\.\d+)?)?([a-z])(?: ?([-+] ?\d*\.?\d+))?$/.exec(text.trim()) ?? [];
  if (letter !== '')
    return {
      times: new Fraction(times === '' ? 1 : times),
      plus: new Fraction((plus ?? '0').replace(/\s/g, '')),
      letter,
    };
  const value = typedNumber(text.replace(/\s/g, '').replace(/^\./, '0.'));
  return value === null ? null : { times: new Fraction(0), plus: value, letter: '' };
}

/** All chances of a table add up to one: what is the letter in them? */
export function sumsToOne(problem: string): RuleSolution | null {
  const { text } = plainQuestion(problem);
  const [, asked] =
    /(?:find|what is|work out|calculate|determine|so)(?: the value of)? ([b-hj-z])(?: ?=)?(?: \?)?$/.exec(text) ?? [];
  if (asked === undefined || /\bindependent|\bnot\b(?! winning| win| happen| rain)| and b\b|\bgiven\b/.test(text))
    return null;
  const listed = LISTED.exec(text)?.[1]?.split(/, (?:and )?| and /);
  const named = [...text.matchAll(NAMED)].map(([, term = '']) => term);
  const events = [...text.replace(/ (?:and|,) (?=the (?:probability|chance))/g, '. ').matchAll(EVENTS)].map(
    ([, term = '']) => term,
  );
  const found = named.length > 1 ? named : (listed ?? events);
  const terms = found.map(termOf);
  if (terms.length < 2 || terms.length > 8 || !terms.every((term) => term !== null)) return null;
  // Two events alone fill up everything only where one is the other denied.
  if (found === events && !(events.length === 2 && /\bnot\b/.test(text))) return null;
  if (terms.some(({ letter }) => letter !== '' && letter !== asked)) return null;
  const left = text.replace(NAMED, ' ').replace(LISTED, ' ').replace(EVENTS, ' ');
  if (
    /\d\.\d|p ?\(|\d[b-hj-z]\b|\b(?:later|afterwards|however|reduced|increased|changed|halved|doubled|twice|double|half|bigger|smaller|larger|more|less)\b/.test(
      left,
    )
  )
    return null;
  const names = [...text.matchAll(/\bp ?\(([^()]*)\) ?(?:=|is) /g)].map(([, name = '']) => name.trim());
  if (new Set(names).size < names.length) return null;
  return solved(terms, asked);
}

function solved(terms: readonly Term[], letter: string): RuleSolution | null {
  const times = terms.reduce((sum, term) => sum.add(term.times), new Fraction(0));
  const plus = terms.reduce((sum, term) => sum.add(term.plus), new Fraction(0));
  const rest = new Fraction(1).sub(plus);
  // A letter that cancels out, as A in "P(A) and 1 − P(A)", has no value to find.
  if (times.compare(0) <= 0 || rest.compare(0) <= 0) return null;
  const value = rest.div(times);
  if (terms.some((term) => term.times.mul(value).add(term.plus).s < 0n)) return null;
  const decimals = terms.some(
    ({ plus: known }) => known.d !== 1n && [10n, 5n, 2n, 20n, 4n, 25n, 50n, 100n].includes(known.d),
  );
  const write = (number: Fraction): string => (decimals ? writeDecimal(number) : writeNumber(number));
  const answer = `${letter}=${write(value)}`;
  const head = times.equals(1) ? letter : `${write(times)}${letter}`;
  const steps: RuleStep[] = [
    {
      reason: 'All probabilities add up to one.',
      expression: plus.equals(0) ? `${head}=1` : `${head}+${write(plus)}=1`,
    },
  ];
  if (!plus.equals(0)) steps.push({ reason: `Subtract $${write(plus)}$.`, expression: `${head}=${write(rest)}` });
  if (!times.equals(1)) steps.push({ reason: `Divide by $${write(times)}$.`, expression: answer });
  return probabilitySolution(steps, answer);
}
