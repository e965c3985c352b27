import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { journeySolution } from '../../stories/workJourney.ts';
import { plainStory } from '../../words/plainStory.ts';

type Size = 'u' | 'v' | 'a' | 't' | 's';
type Known = Partial<Record<Size, Fraction>>;

const N = String.raw`(\d+(?:\.\d+)?)`;
const SPEED = '(?:m ?\\/ ?s|m ?s\\^?-1|met(?:re|er)s? per second|m per s(?:ec(?:ond)?)?)(?![\\d^²/-])';
const ACCELERATION =
  '(?:m ?\\/ ?s(?:\\^?2|²)|m ?s\\^?-2|m\\/s\\/s|met(?:re|er)s? per second (?:squared|per second)|met(?:re|er)s? per square second)';
const AT = '(?: (?:uniformly|steadily|constantly|at|of|with|by|a|an|constant|uniform|steady|rate|from|rest|is))*';
const WITH = '(?:(?:initial|starting|original) (?:speed|velocity)(?: (?:of|is|was))*|(?:initially|already|first)?(?: ?(?:travelling|moving|going|running|driving|driven|projected|sliding|rolling|flying|thrown|travels|moves))+(?: (?:along|initially|off|at|with|a|speed|velocity|of|in|straight|line|road|horizontally))*)'; // prettier-ignore

type Take = readonly [pattern: RegExp, size: Size, sign?: 1 | -1];

/** What is told, the longer phrases first. */
const TAKES: readonly Take[] = [
  [new RegExp(`\\b(?:decelerat\\w+|retard\\w+|slows? down|brakes?|braking)${AT} ${N} ?${ACCELERATION}`), 'a', -1],
  [new RegExp(`\\b(?:accelerat\\w+)${AT} ${N} ?${ACCELERATION}`), 'a'],
  [new RegExp(`\\bfrom (?:a (?:speed|velocity) of )?${N} ?${SPEED}`), 'u'],
  [new RegExp(`\\b(?:reach(?:es|ed|ing)?|to|attains?|final (?:speed|velocity)(?: (?:of|is))*|speeds up to|slows(?: down)? to)(?: (?:a|the|speed|velocity|final|of))* ${N} ?${SPEED}`), 'v'],
  [new RegExp(`\\b${WITH} ${N} ?${SPEED}`), 'u'],
  [new RegExp(`\\b(?:for|in|after|during|over|takes?|time of|within)(?: (?:a|time|of|the|next|first|further))* ${N} ?(?:s|sec|secs|seconds)\\b`), 't'],
  [new RegExp(`\\b(?:over|in|after|covers?|covering|travels?|travelling|through|distance of)(?: (?:a|distance|of|travelling))* ${N} ?(?:m|met(?:re|er)s)\\b(?! ?(?:\\/|per|s))`), 's'],
]; // prettier-ignore

const ASKS: readonly (readonly [RegExp, Size])[] = [
  [/\b(?:acceleration|deceleration|retardation)\b/, 'a'],
  [/\b(?:initial|starting|original) (?:speed|velocity)\b/, 'u'],
  [/\bhow far\b|\bdistance\b/, 's'],
  [/\bhow (?:long|many seconds)\b|\btime\b/, 't'],
  [/\b(?:speed|velocity|how fast)\b/, 'v'],
];
const OTHER =
  /\b(?:not|however|but|counts?|then|constant speed|average|by how much|increase|change|gains?|loses|two|both|another|km|minutes?|hours?|vertical\w*|gravity|mass|force|incline\w*|slope|friction|returns?|thrown up|upwards?|height|falls?|dropped|half|twice|nth|last second|overtak\w*|catch\w*)\b|\d/;

const ZERO = new Fraction(0);
const exactRoot = (value: Fraction): Fraction | null => {
  if (value.compare(0) < 0) return null;
  const root = new Fraction(Math.round(Math.sqrt(value.valueOf()) * 1000), 1000);
  return root.mul(root).equals(value) ? root : null;
};
const t = writeDecimal;

