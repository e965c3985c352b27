import Fraction from 'fraction.js';

import { ASK, whole } from './askingWords.ts';
import { formula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn, typed } from './numbersIn.ts';
import { AMOUNT, amountIn } from './amountIn.ts';

const RATIO = String.raw`(?<ratio>\d+(?: ?: ?\d+){1,3}|\d+(?: to \d+){1,3})`;
const PERCENT = `(?<percent>${NUMBER}) ?(?:%|per ?cent)`;
const SHARE = '(?:share|divide|split)(?: up)? ';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups, question: BareQuestion) => NamedQuestion | null;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [whole(SHARE, AMOUNT, ' in(?:to)? (?:the |a )?ratio (?:of )?', RATIO), sharedOut],
  [whole(ASK, PERCENT, ' (?:of|×|x) ', AMOUNT), (groups, question) => scaled(groups, question, (p) => p)],
  [whole(ASK, PERCENT, ' (?:off|discount on|less than) ', AMOUNT), reduced],
  [whole('(?:decrease|reduce|lower) ', AMOUNT, ' by ', PERCENT), reduced],
  [whole(ASK, AMOUNT, ' (?:decreased|reduced|lowered) by ', PERCENT), reduced],
  [whole('(?:increase|raise) ', AMOUNT, ' by ', PERCENT), raised],
  [whole(ASK, AMOUNT, ' (?:increased|raised) by ', PERCENT), raised],
  [whole(ASK, PERCENT, ' more than ', AMOUNT), raised],
  [whole('what (?:percentage|percent|per cent|%) of ', AMOUNT, ' is ', second()), asPercentOf],
  [whole(ASK, second(), ' is what (?:percentage|percent|per cent|%) of ', AMOUNT), asPercentOf],
  [whole('(?:write|express|give) ', second(), ' as a (?:percentage|percent|%) of ', AMOUNT), asPercentOf],
  [
    whole(
      '(?:what is )?(?:the )?percentage (?<turn>increase|decrease|loss|profit|change)(?: is it)?(?: going)?(?: from) ',
      AMOUNT,
      ' to ',
      second(),
    ),
    change,
  ],
  [
    whole(
      '(?:find|calculate|work out|what is) (?:the )?percent(?:age)?(?: of)? (?<turn>increase|decrease)(?: going)?(?: from) ',
      AMOUNT,
      ' to ',
      second(),
    ),
    change,
  ],
  [whole(ASK, AMOUNT, ' is ', PERCENT, ' of (?:what number|what|which number|what amount)'), wholeOf],
  [
    whole(
      PERCENT,
      ' of (?:a|what|which|some|a certain) number is ',
      AMOUNT,
      '(?:[.,;] ?(?:find|what is|work out|what was) the number)?',
    ),
    wholeOf,
  ],
  [
    whole(
      '(?:(?:write|express|give|what is|convert) )?',
      second(),
      ' out of ',
      AMOUNT,
      ' as a (?:percentage|percent|%)',
    ),
    asPercentOf,
  ],
  [
    whole(
      "(?:(?:on|in) (?:[a-z']+ ){0,4}[a-z']+,? )?(?:[a-z]+) (?:answered|got|scored) ",
      second(),
      ' out of ',
      AMOUNT,
      '(?: questions| marks| points)?(?: correctly| correct| right)?(?: (?:on|in) (?:an?|the) (?:[a-z]+ )?(?:test|quiz|exam))?[.,;] ?(?:write|express|give|find|what is) (?:his|her|this|the|their) (?:score|mark|result)(?<asked> as a (?:percent|%))?',
    ),
    (groups, question) =>
      groups['asked'] === undefined && question.form !== 'as a percentage' ? null : asPercentOf(groups, question),
  ],
  [
    whole(
      ASK,
      '(?:(?<multiple>double|twice|triple|treble|half(?: of)?|a half of|a third of|a quarter of|two thirds of|two-thirds of|three quarters of|three-quarters of)) ',
      AMOUNT,
    ),
    multiple,
  ],
  [whole(ASK, String.raw`(?<part>\d+/\d+)(?: of|×) `, AMOUNT), partOf],
];

function second(): string {
  return AMOUNT.replace('<amount>', '<other>');
}

