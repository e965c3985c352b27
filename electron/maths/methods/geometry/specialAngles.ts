import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';

const WORDS =
  /^(?:find|what|what's|is|the|exact|value|values|of|work|out|calculate|determine|evaluate|write|down|state|give|in|surd|form|as|a|simplified|without|using|calculator|by|with|sum|difference|addition|compound|angle|formula|formulae|identity|simplest|giving|your|answer|&|[.,:;?])$/;

/** The sums of angles learnt by heart that make the others, and their values. */
const SUMS: Readonly<Record<number, readonly [one: number, sign: '+' | '-', two: number]>> = {
  15: [45, '-', 30],
  75: [45, '+', 30],
  105: [60, '+', 45],
  165: [120, '+', 45],
};
const SPLIT: Readonly<Record<string, readonly [rule: string, values: string, answer: string]>> = {
  'sin 15': ['\\sin A\\cos B-\\cos A\\sin B', '\\frac{\\sqrt{2}}{2}\\times \\frac{\\sqrt{3}}{2}-\\frac{\\sqrt{2}}{2}\\times \\frac{1}{2}', '\\frac{\\sqrt{6}-\\sqrt{2}}{4}'],
  'cos 15': ['\\cos A\\cos B+\\sin A\\sin B', '\\frac{\\sqrt{2}}{2}\\times \\frac{\\sqrt{3}}{2}+\\frac{\\sqrt{2}}{2}\\times \\frac{1}{2}', '\\frac{\\sqrt{6}+\\sqrt{2}}{4}'],
  'tan 15': ['\\frac{\\tan A-\\tan B}{1+\\tan A\\tan B}', '\\frac{1-\\frac{1}{\\sqrt{3}}}{1+\\frac{1}{\\sqrt{3}}}', '2-\\sqrt{3}'],
  'sin 75': ['\\sin A\\cos B+\\cos A\\sin B', '\\frac{\\sqrt{2}}{2}\\times \\frac{\\sqrt{3}}{2}+\\frac{\\sqrt{2}}{2}\\times \\frac{1}{2}', '\\frac{\\sqrt{6}+\\sqrt{2}}{4}'],
  'cos 75': ['\\cos A\\cos B-\\sin A\\sin B', '\\frac{\\sqrt{2}}{2}\\times \\frac{\\sqrt{3}}{2}-\\frac{\\sqrt{2}}{2}\\times \\frac{1}{2}', '\\frac{\\sqrt{6}-\\sqrt{2}}{4}'],
  'tan 75': ['\\frac{\\tan A+\\tan B}{1-\\tan A\\tan B}', '\\frac{1+\\frac{1}{\\sqrt{3}}}{1-\\frac{1}{\\sqrt{3}}}', '2+\\sqrt{3}'],
  'sin 105': ['\\sin A\\cos B+\\cos A\\sin B', '\\frac{\\sqrt{3}}{2}\\times \\frac{\\sqrt{2}}{2}+\\frac{1}{2}\\times \\frac{\\sqrt{2}}{2}', '\\frac{\\sqrt{6}+\\sqrt{2}}{4}'],
  'cos 105': ['\\cos A\\cos B-\\sin A\\sin B', '\\frac{1}{2}\\times \\frac{\\sqrt{2}}{2}-\\frac{\\sqrt{3}}{2}\\times \\frac{\\sqrt{2}}{2}', '\\frac{\\sqrt{2}-\\sqrt{6}}{4}'],
  'tan 105': ['\\frac{\\tan A+\\tan B}{1-\\tan A\\tan B}', '\\frac{\\sqrt{3}+1}{1-\\sqrt{3}}', '-2-\\sqrt{3}'],
}; // prettier-ignore

/** "The exact value of sin 75°": by the formula for a sum of two angles. */
export function specialAngles(problem: string): RuleSolution | null {
  if (problem.length > 160 || !/\b(?:15|75|105) ?(?:°|\^|deg)/.test(problem) || !/\bexact|surd|calculator|formula/i.test(problem)) return null; // prettier-ignore
  const { text } = plainQuestion(problem);
  const found = /(?<![\w√)])(sin|cos|tan) ?\(?(15|75|105) ?°\)?(?! ?[-+*/^=×])/.exec(text);
  const [whole, ratio = '', degrees = ''] = found ?? [];
  const split = SPLIT[`${ratio} ${degrees}`];
  const sum = SUMS[Number(degrees)];
  if (whole === undefined || split === undefined || sum === undefined) return null;
  const words = text.replace(whole, ' & ').match(/[\p{L}']+|&|[^\s]/gu) ?? [];
  if (!words.every((word) => WORDS.test(word))) return null;
  const [rule, values, answer] = split;
  const [one, sign, two] = sum;
  const steps: RuleStep[] = [
    { reason: 'Write it as a sum of angles with known values.', expression: `${degrees}^\\circ=${one}^\\circ${sign}${two}^\\circ` }, // prettier-ignore
    { reason: `Use $\\${ratio}(A${sign}B)=${rule}$.`, expression: values },
    { reason: 'Simplify.', expression: answer },
  ];
  return { topic: 'trigonometry', method: 'specialAngles', steps, answer };
}
