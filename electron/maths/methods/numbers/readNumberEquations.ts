import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeSeveral } from '../amounts/quantity.ts';
import { numberSolution } from '../stories/workNumbers.ts';
import { valueOfTree } from '../unknowns/amountTree.ts';
import { markedText } from '../unknowns/markedText.ts';
import { readSentences } from '../unknowns/readSentences.ts';
import { workUnknowns } from '../unknowns/workUnknowns.ts';
import type { Values, WorkedUnknowns } from '../unknowns/workUnknowns.ts';
import { writeNumber } from '../writeTerms.ts';
import { castOf, plainDigits } from './numberCast.ts';
import { nameOf, readAsked } from './numberQuestions.ts';
import { memberTrees } from './numberScope.ts';
import type { NumberQuestion, NumberState, NumberStory } from './numberScope.ts';
import { readNumberClause } from './numberStatements.ts';
import { simplerNumbers } from './simplerNumbers.ts';

const START: NumberState = {
  equations: [],
  running: null,
  results: [],
  reversed: false,
  shift: null,
  bounds: [],
  question: null,
};

/** "Two odd numbers": each of them is odd, or there are none such. */
function ofKind(text: string, value: Fraction): boolean {
  const parity =
    /\b(?:two|three|2|3|⟨n\d+⟩|both|positive) (?:positive |whole |different )*(odd|even) (?:whole )?(?:numbers|integers)\b/.exec(
      text,
    )?.[1];
  if (parity === undefined) return true;
  return value.d === 1n && (value.n % 2n === 1n) === (parity === 'odd');
}

/** Do the values fit what the words say of the numbers in passing? */
function fitting(text: string, story: NumberStory): (values: Values) => boolean {
  const { cast } = story;
  const positive = /\bpositive\b|\bnatural\b|\bcounting\b/.test(text);
  const whole = /\bintegers?\b|\bwhole\b|\bnatural\b|\bcounting\b/.test(text);
  const larger =
    cast.kind === 'several' &&
    cast.count === 2 &&
    /\b(?:larger|smaller|bigger|greater number|lesser|difference|differ)\b/.test(text);
  return (values) => {
    const ids =
      cast.kind === 'digits'
        ? cast.count === 2
          ? ['t', 'u']
          : ['h', 't', 'u']
        : cast.kind === 'fraction'
          ? ['a', 'b']
          : cast.kind === 'several'
            ? Array.from({ length: cast.count }, (_item, index) => `n${index}`)
            : ['n0'];
    const found = ids.map((id) => values(id) ?? new Fraction(-1000));
    const [first, second] = found;
    if (first === undefined) return false;
    if (
      cast.kind === 'digits' &&
      !(
        found.every((value) => value.d === 1n && value.compare(0) >= 0 && value.compare(9) <= 0) && first.compare(0) > 0
      )
    )
      return false;
    if (!found.every((value) => ofKind(text, value))) return false;
    if ((whole || cast.kind === 'run' || cast.kind === 'fraction') && found.some((value) => value.d !== 1n))
      return false;
    if (
      cast.kind === 'run' &&
      cast.remainder !== null &&
      !first
        .mod(cast.step)
        .abs()
        .equals(cast.remainder === 1 ? 1 : 0)
    )
      return false;
    if (positive && found.some((value) => value.compare(0) <= 0)) return false;
    return !larger || second === undefined || (story.turned ? second.compare(first) >= 0 : first.compare(second) >= 0);
  };
}

/** The greatest or least of them, where that is asked for. */
function picked(values: readonly Fraction[], pick: NumberQuestion['pick']): readonly Fraction[] {
  const ordered = values.toSorted((one, two) => one.compare(two));
  if (pick === undefined) return values;
  return pick === 'least' ? ordered.slice(0, 1) : ordered.slice(-1);
}

type Reading = { readonly solution: RuleSolution; readonly key: string; readonly positive: boolean };

/** All values of one number, where the question asks for all of them. */
function severalValues({ steps, answers }: WorkedUnknowns): Reading | null {
  if (answers.some((values) => values.length !== 1)) return null;
  const values = answers.flat().map(writeNumber);
  return {
    solution: numberSolution(
      steps.filter(({ reason }) => reason !== 'Take either one.'),
      values.join('\\text{ or }'),
    ),
    key: values.join(),
    positive: true,
  };
}

