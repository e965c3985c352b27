import { inFigures } from '../../words/numberWords.ts';

/** What a puzzle says of the digits `t` and `u` of a number; `value` is a number that it tells. */
export type DigitFact =
  | { readonly kind: 'sum' | 'product' | 'differ' | 'tens' | 'units'; readonly value: number }
  /** The tens digit (or, `turned`, the units digit) is `times` the other and `plus` more. */
  | { readonly kind: 'relation'; readonly turned: boolean; readonly times: number; readonly plus: number }
  /** One of the two is so; which is not told. */
  | { readonly kind: 'either'; readonly times: number; readonly plus: number }
  /** The number with its digits turned round is `value` more. */
  | { readonly kind: 'reversed'; readonly value: number }
  /** The number is `times` the sum of its digits and `plus` more. */
  | { readonly kind: 'of sum'; readonly times: number; readonly plus: number }
  | { readonly kind: 'letter'; readonly place: 'tens' | 'units'; readonly letter: string }
  | { readonly kind: 'parity'; readonly odd: boolean }
  | { readonly kind: 'asks'; readonly what: 'number' | 'tens' | 'units' | 'letter'; readonly letter: string };

type Groups = readonly (string | undefined)[];
type Reader = readonly [pattern: RegExp, make: (groups: Groups) => DigitFact | 'idle' | null];

const OWN = '(?:the|its|my|his|her|their|both|whose|these|those)';
const DIGITS = `(?:(?:${OWN}|of|2) )*digits(?: of (?:the|this|a|my|that|my mystery) (?:2-digit )?(?:number|code|age))?`;
const TENS = `(?:${OWN} )?(?:(?:tens?|ten's|tens'|first|left|left-hand) digit|digit in the tens place|tens)`;
const UNITS = `(?:${OWN} )?(?:(?:units?|unit's|ones?|one's|second|last|right|right-hand) digit|digit in the (?:units|ones) place|units|ones)`;
const PLACE = `(?:(${TENS})|(${UNITS}))`;
const IS = '(?: is| are|,? being| =|:| was| equals| comes to| makes| of| has the value)';
const UP = '(?:more|greater|bigger|larger|higher|up)';
const DOWN = '(?:less|smaller|fewer|lower|down)';
const THAN = `(?: than (?:the |it |what |my |its |i )*(?:original|first|started with|number|one|was|before|old|given|itself|were|began with)*(?: number)?(?: was)?(?: before)?)?`;
const TIMES = '(twice|double|half|\\d+ times)';
const TURN =
  '(?:(?:if|when|by|on|after|then|and|but|upon|once|suppose|now|but if|with) )*(?:(?:you|we|i|she|he|one) )?(?:(?:swap|switch|revers|interchang|exchang|transpos)(?:p?ing|p?ed|e?s|e|h?es)?(?: round| around| over)?(?: the (?:order|places|positions) of)?(?: ' +
  `${DIGITS}| it| them| (?:its|the) order)?(?: round| around| over)?|${DIGITS},? (?:(?:are|is|get|be|in|have been|were) )*(?:(?:the )?(?:reversed?|swap(?:ped)?|switched|interchanged?|exchanged?|transposed|changed|turned)(?: (?:round|around|over|places|order))*|change places|written in reverse|in reverse order)|revers(?:al|ing))`;
const BACK =
  '(?:,? (?:and |so |then )?(?:(?:the |a |my |this |that |which |it |you |we |i )*(?:new |resulting |reversed |number |value |answer |result |one |code |get |gets |obtain |have )*(?:formed |obtained |produced |made )?))?';

function factor(words: string | undefined): number {
  if (words === undefined) return 1;
  return words === 'twice' || words === 'double' ? 2 : words === 'half' ? 0.5 : Number.parseInt(words, 10);
}

function relation(tens: string | undefined, times: number, plus: number): DigitFact {
  return { kind: 'relation', turned: tens === undefined, times, plus };
}

