import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { expressionOf, letterOf, lettersOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { writeNumber } from '../writeTerms.ts';
import { relationText } from './relationText.ts';

const LONGEST = 300;
/** What the measures of a figure come to together, or which two of them are equal. */
type Fact = { readonly reason: string; readonly total: number | null; readonly count: number | null };
const EQUAL: Fact = { reason: 'These two are equal.', total: null, count: 2 };
const sumTo = (total: number, count: number | null, reason: string): Fact => ({ total, count, reason });

/** Of angles; the first that fits is meant, so what is more special stands first. */
const ANGLES: readonly (readonly [pattern: RegExp, fact: Fact])[] = [
  [/\b(?:vertically opposite|alternate|corresponding|base angles)\b|\bisosceles\b.*\b(?:base|equal) angles\b|\bequal angles\b.*\bisosceles\b|\bopposite angles (?:of|in) (?:a|the) (?:parallelogram|rhombus)\b|\b(?:parallelogram|rhombus)\b.*\bopposite angles\b/, EQUAL],
  [/\b(?:co-? ?interior|allied|consecutive interior|supplementary|linear pair)\b|\bon a (?:straight )?line\b|\bstraight (?:line|angle)\b|\bopposite angles (?:of|in) (?:a|the) cyclic\b|\bcyclic quadrilateral\b.*\bopposite angles\b|\badjacent angles (?:of|in) (?:a|the) (?:parallelogram|rhombus)\b/, sumTo(180, null, 'Together the angles are $180^\\circ$.')],
  [/\bcomplementary\b|\bmake (?:up )?a right angle\b|\bright[- ]angled? triangle\b.*\b(?:other|acute|remaining|two) (?:two )?(?:acute )?angles\b/, sumTo(90, 2, 'Together the angles are $90^\\circ$.')],
  [/\b(?:around|round|about|at) a point\b/, sumTo(360, null, 'Angles round a point add up to $360^\\circ$.')],
  [/\bhexagon\b/, sumTo(720, 6, 'The angles of a hexagon add up to $720^\\circ$.')],
  [/\bpentagon\b/, sumTo(540, 5, 'The angles of a pentagon add up to $540^\\circ$.')],
  [/\bquadrilateral\b|\bkite\b|\btrapezium\b|\btrapezoid\b/, sumTo(360, 4, 'The angles of a quadrilateral add up to $360^\\circ$.')],
  [/\btriangle\b/, sumTo(180, 3, 'The angles of a triangle add up to $180^\\circ$.')],
]; // prettier-ignore
const EQUAL_SIDES =
  /\bisosceles\b.*\bequal sides?\b|\bequal sides?\b.*\bisosceles\b|\b(?:rectangle|parallelogram)\b.*\bopposite sides?\b|\bopposite sides?\b.*\b(?:rectangle|parallelogram)\b|\b(?:two |adjacent )?sides (?:of|in) (?:a|an|the) (?:square|rhombus|equilateral triangle)\b|\b(?:square|rhombus|equilateral triangle) (?:has|with) (?:two )?sides\b/;

/** What makes another figure or another question of it. */
const STEERS =
  /\b(?:not|never|except|unless|twice|double|half|third of|area|volume|diagonal|circle|ratio|difference|bisect\w*|cost|similar|congruent|scale|exterior|external|reflex|if|more|less|than|parallel(?! lines)|integers?|whole numbers?|median|altitude|midpoint|inequality|at (?:least|most)|sum of the (?:two|other)|increase[ds]?|cut|removed)\b/;
const LARGEST = /\b(?:largest|biggest|greatest|longest|larger|bigger|greater|longer)\b/;
const SMALLEST = /\b(?:smallest|least|shortest|smaller|shorter)\b/;
const EACH =
  /\b(?:all|each|every|both|size of each|three|four|sizes? of the|the) (?:of the )?(?:three |four |two )?(?:angles?|sides?)\b/;

type Measures = { readonly parts: readonly Expression[]; readonly letter: string; readonly unit: string };

/** "… are 40, 2x and x": the last of a list, behind which nothing is asked but the size of angles. */
const LISTED =
  /#\d+ and #\d+ (?:degrees )?(?:find|what|calculate|work out) (?:the |both |each |all )?(?:the )?(?:size|angles?|largest|smallest|sides?)/;

/** All measures told, of one unit, with one letter in them; the letter by itself behind them is what is asked. */
function measuresOf(pieces: readonly Piece[], words: string): (Measures & { readonly asked: boolean }) | null {
  const parts: Expression[] = [];
  const units = new Set<string>();
  let asked = false;
  const letters = new Set<string>();
  for (const [index, piece] of pieces.entries()) {
    if (!new RegExp(`#${index}(?!\\d)`).test(words)) continue;
    const expression = expressionOf({ ...piece, unit: '' });
    if (expression === null) return null;
    // "Two opposite angles" count; "one of them is …" tells more.
    if (/^[a-z]{3,}$/i.test(piece.text.trim())) {
      if (
        new RegExp(`#${index} (?:angles?|sides?|equal|opposite|vertically|interior|other|base|adjacent)\\b`).test(words)
      )
        continue;
      return null;
    }
    const name = letterOf(piece);
    const wished = new RegExp(`\\b(?:find|calculate|determine|work out|value of|solve for) (?:the )?#${index}(?!\\d)`).test(words); // prettier-ignore
    const behind = new RegExp(`\\b(?:what|for|out|state|is|and|,) (?:the )?(?:value of )?#${index}(?!\\d)`).test(words);
    const last = !new RegExp(`#${index}(?!\\d).*#\\d`).test(words);
    if (
      name !== null &&
      piece.unit === '' &&
      (wished || (last && parts.length > 1 && (letters.has(name) || behind) && !LISTED.test(words)))
    ) {
      // prettier-ignore
      asked = true;
      continue;
    }
    if (piece.unit !== '') units.add(piece.unit);
    parts.push(expression);
    for (const letter of lettersOf(expression)) letters.add(letter);
  }
  const [letter, ...others] = letters;
  if (letter === undefined || others.length > 0 || units.size > 1 || parts.length < 2) return null;
  return { parts, letter, unit: [...units][0] ?? '', asked };
}

const isNumber = (part: Expression, value: number): boolean => rationalValue(part)?.equals(value) === true;
const shown = (part: Expression): string => (part.kind === 'sum' ? `(${toLatex(part)})` : toLatex(part));

function equationOf(words: string, { parts }: Measures): { readonly reason: string; readonly relation: string; readonly parts: readonly Expression[] } | null {
  const angles = /\bangles?\b|\bsupplementary\b|\bcomplementary\b/.test(words);
  const [one, two, ...more] = parts;
  if (one === undefined || two === undefined) return null;
  if (!angles) {
    if (!EQUAL_SIDES.test(words) || more.length > 0 || /\bperimeter\b/.test(words)) return null;
    return { reason: 'These sides are equal.', relation: `${toLatex(one)}=${toLatex(two)}`, parts };
  }
  if (/\bperimeter\b|\bsides?\b.*#/.test(words.replace(/\bopposite sides\b/, ' '))) return null;
  const fact = ANGLES.find(([pattern]) => pattern.test(words))?.[1];
  if (fact === undefined) return null;
  const { total } = fact;
  // Of an isosceles triangle two angles are equal besides.
  if (total !== null && /\b(?:isosceles|equilateral)\b/.test(words)) return null;
  // "… which add up to 360": the total told again.
  const own = total === null ? parts : parts.filter((part) => !isNumber(part, total) || parts.length <= (fact.count ?? 2));
  if (fact.count !== null && own.length !== fact.count) return null;
  const relation = total === null ? `${toLatex(one)}=${toLatex(two)}` : `${own.map(shown).join('+')}=${total}`;
  return { reason: fact.reason, relation, parts: own };
} // prettier-ignore

/** The sizes behind the letter, and the one that is asked for. */
function finished(solution: RuleSolution, parts: readonly Expression[], { letter, unit }: Measures, words: string): RuleSolution | null {
  const [root] = rationalRoots(solution.answer, letter) ?? [];
  const sizes = root === undefined ? [] : parts.map((part) => rationalValue(part, { [letter]: root }) ?? new Fraction(-1));
  if (sizes.length === 0 || sizes.some((size) => size.compare(0) <= 0)) return null;
  const sorted = sizes.toSorted((first, second) => first.compare(second));
  const size = LARGEST.test(words) ? sorted.at(-1) : sorted[0];
  const mark = unit === '°' || /\bangle/.test(words) ? '^\\circ' : unit === '' ? '' : `\\text{ ${unit}}`;
  const wanted = LARGEST.test(words) || SMALLEST.test(words) ? [size ?? new Fraction(0)] : sizes;
  const answer = wanted.map((one) => `${writeNumber(one)}${mark}`).join(',\\ ');
  const list = sizes.map((one) => `${writeNumber(one)}${mark}`).join(',\\ ');
  return { ...solution, steps: [...solution.steps, { reason: `Put $${letter}$ into each.`, expression: list }], answer };
} // prettier-ignore

/** Sides or angles of a figure in one letter: the letter, the largest, the smallest or each of them. */
export function letteredFigure(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST || !/\bangles?\b|\bsides?\b|supplementary|complementary/i.test(problem)) return null;
  const sentence = sentenceOf(
    relationText(
      problem
        .replace(/△/g, ' triangle ')
        .replace(/∠s?/g, ' angle ')
        .replace(/\bangle [A-Z]{1,3} ?= ?/g, 'angle '),
    ),
  );
  if (sentence === null || sentence.pieces.length > 8) return null;
  const words = sentence.skeleton.replace(/\b(?:form|write|set up|make|write down)(?: and solve)? an? equation\b|\bin order\b|(?<=\b(?:find|calculate|work out|determine) (?:the value of )?#\d+) (?:if|when|given that)\b/g, ' '); // prettier-ignore
  if (STEERS.test(words)) return null;
  const measures = measuresOf(sentence.pieces, words);
  const equation = measures === null ? null : equationOf(words, measures);
  if (measures === null || equation === null) return null;
  const behind = words.slice(words.lastIndexOf(`#${lastMeasure(sentence.pieces, measures)}`));
  const ranks = [LARGEST, SMALLEST].filter((pattern) => pattern.test(words)).length;
  const each = ranks === 0 && !measures.asked && EACH.test(behind) && /\b(?:find|what|calculate|work out|state|determine|size)\b/.test(behind); // prettier-ignore
  if (ranks > 1 || (ranks === 0 && !measures.asked && !each)) return null;
  const solved = work(`Solve $${equation.relation}$`);
  if (solved === null) return null;
  const lead = { ...solved, steps: [{ reason: equation.reason, expression: equation.relation }, ...solved.steps] };
  const checked = finished(lead, equation.parts, measures, words);
  return ranks > 0 || each ? checked : checked === null ? null : lead;
}

function lastMeasure(pieces: readonly Piece[], { letter }: Measures): number {
  return pieces.findLastIndex((piece) => !(letterOf(piece) === letter && piece.unit === ''));
}
