import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { namedInverse, solveForInput } from '../functionTasks.ts';
import type { FunctionRule } from '../functionTasks.ts';
import { callsIn, withRules } from '../functions/functionSentence.ts';
import { rationalValue } from '../rationalValue.ts';
import type { Piece } from '../reworded/rewording.ts';
import { workDomain, workExcluded, workRange } from './functionDomain.ts';
import { positiveOnly } from './equationRequests.ts';
import { functionText } from './functionText.ts';
import type { FunctionText } from './functionText.ts';
import { equationOf, expressionOf, letterOf, lettersOf } from './parts.ts';
import { areOnly, ASIDES, IDLE, readSaid, say, sayIf } from './requestWords.ts';
import type { Said, Saying, Work } from './requestWords.ts';

const WHICH = '(?:which|what|the|find the|state the|a|give the|name the|one)';
/** `x = 3` or `3`. */
function atNumber(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => {
    const equation = equationOf(piece);
    const value = equation === null ? expressionOf(piece) : equation.right;
    return value !== null && rationalValue(value) !== null && (equation === null || equation.left.kind === 'symbol');
  });
}

const SAYINGS: readonly Saying[] = [
  ASIDES,
  say('inverse at', '(?:the )?inverse of # at #'),
  say('inverse', '(?:the |its |an? )?(?:rule for the |formula for the |expression for the )?inverse(?: function| rule)?(?: (?:of|for|to))?(?: the function)?(?: #)?', 'function (?:that|which) (?:undoes|reverses) #'),
  say('excluded', `${WHICH} # (?:has|have|gets|is given|does not have|will have) no (?:image|value|output|answer|result)`, `${WHICH} (?:input|number|value)s?(?: of #)? (?:has|have|gets|is given) no (?:image|value|output|answer|result)(?: under #)?`, 'values?(?: of #)? (?:for which|where|when|that makes?|at which) # (?:is )?(?:undefined|not defined)', `${WHICH} (?:real |single |only )*(?:values?|numbers?|inputs?)(?: of)?(?: #)?,? ?(?:for #)? ?(?:that |which )?(?:is not|isn't|isnt|are not|arent|aren't|cannot be|cant be|can't be|can not be|can # not be|can never be|must be|should be|has to be|have to be|must # not be|is never|needs to be)(?: (?:allowed|permitted|used|put|into|in|the|its|domain|of|left|out|excluded|avoided|possible|substituted|for|from|be|as|an|input|taken|equal|to|function|#))*`, `(?:for )?${WHICH} (?:values?|numbers?|inputs?)(?: of)?(?: #)?,? (?:is|are|makes?|does|will make|would make)(?: the)?(?: (?:function|it|#|f))? (?:undefined|not defined|not exist|impossible|break|fail|stop working)`, '(?:where|when) is # (?:undefined|not defined)', '(?:the )?values?(?: of #)? (?:that )?(?:must|cannot|should) be excluded(?: from the domain(?: of #)?)?'),
  say('domain', '(?:largest |natural |maximal |possible |the |full |implied )*domain(?: (?:of|for|is))*(?: the)?(?: (?:real )?function)?(?: #)?', '(?:for )?(?:which|what|all)(?: the)?(?: real)?(?: values?(?: of)?| numbers?)?(?: #)?,? (?:is|are|does|can|for which) (?:the function |it )?(?:#)? ?(?:defined|make sense|have a (?:real )?value|exist|be used|real|allowed|permitted|possible|allowed in #)', `${WHICH} values? of # (?:are|is) (?:allowed|permitted|possible|valid|acceptable)`),
  say('range', '(?:the )?range(?: (?:of|for))?(?: the)?(?: function)?(?: #)?', '(?:what|which|all)(?: the)?(?: possible)? (?:values|outputs) (?:can|does|may|will) # (?:take|have|give|produce|reach)'),
  say('input', '(?:for )?(?:which|what|the|find the|an?)(?: possible| real)? (?:inputs?|values?(?: of #)?|numbers?|#)(?: of #)? (?:(?:does|is|will|do|must|should|would|that|which|has|have|could) ?)*(?:you put in to get|to be put in to get|goes in to get|makes?|gives?|produces?|results? in|leads? to|(?:has|have)(?: an?)? (?:output|image|value)(?: of)?|(?:an?|the) (?:output|result|value|answer) (?:of|is))', 'output(?: is| of| equals| equal to)? #(?= |$)', '# (?:equals?|is equal to|gives?|comes? to|takes the value|has the value|outputs?|equal to|reach(?:es)?) #', 'when is # #'),
  sayIf('at', atNumber, '(?:when|at|for|if|where|with|input(?: is| of)?|in|taking)(?: the input is| the input| the value| you (?:put|feed|input|type) in)? #', '(?:input|feed in|put in|type in|goes in|an input of|input of) #'),
  say('formula', '#'),
]; // prettier-ignore
const WORDS = new Set([
  ...IDLE,
  ...'positive function functions inverse composite define defined defines definition let consider suppose rule rules mapping map maps evaluate solve solution image output outputs input inputs domain real reals numbers set equation piecewise compute simplified simplest simplify expand expanded simply possible simplification brackets without apply applied after following first then value operation operations machine number'.split(
    ' ',
  ),
]);
const STOPS =
  /\b(?:not(?! (?:allowed|have|permitted|defined|be|exist|in the domain))|twice|double|half|derivative|gradient|slope|area|tangent|limit|integral|remainder|factor of|negative|smallest|largest|graph|sketch|translate|reflect|even or odd|odd or even|maximum|minimum|turning|vertex|sum|difference|more|less|greater|how much|how many|cost|costs)\b/;

