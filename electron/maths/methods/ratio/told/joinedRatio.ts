import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { nameStems } from '../../words/nameStems.ts';
import { inFigures } from '../../words/numberWords.ts';
import { ratioSolution } from '../workSharing.ts';

const TOLD =
  /\bratio of (?:the )?(?:number of )?([a-z]+) to (?:the )?(?:number of )?([a-z]+)(?: (?:counters|balls|beads|sweets|marbles|pens|cards|cars|flowers|socks|tickets|fish|birds|books|pupils|members|apples))?(?: (?:in|at|on) (?:a|the|his|her|my) [a-z ]+?)? (?:is|was) (?:initially |originally )?(\d+) ?: ?(\d+)/;
const COMES =
  /\b(?:after|when|if|then),? (?:another )?(\d+) (?:more |extra |new )?([a-z]+)(?: [a-z]+)? (?:joins?|joined|arrived?|arrives|came|come|(?:are|were) (?:added|bought)|got on|enter(?:ed)?)\b/;
const GOES =
  /\b(?:after|when|if|then),? (\d+) (?:of the )?([a-z]+) (?:leaves?|left|(?:are|were) (?:removed|sold|taken (?:out|away)|eaten|lost)|went (?:home|away)|got off|flew away)\b/;
const BECAME =
  /\b(?:the )?(?:new )?ratio(?: of [a-z]+ to [a-z]+)? (?:became|becomes|is now|was then|is then|changed to|changes to|becoming|was|is) (\d+) ?: ?(\d+)/g;
const STEERS =
  /\b(?:not|each|every|half|twice|double|percent|altogether there (?:are|were)|also|another|again|back|except|per|total of|and \d+)\b|%/;

type Asked = 'first' | 'second' | 'total';

/** Which number is asked for; `null` where the question names something else. */
function askedOf(question: string, one: string, two: string): { readonly of: Asked; readonly now: boolean } | null {
  const stems = nameStems(question.replace(/[^a-z ]/g, ' '));
  const has = (name: string): boolean => nameStems(name).every((stem) => stems.includes(stem));
  const now = /\b(?:now|in the end|at the end|afterwards|are there then|finally)\b/.test(question);
  const first = /\b(?:at first|originally|at the (?:start|beginning)|to (?:start|begin) with|initially|before|were there|did)\b/.test(question);
  if (now === first && (now || !/\bhow many\b/.test(question))) return null;
  if (!now && !first) return null;
  if (has(one) !== has(two)) return { of: has(one) ? 'first' : 'second', now };
  if (has(one) || !/\bhow many (?:children|people|pupils|students|animals|members|balls|sweets|counters|beads|cars|vehicles|marbles|guests|passengers|fish|birds|flowers|coins|cards|books)\b|\b(?:altogether|in total|in all|total)\b/.test(question)) return null;
  return { of: 'total', now };
} // prettier-ignore

/** "Boys to girls 4 : 5; after 6 more boys joined, 1 : 1. How many children at first?" */
export function joinedRatio(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\bratio\b/i.test(problem) || !/\b(?:join|left|leave|add|remov|arriv|came|got o|sold|taken|enter|eaten|flew|bought|went|lost)/i.test(problem)) return null; // prettier-ignore
  const text = inFigures(problem.toLowerCase()).replace(/\s+/g, ' ');
  const told = TOLD.exec(text);
  const [comes, goes] = [COMES.exec(text), GOES.exec(text)];
  const change = comes ?? goes;
  const became = [...text.matchAll(BECAME)].filter(({ index }) => index > (change?.index ?? 0)).at(-1);
  const question = /\b(?:how many|find|work out|calculate)\b[^.?]*[.?]*$/.exec(text)?.[0];
  if (told === null || change === null || (comes === null) === (goes === null) || became === undefined) return null;
  if (question === undefined || STEERS.test(text) || (text.match(/\d+/g) ?? []).length !== 5) return null;
  const [, one = '', two = '', a = '', b = ''] = told;
  const asked = askedOf(question, one, two);
  const named = nameStems(change[2] ?? '');
  const which = [one, two].findIndex((name) => nameStems(name).join() === named.join());
  if (asked === null || which < 0) return null;
  const signed = new Fraction(change[1] ?? 0).mul(comes === null ? -1 : 1);
  // The one that changes stands first.
  const [p, q, c, d] = (which === 0 ? [a, b, became[1], became[2]] : [b, a, became[2], became[1]]).map((digits) => new Fraction(digits ?? 1)); // prettier-ignore
  if (p === undefined || q === undefined || c === undefined || d === undefined) return null;
  const factor = c.mul(q).sub(d.mul(p));
  if (factor.n === 0n) return null;
  const part = d.mul(signed).div(factor);
  if (part.compare(0) <= 0 || part.d !== 1n || p.mul(part).add(signed).compare(0) <= 0) return null;
  const sign = comes === null ? '-' : '+';
  const steps: RuleStep[] = [
    { reason: 'Let one part be $x$. Then the new ratio says:', expression: `\\frac{${p.n}x${sign}${signed.abs().n}}{${q.n}x}=\\frac{${c.n}}{${d.n}}` },
    { reason: 'Multiply across.', expression: `${d.mul(p).n}x${sign}${d.mul(signed.abs()).n}=${c.mul(q).n}x` },
    { reason: 'So one part is this.', expression: `x=${part.n}` },
  ];
  const changed = p.mul(part).add(asked.now ? signed : 0);
  const other = q.mul(part);
  const isChanged = asked.of !== 'total' && (asked.of === 'first') === (which === 0);
  const answer = asked.of === 'total' ? changed.add(other) : isChanged ? changed : other;
  const expression = asked.of === 'total' ? `${changed.n}+${other.n}=${answer.n}` : `${isChanged ? p.n : q.n}\\times ${part.n}${isChanged && asked.now ? `${sign}${signed.abs().n}` : ''}=${answer.n}`;
  return ratioSolution([...steps, { reason: asked.of === 'total' ? `Add the two numbers: $${changed.n}$ and $${other.n}$.` : 'The number that is asked for.', expression }], `${answer.n}`);
} // prettier-ignore
