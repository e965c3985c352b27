import Fraction from 'fraction.js';

import { plainStory } from '../../words/plainStory.ts';

/** What needs no more than its name. */
type SimpleKind =
  | 'plus'
  | 'minus'
  | 'as'
  | 'age'
  | 'own'
  | 'of'
  | 'and'
  | 'comma'
  | 'end'
  | 'question'
  | 'who'
  | 'when'
  | 'together'
  | 'adds up'
  | 'ages'
  | 'born'
  | 'had'
  | 'before'
  | 'after'
  | 'ask'
  | 'how old'
  | 'how much older'
  | 'apart'
  | 'between'
  | 'if'
  | 'get'
  | 'by'
  | 'to'
  | 'from'
  | 'it'
  | 'in ratio'
  | 'same'
  | 'aged'
  | 'open'
  | 'close'
  | 'let'
  | 'than'
  | 'has'
  | 'total age'
  | 'differ';

/** A word or a few of a story of ages, by what they do in it. */
export type AgeToken =
  | { readonly kind: 'person'; readonly who: number }
  | { readonly kind: 'pronoun'; readonly gender: 'f' | 'm' | 'thing'; readonly own: boolean }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'letter'; readonly name: string }
  | { readonly kind: 'ratio'; readonly parts: readonly Fraction[] }
  /** So many years from now, or at the time spoken of. */
  | { readonly kind: 'time'; readonly by: Fraction | 'then' }
  | { readonly kind: 'later'; readonly by: Fraction }
  | { readonly kind: 'factor'; readonly value: Fraction }
  | { readonly kind: 'more' | 'less' }
  | { readonly kind: 'older'; readonly sign: 1 | -1 }
  | { readonly kind: 'be'; readonly tense: -1 | 0 | 1 }
  | { readonly kind: 'do'; readonly verb: 'double' | 'halve' | 'treble' | 'add' | 'take' | 'multiply' | 'divide' }
  | { readonly kind: 'whole'; readonly name: 'sum' | 'difference' | 'product' | 'mean' | 'ratio' }
  | { readonly kind: 'how many years'; readonly past: boolean }
  /** "The three of them", "three cousins". */
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: SimpleKind }
  | { readonly kind: 'unknown'; readonly word: string }; // prettier-ignore

const FACTORS: Readonly<Record<string, number>> = {
  twice: 2, double: 2, thrice: 3, triple: 3, treble: 3, half: 0.5, quadruple: 4,
}; // prettier-ignore
const PARTS: Readonly<Record<string, number>> = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
}; // prettier-ignore
const PART = Object.keys(PARTS).join('|');
const N = '(\\d+(?:\\.\\d+)?)';
const YEARS = "(?:years?|yrs?)'?";
const NOW =
  '(?:(?:right |just )?now|today|currently|at present|at the present(?: time)?|at the moment|presently|this year|these days|nowadays|as of today)';

type Reader = readonly [pattern: RegExp, make: (groups: readonly (string | undefined)[]) => AgeToken | null];

function at(pattern: string): RegExp {
  return new RegExp(pattern, 'y');
}

function simple(kind: SimpleKind): () => AgeToken {
  return () => ({ kind });
}

function years(by: string, sign: 1 | -1): AgeToken {
  return { kind: 'time', by: new Fraction(by).mul(sign) };
}

function verbOf(word: string): 'double' | 'halve' | 'treble' | 'add' | 'take' | 'multiply' | 'divide' {
  if (word.startsWith('doubl')) return 'double';
  if (word.startsWith('halv')) return 'halve';
  if (/^tr[ei]b?p?l/.test(word)) return 'treble';
  if (word.startsWith('add')) return 'add';
  if (word.startsWith('multipl') || word.startsWith('times')) return 'multiply';
  return word.startsWith('divid') ? 'divide' : 'take';
}

