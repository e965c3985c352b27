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

const SIDED = /\b(?:left|right|above|below|one-sided)\b|(?:\d|infinity) ?\^ ?\{?[-+]\}?(?= |\}|$)/i;

function endOf(text: string): Expression | null {
  const reading = parseExpression(text.replace(/infinity/i, '\\infty '));
  return reading.kind === 'expression' ? reading.expression : null;
}

const FROM =
  /,? from (?:the )?(left|right|above|below)(?:[- ]hand)?(?: side| only)?(?= |,|$)|(?<=\bthe )(left|right)[- ]hand(?: side)?(?: limit)?(?= of| as)|(?<=\d) ?\^ ?\{?([+-])\}?(?= |,|\)|\}|$)/i;

/** "from the right", `0^+`: the side, and the text without it; "one-sided" beside such says nothing more. */
function sided(text: string): { readonly text: string; readonly side: 'left' | 'right' | null } {
  const found = FROM.exec(text);
  if (found === null) return { text, side: null };
  const [all, word, hand, sign] = found;
  const left = /left|below|^-$/i.test(word ?? hand ?? sign ?? '');
  const before = text.slice(0, found.index);
  const joined = `${before}${hand === undefined ? '' : 'limit'}${text.slice(found.index + all.length)}`;
  return {
    text: joined.replace(/\bone-sided (?=limit)/i, '').replace(/limit limit/i, 'limit'),
    side: left ? 'left' : 'right',
  };
}

/** Limits told in words or by an arrow, the formula before or behind. */
export function limitQuestions(problem: Understood): RuleSolution | null {
  if (!/\blim|approach|tend|get (?:close|near)|→|\\to\b|->|goes to/i.test(problem.text)) return null;
  const { text, side } = sided(calculusText(problem.text));
  if (SIDED.test(text)) return null;
  for (const { pattern, order } of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [bodyText = '', letter = '', to = ''] = order.map((index) => found[index]);
    const read = formulaIn(bodyText.replace(/\s*=\s*$/, ''), letter);
    const end = endOf(to);
    if (read === null || end === null) continue;
    const limit: Expression = {
      kind: 'limit',
      body: read.body,
      variable: letter,
      to: end,
      ...(side === null ? {} : { side }),
    };
    const solution = limitByRule({
      ...problem,
      task: 'limit',
      statements: [{ kind: 'expression', expression: limit }],
      unknowns: [],
    });
    if (solution !== null) return solution;
  }
  return null;
}
