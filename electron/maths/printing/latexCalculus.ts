import type { Expression } from '../expression/expression.ts';
import { bracketed, glue, script } from './glue.ts';
import { isAtom } from './latexPower.ts';
import { latexFactor } from './latexProduct.ts';
import { isEverydayWord } from '../reading/letterRun.ts';
import { splitSign, startsWithSign } from './signs.ts';
import { latexSymbol } from './latexSymbol.ts';
import { toLatex } from './toLatex.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** `f'(x)`, `\frac{dy}{dx}`, `\frac{d^2}{dx^2}(…)`. */
export function latexDerivative({ body, variable, order }: Of<'derivative'>): string {
  const raised = order === 1 ? '' : `^${order}`;
  if (body.kind === 'apply' && order <= 3 && isPrimed(body, variable))
    return latexSymbol(body.name) + "'".repeat(order) + `(${latexSymbol(variable)})`;
  const below = `${differential('d', variable)}${raised}`;
  if (body.kind === 'symbol' && !body.name.includes('_'))
    return `\\frac{${differential(`d${raised}`, body.name)}}{${below}}`;
  return `\\frac{d${raised}}{${below}}${bracketed(toLatex(body))}`;
}

function isPrimed(body: Of<'apply'>, variable: string): boolean {
  const [operand] = body.operands;
  return (
    body.operands.length === 1 && operand?.kind === 'symbol' && operand.name === variable && !body.name.endsWith("'")
  );
}

/** `\int_{0}^{1} x^2\,dx`; a sum is bracketed so that dx belongs to all of it. */
export function latexIntegral({ body, variable, from, to }: Of<'integral'>): string {
  const bounds = from === undefined || to === undefined ? '' : script('_', toLatex(from)) + script('^', toLatex(to));
  const inner = body.kind === 'sum' ? bracketed(toLatex(body)) : toLatex(body);
  return `\\int${bounds} ${inner}\\,${differential('d', variable)}`;
}

export function latexLimit({ body, variable, to, side }: Of<'limit'>): string {
  const { minus, rest } = splitSign(to);
  const value = (minus ? '-' : '') + (isAtom(rest) ? toLatex(rest) : bracketed(toLatex(rest)));
  const target =
    glue(latexSymbol(variable), '\\to', value) + (side === undefined ? '' : side === 'right' ? '^+' : '^-');
  return `\\lim_{${target}} ${latexFactor(body)}`;
}

export function latexSeries({ of, body, variable, from, to }: Of<'series'>): string {
  const start = `${latexSymbol(variable)}=${toLatex(from)}`;
  return `\\${of === 'sum' ? 'sum' : 'prod'}_{${start}}${script('^', toLatex(to))} ${body.kind === 'product' && !startsWithSign(body) ? toLatex(body) : latexFactor(body)}`;
}

/** `dx`, `d\\theta`; with a space in the source where "do" would be a word. */
function differential(d: string, name: string): string {
  return isEverydayWord(d + name) ? `${d} ${name}` : glue(d, latexSymbol(name));
}
