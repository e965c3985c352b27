import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { rationalValue } from '../rationalValue.ts';
import { expressionOf } from '../requests/parts.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import { commonDenominator, multipleTerm, numberTerm, writeNumber, writeSum } from '../writeTerms.ts';

const COEFFICIENTS =
  /\b(?:(?:and|with|having) )?(?:a |the )?(?:(?:small(?:est)? )?(?:integer|integral|whole[ -]number) coefficients|leading coefficient (?:of |is |equal to |being )?(?:#\d+|one)|coefficient of (?:x ?(?:squared|²|\^2)|#\d+) (?:is |equal to |being )?(?:#\d+|one))\b/g;
const ROOTS =
  /\b(?:whose|has|have|having|with|by|from|that has|which has|given|the|its|and|two|are|of|numbers) (?:(?:two|the|its|only) )*(?:roots|solutions|zeros|zeroes)(?: (?:are|of|being|equal to|at|,))* #(\d+) (?:and|,|or) #(\d+)|#(\d+) (?:and|or) #(\d+) (?:as (?:its |the )?|for )(?:(?:two|only) )*(?:roots|solutions|zeros)/;
const REST =
  /^(?:(?:form|write|find|give|state|make|construct|determine|what|is|down|a|an|the|quadratic|equation|in|expanded|standard|form|simplest|which|that|one|please|as|your|answer|has|and|with|,|obtain|build|monic|possible) ?)*$/;

/** "x − 3", "x + 8". */
function factor(root: Fraction): string {
  return root.equals(0) ? 'x' : `(x${root.s < 0n ? '+' : '-'}${writeNumber(root.abs())})`;
}

/** The quadratic equation that has two told roots. */
export function rootsEquation(problem: string): RuleSolution | null {
  if (
    !/\bquadratic/i.test(problem) ||
    !/\b(?:roots|solutions|zeros|zeroes)\b/i.test(problem) ||
    /[=<>≤≥]/.test(problem)
  )
    return null;
  const sentence = sentenceOf(problem.replace(/\bin (?:terms of )?x\b(?!\s*[-+²^])/, ''));
  const found = sentence === null ? null : ROOTS.exec(sentence.skeleton);
  if (sentence === null || found === null || !/\bequation\b/.test(sentence.skeleton)) return null;
  const [one, two] = [found[1] ?? found[3], found[2] ?? found[4]].map((index) => {
    const expression = expressionOf(sentence.pieces[Number(index)]);
    return expression === null ? null : rationalValue(expression);
  });
  if (!one || !two) return null;
  const left = sentence.skeleton.replace(found[0], ' ');
  const leading = [...left.matchAll(COEFFICIENTS)].flatMap(([all]) => [...all.matchAll(/#(\d+)/g)].map(([, index]) => sentence.pieces[Number(index)]?.text)); // prettier-ignore
  if (!leading.every((text) => text === '1' || text === 'x^2' || text === 'x²')) return null;
  const scale = leading.includes('1') ? new Fraction(1) : new Fraction(commonDenominator([one.add(two), one.mul(two)]));
  if (!REST.test(left.replace(COEFFICIENTS, ' ').replace(/\s+/g, ' ').trim())) return null;
  const terms = (by: Fraction): string =>
    writeSum([
      multipleTerm(by, 'x^2'),
      multipleTerm(one.add(two).neg().mul(by), 'x'),
      numberTerm(one.mul(two).mul(by)),
    ]);
  const plain = `${terms(new Fraction(1))}=0`;
  const answer = `${terms(scale)}=0`;
  const steps = [
    { reason: 'Each root makes one factor zero.', expression: `${factor(one)}${factor(two)}=0` },
    { reason: 'Multiply out.', expression: plain },
    ...(scale.equals(1) ? [] : [{ reason: `Multiply by $${writeNumber(scale)}$.`, expression: answer }]),
  ];
  return { topic: 'quadratic-equations', method: 'rootsEquation', steps, answer };
}
