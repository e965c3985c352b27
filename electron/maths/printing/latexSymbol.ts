import type { ConstantName } from '../expression/expression.ts';
import { script } from './glue.ts';

const constants: Readonly<Record<ConstantName, string>> = { pi: '\\pi', e: 'e', i: 'i', infinity: '\\infty' };

export function latexConstant(name: ConstantName): string {
  return constants[name];
}

/** `x`, `\alpha`, `x_1`, `a_{n+1}`: a name is a letter (or a Greek letter's name) and what follows its first `_`. */
export function latexSymbol(name: string): string {
  const cut = name.indexOf('_');
  if (cut < 1) return letter(name);
  const below = name.slice(cut + 1).replace(/[A-Za-z]{3,}/g, letter);
  return letter(name.slice(0, cut)) + script('_', below);
}

function letter(name: string): string {
  if (name.length === 1 || !/^[A-Za-z ]+$/.test(name)) return name;
  return isGreek(name) ? `\\${name}` : `\\text{${name}}`;
}

function isGreek(name: string): boolean {
  return /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Sigma|Phi|Psi|Omega)$/.test(
    name,
  );
}
