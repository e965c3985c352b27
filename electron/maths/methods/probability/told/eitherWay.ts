import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution } from '../workProbability.ts';
import { eventOf } from '../eventQuestions.ts';
import type { PlainChance } from './plainChance.ts';

const ASKED = /\bchance (?:that|of) ([^.?;,^#]*)[\s.?]*$/;
const OPPOSITE: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:rain(?:s|ing|y)?|wet)\b/, /\b(?:dry|fine|sunny|not rain\w*|not raining)\b/],
  [/\b(?:win|wins|won)\b/, /\b(?:lose|loses|lost|not win)\b/],
  [/\b(?:late)\b/, /\b(?:on time|not late|early)\b/],
  [/\b(?:pass(?:es)?)\b/, /\b(?:fails?|not pass)\b/],
];

/** Whether the second case is the first denied. */
function isOther(one: string, two: string): boolean {
  const opposite = OPPOSITE.some(([a, b]) => (a.test(one) && b.test(two)) || (b.test(one) && a.test(two)));
  return opposite || /^(?:it )?(?:does|is|do|are|did|will) not\b|\botherwise\b/.test(two.trim());
}

/** It happens in two ways: an event, and what follows if it happens and if it does not, each with its chance. */
export function eitherWay({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (chances.length !== 3 || numbers.length > 0 || !/\bif\b/.test(text)) return null;
  const asked = ASKED.exec(text)?.[1] ?? '';
  const [first = '', ...cases] = text
    .split(/(?=\b(?:if|otherwise)\b)/)
    .map((part) => part.replace(/[.;,]\s*(?:what|find|work|calculate).*$/, ''));
  const [yes = '', no = '', ...more] = cases;
  if (more.length > 0 || asked === '' || /\b(?:and|given|if|both|or)\b/.test(asked)) return null;
  const marks = [first, yes, no].map((part) => [...part.matchAll(/\^(\d+)/g)].map(([, index]) => Number(index)));
  if (marks.some((found) => found.length !== 1)) return null;
  const [p, q, r] = marks.map(([index]) => chances[index ?? 0]);
  const condition = (part: string): string =>
    (part.split(/,|\bthen\b|\bthe chance\b|\bwith\b/)[0] ?? '').replace(/^if /, '');
  if (p === undefined || q === undefined || r === undefined) return null;
  const event = eventOf(asked);
  const consequence = [yes, no].map((part) => eventOf(part.slice(condition(part).length + 3)));
  const follows = consequence.every(({ words, denied }) => !denied && [...event.words].some((word) => words.has(word)));
  const head = eventOf(condition(yes));
  const meets = [...eventOf(first).words].some((word) => head.words.has(word));
  if (
    event.denied ||
    !follows ||
    !meets ||
    head.denied ||
    !isOther(condition(yes), no.startsWith('otherwise') ? 'otherwise' : condition(no))
  )
    return null;
  return workEitherWay(
    [p.value, q.value, r.value],
    [p, q, r].some(({ form }) => form !== 'fraction'),
  );
}

function workEitherWay([p, q, r]: readonly [Fraction, Fraction, Fraction], decimal: boolean): RuleSolution {
  const write = decimal ? writeDecimal : writeNumber;
  const other = new Fraction(1).sub(p);
  const [one, two] = [p.mul(q), other.mul(r)];
  const answer = write(one.add(two));
  return probabilitySolution(
    [
      { reason: 'The other case.', expression: `1-${write(p)}=${write(other)}` },
      { reason: 'Multiply along the first branch.', expression: `${write(p)}\\times ${write(q)}=${write(one)}` },
      { reason: 'Multiply along the second branch.', expression: `${write(other)}\\times ${write(r)}=${write(two)}` },
      { reason: 'Add both.', expression: `${write(one)}+${write(two)}=${answer}` },
    ],
    answer,
  );
}
