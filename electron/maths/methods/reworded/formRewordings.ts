import type Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Understood } from '../method.ts';
import { writeNumber } from '../writeTerms.ts';
import { comparedCoefficients, readOff } from './identities.ts';
import { byPattern } from './rewording.ts';
import type { Build, Piece, Rewording, RewordRule } from './rewording.ts';

const PUT = '(?:write|rewrite|express|put|give|show)';
const LIST = '#(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?';
const NUMBERS =
  '(?:an? |both |all )?(?:positive |negative |real |rational |prime |non-zero |whole )*(?:integers?|constants?|whole numbers?|rational numbers?|numbers?|rational|prime)(?: to be (?:found|determined|stated))?';
/** A list of letters that is not handed on. */
const ANY = String.raw`\x23\d+(?: ?,? ?(?:and )?\x23\d+)*`;
/** "where a and b are integers and b is prime": what kind of numbers the letters are. */
const CONSTANTS = `(?: ?,? (?:where|given that|and|with) (?:the values of )?${ANY} (?:is|are) ${NUMBERS}(?: and ${ANY} (?:is|are) ${NUMBERS})?)?`;
const FIND =
  '(?: ?,?(?: and)?(?: hence| then)? (?:find|state|write down|give|work out|stating|giving|finding|determine|what is|what are|calculate)(?: the)?(?: exact)?(?: values?)?(?: of)?(?: the)?(?: constants?| integers?)?)';

function written(values: ReadonlyMap<string, Fraction>, names: readonly string[]): string | null {
  const parts = names.map((name) => {
    const value = values.get(name);
    return value === undefined ? null : `${name}=${writeNumber(value)}`;
  });
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(',') : null;
}

function letterOf({ statement }: Piece): string | null {
  return statement?.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}

/** The letters asked for, each once; `null` where one of the pieces is no letter of the form. */
function wantedOf(pieces: readonly Piece[], form: Piece): readonly string[] | null {
  const names = pieces.map(letterOf);
  const known = form.statement === null ? [] : symbolsIn(form.statement);
  return names.every((name) => name !== null && known.includes(name))
    ? [...new Set(names.flatMap((one) => one ?? []))]
    : null;
}

function expressionOf(piece: Piece | undefined) {
  return piece?.statement?.kind === 'expression' && piece.unit === '' ? piece.statement.expression : null;
}

/** A number with roots, simplified, and the letters of the form read off. */
function numeric(main: Piece, form: Piece, names: readonly string[]): Rewording | null {
  const expression = expressionOf(main);
  if (expression === null || symbolsIn({ kind: 'expression', expression }).length > 0) return null;
  if (!/\\sqrt|√|root/.test(main.text + toLatex(expression))) return null;
  return {
    question: `Simplify ${main.text}`,
    finish: (answer) => {
      const values = readOff(answer, form.text);
      const result = values === null ? null : written(values, names);
      if (result === null) return null;
      return { steps: [{ reason: `Compare with $${form.text.trim()}$.`, expression: result }], answer: result };
    },
  };
}

/** "Write E in the form F and state the values of …": the last pieces are the letters. */
const valuesInForm: Build = (...pieces) => {
  const [main, form, ...named] = pieces;
  if (main === undefined || form === undefined || named.length === 0) return null;
  const names = wantedOf(named, form);
  return names === null ? null : numeric(main, form, names);
};

/** "√18 + √32 = k√2; find k": an equation between numbers with roots. */
const valuesInEquation: Build = (...pieces) => {
  const [equation, ...named] = pieces;
  if (equation?.statement?.kind !== 'relation' || equation.statement.signs.join() !== '=') return null;
  const [left, right] = equation.text.split('=').map((text) => text.trim());
  const [main, form] = equation.statement.sides;
  if (left === undefined || right === undefined || main === undefined || form === undefined) return null;
  const formPiece: Piece = { text: right, unit: '', statement: { kind: 'expression', expression: form } };
  const names = wantedOf(named, formPiece);
  if (names === null || names.length !== symbolsIn({ kind: 'expression', expression: form }).length) return null;
  return numeric({ text: left, unit: '', statement: { kind: 'expression', expression: main } }, formPiece, names);
};

/** Only where the form's letters are all constants may the answer stand in the form alone. */
const inThisForm: Build = (...pieces) => {
  const [main, form] = pieces;
  if (main === undefined || form === undefined) return null;
  const expression = expressionOf(main);
  if (expression === null || symbolsIn({ kind: 'expression', expression }).length > 0) return null;
  if (!/√|sqrt|root/.test(main.text)) return null;
  return {
    question: `Simplify ${main.text}`,
    finish: (answer) => (readOff(answer, form.text) === null ? null : { steps: [], answer }),
  };
};

