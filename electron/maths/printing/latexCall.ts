import type { Expression, FunctionName } from '../expression/expression.ts';
import { bracketed, glue, script } from './glue.ts';
import { isAtom, isCount } from './latexPower.ts';
import { latexFactor } from './latexProduct.ts';
import { toLatex } from './toLatex.ts';

const named: Readonly<Partial<Record<FunctionName, string>>> = {
  sign: '\\operatorname{sgn}', lcm: '\\operatorname{lcm}', min: '\\min', max: '\\max', gcd: '\\gcd',
}; // prettier-ignore

const open: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'ln', 'log', 'exp', 'sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh',
]); // prettier-ignore

type Call = Extract<Expression, { kind: 'call' }>;

/** True for what prints as a name with its argument, perhaps without brackets: \sin x, and \sin^2 x. */
export function isOpenCall(expression: Expression): boolean {
  if (expression.kind === 'power')
    return expression.base.kind === 'call' && isOpenCall(expression.base) && isCount(expression.exponent);
  return expression.kind === 'call' && open.has(expression.name);
}

export function latexCall(name: FunctionName, operands: readonly Expression[]): string {
  const [first, second] = operands;
  if (first === undefined) return glue(`\\${name}`, '()');
  if (open.has(name)) return latexCallWithPower(name, operands, '');
  switch (name) {
    case 'sqrt':
      return `\\sqrt{${toLatex(first)}}`;
    case 'root':
      return second === undefined
        ? `\\sqrt{${toLatex(first)}}`
        : `\\sqrt[${optional(toLatex(second))}]{${toLatex(first)}}`;
    case 'abs':
      return `\\left|${toLatex(first)}\\right|`;
    case 'floor':
      return `\\left\\lfloor ${toLatex(first)}\\right\\rfloor`;
    case 'ceiling':
      return `\\left\\lceil ${toLatex(first)}\\right\\rceil`;
    case 'binomial':
      return second === undefined ? toLatex(first) : `\\binom{${toLatex(first)}}{${toLatex(second)}}`;
    case 'factorial':
      return `${postfixed(first)}!`;
    case 'percent':
      return `${postfixed(first)}\\%`;
    case 'degrees':
      return `${postfixed(first)}^\\circ`;
    default:
      return (named[name] ?? `\\${name}`) + bracketed(operands.map(toLatex).join(','));
  }
}

/** In square brackets a further ] needs braces around the whole, or TeX takes it for the end. */
function optional(inner: string): string {
  return inner.includes(']') ? `{${inner}}` : inner;
}

function postfixed(operand: Expression): string {
  return isAtom(operand) ? toLatex(operand) : bracketed(toLatex(operand));
}

/** `\sin x`, `\sin^2(x+1)`, `\log_2 8`: brackets unless the argument is short and plain. */
export function latexCallWithPower(name: FunctionName, operands: readonly Expression[], raised: string): string {
  const [argument] = operands;
  if (argument === undefined) return head(name, operands) + raised;
  const start = head(name, operands) + raised;
  if (!isPlainArgument(argument)) return start + argumentInBrackets(argument);
  const text = toLatex(argument);
  return /^[A-Za-z0-9]/.test(text) ? `${start} ${text}` : start + text;
}

/** The same with brackets around the argument, for a factor that others follow. */
export function latexClosedCall(expression: Expression): string {
  if (expression.kind === 'power' && expression.base.kind === 'call') {
    return (
      head(expression.base.name, expression.base.operands) +
      script('^', toLatex(expression.exponent)) +
      closedArgument(expression.base)
    );
  }
  return expression.kind === 'call'
    ? head(expression.name, expression.operands) + closedArgument(expression)
    : latexFactor(expression);
}

function closedArgument(call: Call): string {
  const [argument] = call.operands;
  return argument === undefined ? '()' : argumentInBrackets(argument);
}

function argumentInBrackets(argument: Expression): string {
  return bracketed(toLatex(argument));
}

function head(name: FunctionName, operands: readonly Expression[]): string {
  const base = name === 'log' ? operands[1] : undefined;
  return `\\${name}${base === undefined ? '' : script('_', toLatex(base))}`;
}

function isPlainArgument(argument: Expression): boolean {
  switch (argument.kind) {
    case 'number':
      return isAtom(argument);
    case 'symbol':
    case 'constant':
      return true;
    case 'quotient':
      return argument.sign === undefined && !toLatex(argument).startsWith('-');
    case 'product':
      return argument.factors.every(
        (factor, index) =>
          factor.kind === 'symbol' ||
          factor.kind === 'constant' ||
          (index === 0 && factor.kind === 'number' && isAtom(factor)),
      );
    case 'call':
      return argument.name === 'degrees'
        ? argument.operands.every(isAtom)
        : argument.name === 'sqrt' || argument.name === 'abs';
    default:
      return false;
  }
}
