import type { RuleSolution } from '../../outcomes.ts';

const GIVES = '(?:give|giving|state|stating|write|writing|report|find|show|name|express)';
const BARE = '(?:only |just )?(?:down )?(?:only |just )?';

/** "Write it as an ordered pair", "give its coordinates", "name the y-intercept as a point". */
const WANTS_POINT = new RegExp(
  String.raw`\b(?:as|in) (?:an? |the form of an? )?(?:ordered pairs?|coordinate pairs?|pairs? of coordinates|coordinates|coordinate form|points?)(?=\s*(?:[.?!,;)]|\(|$|of the form\b))|\b${GIVES} ${BARE}an? (?:ordered|coordinate) pair(?=\s*(?:[.?!,;)]|$))|\b${GIVES} ${BARE}(?:its|their|the) coordinates\s*(?:[.?!)]|$|of (?:the|its|their) [xy][- ]?intercepts?\b)|\bcoordinates of (?:the|its|their) [xy][- ]?intercepts?\b`,
  'i',
);
const ORDERED_PAIR = /\b(?:as|in) an? (?:ordered|coordinate) pair\b/i;

const OF_POINT =
  '(?: of (?:(?-i:[A-Z])\\b|(?:the |their |this |its )?(?:vertex|turning point|stationary point|mid-?point|point of intersection|intersection|point)))?';

/** "Give the x-value", "just the y-coordinate": one number of the point. */
const WANTS_ONE = new RegExp(
  String.raw`\b(?:${GIVES} (?:your answer as )?${BARE}(?:me )?|just |only |(?:at |for )?(?:what|which) (?:is )?)(?:the |its |their )?\$?([xy])\$?[- ]?(?:values?|coordinates?|coords?)${OF_POINT}(?: only| please)*\s*(?:[.?!)]\s*$|$)|\b(?:give|state|find|(?:at |for )?(?:what|which)(?: is)?) (?:only |just )?(?:the )?\$?([xy])\$?[- ](?:value|coordinate)s? (?:where|at which|when|of the point (?:where|at which)|does|do|will) `,
  'i',
);
/** "Find the x-coordinate and the y-coordinate", "which has x-value 3": both are wanted, or one is told. */
const BOTH_NAMED = /[xy]\$?[- ]?(?:value|coordinate|coord)s? (?:and|or|of \$?[-−–\d])/i;
const AXIS = /\b([xy])\$?[- ]?(?:intercepts?|axis)\b/gi;
const POINT = /^\(([^(),]+),([^(),]+)\)$/;
const PAIR = /^x=([^,=]+),y=([^,=]+)$/;
const ROOTS = /^(?:[xy]=)?-?(?:[\d.]+|\\frac\{\d+\}\{\d+\})$/;

/** The one axis that the words name. */
function axisIn(text: string): 'x' | 'y' | null {
  const named = new Set([...text.matchAll(AXIS)].map(([, axis = '']) => axis.toLowerCase()));
  const [axis, ...more] = named;
  return more.length > 0 ? null : axis === 'x' ? 'x' : axis === 'y' ? 'y' : null;
}

function ended(solution: RuleSolution, reason: string, answer: string): RuleSolution {
  return { ...solution, steps: [...solution.steps, { reason, expression: answer }], answer };
}

/** On an axis the other coordinate is nought. */
function asPoint(text: string, solution: RuleSolution): RuleSolution | null {
  const roots = solution.answer.split('\\text{ or }');
  if (solution.answer.includes('(') || PAIR.test(solution.answer)) return solution;
  const axis = axisIn(text);
  if (axis === null || !roots.every((root) => ROOTS.test(root)))
    return axis !== null || ORDERED_PAIR.test(text) ? null : solution;
  if (roots.some((root) => /^[xy]=/.test(root) && !root.startsWith(axis))) return null;
  const values = roots.map((root) => root.replace(/^[xy]=/, ''));
  const points = values.map((value) => (axis === 'x' ? `(${value},0)` : `(0,${value})`));
  return ended(solution, 'On the axis the other coordinate is $0$.', points.join('\\text{ and }'));
}

/** "Give the x-value": of a point, or of the values of both letters. */
function oneOf(axis: string, solution: RuleSolution): RuleSolution | null {
  const { answer } = solution;
  const [, x, y] = POINT.exec(answer) ?? PAIR.exec(answer) ?? [];
  if (x !== undefined && y !== undefined)
    return ended(solution, `Take the $${axis}$-coordinate.`, `${axis}=${axis === 'x' ? x : y}`);
  const isOther = answer.includes('(') || new RegExp(`^${axis === 'x' ? 'y' : 'x'}=`).test(answer);
  return isOther || answer.includes(',') ? null : solution;
}

/** A line crosses an axis at a number: what is left with the other letter in it says nothing of where. */
const CROSSES =
  /\b(?:cross(?:es)?|cuts?|meets?|hits?|touch(?:es)?|intercepts?|intersects?)\b[^.?!=]*\b[xy]\$?[- ]?axis\b/i;
const REARRANGED = /^(?:x=.*(?<![a-z\\])y|y=.*(?<![a-z\\])x)(?![a-z])/;

/** The answer as the point, or the one coordinate, that the words ask for; `null` where it is neither. */
export function asPointAsked(text: string, solution: RuleSolution): RuleSolution | null {
  if (CROSSES.test(text) && solution.method === 'makeSubject' && REARRANGED.test(solution.answer)) return null;
  const one = BOTH_NAMED.test(text) ? null : WANTS_ONE.exec(text);
  const axis = (one?.[1] ?? one?.[2])?.toLowerCase();
  if (axis !== undefined) return /\((?!.*\bx\b)|^[xy]=|,/.test(solution.answer) ? oneOf(axis, solution) : solution;
  return WANTS_POINT.test(text) ? asPoint(text, solution) : solution;
}
