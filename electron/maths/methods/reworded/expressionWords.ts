import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { words } from '../words/phrases.ts';
import { writeNumber } from '../writeTerms.ts';
import { byPattern, readSayings, say, sentenceOf, USUAL } from './rewording.ts';
import type { Build, Piece, Rewording, RewordRule } from './rewording.ts';

function expressionOf(piece: Piece | undefined): Expression | null {
  return piece?.statement?.kind === 'expression' && piece.unit === '' ? piece.statement.expression : null;
}

function hasLetter(expression: Expression): boolean {
  return symbolsIn({ kind: 'expression', expression }).length > 0;
}

/** `(7x−1)−(3x+2)`, simplified. */
function joined(first: Piece | undefined, sign: string, second: Piece | undefined): Rewording | null {
  const [one, two] = [expressionOf(first), expressionOf(second)];
  if (one === null || two === null || first === undefined || second === undefined) return null;
  if (!hasLetter(one) && !hasLetter(two)) return null;
  const latex = `(${toLatex(one)})${sign}(${toLatex(two)})`;
  return { question: `Simplify $${latex}$`, lead: [{ reason: 'Write it with signs.', expression: latex }] };
}

/** The number in front of a letter once like terms are collected. */
const coefficient: Build = (letter, piece) => {
  const [expression, power] = [expressionOf(piece), expressionOf(letter)];
  if (expression === null || power === null || letter === undefined || piece === undefined) return null;
  const wanted = polynomialOf(power);
  const [only, ...more] = wanted ?? [];
  if (only === undefined || more.length > 0 || !only.coefficient.equals(1) || only.powers.length === 0) return null;
  const key = (powers: typeof only.powers): string => powers.map(([name, exponent]) => `${name}${exponent}`).join('*');
  const term = polynomialOf(expression)?.find(({ powers }) => key(powers) === key(only.powers));
  if (term === undefined) return null;
  const result = writeNumber(term.coefficient);
  return {
    question: `Expand and simplify ${piece.text}`,
    finish: () => ({
      steps: [{ reason: `Look at the term in $${toLatex(power)}$.`, expression: result }],
      answer: result,
    }),
  };
};

const several: Build = (...pieces) => {
  const expressions = pieces.map(expressionOf);
  if (!expressions.every((one) => one !== null) || expressions.length < 2) return null;
  if (!expressions.some((one) => one !== null && hasLetter(one))) return null;
  const latex = expressions
    .map((one) =>
      one === null ? '' : one.kind === 'sum' || one.kind === 'negative' ? `(${toLatex(one)})` : toLatex(one),
    )
    .join('+');
  return { question: `Simplify $${latex}$`, lead: [{ reason: 'Write it with signs.', expression: latex }] };
};

const PUT = '(?:write|express|rewrite|give|show)';
const SURD_FORM = /^\s*(?:\\sqrt\{?\s*[a-z]\s*\}?|√\(?[a-z]\)?|sqrt\(?[a-z]\)?)\s*$/;

/** `3√5` as `√45`: the number goes under the root as its square. */
const entire = (...[piece, form]: readonly Piece[]): RuleSolution | null => {
  const expression = expressionOf(piece);
  if (expression?.kind !== 'product' || (form !== undefined && !SURD_FORM.test(form.text))) return null;
  const [front, root, ...more] = expression.factors;
  const inside = root?.kind === 'call' && root.name === 'sqrt' ? root.operands[0] : undefined;
  const [outer, inner] = [front, inside].map((part) => (part === undefined ? null : rationalValue(part)));
  if (outer === undefined || inner === undefined || outer === null || inner === null || more.length > 0) return null;
  if (outer.compare(0) <= 0 || inner.compare(0) <= 0 || inner.d !== 1n || outer.d !== 1n) return null;
  const square = outer.mul(outer);
  const answer = `\\sqrt{${writeNumber(square.mul(inner))}}`;
  const steps = [
    {
      reason: `$${writeNumber(outer)}=\\sqrt{${writeNumber(square)}}$.`,
      expression: `\\sqrt{${writeNumber(square)}}\\times \\sqrt{${writeNumber(inner)}}`,
    },
    { reason: 'Roots multiply under one root.', expression: answer },
  ];
  return { topic: 'surds', method: 'expressionWords', steps, answer };
};

/** A multiple of a root as a single root. */
export const entireSurds = byPattern<RuleSolution>([
  [
    `${PUT} # (?:as|in the form of) (?:a single|one|an entire|a) (?:surd|square root|root|radical)(?: in the form #)?|${PUT} # (?:under|with) (?:a|one) (?:single )?(?:root|square root)(?: sign)?`,
    entire,
  ],
  [`${PUT} # in the form #`, (...pieces) => (pieces.length === 2 ? entire(...pieces) : null)],
]);

const GET =
  '(?:to (?:get|give|make|obtain|equal|produce|reach|end up with|finish with|arrive at|be left with)|so that the (?:result|answer|sum|total) is|to result in)';
const SIMPLEST =
  '(?: ?,? ?(?:in its simplest form|as simply as possible|and simplify(?: it| your answer)?|after (?:simplifying|collecting like terms|simplification)|when (?:it is )?simplified))?';
