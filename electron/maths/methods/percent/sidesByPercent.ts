import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workOverallPercent } from './workRepeatedPercent.ts';

const UP = '(?:increased|lengthened|enlarged|extended|stretched|made longer)';
const DOWN = '(?:decreased|shortened|reduced|shrunk|made shorter)';
const MEASURE = '(surface area|area|volume|perimeter|circumference)';
const TOLD = String.raw`(?:if )?(?:(?:each|every|the|all(?: of)? the) )?(side(?: length)?s?|edge(?: length)?s?|radius|diameter) of (?:an?|the) (square|circle|cube|sphere|equilateral triangle|regular [a-z]+gon) (?:is|are) (?:(${UP})|(${DOWN})) by (\d+(?:\.\d+)?) ?(?:%|per ?cent)`;
const ASKED = String.raw`(?:by what (?:percentage|percent|per cent) (?:does|is|has|will) (?:the|its) ${MEASURE}(?: of (?:the|this) [a-z ]+?)? (?:be )?(increased?|decreased?|reduced|rise|fall)|(?:what is|find|work out|calculate) the (?:percentage|percent) (increase|decrease|reduction) in (?:the|its) ${MEASURE}(?: of (?:the|this) [a-z ]+)?)`;
const QUESTION = new RegExp(String.raw`^${TOLD}[.,]? ${ASKED}\s*[?.]?$`);

/** How often the length is a factor of what is measured; 0 where the figure has no such measure or length. */
function powerOf(figure: string, length: string, measure: string): number {
  const isRound = figure === 'circle' || figure === 'sphere';
  const isSolid = figure === 'cube' || figure === 'sphere';
  if (isRound !== /radius|diameter/.test(length) || (isRound && measure === 'perimeter')) return 0;
  if (measure === 'perimeter' || measure === 'circumference')
    return isSolid || isRound !== (measure === 'circumference') ? 0 : 1;
  if (measure === 'volume') return isSolid ? 3 : 0;
  return isSolid === (measure === 'surface area') ? 2 : 0;
}

/** "Each side of a square is lengthened by 10%. By what percentage does its area increase?": once for every length in it. */
export function sidesByPercent(problem: string): RuleSolution | null {
  if (problem.length > 200 || !/%|per ?cent/i.test(problem)) return null;
  const plain = problem.toLowerCase().replace(/[\\$]/g, '').replace(/\s+/g, ' ').trim();
  const [, length = '', figure = '', up, , size = '', area, way, wayNamed, areaNamed] = QUESTION.exec(plain) ?? [];
  const power = powerOf(figure, length, area ?? areaNamed ?? '');
  const rises = /^(?:incr|rise)/.test(way ?? wayNamed ?? '');
  if (size === '' || power === 0 || rises !== (up !== undefined)) return null;
  const direction = rises ? 'up' : 'down';
  return workOverallPercent(Array.from({ length: power }, () => ({ direction, percent: new Fraction(size) })));
}
