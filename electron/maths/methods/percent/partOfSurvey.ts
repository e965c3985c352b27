import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import { workPartAsPercent } from './workPercent.ts';

const GROUP =
  '(?:in|of|out of|from|among) (?:(?:an? |the )(?:[a-z]+ )?(?:survey|group|class|sample|poll|shipment|batch|total|crowd|school|club|study) of |the |a total of |her |his |their )?(?<whole>\\d+) (?<things>[a-z][a-z -]{1,40}?)(?: surveyed| asked| questioned)?';
/** No number and nothing that would make "this" something else than those counted. */
const DONE =
  "(?:(?!not\\b|none\\b|never\\b|rest\\b|others?\\b|half\\b|except|but\\b|only\\b|more\\b|than\\b)[a-z'-]+ ?){1,14}";
const PERCENT = '(?:percent|percentage|per cent|%)';
/** The deed as it is told and as it is asked for. */
const DEEDS: Readonly<Record<string, string>> = {
  made: 'make', hit: 'hit', won: 'win', scored: 'score', sold: 'sell', answered: 'answer', passed: 'pass',
  caught: 'catch', read: 'read', saved: 'save', completed: 'complete', missed: 'miss', used: 'use', ate: 'eat',
  lost: 'lose', planted: 'plant', finished: 'finish', kept: 'keep', painted: 'paint', solved: 'solve', spent: 'spend',
}; // prettier-ignore

const THIS = new RegExp(
  `^${GROUP},? (?<part>\\d+) (?:of (?:them|these|those) )?${DONE}[.;,] ?what ${PERCENT}(?: of (?:the|these|those|all) ([a-z ]{2,40}?))? (?:is|was) (?:this|that)$`,
);
const DID = new RegExp(
  `^${GROUP},? (?:[a-z]+|the [a-z]+(?: [a-z]+)?) (?<deed>[a-z]+) (?<part>\\d+)(?: of them| correctly| right)?[.;,] ?what ${PERCENT} of (?:the|these|those|her|his|their|its|them|all)(?: (?<again>[a-z -]{2,40}?))? did (?:he|she|they|it|the [a-z]+(?: [a-z]+)?|[a-z]+) (?<do>[a-z]+)(?: correctly| right)?$`,
);

/** "Of 320 asked, 208 said that … What percent is this?": the words between count nothing. */
export function partOfSurvey(problem: string): RuleSolution | null {
  if (!/\b(?:percent|per cent)|%/i.test(problem) || problem.length > 300) return null;
  // "want one" counts nothing.
  const text = inFigures(problem.toLowerCase().replace(/\b(?:want|need|have|own|like) one\b/g, 'do so'))
    .replace(/\s+/g, ' ')
    .replace(/[?. ]+$/, '')
    .replace(/(\d),(\d{3})\b/g, '$1$2');
  const found = (THIS.exec(text) ?? ofSameDeed(DID.exec(text)))?.groups;
  if (found === undefined) return null;
  const [part, whole] = [new Fraction(found['part'] ?? 0), new Fraction(found['whole'] ?? 0)];
  return part.compare(whole) >= 0 ? null : workPartAsPercent(part, whole);
}

function ofSameDeed(found: RegExpExecArray | null): RegExpExecArray | null {
  const { deed = '', do: asked = '', things = '', again } = found?.groups ?? {};
  if (found === null || DEEDS[deed] !== asked) return null;
  const same = again === undefined || things.endsWith(again) || again.endsWith(things) || again.startsWith(things);
  return same ? found : null;
}
