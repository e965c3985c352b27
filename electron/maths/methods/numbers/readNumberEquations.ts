import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeSeveral } from '../amounts/quantity.ts';
import { numberSolution } from '../stories/workNumbers.ts';
import { valueOfTree } from '../unknowns/amountTree.ts';
import { markedText } from '../unknowns/markedText.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber, readAmount } from '../unknowns/readAmount.ts';
import { readSentences } from '../unknowns/readSentences.ts';
import { workUnknowns } from '../unknowns/workUnknowns.ts';
import type { Values } from '../unknowns/workUnknowns.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { writeNumber } from '../writeTerms.ts';
import { NUMBERS, digitNumber, memberTrees, numberScope } from './numberScope.ts';
import type { NumberCast, NumberQuestion, NumberState, NumberStory } from './numberScope.ts';
import { readNumberClause } from './numberStatements.ts';

const RUN =
  /(?:(⟨n\d+⟩|two|three) )?(?:positive |whole |natural )*consecutive (?:positive |whole |natural )*(even |odd |multiples of (⟨n\d+⟩))?(?:positive |whole |natural )*(?:integers|numbers|whole|terms)?/;
const TWO_OF =
  /\b(?:another|the other|other number|larger|smaller|bigger|greater number|second number|lesser|first number)\b/;

/** What numbers a puzzle is about, by words that stand for nothing else. */
function castOf(text: string, amounts: readonly StoryAmount[]): NumberCast | null {
  if (/\bnumerator\b/.test(text)) return { kind: 'fraction' };
  if (/\bdigits?\b/.test(text)) return /two-digit/.test(text) ? { kind: 'digits' } : null;
  const run = /consecutive/.test(text) ? RUN.exec(text) : null;
  if (run !== null) {
    const count =
      run[1] === undefined
        ? null
        : run[1].startsWith('⟨')
          ? markedNumber(run[1], amounts)
          : new Fraction(run[1] === 'two' ? 2 : 3);
    const multiple = run[3] === undefined ? null : markedNumber(run[3], amounts);
    if (count === null || count.d !== 1n || count.compare(2) < 0 || count.compare(9) > 0) return null;
    const step = multiple === null ? (run[2] === undefined ? 1 : 2) : Number(multiple.valueOf());
    return {
      kind: 'run',
      count: Number(count.n),
      step,
      remainder: run[2] === undefined ? null : run[2].startsWith('odd') ? 1 : 0,
    };
  }
  const counted = pattern(
    `(⟨n\\d+⟩) (?:positive |whole |different |even |odd |unknown |natural )*${NUMBERS}(?! (?:between|from))`,
  ).exec(text)?.[1];
  const count = counted === undefined ? null : markedNumber(counted, amounts);
  if (count !== null && count.d === 1n && count.compare(2) >= 0 && count.compare(5) <= 0)
    return { kind: 'several', count: Number(count.n) };
  if (/\bthird number\b|\bthe third\b(?! of)/.test(text)) return { kind: 'several', count: 3 };
  return TWO_OF.test(text) ? { kind: 'several', count: 2 } : { kind: 'one' };
}

const FIND =
  "(?:find|what's|what is|what are|what was|what were|work out|calculate|determine|state|give|write down|name|identify|tell me)";
const THE_NUMBER =
  /^(?:(?:the|my|this|that|his|her|their|your|a|its) )?(?:original |starting |secret |mystery |unknown |positive |two-digit |whole )*(?:number|integer|fraction)(?: (?:i|you|she|he|they|[a-z]+(?: and [a-z]+)?) (?:(?:first )?(?:thought of|think of|thinks of|started with|start with|chose|picked|had|started from|am thinking of|is thinking of|was thinking of)))?$|^it$|^the value of (?:the number|n|x)$/;
const ALL =
  /^(?:(?:his|her|my|your) (?:⟨n\d+⟩ )?numbers|them|they|both|both of them|all of them|all ⟨n\d+⟩(?: [a-z]+)?|these|(?:the |both |both of the |all |all of the |these |the values? of the )?(?:⟨n\d+⟩ |two |three )?(?:positive |whole |original |consecutive |even |odd )*(?:numbers|integers|parts|digits|values))$/;

function nameOf(index: number, { cast, turned }: NumberStory): string {
  if (cast.kind === 'one') return 'the number';
  if (cast.kind === 'digits') return index === 0 ? 'the tens digit' : 'the units digit';
  if (cast.kind === 'fraction') return index === 0 ? 'the numerator' : 'the denominator';
  if (cast.kind === 'several' && cast.count === 2 && turned)
    return index === 0 ? 'the smaller number' : 'the larger number';
  return `the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][index] ?? 'next'} number`;
}