/** The wanted size from three others, with the line that gives it. */
function solved(
  { u, v, a, t: time, s }: Known,
  wanted: Size,
): readonly [value: Fraction | null, law: string, line: string] | null {
  // prettier-ignore
  if (wanted === 'v' && u && a && time) return [u.add(a.mul(time)), 'v=u+at', `${t(u)}+(${t(a)})\\times ${t(time)}`];
  if (wanted === 'v' && u && a && s) return [exactRoot(u.mul(u).add(a.mul(s).mul(2))), 'v^2=u^2+2as', `\\sqrt{${t(u)}^2+2\\times(${t(a)})\\times ${t(s)}}`]; // prettier-ignore
  if (wanted === 'v' && u && s && time) return [s.mul(2).div(time).sub(u), 's=\\frac{1}{2}(u+v)t', `2\\times ${t(s)}\\div ${t(time)}-${t(u)}`]; // prettier-ignore
  if (wanted === 'a' && u && v && time) return [v.sub(u).div(time), 'v=u+at', `(${t(v)}-${t(u)})\\div ${t(time)}`];
  if (wanted === 'a' && u && v && s) return [v.mul(v).sub(u.mul(u)).div(s.mul(2)), 'v^2=u^2+2as', `(${t(v)}^2-${t(u)}^2)\\div(2\\times ${t(s)})`]; // prettier-ignore
  if (wanted === 'a' && u && s && time) return [s.sub(u.mul(time)).mul(2).div(time.mul(time)), 's=ut+\\frac{1}{2}at^2', `2\\times(${t(s)}-${t(u)}\\times ${t(time)})\\div ${t(time)}^2`]; // prettier-ignore
  if (wanted === 't' && u && v && a && !a.equals(0)) return [v.sub(u).div(a), 'v=u+at', `(${t(v)}-${t(u)})\\div(${t(a)})`]; // prettier-ignore
  if (wanted === 't' && u && v && s && !u.add(v).equals(0)) return [s.mul(2).div(u.add(v)), 's=\\frac{1}{2}(u+v)t', `2\\times ${t(s)}\\div(${t(u)}+${t(v)})`]; // prettier-ignore
  if (wanted === 's' && u && a && time) return [u.mul(time).add(a.mul(time).mul(time).div(2)), 's=ut+\\frac{1}{2}at^2', `${t(u)}\\times ${t(time)}+\\frac{1}{2}\\times(${t(a)})\\times ${t(time)}^2`]; // prettier-ignore
  if (wanted === 's' && u && v && time) return [u.add(v).mul(time).div(2), 's=\\frac{1}{2}(u+v)t', `\\frac{1}{2}\\times(${t(u)}+${t(v)})\\times ${t(time)}`]; // prettier-ignore
  if (wanted === 's' && u && v && a && !a.equals(0)) return [v.mul(v).sub(u.mul(u)).div(a.mul(2)), 'v^2=u^2+2as', `(${t(v)}^2-${t(u)}^2)\\div(2\\times(${t(a)}))`]; // prettier-ignore
  return null;
}

const UNITS: Readonly<Record<Size, string>> = { u: '\\text{ m/s}', v: '\\text{ m/s}', a: '\\text{ m/s}^2', t: '\\text{ s}', s: '\\text{ m}' }; // prettier-ignore

/** Motion with a constant acceleration in metres and seconds: three of five sizes are told, a fourth is asked. */
export function uniformMotion(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/accelerat|decelerat|retard|\bbrak/i.test(problem)) return null;
  const plain = plainStory(problem.replace(/⁻¹/g, '^-1').replace(/⁻²/g, '^-2').replace(/\{(-[12])\}/g, '$1').replace(/\\(?:,| )/g, ' ')); // prettier-ignore
  if (plain.otherForm || plain.places !== null) return null;
  const known: Known = {};
  let [rest, twice] = [plain.text, false];
  const put = (size: Size, value: Fraction): void => {
    if (known[size] !== undefined) twice = true;
    known[size] = value;
  };
  for (const [pattern, size, sign = 1] of TAKES)
    rest = rest.replace(pattern, (_all, digits: string) => {
      put(size, new Fraction(digits).mul(sign));
      return ' · ';
    });
  if (/\b(?:from|at) rest\b|\binitially (?:at rest|stationary)\b/.test(plain.text)) put('u', ZERO);
  if (/\b(?:comes?|came|brought|coming|brings?)(?: [a-z]+){0,2} to (?:rest|a (?:stop|halt))\b|\b(?:stops|until it stops|to stop)\b/.test(rest)) put('v', ZERO); // prettier-ignore
  const asked = rest.search(/\b(?:find|what|how|calculate|work out|determine)\b/);
  const wanted = asked < 0 ? undefined : ASKS.find(([pattern]) => pattern.test(rest.slice(asked)))?.[1];
  if (twice || wanted === undefined || known[wanted] !== undefined || Object.keys(known).length !== 3 || OTHER.test(rest)) return null; // prettier-ignore
  return answered(known, wanted, /\b(?:deceleration|retardation)\b/.test(rest.slice(asked)));
}

function answered(known: Known, wanted: Size, isSlowing: boolean): RuleSolution | null {
  const found = solved(known, wanted);
  const value = found?.[0] ?? null;
  if (found === null || value === null || !/^-?\d+(?:\.\d+)?$/.test(t(value))) return null;
  if (wanted !== 'a' && value.compare(0) < 0) return null;
  if (isSlowing && value.compare(0) >= 0) return null;
  const told = Object.entries(known).map(([name, size]) => `${name}=${t(size)}`);
  const steps: RuleStep[] = [
    { reason: 'The acceleration is constant. Write down what is known.', expression: told.join(',\\ ') },
    { reason: `Use $${found[1]}$.`, expression: `${wanted}=${found[2]}=${t(value)}` },
  ];
  return journeySolution(steps, `${t(isSlowing ? value.abs() : value)}${UNITS[wanted]}`);
}