function workReading(story: NumberStory, text: string, wantsAll: boolean): Reading | null {
  const { cast } = story;
  // "Find two numbers whose sum is 9": what is asked for is told in the same breath.
  const withRelative = (clause: string, state: NumberState): NumberState | null => {
    const found =
      /^(find|what are|which are|determine|name) (.+?) ((?:whose|with|that|which|having) .+)$/.exec(clause) ??
      /^(what|which) (.+? (?:numbers|integers)) ((?:have|add|differ|multiply|sum|total) .+)$/.exec(clause);
    const asked = found === null || cast.kind === 'one' ? null : readAsked(`find ${found[2] ?? ''}`, state, story);
    return asked === null || found === null
      ? null
      : readNumberClause(`${found[2] ?? ''} ${found[3] ?? ''}`, asked, story);
  };
  const read = (clause: string, state: NumberState): NumberState | null =>
    withRelative(clause, state) ??
    readAsked(clause, state, story) ??
    readNumberClause(clause, state, story) ??
    (cast.kind === 'one' ? null : readNumberClause(`they ${clause}`, state, story));
  const said = readSentences(text, START, read);
  const isOrder = said?.question === null && /^(?:divide|split|separate)\b/.test(text);
  // "A third of a number is 5 more than a quarter of it": nothing else can be asked for.
  const isBare = said?.question === null && cast.kind === 'one' && said.equations.length === 1;
  // "Consecutive even numbers, product 168": a card that asks for them.
  const isCard = said?.question === null && cast.kind === 'run' && !/\b(?:is|are|find|what|which)\b/.test(text);
  const state =
    isOrder || isCard ? readAsked('find them', said, story) : isBare ? readAsked('find the number', said, story) : said;
  if (state?.question === null || state?.question === undefined || state.running !== null || state.results.length > 0)
    return null;
  const fits = fitting(text, story);
  const ids = [...new Set(memberTrees(story).flatMap((tree) => (tree.kind === 'unknown' ? [tree.id] : [])))];
  const worked = workUnknowns({
    unknowns: ids.map((id, index) => ({ id, name: nameOf(index, story) })),
    equations: state.equations,
    wanted: state.question.wanted,
    fits: (values) =>
      fits(values) &&
      state.bounds.every(({ tree, than, more }) => {
        const [value, limit] = [valueOfTree(tree, values), valueOfTree(than, values)];
        return value !== null && limit !== null && (more ? value.compare(limit) > 0 : value.compare(limit) < 0);
      }),
  });
  if (worked === null) return null;
  const keys = new Set(worked.answers.map((values) => values.map(writeNumber).toSorted().join(';')));
  const [all] = worked.answers;
  const values = all === undefined ? undefined : picked(all, state.question.pick);
  if (values === undefined || worked.steps.length === 0) return null;
  if (keys.size > 1) return wantsAll ? severalValues(worked) : null;
  const [top, bottom] = values;
  const answer =
    state.question.asFraction && top !== undefined && bottom !== undefined
      ? `\\frac{${writeNumber(top)}}{${writeNumber(bottom)}}`
      : writeSeveral(values.map(writeNumber));
  return {
    solution: numberSolution(worked.steps, answer),
    key: [...keys].join(),
    positive: values.every((value) => value.compare(0) > 0),
  };
}

const LETTER = /\b(?:what is|find|state|work out|value of) ([b-hj-z])\b|\b([b-hj-z]) (?:is|=) ?(?:\?|_+|…|$)/i;

/** "Take 7 from k …; k is?": a number told by a letter. */
function readLettered(problem: string): RuleSolution | null {
  const found = LETTER.exec(problem);
  const letter = found?.[1] ?? found?.[2];
  if (letter === undefined || new RegExp(`[a-z]\\(|\\d${letter}\\b|[=^\\\\]`, 'i').test(problem.replace(LETTER, '')))
    return null;
  const solution = readPlainNumbers(problem.replace(new RegExp(`(?<![\\w'])${letter}(?![\\w'])`, 'g'), 'the number'));
  return solution === null ? null : { ...solution, answer: `${letter}=${solution.answer}` };
}

/** Works puzzles about numbers by what their clauses say of them; every word is understood. */
export function readNumberEquations(problem: string): RuleSolution | null {
  return readPlainNumbers(problem) ?? readLettered(problem);
}

/** "Ali thinks of a number. Ben adds 3 to Ali's. What is Ben's number?": nobody thought of a number of Ben's. */
function asksOther(problem: string): boolean {
  const asked = /\b([A-Z][a-z]+)['’]s (?:number|integer)[ ?.!]*$/.exec(problem.trim())?.[1];
  const first = /\b(?!An?\b|The\b)([A-Z][a-z]+) (?:is thinking|was thinking|thinks|thought|chooses|chose|picks|picked|starts|started|writes|wrote)\b/.exec(problem)?.[1]; // prettier-ignore
  return asked !== undefined && first !== undefined && asked !== first && !/^(?:He|She|They)$/.test(first);
}

/** A difference of numbers that rise is told from the smaller one, unless the larger one stands first in it. */
const FROM_SMALLER =
  /\bdifference (?!(?:of|between) (?:the |their )?(?:largest|larger|greatest|greater|biggest|bigger|highest|last|third|second)\b)/;

function readPlainNumbers(problem: string): RuleSolution | null {
  if (asksOther(problem)) return null;
  const marked = markedText(problem, simplerNumbers);
  if (marked === null || !/\b(?:numbers?|integers?|digits?|fraction|parts|multiples)\b/.test(marked.text)) return null;
  const text = plainDigits(marked.text.replace(/\b(?:mr|mrs|ms|miss|dr)\.? (?=[a-z])/g, '')).replace(
    /^(?:what|which) number,? when /,
    'find the number. the number is ',
  );
  const cast = castOf(text, marked.amounts);
  if (cast === null) return null;
  const plain = cast.kind === 'run' ? text.replace(/consecutive multiples of ⟨n\d+⟩/g, 'consecutive numbers') : text;
  const readings = (
    (cast.kind === 'several' && cast.count === 2) || (cast.kind === 'digits' && /differ/.test(plain))
      ? [false, true]
      : [cast.kind === 'run' && FROM_SMALLER.test(plain)]
  )
    .map((turned) =>
      workReading(
        { cast, amounts: marked.amounts, turned, text: plain },
        plain,
        /\bpossible\b|\bboth (?:values|answers|numbers)\b|\bwhat (?:could|might|can) (?:it|the number|my number) be\b/i.test(
          problem,
        ),
      ),
    )
    .filter((reading) => reading !== null);
  const positive = readings.filter((reading) => reading.positive);
  const kept = positive.length > 0 ? positive : readings;
  return new Set(kept.map(({ key }) => key)).size === 1 ? (kept[0]?.solution ?? null) : null;
}
