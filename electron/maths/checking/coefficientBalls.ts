import type { Polynomial } from '../algebra/polynomial.ts';
import { rationalOf, type Workroom } from '../algebra/rationalForm.ts';
import { add, fromFraction, multiply, squareRoot, wholePower, zero, type RealBall } from '../numeric/realBall.ts';

/** Real values of coefficients made of rational numbers and square roots; null when one is not such a number. */
export function coefficientBalls(coefficients: readonly Polynomial[], room: Workroom): readonly RealBall[] | null {
  const balls: RealBall[] = [];
  for (const coefficient of coefficients) {
    const ball = coefficientBall(coefficient, room);
    if (ball === null) return null;
    balls.push(ball);
  }
  return balls;
}

function coefficientBall(polynomial: Polynomial, room: Workroom): RealBall | null {
  let total = zero;
  for (const { coefficient, powers } of polynomial.values()) {
    let term = fromFraction(coefficient);
    for (const [name, power] of powers) {
      const root = rootValue(name, room);
      if (root === null) return null;
      term = multiply(term, wholePower(root, BigInt(power)));
    }
    total = add(total, term);
  }
  return total;
}

function rootValue(name: string, room: Workroom): RealBall | null {
  const meaning = room.meanings.get(name);
  if (meaning?.kind !== 'root' || meaning.index !== 2) return null;
  const radicand = rationalOf(meaning.radicand);
  return radicand === null || radicand.s < 0n ? null : squareRoot(fromFraction(radicand));
}