const quotientOf: Build = (...pieces) => {
  const [top, bottom] = pieces;
  if (top === undefined || bottom === undefined) return null;
  const parts = [top, bottom].map(expressionOf);
  if (!parts.every((part) => part !== null && symbolsIn({ kind: 'expression', expression: part }).length === 0))
    return null;
  if (!/√|sqrt|root/.test(top.text + bottom.text)) return null;
  const latex = `\\frac{${parts.map((part) => (part === null ? '' : toLatex(part))).join('}{')}}`;
  return { question: `Simplify $${latex}$`, lead: [{ reason: 'Write it as a fraction.', expression: latex }] };
};

const SIMPLY =
  '(?: ?,? ?(?:and|then)? ?(?:simplify|simplifying|give|giving|leave|leaving|write|writing)(?: (?:the|your) (?:answer|result))?(?: as (?:a|an) (?:simplified |exact )?surd| in surd form)?)?';
const RULES: readonly RewordRule[] = [
  [`${PUT} # in the form #${CONSTANTS}${FIND} ${LIST}`, valuesInForm],
  [`(?:# (?:can be|may be|is) (?:written|expressed) in the form #${CONSTANTS})${FIND} ${LIST}`, valuesInForm],
  [`(?:given that |if |it is given that )?#${CONSTANTS} ?,?${FIND.replace(' ?,?', '')} ${LIST}`, valuesInEquation],
  [`find the (?:values?|constants?|integers?)(?: of)? ${LIST} (?:such that|so that|if|for which|given that) #`, (...pieces) =>
    valuesInEquation(...pieces.slice(-1), ...pieces.slice(0, -1))],
  [`(?:${PUT}|simplify|work out|expand and simplify|expand|find|calculate) # ?,? ?(?:(?:giving|give|write|writing|leaving|leave) (?:your |the )?(?:answer|it|result) )?in the form #${CONSTANTS}`, inThisForm],
  [`divide # by #${SIMPLY}|(?:work out|find|calculate) # divided by #${SIMPLY}`, quotientOf],
]; // prettier-ignore

/** Numbers with roots in a form that is told, or the letters of the form. */
export const formRewordings = byPattern(RULES);

/** A polynomial and the form it is to have, then the letters asked for. */
function compared(main: Expression | null | undefined, form: Expression | null | undefined, named: readonly Piece[]) {
  if (main === undefined || main === null || form === undefined || form === null) return null;
  const constants = comparedCoefficients(main, form);
  const own = symbolsIn({ kind: 'expression', expression: main });
  const names = named.map(letterOf).filter((name) => name === null || !own.includes(name));
  if (constants === null || names.length === 0) return null;
  const answer = written(constants.values, [...new Set(names.map((name) => name ?? ''))]);
  return answer === null
    ? null
    : { topic: 'quadratic-equations', method: 'formRewordings', steps: constants.steps, answer };
}

const ofForm = (...pieces: readonly Piece[]): RuleSolution | null =>
  compared(expressionOf(pieces[0]), expressionOf(pieces[1]), pieces.slice(2));

const ofIdentity = (...pieces: readonly Piece[]): RuleSolution | null => {
  const statement = pieces[0]?.statement;
  if (statement?.kind !== 'relation' || statement.signs.join() !== '=') return null;
  return compared(statement.sides[0], statement.sides[1], pieces.slice(1));
};

const SAME = '(?: for all (?:real )?(?:values of )?#| is an identity)';
const compare = byPattern<RuleSolution>([
  [`${PUT} # in the form #${CONSTANTS}${FIND} ${LIST}`, ofForm],
  [`# (?:can be|may be|is) (?:written|expressed) in the form #${CONSTANTS}${FIND} ${LIST}`, ofForm],
  [`find the (?:values?|constants?|integers?)(?: of)?(?: the (?:constants|integers))? ${LIST} (?:such that|so that|if|for which|given that) #${SAME}`, (...pieces) => {
    const at = pieces.findIndex(({ statement }) => statement?.kind === 'relation');
    return ofIdentity(...pieces.slice(at), ...pieces.slice(0, at));
  }],
  [`(?:given that |if |it is given that )?#${SAME}${CONSTANTS} ?,?${FIND.replace(' ?,?', '')} ${LIST}`, ofIdentity],
]); // prettier-ignore

/** "Write x² − 10x + 7 in the form (x − p)² − q and state p and q", "x² + 6x = (x + a)² + b for all x; find a and b". */
export function identityQuestions({ text: problem }: Understood): RuleSolution | null {
  if (!/in the form|≡|\\equiv|identity|for all/i.test(problem)) return null;
  const identity = /≡|\\equiv(?![a-z])/;
  if (!identity.test(problem)) return compare(problem);
  // The sign of an identity says "for all values of the letter".
  const letter = /[a-z]/.exec(problem.slice(0, problem.search(identity)).replace(/[a-z]{2,}/gi, ''))?.[0] ?? 'x';
  const told = problem
    .replace(identity, '=')
    .replace(/(=[^.,;]*?[\d)a-z²³])(?=\s*(?:[.,;]|\b(?:find|work|where|state|and)\b))/i, `$1 for all ${letter} `);
  return compare(told);
}
