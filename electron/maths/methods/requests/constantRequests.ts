import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { withTheirLetters } from '../amongwords/theirLetters.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import type { Equation } from '../method.ts';
import { comparedCoefficients, identityConstants, readOff } from '../reworded/identities.ts';
import { writeNumber } from '../writeTerms.ts';
import { equationOf, expressionOf, letterOf, lettersOf } from './parts.ts';
import { blankAsLetter, requestSentence } from './requestText.ts';
import { areOnly, ASIDES, IDLE, readSaid, say } from './requestWords.ts';
import type { Said, Saying, Work } from './requestWords.ts';

const BECOMES =
  '(?:is (?:always )?(?:identically |exactly )?(?:equal to|the same as|identical to|equivalent to)|≡|equals|expands(?: out)?(?: and simplifies)? (?:to(?: give| get| become)?|as|into)|(?:factorise|factorises|factors|factored|factorised|factor)(?: out)? (?:to(?: give| become| get)?|as|into)|simplif(?:y|ies|ied) to(?: give)?|multiplies out (?:to(?: give)?|as)|multipl(?:y|ied|ies) out (?:gives|to give|is|to)|(?:can|may|could) (?:also )?be (?:written|expressed|rewritten|factori[sz]ed|factored|expanded|simplified)(?: as| to| in the form| into)|becomes|gives|turns into|works out as|comes to|comes out as|to give|to get|is written as|is|and (?:gets?|got)|you get|makes|equal to|matches)';