/** The readers in their order; `null` says nothing. */
const READERS: readonly Reader[] = [
  [/⟪(\d+)⟫/y, ([who = '']) => ({ kind: 'person', who: Number(who) })],
  [/[.!;:]+/y, simple('end')],
  [/\?+/y, simple('question')],
  [/,|\s-\s/y, simple('comma')],
  [/[("[]+/y, simple('open')],
  [/[)\]]+/y, simple('close')],
  // Times.
  [at(`(?:in|after) (?:exactly |another )?${N} (?:more |full )?${YEARS}(?: time)?(?: from now)?`), ([by = '']) => years(by, 1)],
  [at(`${N} (?:more )?${YEARS} (?:from now|hence|from today|into the future|in the future)`), ([by = '']) => years(by, 1)],
  [at(`(?:exactly )?${N} ${YEARS} (?:ago|before now|before today|in the past|previously)`), ([by = '']) => years(by, -1)],
  [/next year|in (?:a|one) year(?:'s time)?|(?:a|one) year from now/y, () => years('1', 1)],
  [/last year|(?:a|one) year ago/y, () => years('1', -1)],
  [at(NOW), () => years('0', 1)],
  [/(?:by |back |at )?then(?![a-z])|at (?:that|the|the same) time|(?:on )?that (?:same )?day/y, () => ({ kind: 'time', by: 'then' })],
  [/(?:in|after) how many (?:more )?(?:years|yrs)(?:'? time)?(?: from now)?|how many (?:more )?(?:years|yrs)(?: from now)?(?: (?:will it (?:take|be)))?(?: (?:until|till|before|pass before|must pass before|when))?(?= (?:⟪|he|she|it|will|is|until|the|$))|how long (?:will it be )?(?:until|till|before)/y, () => ({ kind: 'how many years', past: false })],
  [/how many (?:years|yrs) (?:ago|back)/y, () => ({ kind: 'how many years', past: true })],
  [at(`${N} ${YEARS} later`), ([by = '0']) => ({ kind: 'later', by: new Fraction(by) })],
  // What is asked.
  [/how (?:much|many years|many yrs) older(?= (?:is|was|are|will))/y, simple('how much older')],
  [/(?:(?:so|and|then|now|but) )*(?:how old|(?:what|which) age(?= (?:is|was|will|am|are|were|do|does)))/y, simple('how old')],
  [/(?:(?:so|and|then|now) )*(?:what (?:is|was|are|were|will be)|what's|whats|find(?: out)?|calculate|work out|determine|give|state|write down|guess|what about|can you find|tell me|solve for|solve it for|solve to find|deduce)(?![a-z])(?: (?:for|the value of))?/y, simple('ask')],
  [/(?:so )?let(?![a-z'])/y, simple('let')],
  // Amounts.
  [/(\d+(?:\.\d+)?) ?: ?(\d+(?:\.\d+)?)(?: ?: ?(\d+(?:\.\d+)?))?/y, (parts) => ({ kind: 'ratio', parts: parts.flatMap((part) => (part === undefined ? [] : [new Fraction(part)])) })],
  [/(?:exactly |only |just )*(\d+(?:\.\d+)?) ?(?:times|×|x(?= ))/y, ([times = '1']) => ({ kind: 'factor', value: new Fraction(times) })],
  [at(`(?:exactly |only |just )*(?:(a|an|one|the|\\d+)[ -])?(${PART})s?(?: of)?(?= (?:as |of |the |⟪|his|her|its|that|what|their|my))`), ([count = '1', part = '']) => ({ kind: 'factor', value: new Fraction(Number.isNaN(Number(count)) ? 1 : Number(count), PARTS[part] ?? 1) })],
  [/(\d+) ?\/ ?(\d+)(?: of)?(?= )/y, ([top = '1', bottom = '1']) => (Number(bottom) === 0 ? { kind: 'unknown', word: '/' } : { kind: 'factor', value: new Fraction(Number(top), Number(bottom)) })],
  [/(?:exactly |only |just )*(twice|double|thrice|triple|treble|quadruple|half)(?: of)?(?= (?:as|the|that|his|her|its|my|their|what|⟪|of|a))/y, ([word = '']) => ({ kind: 'factor', value: new Fraction(FACTORS[word] ?? 1) })],
  [at(`(?:${YEARS} )?(?:older|senior)(?: (?:than|to))`), () => ({ kind: 'more' })],
  [at(`(?:${YEARS} )?(?:younger|junior)(?: (?:than|to))`), () => ({ kind: 'less' })],
  [at(`(?:${YEARS} )?(?:more|greater|higher|larger|bigger) than|(?:${YEARS} )?above`), () => ({ kind: 'more' })],
  [at(`(?:${YEARS} )?(?:less|fewer|smaller|lower) than|(?:${YEARS} )?(?:short of|below)`), () => ({ kind: 'less' })],
  [at(`(?:${YEARS} )?older`), () => ({ kind: 'older', sign: 1 })],
  [at(`(?:${YEARS} )?younger`), () => ({ kind: 'older', sign: -1 })],
  [/(?:\+|plus|and add)(?![a-z])/y, simple('plus')],
  [/(?:-|minus)(?= )/y, simple('minus')],
  [/(?:the |all |all the )?(\d+) (?:of (?:them|us)(?: all)?|(?:young )?(?:cousins|sisters|brothers|siblings|friends|children|people|kids|girls|boys)'?(?= age|\.| (?:is|are|was|add|total)))|all (\d+)(?= ages)/y, ([one, two]) => ({ kind: 'all', count: Number(one ?? two) })],
  [at(`${N}(?:[ -]${YEARS}(?:[ -](?:olds?|of age))?)?(?!\\d|\\.\\d| ?[:/%]|[a-z])`), ([value = '0']) => ({ kind: 'number', value: new Fraction(value) })],
  [at(`an? year(?= (?:older|younger|before|after))`), () => ({ kind: 'number', value: new Fraction(1) })],
  [/(?:just |about )?(?:as (?:old|aged) as|as many years(?: old)? as|as old(?= ⟪)|(?:the same|equal) age as|the (?:present |current )?age (?:that )?(?:of )?(?=⟪|he |she |it |that )|that of|what (?=⟪|he |she |it ))/y, simple('as')],
  [/(?:of )?the same age|of equal age|equally old/y, simple('same')],
  [/(?:the |in the |in a )?ratio (?:of )?(?=\d)/y, simple('in ratio')],
  [/(?:the )?ratio(?: (?:of|between))?/y, () => ({ kind: 'whole', name: 'ratio' })],
  [/(?:the |a )?(?:sum|total|combined total)(?: (?:of|is(?= \d)))?(?: the)?(?= (?:ages|both|their|all|the|⟪|his|her|\d+ ))/y, () => ({ kind: 'whole', name: 'sum' })],
  [/(?:the |a )?(?:average|mean)(?: of)?/y, () => ({ kind: 'whole', name: 'mean' })],
  [/(?:the |a )?product(?: of)?/y, () => ({ kind: 'whole', name: 'product' })],
  [/(?:the |an? )?(?:age )?(?:difference|gap)(?: (?:of|in|between))?/y, () => ({ kind: 'whole', name: 'difference' })],
  [/(?:their|the|our|these) (?:present |current )?(?:combined|total|joint) ages?(?! of)(?![a-z])/y, () => ({ kind: 'total age' })],
  [/(?:all |both )?(?:the |of )?(?:their|the|our|these)(?: (?:2|3|4|5|two|three))*(?: (?:present|current))? ages?(?: (?:add(?:ed)? )?together)?(?![a-z])|all (?:\d )?ages|both ages|(?:both|all) of (?:them|us)|the whole lot|everyone|everybody|(?:they|we|them|us)(?: (?:both|all))?(?![a-z'])/y, simple('ages')],
  [/(?:the )?(?:combined|total|joint) ages? of/y, () => ({ kind: 'whole', name: 'sum' })],
  [/(?:the )?(?:present |current |own |actual )*ages?(?: (?:is|was)(?= _))?(?![a-z])/y, simple('age')],
  [/(?:altogether|together|in total|in all|combined|between (?:them|us)|in sum|all told|put together|added together|a total of)(?![a-z])/y, simple('together')],
  [/(?:will )?(?:adds? (?:up )?to|added (?:up )?to|totals?|totalled|sums? to|comes? to|makes?|gives?|adding up to)(?![a-z])(?: (?:a total of|exactly))?/y, simple('adds up')],
  [/(?:was|were|is|are) born|came along|arrived|(?:was|were) (?:planted|built|bought|founded|opened)|born(?! in)/y, simple('born')],
  [/(?:(?:and |then )?(?:(?:you|i|we|one|she|he|it|⟪\d⟫) (?:(?:will|would) )?(?:get|gets|got|obtain|reach|end up with|arrive at)|(?:you|i|we|one) (?:will )?(?:have|had))(?= (?:\d|⟪|his|her|my|the|exactly)))|the (?:answer|result) (?:is|will be|would be)|gives you|to (?:get|make|give)/y, simple('get')],
  [/(?:gave birth to|had)(?= (?:⟪))/y, simple('had')],
  [/(?:has|have)(?= (?:⟪))/y, simple('has')],
  [/(?:differ|are different) by/y, simple('differ')],
  [/(?:years |yrs )?before(?![a-z])/y, simple('before')],
  [/(?:years |yrs )?(?:after|later than)(?![a-z])/y, simple('after')],
  [/(?:years |yrs )?apart(?: in age)?/y, simple('apart')],
  [/(?:there (?:are|is) )?(?:years? )?between(?![a-z])/y, simple('between')],
  [/(?:on the day |in the year |at the time )?(?:when|(?:that )?on the day that|by the time|once)(?![a-z])/y, simple('when')],
  [/(?:who|which|whose age)(?![a-z'])/y, simple('who')],
  [/aged/y, simple('aged')],
  [/(?:if|suppose|say) (?:that )?(?:you |we |i |⟪\d⟫ )?(?=(?:doubl|halv|tripl|trebl|add|subtract|take|multipl|divid|times))/y, simple('if')],
  [/(?:doubl(?:es?|ed|ing)|halv(?:es?|ed|ing)|tr(?:eb|ip)l(?:es?|ed|ing)|add(?:s|ed|ing)?|subtract(?:s|ed|ing)?|tak(?:es?|ing)(?: away)?|took(?: away| off)?|multipl(?:y|ies|ied|ying)|tim(?:es|esed|esing)|divid(?:es?|ed|ing))(?![a-z])/y, () => null],
  // Being.
  [/(?:will|'ll|shall) (?:then |now |still |only |just |both |all )*(?:be|turn|reach|become)(?:ing)?(?![a-z])(?: exactly| only| just)*/y, () => ({ kind: 'be', tense: 1 })],
  [/(?:was|were)(?: (?:exactly|only|just|once|already))*(?![a-z])/y, () => ({ kind: 'be', tense: -1 })],
  [/(?:is|are|am|'m|'re|(?:has |have )?(?:only |just |recently )*(?:turned|turns?)|equals|=)(?: (?:exactly|only|just|now only|equal to|the same as|aged))*(?![a-z])/y, () => ({ kind: 'be', tense: 0 })],
  [/'s(?= (?:\d|twice|half|thrice|only|exactly|just|now|a (?:third|quarter|fifth)|double|three))/y, () => ({ kind: 'be', tense: 0 })],
  [/(?:will|shall|'ll)(?= (?:⟪|he|she|it))/y, () => ({ kind: 'be', tense: 1 })],
  [/be(?![a-z])/y, () => ({ kind: 'be', tense: 1 })],
  [/'s|'(?= age)/y, simple('own')],
  [/(?:he|him|himself)(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'm', own: false })],
  [/(?:she|herself)(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'f', own: false })],
  [/his(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'm', own: true })],
  [/hers?(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'f', own: true })],
  [/(?:it|itself)(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'thing', own: false })],
  [/its(?![a-z])/y, () => ({ kind: 'pronoun', gender: 'thing', own: true })],
  [/than(?![a-z])/y, simple('than')],
  [/(?:and|but|while|whereas|with|&)(?![a-z])/y, simple('and')],
  [/of(?![a-z])/y, simple('of')],
  [/by(?![a-z])/y, simple('by')],
  [/to(?![a-z])/y, simple('to')],
  [/from(?![a-z])/y, simple('from')],
  [/([b-hj-z])(?![\w'])/y, ([name = '']) => ({ kind: 'letter', name })],
]; // prettier-ignore

/** Words that say nothing between the others. */
const IDLE =
  /(?:if|so|that|given|now|also|already|exactly|only|just|still|both|each|the|years?|yrs?|old|time|altogether's|whose|has|have|having|do|does|can you|you|ok|okay|for|more|of age|in|the year|the two|these two|is it|today's|meanwhile|there (?:are|is)|this (?:spring|summer|autumn|winter|fall|week|month)|on (?:his|her|their|my) (?:next )?birthday|still|respectively|in age|a|an|any|then|turning|form (?:and solve )?an equation|solve it|such)(?![a-z'])/y;

/** A story of ages, with marks for its people, as tokens. */
export function ageTokens(marked: string): readonly AgeToken[] | null {
  const plain = plainStory(marked.replace(/\bone year(?= (?:older|younger|after|before|ago))/gi, '1 year').replace(/\bone(?=[ -](?:third|quarter|fifth|sixth|half|tenth|eighth|fourth))/gi, 'a'));
  if (plain.otherForm || plain.places !== null) return null;
  const text = plain.text;
  const tokens: AgeToken[] = [];
  let place = 0;
  reading: while (place < text.length) {
    if (text[place] === ' ') {
      place += 1;
      continue;
    }
    if (!/[a-z]/.test(text[place - 1] ?? '') || !/[a-z]/.test(text[place] ?? ''))
      for (const [pattern, make] of READERS) {
        pattern.lastIndex = place;
        const found = pattern.exec(text);
        if (found === null || found[0] === '') continue;
        tokens.push(make(found.slice(1)) ?? { kind: 'do', verb: verbOf(found[0]) });
        place += found[0].length;
        continue reading;
      }
    IDLE.lastIndex = place;
    const idle = IDLE.exec(text);
    const word = /^(?:[a-z'-]+|.)/.exec(text.slice(place))?.[0] ?? ' ';
    if (idle === null) tokens.push({ kind: 'unknown', word });
    place += idle === null ? word.length : idle[0].length;
  }
  return tokens;
} // prettier-ignore
