import type Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { mapParts, substitute } from '../../algebra/substitute.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { callsIn } from '../functions/functionSentence.ts';
import { numberNode } from '../numberNode.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import type { FunctionRule } from '../functionTasks.ts';
import type { Piece } from '../reworded/rewording.ts';
import { functionText } from './functionText.ts';
import { expressionOf, lettersOf } from './parts.ts';
import { IDLE, readSaid, say } from './requestWords.ts';
import type { Said, Work } from './requestWords.ts';

type Branch = { readonly body: Expression; readonly bound: Statement | null };

const SAYINGS = [
  say('branch', '# ,? ?(?:if|when|for|where|whenever|provided)(?: that)? #', '# , #(?= (?:and|,|but))'),
  say(
    'rest',
    '# ,? ?(?:otherwise|in all other cases|for all other # ?|for any other #)',
    '(?:and |or )?(?:otherwise|in all other cases) (?:it is |is )?#',
  ),
  say('formula', '#'),
];
const WORDS = new Set([
  ...IDLE,
  ...'piecewise function functions defined evaluate compute but evaluate value'.split(' '),
]);

function holds(bound: Statement, letter: string, at: Expression): boolean | null {
  if (bound.kind !== 'relation') return null;
  const sides = bound.sides.map((side) => rationalValue(substitute(side, new Map([[letter, at]]))));
  if (!sides.every((side) => side !== null)) return null;
  return bound.signs.every((sign, index) => {
    const [left, right] = [sides[index], sides[index + 1]];
    if (!left || !right) return false;
    const order = left.compare(right);
    return sign === '<'
      ? order < 0
      : sign === '≤'
        ? order <= 0
        : sign === '>'
          ? order > 0
          : sign === '≥'
            ? order >= 0
            : sign === '=' && order === 0;
  });
}

/** The branches that are told and the call that is asked for. */
function partsOf(said: readonly Said[], first: Piece | undefined, rule: FunctionRule) {
  const branches: Branch[] = [];
  const calls: Expression[] = [];
  for (const { kind, pieces } of said) {
    const [one, two] = pieces;
    const body = one === first ? rule.body : expressionOf(one);
    if (body === null) return null;
    if (kind === 'formula') calls.push(body);
    else if (kind === 'rest') branches.push({ body, bound: null });
    else if (two?.statement?.kind === 'relation') branches.push({ body, bound: two.statement });
    else return null;
  }
  const [call, ...others] = calls;
  const known = branches.every(({ body }) => lettersOf(body).every((letter) => letter === rule.letter));
  return call === undefined || others.length > 0 || branches.length < 2 || !known ? null : { branches, call };
}

/** The one branch a number belongs to. */
function branchAt(branches: readonly Branch[], letter: string, at: Expression): Branch | null {
  const certain = branches.filter(({ bound }) => bound !== null && holds(bound, letter, at) === true);
  if (certain.length > 1) return null;
  return certain[0] ?? branches.find(({ bound }) => bound === null) ?? null;
}

function guardedNode(value: Fraction): Expression {
  const node = numberNode(value);
  return node.kind === 'negative' ? { kind: 'sum', terms: [node] } : node;
}

/** "f(x) = 2x if x < 1 and f(x) = x² if x ≥ 1": the name of the function before its second rule says nothing new. */
function namedOnce(problem: string): string {
  return problem.replace(
    /\b(([A-Za-z]) ?\([a-z]\)) ?=[^=.?;]*[<>≤≥][^=.?;]*?(?:,? and|,|;) \1 ?= ?/g,
    (all: string, name: string) => all.slice(0, all.lastIndexOf(name)),
  );
}

/** A function with a rule for each part of its domain, and calls of it at numbers. */
export function piecewiseRequests(problem: string, _work: Work): RuleSolution | null {
  if (!/[<>≤≥]|\\[lg]eq?/.test(problem)) return null;
  const text = functionText(namedOnce(problem));
  const [only, ...more] = text?.rules.values() ?? [];
  if (text === null || only === undefined || more.length > 0) return null;
  const said = readSaid(text.sentence, SAYINGS, WORDS);
  const { rule, index } = only;
  const parts = said === null ? null : partsOf(said, text.sentence.pieces[index], rule);
  if (parts === null || callsIn(parts.call).length === 0) return null;
  const { branches, call } = parts;
  const steps: RuleStep[] = [];
  let known = true;
  const put = (part: Expression): Expression => {
    if (part.kind !== 'apply') return mapParts(part, put);
    const [inner, ...rest] = part.operands.map(put);
    const at = inner === undefined ? null : rationalValue(inner);
    const branch = at === null ? null : branchAt(branches, rule.letter, guardedNode(at));
    const value =
      branch === null || at === null
        ? null
        : rationalValue(substitute(branch.body, new Map([[rule.letter, guardedNode(at)]])));
    if (part.name !== rule.name || rest.length > 0 || value === null || branch === null || at === null) {
      known = false;
      return part;
    }
    const reason = `$${writeNumber(at)}$ belongs to the rule $${toLatex(branch.body)}$.`;
    steps.push({ reason, expression: `${rule.name}(${writeNumber(at)})=${writeNumber(value)}` });
    return guardedNode(value);
  };
  const whole = put(call);
  const value = known ? rationalValue(whole) : null;
  if (value === null) return null;
  const answer = writeNumber(value);
  if (call.kind !== 'apply') steps.push({ reason: 'Put the values in.', expression: `${toLatex(whole)}=${answer}` });
  return { topic: 'substitution-functions', method: 'piecewiseRequests', steps, answer };
}
