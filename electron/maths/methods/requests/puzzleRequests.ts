import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { byPattern } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { coefficientsOf } from '../quadraticTerms.ts';
import { readQuadraticSide } from '../readQuadratic.ts';
import { writeNumber } from '../writeTerms.ts';
import { expressionOf, hasPart, isLog, isRoot, lettersOf } from './parts.ts';
import { cleanRequest } from './requestText.ts';
import type { Work } from './requestWords.ts';

function collected(latex: string, lead: string, topic: string): RuleSolution | null {
  const read = parseExpression(latex);
  const terms = read.kind === 'expression' ? polynomialOf(read.expression) : null;
  if (terms === null) return null;
  const answer = terms.length === 0 ? '0' : writeMonomials(terms);
  const steps: RuleStep[] = [{ reason: lead, expression: latex }];
  if (answer !== latex) steps.push({ reason: 'Collect like terms.', expression: answer });
  return { topic, method: 'puzzleRequests', steps, answer };
}

const BRICKS =
  '(?:(?:in|for|this is|here is) )?(?:an? |the |this |my )?(?:number|algebra|algebraic|addition|brick|expression)? ?(?:pyramid|wall)(?: of bricks)? ?,? ?(?:each|every|the|where each|in which each|a)? ?(?:brick|block|box|cell|one|number)? (?:is|equals|shows|contains|holds) the (?:sum|total) of the (?:two|2) (?:[a-z]+ )?(?:directly )?(?:below|beneath|underneath|under)(?: it| them)?';
const ROW =
  ' ?,? ?(?:the )?(?:bottom|base|lowest) (?:row|line|layer|bricks)(?: (?:is|are|has|reads|shows|contains|of))*';
const TOP =
  " ?,? ?(?:what(?: is|'s)? (?:expression )?(?:is )?(?:on|at|in|goes at|goes in|goes on)? ?(?:the )?top(?: brick)?|(?:find|write|give|state|what is)? ?(?:an expression for )?(?:the )?top (?:brick|block|box|expression|number))(?: as simply as possible)?";

const pyramid = byPattern<RuleSolution>([
  [`${BRICKS}${ROW} # ?,? ?(?:and )?# ?,? ?(?:and )?#${TOP}`, (...pieces) => bricks(pieces)],
  [`${BRICKS}${ROW} # ?,? ?(?:and )?#${TOP}`, (...pieces) => bricks(pieces)],
]);

function bricks(pieces: readonly Piece[]): RuleSolution | null {
  const parts = pieces.map(expressionOf);
  if (!parts.every((part) => part !== null)) return null;
  const texts = parts.map((part) => (part === null ? '' : `(${toLatex(part)})`));
  const [a = '', b = '', c] = texts;
  const latex = c === undefined ? `${a}+${b}` : `${a}+2${b}+${c}`;
  const lead =
    c === undefined ? 'The top is the sum of the two.' : 'The outer bricks count once, the middle one twice.';
  return collected(latex, lead, 'like-terms');
}

/** Which of two numbers with roots or logarithms is larger. */
function larger(one: Piece | undefined, two: Piece | undefined, work: Work, smaller: boolean): RuleSolution | null {
  const [first, second] = [expressionOf(one), expressionOf(two)];
  if (first === null || second === null || lettersOf(first).length + lettersOf(second).length > 0) return null;
  const logs = [first, second].every((part) => hasPart(part, isLog));
  const roots =
    [first, second].some((part) => hasPart(part, isRoot)) && [first, second].every((part) => part.kind !== 'sum');
  if (!logs && !roots) return null;
  const latex = [first, second].map(toLatex);
  const values = latex.map((text) => {
    const read = work(logs ? `Evaluate $${text}$` : `Simplify $(${text})^2$`);
    const parsed = read === null ? null : parseExpression(read.answer);
    return parsed?.kind === 'expression' ? rationalValue(parsed.expression) : null;
  });
  const [a, b] = values;
  if (!a || !b || a.equals(b) || (!logs && latex.some((text) => text.startsWith('-')))) return null;
  const isFirst = a.compare(b) > 0 !== smaller;
  const answer = (isFirst ? latex[0] : latex[1]) ?? '';
  const written = values.map((value) => (value ? writeNumber(value) : ''));
  const lines = latex.map((text, index) =>
    logs ? `${text}=${written[index] ?? ''}` : `(${text})^2=${written[index] ?? ''}`,
  );
  const steps = [
    {
      reason: logs ? 'Work out both.' : 'Square both: the larger square belongs to the larger number.',
      expression: lines.join(',\\quad '),
    },
    { reason: 'Compare.', expression: `${latex[0] ?? ''}${a.compare(b) > 0 ? '>' : '<'}${latex[1] ?? ''}` },
  ];
  return { topic: logs ? 'exponentials-logarithms' : 'surds', method: 'puzzleRequests', steps, answer };
}

