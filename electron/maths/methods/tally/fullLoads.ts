import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { sameNoun } from './tallyWords.ts';

const VEHICLE =
  '(coach(?:es)?|bus(?:es)?|minibus(?:es)?|cars?|taxis?|vans?|boats?|canoes?|rafts?|tables?|tents?|carriages?|lifts?|planes?|cabins?|rooms?|dormitor(?:y|ies)|boxes|box|crates?|cartons?|trays?|shelves|shelf|albums?|pages?)';
const HOLDS = '(?:can |could |will )?(?:holds?|seats?|takes?|carr(?:y|ies)|sleeps?|has|have|fits?)';
/** How many fit into one: "a coach has 52 seats", "coaches … hold 49". */
const SIZE = new RegExp(
  `\\b(?:(?:an?|each|every|one|the) )?${VEHICLE}(?: for [a-z ]{1,24}?)? ${HOLDS} (?:up to |exactly |only )?(\\d+)(?: (?:seats|people|passengers|pupils|children|places|beds|each|of them|eggs|books|bottles|photos|stickers))?(?= ?[.,;?]|$)`,
);
const ASKS = new RegExp(
  `\\bhow many ${VEHICLE} (?:do|does|did|will|must|should|are|is|would|has|have)(?: [a-z']+){0,5} (?:need(?:ed)?|order|book|hire|require[ds]?|have to (?:book|order|hire))\\b([^.?]*)`,
);
const STEERS =
  /\b(?:already|but|drives?|walks?|by car|on foot|extra|more|less|fewer|left|empty|half|twice|each way|both|per|except|not|only|full|trips|(?<!\b(?:an?|the|this|our|school|day|on) )trip|times|spare|cost|price|until|at least|broken|if|then|without|stay|ill|absent|also|cannot)\b|n't\b|[£$€%]/;

/** So many people, so many to a coach: how many coaches, the last one perhaps not full. */
export function fullLoads(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/\bhow many\b/i.test(problem) || !/\d/.test(problem)) return null;
  const { text, form } = arithmeticText(problem);
  const [size, asks] = [SIZE.exec(text), ASKS.exec(text)];
  if (form !== null || size === null || asks === null || !sameNoun(size[1] ?? '', asks[1] ?? '')) return null;
  const bare = text.replace(size[0], ' ');
  if (STEERS.test(bare)) return null;
  const counts = [...bare.matchAll(/(?<![\w.,/-])(\d+)(?![\d/]|\.\d) (?:of us|[a-z]+)/g)].map(([, count]) =>
    Number(count),
  );
  if (counts.length !== (bare.match(/\d+(?:\.\d+)?/g) ?? []).length || counts.length === 0 || counts.length > 3)
    return null;
  const all = counts.reduce((sum, one) => sum + one, 0);
  const one = Number(size[2]);
  const full = Math.floor(all / one);
  if (one < 2 || all <= one) return null;
  const steps: RuleStep[] =
    counts.length > 1 ? [{ reason: 'Add all who need a place.', expression: `${counts.join('+')}=${all}` }] : [];
  if (all % one === 0)
    steps.push({ reason: 'Divide by how many fit into one.', expression: `${all}\\div ${one}=${full}` });
  else
    steps.push(
      { reason: `So many full ones.`, expression: `${full}\\times ${one}=${full * one}` },
      { reason: 'The rest need one more.', expression: `${all}-${full * one}=${all - full * one}` },
      { reason: 'One more than the full ones.', expression: `${full}+1=${full + 1}` },
    );
  return { topic: 'integers', method: 'fullLoads', steps, answer: `${Math.ceil(all / one)}` };
}
