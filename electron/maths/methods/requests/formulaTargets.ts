import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from './requestWords.ts';

/** `V = 18000 × 0.85^t`, `m = 80e^(-0.05t)` */
const POWER =
  /\b([A-Za-z])(?:\(t\))? ?= ?(\d+(?:\.\d+)?) ?(?:×|\\times|\*|·|x)? ?\(?(\d+(?:\.\d+)?|e)\)? ?\^ ?[({]?([-−]?\d*\.?\d*)([a-z])[)}]?(?![\w^])/;
const WORD = '(?:full |whole |complete |completed )';
const TARGET =
  /(?:\b(?:below|under|less than|above|over|more than|exceeds?|(?:falls?|drops?|goes|down|up|rises?|grows?|decays?) (?:down |up )?to|reach(?:es)?|until (?:it is|there (?:are|is))|worth|equals?|(?:will |there )?(?:only|just)|is|are|be) (?:only |just |worth |exactly )?)(?:£|\$|€)?(\d+(?:\.\d+)?)\b/gi;
const ASKS_TIME = /\b(?:how (?:many|long)|when|after how|find the (?:time|number of|value of t|first))\b/i;
const STEERS =
  /\b(?:not|half|twice|double[ds]?|percent|per cent|another|instead|los(?:t|s|es?|ing)|gain\w*|by|last|difference|rate|how (?:much|fast)|increase in|decrease in|formula|constant)\b|%/i;

const NEAREST =
  /,? ?\b(?:correct |rounded )?to the nearest (?:whole )?(day|year|hour|minute|second|month|week|number)\b,?/i;

/** When a quantity told by a power formula comes to a value, or first passes it. */
export function formulaTargets(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/\^|[ᵗˣⁿ]/.test(problem) || !ASKS_TIME.test(problem)) return null;
  const text = problem
    .replace(/ᵗ/g, '^t')
    .replace(/ˣ/g, '^x')
    .replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '')
    .replace(/−/g, '-');
  const formula = POWER.exec(text);
  if (formula === null) return null;
  const [told = '', , start = '', base = '', rate = '', letter = ''] = formula;
  const rest = text.replace(told, ' ').replace(/\$(?=[A-Za-z ]|$)/g, ' ');
  if (STEERS.test(rest)) return null;
  const nearest = NEAREST.exec(rest);
  const words = rest.replace(NEAREST, ' ').replace(new RegExp(`(?:£|\\$)?\\b${start}\\b`, 'g'), ' ');
  const targets = [...words.matchAll(TARGET)].filter(([all]) => /\d/.test(all));
  const [target, ...more] = targets;
  const value = target?.[1];
  if (target === undefined || value === undefined || more.length > 0 || (words.match(/\d+(?:\.\d+)?/g) ?? []).length !== 1) return null; // prettier-ignore
  // "t in hours … to the nearest day"
  const unit = new RegExp(
    `\\b${letter}\\$? (?:is )?(?:measured )?(?:in )?(second|minute|hour|day|week|month|year)s?\\b`,
    'i',
  ).exec(rest)?.[1];
  if (nearest !== null && nearest[1] !== 'number' && unit !== undefined && unit.toLowerCase() !== nearest[1]?.toLowerCase()) return null; // prettier-ignore
  const side = /below|under|less/i.test(target[0]) ? -1 : /above|over|more|exceed/i.test(target[0]) ? 1 : 0;
  const body = base === 'e' ? `${start}e^{${rate}${letter}}` : `${start}\\times ${base}^{${rate}${letter}}`;
  if (side === 0) {
    if (/\bfirst\b|\bcomplete\b|\bwhole\b|\bfull\b/i.test(words)) return null;
    return work(`Solve $${body} = ${value}$${nearest === null ? '' : ', to the nearest whole number'}`);
  }
  if (!new RegExp(`\\b${WORD}`, 'i').test(words) && !/\bfirst\b/i.test(words)) return null;
  return rate !== '' && base !== 'e' ? null : firstPast({ start, base, rate, letter }, Number(value), side);
}

type Power = { readonly start: string; readonly base: string; readonly rate: string; readonly letter: string };

/** The first whole number at which the formula is past the value. */
function firstPast({ start, base, rate, letter }: Power, value: number, side: 1 | -1): RuleSolution | null {
  const slope = rate === '' ? 1 : rate === '-' ? -1 : Number(rate);
  const at = (time: number): number => Number(start) * (base === 'e' ? Math.E : Number(base)) ** (slope * time);
  if ((Number(start) - value) * side >= 0 || (at(1) - at(0)) * side <= 0) return null;
  let time = 1;
  while ((at(time) - value) * side <= 0 && time < 400) time += 1;
  if (time >= 400 || Math.abs(at(time - 1) - value) < 1e-6 * value) return null;
  const power = (count: number): string => `${start}\\times ${base}^{${base === 'e' ? `${slope}\\times ${count}` : count}}\\approx ${at(count).toFixed(2)}`; // prettier-ignore
  const steps = [
    { reason: `After $${time - 1}$ it is not yet there.`, expression: power(time - 1) },
    { reason: `After $${time}$ it is.`, expression: power(time) },
  ];
  return { topic: 'exponentials-logarithms', method: 'formulaTargets', steps, answer: `${letter}=${time}` };
}
