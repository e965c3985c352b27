import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';

const COUNTS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
}; // prettier-ignore
const COUNT = String.raw`(\d{1,3}|a|an|one|another|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const THING = '((?:[a-z]+ of )?[a-z]+(?: (?:tickets?|bars?|bags?|books?|pens?))?)';
const MONEY = '(?: ?(?:pence|p|cents|c|pounds|dollars|euros|rupees|rs))?';
const PRICE = new RegExp(
  String.raw`\b(?:the (?:cost|price) of )?(?:(?:an?|each|one|the|some|every) )?${THING} (?:costs?|is|are|sells? for|are sold (?:at|for)) (?:£|\$|€)? ?([a-z])(?![a-z])${MONEY}(?: (?:each|apiece|per [a-z]+|a piece))?(?=[\s,.;]|$)`,
  'g',
);
const BOUGHT = new RegExp(
  String.raw`\b${COUNT} (?:more |extra |further |other )?${THING} (?:at|for|costing|priced at) (?:£|\$|€)? ?([a-z])(?![a-z])${MONEY} (?:each|apiece|per [a-z]+|a piece)`,
  'g',
);
const ITEM = new RegExp(String.raw`\b${COUNT} (?:more |extra |further |other )?${THING}`, 'g');
const ASK =
  /(?:write|find|give|form|work out|state|what is)(?: down)? (?:(?:an|a|the) )?(?:simplified |simplest |algebraic )*expression,? ?(?:in its simplest form,? ?)?(?:(?:,? ?in (?:terms of [a-z](?:(?:, | and )[a-z])*|pence|cents|pounds|dollars|rupees|p)),? )*(?:for|that gives|to show|to represent) (?:the|his|her|their) (?:total )?(?:cost|price|amount|bill|spending|money)(?: (?:of|that|in|he|she|they|it|has|have|spends?|spent|pays?|paid|altogether|to pay|all|the|items|shopping|purchases?|must|pence|cents|pounds|dollars|rupees|total|everything|for|[a-z]+ spends|[a-z]+ pays))*/;
const TAIL =
  /^(?:[\s,.;]*(?:in (?:its|the) simplest form|simplif(?:y|ied|ying)(?: your answer| it| fully)?|as simply as possible|give your answer|giving your answer|in pence|in cents|in pounds|in dollars|in rupees|in terms of [a-z](?:(?:, | and )[a-z])*))*[\s,.;]*$/;
const IDLE = new Set(
  'buys bought buy purchases purchased gets and then goes back went for later on monday tuesday wednesday thursday friday saturday sunday he she they in the morning afternoon evening next day also another shop market at from to a trip i we stall visit first second week with today yesterday orders ordered'.split(
    ' ',
  ),
);

function singular(thing: string): string {
  const [first = '', ...rest] = thing.split(' ');
  const one = (word: string): string =>
    word
      .replace(/ies$/, 'y')
      .replace(/(ss|x|ch|sh)es$/, '$1')
      .replace(/(?<!s)s$/, '');
  return [one(first), ...rest.map(one)].join(' ');
}

const NAME =
  /(?<=[.!?]\s|^|\sand )([A-Z][a-z]+)(?= (?:buys|bought|goes|went|purchases|purchased|gets|orders|ordered|then))/g;

/** Names of buyers as a pronoun; `null` where one of several is asked about. */
function withoutName(problem: string): string | null {
  const titled = problem.replace(/\b(?:Mr|Mrs|Ms|Miss)\.? /g, '');
  const names = new Set(
    [...titled.matchAll(NAME)].map(([, name]) => name).filter((name) => !/^(?:He|She|They|I|We)$/.test(name ?? '')),
  );
  return names.size > 1 &&
    /\b(?:he|she|his|her)\b|[A-Z][a-z]+ (?:spends|pays)|[a-z]'s\b/.test(titled.slice(titled.search(/expression/i)))
    ? null
    : titled.replace(NAME, 'he');
}

type Bought = { readonly count: number; readonly letter: string };

/** The purchases in order; `null` as soon as a word beside them might matter. */
function purchases(text: string): readonly Bought[] | null {
  const found: Bought[] = [];
  const direct = text.replace(BOUGHT, (_all, count: string, _thing: string, letter: string) => {
    found.push({ count: COUNTS[count] ?? Number(count), letter });
    return ' ';
  });
  const prices = new Map<string, string>();
  let clash = false;
  const unpriced = direct.replace(PRICE, (_all, thing: string, letter: string) => {
    const name = singular(thing);
    clash ||= prices.has(name);
    prices.set(name, letter);
    return ' ';
  });
  if (clash || (found.length > 0 && prices.size > 0)) return null;
  const rest = unpriced.replace(ITEM, (all: string, count: string, thing: string) => {
    const letter = prices.get(singular(thing)) ?? prices.get(singular(thing.split(' ')[0] ?? ''));
    if (letter === undefined) return all;
    const extra = prices.has(singular(thing)) ? '' : thing.slice((thing.split(' ')[0] ?? '').length);
    found.push({ count: COUNTS[count] ?? Number(count), letter });
    return ` ${extra} `;
  });
  const words = rest.match(/[^\s,.;:]+/g) ?? [];
  return words.every((word) => IDLE.has(word)) && found.length > 1 ? found : null;
}

/** "Apples cost a pence each and bananas b pence. Leo buys 4 apples and 3 bananas, then 2 more apples": the whole cost. */
export function letterPrices(problem: string): RuleSolution | null {
  if (!/expression/i.test(problem) || problem.length > 400) return null;
  const text = withoutName(problem)
    ?.replace(/\$([a-z])\$/g, '$1')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const asked = text === undefined ? null : ASK.exec(text);
  if (text === undefined || asked === null || !TAIL.test(text.slice(asked.index + asked[0].length))) return null;
  const bought = purchases(text.slice(0, asked.index));
  if (bought === null) return null;
  const latex = bought.map(({ count, letter }) => `${count === 1 ? '' : count}${letter}`).join('+');
  const reading = parseExpression(latex);
  const terms = reading.kind === 'expression' ? polynomialOf(reading.expression) : null;
  if (terms === null) return null;
  const answer = writeMonomials(terms);
  const steps: RuleStep[] = [{ reason: 'Each count times its price.', expression: latex }];
  if (answer !== latex) steps.push({ reason: 'Collect like terms.', expression: answer });
  return { topic: 'like-terms', method: 'letterPrices', steps, answer };
}
