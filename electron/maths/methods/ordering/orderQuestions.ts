import type { RuleSolution } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { compareNumbers, orderNumbers } from './orderNumbers.ts';
import type { Order, WrittenNumber } from './orderNumbers.ts';
import { WRITTEN, writtenNumber } from './writtenNumbers.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';

type Fact =
  | { readonly kind: 'number'; readonly number: WrittenNumber }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'two' }
  | { readonly kind: 'sign' };

const SMALL = '(?:smallest|least|lowest|coldest|minimum)';
const LARGE = '(?:largest|greatest|biggest|highest|warmest|hottest|maximum)';
const NOUN = '(?: (?:number|value|one|fraction|decimal|temperature|integer))?';
const DEGREES = String.raw`(?: ?°(?: ?[cf])?)?`;

function order(wanted: Order): () => Fact {
  return () => ({ kind: 'order', order: wanted });
}

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(String.raw`(?:in )?(?:ascending|increasing)(?: order)?(?: of size)?`, order('ascending')),
  phrase(String.raw`(?:in )?(?:descending|decreasing)(?: order)?(?: of size)?`, order('descending')),
  phrase(String.raw`(?:in order )?(?:of size,? )?(?:from )?(?:the )?${SMALL}${NOUN} (?:to|up to) (?:the )?${LARGE}${NOUN}`, order('ascending')),
  phrase(String.raw`(?:in order )?(?:of size,? )?(?:from )?(?:the )?${LARGE}${NOUN} (?:to|down to) (?:the )?${SMALL}${NOUN}`, order('descending')),
  phrase(String.raw`(?:in order )?(?:of size)?[,. ]*(?:(?:start|begin|starting|beginning) with (?:the )?${SMALL}${NOUN}(?: first)?|(?:the |with the )?${SMALL}${NOUN} first)`, order('ascending')),
  phrase(String.raw`(?:in order )?(?:of size)?[,. ]*(?:(?:start|begin|starting|beginning) with (?:the )?${LARGE}${NOUN}(?: first)?|(?:the |with the )?${LARGE}${NOUN} first)`, order('descending')),
  phrase(String.raw`(?:in order )?(?:from|with) (?:the )?${SMALL}${NOUN}(?: first| up| upwards)?(?=[,.:;]|$)`, order('ascending')),
  phrase(String.raw`(?:in order )?(?:from|with) (?:the )?${LARGE}${NOUN}(?: first| down| downwards)?(?=[,.:;]|$)`, order('descending')),
  phrase(String.raw`(?:(?:which|what) (?:(?:of (?:these|the|the following|this)|one|number|fraction|decimal|value|temperature)(?: (?:numbers|fractions|decimals|temperatures|values|list))? )?(?:is|has) )?(?:the )?${LARGE}(?: value)?${NOUN}(?: of| in| among)?`, order('largest')),
  phrase(String.raw`(?:(?:which|what) (?:(?:of (?:these|the|the following|this)|one|number|fraction|decimal|value|temperature)(?: (?:numbers|fractions|decimals|temperatures|values|list))? )?(?:is|has) )?(?:the )?${SMALL}(?: value)?${NOUN}(?: of| in| among)?`, order('smallest')),
  phrase(String.raw`(?:(?:which|what)(?: (?:one|number|fraction|decimal|value|temperature|is))*(?: of)?)`, () => ({ kind: 'two' })),
  phrase(String.raw`(?:is |has |the |a )*(?:larger|greater|bigger|higher|warmer|(?<=(?:is|has|the) )more)(?: value)?${NOUN}(?: of)?(?! than)`, order('largest')),
  phrase(String.raw`(?:is |has |the |a )*(?:smaller|lower|(?<=(?:is|has|the) )less|colder)(?: value)?${NOUN}(?: of)?(?! than)`, order('smallest')),
  phrase(String.raw`(?:<,? ?>,? ?(?:or|and|,)? ?=|> ?,? ?< ?,? ?(?:or|and)? ?=|[<>=](?: ?,? ?(?:or )?[<>=]){2})`, () => ({ kind: 'sign' })),
  phrase(String.raw`compare`, () => ({ kind: 'sign' })),
  phrase(`(${WRITTEN})${DEGREES}`, ([typed = '']) => {
    const number = writtenNumber(typed);
    return number === null ? null : { kind: 'number', number };
  }),
]; // prettier-ignore
const IDLE = words(
  'write put place arrange list order sort rank these the this following numbers number fractions fraction decimals decimal integers integer temperatures values value in of with and is are from set down give down out among them or between insert use using correct sign symbol make true statement complete with choose fill circle find pick state name tick say tell me to order list size goes write belong does belongs each a be out scores score golf points heights depths readings balances lengths times masses weights prices rank ranked arranged line up',
);

/** Signs of comparison that stand alone are blanks of a worksheet. */
function withoutBlanks(text: string): string {
  return text.replace(/_{1,}|□|\.{3,}|…|\?(?= ?-?\d)/g, ' ').replace(/"/g, ' ');
}

/** "30% of 50", "3/4 of 20": a value to be worked out first, no two numbers to be ordered. */
const PART_OF_NUMBER = /[\d%}] ?of \$?-?\d/i;

/** Numbers to be put in order, the largest or smallest of them, or the sign between two. */
export function orderQuestions(problem: Understood): RuleSolution | null {
  if (
    !/order|largest|greatest|biggest|highest|smallest|lowest|least|larger|greater|bigger|smaller|lower|less|more|warm|cold|compare|<|sort|rank|\\(?:lt|gt)/i.test(
      problem.text,
    ) ||
    PART_OF_NUMBER.test(problem.text) ||
    // "The least integer divisible by each of 6, 8 and 15" is none of them.
    /\bdivisible|\bmultiples?\b|\bremainders?\b|\b(?:is|are|be) divided by\b|\bgoes into\b|\bdivides\b/i.test(
      problem.text,
    ) ||
    // The bars of an absolute value are no gaps between words.
    /\|\s*[-−–]/.test(problem.text)
  )
    return null;
  const { text, form } = plainQuestion(withoutVulgar(withoutBlanks(problem.text)));
  const facts =
    form === null
      ? readPhrases(text.replace(/\\lt(?![a-z])/g, '<').replace(/\\gt(?![a-z])/g, '>'), PHRASES, IDLE)
      : null;
  if (facts === null) return null;
  const numbers = facts.flatMap((fact) => (fact.kind === 'number' ? [fact.number] : []));
  const [wanted, ...more] = new Set(facts.flatMap((fact) => (fact.kind === 'order' ? [fact.order] : [])));
  const signs = facts.filter(({ kind }) => kind === 'sign').length;
  if (more.length > 0 || numbers.length < 2 || numbers.length > 12) return null;
  if (signs > 0) {
    const [first, second, ...others] = numbers;
    return wanted === undefined && first !== undefined && second !== undefined && others.length === 0
      ? compareNumbers(first, second)
      : null;
  }
  return wanted === undefined ? null : orderNumbers(numbers, wanted);
}
