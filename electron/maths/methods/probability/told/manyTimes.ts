import type { RuleSolution } from '../../../outcomes.ts';
import { probabilitySolution } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import { stem } from './givenEvents.ts';
import type { PlainChance } from './plainChance.ts';

const TIMES = '(double|twice|half|thrice|(?:#\\d+|three|four) times)';
const MORE = new RegExp(
  String.raw`\bchance (?:of|that)(?: [a-z]+){0,4}? (?:an? |the )?([a-z]+)(?: [a-z]+)? is (?:exactly )?${TIMES}(?: as (?:likely|great|large|big|much) as)?(?: that of| the chance of| the chance that| of)?(?: [a-z]+){0,4}? (?:an? |the )?([a-z]+)(?: [a-z]+)?(?=[.,;?]|$)`,
);
const ALLOWED = /^(?:chance|double|twice|half|thrice|times|if|or|some|how-many|only|unknown|that|[a-z])$/;

/** "5 red balls and some blue ones; blue is twice as likely as red": so many more of the other kind. */
export function manyTimesQuestion({ text, numbers, chances }: PlainChance): RuleSolution | null {
  const told = MORE.exec(text);
  const ask = /\b(?:how-many|number of)((?: [a-z]+){1,3})[^#]*$/.exec(text);
  if (told === null || ask === null || chances.length > 0 || /~|no-return|returned/.test(text)) return null;
  const [, more = '', how = '', less = ''] = told;
  const counted = [...text.matchAll(/#(\d+) ([a-z]+)/g)].filter(([, , name]) => name !== 'times');
  const [known, ...others] = counted;
  if (known === undefined || others.length > 0) return null;
  const kind = [more, less].findIndex((name) => stem(name) === stem(known[2] ?? ''));
  const other = kind === 0 ? less : more;
  const used = [known[1], /#(\d+) times/.exec(how)?.[1]];
  if (kind < 0 || stem(more) === stem(less) || numbers.some((_number, place) => !used.includes(`${place}`)))
    return null;
  if (!new RegExp(String.raw`\b(?:some|an unknown number of|unknown|several|and) (?:of )?${other}`).test(text))
    return null;
  if (![...(ask[1] ?? '').matchAll(/[a-z]+/g)].some(([word]) => stem(word) === stem(other))) return null;
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (!steering.every((word) => ALLOWED.test(word))) return null;
  const factor = /double|twice/.test(how)
    ? 2
    : /thrice|three/.test(how)
      ? 3
      : /four/.test(how)
        ? 4
        : /half/.test(how)
          ? 0.5
          : (numbers[Number(/\d+/.exec(how)?.[0])] ?? 0);
  const count = numbers[Number(known[1])] ?? 0;
  const times = kind === 1 ? factor : 1 / factor;
  const answer = count * times;
  if (!Number.isInteger(answer) || answer < 1) return null;
  const line = times >= 1 ? `${times}\\times ${count}=${answer}` : `${count}\\div ${1 / times}=${answer}`;
  const reason =
    times >= 1
      ? `It is ${times} times as likely, so there are ${times} times as many.`
      : `It is ${1 / times} times less likely, so divide.`;
  return probabilitySolution([{ reason, expression: line }], `${answer}`);
}
