import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import type { Understood } from '../method.ts';
import { withNumerals } from '../arithmetic/numerals.ts';
import { writeNumber } from '../writeTerms.ts';
import { vulgarSetApart } from '../words/vulgarFractions.ts';
import { readMixed } from './readMixed.ts';

const N = String.raw`(\d+ \d+ ?\/ ?\d+|\d+ ?\/ ?\d+|\d+(?:\.\d+)?)`;
const THING = '(?!more|less|fewer|times|other)[a-z]+';
/** "3/4 of a cup of flour to make 12 biscuits", "2/9 of the syllabus in 1 week". */
const TOLD = new RegExp(
  String.raw`\b(?:needs?|uses?|requires?|takes?|covers?|paints?|reads?|fills?|walks?|runs?|finish(?:es)?|completes?|ploughs?|digs?|eats?|drinks?|cleans?|mows?|does|calls? for|asks? for|types?|builds?) ${N} ?(?:of (?:an? |the |his |her )?|an? )?(${THING})(?: of (?:the )?[a-z]+)?,? (?:(?:to make|for|in|every|to serve|per|to bake|to cover|to paint) )(?:(an?|one|each)|${N}) (${THING})\b`,
);
const ASKED = new RegExp(
  String.raw`\b(?:how (?:much|many)(?: of (?:an? |the |his |her )?)?|what (?:fraction|part|amount) of (?:an? |the |his |her )?)(?: ?(${THING}))?\b[^.?\d]*? (?:for|in|to make|to bake|to serve|to paint|to cover|make|makes|during|after) ${N} (${THING})\b`,
);
const OTHERWISE =
  /\b(?:left|remain\w*|more|less|fewer|extra|another|then|half|twice|double|each other|not|except|only|first|rest|slower|faster|altogether|both|together|loses?|spill\w*|but)\b/;

function stem(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

/** An amount for so many, in fractions: the amount for another number of them. */
export function fractionRate({ text }: Understood): RuleSolution | null {
  if (
    !/\d ?\/ ?\d|[½¼¾⅓⅔⅛⅜⅝⅞]/.test(text) ||
    text.length > 260 ||
    !/\b(?:how (?:much|many)|what (?:fraction|part|amount))\b/i.test(text)
  )
    return null;
  const plain = withNumerals(vulgarSetApart(text.toLowerCase()).replace(/\s+/g, ' ')).replace(
    /[.,;]? ?(?:give|write) (?:your answer as )?(?:it as )?a mixed number\.?$/,
    '',
  );
  const told = TOLD.exec(plain);
  const asked = ASKED.exec(plain);
  if (told === null || asked === null || asked.index < told.index + told[0].length - 1 || OTHERWISE.test(plain))
    return null;
  const numbers = plain.match(/\d+ \d+ ?\/ ?\d+|\d+ ?\/ ?\d+|\d+(?:\.\d+)?/g) ?? [];
  const [amount, base, wanted] = [
    readMixed(told[1]),
    told[3] === undefined ? readMixed(told[4]) : readMixed('1'),
    readMixed(asked[2]),
  ];
  if (
    amount === null ||
    base === null ||
    wanted === null ||
    numbers.length !== (told[3] === undefined ? 3 : 2) ||
    base.n === 0n
  )
    return null;
  // "2/3 of a cup of rice … How many cups of milk": something else.
  const stuff = new RegExp(
    String.raw`\bof (?:the )?([a-z]+),? (?:to make|for|in|every|to serve|per|to bake|to cover|to paint) `,
  ).exec(told[0])?.[1];
  const wish = /\bhow (?:much|many) [a-z]+ of ([a-z]+)\b/.exec(asked[0])?.[1];
  if (stuff !== undefined && wish !== undefined && stuff !== wish) return null;
  if (stem(told[5] ?? '') !== stem(asked[3] ?? '')) return null;
  const unit = asked[1];
  if (unit !== undefined && stem(unit) !== stem(told[2] ?? '') && !plain.includes(`of ${unit}`)) return null;
  return solved(amount, base, wanted);
}

function mixed(value: Fraction): string {
  const whole = value.floor();
  const rest = value.sub(whole);
  return whole.n === 0n || rest.n === 0n ? writeNumber(value) : `${writeNumber(whole)}${writeNumber(rest)}`;
}

function solved(amount: Fraction, base: Fraction, wanted: Fraction): RuleSolution {
  const one = amount.div(base);
  const value = one.mul(wanted);
  const first = base.equals(1)
    ? []
    : [
        {
          reason: 'Find the amount for one.',
          expression: `${writeNumber(amount)}\\div ${writeNumber(base)}=${writeNumber(one)}`,
        },
      ];
  const steps = [
    ...first,
    {
      reason: 'Multiply by the new number.',
      expression: `${writeNumber(one)}\\times ${writeNumber(wanted)}=${writeNumber(value)}`,
    },
  ];
  return { topic: 'fractions', method: 'fractionQuestions', steps, answer: mixed(value) };
}
