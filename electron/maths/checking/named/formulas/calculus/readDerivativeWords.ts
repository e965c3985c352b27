import type { AsFormula, BareQuestion } from '../../namedQuestion.ts';
import { ASKS, FORMULA, worded } from '../formulaWords.ts';
import { askedFormula, RESPECT } from './askedFormula.ts';

const GIVEN = '(?:(?:given that|given|if|let|for|the function|suppose) )*';
const APART =
  "(?:[.,;] ?|,? and |,? then | )(?:(?:find|what is|what's|work out|determine|calculate|state|write down|compute|give) )?(?:an expression for )?";
/** "writing your answer as simply as possible": every answer is to be as simple as can be. */
const SIMPLY =
  '(?:,? (?:writing|giving|simplifying) (?:your |the )?answer(?: (?:as simply as possible|in its simplest form|fully))?)?';
const FIND = '(?:find|form|give|compute|calculate|determine|work out|evaluate)';

const DERIVATIVE = [
  worded(ASKS, '(?:first )?(?:derivative|derived function|gradient function) (?:of|for) ', FORMULA, RESPECT),
  worded('(?:use|using) the (?:chain|product|quotient|power) rule(?: to|:|,)? (?:differentiate|find the derivative of|on|for)? ?', FORMULA),
  worded('(?:how do (?:i|you|we) |(?:can|could) you )?differentiate ', FORMULA, RESPECT, '(?: for me)?'),
  worded(FORMULA, String.raw`[,.;:]? ?(?:(?:find|what is|work out|whats|what's) )?(?:dy ?\/ ?dx|the derivative)`),
  worded(GIVEN, '(?<formula>y ?= ?[^=,;]+?)', APART, 'd ?y ?/ ?d ?x(?: in terms of x)?', SIMPLY),
  worded(GIVEN, String.raw`(?<name>[f-h]) ?\((?<letter>[a-z])\) ?= ?(?<formula>[^=,;]+?)`, APART, String.raw`\k<name> ?['′] ?\(\k<letter>\)`, SIMPLY),
  worded(String.raw`(?:find|what is|what's|work out|determine) (?<name>[f-h]) ?['′] ?\((?<letter>[a-z])\),? (?:if|when|where|given that|given|for) \k<name> ?\(\k<letter>\) ?= ?(?<formula>[^=,;]+?)`),
  worded(`${FIND} the (?:first )?derivative of (?:the )?(?:function )?(?:f (?:with|given by) )?`, FORMULA, RESPECT),
]; // prettier-ignore

/** "what's the derivative of 5 cos x", "given that y = …, work out dy/dx". */
export function readDerivativeWords({ text, form }: BareQuestion): AsFormula | null {
  if (!/deriv|different|chain|product|quotient|power rule|d ?y|gradient function|['′]/i.test(text)) return null;
  const found = askedFormula(DERIVATIVE, text);
  const tail = form === '' ? '' : ` ${form}`;
  return found === null
    ? null
    : { kind: 'formula', problem: `Differentiate ${found['formula'] ?? ''}${tail}`, unit: null };
}
