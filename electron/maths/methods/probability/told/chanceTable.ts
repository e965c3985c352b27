import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { inFigures } from '../../words/numberWords.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution } from '../workProbability.ts';

const LABEL = '([a-z]|[1-9]\\d?|[a-z]{3,9})';
const P = `(?:p|pr|probability|prob|chance) ?(?:\\(| of (?:landing on |getting |scoring |a |an |the )*)['"]?${LABEL}['"]? ?\\)?`;
const VALUE = '(0?\\.\\d+|\\d+ ?%|\\d+ ?\\/ ?\\d+)';
const TOLD = new RegExp(`\\b${P} ?(?:=|is|:) ?${VALUE}`, 'g');
const TIMES = '(twice|double|\\d+(?:\\.\\d+)? ?(?:times|×|x)|half)';
const RELATED = [
  new RegExp(`\\b${P} ?(?:=|is) ?${TIMES} ?(?:that of |as (?:much|large|big|great) as )?(?:the )?${P}`),
  new RegExp(`\\b${P} ?= ?(\\d+(?:\\.\\d+)?) ?(?:×|x|\\*)? ?${P}`),
  new RegExp(
    `(?<![a-z\\d])${LABEL} is ${TIMES} (?:as|more) likely (?:to (?:come up|occur|happen) )?(?:as|than) ${LABEL}(?![a-z\\d])`,
  ),
];
const EQUAL = [
  new RegExp(`\\b${P} ?(?:=|is equal to|equals|is the same as) ?${P}`),
  new RegExp(`(?<![a-z\\d])${LABEL} and ${LABEL} are equally likely`),
];
const OPEN = new RegExp(
  `\\b${P} ?(?:= ?(?:\\?|_+)?(?![\\d.])|is (?:missing|unknown|not (?:given|known|shown|recorded)|left out|blank))`,
  'g',
);
const LIST = new RegExp(
  `\\b(?:lands?|land|stops?|scores?|only|either|be|are|outcomes|sections|labelled|numbered|marked|on|show|shows|happen)(?: (?:on|up|as|labelled|numbered|either|only|be|are|can|:))* ?((?:${LABEL}, ?)*${LABEL},? (?:or|and) ${LABEL})(?= ?[.,;]| can\\b| only\\b|$)`,
);
const ASK_CHANCE = new RegExp(
  `\\b(?:what is|find|work out|calculate|determine|state|write down)(?: the(?: value of)?)? ${P}[\\s.?]*$`,
);
const ASK_COUNT = /\b(?:how many|estimate|expected number|number of times)\b[^.]*[.?]?\s*$/;
const TRIALS =
  /\b(?:spun|spins?|rolled|thrown|repeated|turned|spin it|done|played|tossed|carried out)(?: it)? (\d{2,5}) times\b|\b(\d{2,5}) (?:spins|rolls|throws|trials|turns|goes)\b/;
const STOPS =
  /\b(?:both|twice in a row|not|given that|independent|at least|at most|even|odd|prime|less|fewer|more|greater|product|sum|then|or [a-z] or|second|again)\b/;

/** Where something is asked in words, "P(4) is missing" asks nothing. */
const ASKS = /\b(?:find|what|calculate|work out|determine|how|estimate|state|write)\b/;

function valueOf(text: string): Fraction {
  return text.includes('%')
    ? new Fraction(text.replace(/[%\s]/g, '')).div(100)
    : new Fraction(text.replace(/\s/g, '').replace(/^\./, '0.'));
}

function factorOf(text: string): Fraction {
  if (/^(?:twice|double)/.test(text)) return new Fraction(2);
  return text === 'half' ? new Fraction(1, 2) : new Fraction(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? '1');
}

/** Groups of a found pattern that are labels or values; the count of groups in `P` is one. */
function parts(found: RegExpExecArray | null): readonly string[] {
  return (found ?? []).slice(1).filter((part): part is string => part !== undefined);
}

