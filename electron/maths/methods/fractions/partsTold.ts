import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';
import { writeNumber } from '../writeTerms.ts';

const DENOMINATORS: Readonly<Record<string, number>> = {
  hal: 2, thi: 3, qua: 4, fou: 4, fif: 5, six: 6, sev: 7, eig: 8, nin: 9, ten: 10, twe: 12,
}; // prettier-ignore
const PART_WORD =
  /\b(a|one|two|three|four|five|seven|nine)[- ](hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?)\b/g;
const TOPS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 };
/** "3/0 of them": no share of anything. */
const OVER_NOTHING = /\/\s*0+(?![\d.])|frac\{\d+\}\{0+\}/;
const NUMBER = /(?<![\w.])(?:(\d+) (\d+)\/(\d+)|(\d+)\/(\d+)|(\d+(?:\.\d+)?))(?![\w]|\.\d)/g;

type Amount = { readonly value: Fraction; readonly share: boolean };
/** A story with `#n` for its numbers. */
type Told = { readonly facts: string; readonly asked: string; readonly amounts: readonly Amount[] };

/** What says nothing of the amounts: a year, what somebody tried. */
const TALK = /\b(?:year|grade|class) \d+\b|\(?\bnot \d[\d./]* ?,? ?(?:i tried (?:that|it)|apparently)?\)?/g;
const STEERS =
  /\b(?:not|never|each|every|per|twice|doubl\w*|percent|average|mean|ratio|again|another|back|except|extra|than|probability|chance|equally|older|younger|less|fewer|of what(?:ever)?(?:'s| is| was)? (?:left|remain\w*|over))\b|%/;

function toldIn(problem: string): Told | null {
  if (OVER_NOTHING.test(problem)) return null;
  const plain = inFigures(
    withoutVulgar(problem)
      .toLowerCase()
      .replace(/\\frac\{(\d+)\}\{(\d+)\}/g, '$1/$2')
      .replace(/\$(?=\d+\/)|(?<=\/\d+)\$/g, '')
      .replace(/\b(\d+|one) and a half\b/g, (_all, whole: string) => `${whole === 'one' ? '1' : whole} 1/2`)
      .replace(
        PART_WORD,
        (_all, top: string, part: string) => `${TOPS[top] ?? 1}/${DENOMINATORS[part.slice(0, 3)] ?? 2}`,
      )
      .replace(/\bhalf (?=(?:of )?(?:the|a|his|her|my|of))/g, '1/2 '),
  ).replace(TALK, ' ');
  const amounts: Amount[] = [];
  // "3/0 of it" is no number.
  if (/\/ ?0+(?![\d.]*[1-9])/.test(plain)) return null;
  const words = plain.replace(NUMBER, (_all, whole: string | undefined, top, bottom, over, under, plainly) => {
    const value =
      whole !== undefined
        ? new Fraction(Number(whole)).add(new Fraction(Number(top), Number(bottom)))
        : over !== undefined
          ? new Fraction(Number(over), Number(under))
          : new Fraction(String(plainly));
    amounts.push({ value, share: over !== undefined && value.compare(1) < 0 });
    return `#${amounts.length - 1}`;
  });
  if (/\d/.test(words.replace(/#\d+/g, '')) || STEERS.test(words)) return null;
  const at = words.search(
    /\b(?:how (?:many|much|long|far|heavy|tall)|what(?:'s| is|s)? |find|work out|calculate)(?![^]*\bhow (?:many|much|long)\b[^]*#)/,
  );
  return at < 0 ? null : { facts: words.slice(0, at).replace(/[’']/g, ''), asked: words.slice(at), amounts };
}

function solution(steps: readonly RuleStep[], answer: Fraction): RuleSolution {
  return { topic: 'fractions', method: 'partsTold', steps, answer: writeNumber(answer) };
}

function times(one: Fraction, two: Fraction, reason: string): RuleStep {
  return { reason, expression: `${writeNumber(one)}\\times ${writeNumber(two)}=${writeNumber(one.mul(two))}` };
}

const IS = '(?:is|was|are|were|came to|comes to|equals|makes|made|amounts? to)';
const WHOLE_TOLD = new RegExp(
  `#0 of (?:an?|the|his|her|my|their|what)? ?([a-z]+)(?: [a-z]+)?,? (?:which |that |this )?${IS} (?:only |just |exactly |about )?[£$]?#1\\b`,
);

/** "2/5 of a number is 18": the whole. */
function wholeOf({ facts, asked, amounts }: Told): RuleSolution | null {
  const [share, part, ...more] = amounts;
  const noun = WHOLE_TOLD.exec(facts)?.[1];
  if (!share?.share || part === undefined || part.share || more.length > 0 || noun === undefined || /#/.test(asked))
    return null;
  if (/\b(?:left|rest|remain\w*|fraction|other)\b/.test(`${facts} ${asked}`) || !asked.includes(noun)) return null;
  const whole = part.value.div(share.value);
  return solution(
    [
      {
        reason: `Divide by $${writeNumber(share.value)}$.`,
        expression: `${writeNumber(part.value)}\\div ${writeNumber(share.value)}=${writeNumber(whole)}`,
      },
    ],
    whole,
  );
}

/** "30 pupils, 2/3 have lunch; of them 1/4 …", "the rest are in the stalls; 2/3 of the stalls …": a part of a part. */
function partOfPart({ facts, asked, amounts }: Told): RuleSolution | null {
  const [whole, one, two, ...more] = amounts;
  if (whole === undefined || whole.share || !one?.share || !two?.share || more.length > 0 || /#/.test(asked))
    return null;
  if (!/\bhow many\b/.test(asked) || /\b(?:left|rest|remain\w*|altogether|total|others?)\b/.test(asked)) return null;
  const rest =
    /\bthe (?:rest|others|remainder) (?:are|is|were|was|go|went|sit|sat|have|had|live) (?:in |on |at )?(?:the |a )?([a-z]+)/.exec(
      facts,
    )?.[1];
  const between = facts.slice(facts.indexOf('#1'), facts.indexOf('#2'));
  const behind = facts.slice(facts.indexOf('#2'));
  const same = (word: string | undefined): boolean =>
    word !== undefined && word.length > 2 && asked.includes(word.slice(0, 5));
  if (rest !== undefined) {
    if (!new RegExp(`#2 of (?:the |these |this )?(?:${rest}|rest)`).test(behind) || !same(rest)) return null;
    const left = new Fraction(1).sub(one.value);
    const count = whole.value.mul(left);
    const answer = count.mul(two.value);
    return answer.d !== 1n
      ? null
      : solution(
          [
            { reason: 'The rest of the whole.', expression: `1-${writeNumber(one.value)}=${writeNumber(left)}` },
            times(left, whole.value, 'How many that is.'),
            times(two.value, count, 'The part of those.'),
          ],
          answer,
        );
  }
  const ofThem = /\bof (?:them|these|those)[, ]*$/.test(between) || /^#2 of (?:them|these|those)\b/.test(behind);
  const last =
    /^#2(?: of (?:them|these|those))? (?:are|is|were|have|had|has|play|like|wear|walk|also [a-z]+) (?:an? |the |also )?([a-z]+)/.exec(
      behind,
    )?.[1];
  if (!ofThem || !same(last)) return null;
  const count = whole.value.mul(one.value);
  const answer = count.mul(two.value);
  return answer.d !== 1n
    ? null
    : solution(
        [times(one.value, whole.value, 'The first part.'), times(two.value, count, 'The part of those.')],
        answer,
      );
}

/** "1/4 of his pizza and 2/5 of hers", "of the first … of the second": parts of two things make no part of one. */
function hasTwoWholes(facts: string): boolean {
  const owners = new Set([...facts.matchAll(/#\d+ of (my|his|her|our|their|your)\b/g)].map(([, owner]) => owner));
  return (
    owners.size > 1 ||
    /#\d+ of (?:hers|theirs|mine|ours|yours|his(?=\s*(?:[.,;]|and\b|$))|(?:his|her|their|my) own|another|the (?:first|second|other))\b/.test(
      facts,
    )
  );
}

/** "He walks 1/2 of the way, rides 1/3 …; how far does he ride?": one of the shares, not the whole. */
function asksShare(facts: string, asked: string): boolean {
  if (/\b(?:altogether|in (?:all|total)|whole|total|at first)\b/.test(asked)) return false;
  const verb = /\b(?:do|does|did|has|have) (?:the |his |her )?[a-z]+ (?!have\b|has\b)([a-z]{3,})/.exec(asked)?.[1];
  return verb !== undefined && new RegExp(`\\b${verb.slice(0, 4)}[a-z]* (?:about )?#`).test(facts);
}

/** "I had 3/8, she had 1/4": what is left of one thing, or its size where the rest is told in figures. */
function restOf({ facts, asked, amounts }: Told): RuleSolution | null {
  const shares = amounts.filter(({ share }) => share);
  const [amount, ...others] = amounts.filter(({ share }) => !share);
  if (
    shares.length === 0 ||
    others.length > 0 ||
    /#/.test(asked) ||
    /\bof (?:the rest|what|the remain\w*|that|them|those|these)\b|#\d+ (?:as|so) (?:much|many|long|far|big)\b/.test(
      facts,
    )
  )
    return null;
  const taken = shares.reduce((sum, { value }) => sum.add(value), new Fraction(0));
  const left = new Fraction(1).sub(taken);
  if (left.compare(0) <= 0 || left.equals(0)) return null;
  const sum = shares.map(({ value }) => `-${writeNumber(value)}`).join('');
  const step = { reason: 'What is left of the whole.', expression: `1${sum}=${writeNumber(left)}` };
  if (amount === undefined) {
    if (hasTwoWholes(facts)) return null;
    if (shares.length < 2 || !/\bfraction\b/.test(asked) || !/\b(?:left|remain\w*)\b/.test(asked)) return null;
    const eaten = facts.match(/\b(?:ate|eats?|had|have|took|takes?|drank|used|got|gets?)(?: about)? #\d/g)?.length ?? 0;
    return eaten === shares.length && /\b(?:ate|eat|eats|shared?|drank|pizza|cake|pie|bar|melon|loaf)\b/.test(facts)
      ? solution([step], left)
      : null;
  }
  const index = amounts.indexOf(amount);
  const told = new RegExp(
    `\\b(?:the |its )?(?:rest|remaining|remainder|other|last)(?: [a-z]+){0,3}? [£$]?#${index}\\b`,
  ).test(facts);
  if (!told || !/\bhow (?:many|much|long|tall|far|heavy)\b/.test(asked) || /\b(?:left|rest|remain\w*)\b/.test(asked))
    return null;
  if (shares.length === 1 || index !== amounts.length - 1 || asksShare(facts, asked)) return null;
  const whole = amount.value.div(left);
  return solution(
    [
      step,
      {
        reason: 'Divide what is left by its part.',
        expression: `${writeNumber(amount.value)}\\div ${writeNumber(left)}=${writeNumber(whole)}`,
      },
    ],
    whole,
  );
}

const READERS = [wholeOf, partOfPart, restOf];

/** Parts of a whole told in any nouns: the whole of a part, a part of a part, what is left of several. */
export function partsTold(problem: string): RuleSolution | null {
  if (
    problem.length > 300 ||
    !/\/|frac|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth/i.test(
      problem,
    )
  )
    return null;
  const told = toldIn(problem);
  if (told === null) return null;
  for (const read of READERS) {
    const found = read(told);
    if (found !== null) return found;
  }
  return null;
}
