import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { NUMBER } from '../numbersIn.ts';
import { givesFactorsAsked } from './factorsAsked.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';
import { FORMULA, worded } from './formulaWords.ts';

const FIND =
  "(?:find|work out|what is|what's|whats|calculate|determine|write down|state)(?: the (?:value|constant) of)?(?: the (?:value|constant))?";
const EQUATION = String.raw`(?<formula>[^,;]*?=[^,;]*?)`;

/** Ways that lead to the same solutions. */
const WAY =
  '(?:use (?:the )?(?:square root property|zero[- ]product (?:property|principle|rule)|null factor law|quadratic formula|balance method)|clear (?:the )?(?:fractions|decimals|brackets|denominators))';

const FORMS: readonly Form[] = [
  [worded('how (?:do|would|can) (?:i|you|we) (?:solve|work out|do) (?:this|this one|it)?[:,]? ?', FORMULA), solved],
  [
    worded(
      FORMULA,
      '[,.;]? (?:how (?:do|would|can) (?:i|you|we) (?:solve|work out|do) (?:this one|this|it)|(?:can|could) you (?:solve|do) (?:this|it)(?: for me)?)',
    ),
    solved,
  ],
  [worded('(?:can|could) you (?:please )?solve ', FORMULA, '(?: for me)?'), solved],
  [worded(`${WAY} (?:to |and (?:then )?)solve:? `, '(?<formula>[^,;:]*?=[^,;:]*?)'), solved],
  [worded('solve the absolute[- ]value (?:equation|inequality):? ', FORMULA), solved],
  [
    worded(
      `(?:if |given that |given )?(?<letter>[a-z]) ?= ?(?<value>${NUMBER}) is (?:the|a|one) (?:solution|root) (?:of|to) `,
      EQUATION,
      `[,.;]? (?:and )?${FIND} (?<wanted>[a-z])`,
    ),
    constant,
  ],
  [
    worded(
      `(?:the equation )?`,
      EQUATION,
      ` has (?:a|the|one)? ?(?:solution|root) (?<letter>[a-z]) ?= ?(?<value>${NUMBER})[,.;]? (?:and )?${FIND} (?<wanted>[a-z])`,
    ),
    constant,
  ],
  [
    worded(
      EQUATION,
      ` has (?<letter>[a-z]) ?= ?(?<value>${NUMBER}) as (?:a|the|one) (?:solution|root)[,.;]? ${FIND} (?<wanted>[a-z])`,
    ),
    constant,
  ],
  [
    worded(
      String.raw`(?:given (?:that )?|if |let )?(?<name>[a-z])\((?<letter>[a-z])\) ?= ?(?<formula>[^=,;]+?)(?:,| and|,? solve|[.,;] solve|[.,;] (?:find|for what value of) [a-z] (?:when|such that|if|is))+ (?<name2>[a-z])\((?<inside>[a-z])\) ?= ?(?<value>${NUMBER})(?:[.,;]? (?:${FIND} (?<last>[a-z])))?`,
    ),
    functionEquals,
  ],
  [worded('what (?:power|index|exponent) of (?<base>\\d+) (?:makes|gives|is|equals) (?<value>\\d+)'), power],
  [
    worded(
      `(?<share>\\d+/\\d+|half|a quarter|a third) of (?<letter>[a-z]) is (?<value>${NUMBER})[,.;]? (?:${FIND} )?(?<asked>[a-z])(?: ?=)?`,
    ),
    share,
  ],
  [
    worded(
      '(?:what|which) number goes (?:in|into) the (?:box|square|gap)[?:]? (?<formula>[^?]*[□☐▢_][^?]*=[^?]*|[^?]*=[^?]*[□☐▢_][^?]*)',
    ),
    box,
  ],
  [
    worded(
      EQUATION,
      '[,.;:]? (?:express|obtain|get|write|give|find) (?<wanted>[a-z]) in terms of [a-zπ](?:(?:,| and|, and) [a-z])*(?: (?:where|given that) (?<positive>[a-z]) ?> ?0| \\((?<positive2>[a-z]) ?> ?0\\))?',
    ),
    subject,
  ],
  [
    worded(
      '(?:given|given that|if|the formula is|let) ',
      EQUATION,
      '[,.;:]? (?:express|obtain|get|write|find|make) (?<wanted>[a-z]) (?:in terms of [a-zπ](?:(?:,| and|, and) [a-z])*|the subject)',
    ),
    subject,
  ],
  [worded('use the binomial (?:theorem|expansion) to expand ', FORMULA), expanded],
  [worded(FORMULA, ' as a product of (?:two|three|its|linear)? ?(?:linear )?factors'), factorised],
];