/** All outcomes have a chance that is told, but one, or two of which one is so many times the other. */
export function chanceTable(problem: string): RuleSolution | null {
  if (!/\bp ?\(/i.test(problem) && !/\blikely\b/i.test(problem)) return null;
  const text = inFigures(problem.toLowerCase().replace(/[−–]/g, '-').replace(/\$/g, '').replace(/(\d) (?=[.,;])/g, '$1')).replace(/\s+/g, ' ').replace(/\bonce\b/g, '');
  const known = [...text.matchAll(TOLD)].map(([, name = '', value = '']) => ({ name, value: valueOf(value), decimal: !value.includes('/') }));
  if (known.length < 2 || new Set(known.map(({ name }) => name)).size < known.length) return null;
  const rest = text.replace(TOLD, ' ');
  const related = RELATED.map((one) => one.exec(rest)).find((one) => one !== null) ?? null;
  const equal = related === null ? (EQUAL.map((one) => one.exec(rest)).find((one) => one !== null) ?? null) : null;
  const [one = '', second = '', third = ''] = parts(related ?? equal);
  const shares = related !== null ? [{ name: one, parts: factorOf(second) }, { name: third, parts: new Fraction(1) }] : equal !== null ? [{ name: one, parts: new Fraction(1) }, { name: second, parts: new Fraction(1) }] : null;
  const left = [related?.[0], equal?.[0]].reduce<string>((all, found) => (found === undefined ? all : all.replace(found, ' ')), rest);
  const opened = [...left.matchAll(OPEN)].map(([, name = '']) => name);
  const listed = LIST.exec(left)?.[1]?.split(/,? (?:or|and) |, ?/) ?? [];
  const names = known.map(({ name }) => name);
  const missing = new Set([...opened, ...listed].filter((name) => !names.includes(name)));
  const unknown = shares ?? [...missing].map((name) => ({ name, parts: new Fraction(1) }));
  if (shares !== null ? [...missing].some((name) => !shares.some((share) => share.name === name)) : missing.size !== 1) return null;
  if (unknown.some(({ name }) => names.includes(name))) return null;
  return answered(left, known, unknown, listed.length > 0 || opened.length > 0 || shares !== null);
} // prettier-ignore

type Known = { readonly name: string; readonly value: Fraction; readonly decimal: boolean };
type Share = { readonly name: string; readonly parts: Fraction };

function answered(text: string, known: readonly Known[], unknown: readonly Share[], closed: boolean): RuleSolution | null {
  const trials = TRIALS.exec(text);
  const told = text.replace(TRIALS, ' ').replace(OPEN, ' ');
  const chance = trials === null ? ASK_CHANCE.exec(text)?.[1] ?? (ASKS.test(text) ? undefined : [...text.matchAll(OPEN)].at(-1)?.[1]) : undefined;
  const question = text.slice(Math.max(0, text.search(/[^.;]*\b(?:how many|estimate|expected number)\b[^.;]*$/)));
  const wanted = unknown.find(({ name }) => (trials === null ? chance === name : new RegExp(`(?<![a-z\\d])${name}(?:s|'s)?(?![a-z\\d])`).test(question)));
  if (!closed || wanted === undefined || STOPS.test(told) || (trials !== null && !ASK_COUNT.test(text))) return null;
  if (trials !== null && known.some(({ name }) => new RegExp(`(?<![a-z\\d])${name}s?(?![a-z\\d])`).test(question.replace(/^.*\b(?:how many|number of)\b/, '')) && name.length > 1)) return null;
  const write = known.every(({ decimal }) => decimal) ? writeDecimal : writeNumber;
  const rest = known.reduce((all, { value }) => all.sub(value), new Fraction(1));
  const all = unknown.reduce((sum, share) => sum.add(share.parts), new Fraction(0));
  if (rest.compare(0) <= 0) return null;
  const value = rest.mul(wanted.parts).div(all);
  const steps: RuleStep[] = [{ reason: 'All probabilities add up to one.', expression: `1-${known.map((one) => write(one.value)).join('-')}=${write(rest)}` }];
  if (unknown.length > 1) steps.push({ reason: `They share it in $${writeDecimal(all)}$ parts; take $${writeDecimal(wanted.parts)}$.`, expression: `\\frac{${write(rest)}}{${writeDecimal(all)}}\\times ${writeDecimal(wanted.parts)}=${write(value)}` });
  if (trials === null) return probabilitySolution(steps, write(value));
  const many = Number(trials[1] ?? trials[2]);
  const answer = writeDecimal(value.mul(many));
  return probabilitySolution([...steps, { reason: 'Multiply by how often it is tried.', expression: `${many}\\times ${write(value)}=${answer}` }], answer);
} // prettier-ignore