const SAYINGS: readonly Reader[] = [
  [new RegExp(`(\\d+) (?:for|as) the sum of ${DIGITS}`), ([n]) => ({ kind: 'sum', value: Number(n) })],
  // The number by the sum of its digits.
  [
    new RegExp(`(?:the number|it|number) (?:is|equals)(?: equal to)? (?:(\\d+) (more|less) than )?${TIMES} (?:the sum of ${DIGITS}|its digit sum)`),
    ([plus, way, times]) => ({ kind: 'of sum', times: factor(times), plus: plus === undefined ? 0 : Number(plus) * (way === 'less' ? -1 : 1) }),
  ],
  [new RegExp(`(?:the )?(?:(?:sum|total) of ${DIGITS}|digit (?:sum|total))${IS} (\\d+)(?! times)`), ([n]) => ({ kind: 'sum', value: Number(n) })],
  [new RegExp(`${DIGITS}(?: that| which| to)? (?:adds?|adding|sums?|summing|total|totalling|come|have a (?:sum|total) of|with a (?:sum|total) of|whose sum is|make)(?: up)?(?: together)?(?: to)?(?: a total of)? (\\d+)`), ([n]) => ({ kind: 'sum', value: Number(n) })],
  [new RegExp(`(?:the )?product of ${DIGITS}${IS} (\\d+)|${DIGITS}(?: that| which)? (?:multiply|multiplied|have a product of|whose product is)(?: together)?(?: to)?(?: give| make)? (\\d+)`), ([one, two]) => ({ kind: 'product', value: Number(one ?? two) })],
  [new RegExp(`(?:the )?difference (?:of|between) ${DIGITS}${IS} (\\d+)|${DIGITS}(?: that| which)? differ by (\\d+)`), ([one, two]) => ({ kind: 'differ', value: Number(one ?? two) })],
  // One digit by the other.
  [new RegExp(`${PLACE} (?:is|exceeds) (\\d+) (${UP}|${DOWN}) than ${PLACE}`), ([tens, _units, n, way, other]) => (((tens === undefined) === (other === undefined)) ? null : relation(tens, 1, new RegExp(UP).test(way ?? '') ? Number(n) : -Number(n)))],
  [new RegExp(`${PLACE} exceeds ${PLACE} by (\\d+)`), ([tens, _units, other, _other, n]) => (((tens === undefined) === (other === undefined)) ? null : relation(tens, 1, Number(n)))],
  [new RegExp(`${PLACE} is (?:(\\d+) (more|less) than )?(?:exactly )?${TIMES} (?:as (?:big|large|great) as )?${PLACE}`), ([tens, _units, plus, way, times, other]) => (((tens === undefined) === (other === undefined)) ? null : relation(tens, factor(times), plus === undefined ? 0 : Number(plus) * (way === 'less' ? -1 : 1)))],
  [new RegExp(`(?:one|1)(?: digit| of ${DIGITS})? (?:is|exceeds) (?:(\\d+) (?:more|greater|bigger|larger) than|${TIMES}) the other(?: digit)?`), ([plus, times]) => ({ kind: 'either', times: factor(times), plus: Number(plus ?? 0) })],
  // Turned round.
  [new RegExp(`(\\d+)(?: is| be| were)? (added to|add(?:ed)? on to|subtracted from|taken from|taken away from) (?:the number|it|the original|me),? (?:the result is that )?${TURN}`), ([n, way]) => ({ kind: 'reversed', value: way?.startsWith('add') === true ? Number(n) : -Number(n) })],
  [new RegExp(`(?:add|adding)(?:s|ed)? (\\d+) (?:to (?:the number|it|me) )?(?:(?:will |would |simply |just )*)${TURN}`), ([n]) => ({ kind: 'reversed', value: Number(n) })],
  [new RegExp(`(?:subtract|take|subtracting|taking)(?:s|ed)?(?: away)? (\\d+) (?:from (?:the number|it|me) )?(?:(?:will |would |simply |just )*)${TURN}`), ([n]) => ({ kind: 'reversed', value: -Number(n) })],
  [new RegExp(`${TURN}${BACK}(?: ?(?:is|it is|becomes|makes it|to be|turns out|that is|which is|will be|now|are))* (?:by )?(\\d+) (${UP}|${DOWN})${THAN}`), ([n, way]) => ({ kind: 'reversed', value: new RegExp(DOWN).test(way ?? '') ? -Number(n) : Number(n) })],
  [new RegExp(`${TURN}${BACK}(?: ?(?:is|it is|gets|becomes|will|would|it|exceeds|beats) ?)*(increased?s?|grows|grow|rises?|goes up|gains|up|${UP}|exceeds the original(?: number)?|exceeds it|decreased?s?|falls?|drops?|shrinks|goes down|reduced?s?|down|${DOWN})(?: than (?:the original|it was))?(?: in value)? by (\\d+)`), ([way, n]) => ({ kind: 'reversed', value: /decrease|fall|drop|shrink|down|reduce|less|small|fewer|lower/.test(way ?? '') ? -Number(n) : Number(n) })],
  [new RegExp(`(?:it|the number|number) (?:is|exceeds|beats) (?:(\\d+) (${UP}|${DOWN}) than )?(?:the (?:number|one|result)|what you get|that) (?:(?:you get|obtained|formed|made) )?(?:with|when|by|if)? ?(?:${TURN}|(?:its |the )?digits (?:the other way (?:round|around)|back to front|backwards|in reverse))(?: by (\\d+))?`), ([n, way, by]) => ((n === undefined) === (by === undefined) ? null : { kind: 'reversed', value: by !== undefined ? -Number(by) : new RegExp(DOWN).test(way ?? '') ? Number(n) : -Number(n) })],
  // One digit told.
  [new RegExp(`${PLACE}(?: is| of| =)? (\\d)(?!\\d| (?:more|less|times|greater|bigger|smaller))`), ([tens, _units, n]) => ({ kind: tens === undefined ? 'units' : 'tens', value: Number(n) })],
  [new RegExp(`(?:find|what is|state|work out|give|write down)(?: the value of)? (?:${PLACE}|([b-hj-z])(?![\\w']))(?=[ .?]*$)`), ([tens, units, letter = '']) => ({ kind: 'asks', what: letter === '' ? (tens === undefined || units !== undefined ? 'units' : 'tens') : 'letter', letter })],
  [new RegExp(`${PLACE}(?: is| of| =)? ([b-hj-z])(?![\\w'])`), ([tens, _units, letter = '']) => ({ kind: 'letter', place: tens === undefined ? 'units' : 'tens', letter })],
  [/\b(?:it|the number|i) (?:is|am)(?: an?)? (odd|even)(?: number)?(?=[ .,;?]|$)|\b(odd|even) (?=(?:2-digit )?number)/, ([one, two]) => ({ kind: 'parity', odd: (one ?? two) === 'odd' })],
  [/\b(?:find|what is|what was|what's|state|guess|name|work out|determine|which is|give|write down|identify|which|what)(?: was| is)?(?: (?:the|my|this|his|her|that|your))?(?: original| mystery| secret| 2-digit| starting)*(?: (?:number|code|age|it))(?: am i| is it| is this| could i be)?(?=[ .?!]*$)|\b(?:who|what) am i(?=[ .?!]*$)|(?<=[.?!;,:] )(?:the |my )?(?:original )?number ?(?:=|is|:)?(?: ?[?_]+)?(?=[ .?!]*$)/, () => ({ kind: 'asks', what: 'number', letter: '' })],
  [/\b2[- ]digits?\b(?: positive| whole)*(?: number| code| integer)?|\bnumber (?:of|with|has|having) 2 digits\b|\bhas 2 digits\b/, () => 'idle'],
]; // prettier-ignore

const IDLE =
  /^(?:a|an|the|of|and|is|it|has|have|that|this|my|i|am|are|thinking|think|if|when|then|such|so|also|but|number|numbers|code|in|on|with|which|his|her|there|its|to|consider|puzzle|riddle|mystery|secret|whole|positive|certain|where|one|for|we|know|you|told|teacher|written|write|wrote|down|door|locker|house|given|original|original's|same|new|made|formed|get|gets|s)$/;

/** All that a puzzle of two digits says; `null` where a word or a number is left over. */
export function digitFacts(text: string): readonly DigitFact[] | null {
  let rest = inFigures(text)
    .replace(/\b(i|it|that|what|he|she|there)'s\b|\bits(?= (?:a|\d+ (?:more|less|bigger|larger|smaller|greater)))/g, (all, who: string | undefined) => `${who ?? all.slice(0, 2)} is`)
    .replace(/\bi'm\b/g, 'i am')
    .replace(/\bno\.? (?=has|is|with|whose)/g, 'number ')
    .replace(/\bmade up of\b/g, 'with')
    .replace(/\btwo[- ]digit(?!s)/g, '2-digit')
    .replace(/(?<=\bdigits?) of (?:a|the|this|my|that)(?: certain)? (?:2-digit )?(?:number|integer|code)\b/g, ''); // prettier-ignore
  const facts: DigitFact[] = [];
  for (const [pattern, make] of SAYINGS) {
    for (let round = 0; round < 3; round += 1) {
      const found = pattern.exec(rest);
      if (found === null) break;
      const fact = make(found.slice(1));
      if (fact === null) return null;
      if (fact !== 'idle') facts.push(fact);
      rest = `${rest.slice(0, found.index)} | ${rest.slice(found.index + found[0].length)}`;
    }
  }
  const words = rest.match(/[a-z0-9'-]+/g) ?? [];
  return words.every((word) => IDLE.test(word)) ? facts : null;
}
