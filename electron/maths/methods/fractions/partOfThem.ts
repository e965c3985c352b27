import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import type { Understood } from '../method.ts';
import { withNumerals } from '../arithmetic/numerals.ts';
import { writeNumber } from '../writeTerms.ts';

const TOLD =
  /\b(?:has|have|had|there (?:are|were)|contains?|holds?|with|of|employs?|keeps?|grows?|sold|made|bought) (\d+) ([a-z]+)(?: [a-z]+){0,5}?[.,;]?(?: and)? (\d+) ?\/ ?(\d+) of (?:them|these|those|the ([a-z]+)) (?:(are|were|have|had|has) )?([a-z]+)((?: [a-z]+){0,5}?)[.;] how many (?:of (?:them|these|the) )?(?:([a-z]+) )?(?:(do|did|does|are|were|is|have|had|has) )?(not |never )?([a-z]+)((?: [a-z]+){0,5}?)\?$/;
const OTHERWISE =
  /\b(?:more|less|fewer|then|left|rest|others?|another|also|both|each|half|twice|only|or|except|of (?:the|these|those) (?:rest|remain\w*)|girls who|boys who)\b/;

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 5);
}

/** "A club has 90 members and 2/5 of them swim. How many do not swim?" */
export function partOfThem({ text }: Understood): RuleSolution | null {
  if (
    !/\d ?\/ ?\d|\b(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b/.test(text) ||
    text.length > 220 ||
    !/\bhow many\b/i.test(text)
  )
    return null;
  const plain = withNumerals(
    text
      .toLowerCase()
      .replace(/\b(do|did|does|are|were|have|has)n['’]t\b/g, '$1 not')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const found = TOLD.exec(plain);
  if (found === null || OTHERWISE.test(plain) || (plain.match(/\d+/g) ?? []).length !== 3) return null;
  const [
    ,
    count = '',
    thing = '',
    top = '',
    bottom = '',
    again,
    ,
    deed = '',
    more = '',
    kind,
    ,
    not,
    asked = '',
    rest = '',
  ] = found;
  if (stem(deed) !== stem(asked) || Number(bottom) === 0) return null;
  if (/\b(?:and|or)\b/.test(rest)) return null;
  const last = (words: string): string => words.trim().split(' ').at(-1) ?? '';
  if (rest.trim() !== '' && more.trim() !== '' && stem(last(rest)) !== stem(last(more))) return null;
  if ((again !== undefined && stem(again) !== stem(thing)) || (kind !== undefined && stem(kind) !== stem(thing)))
    return null;
  return worked(new Fraction(count), new Fraction(Number(top), Number(bottom)), not !== undefined);
}

function worked(whole: Fraction, part: Fraction, asksRest: boolean): RuleSolution | null {
  const some = whole.mul(part);
  if (part.compare(1) >= 0 || some.d !== 1n) return null;
  const first = {
    reason: 'Find the part that is told.',
    expression: `${writeNumber(part)}\\times ${writeDecimal(whole)}=${writeDecimal(some)}`,
  };
  const others = whole.sub(some);
  const steps = !asksRest
    ? [first]
    : [
        first,
        {
          reason: 'Subtract it from all.',
          expression: `${writeDecimal(whole)}-${writeDecimal(some)}=${writeDecimal(others)}`,
        },
      ];
  return {
    topic: 'fractions',
    method: 'fractionQuestions',
    steps,
    answer: writeDecimal(!asksRest ? some : others),
  };
}
