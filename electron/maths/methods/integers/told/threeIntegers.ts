import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const N = String.raw`(-?\d{1,5})(?![\d.^/]*\d)`;
const OF = String.raw`(?: of (?:the |these |all )?(?:3 )?(?:integers|numbers|whole numbers|them))?`;
const IS = String.raw`(?: (?:is|are|of|equals|to|equal to|=))* ?=? ?`;
const SUM = new RegExp(String.raw`\b(?:sum|total)${OF}${IS}${N}|\badd(?: up)?(?: together)? to(?: give| make)? ${N}`);
const PRODUCT = new RegExp(
  String.raw`\bproduct${OF}${IS}${N}|\bmultipl(?:y|ied)(?: together)?(?: to(?: give| make)?)? ${N}`,
);
const PLACE = '(smallest|least|lowest|largest|greatest|biggest|highest|middle)';
const KNOWN = new RegExp(
  String.raw`\b(?:the )?${PLACE}(?: one| number| integer)?(?: of (?:them|the (?:3 )?(?:integers|numbers)|these))? is ${N}|\b(one|1)(?: of (?:them|the integers|the numbers|these))? is ${N}`,
);
const ORDER = /\b([a-z]) ?< ?([a-z]) ?< ?([a-z])\b|\b([a-z]) ?> ?([a-z]) ?> ?([a-z])\b/;
const WANTED = new RegExp(
  String.raw`\b(?:what (?:is|are)|find|work out|determine|state|calculate|give)(?: the)?(?: values?(?: of)?)?(?: the)? (?:${PLACE}(?: one| number| integer)?|([a-z])|(?:other|remaining) (?:2|two)(?: integers| numbers)?)[\s.?]*$`,
);

function guarded(value: number): string {
  return value < 0 ? `(${value})` : `${value}`;
}

/** The two integers with this sum and product, the smaller first. */
function pairOf(sum: number, product: number): readonly [number, number] | null {
  const root = Math.sqrt(sum * sum - 4 * product);
  if (!Number.isInteger(root) || (sum + root) % 2 !== 0) return null;
  return [(sum - root) / 2, (sum + root) / 2];
}

/** Three integers by their sum, their product and one of them: another one, or the other two. */
export function threeIntegers(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/\b(?:three|3)\b/i.test(problem) || !/product|multipl/i.test(problem)) return null;
  const { text, form } = arithmeticText(problem);
  const [sum, product, known, order, wanted] = [SUM, PRODUCT, KNOWN, ORDER, WANTED].map((one) => one.exec(text));
  if (form !== null || !sum || !product || !known || !wanted || !/\b3 (?:different |distinct )?(?:integers|whole numbers)/.test(text)) return null;
  const rest = [wanted, sum, product, known, ...(order ? [order] : [])].reduce((left, found) => left.replace(found[0], ' '), text).replace(/\b3 /g, ' ');
  if (/\d|\b(?:not|twice|consecutive|square|positive|even|odd|prime|difference)\b/.test(rest)) return null;
  const [whole, times, one] = [Number(sum[1] ?? sum[2]), Number(product[1] ?? product[2]), Number(known[2] ?? known[4])];
  if (one === 0 || times % one !== 0) return null;
  const others = pairOf(whole - one, times / one);
  if (others === null) return null;
  const [low, high] = others;
  const all = [one, low, high].toSorted((first, second) => first - second);
  const place = (word: string): number => (/^(?:sm|le|low)/.test(word) ? 0 : word === 'middle' ? 1 : 2);
  if (known[1] !== undefined && all[place(known[1])] !== one) return null;
  const letters = order ? [order[1] ?? order[6], order[2] ?? order[5], order[3] ?? order[4]] : [];
  const asked = wanted[1] !== undefined ? place(wanted[1]) : wanted[2] !== undefined ? letters.indexOf(wanted[2]) : null;
  if (asked === -1 || (asked !== null && all[asked] === one && known[1] === undefined)) return null;
  const answer = asked === null ? `${low}\\text{ and }${high}` : `${all[asked] ?? ''}`;
  const steps: RuleStep[] = [
    { reason: 'The sum of the other two.', expression: `${whole}-${guarded(one)}=${whole - one}` },
    { reason: 'Their product.', expression: `${times}\\div ${guarded(one)}=${times / one}` },
    { reason: 'Find two integers with both.', expression: `${low}\\times ${guarded(high)}=${low * high},\\ ${low}+${guarded(high)}=${low + high}` },
  ];
  return { topic: 'integers', method: 'threeIntegers', steps, answer };
} // prettier-ignore