const SAYINGS: readonly Saying[] = [
  ASIDES,
  say('identity', `# ?,? (?:when (?:expanded|multiplied out|factori[sz]ed|simplified|the brackets are (?:expanded|multiplied out))(?: and simplified)? ?,? )?${BECOMES} #`, '(?:expanding|multiplying out|when you expand|when you multiply out|if you expand|the expansion of|expand|factori[sz]ing|the product of the brackets) # ?,? ?(?:you get|gives|is|equals|to get|to give|we get|becomes|one gets) #', '(?:writes?|wrote|written|writing|put|express|expressed|rewrite)s? # (?:as|in the form) #'),
  say('identity', '(?:when|if|once) # (?:is|are|gets?) (?:multiplied out|expanded|factori[sz]ed|simplified) ?,? (?:it |this |that |the (?:result|answer) |we |you |one )*(?:gives?|gets?|is|equals|becomes|makes|comes to|has) #'),
  say('all', '(?:is (?:true |an identity )?)?(?:for|at|whatever)(?: the| any| all| every| each)+(?: real| possible)*(?: values?| numbers?)?(?: of)?(?: #)?(?: is)?', '(?:no matter )?what(?:ever)? (?:the values? of )?#(?: and #)?(?: is| are| may be| might be)?', 'is an identity|identically|always|are (?:identical|equivalent)|the two (?:expressions|sides) are (?:identical|equal|the same)'),
  say('sort', '(?:where|and|with|given that|for)? ?#(?: ,)?(?: and #)? (?:is|are) (?:both )?(?:an? )?(?:unknown |positive |missing |whole |hidden )*(?:numbers?|constants?|integers?|letters?|values?)(?: to be found)?', 'for some (?:number|constant|integer|value)s? #(?: and #)?'),
  say('compare', '(?:by )?(?:comparing|equating|compare|equate|matching|match) (?:the )?(?:coefficients|terms|both sides|sides)(?: of #)?'),
  say('hidden', '(?:what (?:number |term |expression )?)?(?:goes|belongs|fits|is|should go|must go) (?:in|inside|into|under|behind) (?:the|each|this) (?:empty )?(?:box|blank|gap|square|space)(?:es|s)?', "(?:what |which |find the |the |a )?(?:single )?(?:term|number|value|expression|thing|amount)s? (?:is|was|has been|must be|should be|goes|belongs|would be|hides|lies|fits|that (?:goes|belongs|is|fits|was|has been)) ?(?:hidden|hiding|missing|covered|smudged|behind|under|in|inside|covered up|lost|blotted out|there)* ?(?:by|in|under|behind|into|for)? ?(?:the|a|this|that|it)? ?(?:blot|box|ink|stain|smudge|square|blank|gap|space|ink blot|card|sticker|cloud|ink stain|place)?", '(?:what is |what s |whats )?missing(?: (?:here|from this|bit|part|number|term))?', '(?:fill in|fill|complete|find|work out|supply|what is|state|give) (?:the )?(?:missing |hidden |covered |unknown )?(?:blank|gap|box|term|number|coefficient|space|statement|identity|equation|sign)s?', '(?:the )?(?:missing|hidden|blotted|covered|unknown) (?:term|number|expression|coefficient|piece|part|bit)', 'goes (?:in|into) the (?:box|gap|blank|space)|(?:behind|under|by|in|on) the (?:blot|box|stain|smudge|sticker|gap|blank)'),
  say('formula', '#'),
]; // prettier-ignore
const STOPS =
  /\b(?:remainder|divided|divide|not|wrong|mistake|factor of|roots?|solve|twice|half|double|subject|terms of|coefficients? of (?!#))\b/;
const WORDS = new Set([
  ...IDLE,
  ...'identity identities constant constants coefficient true holds hold must unknown two brackets bracket factorised expanded product original makes equal solve factors quadratic'.split(
    ' ',
  ),
]);

const TOPIC = { topic: 'expanding', method: 'constantRequests' };

function identityOf(said: readonly Said[]): Equation | null {
  const told = said.filter(({ kind }) => kind === 'identity').map(({ pieces }) => pieces.map(expressionOf));
  const written = said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => equationOf(pieces[0]) ?? []);
  const [pair, ...more] = told;
  const [equation, ...others] = written;
  if (more.length + others.length > 0 || (pair === undefined) === (equation === undefined)) return null;
  if (equation !== undefined) return equation;
  const [left, right] = pair ?? [];
  return left && right ? { left, right } : null;
}

/** `9g+2h-k = 4g+2h`: the letter stands for one whole term of the sum. */
function hiddenTerm({ left, right }: Equation, blank: string): RuleSolution | null {
  const [one, two] = [polynomialOf(left), polynomialOf(right)];
  if (one === null || two === null) return null;
  const difference = polynomialOf({ kind: 'sum', terms: [left, { kind: 'negative', operand: right }] });
  const holding = difference?.filter(({ powers }) => powers.some(([name]) => name === blank)) ?? [];
  const [only, ...more] = holding;
  if (
    difference === null ||
    only === undefined ||
    more.length > 0 ||
    only.powers.length !== 1 ||
    only.powers[0]?.[1] !== 1
  )
    return null;
  const rest = difference
    .filter((term) => term !== only)
    .map((term) => ({ coefficient: term.coefficient.neg().div(only.coefficient), powers: term.powers }));
  const answer = rest.length === 0 ? '0' : writeMonomials(rest);
  return {
    topic: 'like-terms',
    method: 'constantRequests',
    steps: [
      { reason: `Call the missing part $${blank}$.`, expression: `${toLatex(left)}=${toLatex(right)}` },
      { reason: `Get $${blank}$ alone and collect like terms.`, expression: `${blank}=${answer}` },
    ],
    answer,
  };
}

function ordered({ left, right }: Equation, names: ReadonlySet<string>): readonly [Expression, Expression] | null {
  const holds = [left, right].map((side) => lettersOf(side).some((letter) => names.has(letter)));
  if (holds[0] === holds[1]) return null;
  return holds[0] === true ? [right, left] : [left, right];
}

/** `(x+a)^2 = x^2+14x+b`: constants on both sides of an identity. */
function onBothSides({ left, right }: Equation, asked: readonly string[]): RuleSolution | null {
  const [x, ...others] = [...new Set([...lettersOf(left), ...lettersOf(right)])].filter(
    (name) => !asked.includes(name),
  );
  const found = x === undefined || others.length > 0 ? null : identityConstants(left, right, x);
  if (found === null || found.values.size !== asked.length) return null;
  const answer = asked.map((name) => `${name}=${writeNumber(found.values.get(name) ?? new Fraction(0))}`).join(',');
  return { ...TOPIC, steps: found.steps, answer };
}

/** `7c + kd − 2c + 3d` the same as `5c − 2d` for all c and d: the terms of each kind compared. */
function comparedTerms({ left, right }: Equation, name: string): RuleSolution | null {
  const difference = polynomialOf({ kind: 'sum', terms: [left, { kind: 'negative', operand: right }] });
  if (difference === null) return null;
  const kinds = new Map<string, { slope: Fraction; fixed: Fraction }>();
  for (const { coefficient, powers } of difference) {
    const own = powers.find(([letter]) => letter === name);
    if (own !== undefined && own[1] !== 1) return null;
    const key = powers
      .filter(([letter]) => letter !== name)
      .map(([letter, power]) => `${letter}${power}`)
      .join('*');
    const kind = kinds.get(key) ?? { slope: new Fraction(0), fixed: new Fraction(0) };
    kinds.set(key, own === undefined ? { ...kind, fixed: coefficient } : { ...kind, slope: coefficient });
  }
  const open = [...kinds.values()].filter(({ slope }) => !slope.equals(0));
  const [only] = open;
  if (only === undefined || [...kinds.values()].some(({ slope, fixed }) => slope.equals(0) && !fixed.equals(0)))
    return null;
  const value = only.fixed.neg().div(only.slope);
  if (!open.every(({ slope, fixed }) => fixed.neg().div(slope).equals(value))) return null;
  const answer = `${name}=${writeNumber(value)}`;
  const steps = [
    { reason: 'Both sides are equal for all values of the letters.', expression: `${toLatex(left)}=${toLatex(right)}` },
    { reason: 'Compare the terms of each kind.', expression: answer },
  ];
  return { ...TOPIC, steps, answer };
}

/** The sides moved so that only one of them holds the constants. */
function constants(equation: Equation, asked: readonly string[], blank: string | null): RuleSolution | null {
  const letters = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  const sides = ordered(equation, new Set(asked));
  if (sides === null) return onBothSides(equation, asked);
  const [main, form] = sides;
  const [x, ...others] = lettersOf(main);
  if (
    x === undefined ||
    others.length > 0 ||
    [...letters].some((letter) => letter !== x && lettersOf(main).includes(letter))
  )
    return null;
  const found = comparedCoefficients(main, form);
  if (found === null) return null;
  const values = asked.map((name) => found.values.get(name));
  if (!values.every((value) => value !== undefined)) return null;
  const parts = asked.map((name, index) => `${name}=${writeNumber(values[index] ?? new Fraction(0))}`);
  const answer = blank === null ? parts.join(',') : (parts[0] ?? '').slice(blank.length + 1);
  return { ...TOPIC, steps: found.steps, answer };
}

/** `(1+\\sqrt3)^2 = a+b\\sqrt3`: the side without letters is simplified, and the letters are read off. */
function surdConstants(equation: Equation, asked: readonly string[], work: Work): RuleSolution | null {
  const sides = ordered(equation, new Set(asked));
  if (sides === null || lettersOf(sides[0]).length > 0) return null;
  const [main, form] = sides;
  const simplified = work(`Simplify $${toLatex(main)}$`);
  const values = simplified === null ? null : readOff(simplified.answer, toLatex(form));
  if (
    simplified === null ||
    values === null ||
    !asked.every((name) => values.has(name)) ||
    values.size !== asked.length
  )
    return null;
  const answer = asked.map((name) => `${name}=${writeNumber(values.get(name) ?? new Fraction(0))}`).join(',');
  const steps = [...simplified.steps, { reason: `Compare with $${toLatex(form)}$.`, expression: answer }];
  return { topic: 'surds', method: 'constantRequests', steps, answer };
}

/** Two forms of one expression, one with constants or a blank in it: what these must be. */
export function constantRequests(problem: string, work: Work): RuleSolution | null {
  const blank = /≡|=|→/.test(problem) ? blankAsLetter(problem) : null;
  const typed = requestSentence((blank?.text ?? problem).replace(/\\equiv\b/g, '≡'));
  // "9m − □ = 6m": no metres.
  const sentence = typed === null ? null : { ...typed, pieces: withTheirLetters(typed.pieces) };
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said = readSaid(sentence, SAYINGS, WORDS);
  if (
    said === null ||
    !areOnly(
      said,
      SAYINGS.map(({ kind }) => kind),
    )
  )
    return null;
  const equation = identityOf(said);
  if (equation === null) return null;
  const letters = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  const ofAll = said.filter(({ kind }) => kind === 'all').flatMap(({ pieces }) => pieces.map(letterOf));
  const named = said
    .filter(({ kind, pieces }) => (kind === 'formula' && equationOf(pieces[0]) === null) || kind === 'sort')
    .flatMap(({ pieces }) => pieces.map(letterOf));
  if (![...named, ...ofAll].every((name) => name !== null && letters.has(name))) return null;
  if (blank !== null) {
    if (named.some((name) => name !== blank.letter && !letters.has(name ?? ''))) return null;
    return constants(equation, [blank.letter], blank.letter) ?? hiddenTerm(equation, blank.letter);
  }
  const asked = [...new Set(named.flatMap((name) => (name === null || ofAll.includes(name) ? [] : [name])))];
  if (asked.length === 0) return null;
  const [one, ...others] = asked;
  return (
    (letters.size < 2 ? null : constants(equation, asked, null)) ??
    (ofAll.length > 0 && one !== undefined && others.length === 0 ? comparedTerms(equation, one) : null) ??
    surdConstants(equation, asked, work)
  );
}