/** What is asked for; `null` where the words ask for nothing that is known here. */
function readAsked(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (state.question !== null) return null;
  const asks = (question: NumberQuestion): NumberState => ({ ...state, question });
  const members = memberTrees(story).map((tree, index) => ({ tree, name: nameOf(index, story) }));
  const said = pattern(`^(?:${FIND}|can you find|which are) (.+)$`).exec(text)?.[1];
  const thought =
    /^(?:what|which) (?:positive |whole )*number (?:did|was|am|is|does|do|have|has) (?:i|you|she|he|they|[a-z]+)(?: (?:first|originally|both))?(?: (?:think of|thinking of|start with|choose|pick|thought of|have))(?: first| originally| at first)?$|^(?:what|which) number is (?:it|this|that)$|^(?:what|which) (?:is|was) (?:the|my|her|his) number$/;
  const whatIsIt = /^what(?:'s| is| was) it$/;
  const what = thought.test(text) || whatIsIt.test(text) ? 'it' : said;
  if (what === undefined) return null;
  const bare = what.replace(/ of the ⟨n\d+⟩$/, '');
  if (ALL.test(bare) && story.cast.kind !== 'one' && story.cast.kind !== 'fraction')
    return bare.includes('digits') || story.cast.kind !== 'digits'
      ? asks({ wanted: members, asFraction: false })
      : null;
  if (THE_NUMBER.test(bare)) {
    if (story.cast.kind === 'one') return asks({ wanted: members, asFraction: false });
    if (story.cast.kind === 'digits')
      return asks({ wanted: [{ tree: digitNumber(false), name: 'the number' }], asFraction: false });
    if (story.cast.kind === 'fraction') return asks({ wanted: members, asFraction: true });
    return null;
  }
  if (story.cast.kind === 'one') return null;
  const extreme =
    /^(?:the )?(largest|biggest|greatest|smallest|least)(?: (?:number|one|integer|part|of them|of the (?:⟨n\d+⟩ )?numbers))*$/.exec(
      bare,
    )?.[1];
  if (extreme !== undefined && story.cast.kind === 'several' && story.cast.count > 2)
    return asks({ wanted: members, asFraction: false, pick: /smallest|least/.test(extreme) ? 'least' : 'greatest' });
  const tree = readAmount(bare, numberScope({ ...state, running: null }, story));
  if (tree === null || tree.kind === 'number') return null;
  const index = members.findIndex(
    (one) => one.tree === tree || (one.tree.kind === 'unknown' && tree.kind === 'unknown' && one.tree.id === tree.id),
  );
  return asks({ wanted: [{ tree, name: index < 0 ? 'what is asked' : nameOf(index, story) }], asFraction: false });
}

function plainDigits(text: string): string {
  return text
    .replace(/⟨n\d+⟩-digit|\btwo digit\b|⟨n\d+⟩ digit(?= number)/g, 'two-digit')
    .replace(
      /(?:the )?(?:new )?(?:two-digit )?number (?:that is )?(?:formed |obtained |made |you get |got |produced |found |which is formed )?(?:by|when|if|on|after|from) (?:reversing|interchanging|swapping|switching|exchanging)(?: the order of)? (?:the |its |the two |its two |the ⟨n\d+⟩ )?digits/g,
      'the reversed number',
    )
    .replace(/(?:the )?number with (?:its|the) digits (?:reversed|swapped|interchanged)/g, 'the reversed number');
}

const START: NumberState = { equations: [], running: null, results: [], reversed: false, bounds: [], question: null };

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
        ? ['t', 'u']
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

function workReading(story: NumberStory, text: string): Reading | null {
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
  const state = isOrder ? readAsked('find them', said, story) : said;
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
  if (keys.size !== 1 || values === undefined || worked.steps.length === 0) return null;
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

/** Works puzzles about numbers by what their clauses say of them; every word is understood. */
export function readNumberEquations(problem: string): RuleSolution | null {
  if (!/\b(?:numbers?|integers?|digits?|fraction|parts|multiples)\b/i.test(problem)) return null;
  const marked = markedText(problem);
  if (marked === null) return null;
  const text = plainDigits(marked.text.replace(/\b(?:mr|mrs|ms|miss|dr)\.? (?=[a-z])/g, '')).replace(
    /^(?:what|which) number,? when /,
    'find the number. the number is ',
  );
  const cast = castOf(text, marked.amounts);
  if (cast === null) return null;
  const plain = cast.kind === 'run' ? text.replace(/consecutive multiples of ⟨n\d+⟩/g, 'consecutive numbers') : text;
  const readings = (cast.kind === 'several' && cast.count === 2 ? [false, true] : [false])
    .map((turned) => workReading({ cast, amounts: marked.amounts, turned }, plain))
    .filter((reading) => reading !== null);
  const positive = readings.filter((reading) => reading.positive);
  const kept = positive.length > 0 ? positive : readings;
  return new Set(kept.map(({ key }) => key)).size === 1 ? (kept[0]?.solution ?? null) : null;
}
