import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import { workWeights } from './workGroups.ts';

const NAME = '(?:the |his |her |their |a |an )?((?:[a-z]+ ){0,2}?[a-z]+)';
const SHARE = new RegExp(
  `(?<=^|[.,;:] |and |class,? |course,? )${NAME}(?: (?:counts?|is worth|are worth|is weighted|are weighted|makes? up|has a weight(?:ing)? of|have a weight(?:ing)? of|carr(?:y|ies)|is|are))?(?: for| as)? (\\d+(?:\\.\\d+)?) ?%`,
  'g',
);
const ONLY = '(?:an? |the |his |her |their )?';
const MARK = new RegExp(
  `(?:(?:has|have|had|got|earned|earns|gets|and|,) an? (\\d+(?:\\.\\d+)?) ?%? (?:in |on |for )?(?:the |his |her )?((?:[a-z]+ )?[a-z]+?)(?: (?:average|mean|score|mark|grade))?|${ONLY}((?:[a-z]+ ){0,2}?[a-z]+?)(?: (?:average|mean|score|mark|grade|result))?(?: of| is|:| was) (\\d+(?:\\.\\d+)?)(?! ?%|\\d)|(?:scored?|scores|got|gets|earned|earns|has|and|,) (\\d+(?:\\.\\d+)?) ?%? (?:on|in|for) (?:the |his |her )?((?:[a-z]+ ){0,2}?[a-z]+))(?=[.,;]| and|$)`,
  'g',
);
const ASKED =
  /\b(?:weighted (?:average|mean)\b|(?:final|overall|course|total|class|semester|term) (?:grade|mark|score|average|percentage|result)\b|(?:his|her|their|my) (?:grade|average)(?: (?:in|for) the (?:class|course|semester|term))?$)/;

function key(name: string): string {
  return name.replace(/\b(?:the|final|average|mean|score|mark|grade|a|an|his|her|their|student|has|and)\b/g, ' ').replace(/(?<=quiz)zes\b|s\b/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
}

/** "Tests count for 50%, homework 20%, the exam 30%. She has 82, 95 and 78": each mark with its share. */
export function weightedTalk(problem: string): RuleSolution | null {
  if (problem.length > 420 || !/%/.test(problem) || (problem.match(/%/g) ?? []).length < 2) return null;
  const { text: plain, form } = plainQuestion(problem);
  const text = inFigures(plain.replace(/ of (?:the|a|her|his) (?:final |overall |total |course )?(?:grade|mark|score)/g, ''));
  const asked = text.search(/\b(?:what|find|calculate|work out|determine)\b[^.]*$/);
  if (form !== null || asked < 0 || !ASKED.test(text.slice(asked)) || /\d/.test(text.slice(asked))) return null;
  const told = text.slice(0, asked).replace(/^in (?:my|her|his|our|the|a|this|(?:(?:mrs|mr|ms|dr|miss)\.? )?[a-z]+['’]s) (?:[a-z]+ )?(?:class|course|school),? /, '');
  const shares = [...told.matchAll(SHARE)].map(([, name = '', percent = '0']) => ({ name: key(name), percent: new Fraction(percent) }));
  const marks = [...told.replace(SHARE, ' ').matchAll(MARK)].map(([, first, its, one, value, other, two]) => ({ name: key(its ?? one ?? two ?? ''), value: new Fraction(first ?? value ?? other ?? 0) }));
  const numbers = (told.match(/(?<![a-z])\d+(?:\.\d+)?/g) ?? []).length;
  if (shares.length < 2 || shares.length > 4 || marks.length !== shares.length || numbers !== 2 * shares.length) return null;
  if (!shares.reduce((sum, { percent }) => sum.add(percent), new Fraction(0)).equals(100)) return null;
  if (/\b(?:dropped|except|instead|not|needs?|extra|bonus|curve|lowest|highest)\b/.test(told)) return null;
  const rows = shares.flatMap(({ name, percent }) => {
    const own = marks.filter((mark) => mark.name !== '' && (mark.name === name || mark.name.split(' ').includes(name) || name.split(' ').includes(mark.name)));
    return own.length === 1 && own[0] !== undefined ? [{ weight: percent, value: own[0].value }] : [];
  });
  return rows.length === shares.length && new Set(marks.map(({ name }) => name)).size === marks.length ? workWeights(rows) : null;
} // prettier-ignore