const WHICH = '(?:which|what)(?: (?:one|number|surd|of these|of the two|is|of the two numbers))*';
function comparisons(work: Work): (problem: string) => RuleSolution | null {
  return byPattern<RuleSolution>([
    [
      [
        `${WHICH} (?:larger|bigger|greater)(?: ,)? # or #`,
        `(?:decide )?which is (?:the )?(?:larger|bigger|greater)(?: of| ,)? # (?:and|or) #`,
      ],
      (one, two) => larger(one, two, work, false),
    ],
    [
      [`${WHICH} (?:smaller|less)(?: ,)? # or #`, `which is (?:the )?smaller(?: of| ,)? # (?:and|or) #`],
      (one, two) => larger(one, two, work, true),
    ],
  ]);
}

/** A number hidden behind one operation: "I multiply a number by √2 and get 14". */
function undone(
  operation: 'times' | 'over' | 'plus' | 'minus' | 'power',
  by: Piece | undefined,
  result: Piece | undefined,
  work: Work,
): RuleSolution | null {
  const [a, b] = [expressionOf(by), expressionOf(result)];
  if (a === null || b === null || lettersOf(a).some((name) => name !== 'e') || lettersOf(b).length > 0) return null;
  const [first, second] = [toLatex(a), toLatex(b)];
  if (operation === 'power') return null;
  if (!hasPart(a, isRoot) && !hasPart(b, isRoot)) return null;
  const latex = {
    times: `\\frac{${second}}{${first}}`,
    over: `${second}\\times ${first}`,
    plus: `${second}-(${first})`,
    minus: `${second}+${first}`,
  }[operation];
  const worked = work(`Simplify $${latex}$`);
  return worked === null
    ? null
    : { ...worked, topic: 'surds', steps: [{ reason: 'Undo the operation.', expression: latex }, ...worked.steps] };
}

const I = '(?:i|sam|he|she|you|we|someone)';
const GET =
  '(?:and|to|,)? ?(?:i |he |she |we |you )?(?:get|gets|got|obtain|obtains|the (?:answer|result) is|it gives|gives) #';
const ASK =
  ' ?,? ?(?:(?:what|which|find|express|give|write|state|what was|what is)(?: (?:is|was|my|the|his|her|number|i|he|she|did|start|with|think|of|it))*)(?: ?,? ?(?:in|as)(?: an?| its)?(?: (?:simplest|exact|simplified|surd|form|terms))*)?';
function riddles(work: Work): (problem: string) => RuleSolution | null {
  const thinking = `(?:${I} (?:think|thinks|am thinking|is thinking) of a number ?,? ?(?:and )?)?(?:${I} )?`;
  return byPattern<RuleSolution>([
    [
      `${thinking}(?:multiply|multiplies|multiplied)(?: (?:a|my|his|her|the|some)? ?(?:number|it))? by # ${GET}${ASK}`,
      (by, result) => undone('times', by, result, work),
    ],
    [
      `${thinking}(?:divide|divides|divided)(?: (?:a|my|his|her|the|some)? ?(?:number|it))? by # ${GET}${ASK}`,
      (by, result) => undone('over', by, result, work),
    ],
    [
      `${thinking}(?:add|adds|added) # to (?:a|my|his|her|the|some)? ?(?:number|it) ${GET}${ASK}`,
      (by, result) => undone('plus', by, result, work),
    ],
    [
      `${thinking}(?:subtract|subtracts|take|takes) # (?:away )?from (?:a|my|his|her|the|some)? ?(?:number|it) ${GET}${ASK}`,
      (by, result) => undone('minus', by, result, work),
    ],
  ]);
}

const POWERED =
  /^\s*(?:I|he|she|you|we|someone)?\s*raises? (e|\d+) to (?:a|some|a certain) (?:number|power) and (?:get|gets|the (?:answer|result) is) (\d+(?:\.\d+)?)\.? *(?:find|what is|give|state|work out) (?:my|the|his|her) (?:number|power)(.*)$/i;

/** "I raise e to a number and get 20. Find my number to 3 decimal places." */
function raisedRiddle(problem: string, work: Work): RuleSolution | null {
  const [, base, value, rest = ''] = POWERED.exec(problem) ?? [];
  if (base === undefined || value === undefined) return null;
  const solved = work(
    `Solve $${base}^x = ${value}$${/[a-z]/i.test(rest) ? ` giving your answer ${rest.replace(/^[\s,]+|[\s.?]+$/g, '')}` : ''}`,
  );
  return solved === null ? null : { ...solved, answer: solved.answer.replace(/^x=/, '') };
}

