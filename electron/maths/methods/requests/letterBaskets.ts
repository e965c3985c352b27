import type { RuleSolution } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import type { Work } from './requestWords.ts';
import { thingKey } from './storyText.ts';

const COIN = '(?:pence|cents?|dollars?|pounds?|euros?|rupees|rand|p)';
/** "an apple costs a pence", "pens cost x pence and rulers y pence each", "3 boxes of markers at m dollars each". */
const PRICED = new RegExp(`\\b(?:(\\d+|an?|one|each|every|a single) )?([a-z]+)(?: of [a-z]+)?(?: (?:costs?|is|are|at|for|sells? (?:for|at)|priced at))? [£$€]?([a-z])(?: ${COIN})(?: each| apiece)?(?=[ ,.;)]|$)`, 'g'); // prettier-ignore
/** "A crate holds m mangoes." */
const HOLDS = /\b(?:an?|each|every|one) ([a-z]+) (?:holds?|contains?|has) ([a-z]) ([a-z]+)(?=[ ,.;]|$)/g;
const COUNT = /\b(\d+|an?|one|a single)( more| further| extra| other| loose| single)? ([a-z]+)\b/g;

const GAINS = /\b(?:buys?|bought|gets?|got|orders?|ordered|purchases?|purchased|picks? up|picked up|takes?|took|chooses?|chose|has|had|adds?|added|receives?|received)\b/g; // prettier-ignore
const LOSES = /\b(?:returns?|returned|takes? back|took back|gives? back|gave back|gives?|gave|sells?|sold|eats?|ate|drops?|dropped|throws? away|threw away|uses?|used|hands? back|handed back)\b/g; // prettier-ignore
const STEERS =
  /\b(?:not|never|except|without|instead|half|twice|double[ds]?|each other|per ?cent|%|discount|off|free|change|tax|tip|more than|less than|fewer|than|share[ds]?|split|average|difference|profit|if|unless|cheaper|dearer|every day|times|both|same|how many more|how much more|delivery|bag|from each|los(?:t|es?)|breaks?|broke|finds?|found|dozen|pairs?|packs? of|steals?|stole[n]?)\b/;

type Basket = { readonly price: ReadonlyMap<string, string>; readonly rest: string; readonly holds: string | null };

function basketOf(facts: string): Basket | null {
  const price = new Map<string, string>();
  let holds: string | null = null;
  let clash = false;
  const told = facts
    .replace(HOLDS, (_all, box: string, letter: string, thing: string) => {
      price.set(thingKey(box), letter);
      holds = thingKey(thing);
      return ' ';
    })
    .replace(PRICED, (all, count: string | undefined, noun: string, letter: string) => {
      const thing = thingKey(noun);
      if (price.has(thing) || /^(?:and|of|for|at|the|costs?|is|are)$/.test(noun)) clash = true;
      price.set(thing, letter);
      // "3 boxes of markers at m dollars each": bought as well as priced.
      return count !== undefined && / at | for /.test(all) ? `${count} ${noun} ` : ' ';
    });
  const letters = [...price.values()];
  if (clash || letters.length === 0 || new Set(letters).size < letters.length) return null;
  return { price, rest: told, holds };
}

function signAt(text: string, place: number): number {
  const before = text.slice(0, place);
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [gain, loss] = [last(GAINS), last(LOSES)];
  return Math.max(gain, loss) < 0 ? 0 : loss > gain ? -1 : 1;
}

const ASKED =
  /(?:\b(?:how (?:much|many)|what|write|find|give|work out|express|simplify|state)\b)[^.?]*[.?]?(?:[^.?]*\bsimplif[^.?]*[.?]?)?\s*$/;

/** What a basket of things priced by letters comes to, what comes back taken off. */
export function letterBaskets(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/\b(?:costs?|each|holds?|contains?|pence|cents|dollars|pounds)\b/i.test(problem))
    return null;
  const text = inFigures(problem.toLowerCase().replace(/\bms\.|\bmr\.|\bmrs\.|\bdr\./g, '')).replace(
    /\$([a-z])\$/g,
    '$1',
  );
  const asked = ASKED.exec(text);
  if (asked === null || asked.index < 20) return null;
  const [facts, question] = [text.slice(0, asked.index), asked[0]];
  const total = /\b(?:altogether|in total|total|in all|pays?|paid|spends?|spent|costs?|bill)\b/.test(question);
  const left = /\b(?:left|now|have|has|remain\w*)\b/.test(question);
  // "Pies at p pence in total" tells no price of one.
  if (new RegExp(`${COIN} (?:in total|altogether|in all)`).test(facts)) return null;
  if (STEERS.test(text.replace(/\bfull refund\b/g, ' ')) || (!total && !left)) return null;
  const basket = basketOf(facts);
  if (basket === null || (basket.holds !== null) !== (left && !total)) return null;
  const people = new Set((problem.match(/(?<!^|[.?!;] )\b[A-Z][a-z]+\b|(?<=[.;] )[A-Z][a-z]+(?= (?:buys|bought|gets|orders))/g) ?? []).filter((name) => !/day$|^[A-Z][a-z]*$/.test(name) || !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name))); // prettier-ignore
  // Somebody else's things are not hers.
  if (
    /\b(?:her|his|their|my|a|the) [a-z]+ (?:also |then )?(?:buys|bought|gets|got|has|had|orders|ordered)\b/.test(
      facts,
    ) &&
    !/\bthey\b/.test(question)
  )
    return null;
  const buyers = new Set([...problem.matchAll(/\b([A-Z][a-z]+) (?:buys|bought|gets|got|orders|ordered|purchases|purchased|chooses)\b/g)].map(([, name]) => name)); // prettier-ignore
  if (buyers.size > 1 && !/\bthey\b|\btheir\b|altogether|in total|in all/.test(question)) return null;
  if (buyers.size > 1 && [...people].some((name) => question.includes(name.toLowerCase()))) return null;
  return worked(basket, work);
}

/** What stands here is one more thing of the list. */
const LISTED = /(?:\b(?:and|plus|buys?|bought|gets?|got|orders?|ordered|returns?|returned)|\d [a-z]+,) $/;

function worked({ price, rest, holds }: Basket, work: Work): RuleSolution | null {
  const terms: string[] = [];
  let unknown = false;
  const bare = rest.replace(COUNT, (all, count: string, kind: string | undefined, noun: string, index: number) => {
    const thing = thingKey(noun);
    const each = price.get(thing) ?? (holds !== null && thing === holds ? '1' : null);
    const loose = kind?.trim() === 'loose' && holds !== null;
    const named = price.get(thing) ?? (loose ? '1' : each);
    if (named === null || named === undefined) {
      // "2 pens and a ruler": of what has no price the cost is not known.
      if ((/^\d/.test(count) && count !== '1') || LISTED.test(rest.slice(0, index))) unknown = true;
      return all;
    }
    const sign = signAt(rest, index);
    if (sign === 0) unknown = true;
    const number = /^\d/.test(count) ? count : '1';
    terms.push(`${sign < 0 ? '-' : '+'}${named === '1' ? number : number === '1' ? named : `${number}${named}`}`);
    return ' ';
  });
  if (unknown || terms.length < 2 || /\d/.test(bare)) return null;
  const sum = terms.join('').replace(/^\+/, '');
  const solved = work(`Simplify $${sum}$`);
  if (solved === null) return null;
  const reason = 'Each count times what one of it is; what comes back is taken off.';
  return { ...solved, steps: [{ reason, expression: sum }, ...solved.steps] };
}
