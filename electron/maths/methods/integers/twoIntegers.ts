import { isPrimeNumber } from '../arithmetic/numberFacts.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

type Fact =
  | { readonly kind: 'sum' | 'product' | 'one'; readonly value: number }
  | {
      readonly kind:
        | 'integers'
        | 'primes'
        | 'negative'
        | 'positive'
        | 'ask both'
        | 'ask smaller'
        | 'ask larger'
        | 'ask sum'
        | 'ask product';
    };

const N = String.raw`(-?\d{1,5})(?![\d.^/]*\d)`;
const IS = '(?: (?:is|are|of|=|equals|to|that is))*';

function valued(kind: 'sum' | 'product' | 'one'): Phrase<Fact>['read'] {
  return ([value = '']) => ({ kind, value: Number(value) });
}

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(`(?:the |their |a |whose )*(?:sum|total)(?: of (?:the |these )?(?:2 )?(?:integers|primes|prime numbers|whole numbers))?${IS} ${N}`, valued('sum')),
  phrase(`(?:the |their |a |whose )*product(?: of (?:the |these )?(?:2 )?(?:integers|primes|prime numbers|whole numbers))?${IS} ${N}`, valued('product')),
  phrase(`(?:that |which )?(?:add|adds|sum|total|added)(?: up)?(?: together)?(?: to(?: give| make)?)? ${N}`, valued('sum')),
  phrase(`(?:that |which )?multipl(?:y|ied)(?: together)?(?: to(?: give| make)?)? ${N}`, valued('product')),
  phrase(`(?:one|1) of (?:them|the integers|the numbers|these) is ${N}`, valued('one')),
  phrase("(?:(?:what|find|state|work out|determine|give|which)(?:'s| is)? )?(?:the )?(?:smaller|lower|lesser)(?: one| of them| of the 2(?: integers| numbers| whole numbers| primes)?| integer| prime| number)?", () => ({ kind: 'ask smaller' })),
  phrase("(?:(?:what|find|state|work out|determine|give|which)(?:'s| is)? )?(?:the )?(?:larger|greater|bigger|higher)(?: one| of them| of the 2(?: integers| numbers| whole numbers| primes)?| integer| prime| number)?", () => ({ kind: 'ask larger' })),
  phrase("(?:what|find|state|work out|determine|give)(?:'s| is)? (?:the |their )(?:sum|total)(?: of the (?:2 )?(?:integers|primes|numbers))?", () => ({ kind: 'ask sum' })),
  phrase("(?:what|find|state|work out|determine|give)(?:'s| is)? (?:the |their )product(?: of the (?:2 )?(?:integers|primes|numbers))?", () => ({ kind: 'ask product' })),
  phrase('(?:what|which|find|state|name|give|write down|work out)(?: (?:are|is))? (?:they|them|both|(?:the |these |both )?(?:2 )?(?:integers|primes|prime numbers|numbers|whole numbers))(?: (?:are they|are these|they are|these are|are))?', () => ({ kind: 'ask both' })),
  phrase('they are', () => ({ kind: 'ask both' })),
  phrase('2 (?:different |distinct )?prime(?:s| numbers)', () => ({ kind: 'primes' })),
  phrase('2 (?:different )?negative (?:integers|whole numbers)', () => ({ kind: 'negative' })),
  phrase('2 (?:different )?positive (?:integers|whole numbers)', () => ({ kind: 'positive' })),
  phrase('2 (?:different )?(?:integers|whole numbers|numbers)', () => ({ kind: 'integers' })),
]; // prettier-ignore
const IDLE = words('the of and have has with a an there are is if whose which that i my their so but then');

function fits(one: number, two: number, kinds: ReadonlySet<string>): boolean {
  if (kinds.has('primes')) return isPrimeNumber(one) && isPrimeNumber(two);
  if (kinds.has('negative')) return one < 0 && two < 0;
  return !kinds.has('positive') || (one > 0 && two > 0);
}