const RULES: readonly RewordRule[] = [
  [`what (?:expression )?(?:must|should|has to|needs to|do you need to) (?:be added|you add|i add|we add|add) to # ${GET} #|what (?:must|should) (?:you|i|we) add to # ${GET} #`, (one, two) => joined(two, '-', one)],
  [`what (?:expression )?(?:must|should|has to|needs to) be (?:subtracted|taken away|taken) from # ${GET} #|what (?:must|should) (?:you|i|we) (?:subtract|take away|take) from # ${GET} #`, (one, two) => joined(one, '-', two)],
  [`(?:what is|find|state|write down|give|determine) the coefficient of #(?: term)? (?:in|of)(?: the)?(?: simplified)?(?: expression| expansion of)? ?#${SIMPLEST}|(?:simplify|expand)(?: and simplify)? # and (?:state|write down|find|give) the coefficient of #`, (...pieces) =>
    coefficient(...pieces.toSorted((one, two) => one.text.length - two.text.length))],
  [`(?:write|find|give|work out|state)(?: down)? an expression ?,? ?(?:in its simplest form ,? ?)?for the (?:total|sum) of #(?: ,|,)? ?(?:and )?#(?:(?: ,| and| , and) #)?(?:(?: ,| and| , and) #)?${SIMPLEST}`, several],
]; // prettier-ignore

/** Sums and differences of expressions told by what is to come out, coefficients, numbers brought under a root. */
export const expressionRewordings = byPattern(RULES);

const THINGS =
  '(?: more)?(?: (?!he |she |they |it |and |to |from |then |how |write |find |more|now|left|on |in |at |get|got|leave|come|join|give|has |have |had |los|gave|buy|bought|find|found|win|won|collect|receiv|pick|add|earn|gain|eat|ate |spen|sell|sold|use|drop|br[eo]|throw|donat|is |was |are |were )[a-z]+){0,2}';
const AT =
  '(?: (?:to|from|on|at|in|for) (?:his|her|a|the|their|some|another)(?: [a-z]+){1,2}| to (?!get|make|find|give)[a-z]+)?';
const CHANGES = [
  say('start', `(?:[a-z]+ )?(?:has|had|have|starts with|started with|began with|owns) #${THINGS}`, `(?:there )?(?:are|were) #${THINGS}(?: (?:on|in) (?:a|the) [a-z]+)?`),
  say('gain', `(?:is given|was given|are given|buys|bought|finds|found|wins|won|gets|got|collects|collected|receives|received|picks up|picked up|adds|earns|earned|gains|gained|makes) #${THINGS}${AT}`, `# more (?:[a-z]+ )?(?:get on|got on|join|joined|arrive|arrived|come|came)`),
  say('loss', `(?:loses|lost|gives away|gave away|eats|ate|spends|spent|sells|sold|uses|used|drops|dropped|breaks|broke|throws away|donates|gives|gave) #${THINGS}(?: away)?${AT}`, `# (?:[a-z]+ )?(?:get off|got off|leave|left|leave the bus)`),
  say('ask', 'how (?:many|much)(?: [a-z]+){0,2}? (?:(?:does|do|will|would) [a-z]+ have|has [a-z]+(?: got)?|are (?:there|left|on the [a-z]+|in the [a-z]+)|remain|is left)(?: (?:now|left|altogether|in total|in the end))*', '(?:write|find|give|work out|write down) (?:an|a simplified|a simple) expression(?: , in its simplest form ,)? (?:in terms of # )?for (?:the )?(?:number|total number|amount)(?: of)?(?: [a-z]+)?(?: (?:he|she|they|[a-z]+) (?:now )?(?:has|have)(?: now| left)?| (?:left|now))', 'in terms of #'),
]; // prettier-ignore
const ASKED_OF =
  /\bhow (?:many|much)\b.*?\b(?:does|do|will|would|has) ([a-z]+)\b|\b(?:number|amount) (?:of )?(?:[a-z]+ )?([a-z]+) (?:has|have)\b/;
const IDLE = words(
  `${USUAL} now left simplify simplest form answer simplified after expression he she they in terms today yesterday later`,
);

/** "Sam has 3n marbles. He is given n + 4 more and then loses 2n": an expression for what there is in the end. */
export function changingAmount(problem: string): Rewording | null {
  if (/\b(?:each|per|twice|double|half|times|than|every|not|per cent|percent|%|of them|both)\b/i.test(problem))
    return null;
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length < 2) return null;
  const said = readSayings(sentence, CHANGES, IDLE);
  if (said === null) return null;
  const who = ASKED_OF.exec(sentence.skeleton);
  const name = who?.[1] ?? who?.[2];
  // What somebody else has now is another question.
  if (
    name !== undefined &&
    !/^(?:he|she|they|it|i|we|you|there)$/.test(name) &&
    !sentence.skeleton.startsWith(`${name} `)
  )
    return null;
  const moves = said.filter(({ kind }) => kind !== 'ask');
  const [start, ...rest] = moves;
  if (start?.kind !== 'start' || rest.length === 0 || rest.some(({ kind }) => kind === 'start')) return null;
  if (said.every(({ kind }) => kind !== 'ask')) return null;
  const parts = moves.map(({ kind, pieces }) => {
    const reading = pieces[0] === undefined ? null : parseExpression(pieces[0].text.replace(/ [a-z]{3,}$/, ''));
    return reading?.kind === 'expression' ? { kind, expression: reading.expression } : null;
  });
  if (!parts.every((part) => part !== null) || !parts.some((part) => part !== null && hasLetter(part.expression)))
    return null;
  const latex = parts
    .map((part, index) => {
      if (part === null) return '';
      const inside = toLatex(part.expression);
      const sign = part.kind === 'loss' ? '-' : index === 0 ? '' : '+';
      return `${sign}${part.expression.kind === 'sum' ? `(${inside})` : inside}`;
    })
    .join('');
  return {
    question: `Expand and simplify $${latex}$`,
    lead: [{ reason: 'Add what comes, subtract what goes.', expression: latex }],
  };
}