/** Parts of an amount: shared in a ratio, in percent, as fractions. */
export function readShares(question: BareQuestion): NamedQuestion | null {
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return read(groups, question);
  }
  return null;
}

function sharedOut({ amount, ratio }: Groups, { form }: BareQuestion): NamedQuestion | null {
  const told = amountIn(amount);
  const parts = (ratio ?? '').split(/ ?: ?| to /).map(Number);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (told === null || form !== '' || parts.some((part) => part <= 0)) return null;
  const shares = parts.map((part) => told.value.mul(part).div(total));
  if (shares.some((share) => !endsSoon(share))) return null;
  const expected = shares.map((share) => share.toString(6)).join(', ');
  return { kind: 'values', expected, unit: told.unit, ordered: true };
}

/** Two decimals are enough for money and lengths; a share of 10/3 is left alone. */
function endsSoon(share: Fraction): boolean {
  return share.mul(100).d === 1n;
}

function scaled(groups: Groups, question: BareQuestion, factor: (percent: Fraction) => Fraction): NamedQuestion | null {
  const [told, percent] = [amountIn(groups['amount']), numberIn(groups['percent'] ?? '')];
  if (told === null || percent === null || percent.compare(0) <= 0) return null;
  const share = factor(percent);
  return share.compare(0) <= 0 ? null : formula(`${typed(told.value)} × ${typed(share)}/100`, question, told.unit);
}

function reduced(groups: Groups, question: BareQuestion): NamedQuestion | null {
  return scaled(groups, question, (percent) => new Fraction(100).sub(percent));
}

function raised(groups: Groups, question: BareQuestion): NamedQuestion | null {
  return scaled(groups, question, (percent) => new Fraction(100).add(percent));
}

function asPercentOf({ amount, other }: Groups, question: BareQuestion): NamedQuestion | null {
  const [base, part] = [amountIn(amount), amountIn(other)];
  if (base === null || part === null || base.unit !== part.unit || base.value.equals(0)) return null;
  const { form } = question;
  const percentage = form === '' || form === 'as a percentage';
  return percentage
    ? formula(`${typed(part.value)}/${typed(base.value)} as a percentage`, { ...question, form: '' })
    : null;
}

/** Up or down as the question says; "change" leaves it to the sign. */
function change(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [from, to] = [amountIn(groups['amount']), amountIn(groups['other'])];
  if (from === null || to === null || from.unit !== to.unit || from.value.compare(0) <= 0) return null;
  const grown = to.value.sub(from.value);
  const isUp = groups['turn'] === 'increase' || groups['turn'] === 'profit';
  if (groups['turn'] === 'change' || grown.equals(0) || grown.compare(0) > 0 !== isUp) return null;
  return question.form === '' ? formula(`${typed(grown.abs())}/${typed(from.value)} as a percentage`, question) : null;
}

function wholeOf(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [part, percent] = [amountIn(groups['amount']), numberIn(groups['percent'] ?? '')];
  if (part === null || percent === null || percent.compare(0) <= 0) return null;
  return formula(`${typed(part.value)} × 100/${typed(percent)}`, question, part.unit);
}

const MULTIPLES: Readonly<Record<string, string>> = {
  double: '2',
  twice: '2',
  triple: '3',
  treble: '3',
  half: '1/2',
  third: '1/3',
  quarter: '1/4',
  'two thirds': '2/3',
  'three quarters': '3/4',
};

function multiple({ multiple: named = '', amount }: Groups, question: BareQuestion): NamedQuestion | null {
  const factor =
    MULTIPLES[
      named
        .replace(/^a | of$/g, '')
        .replace(/ of$/, '')
        .replace('-', ' ')
    ];
  const told = amountIn(amount);
  return told === null || factor === undefined
    ? null
    : formula(`${typed(told.value)} × ${typed(new Fraction(factor))}`, question, told.unit);
}

function partOf({ part = '', amount }: Groups, question: BareQuestion): NamedQuestion | null {
  const [factor, told] = [numberIn(part), amountIn(amount)];
  return factor === null || told === null
    ? null
    : formula(`${typed(factor)} × ${typed(told.value)}`, question, told.unit);
}
