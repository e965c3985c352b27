import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainStory } from '../words/plainStory.ts';

const KINDS =
  '(?:brothers|sisters|siblings|children|kids|cousins|friends|boys|girls|people|students|pupils|sons|daughters|grandchildren|grandsons|granddaughters|nephews|nieces|dogs|cats|teachers|neighbours|members)';
const COUNT = new RegExp(`(?<![\\d.])(\\d{1,2}) (?:[a-z]+ )?${KINDS}(?![a-z])`);
const SPACINGS: readonly RegExp[] = [
  /each (?:one |of them |child |of whom )?(?:being |is |was |born )*(\d+) years? (?:older|younger) than the (?:next|one before|one after|last|previous|one below|one above)(?: one)?/,
  /each (?:one |child )?(?:being |is |was |born |came )*(\d+) years? (?:apart|after the (?:one before|last|previous|other)(?: one)?)/,
  /(?:at|with|in) (?:equal )?(?:intervals|gaps|spacings?) of (\d+) years?(?: between them)?/,
  /(?:were |are |being )?(?:born |spaced )?(?:exactly )?(?:at intervals of )?(\d+) years? apart/,
  /(\d+)[ -]years? (?:intervals|gaps)/,
];
const CONSECUTIVE = /consecutive (?:(even|odd)[ -])?/;
const TOTAL =
  /(?:add(?:s|ing|ed)?(?: up)? to|com(?:es?|ing) to|total(?:s|ling|ing)?(?: is| of|:)?|sum(?:s|ming)?(?: up)? to|sum(?: of (?:their|the|all|these)(?: \d)? ages)?(?: is| =| of|:)?|make|altogether|combined ages? (?:is|are)) (\d+)(?! years? (?:older|younger|apart))/;
const MEAN = /(?:average|mean)(?: age)?(?: of (?:the|their|them|all|these)[a-z ]*)?(?: is| =| of|:)? (\d+)/;
const PRODUCT =
  /product(?: of (?:their|the|both|these)(?: 2)?(?: (?:present|current))? ages)?(?: (?:is|equals)| =| of|:)? (\d+)/;
/** What makes another question of the same numbers. */
const OTHERWISE =
  /\b(?:not|no|twice|half|double|times|ago|from now|later|next year|last year|was|will|when|product|squares?|difference|more|less|without|except|twins?|mother|father|mum|dad|ratio|multiple|percent|prime|then|reversed|months?|second|third|fourth|[2-5](?:nd|rd|th)|next)\b|\bin \d+ years\b/;

