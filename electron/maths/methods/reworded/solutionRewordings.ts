import type Fraction from 'fraction.js';

import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { writtenNumber } from '../rationalRoots.ts';
import { oneOfRoots } from './oneOfRoots.ts';
import type { Choice } from './oneOfRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { byPattern } from './rewording.ts';
import type { Build, Piece, Rewording, RewordRule } from './rewording.ts';

const FIND = "(?:find|work out|what is|whats|what's|what|calculate|determine|evaluate|state|write down|give)";

function isEquation(piece: Piece | undefined): piece is Piece {
  return piece?.statement?.kind === 'relation' && piece.statement.signs.join() === '=';
}

/** The values an answer such as `x=3,y=-1` names. */
function valuesIn(answer: string): Readonly<Record<string, Fraction>> | null {
  const values: Record<string, Fraction> = {};
  for (const part of answer.split(',')) {
    const [name, value] = part.split('=');
    const number = value === undefined ? null : writtenNumber(value);
    if (name === undefined || number === null) return null;
    values[name] = number;
  }
  return values;
}

/** "2x + 3 = 11. Find the value of 5x − 2": solved, then the value put in. */
const valueAfter: Build = (...pieces) => {
  const target = pieces.at(-1);
  const equations = pieces.slice(0, -1);
  if (target?.statement?.kind !== 'expression' || target.unit !== '' || !equations.every(isEquation)) return null;
  const { expression } = target.statement;
  const one = expression.kind === 'symbol' && equations.length === 2;
  if (!one && !['sum', 'product', 'quotient', 'power'].includes(expression.kind)) return null;
  const letters = symbolsIn(target.statement);
  const known = new Set(equations.flatMap(({ statement }) => (statement === null ? [] : symbolsIn(statement))));
  if (letters.length === 0 || !letters.every((letter) => known.has(letter)) || known.size !== equations.length)
    return null;
  return {
    question: `Solve ${equations.map(({ text }) => text).join(' and ')}`,
    finish: (answer) => {
      const values = valuesIn(answer);
      const value = values === null ? null : rationalValue(expression, values);
      if (value === null) return null;
      const result = writeNumber(value);
      if (one) return { steps: [], answer: `${toLatex(expression)}=${result}` };
      const reason = `Put ${letters.map((letter) => `$${letter}=${writeNumber(values?.[letter] ?? value)}$`).join(' and ')} into $${toLatex(expression)}$.`;
      return { steps: [{ reason, expression: `${toLatex(expression)}=${result}` }], answer: result };
    },
  };
};

/** The one root of several that is asked for. */
function chosen(choice: Choice): Build {
  return (...pieces) => {
    const equation = pieces.find(isEquation);
    const [letter, ...others] =
      equation === undefined || equation.statement === null ? [] : symbolsIn(equation.statement);
    if (equation === undefined || letter === undefined || others.length > 0) return null;
    const beside = pieces.filter((piece) => piece !== equation);
    if (!beside.every(({ text }) => text.replace(/[$\s]/g, '') === letter)) return null;
    return {
      question: `Solve ${equation.text}`,
      finish: (answer) => {
        const result = oneOfRoots(answer, letter, choice);
        if (result === null) return null;
        return { steps: [{ reason: `Take the ${choice} one.`, expression: result }], answer: result };
      },
    };
  };
}

/** How many solutions linear equations have: from what solving them comes to. */
const howMany: Build = (...pieces) => {
  if (pieces.length === 0 || !pieces.every(isEquation)) return null;
  const letters = new Set(pieces.flatMap(({ statement }) => (statement === null ? [] : symbolsIn(statement))));
  if (letters.size !== pieces.length || pieces.some(({ text }) => /[\^²³√]|sqrt/.test(text))) return null;
  return {
    question: `Solve ${pieces.map(({ text }) => text).join(' and ')}`,
    finish: (answer) => {
      const many = /infinitely|\ball\b|every/i.test(answer);
      const none = /\bno\b/i.test(answer);
      if (!many && !none && valuesIn(answer) === null) return null;
      const result = many ? '\\text{infinitely many}' : none ? '0' : '1';
      const words = many ? 'infinitely many solutions' : none ? 'no solutions' : 'one solution';
      return {
        steps: [{ reason: `So there are ${words}.`.replace('are one', 'is one'), expression: result }],
        answer: result,
      };
    },
  };
};

/** "At what point do y = 3x − 2 and y = x + 4 cross?" */
const crossing: Build = (...pieces): Rewording | null => {
  const equations = pieces.filter(isEquation);
  const [one, two, ...more] = equations;
  if (one === undefined || two === undefined || more.length > 0) return null;
  if (!pieces.every((piece) => equations.includes(piece) || /^[A-Z]$/.test(piece.text))) return null;
  return { question: `Find the point of intersection of the lines ${one.text} and ${two.text}` };
};