/** One formula and words that the reader of formulas does not know, said again as it knows them. */
export function readEquationWords(question: BareQuestion): AsFormula | null {
  return /[=<>≤≥^²³(]|\bof\b/.test(question.text) ? sayAgain(FORMS, question) : null;
}

function solved({ formula = '' }: Groups): string | null {
  return /[=<>≤≥]/.test(formula) ? `Solve ${formula}` : null;
}

/** The told solution put in; the equation is then one for the constant. */
function constant({ formula = '', value = '', letter, wanted = '' }: Groups): string | null {
  const unknown = letter ?? /[a-z]/.exec(formula.replace(new RegExp(wanted, 'g'), ''))?.[0] ?? '';
  if (
    unknown === '' ||
    unknown === wanted ||
    !formula.includes(wanted) ||
    new RegExp(`[^${wanted}${unknown}\\W\\d]`, 'i').test(formula) ||
    /[a-z]{2}/i.test(formula.replace(new RegExp(`${wanted}${unknown}|${unknown}${wanted}`, 'g'), ''))
  )
    return null;
  return `Solve ${formula.replaceAll(unknown, `(${value})`)}`;
}

/** "f(x) = 3x − 2, f(k) = 7. Find k": of one function. */
function functionEquals({
  name,
  name2,
  letter = '',
  inside = '',
  formula = '',
  value = '',
  last,
}: Groups): string | null {
  if (name !== name2 || (last ?? inside) !== inside || new RegExp(`[a-z]{2}|[^${letter}\\W\\d]`, 'i').test(formula))
    return null;
  return `Solve ${formula.replaceAll(letter, inside)} = ${value}`;
}

function power({ base = '', value = '' }: Groups): string | null {
  // A whole power is to be said as a number, not as a logarithm.
  // In whole numbers: beyond 2⁵³ a double is equal to its neighbours.
  const found = Array.from({ length: 64 }, (_, exponent) => exponent).find(
    (one) => BigInt(base) ** BigInt(one) === BigInt(value),
  );
  return found === undefined || Number(base) < 2 ? null : `Work out ${found} + 0`;
}

const SHARES: Readonly<Record<string, string>> = { half: '1/2', 'a quarter': '1/4', 'a third': '1/3' };

function share({ share: told = '', letter = '', value = '', asked }: Groups): string | null {
  return asked !== letter ? null : `Solve (${SHARES[told.toLowerCase()] ?? told})${letter} = ${value}`;
}

function box({ formula = '' }: Groups): string | null {
  const blanks = formula.match(/[□☐▢]|_+/g) ?? [];
  // A box beside a digit may stand for another digit, one between two numbers for a sign.
  if (/[\d)] *(?:[□☐▢]|_+)|(?:[□☐▢]|_+) *[\d(]/.test(formula)) return null;
  return blanks.length === 1 && !/[a-z]/i.test(formula) ? `Solve ${formula.replace(/[□☐▢]|_+/, ' x ')}` : null;
}

function subject({ formula = '', wanted = '', positive, positive2 }: Groups): string | null {
  if (!formula.includes(wanted)) return null;
  const sign = positive ?? positive2;
  return `Make ${wanted} the subject of ${formula}${sign === undefined ? '' : ` where ${sign} > 0`}`;
}

function expanded({ formula = '' }: Groups): string {
  return `Expand ${formula}`;
}

function factorised({ formula = '' }: Groups, text: string): string | null {
  return /[a-z]/i.test(formula) && !formula.includes('=') && givesFactorsAsked(text, formula)
    ? `Factorise ${formula}`
    : null;
}
