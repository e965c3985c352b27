import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { typedNumber, writeDecimal } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { withOneName } from '../words/firstNames.ts';
import { inFigures } from '../words/numberWords.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { ruleOf, workSum, workTerm } from './workSequence.ts';
import type { SequenceRule } from './workSequence.ts';
import { ORDINALS, placeOf } from '../words/ordinals.ts';

type Fact =
  | { readonly kind: 'term'; readonly place: number; readonly value: Fraction }
  | { readonly kind: 'step'; readonly by: Fraction }
  | { readonly kind: 'ratio'; readonly by: Fraction }
  | { readonly kind: 'ask'; readonly what: 'term' | 'total'; readonly place: number }
  | { readonly kind: 'idle' };

const ORDINAL = String.raw`(?:${ORDINALS.join('|')}|\d+(?:st|nd|rd|th))`;
const PERIOD =
  '(?:week|day|month|year|row|hour|minute|pattern|level|layer|lap|night|round|stage|step|diagram|bounce|birthday|term)';
const AMOUNT = String.raw`[£€＄]?(\d+(?:\.\d+)?)(?: ?(?:km|m|cm|mm|miles|p|minutes|litres|kg|g))?`;
const THING = '(?: (?!more|less|fewer|than|and|in|on|of|the|for|each|every|times)[a-z]+){0,2}';
const WHO = '(?:he|she|they|it|sam|i|there (?:are|is|were|will be)|we|you)';
const DOES =
  '(?:saves?|saved|runs?|ran|walks?|walked|earns?|earned|has|have|had|reads?|read|swims?|swam|makes?|made|needs?|uses?|puts?|put|contains?|is|are|was|pays?|paid|sells?|sold|does|did|cycles?|cycled|plants?|gets?|got|gives?|receives?)';

function place(text: string): number {
  const known = placeOf(text);
  return known > 0 ? known : Number(text.replace(/\D/g, ''));
}

function term(at: string, value: string): Fact | null {
  const number = typedNumber(value);
  return number === null ? null : { kind: 'term', place: place(at), value: number };
}

function step(value: string, down: boolean): Fact | null {
  const number = typedNumber(value);
  return number === null ? null : { kind: 'step', by: down ? number.neg() : number };
}

