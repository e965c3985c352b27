import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { limitByRule } from '../limitByRule.ts';
import type { Understood } from '../method.ts';
import { calculusText, FORMULA, formulaIn } from './calculusText.ts';
import { parseExpression } from '../../reading/parseExpression.ts';

const ASKING =
  "(?:(?:find|evaluate|calculate|compute|work out|determine|state|give|solve|what is|what's|whats|is)(?: (?:the )?(?:value of|exact value of))?:? )?";
const THE_LIMIT = '(?:the )?(?:value of the )?lim(?:it)?:?';
const MOVES =
  '(?:approaches|tends to|tends towards|goes to|gets close to|gets closer to|gets closer and closer to|approaching|tending to|going to|moves towards|heads to|increases to|->|becomes)';
const TO = String.raw`(-?(?:infinity|\d+(?:\.\d+)?(?: ?\/ ?\d+)?|(?:\\?pi|π)(?: ?\/ ?\d+)?|\\frac\{-?\d+\}\{\d+\}))`;
const OF = '(?:of )?(?:the )?(?:function |expression )?(?:f\\(x\\) ?= ?)?';
const AS = `(?:,? ?(?:as|when|if|for) ([a-z]) ?${MOVES} ?${TO})`;

/** Groups: body, letter, end; or letter, end, body where `first` is not the body. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: readonly [body: number, letter: number, to: number] }[] = [
  { pattern: new RegExp(`^${ASKING}${THE_LIMIT} ${OF}${FORMULA}${AS}$`, 'i'), order: [1, 2, 3] },
  { pattern: new RegExp(`^${ASKING}(?:what does|what value does|the value that) ${OF}${FORMULA} (?:approach|tend to|get close to|get closer to|go to|converge to)${AS}$`, 'i'), order: [1, 2, 3] },
  { pattern: new RegExp(`^what happens to ${OF}${FORMULA}${AS}$`, 'i'), order: [1, 2, 3] },
  { pattern: new RegExp(`^to which value does ${OF}${FORMULA} tend${AS}$`, 'i'), order: [1, 2, 3] },
  { pattern: new RegExp(`^${ASKING}${THE_LIMIT}${AS} ?,? (?:of )?${OF}(.+)$`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(`^(?:as|when|if) ([a-z]) ?${MOVES} ?${TO} ?,? what (?:does|value does|is the limit of) ${OF}${FORMULA}(?: (?:approach|tend to|get close to|get closer to|go to|converge to))?$`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(String.raw`^${ASKING}(?:${THE_LIMIT} )?\\?lim(?:it)? ?_? ?[({]* ?([a-z]) ?(?:->|tends to|approaches) ?${TO} ?[)}]* ?(?:of )?,? ?(.+)$`, 'i'), order: [3, 1, 2] },
]; // prettier-ignore

/** Ways of saying that the variable goes to infinity. */
const GROWS =
  /\b(?:gets|becomes|grows|is made) (?:(?:very|extremely|infinitely|arbitrarily) (?:large|big)|(?:larger|bigger) and (?:larger|bigger)|larger|bigger)(?: without (?:bound|limit|end))?|\b(?:grows|increases) (?:without (?:bound|limit|end)|indefinitely|forever|for ever)\b/g;
