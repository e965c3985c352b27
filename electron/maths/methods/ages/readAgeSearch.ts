import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainStory } from '../words/plainStory.ts';

type Test = { readonly fits: (age: number) => boolean; readonly says: string };

const OLDEST = 120;

function isPrime(number: number): boolean {
  if (number < 2) return false;
  for (let part = 2; part * part <= number; part += 1) if (number % part === 0) return false;
  return true;
}

const KINDS: readonly (readonly [RegExp, (age: number, by: number) => boolean])[] = [
  [/(?:perfect )?square(?: number)?/, (age) => Number.isInteger(Math.sqrt(age))],
  [/(?:perfect )?cube(?: number)?/, (age) => Number.isInteger(Math.round(Math.cbrt(age)) ** 3 === age ? 1 : 0.5)],
  [/prime(?: number)?/, isPrime],
  [/(?:an )?even(?: number)?/, (age) => age % 2 === 0],
  [/(?:an )?odd(?: number)?/, (age) => age % 2 === 1],
  [/(?:in the )?(\d+) times table/, (age, by) => age % by === 0],
  [/(?:a )?multiples? of (\d+)/, (age, by) => age % by === 0],
  [/(?:exactly )?divisible by (\d+)/, (age, by) => age % by === 0],
  [/(?:a )?factor of (\d+)/, (age, by) => by % age === 0],
];
const OWNER =
  "(?:[a-z]+'s age|(?:my|his|her|their) age|(?!older|younger|under|over|less|more|between|not|at|an?\\b|in\\b|divisible|even|odd|prime)(?:i|he|she|it|[a-z]+)(?:'s)?)";
const TIME = "(?:next year|last year|(?:in|after) (\\d+) years?(?:' time|s)?|(\\d+) years? (?:ago|from now))";
const STEERING =
  /\b(?:twice|half|double|times(?! table)|sum|total|difference|digits?|product|than (?:his|her|my|[a-z]+'s)|older than [a-z]+|younger than [a-z]+|as old|brother|sister|mother|father|both|ratio|average|not|isn't|and (?:his|her|my)|reversed?)\b/;

function shiftOf(words: string): number {
  const count = Number(/\d+/.exec(words)?.[0] ?? 1);
  return /last|ago/.test(words) ? -count : count;
}

/** What one clause demands of the age, `shift` years from now; `null` for other words. */
function testOf(clause: string): Test | null {
  const time = new RegExp(`(?:^| )${TIME}(?: |$)`).exec(clause);
  const shift = time === null ? 0 : shiftOf(time[0]);
  const bare = (time === null ? clause : clause.replace(time[0], ' ')).trim().replace(/^(?:but|and|then|so|also) /, '');
  const says = new RegExp(
    `^(?:${OWNER},? )?(?:is|was|will be|be|am|to be|had been|would be)? ?(?:now |also |both |at (?:the moment|present) )?(?:a |an )?(.+)$`,
  )
    .exec(bare)?.[1]
    ?.replace(/ (?:again|now|old|years old|at (?:the moment|present))$/, '');
  if (says === undefined) return null;
  for (const [pattern, fits] of KINDS) {
    const found = new RegExp(`^(?:a |an )?${pattern.source}$`).exec(says);
    const by = Number(found?.[1] ?? 1);
    if (found !== null) return { fits: (age) => age + shift > 0 && fits(age + shift, by), says: clause };
  }
  const between = /^(?:aged )?(?:in )?between (\d+) and (\d+)$/.exec(says);
  if (between !== null)
    return { fits: (age) => age + shift > Number(between[1]) && age + shift < Number(between[2]), says: clause };
  const bound =
    /^(?:aged )?(older than|over|more than|above|greater than|at least|younger than|under|less than|below|at most|not yet) (\d+)$/.exec(
      says,
    );
  const limit = Number(bound?.[2]);
  if (bound !== null) {
    const word = bound[1] ?? '';
    const isUp = /old|over|more|above|great|least/.test(word);
    const with0 = /at (?:least|most)/.test(word);
    return {
      fits: (age) =>
        isUp
          ? age + shift > limit || (with0 && age + shift === limit)
          : age + shift < limit || (with0 && age + shift === limit),
      says: clause,
    };
  }
  if (/^(?:in (?:my|his|her) )?teen(?:ager|s)$/.test(says))
    return { fits: (age) => age + shift > 12 && age + shift < 20, says: clause };
  const decade = /^in (?:my|his|her) (twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.exec(says)?.[1];
  const tens =
    decade === undefined
      ? 0
      : ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(decade) * 10 + 20;
  return decade === undefined ? null : { fits: (age) => age + shift >= tens && age + shift < tens + 10, says: clause };
}

/** "His age is a square number. Next year it will be prime. He is between 5 and 30": the only age that fits all. */
export function readAgeSearch(problem: string): RuleSolution | null {
  if (
    !/\b(?:square|cube|prime|multiple|divisible|times table|factor|even|odd)\b/i.test(problem) ||
    !/\b(?:age|old|older|younger|years?)\b/i.test(problem)
  )
    return null;
  const plain = plainStory(problem);
  if (plain.places !== null || plain.otherForm) return null;
  const text = plain.text
    .replace(/\bin years\b/g, '')
    .replace(/\b(?:i'm|im)\b/g, 'i am')
    .replace(/\b(he|she|it)'s\b/g, '$1 is')
    .replace(/\s+/g, ' ');
  const found =
    /^(.*?)[.,;] ?(?:so )?(?:how old (?:is|am|are) [a-z]+(?: now| today)?|what (?:is|could be) (?:my|his|her|[a-z]+'s) (?:age|current age)|(?:find|work out) (?:my|his|her|[a-z]+'s) age|who am i|what age am i)[?.]*$/.exec(
      text,
    );
  const told = found?.[1];
  if (told === undefined || STEERING.test(told)) return null;
  const tests: Test[] = [];
  for (const clause of told.split(
    /[.;:]|, (?:and |but |while )?| (?:but|and)(?= (?:is|was|will|next|last|in|\d|i|he|she|it|younger|older|under|over|less|more|not|also)\b)/,
  )) {
    const bare = clause.trim();
    if (bare === '') continue;
    const test = testOf(bare);
    if (test === null) return null;
    tests.push(test);
  }
  const fitting = Array.from({ length: OLDEST }, (_item, index) => index + 1).filter((age) =>
    tests.every(({ fits }) => fits(age)),
  );
  const [age, ...more] = fitting;
  if (age === undefined || more.length > 0 || tests.length < 2) return null;
  let open = Array.from({ length: OLDEST }, (_item, index) => index + 1);
  const steps: RuleStep[] = [];
  for (const { fits, says } of tests.toSorted(
    (one, two) => open.filter(one.fits).length - open.filter(two.fits).length,
  )) {
    open = open.filter(fits);
    if (open.length <= 12)
      steps.push({
        reason: `Keep the ages that fit: ${says.replace(/^./, (letter) => letter.toLowerCase())}.`,
        expression: open.join(','),
      });
  }
  return { topic: 'words-ages', method: 'ageStories', steps, answer: `${age}` };
}