const BEFORE = `(?:than (?:(?:in|on) )?(?:the )?(?:previous|last|one before|week before|day before|month before|year before|row before|one in front|row in front|${PERIOD} before|row below|one below|previous one)(?: (?:${PERIOD}|one|it))?(?: (?:of it|it))?)`;
const EACH = `(?:each|every|each following|each subsequent|every following|each successive|each new|each further|each other|every other|each extra)(?: ${PERIOD})?`;

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(String.raw`(?:${WHO} )?(?:${DOES} )?${AMOUNT}${THING} (?:in|on|for|during|of) (?:the |week |his |her |its )?(${ORDINAL})(?: ${PERIOD})?(?! \d)`, ([value = '', at = '']) => term(at, value)),
  phrase(String.raw`(?:in |on |for |during )?(?:the |her |his |its )?(${ORDINAL}) ${PERIOD}(?: of (?:a|the|this) [a-z]+)?,? (?:${WHO} )?(?:${DOES} )?${AMOUNT}${THING}(?! more)`, ([at = '', value = '']) => term(at, value)),
  phrase(String.raw`(?:in |on )?(${PERIOD}) (\d+),? (?:${WHO} )?(?:${DOES} )${AMOUNT}${THING}`, ([, at = '', value = '']) => term(`${at}th`, value)),
  phrase(String.raw`(?:and )?(?:so on,? )?(?:adding|increasing by|and adds|going up by|with an increase of|an extra) ${AMOUNT}(?: more)?${THING} (?:more )?${EACH}(?: (?:time|after that))?`, ([value = '']) => step(value, false)),
  phrase(String.raw`(?:and |then )?(?:after that,? )?(?:in |on |for )?${EACH},? (?:after that,? |afterwards,? |after the first,? )?(?:${WHO} )?(?:${DOES} )?${AMOUNT}(?: more)${THING}(?: more)? ${BEFORE}`, ([value = '']) => step(value, false)),
  phrase(String.raw`(?:and |then )?(?:${WHO} )?(?:${DOES} )?${AMOUNT} more${THING} ${EACH}(?: ${BEFORE})?`, ([value = '']) => step(value, false)),
  phrase(String.raw`(?:and |then )?(?:in |on )?${EACH},? (?:${WHO} )?(?:${DOES} )?${AMOUNT} (?:fewer|less)${THING} ${BEFORE}`, ([value = '']) => step(value, true)),
  phrase(String.raw`(?:and |then )?(?:increases?|increased|raises? it|goes up|rises?)(?: (?:it|this|the amount|the distance|this amount|this distance))? by ${AMOUNT} ${EACH}`, ([value = '']) => step(value, false)),
  phrase(String.raw`(?:and |then )?(?:doubles|twice as (?:much|many|far))(?: (?:it|this|the amount))? ?(?:${EACH})?(?: ${BEFORE})?`, () => ({ kind: 'ratio', by: new Fraction(2) })),
  phrase(String.raw`how (?:much|many|far|long|tall)(?: money)?${THING}(?: (?:does|will|did|do|are|is|would))?(?: ${WHO}| there)?(?: (?:be|save|run|walk|earn|have|read|swim|make|need|use|there|get|pay|put|sell|do|cycle|plant|needed|receive|give))?(?: (?:be|needed|to))* (?:in|on|for|during) (?:the |his |her |its )?(${ORDINAL})(?: ${PERIOD})?`, ([at = '']) => ({ kind: 'ask', what: 'term', place: place(at) })),
  phrase(String.raw`how (?:much|many|far)(?: money)?${THING}(?: (?:does|will|did|do|are|is|would))?(?: ${WHO}| there)?(?: (?:be|save|run|walk|earn|have|read|swim|make|need|use|there|get|pay|put|sell|do|cycle|plant|needed|have saved))? (?:in|on|for|during) ${PERIOD} (\d+)`, ([at = '']) => ({ kind: 'ask', what: 'term', place: Number(at) })),
  phrase(String.raw`(?:how (?:much|many|far)(?: money)?${THING}|(?:find|work out|calculate|what is) the total(?: (?:amount|number|distance))?(?: of)?(?: (?:that|which))?${THING})(?: (?:does|will|did|do|are|is|would|has|have))?(?: ${WHO}| there)?(?: (?:be|save|saves|saved|run|runs|walk|walks|earn|earns|have saved|have|read|swim|make|need|use|there|get|pay|sell|travel|altogether|in total|in all|have earned|have run|he|she))*(?: (?:in total|altogether|in all))? (?:in|over|after|during|for)(?: all)?(?: the)?(?: first)? (\d+) ${PERIOD}s(?: altogether| in total| in all)?`, ([count = '']) => ({ kind: 'ask', what: 'total', place: Number(count) })),
  phrase('and so on|the pattern continues(?: in this way)?|this pattern continues|this continues|in this way|in the same way', () => ({ kind: 'idle' })),
]; // prettier-ignore

const IDLE = words(
  'a an the in of and then if she he it sam theatre hall cinema auditorium stadium stack pile tower wall display arranged there are seats chairs bricks tins cans sticks matchsticks tiles',
);

