import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber, writeDecimal } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { inFigures } from '../words/numberWords.ts';
import { workRecurrence } from './recurrences.ts';
import { placeOf } from '../words/ordinals.ts';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const FIRST = new RegExp(
  String.raw`\b(?:the )?(?:first term (?:of (?:a|the) sequence )?(?:is|of|=)|(?:a |the )?sequence (?:starts|begins) (?:with|at)|(?:a |the )?sequence has (?:a )?first term(?: of)?|first term) ${NUMBER}`,
);
const TIMES = String.raw`(?:multipl(?:y|ied) (?:the (?:previous|last) term )?by ${NUMBER}|${NUMBER} times the (?:previous|last) term|(double|doubled|treble|tripled|triple|halve|half)(?: the (?:previous|last) term)?)`;
const PLUS = String.raw`(?:(add|plus|subtract|minus|take away) ${NUMBER})`;
const RULE = new RegExp(
  String.raw`\b(?:(?:and |where )?(?:each|every) (?:new |next )?term (?:is|after that is)(?: found by| obtained by)? |(?:in a sequence )?(?:the |a )?(?:term[- ]to[- ]term )?rule (?:is|:|of the sequence is)(?: to)? |using the rule )["']?${TIMES}(?:,? (?:and )?(?:then )?${PLUS})?["']?(?=[.,;]| and the first| to|$)`,
);
const ASK_ONE =
  /(?:find|what is|work out|calculate|write down) the (?:(\d+)(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth)) term(?: of the sequence)?$/;
const ASK_SEVERAL = /(?:find|write down|list|what are|work out) the first (\d) terms(?: of the sequence)?$/;
const IDLE = /^(?:[\s.,;:]|\b(?:a|the|in|of|sequence|and|has|is|with|where|then|its|this|term|it)\b)*$/;
const SIZES: Readonly<Record<string, string>> = {
  double: '2',
  doubled: '2',
  treble: '3',
  triple: '3',
  tripled: '3',
  halve: '1/2',
  half: '1/2',
};

/** A sequence by its first term and a rule in words: "multiply by 2 then subtract 1". */
export function termRule(problem: string): RuleSolution | null {
  if (!/\bterm\b/i.test(problem)) return null;
  const text = inFigures(plainQuestion(problem).text);
  const [first, rule] = [FIRST.exec(text), RULE.exec(text)];
  if (first === null || rule === null) return knownDifference(text);
  const [one, several] = [ASK_ONE.exec(text), ASK_SEVERAL.exec(text)];
  const asked = one ?? several;
  if (asked === null) return null;
  const rest = text.replace(rule[0], ' ').replace(first[0], ' ').replace(asked[0], ' ');
  const [, by, times, word, sign, plus] = rule;
  const factor = new Fraction(by ?? times ?? SIZES[word ?? ''] ?? '1');
  const added =
    plus === undefined ? new Fraction(0) : new Fraction(plus).mul(sign === 'add' || sign === 'plus' ? 1 : -1);
  const start = typedNumber(first[1] ?? '');
  if (start === null || !IDLE.test(rest)) return null;
  const ordinal = one === null ? 0 : one[1] === undefined ? placeOf(one[2] ?? '') : Number(one[1]);
  const shared = { letter: 'u', first: start, times: factor, plus: added };
  return one === null
    ? workRecurrence({ ...shared, from: 1, to: Number(several?.[1]) })
    : workRecurrence({ ...shared, from: ordinal, to: ordinal });
}

const KNOWN =
  /^(?:the )?(\d+)(?:st|nd|rd|th) term of an arithmetic (?:sequence|series|progression) is (-?\d+(?:\.\d+)?),? and (?:the|its) common difference is (-?\d+(?:\.\d+)?)[.,;] ?(?:find|what is|work out|calculate) the first term$/;

/** The first term from another one and the common difference. */
function knownDifference(text: string): RuleSolution | null {
  const [, place, value, difference] = KNOWN.exec(text) ?? [];
  if (place === undefined || value === undefined || difference === undefined) return null;
  const [term, by, times] = [new Fraction(value), new Fraction(difference), Number(place) - 1];
  const back = by.mul(times);
  const answer = writeDecimal(term.sub(back));
  const guarded = back.s < 0n ? `(${writeDecimal(back)})` : writeDecimal(back);
  const steps = [
    {
      reason: `From the first term the difference was added $${times}$ times.`,
      expression: `${times}\\times ${by.s < 0n ? `(${difference})` : difference}=${writeDecimal(back)}`,
    },
    { reason: 'Take it away.', expression: `${writeDecimal(term)}-${guarded}=${answer}` },
  ];
  return { topic: 'sequences', method: 'sequences', steps, answer };
}