function rulesText({ rules }: FunctionText): string {
  return [...rules.values()].map(({ text }) => `$${text}$`).join(' and ');
}

/** `f(x)=20`, told as a formula or in words: where the function takes the value. */
function solved(rule: FunctionRule, operand: Expression, value: Expression): RuleSolution | null {
  const letter = operand.kind === 'symbol' ? operand.name : null;
  if (letter === null || rationalValue(value) === null) return null;
  const solution = solveForInput(rule, value);
  if (solution === null || letter === rule.letter) return solution;
  return { ...solution, answer: solution.answer.replaceAll(`${rule.letter}=`, `${letter}=`) };
}

const ZERO: Expression = { kind: 'symbol', name: '' };

type Asked = { readonly text: FunctionText; readonly said: readonly Said[]; readonly work: Work };

function ofRule({ text }: Asked, piece: Said['pieces'][number] | undefined): FunctionRule | null {
  const expression = expressionOf(piece);
  const equation = equationOf(piece);
  const named =
    expression?.kind === 'symbol'
      ? expression.name
      : expression?.kind === 'apply'
        ? expression.name
        : equation?.left.kind === 'apply'
          ? equation.left.name
          : null;
  const [only, ...more] = text.rules.values();
  if (named !== null && text.rules.has(named)) return text.rules.get(named)?.rule ?? null;
  return more.length === 0 && only !== undefined && (piece === undefined || named === only.rule.letter)
    ? only.rule
    : null;
}

function formulasOf({ text, said }: Asked): readonly Said['pieces'][number][] {
  const definitions = new Set([...text.rules.values()].map(({ index }) => text.sentence.pieces[index]));
  return said
    .filter(({ kind }) => kind === 'formula')
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => !definitions.has(piece));
}