/** "Saves £5 in the first week, £8 in the second, …": a sequence in a story; `null` for any word that is not known. */
export function sequenceStory(problem: string): RuleSolution | null {
  if (!/\b(?:first|1st|week 1|day 1|pattern 1|row 1|month 1)\b/i.test(problem)) return null;
  const dollars = problem.replace(/\\?\$(?=\d+(?:\.\d\d)?[ ,.?])/g, '＄');
  const plain = plainQuestion(withOneName(dollars));
  const facts = readPhrases(inFigures(plain.text), PHRASES, IDLE)?.filter(({ kind }) => kind !== 'idle') ?? null;
  if (facts === null || plain.form !== null) return null;
  const of = <Kind extends Fact['kind']>(kind: Kind): readonly Extract<Fact, { kind: Kind }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  const [[asked, ...more], steps, ratios] = [of('ask'), of('step'), of('ratio')];
  const terms = of('term').toSorted((one, two) => one.place - two.place);
  const [first] = terms;
  if (asked === undefined || more.length + Math.max(steps.length, 1) + ratios.length > 2 || first?.place !== 1)
    return null;
  if (terms.some(({ place: at }, index) => at !== index + 1)) return null;
  const values = terms.map(({ value }) => value);
  const told: SequenceRule | null =
    steps[0] !== undefined && ratios.length === 0
      ? { kind: 'arithmetic', first: first.value, by: steps[0].by }
      : ratios[0] !== undefined && steps.length === 0
        ? { kind: 'geometric', first: first.value, by: ratios[0].by }
        : null;
  const listed = values.length >= 3 ? ruleOf(values) : null;
  const rule = told ?? listed;
  if (rule === null || steps.length > 1) return null;
  const fits = values.every(
    (value, index) =>
      index === 0 ||
      (rule.kind === 'arithmetic' ? value.sub(values[index - 1] ?? 0) : value.div(values[index - 1] ?? 1)).equals(
        rule.by,
      ),
  );
  if (!fits) return null;
  const worked = asked.what === 'term' ? workTerm(rule, [], asked.place) : workSum(rule, [], asked.place);
  const currency = /[£€＄]/.exec(plain.text)?.[0]?.replace('＄', '$');
  if (worked === null || currency === undefined) return worked;
  const value = /^\d+(?:\.\d+)?$/.test(worked.answer) ? writeQuantity(new Fraction(worked.answer), currency) : null;
  return value === null ? null : { ...worked, answer: value };
}

const FIBONACCI =
  /^(?:here are |these are )?(?:the )?(?:first (?:\d|few) )?(?:terms of )?(?:in )?(?:a |the )?fibonacci(?:[- ](?:type|style|like))? sequence(?: is| begins| starts| has| with| are| goes)*[:,]? ?((?:-?\d+, ?)+(?:and )?-?\d+)(?:, ?…)?[.,;:]? ?(?:find|work out|what is|write down|calculate|give|what are) the (?:(next)(?: (\d))? terms?|(\d+)(?:st|nd|rd|th) term)$/;

/** A sequence whose terms are the sums of the two before. */
export function fibonacci(problem: string): RuleSolution | null {
  if (!/fibonacci/i.test(problem)) return null;
  const text = inFigures(plainQuestion(problem).text).replace(
    /, each term is the sum of the (?:previous 2|2 (?:previous|before))(?: terms)?/,
    '',
  );
  const [, list, next, count, at] = FIBONACCI.exec(text) ?? [];
  const terms = (list ?? '').split(/, ?(?:and )?| and /).map((part) => typedNumber(part));
  if (!terms.every((one) => one !== null) || terms.length < 3) return null;
  if (terms.some((value, index) => index > 1 && !value.equals((terms[index - 1] ?? value).add(terms[index - 2] ?? 0))))
    return null;
  const last = next !== undefined ? terms.length + Number(count ?? 1) : Number(at);
  const all = [...terms];
  const steps = [];
  while (all.length < last && all.length < 20) {
    const [one, two] = [all.at(-2) ?? new Fraction(0), all.at(-1) ?? new Fraction(0)];
    all.push(one.add(two));
    steps.push({
      reason: 'Add the two terms before.',
      expression: `${writeDecimal(one)}+${writeDecimal(two)}=${writeDecimal(one.add(two))}`,
    });
  }
  if (steps.length === 0 || all.length !== last) return null;
  const answer =
    next === undefined
      ? writeDecimal(all.at(-1) ?? new Fraction(0))
      : all.slice(terms.length).map(writeDecimal).join(', ');
  return { topic: 'sequences', method: 'sequences', steps, answer };
}
