import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { plainNumbers, thingKey, withDigits } from './storyText.ts';

const MONEY =
  '(?:pence|pennies|p(?= each| a)|cents|c(?= each)|pounds|dollars|euros|rupees|rs|rand|naira|pesos|points|kg|kilograms|grams|g(?= each)|cm|metres|litres|minutes|hours|calories|seconds)';
const LETTER = "[£$€]? ?(?<![a-z])([a-z])(?![a-z'])";
const THING =
  '([a-z]+(?:[ -](?!cost|is|are|and|at|for|sell|weigh|on|in|each|has|that|of|he|she|they|the|to|with|then|but)[a-z]+)?)';
const EACH = '(?: (?:each|apiece|a piece|per item|for one|one))?';
const PRICES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the )?(?:cost|price|mass|weight|length) of (?:an?|one|each|every) ${THING} (?:is|=) ${LETTER}(?: ${MONEY})?`,
    'g',
  ),
  new RegExp(
    `\\b(?:an?|one|each|every|the|all|a single) ${THING} (?:(?:each )?(?:costs?|is|=|sells? (?:for|at)|(?:is|are) (?:sold|priced) (?:at|for)|weighs?|is worth|scores?|holds?|takes?|earns?|has a mass of|are)) ${LETTER}(?: ${MONEY})?${EACH}`,
    'g',
  ),
  new RegExp(
    `(?<=^|[.,;:] |and |\\bwhere |\\bif |\\bwhile |\\bwhen )${THING} (?:costs?|are|sells? (?:for|at)|are (?:sold|priced) (?:at|for)|weighs?|cost|is) ${LETTER}(?: ${MONEY})?${EACH}`,
    'g',
  ),
];
const DIRECT = new RegExp(
  `\\b(\\d{1,3}|an?|another|one) (?:more |extra |further |other )?${THING} (?:at|for|costing|priced at|weighing|of mass|that cost|which cost|worth) ${LETTER}(?: ${MONEY})? (?:each|apiece|a piece|per [a-z]+)`,
  'g',
);
const ITEM = new RegExp(
  `\\b(\\d{1,3}|an?|another|one|no) (?:more |extra |further |other |of the |of these )?${THING}`,
  'g',
);
const ASKED =
  /\b(?:total|altogether|in all|combined|together|how much|spends?|spent|cost|costs|pays?|bill|sum|expression)\b/;
const STEERS =
  /\b(?:not|twice|double|half|triple|difference|change|more than|less than|fewer|discount|off|free|how many|how much more|how much less|returns?|gives? back|lost|loses|eats|sold|sells [0-9]|profit|percent|%|divided|shared?|average|mean|if [a-z] ?=|value|increase|reduced|remaining|left|except|only|without|instead|per cent|vat|tax|tip|delivery|budget|note|voucher|coupon)\b/;
const WORDS = new Set(
  'a an the and then so also of for to in on at by with from he she they we i it his her their our my your who how much do does did will would is are was has have altogether together total totals cost costs price prices pay pays paid spend spends spent bill amount expression expressions write give find form what as terms term simplest simplified simplify form in simply possible can you down show work out buys buy bought gets get orders order ordered takes took needs need purchases purchased wants chooses picks pence cents pounds dollars euros rupees points later same price shop cafe store stall market trip visit day next first second again while where when if each item items things everything all both shopping money friend brother sister mum dad customer customers people monday tuesday wednesday thursday friday saturday sunday morning afternoon now answer your algebraic single value worth kg grams combined mass weight collecting like collected fully shortest using letters order'
    .split(' ')
    .filter((word) => !['value'].includes(word)),
);

/** A name in small letters in front of what somebody buys. */
const BUYER =
  /(?<=^|[.;,] |\band |\bwhile )[a-z]+ (?=(?:buys?|bought|gets?|got|orders?|takes|needs|wants|chooses|picks) (?:\d|an? ))/g;

function singular(thing: string): string {
  return thing.split(/[ -]/).map(thingKey).join(' ');
}

function countOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : text === 'no' ? 0 : 1;
}

type Bought = { readonly count: number; readonly letter: string; readonly at: number };

/** The price a thing has, by its whole name, its first or its last word. */
function priceOf(
  prices: ReadonlyMap<string, string>,
  thing: string,
): { readonly letter: string; readonly length: number } | null {
  const [first = '', ...more] = thing.split(' ');
  const whole = prices.get(singular(thing));
  if (whole !== undefined) return { letter: whole, length: thing.length };
  const letter = prices.get(singular(first));
  return letter === undefined || more.length === 0 ? null : { letter, length: first.length };
}

/** Letters as prices, counts of things bought by anybody: what all of it costs. */
export function letterTotals(problem: string): RuleSolution | null {
  if (problem.length > 400 || !/(?<![A-Za-z'’])[a-z](?![A-Za-z'’])/.test(problem)) return null;
  const names = problem
    .replace(/\$([a-z])\$/g, '$1')
    .replace(
      /(?<=[.;!?] |^|, |and |\bwhile |\bdoes |\bdo |\bthat )(?!An?\b|The\b|One\b|Each\b|He\b|She\b|They\b|I\b|We\b|Write\b|Give\b|Find\b|What\b|How\b|Later\b|Then\b|In\b|If\b|Every\b|Form\b|Total\b)[A-Z][a-z]+(?= (?:buys?|bought|gets?|orders?|ordered|takes|took|needs|wants|chooses|picks|then|spends?|pays?|and|has|goes))/g,
      'he',
    );
  const text = withDigits(plainNumbers(names)).toLowerCase().replace(BUYER, 'he ');
  if (STEERS.test(text) || !ASKED.test(text)) return null;
  const prices = new Map<string, string>();
  const bought: Bought[] = [];
  let clash = false;
  const blank = (all: string): string => ' '.repeat(all.length);
  let rest = text.replace(DIRECT, (all: string, count: string, thing: string, letter: string, at: number) => {
    clash ||= (prices.get(singular(thing)) ?? letter) !== letter;
    prices.set(singular(thing), letter);
    bought.push({ count: countOf(count), letter, at });
    return blank(all);
  });
  for (const pattern of PRICES)
    rest = rest.replace(pattern, (all: string, thing: string, letter: string) => {
      if (letter === 'a' && !/a (?:pence|cents|pounds|dollars|euros|rupees)/.test(all)) return all;
      clash ||= prices.has(singular(thing)) || [...prices.values()].includes(letter);
      prices.set(singular(thing), letter);
      return blank(all);
    });
  if (clash || (bought.length === 0 && prices.size === 0)) return null;
  rest = rest.replace(ITEM, (all: string, count: string, thing: string, at: number) => {
    const found = priceOf(prices, thing);
    if (found === null) return all;
    bought.push({ count: countOf(count), letter: found.letter, at });
    return `${blank(all.slice(0, all.length - thing.length))} ${thing.slice(found.length)}`;
  });
  const letters = new Set(bought.map(({ letter }) => letter));
  const words = (rest.match(/[^\s.,:;?!"()]+/g) ?? []).filter((word) => !letters.has(word));
  if (
    bought.length < 2 ||
    letters.size < 2 ||
    !words.every((word) => WORDS.has(word)) ||
    [...prices.values()].some((letter) => !letters.has(letter))
  )
    return null;
  return totalOf(
    bought.toSorted((one, two) => one.at - two.at),
    problem,
  );
}

function totalOf(bought: readonly Bought[], problem: string): RuleSolution | null {
  // Of several buyers, what one of them pays is another question.
  const buyers = new Set(
    [...problem.matchAll(/\b([A-Z][a-z]+)(?= (?:buys?|bought|gets?|orders?|takes|needs|wants|chooses))/g)]
      .map(([name]) => name)
      .filter((name) => !/^(?:He|She|They|I|We)$/.test(name)),
  );
  const question = problem.slice(Math.max(problem.lastIndexOf('. '), problem.lastIndexOf('; ')) + 1);
  if (
    buyers.size > 1 &&
    [...buyers].some((name) => question.includes(name) && !/\band\b/.test(question) && !/buys?|gets?/.test(question))
  )
    return null;
  const latex = bought
    .filter(({ count }) => count > 0)
    .map(({ count, letter }) => `${count === 1 ? '' : count}${letter}`)
    .join('+');
  const reading = parseExpression(latex);
  const terms = reading.kind === 'expression' ? polynomialOf(reading.expression) : null;
  if (terms === null) return null;
  const answer = writeMonomials(terms);
  const steps: RuleStep[] = [{ reason: 'Each count times its letter.', expression: latex }];
  if (answer !== latex) steps.push({ reason: 'Collect like terms.', expression: answer });
  return { topic: 'like-terms', method: 'letterTotals', steps, answer };
}
