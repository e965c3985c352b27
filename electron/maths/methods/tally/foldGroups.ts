import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { HOLDS, N, sameNoun, STEERING, THING, UNIT } from './tallyWords.ts';

/** A story in which groups of one size are told as what they come to, with the lines that work it out. */
export type Folded = { readonly text: string; readonly steps: readonly RuleStep[] };

type Fold = (text: string) => Folded | null;

const ADJECTIVES = `(?:(?!${STEERING})[a-z-]+ ){0,2}?`;
const WITH =
  'of|holding|containing|weighing|measuring|carrying|costing|with|that (?:each )?(?:hold|contain|weigh|measure|have)|which (?:each )?(?:hold|contain|weigh|measure|have)|each (?:of|with|holding|containing|weighing|measuring|carrying)|each|hold|contain|weigh|measure|have|has|get|gets|got|are|is|were|was|[a-z]{3,}';
/** "3 bags of 12 marbles", "6 glasses, each 0.25 litres", "4 friends get 5 sweets each". */
const GROUPS = new RegExp(
  `(?<![\\w.,/-])(${N}) ${ADJECTIVES}(${THING}),? (?:all |that |which )?(${WITH})(?: of)? (?:exactly |only |just )?(${N}) ?(?:(${UNIT})(?![a-z])|(?:(?!${STEERING})[a-z-]+ ){0,1}(?!${STEERING})(${THING}))(?: (?:long|in length|tall|high|deep|heavy))?( each| apiece| in each(?: one)?| on each(?: one)?| each [a-z]+(?= ?[.,;]))?(?: (?:long|in length))?,?`,
  'g',
);
/** Without "each" only these mean so many in each one. */
const OF_SIZE = /^(?:of|holding|containing|carrying|each.*|(?:that|which) each.*)$/;

function productOf(
  one: string | undefined,
  two: string | undefined,
): { readonly value: Fraction; readonly step: RuleStep } | null {
  const [count, size] = [new Fraction(one ?? 0), new Fraction(two ?? 0)];
  if (count.d !== 1n || count.compare(2) < 0 || size.compare(0) <= 0) return null;
  return {
    value: count.mul(size),
    step: { reason: 'So many of one size: multiply.', expression: spellProduct(count, size) },
  };
}

function replaced(text: string, found: RegExpExecArray | RegExpMatchArray, words: string): string {
  const at = found.index ?? 0;
  return `${text.slice(0, at)}${words}${text.slice(at + found[0].length)}`;
}

/** The last groups of the text, so that "4 boxes of 6 rows of 5 eggs" is worked from the inside. */
const groups: Fold = (text) => {
  for (const found of [...text.matchAll(GROUPS)].toReversed()) {
    const [, count, , how = '', size, unit, thing, each] = found;
    if (!OF_SIZE.test(how) && each === undefined) continue;
    const product = productOf(count, size);
    if (product === null) continue;
    return {
      text: replaced(text, found, `${writeDecimal(product.value)} ${unit ?? thing ?? ''}`),
      steps: [product.step],
    };
  }
  return null;
};

/** "Each shelf holds 24 books": what one holds. */
const ONE_HOLDS = new RegExp(
  `(?:(?:,? and |; ?|, |^|\\. ?)(?:if |when )?)?\\b(?:each|every|one|an?|1)(?: full| such| whole| of the)? (?:(?!${STEERING})[a-z-]+ )?(${THING}) (?:can |could |will )?(?:${HOLDS}) (?:exactly |up to |of )?(${N}) ?(?:(${UNIT})(?![a-z])|(${THING}))(?: (?:long|tall|high|of [a-z]+))?`,
  'g',
);

/** One size told once for all, and how many there are told elsewhere. */
const toldOnce: Fold = (text) => {
  const question = text.search(/\b(?:how (?:many|much)|what|find|work out|calculate)\b/);
  for (const found of text.matchAll(ONE_HOLDS)) {
    const [, holder = '', size, unit, thing = ''] = found;
    if (question >= 0 && found.index > question) continue;
    const rest = replaced(text, found, ' ');
    const many = [
      ...rest.matchAll(
        new RegExp(
          `(?<![\\w.,/-])(?:(?:there are|we have|has|have|had|with) )?(${N}) (?:such |of these |of those |full |whole )?(?:(?!${STEERING})[a-z-]+ )?(${THING})`,
          'g',
        ),
      ),
    ].filter(([, , noun = '']) => sameNoun(noun, holder));
    const [only, ...more] = many;
    const product = only === undefined || more.length > 0 ? null : productOf(only[1], size);
    if (only === undefined || product === null || thing === holder) continue;
    const lead = /^(?:there are|we have|has|have|had|with)/.exec(only[0])?.[0] ?? '';
    return {
      text: replaced(rest, only, `${lead === '' ? '' : `${lead} `}${writeDecimal(product.value)} ${unit ?? thing}`),
      steps: [product.step],
    };
  }
  return null;
};

const TIMES_THAT = new RegExp(
  `\\b(twice|double|triple|three times|(${N}) times) (?:(?:that|this)(?: (?:quantity|amount|much|many|number|distance|length|volume|weight))?|as (?:much|many|far)(?! as)(?: again)?)(?![a-z])`,
);

/** "Twice that quantity": as many times what was told before. */
const timesThat: Fold = (text) => {
  const found = TIMES_THAT.exec(text);
  if (found === null) return null;
  const before = [
    ...text.slice(0, found.index).matchAll(new RegExp(`(?<![\\w.,/-])(${N}) ?(${UNIT}|${THING})(?![a-z])`, 'g')),
  ].at(-1);
  const times = found[2] ?? (/^tr|^three/.test(found[1] ?? '') ? '3' : '2');
  const product = before === undefined || /again/.test(found[0]) ? null : productOf(times, before[1]);
  return product === null || before === undefined
    ? null
    : { text: replaced(text, found, `${writeDecimal(product.value)} ${before[2] ?? ''}`), steps: [product.step] };
};

const FOLDS: readonly Fold[] = [groups, toldOnce, timesThat];

/** Folds all groups of a text in small letters with figures; as it stands where there are none. */
export function foldGroups(plain: string): Folded {
  let folded: Folded = {
    text: plain
      .replace(new RegExp(`(?<![\\w.,/-])(${N}) (${N})[- ](${UNIT})[- ](${THING})`, 'g'), '$1 $4 of $2 $3')
      .replace(new RegExp(`(${N}|\\ba) dozen\\b`, 'g'), (_all, count: string) =>
        writeDecimal(new Fraction(count === 'a' ? 1 : count).mul(12)),
      ),
    steps: [],
  };
  for (let round = 0; round < 5; round += 1) {
    const next = FOLDS.reduce<Folded | null>((done, fold) => done ?? fold(folded.text), null);
    if (next === null) break;
    folded = { text: next.text, steps: [...folded.steps, ...next.steps] };
  }
  return folded;
}