function asked(text: string): 'youngest' | 'oldest' | 'middle' | 'all' | null {
  const question =
    text
      .split(/(?<=[.?!,;])\s+/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const found = [...question.matchAll(/\b(youngest|oldest|eldest|middle|ages|each|younger|older|elder)\b/g)].map(
    ([word]) => word,
  );
  const [only, ...more] = new Set(found);
  if (only === undefined || more.length > 0) return null;
  if (/^you/.test(only)) return 'youngest';
  if (only === 'middle') return 'middle';
  return /^(?:ages|each)$/.test(only) ? 'all' : 'oldest';
}

/** Works ages of brothers and sisters that go up by equal steps and whose sum or mean is told. */
export function readSpacedAges(problem: string): RuleSolution | null {
  if (
    !/\b(?:apart|consecutive|than the|intervals?|gaps?|after the)\b/i.test(problem) ||
    !/\bages?\b|\bold\b/i.test(problem)
  )
    return null;
  const plain = plainStory(problem);
  const { text } = plain;
  const count = Number(COUNT.exec(text)?.[1] ?? 0);
  const spacings = SPACINGS.flatMap((one) => one.exec(text)?.[1] ?? []);
  const consecutive = CONSECUTIVE.exec(text);
  if (plain.places !== null || plain.otherForm || count < 2 || count > 8) return null;
  if ((consecutive === null) === (spacings.length === 0)) return null;
  const product = count === 2 ? PRODUCT.exec(text)?.[1] : undefined;
  if (product !== undefined) return byProduct(text, Number(spacings[0] ?? 0), Number(product));
  const step = Number(spacings[0] ?? (consecutive?.[1] === undefined ? 1 : 2));
  const uncounted = text.replace(COUNT, 'them');
  const [total, mean] = [TOTAL.exec(uncounted)?.[1], MEAN.exec(uncounted)?.[1]];
  const numbers = (text.match(/\d+(?:\.\d+)?/g) ?? []).length;
  if ((total === undefined) === (mean === undefined) || numbers !== 2 + (consecutive === null ? 1 : 0)) return null;
  const spoken = SPACINGS.reduce((rest, one) => rest.replace(one, ' '), text);
  const wanted = asked(text);
  if (wanted === null || OTHERWISE.test(spoken) || /\b(?:older|younger) than\b/.test(spoken)) return null;
  return worked(count, step, total === undefined ? count * Number(mean) : Number(total), wanted, consecutive?.[1]);
}

/** Two ages so far apart, and their product: the older is the whole number that fits. */
function byProduct(text: string, step: number, product: number): RuleSolution | null {
  const wanted = asked(text);
  const rest = [...SPACINGS, PRODUCT].reduce((left, one) => left.replace(one, ' '), text);
  if (step < 1 || OTHERWISE.test(rest) || (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 3) return null;
  if (wanted !== 'youngest' && wanted !== 'oldest') return null;
  const root = Math.sqrt(step * step + 4 * product);
  const first = (root - step) / 2;
  if (!Number.isInteger(first) || first < 1 || first * (first + step) !== product) return null;
  const steps: RuleStep[] = [
    { reason: 'Let $x$ be the younger age.', expression: `x(x+${step})=${product}` },
    { reason: 'Put all on one side.', expression: `x^{2}+${step === 1 ? '' : step}x-${product}=0` },
    { reason: 'Factorise.', expression: `(x-${first})(x+${first + step})=0` },
    { reason: 'An age is positive.', expression: `x=${first}` },
  ];
  const last = first + step;
  if (wanted === 'oldest')
    steps.push({ reason: 'Add what the one asked for is older.', expression: `${first}+${step}=${last}` });
  return { topic: 'words-ages', method: 'ageStories', steps, answer: `${wanted === 'oldest' ? last : first}` };
}

function worked(
  count: number,
  step: number,
  sum: number,
  wanted: 'youngest' | 'oldest' | 'middle' | 'all',
  parity = '',
): RuleSolution | null {
  const extra = (step * count * (count - 1)) / 2;
  const first = (sum - extra) / count;
  if (!Number.isInteger(first) || first < 0 || (parity !== '' && (first % 2 === 0) !== (parity === 'even')))
    return null;
  if (wanted === 'middle' && count % 2 === 0) return null;
  const ages = Array.from({ length: count }, (_item, index) => first + index * step);
  const steps: RuleStep[] = [
    {
      reason: 'Let $x$ be the youngest age. Each next one is so much more.',
      expression: ages.map((_age, index) => (index === 0 ? 'x' : `(x+${index * step})`)).join('+') + `=${sum}`,
    },
    { reason: 'Put the terms together.', expression: `${count}x+${extra}=${sum}` },
    {
      reason: `Take off $${extra}$ and divide by $${count}$.`,
      expression: `x=(${sum}-${extra})\\div ${count}=${first}`,
    },
  ];
  const [last = first, middle = first] = [ages.at(-1), ages[(count - 1) / 2]];
  const value = wanted === 'youngest' ? first : wanted === 'oldest' ? last : middle;
  if (wanted !== 'all' && value !== first)
    steps.push({ reason: 'Add what the one asked for is older.', expression: `${first}+${value - first}=${value}` });
  return {
    topic: 'words-ages',
    method: 'ageStories',
    steps,
    answer: wanted === 'all' ? ages.join('\\text{, }') : `${value}`,
  };
}