function pairs(
  told: { readonly sum?: number; readonly product?: number },
  kinds: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  const reach = Math.max(Math.abs(told.sum ?? 0), Math.abs(told.product ?? 0)) + 1;
  const found: (readonly [number, number])[] = [];
  for (let one = -reach; one <= reach; one += 1) {
    const two = told.sum !== undefined ? told.sum - one : one === 0 ? 0 : (told.product ?? 0) / one;
    if (!Number.isInteger(two) || one > two || (told.product !== undefined && one * two !== told.product)) continue;
    if (fits(one, two, kinds)) found.push([one, two]);
  }
  return found;
}

function guarded(value: number): string {
  return value < 0 ? `(${value})` : `${value}`;
}

function answered(one: number, two: number, asked: string, steps: readonly RuleStep[]): RuleSolution {
  const [sum, product] = [`${one}+${guarded(two)}=${one + two}`, `${one}\\times ${guarded(two)}=${one * two}`];
  const done = (answer: string, ...last: readonly RuleStep[]): RuleSolution => ({
    topic: 'integers',
    method: 'twoIntegers',
    steps: [...steps, ...last],
    answer,
  });
  if (asked === 'ask sum') return done(`${one + two}`, { reason: 'Add them.', expression: sum });
  if (asked === 'ask product') return done(`${one * two}`, { reason: 'Multiply them.', expression: product });
  if (asked === 'ask both') return done(`${one}\\text{ and }${two}`);
  return done(`${asked === 'ask smaller' ? one : two}`);
}

/** Two whole numbers told by their sum and product, or two primes by one of them. */
export function twoIntegers(problem: string): RuleSolution | null {
  if (problem.length > 200 || !/integer|prime|whole number/i.test(problem) || !/two|2|they/i.test(problem)) return null;
  const { text, form } = arithmeticText(problem);
  const read =
    form === null
      ? readPhrases(
          text
            .replace(/□(?: and □)?/g, ' ')
            .replace(/ {2,}/g, ' ')
            .trim()
            .replace(/ (?:are|and)$/, ' are'),
          PHRASES,
          IDLE,
        )
      : null;
  if (read === null) return null;
  const kinds = new Set(read.map(({ kind }) => kind));
  const values = (kind: 'sum' | 'product' | 'one'): readonly number[] =>
    read.flatMap((fact) => (fact.kind === kind && 'value' in fact ? [fact.value] : []));
  const [sums, products, ones] = [values('sum'), values('product'), values('one')];
  const [asked, ...others] = [...kinds].filter((kind) => kind.startsWith('ask'));
  if (asked === undefined || others.length > 0 || sums.length > 1 || products.length > 1 || ones.length > 1)
    return null;
  const [sum, product, known] = [sums[0], products[0], ones[0]];
  if (known !== undefined) {
    if (product === undefined || sum !== undefined || asked !== 'ask sum' || known === 0 || product % known !== 0)
      return null;
    const other = product / known;
    return answered(known, other, asked, [
      { reason: 'Divide for the other number.', expression: `${product}\\div ${guarded(known)}=${other}` },
    ]);
  }
  if (!kinds.has('primes') && (sum === undefined || product === undefined)) return null;
  const [only, ...more] =
    sum === undefined && product === undefined
      ? []
      : pairs({ ...(sum === undefined ? {} : { sum }), ...(product === undefined ? {} : { product }) }, kinds);
  if (only === undefined || more.length > 0) return null;
  const [one, two] = only;
  const lines: RuleStep[] = [];
  if (kinds.has('primes') && sum !== undefined && sum % 2 === 1)
    lines.push({
      reason: 'An odd sum needs an even number, and 2 is the only even prime.',
      expression: `${sum}-2=${sum - 2}`,
    });
  if (product !== undefined)
    lines.push({ reason: 'Try pairs with this product.', expression: `${one}\\times ${guarded(two)}=${product}` });
  if (sum !== undefined) lines.push({ reason: 'Check the sum.', expression: `${one}+${guarded(two)}=${sum}` });
  return answered(one, two, asked, lines);
}
