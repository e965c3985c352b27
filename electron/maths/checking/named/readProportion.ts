import { whole } from './askingWords.ts';
import { formula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn, typed } from './numbersIn.ts';

const LINK =
  '(?<how>(?:is )?(?:directly |inversely )?proportional to|varies (?:directly |inversely )?(?:as|with)|varies (?:as|with)|∝)';
const OF = String.raw`(?:the )?(?<power>square of |cube of |square root of )?(?<other>[a-z])(?<raised>²|³|\^2|\^3)?`;
const IS = '(?: is equal to| equals| is|=| = )';

function told(letter: string, value: string): string {
  return `(?<${letter}>[a-z]) ?${IS} ?(?<${value}>${NUMBER})`;
}

const PATTERN = whole(
  '(?:(?:suppose|given|if)(?: that)? )?(?<one>[a-z]) ',
  LINK,
  ' ',
  OF,
  '(?:[.,;:]| and|,? and| given that)* ?(?:when |if |given that |given )?',
  told('first', 'firstValue'),
  '(?: when| if|,? and|,| for)+ ',
  told('second', 'secondValue'),
  String.raw`(?:[.,;:]+)? ?(?:(?:find|work out|calculate|what is|what's|determine)(?: the value of)? )(?<asked>[a-z])(?: when| if| for) `,
  told('third', 'thirdValue'),
);
const TURNED = whole(
  '(?:(?:suppose|given|if)(?: that)? )?(?<one>[a-z]) ',
  LINK,
  ' ',
  OF,
  '(?:[.,;:]| and|,? and| given that)* ?(?:when |if )',
  told('first', 'firstValue'),
  ',? ',
  told('second', 'secondValue'),
  String.raw`(?:[.,;:]+)? ?(?:(?:find|work out|calculate|what is|what's|determine)(?: the value of)? )(?<asked>[a-z])(?: when| if| for) `,
  told('third', 'thirdValue'),
);

const POWERS: Readonly<Record<string, string>> = {
  'square of ': '^2',
  'cube of ': '^3',
  'square root of ': '^(1/2)',
  '²': '^2',
  '³': '^3',
  '^2': '^2',
  '^3': '^3',
};

/** "y is proportional to x². When x = 2, y = 12. Find y when x = 5." x is asked for only where that needs no root. */
export function readProportion(question: BareQuestion): NamedQuestion | null {
  const groups = (PATTERN.exec(question.text) ?? TURNED.exec(question.text))?.groups;
  if (groups === undefined) return null;
  const { one, other, asked, how = '', power, raised, first, second, third } = groups;
  if (one === undefined || other === undefined || one === other) return null;
  const isTurned = asked === other && third === one && power === undefined && raised === undefined;
  if (!isTurned && (asked !== one || third !== other)) return null;
  if (power !== undefined && raised !== undefined) return null;
  const pair = new Map([
    [first, numberIn(groups['firstValue'] ?? '')],
    [second, numberIn(groups['secondValue'] ?? '')],
  ]);
  const [y, x, wanted] = [pair.get(one), pair.get(other), numberIn(groups['thirdValue'] ?? '')];
  if (!y || !x || !wanted || x.equals(0) || wanted.equals(0)) return null;
  if (isTurned) {
    const value = /invers/.test(how) ? x.mul(y).div(wanted) : x.mul(wanted).div(y.equals(0) ? 1 : y);
    return y.equals(0) ? null : { ...formula(`${typed(value)} + 0`, question), label: other };
  }
  const exponent = POWERS[power ?? raised ?? ''] ?? '';
  const [top, bottom] = /invers/.test(how) ? [x, wanted] : [wanted, x];
  const value = `${typed(y)} × (${typed(top)}/${typed(bottom)})${exponent}`;
  return { ...formula(value, question), label: one };
}
