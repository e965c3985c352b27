import { realValueOf } from '../../checking/roundsTo.ts';
import { toNumber } from '../../numeric/realBall.ts';
import { parseExpression } from '../../reading/parseExpression.ts';

export type Choice = 'positive' | 'negative' | 'larger' | 'smaller';

type Root = { readonly latex: string; readonly value: number };

function rootOf(latex: string): Root | null {
  const read = parseExpression(latex);
  const value = read.kind === 'expression' ? realValueOf(read.expression) : null;
  return value === null ? null : { latex, value: toNumber(value) };
}

/** Each root of an answer such as `x=3\pm\sqrt{5}` or `x=2\text{ or }x=-3` by itself; `null` where one is no number. */
function rootsIn(answer: string, letter: string): readonly Root[] | null {
  const parts = answer.split('\\text{ or }').flatMap((part) => {
    if (!part.startsWith(`${letter}=`)) return [null];
    const side = part.slice(letter.length + 1);
    if (!side.includes('\\pm')) return [rootOf(side)];
    return [
      side.replace(/^\\pm ?|\\pm ?/, (sign) => (side.startsWith(sign) ? '' : '+')),
      side.replace(/\\pm ?/, '-'),
    ].map(rootOf);
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** The root of two that is asked for, as `x=…`; `null` where it is not surely one. */
export function oneOfRoots(answer: string, letter: string, choice: Choice): string | null {
  const roots = rootsIn(answer, letter);
  const [low, high, ...others] = roots?.toSorted((one, two) => one.value - two.value) ?? [];
  if (low === undefined || high === undefined || others.length > 0 || low.value === high.value) return null;
  if (choice === 'larger') return `${letter}=${high.latex}`;
  if (choice === 'smaller') return `${letter}=${low.latex}`;
  const fit = [low, high].filter(({ value }) => (choice === 'positive' ? value > 0 : value < 0));
  const [root, ...more] = fit;
  return root === undefined || more.length > 0 ? null : `${letter}=${root.latex}`;
}