/** What is asked by a word: an inverse, a domain, a value that is excluded. */
function byWord(asked: Asked, word: Said): RuleSolution | null {
  const letters = [...asked.text.rules.values()].map(({ rule }) => rule.letter);
  const idle = formulasOf(asked).every((piece) => {
    const name = letterOf(piece) ?? (expressionOf(piece)?.kind === 'apply' ? 'call' : '?');
    return name === 'call' || letters.includes(name) || asked.text.rules.has(name);
  });
  const named = word.pieces.filter((piece) => !letters.includes(letterOf(piece) ?? ''));
  const rules = new Set([...(named.length === 0 ? [undefined] : named)].map((piece) => ofRule(asked, piece)));
  const [rule, ...others] = rules;
  if (!idle || rule === undefined || rule === null || others.length > 0) {
    if (word.kind !== 'inverse at') return null;
  }
  switch (word.kind) {
    case 'inverse':
      return rule ? namedInverse(rule) : null;
    case 'inverse at': {
      const [of, at] = [ofRule(asked, word.pieces[0]), expressionOf(word.pieces[1])];
      const solution = of === null || at === null ? null : solveForInput(of, at);
      const value = solution?.answer.split('=')[1] ?? '';
      return solution === null || /or|text/.test(solution.answer) ? null : { ...solution, answer: value };
    }
    case 'domain':
      return rule ? workDomain(rule, asked.work) : null;
    case 'range':
      return rule ? workRange(rule, asked.work) : null;
    default:
      return rule ? workExcluded(rule, asked.work) : null;
  }
}

/** `f(g(3))` with a root in a rule: what the functions do put in, and the numbers worked. */
function valueOfCalls(text: FunctionText, call: Piece, work: Work): RuleSolution | null {
  const rules = new Map([...text.rules].map(([name, { rule }]) => [name, rule]));
  const expression = expressionOf(call);
  const put = expression === null ? null : withRules(expression, rules);
  if (put === null || lettersOf(put).length > 0) return null;
  const solution = work(`Simplify $${toLatex(put)}$`);
  const steps = [{ reason: 'Put in what the functions do.', expression: toLatex(put) }, ...(solution?.steps ?? [])];
  return solution === null || steps.length > 8 ? null : { ...solution, topic: 'substitution-functions', steps };
}

/** A call, an expression of calls, or where a value is taken. */
function byFormula(asked: Asked): RuleSolution | null {
  const { text, said, work } = asked;
  const formulas = formulasOf(asked);
  const inputs = said.filter(({ kind }) => kind === 'input').flatMap(({ pieces }) => pieces);
  const places = said.filter(({ kind }) => kind === 'at').flatMap(({ pieces }) => pieces);
  const letters = [...text.rules.values()].map(({ rule }) => rule.letter);
  const open = [...formulas, ...inputs, ...places].filter((piece) => {
    const name = letterOf(piece);
    return name === null || !(letters.includes(name) || text.rules.has(name));
  });
  const calls = open.filter(
    (piece) => expressionOf(piece) !== null && callsIn(expressionOf(piece) ?? { kind: 'symbol', name: '' }).length > 0,
  );
  const equations = open.filter((piece) => equationOf(piece) !== null);
  const numbers = open.filter((piece) => rationalValue(expressionOf(piece) ?? { kind: 'symbol', name: '' }) !== null);
  const names = open.flatMap((piece) => letterOf(piece) ?? []);
  if (calls.length + equations.length + numbers.length + names.length !== open.length) return null;
  // "g of f" names one after the other, no value at a letter f.
  if (calls.some((piece) => callsIn(expressionOf(piece) ?? ZERO).some(({ operands: [at] }) => at?.kind === 'symbol' && text.rules.has(at.name)))) return null; // prettier-ignore
  const [call, ...moreCalls] = calls;
  const [equation, ...moreEquations] = equations.map(equationOf);
  const [value, ...moreNumbers] = numbers.map(expressionOf);
  if (moreCalls.length + moreEquations.length + moreNumbers.length > 0) return null;
  const [only, ...others] = text.rules.values();
  if (only === undefined) return null;
  if (equation) {
    if (call !== undefined || value !== undefined) return null;
    return ofEquation(asked, equation.left, equation.right, names);
  }
  if (call !== undefined && value === undefined)
    return names.length > 0
      ? null
      : (work(`Let ${rulesText(text)}. Find $${call.text}$.`) ?? valueOfCalls(text, call, work));
  if (value === undefined || value === null || names.length > 0 || others.length > 0) return null;
  const wantsInput = said.some(({ kind }) => kind === 'input') || /\bsolve\b/.test(text.sentence.skeleton);
  const operand = call === undefined ? null : expressionOf(call)?.kind === 'apply' ? expressionOf(call) : null;
  if (call !== undefined && (operand?.kind !== 'apply' || operand.operands[0]?.kind !== 'symbol')) return null;
  if (wantsInput) return solved(only.rule, { kind: 'symbol', name: only.rule.letter }, value);
  if (!said.some(({ kind }) => kind === 'at')) return null;
  return work(`Let ${rulesText(text)}. Find $${only.rule.name}(${toLatex(value)})$.`);
}