const SEQUENCE = new RegExp(
  `^${ASKING}(?:(?:the )?limit of|what (?:value )?does) (?:the )?sequence (?:with (?:the )?(?:nth |n-th |general )?term |whose (?:nth |n-th |general )?term is |given by |defined by )?(?:\\(?[a-z]_?\\{?n\\}?\\)? ?= ?)?(.+?)(?: (?:converge to|tend to|approach|get close to))?(?: as n (?:tends to|approaches|->|goes to) ?infinity)?$`,
  'i',
);
const BEHIND = / ?,? ?from (?:the )?(right|left|above|below|positive side|negative side)(?:[- ]hand)?(?: side)?\b/;
const NAMED = /\b(?:the )?(?:one-sided )?(right|left)(?:[ -]?hand(?:ed)?| sided|-sided)? limit\b/;
const MARKED = /(->|approaches|tends to) ?(-?(?:\d+(?:\.\d+)?(?:\/\d+)?)) ?\^? ?\{? ?([-+])(?: ?\}|(?= |,|\)|$))/;
const ANY_SIDE = /\b(?:left|right|above|below|one-sided|positive side|negative side)\b|(?:\d|infinity) ?\^ ?\{?[-+]/;

type Side = 'left' | 'right';
const SIDES: Readonly<Record<string, Side>> = {
  right: 'right',
  above: 'right',
  'positive side': 'right',
  '+': 'right',
  left: 'left',
  below: 'left',
  'negative side': 'left',
  '-': 'left',
};

/** The text without what is said of the side, and the side; `null` where two sides or something else is said. */
function sided(question: string): { readonly text: string; readonly side: Side | undefined } | null {
  let text = question;
  const named: Side[] = [];
  const take = (pattern: RegExp, group: number, put: string): void => {
    const found = pattern.exec(text);
    const side = SIDES[found?.[group] ?? ''];
    if (found === null || side === undefined) return;
    named.push(side);
    text = text.replace(pattern, put);
  };
  take(BEHIND, 1, '');
  take(NAMED, 1, 'the limit');
  take(MARKED, 3, '$1 $2');
  if (named.length > 0) text = text.replace(/\bone-sided limit\b/, 'limit');
  return ANY_SIDE.test(text) || new Set(named).size > 1 ? null : { text, side: named[0] };
}

function endOf(text: string): Expression | null {
  const reading = parseExpression(text.replace(/infinity/i, '\\infty '));
  return reading.kind === 'expression' ? reading.expression : null;
}

function work(problem: Understood, body: Expression, variable: string, to: Expression, side: Side | undefined) {
  const limit: Expression = { kind: 'limit', body, variable, to, ...(side === undefined ? {} : { side }) };
  return limitByRule({
    ...problem,
    task: 'limit',
    statements: [{ kind: 'expression', expression: limit }],
    unknowns: [],
  });
}

/** "the sequence with nth term (2n+1)/(5n−3)": n goes to infinity, said or not. */
function ofSequence(problem: Understood, text: string): RuleSolution | null {
  const body = SEQUENCE.exec(text)?.[1];
  const read = body === undefined ? null : formulaIn(body, 'n');
  return read === null ? null : work(problem, read.body, 'n', { kind: 'constant', name: 'infinity' }, undefined);
}

/** Limits told in words or by an arrow, the formula before or behind. */
export function limitQuestions(problem: Understood): RuleSolution | null {
  if (
    !/\blim|approach|tend|get(?:s|ting)? (?:close|near|larger|bigger|very)|→|\\to\b|->|goes to|converge|grows|increases/i.test(
      problem.text,
    )
  )
    return null;
  const plain = calculusText(problem.text)
    .replace(GROWS, 'tends to infinity')
    .replace(
      /^(?:use|using|by) (?:direct )?(?:substitution|algebra|l'?h[oô]pital'?s rule|factori[sz](?:ing|ation)),? (?:to )?/,
      '',
    )
    .replace(/^as n tends to infinity,? ?(what (?:value )?does the sequence .+)$/, '$1')
    .replace(/\b(?:plus|positive) infinity\b/, 'infinity')
    .replace(/\b(?:minus|negative) infinity\b|- infinity\b/, '-infinity');
  const told = sided(plain);
  if (told === null) return null;
  const { text, side } = told;
  const sequence = side === undefined ? ofSequence(problem, text) : null;
  if (sequence !== null) return sequence;
  for (const { pattern, order } of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [bodyText = '', letter = '', to = ''] = order.map((index) => found[index]);
    const read = formulaIn(bodyText.replace(/\s*=\s*$/, ''), letter);
    const end = endOf(to);
    const solution = read === null || end === null ? null : work(problem, read.body, letter, end, side);
    if (solution !== null) return solution;
  }
  return null;
}
