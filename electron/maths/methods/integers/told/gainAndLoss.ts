import { plainStory } from '../../words/plainStory.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const GAIN = '(?:profit|gain|bonus)';
const LOSS = '(?:loss|penalty|deficit)';
const RATE = new RegExp(
  String.raw`\b(${GAIN}|${LOSS}) of ([£$€₹]) ?(\d+(?:\.\d+)?) (?:per|on (?:each|every)|for (?:each|every)|an?|each) ([a-z]+)(?: of ([a-z]+)(?: [a-z]+)?| ([a-z]+))?`,
  'g',
);
const COUNT = /(\d[\d,]*) ([a-z]+)(?: of ([a-z]+)(?: [a-z]+)?| ([a-z]+))?/g;
const STOPS =
  /\b(?:not|without|percent|discount|tax|then|half|twice|returned|damaged|each month|every month|more|less|than|if|neither|no profit|break even|per cent)\b|%/;

type Rate = { readonly kind: string; readonly each: number };

/** The words by which two kinds are told apart: "white" of "white cement", "pens" beside "pencils". */
function kindIn(words: readonly (string | undefined)[], kinds: readonly string[]): string | null {
  const found = kinds.filter((kind) =>
    words.some((word) => word === kind || word === `${kind}s` || `${word ?? ''}s` === kind),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "A profit of ₹8 per bag of white cement and a loss of ₹5 per bag of grey": what so many of each come to. */
export function gainAndLoss(problem: string): RuleSolution | null {
  if (problem.length > 400 || !/\bprofit\b/i.test(problem) || !/\bloss\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  const text = plain.text.replace(/\brs\.? ?(?=\d)/g, '₹').replace(/([£$€₹]) (?=\d)/g, '$1').replace(/\(.*?\)/g, ' ').replace(/\s+/g, ' '); // prettier-ignore
  const rates = [...text.matchAll(RATE)];
  const [one, two, ...more] = rates;
  if (plain.otherForm || one === undefined || two === undefined || more.length > 0 || one[2] !== two[2]) return null;
  const words = rates.map(([, , , , thing, of, kind]) => [thing, of, kind].flatMap((word) => (word === undefined || /^(?:and|it|sold|of)$/.test(word) ? [] : [word])));
  // What the two have in common tells nothing.
  const own = words.map((list, index) => list.find((word) => !(words[1 - index] ?? []).includes(word)));
  const [first, second] = own;
  if (first === undefined || second === undefined) return null;
  const table = new Map<string, Rate>();
  for (const [index, rate] of rates.entries())
    table.set(own[index] ?? '', { kind: own[index] ?? '', each: Number(rate[3]) * (/^(?:profit|gain|bonus)$/.test(rate[1] ?? '') ? 1 : -1) });
  const rest = rates.reduce((left, [all]) => left.replace(all, ' | '), text);
  if (STOPS.test(rest) || !/\b(?:what|find|write|state|work out|calculate|determine)\b[^.?]*\b(?:profit|loss|gain)\b/.test(rest)) return null;
  const counts = [...rest.matchAll(COUNT)].map(([, digits = '', ...about]) => ({ count: Number(digits.replace(/,/g, '')), kind: kindIn(about, [first, second]) }));
  if (counts.length !== 2 || counts.some(({ kind }) => kind === null) || counts[0]?.kind === counts[1]?.kind) return null;
  const parts = counts.map(({ count, kind }) => ({ count, each: table.get(kind ?? '')?.each ?? 0 }));
  const steps: RuleStep[] = parts.map(({ count, each }) => ({
    reason: each > 0 ? 'The profit.' : 'The loss counts as negative.',
    expression: `${count}\\times ${each < 0 ? `(${each})` : each}=${count * each}`,
  }));
  const totals = parts.map(({ count, each }) => count * each);
  const sum = totals.reduce((all, value) => all + value, 0);
  if (!Number.isInteger(sum)) return null;
  const [start = 0, end = 0] = totals;
  steps.push({ reason: sum < 0 ? 'Add them: the loss is larger.' : 'Add them.', expression: `${start}${end < 0 ? '-' : '+'}${Math.abs(end)}=${sum}` });
  return { topic: 'integers', method: 'gainAndLoss', steps, answer: moneyAnswer(sum, one[2] ?? '', problem) };
} // prettier-ignore

/** "What is its profit or loss?" wants the word; "as a signed number" the sign. */
function moneyAnswer(sum: number, sign: string, problem: string): string {
  const coin = sign === '$' ? '\\$' : `\\text{${sign}}`;
  if (/\b(?:signed|directed|negative|integer)\b/i.test(problem)) return `${sum < 0 ? '-' : ''}${coin}${Math.abs(sum)}`;
  return `\\text{${sum < 0 ? 'a loss' : 'a profit'} of }${coin}${Math.abs(sum)}`;
}