const PERFECT =
  /^(?:for )?(?:which|what|find|find the|state the)(?: (?:positive|number|value|values|of|the|is|constant))* \$?([a-z])\$? (?:is|makes?|that makes?|so that|such that|if|will make|must|would make|for which)? ?\$?([^?]*?[a-z][^?]*?)\$? (?:is )?(?:into )?an? (?:exact |perfect )?(?:perfect square|square)(?: trinomial)?[.?! ]*$/i;

/** "For which positive c is x² + 14x + c a perfect square?" */
function perfectSquare(problem: string): RuleSolution | null {
  const [, name, text] = PERFECT.exec(problem.trim()) ?? [];
  const read = text === undefined ? null : parseExpression(text);
  if (name === undefined || read?.kind !== 'expression') return null;
  const [x, ...others] = lettersOf(read.expression).filter((letter) => letter !== name);
  const terms = read.expression.kind === 'sum' ? read.expression.terms : [];
  const isLast = terms.some((term) => term.kind === 'symbol' && term.name === name);
  if (x === undefined || others.length > 0 || !isLast) return null;
  const quadratic = readQuadraticSide(
    { kind: 'sum', terms: terms.filter((term) => !(term.kind === 'symbol' && term.name === name)) },
    x,
  );
  if (quadratic === null) return null;
  const [a, b, c] = coefficientsOf(quadratic);
  if (!a.equals(1) || !c.equals(0)) return null;
  const half = b.div(2);
  const answer = `${name}=${writeNumber(half.mul(half))}`;
  return {
    topic: 'factorising',
    method: 'puzzleRequests',
    steps: [
      { reason: `Half of the number in front of $${x}$:`, expression: writeNumber(half) },
      { reason: 'Its square completes the square.', expression: answer },
    ],
    answer,
  };
}

const PACK =
  /\b(\d{1,3}) (?:more |full )?(?:packets?|packs?|boxes|box|bags?|tins?|jars?|crates?|trays?|bundles?|cases?|cartons?|sets?)(?: each)? (?:of|with|holding|containing|each with|each holding|each containing) ([a-z])(?![a-z])(?: (?:[a-z]+))??(?= |[.,;])/g;
const LOOSE =
  /\b(\d{1,3}) (?:(?:loose|single|extra|spare|separate|odd)(?: (?!each|more)[a-z]+)?|[a-z]+ loose|left over)/g;
const PACK_WORDS = new Set(
  'has have had a an the and plus with also there are is in he she they i we it of his her their altogether total how many write give find an expression for number simplified simplify simplest form terms as possible in all do does they simply each contains contain the same between them together what'.split(
    ' ',
  ),
);

/** "Callum has 3 packets of n stickers and 4 loose. Isla has …": how many there are altogether. */
function packs(problem: string): RuleSolution | null {
  if (
    !/\b(?:altogether|in total|total|together|in all|between them)\b/i.test(problem) ||
    /\b(?:eat|gives|lost|loses|sold|more than|less|each of|twice|half|opens|left\?)/i.test(problem)
  )
    return null;
  const found: string[] = [];
  let letter: string | null = null;
  let many = false;
  const rest = problem
    .replace(/\b[A-Z][a-z]+(?= has| have|'s)/g, 'he')
    .toLowerCase()
    .replace(PACK, (_all, count: string, name: string) => {
      many ||= letter !== null && letter !== name;
      letter = name;
      found.push(`${count}${name}`);
      return ' ';
    })
    .replace(LOOSE, (_all, count: string) => {
      found.push(count);
      return ' ';
    });
  const words = (rest.match(/[^\s.,:;?!]+/g) ?? []).filter((word) => !PACK_WORDS.has(word) && word !== letter);
  const [thing = null] = words;
  const things = new Set(words.map((word) => word.replace(/s$/, '')));
  if (many || letter === null || found.length < 2 || things.size > 1 || (thing !== null && /\d/.test(thing)))
    return null;
  return collected(found.join('+'), 'Each packet holds the same number; add the loose ones.', 'like-terms');
}

/** Pyramids, comparisons, hidden numbers and packets. */
export function puzzleRequests(problem: string, work: Work): RuleSolution | null {
  const clean = cleanRequest(problem);
  if (/pyramid|wall/i.test(problem)) return pyramid(clean);
  if (/\b(?:larger|bigger|greater|smaller)\b/i.test(problem)) return comparisons(work)(clean);
  if (/\braises? /i.test(problem)) return raisedRiddle(problem, work);
  if (/\bperfect square|exact square/i.test(problem)) return perfectSquare(problem);
  if (/\bnumber\b/i.test(problem) && /√|sqrt|root/i.test(problem)) return riddles(work)(clean);
  return /\b(?:packets?|packs?|boxes|bags?|tins?|jars?|crates?|trays?|bundles?|cartons?|sets?)\b/i.test(problem)
    ? packs(problem)
    : null;
}