/** "How many times does y = x² − 6x + 9 cross the x-axis?" */
const touches: Build = (piece) => {
  const statement = piece?.statement;
  const [left, right] = statement?.kind === 'relation' && statement.signs.join() === '=' ? statement.sides : [];
  if (left?.kind !== 'symbol' || left.name !== 'y' || right === undefined) return null;
  if (symbolsIn({ kind: 'expression', expression: right }).join() !== 'x') return null;
  return { question: `How many real roots does $${toLatex(right)}=0$ have?` };
};

const LINES =
  '(?:the )?(?:straight |two )*(?:graphs|lines|curves|equations|functions)?(?: (?:of|with equations?))?(?: the (?:lines|equations|functions))?';
const MEET = '(?:cross|meet|intersect)(?: each other)?';
const SOLVE_FOR =
  '(?:,? ?(?:and )?(?:solve|solving)(?: (?:it|this|the equation|the simultaneous equations|the equations))? ?,? ?(?:to |and |then |hence )?)?';
const VALUE = '(?: the)?(?: exact)?(?: value of)?(?: the expression)?';
const HAVE =
  '(?: (?:does it|do they|does the (?:equation|system)|do the equations|does this (?:equation|system)|are(?: there)?))?(?: have)?';
const OF =
  '(?:the )?(?:linear )?(?:equation|system of (?:linear )?equations|system|pair of (?:linear )?equations|simultaneous equations|equations)?';
const RULES: readonly RewordRule[] = [
  [`(?:if |given that |given |since |when |suppose )?#(?:(?: ,? ?and | ,? )#)? ?,? ${SOLVE_FOR}(?:then )?${FIND}${VALUE} #`, valueAfter],
  [`(?:find|work out|what is|calculate)${VALUE} # (?:if|when|given that|given) #(?:(?: and | , )#)?`, (...pieces) => valueAfter(...pieces.slice(1), ...pieces.slice(0, 1))],
  [`(?:solve )?# ?,? ?(?:and )?(?:to )?${FIND} the (?:positive|only positive) (?:value|solution|root|answer)(?: of #| for #)?|${FIND} the positive (?:solution|root|value of #) (?:of|to|for|that satisfies|which satisfies|if|when|given that|such that) (?:the )?(?:quadratic )?(?:equation )?#`, chosen('positive')],
  [`(?:solve )?# ?,? ?(?:and )?(?:to )?${FIND} the negative (?:value|solution|root|answer)(?: of #| for #)?|${FIND} the negative (?:solution|root|value of #) (?:of|to|for|if|when|given that|such that) (?:the )?(?:quadratic )?(?:equation )?#`, chosen('negative')],
  [`(?:solve )?# ?,? ?(?:and )?${FIND} the (?:larger|greater|bigger|largest) (?:value|solution|root|answer)(?: of #)?|${FIND} the (?:larger|greater|bigger|largest) (?:solution|root|value of #) (?:of|to|for|if|when) (?:the )?(?:quadratic )?(?:equation )?#`, chosen('larger')],
  [`(?:solve )?# ?,? ?(?:and )?${FIND} the (?:smaller|lesser|smallest) (?:value|solution|root|answer)(?: of #)?|${FIND} the (?:smaller|lesser|smallest) (?:solution|root|value of #) (?:of|to|for|if|when) (?:the )?(?:quadratic )?(?:equation )?#`, chosen('smaller')],
  [`how many solutions (?:does|do|has|have|are there to|are there for) ${OF} ?#(?: ?,? ?(?:and )?#)? ?(?:have)?|(?:the )?(?:equation |system )?#(?: ?,? ?(?:and )?#)? ?,? how many solutions${HAVE}|(?:find|state|determine|give) the number of solutions (?:of|to|for) ${OF} ?#(?: ?,? ?(?:and )?#)?`, howMany],
  [`(?:at )?(?:what|which) point do ${LINES} ?# and # ${MEET}|what is the point where ${LINES} ?# and # ${MEET}|where do ${LINES} ?# and # ${MEET}|(?:find|work out|state|determine|calculate) (?:the )?(?:coordinates of )?(?:the )?point (?:at which|where|in which) ${LINES} ?# and # ${MEET}|${LINES} ?# and # ${MEET}(?: at (?:the |a )?(?:point )?(?:#)?)? ?,? (?:find|work out|determine|calculate|state|what are) (?:the )?(?:coordinates of )?(?:the point(?: of intersection)?|#|their point of intersection|this point|where they ${MEET}|the point where they ${MEET})(?: #)?`, crossing],
  ['how (?:many times|many points|often) (?:does|do|will) (?:the )?(?:graph|curve|parabola|function)?(?: of)?(?: the function)? ?# (?:cross|meet|intersect|touch|cut|touch or cross|cross or touch|meet or cross)(?: or (?:cross|meet|touch))? the x[- ]axis', touches],
]; // prettier-ignore

/** Questions about the solutions of equations: one of them, how many, a value after solving, where lines cross. */
export const solutionRewordings = byPattern(RULES);