function ofEquation(
  { text, work }: Asked,
  left: Expression,
  right: Expression,
  names: readonly string[],
): RuleSolution | null {
  if (left.kind === 'symbol' && rationalValue(right) !== null) {
    const [only, ...others] = text.rules.values();
    if (only === undefined || others.length > 0 || names.length > 0 || left.name !== only.rule.letter) return null;
    return work(`Let ${rulesText(text)}. Find $${only.rule.name}(${toLatex(right)})$.`);
  }
  const rule = left.kind === 'apply' ? text.rules.get(left.name)?.rule : undefined;
  const [operand] = left.kind === 'apply' ? left.operands : [];
  if (rule === undefined || operand === undefined)
    return names.length > 0 || callsIn(left).length + callsIn(right).length === 0
      ? null
      : withCallsPut(text, left, right, work);
  const constants = lettersOf(rule.body).filter((letter) => letter !== rule.letter);
  const [constant, ...others] = constants;
  if (constant !== undefined && others.length === 0 && names.join() === constant)
    return work(
      `Given that $${text.rules.get(rule.name)?.text ?? ''}$ and $${toLatex(left)}=${toLatex(right)}$, find $${constant}$`,
    );
  if (!names.every((name) => lettersOf(operand).includes(name))) return null;
  if (operand.kind === 'symbol' && rationalValue(right) !== null) return solved(rule, operand, right);
  if (names.length > 0) return null;
  return (
    work(`Let ${rulesText(text)}. Solve $${toLatex(left)}=${toLatex(right)}$.`) ?? withCallsPut(text, left, right, work)
  );
}

/** `gf(x)=5`: what the functions do put in for every call, then an equation in one letter. */
function withCallsPut(text: FunctionText, left: Expression, right: Expression, work: Work): RuleSolution | null {
  const rules = new Map([...text.rules].map(([name, { rule }]) => [name, rule]));
  const [one, two] = [withRules(left, rules), withRules(right, rules)];
  if (one === null || two === null || new Set([...lettersOf(one), ...lettersOf(two)]).size !== 1) return null;
  const equation = `${toLatex(one)}=${toLatex(two)}`;
  const solution = work(`Solve $${equation}$`);
  const steps = [{ reason: 'Put in what the functions do.', expression: equation }, ...(solution?.steps ?? [])];
  return solution === null || steps.length > 8 ? null : { ...solution, topic: 'substitution-functions', steps };
}

/** "For which positive x": only such a value counts. */
function positivePart(solution: RuleSolution | null, text: FunctionText): RuleSolution | null {
  if (solution === null || !/\bpositive\b/.test(text.sentence.skeleton)) return solution;
  const name = solution.answer.split('=')[0] ?? '';
  const answer = positiveOnly(solution.answer, name);
  return answer === null
    ? null
    : { ...solution, steps: [...solution.steps, { reason: `$${name}$ is positive.`, expression: answer }], answer };
}

/** Questions about functions that are defined in the text, in whatever words they are asked. */
export function functionRequests(problem: string, work: Work): RuleSolution | null {
  const text = functionText(problem);
  if (text === null || STOPS.test(text.sentence.skeleton)) return null;
  const said = readSaid(text.sentence, SAYINGS, WORDS);
  if (
    said === null ||
    !areOnly(
      said,
      SAYINGS.map(({ kind }) => kind),
    )
  )
    return null;
  const asked: Asked = { text, said, work };
  const [word, ...more] = said.filter(({ kind }) =>
    ['inverse at', 'inverse', 'domain', 'range', 'excluded'].includes(kind),
  );
  if (more.length > 0) return null;
  return word === undefined
    ? positivePart(byFormula(asked), text)
    : said.some(({ kind }) => kind === 'at' || kind === 'input')
      ? null
      : byWord(asked, word);
}
