import Fraction from 'fraction.js';

import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { endsWithin, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { readRunning } from '../running/readRunning.ts';
import { namesIn } from '../running/runningText.ts';
import { eachSize } from './eachSize.ts';
import { fullLoads } from './fullLoads.ts';
import { foldGroups } from './foldGroups.ts';
import { plainTally } from './plainTally.ts';
import { tallyLedger } from './tallyLedger.ts';
import { N, THING, UNIT } from './tallyWords.ts';

/** What becomes of the whole at the end: it is shared, or packed in groups of one size. */
type End = { readonly text: string; readonly by: Fraction; readonly unit: string };

const SHARED = new RegExp(
  `[,;.]?(?: and| which (?:is|are|was|were)| that (?:is|are|was|were)| they (?:are|were)| it (?:is|was))?(?: then)?(?: all| he| she| they| we| i)?(?: is| are| was| were)? (?:shar(?:es?|ed)|split|splits|divides?|divided|deals?|dealt|put|puts|poured|pours|shared out)(?: (?:them|these|it|this|the (?:rest|total|lot)|those|everything|what is left))?(?: all)?(?: out)? (?:equally|evenly)(?: out)?,? (?:among|amongst|between|into|onto|on|over|by) (?:the |her |his |their )?(${N}) (${THING})`,
);

/** "… shares them all equally among 4 plates. How many on each?": the whole is asked for first. */
function sharedEnd(text: string): End | null {
  const found = SHARED.exec(text);
  const asks =
    /\b(?:how (?:many|much)|find the number|what (?:number|amount))\b[^.?]*\b(?:each|every|one|per)\b[^.?]*[.?]?\s*$/.exec(
      text,
    );
  if (found === null || asks === null || asks.index < found.index) return null;
  const by = new Fraction(found[1] ?? 1);
  if (by.d !== 1n || by.compare(2) < 0) return null;
  const told = text.slice(0, asks.index).replace(found[0], ' ');
  return {
    text: `${told} ${/\b(?:left|after|gave|eats?|ate|loses?|lost|takes?|took|us(?:es|ed)|broken|thrown)\b/.test(told) ? 'how much is left now?' : 'how many are there altogether?'}`,
    by,
    unit: '',
  };
}

function divided(solution: RuleSolution, { by }: End): RuleSolution | null {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)(\\text\{ [a-z]+\})?$/.exec(solution.answer) ?? [];
  if (digits === '') return null;
  const each = new Fraction(digits).div(by);
  if (!endsWithin(each, 3) || (unit === '' && each.d !== 1n)) return null;
  const steps = [
    ...solution.steps,
    { reason: 'Share equally: divide.', expression: spellQuotient(new Fraction(digits), by) },
  ];
  return steps.length > 8 ? null : { ...solution, steps, answer: `${writeDecimal(each)}${unit}` };
}

/** Something to be folded or shared; else the story is another reader's. */
const GROUPED =
  /\b(?:each|every|twice|double|triple|times|dozen|apiece|of (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)|shar\w+|holding|containing|weighing|measuring|holds?|seats?|contains?|hold|coach\w*|equal|identical|weigh|total|left|loose|altogether)\b/i;

/** What is undone, or made of the stuff that is told: nobody here would know its way. */
const UNDONE =
  /\b(?:again|back|returned|mended|repaired|refilled|tied|joined on|sewn on|glued|replaced|except|instead|planned|should have)\b/;
const MADE =
  /\b(?:makes?|made|bakes?|baked|cooks?|cooked|builds?|built|sews?|sewed|sewn|knits?|knitted|fills?|filled|mixes|mixed|prepares?|prepared|feeds?|fed|lifts?|lifted|scores?|scored)\b/;

function turns(text: string): boolean {
  return UNDONE.test(text) || (MADE.test(text) && new RegExp(`\\d ?${UNIT}(?![a-z])`).test(text));
}

/** Others than the one asked of have things of their own, unless they only get or share what is told. */
function othersAct(problem: string): boolean {
  const names = namesIn(problem);
  const acting = [...names].filter((name) =>
    new RegExp(`(?<!\\b(?:to|for|with|from|by|and|of) )\\b${name}(?!'s)\\b`, 'i').test(problem),
  );
  const asked = /[^.?!;]*\?[^?]*$/.exec(problem)?.[0] ?? '';
  const first = [...names].toSorted(
    (one, two) => problem.toLowerCase().indexOf(one) - problem.toLowerCase().indexOf(two),
  )[0];
  // "How many has Omar?": he was only told to get some.
  const given = [...asked.matchAll(/(?<=[a-z] )([A-Z][a-z]+)/g)].some(([name]) =>
    new RegExp(`\\b(?:to|for|with|from|by) ${name}\\b`).test(problem),
  );
  return (
    acting.length > 1 ||
    given ||
    [...names].some((name) => name !== first && new RegExp(`\\b${name}\\b`, 'i').test(asked))
  );
}

/** "They counted: 8, 13, 5 and 9": every number of a list is reckoned with. */
function leavesListedOut(problem: string, { steps }: RuleSolution): boolean {
  const list = /:\s*((?:\d+(?:\.\d+)?(?:, and |, | and )){2,}\d+(?:\.\d+)?)/.exec(problem)?.[1];
  const used = steps.flatMap(({ expression }) => expression.match(/\d+(?:\.\d+)?/g) ?? []);
  return (list?.match(/\d+(?:\.\d+)?/g) ?? []).some((figures) => !used.includes(figures));
}

/** Groups of one size among amounts that are added and taken away: the groups first, then the story as it runs. */
export function readTally(problem: string): RuleSolution | null {
  if (
    problem.length > 400 ||
    !GROUPED.test(problem) ||
    /[£$€₹%]|\bper ?cent|\bratio\b|\bprobab|\bchance|\baverage|\bmean\b/i.test(problem)
  )
    return null;
  const each = eachSize(problem);
  if (each !== null) return each;
  const loads = fullLoads(problem);
  if (loads !== null) return loads;
  const plain = arithmeticText(problem);
  if (plain.form !== null) return null;
  const folded = foldGroups(plain.text);
  const end = sharedEnd(folded.text);
  const text = plainTally(end?.text ?? folded.text, problem);
  if (text === plain.text && folded.steps.length === 0 && end === null) return null;
  if (turns(text) || othersAct(problem)) return null;
  const solution = readRunning(text) ?? tallyLedger(text);
  const full =
    solution === null ? alone(text, folded.steps) : { ...solution, steps: [...folded.steps, ...solution.steps] };
  const ended = full === null || end === null ? full : divided(full, end);
  if (ended !== null && leavesListedOut(problem, ended)) return null;
  return ended === null || ended.steps.length > 8 ? null : { ...ended, method: 'readTally' };
}

/** "How many are there altogether?", where one product is all that is told. */
function alone(text: string, steps: RuleSolution['steps']): RuleSolution | null {
  const last = steps.at(-1);
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (last === undefined || numbers.length !== 1 || !/altogether|in total|in all/.test(text)) return null;
  if (/\b(?:left|remain\w*|more|less|than|gave|gives?|lost|loses?|not|half|each|every|per)\b/.test(text)) return null;
  const unit = new RegExp(`${numbers[0] ?? ''} ?(litres?|kg|km|cm|mm|ml|m|g|l)\\b`).exec(text)?.[1] ?? '';
  return {
    topic: 'integers',
    method: 'readTally',
    steps,
    answer: `${numbers[0] ?? ''}${unit === '' ? '' : `\\text{ ${unit}}`}`,
  };
}
