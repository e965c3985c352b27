import { bothSigns, hasPlusMinus } from '../../checking/expandPlusMinus.ts';
import { realValueOf } from '../../checking/roundsTo.ts';
import { signOf } from '../../numeric/realBall.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';

const PERIOD = '(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?)';
const LENGTH = '(?:mm|cm|km|m|metres?|meters?|ft|feet|foot|inch(?:es)?|yards?|miles?|units)';
const SIZE =
  '(?:time|length|width|breadth|side(?: length)?|edge|radius|diameter|base|perimeter|area|age|price|cost|speed|number of (?!the\\b)[a-z]+)';
/** What may well lie below nought is no size: a place, a temperature, a gain. */
const SIGNED =
  /\b(?:displacement|position|coordinates?|profit|loss|temperature|negative|elevation|depth|sea level|before|directed)\b/i;

const MOVES = /\b(?:mov(?:es|ing)|thrown|launched|dropped|kicked|fired|falls|ball|rocket|stone|particle|projectile)\b/i;
const COUNTED = /\b(?:diagonals|handshakes|triang(?:ular|le) numbers?)\b/i;

function isTime(letter: string, text: string): boolean {
  const after = new RegExp(String.raw`(?<![A-Za-z\\])\$?${letter}\$? ?(?:${PERIOD}|\(?in ${PERIOD})(?![a-z])`);
  return after.test(text) || (letter === 't' && MOVES.test(text));
}

/** "t seconds before", "t may be negative". */
const AGO = /\b(?:seconds?|minutes?|hours?|days?|years?|months?) (?:before|ago|earlier)\b|\bnegative\b/i;

/** A letter before its unit, behind the name of a size, or told to stand for one. */
function isSize(letter: string, text: string): boolean {
  const alone = String.raw`(?<![A-Za-z\\])\$?${letter}\$?(?![A-Za-z])`;
  const told = [
    String.raw`(?<![-+−\d] ?)${alone} ?${LENGTH}(?![a-z])(?! ?(?:²|\^))`,
    String.raw`\b${SIZE},? (?:is |be |of |in [a-z]+,? |\(in [a-z]+\),? )?${alone}(?! ?[-+−(\d])`,
    String.raw`${alone},? (?:is|be|are|represents|denotes|stands for|gives|measures|counts|=) (?:the |a |its |his |her |measured in )?(?:[a-z]+ )?(?:${SIZE}|${PERIOD})(?![a-z])`,
    String.raw`\b(?:first|sum of|all) ${alone} (?:[a-z]+ )?(?:terms|numbers|integers|rows|odd|even)\b`,
    String.raw`(?<![A-Za-z\\])${letter}[- ](?:sided|gon\b|sides\b|people\b|teams\b|players\b|points\b|terms\b|rows\b|items\b)`,
    String.raw`\b(?:how many|number of) ${PERIOD}[^.?!]*${alone}`,
  ];
  return isTime(letter, text) || (letter === 'n' && COUNTED.test(text)) || new RegExp(told.join('|')).test(text);
}

/** Sizes asked for in words beside the letter: "Find the width", "how long", "after how many seconds". */
const ASKS_SIZE = new RegExp(
  String.raw`\b(?:find|calculate|work out|determine|what is|what are|to get) (?:the |its |their )?(?:dimensions|lengths?|widths?|radius|sides?|base)\b|\bhow (?:long|wide|old|tall)\b|\b(?:how many|number of) (?:${PERIOD}|sides|terms|people|teams|players|rows)\b`,
  'i',
);
const WHOLE = /\b(?:number of|how many) (?!seconds|minutes|hours|metres|meters|cm)|-sided\b|\bterms\b|\bfirst \$?n\b/i;
const FREE_FALL = /\bs ?= ?ut\b/;
/** "Solve the equation": its roots are wanted, or those that make sense; the words do not say. */
const SOLVES = /\bsolve (?:the (?:quadratic )?equation|\$?[^a-z\s]*[a-z]?[²^(])/i;
const AIM = /\b(?:find|hence|width|length|how|what|state|positive|so)\b|\bfor \$?[a-z]\b/i;

function onlySolves(text: string): boolean {
  const at = text.search(SOLVES);
  return at >= 0 && !AIM.test(text.slice(at));
}

type Root = { readonly text: string; readonly sign: -1 | 0 | 1 | null; readonly isWhole: boolean };

/** "h = 0, t = 4" where the question says that h = 0: the other letter is what is found. */
function withoutTold(answer: string, text: string): string {
  const [, told = ''] = /^([a-z]=-?\d+),[a-z]=/.exec(answer) ?? [];
  const isTold = told !== '' && text.replace(/[\s$]/g, '').includes(told);
  return isTold ? answer.replaceAll(`${told},`, '') : answer;
}

function rootsOf(answer: string, text: string): { readonly letter: string; readonly roots: readonly Root[] } | null {
  const parts = withoutTold(answer, text).split('\\text{ or }');
  const letter = /^([a-z])=/.exec(parts[0] ?? '')?.[1];
  if (letter === undefined || !parts.every((part) => part.startsWith(`${letter}=`))) return null;
  const roots = parts.flatMap((part): readonly Root[] => {
    const reading = parseStatement(part);
    const value = reading.kind === 'statement' && reading.statement.kind === 'relation' ? reading.statement.sides[1] : undefined; // prettier-ignore
    if (value === undefined) return [{ text: part, sign: null, isWhole: false }];
    const isWhole = /^[a-z]=-?\d+$/.test(part);
    return (hasPlusMinus(value) ? bothSigns(value) : [value]).map((one) => {
      const real = realValueOf(one);
      return { text: part, sign: real === null ? null : signOf(real), isWhole };
    });
  });
  return { letter, roots };
}

/** The times, lengths and counts among the roots of an equation; `null` where none or more than one of them is left. */
export function withPossibleRoots(text: string, solution: RuleSolution): RuleSolution | null {
  if (!/\\text\{ or \}|\\pm|^[a-z]=-/.test(solution.answer)) return solution;
  const found = rootsOf(solution.answer, text);
  if (found === null || found.roots.every(({ sign }) => sign === 1 || sign === 0)) return solution;
  const { letter, roots } = found;
  if (FREE_FALL.test(text) && letter === 't') return null;
  const isAsked = isSize(letter, text) || (ASKS_SIZE.test(text) && roots.length > 1);
  if (!isAsked || /\bnegative (?:root|solution|value)\b|\bboth (?:roots|solutions|values)\b/i.test(text))
    return solution;
  if ((isTime(letter, text) ? AGO : SIGNED).test(text) || onlySolves(text)) return null;
  const kept = roots.filter(({ sign }) => sign !== -1);
  const [one, ...more] = kept;
  if (one?.sign !== 1 || more.length > 0 || one.text.includes('\\pm')) return null;
  if (WHOLE.test(text) && !one.isWhole) return null;
  const last = { reason: `Here $${letter}$ cannot be negative.`, expression: one.text };
  return { ...solution, steps: [...solution.steps, last], answer: one.text };
}
