import Fraction from 'fraction.js';

import { typedList, typedNumber } from '../askedText.ts';
import { phrase } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import {
  ASKING,
  AVERAGE,
  bare,
  LIST,
  NUMBER,
  ORDINAL,
  SEPARATOR,
  tableFact,
  THINGS,
  UNIT,
  value,
} from './averagePhrases.ts';
import type { AverageFact as Fact, Group, Term } from './facts.ts';
import { placeOf } from '../words/ordinals.ts';

const WHO = '(?:he|she|they|you|i|sam|it|the (?:pupil|student|player|team|golfer|batsman))';
const WHOSE = "(?:the|his|her|their|my|your|its|an|a|sam's)";
const ROUND = '(?:test|exam|game|match|round|quiz|race|paper|innings|attempt|week|day|month|assignment|one)';

/** "0 goals in 5 matches": value, then how often. */
const VALUE_FIRST = String.raw`(?:(?:${WHO}|there (?:are|were|was)) )?(?:(?:scored|had|got|sold|with|made|saw) )?(?:no|-?\d+(?:\.\d+)?) (?!and|of|out|to|or|more|less|fewer|from)[a-z]+(?: (?!and|or|more|less)[a-z]+)? (?:in|on|during) \d+(?: of the)?(?: (?!and )[a-z]+)?`;
/** "5 families have 2 children": how often, then the value. */
const HAVE =
  '(?:have|has|had|scored|got|get|own|owned|owns|read|ate|sent|bought|took|take|are aged|were aged|are|were|saw|made|sold|gave|walked|spent|weigh|weighed|came up|chose)';
const COUNT_FIRST = String.raw`(?:there (?:are|were) )?\d+(?: of (?:the|them))?(?: (?!and |or |not |more |less |fewer |have |has |had )[a-z]+){0,2}(?: (?:that|who|which))? ${HAVE}(?: a score of)? (?:no|-?\d+(?:\.\d+)?)(?: (?!and |or |more |less |fewer )[a-z]+){0,3}`;
const AND = String.raw`(?:\s*[,;.]\s*(?:and )?|\s+and\s+)`;

function told(text: string): Fraction {
  return text === 'no' ? new Fraction(0) : value(text);
}

function rowsFact(text: string, order: 'value' | 'count'): Fact | null {
  const numbers = text.match(/-?\d+(?:\.\d+)?|\bno\b/g) ?? [];
  if (numbers.length % 2 !== 0 || numbers.length < 4) return null;
  const table = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [one, two] = [told(numbers[at] ?? ''), told(numbers[at + 1] ?? '')];
    const [row, often] = order === 'value' ? [one, two] : [two, one];
    if (often.d !== 1n || often.s < 0n) return null;
    table.push({ value: row, count: Number(often.n) });
  }
  return { kind: 'table', table };
}

const CLASS = String.raw`\d+(?:\.\d+)? ?(?:(?:<|≤) ?[a-z] ?(?:<|≤)|-|to|up to|and under) ?\d+(?:\.\d+)?`;
const ROW = String.raw`${CLASS}(?: ?${UNIT})?(?:[,:]? ?(?:with |has |had )?(?:a )?(?:frequency|freq|f)?(?: of)?[:=]?|[:|]|\(|,?) ?\d+\)?(?: (?:people|students|pupils|children|plants|times|values|boys|girls|workers|cars|books|runners))?`;

function groupOf(text: string): Group | null {
  const [low, high, often] = (text.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => new Fraction(part));
  if (low === undefined || high === undefined || low.compare(high) >= 0) return null;
  return { low, high, count: often === undefined ? 0 : Number(often.n) };
}

function groupedFact(text: string, counts: string | null): Fact | null {
  const parts = text.match(new RegExp(counts === null ? ROW : CLASS, 'g')) ?? [];
  const groups = parts.map(groupOf);
  const frequencies = counts === null ? null : typedList(counts);
  if (counts !== null && frequencies?.length !== groups.length) return null;
  if (groups.length < 2 || !groups.every((group) => group !== null)) return null;
  return {
    kind: 'grouped',
    groups: groups.map((group, index) => ({
      ...group,
      count: frequencies === null ? group.count : Number(frequencies[index]?.n ?? 0n),
    })),
  };
}

const LETTER_TERM = String.raw`(?:-?\d*[a-z](?![a-z])(?: ?[-+] ?\d+(?![\d.]|[a-z]))?)`;
const NUMBER_TERM = String.raw`-?\d+(?:\.\d+)?(?![\d.]|[a-z])`;
const ANY_TERM = String.raw`(?:${LETTER_TERM}|${NUMBER_TERM})`;

function termOf(text: string): { readonly term: Term; readonly letter: string } | null {
  const [, times = '', letter = '', plus = ''] = /^(-?\d*)([a-z])(?: ?([-+] ?\d+))?$/.exec(text) ?? [];
  if (letter === '') {
    const number = typedNumber(text);
    return number === null ? null : { term: { times: new Fraction(0), plus: number }, letter: '' };
  }
  const by = times === '' ? '1' : times === '-' ? '-1' : times;
  return {
    term: { times: new Fraction(by), plus: new Fraction(plus === '' ? '0' : plus.replace(/\s|\+/g, '')) },
    letter,
  };
}

/** "x, 7, 10 and 2x": several numbers with one letter in them. */
function termsFact(text: string): Fact | null {
  const parts = text.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).map((part) => termOf(part.trim()));
  if (!parts.every((part) => part !== null)) return null;
  const letters = new Set(parts.map(({ letter }) => letter).filter((letter) => letter !== ''));
  const [letter, ...more] = letters;
  if (letter === undefined || more.length > 0) return null;
  return { kind: 'terms', terms: parts.map(({ term }) => term), letter };
}

const BY: Readonly<Record<string, readonly [number, number]>> = {
  doubled: [2, 0],
  trebled: [3, 0],
  tripled: [3, 0],
};

function changeOf(words: string, number: string): { readonly times: Fraction; readonly plus: Fraction } | null {
  const fixed = BY[words];
  if (words === 'halved') return { times: new Fraction(1, 2), plus: new Fraction(0) };
  if (fixed !== undefined) return { times: new Fraction(fixed[0]), plus: new Fraction(fixed[1]) };
  if (number === '') return null;
  const size = new Fraction(number);
  if (words === 'multiplied by') return { times: size, plus: new Fraction(0) };
  if (words === 'divided by') return { times: size.inverse(), plus: new Fraction(0) };
  const down = /decreased|reduced|subtracted|less/.test(words);
  return { times: new Fraction(1), plus: down ? size.neg() : size };
}

function changeFact(groups: readonly string[]): Fact | null {
  const [first = '', by = '', second = '', and = '', other = '', added = ''] = groups;
  const one = changeOf(first.trim(), by);
  const two =
    second !== ''
      ? changeOf(second.trim(), and)
      : added !== ''
        ? changeOf(added.trim(), other)
        : { times: new Fraction(1), plus: new Fraction(0) };
  if (one === null || two === null) return null;
  return { kind: 'change', times: one.times.mul(two.times), plus: one.plus.mul(two.times).add(two.plus) };
}

const CHANGE = '(multiplied by|divided by|doubled|trebled|tripled|halved|increased by|decreased by|reduced by)';
const EACH =
  '(?:each|every|all)(?: (?:one|of (?:the|these|them)|the|these))?(?: (?:\\d+ )?(?:numbers?|values?|scores?|marks?|data values?|results?|temperatures?|salar(?:y|ies)|prices?|ages?|of them))?(?: in (?:the|this) (?:set|list|data))?';

function average(name: string, rest: Omit<Extract<Fact, { kind: 'ask' }>, 'kind' | 'what'>): Fact {
  return { kind: 'ask', what: name as 'needed', ...rest };
}

function fraction(text: string): Fact | null {
  const values = typedList(
    text.replace(
      /(\d+) (\d+)\/(\d+)/g,
      (_all, whole: string, top: string, bottom: string) => `${Number(whole) * Number(bottom) + Number(top)}/${bottom}`,
    ),
  );
  return values === null ? null : { kind: 'list', values, letter: null, known: false };
}

const SUBJECT = '(?:the |her |his |their )?([a-z]+(?: test| exam| paper)?)';
const PERCENT = String.raw`(\d+(?:\.\d+)?) ?%`;

/** Two of a kind in one phrase. */
function both(kind: 'share' | 'mark', first: readonly [string, string], second: readonly [string, string]): Fact {
  const facts = [first, second].map(([name, number]): Fact =>
    kind === 'share'
      ? { kind, name: bareSubject(name), percent: new Fraction(number) }
      : { kind, name: bareSubject(name), value: new Fraction(number) },
  );
  return { kind: 'several', facts };
}

function bareSubject(name: string): string {
  return name
    .replace(/^(?:the|her|his|their) /, '')
    .replace(/ (?:test|paper|exam|mark|score)$/, '')
    .replace(/s$/, '');
}

/** Phrases for tables in words, quartiles, unknowns, changes of all numbers, weights, and marks that are needed. */
export const DATA_PHRASES: readonly Phrase<Fact>[] = [
  // Tables.
  phrase(String.raw`((?:${VALUE_FIRST})(?:${AND}(?:${VALUE_FIRST}))+)`, ([rows = '']) => rowsFact(rows.replace(/\bof the\b/g, ''), 'value')),
  phrase(String.raw`((?:${COUNT_FIRST})(?:${AND}(?:${COUNT_FIRST}))+)`, ([rows = '']) => rowsFact(rows, 'count')),
  phrase(String.raw`(?:(?:number of )?[a-z]+(?: (?!are|is|have)[a-z]+){0,3}(?: \([a-z]\))?) ?[:|=]? ?${LIST}[\s.,;|]*(?:and )?(?:the )?(?:frequency|frequencies|number of [a-z]+|freq\.?|tally|f)(?: \(f\))? ?[:|=]? ?${LIST}`, ([one = '', two = '']) => tableFact(one, two)),
  phrase(String.raw`((?:${CLASS})(?:[,;] (?:and )?(?:${CLASS}))+)[\s.,;|]*(?:and )?(?:the |with )?(?:frequency|frequencies|number of [a-z]+)(?: of)? ?[:|=]? ?${LIST}`, ([rows = '', counts = '']) => groupedFact(rows, counts)),
  phrase(String.raw`((?:${ROW})(?:[,;] (?:and )?(?:${ROW}))+)`, ([rows = '']) => groupedFact(rows, null)),
  phrase('(?:found|shows|showed) that|grouped (?:frequency )?(?:table|data)|(?:an )?estimate(?: (?:for|of))?|[a-z] is (?:the time )?in (?:minutes|seconds|cm|kg|years|metres)|per [a-z]+(?=[.?]|$)', () => ({ kind: 'idle' })),
  // Quartiles, and what is known of the numbers as a whole.
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:inter-?quartile range|inter quartile range|iqr)(?: of)?`, () => ({ kind: 'spread', name: 'interquartile range' })),
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:lower|first) quartile(?: of)?|(?:${ASKING} )?q_?1`, () => ({ kind: 'spread', name: 'lower quartile' })),
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:upper|third) quartile(?: of)?|(?:${ASKING} )?q_?3`, () => ({ kind: 'spread', name: 'upper quartile' })),
  phrase(String.raw`(?:and )?(?:the |their |its |a )?(median|range|mode)(?: of (?:the|these) (?:numbers|data))? (?:is|of|was|=) (${NUMBER})(?![,;]? -?\d)${UNIT}`, ([name = '', number = '']) => ({ kind: 'statistic', name: name as 'median', value: value(number) })),
  phrase(String.raw`(?:and )?(?:the )?(smallest|lowest|least|minimum|shortest|youngest|lightest|largest|highest|greatest|biggest|maximum|tallest|longest|oldest|heaviest)(?: (?!and )[a-z]+){0,2} (?:is|was|=|weighs|weighed) (${NUMBER})${UNIT}`, ([which = '', number = '']) => ({ kind: 'end', which: /^(?:sm|low|lea|min|sh|you|lig)/.test(which) ? 'smallest' : 'largest', value: value(number) })),
  phrase(String.raw`${ASKING} the (smallest|lowest|largest|highest|greatest|biggest|minimum|maximum)(?: (?:number|value|score|mark|temperature|one))?`, ([which = '']) => average(/^(?:sm|low|min)/.test(which) ? 'smallest' : 'largest', {})),
  phrase(String.raw`${ASKING} (?:the |these |all )*3 (?:numbers|integers|values)|what are (?:the |these )*(?:3 )?numbers|find the numbers`, () => average('three', {})),
  // Unknowns.
  phrase(String.raw`((?:${ANY_TERM}(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+))*${LETTER_TERM}(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)${ANY_TERM})+|(?:${ANY_TERM}(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+))+${LETTER_TERM})`, ([list = '']) => termsFact(list)),
  phrase(String.raw`((?:(?:\d+ )?\d+\/\d+|\d+)(?:${SEPARATOR.replaceAll('|\\s+)', ')')}(?:(?:\d+ )?\d+\/\d+|\d+))+)`, ([list = '']) => (list.includes('/') ? fraction(list) : null)),
  phrase(String.raw`(?:in|over|on|for|after) ${WHOSE} first (\d+) ${THINGS}`, ([many = '']) => ({ kind: 'first', count: Number(many) })),
  phrase(String.raw`(?:and )?(?:what|which|how many)(?: (?:mark|score|result|points|goals|runs|percentage|number of [a-z]+))? (?:(?:must|does|should|do|will|would|did) )?${WHO} (?:need|needs|get|score|have|has|must get|must score|achieve)(?: to (?:get|score|achieve|have))?(?: (?:in|on|for) ${WHOSE}(?: (next|last|final|other|${ORDINAL}))?(?: ${ROUND})?(?: of [a-z]+)?)?`, ([place = '']) => needed(place)),
  phrase(String.raw`(?:${ASKING} )?(?:the |what )?(?:mark|score)(?: that)? ${WHO} (?:needs?|must (?:get|score))(?: to (?:get|score))?(?: (?:in|on|for) ${WHOSE}(?: (next|last|final|other|${ORDINAL}))?(?: ${ROUND})?)?`, ([place = '']) => needed(place)),
  phrase(String.raw`(?:if |so that |so |in order |for )*(?:(?:he |she |they |${WHO} )?(?:wants?|needs?|is aiming|hopes?|would like) )?(?:to (?:have|get|make|give|bring|raise|achieve|finish with|end with|reach|obtain|keep) )?(?:to |for )?(?:${WHOSE} )?(?:overall |final )?${AVERAGE}(?: (?:score|mark|result))?(?: (?:for|of|over|after|across|on|in) (?:all )?(?:the |his |her |these |of the )?(?:(\d+) )?${THINGS})? (?:is|of|to be|to|will be|at|up to|equal to)(?: exactly| at least)? (${NUMBER})(?: (?:for|over|after|across|on|in) (?:all )?(?:the |his |her |these |of the )?(\d+) ${THINGS})?(?= ?[.?]|$|,? (?:what|how|after|for))`, ([many = '', mean = '', more = '']) => ({ kind: 'mean', count: many === '' && more === '' ? null : Number(many || more), mean: value(mean) })),
  // Means of groups.
  phrase(String.raw`${AVERAGE}(?: [a-z]+)? of the (?:other|remaining) (\d+)(?: ${THINGS})? (?:is|was) (${NUMBER})${UNIT}`, ([many = '', mean = '']) => ({ kind: 'mean', count: Number(many), mean: value(mean) })),
  phrase(String.raw`${AVERAGE}(?: [a-z]+)? (?:over|after|for|in|from|on) (?:the |his |her |their )?(?:first )?(\d+) ${THINGS}(?: of [a-z]+)? (?:is|was) (${NUMBER})${UNIT}`, ([many = '', mean = '']) => ({ kind: 'mean', count: Number(many), mean: value(mean) })),
  phrase(String.raw`${AVERAGE}(?: [a-z]+)? of (?:a |the )?(?:class|group|team|set|family) of (\d+)(?: ${THINGS})? (?:is|was) (${NUMBER})${UNIT}`, ([many = '', mean = '']) => ({ kind: 'mean', count: Number(many), mean: value(mean) })),
  phrase(String.raw`(?:the |another )?(\d+) (?:[a-z]+ ){1,2}(?:have|has|had|got|scored|with)(?: an?)? ${AVERAGE}(?: (?:of|score|mark|height|age|mass|weight|wage|salary|time|result|test score|iq)){0,2}(?: of| is)? [£$€]?(${NUMBER})${UNIT}`, ([many = '', mean = '']) => ({ kind: 'mean', count: Number(many), mean: value(mean) })),
  phrase(String.raw`(?:after|when|and) (?:the|his|her|their|a) (${ORDINAL}|next) ${ROUND},?(?: ${WHO} (?:plays|takes))?`, ([place = '']) => (place === 'next' ? { kind: 'joins' } : { kind: 'joins', place: placeOf(place) })),
  phrase(String.raw`an? ${AVERAGE}(?: score| mark)? of (${NUMBER})(?: (?:runs|points|marks|goals|%))? (?:after|in|over|from|for|on) (?:the |his |her |their )?(?:first )?(\d+) ${THINGS}`, ([mean = '', many = '']) => ({ kind: 'mean', count: Number(many), mean: value(mean) })),
  phrase(String.raw`(?:after|with|when|and|in) ${WHOSE}? ?(?:one|1|another|next|the next)(?: more)? ${ROUND},?(?: ${WHO} (?:plays|takes))?`, () => ({ kind: 'joins' })),
  phrase(String.raw`what (?:did ${WHO} (?:score|get)|was ${WHOSE} (?:score|mark|result)) (?:in|on|for) ${WHOSE}(?: (?:${ORDINAL}|next|last|final|new|latest|extra))? ${ROUND}|(?:how old|how tall|how heavy|how much) (?:is|was|does|did) (?:the )?(?:new |other |extra )?(?:one|person|boy|girl|player|child|pupil|man|woman|student|member|it|that person|number)(?: weigh)?(?: who (?:joined|left|joins))?`, () => average('joined', {})),
  phrase(String.raw`${ASKING} (?:the )?(?:overall |combined )?${AVERAGE}(?: (?:age|score|mark|mass|height|weight|wage|salary|time|result|of)){0,2}(?: (?:of|for))? (?:all |the whole |everyone|both )(?:of )?(?:the |these )?(?:${THINGS}|groups?|class(?:es)?|teams?|together|combined)?(?: together| combined)?`, () => average('combined', {})),
  phrase(String.raw`${ASKING} (?:the )?(?:overall |combined )?${AVERAGE}(?: (?:age|score|mark|mass|height|weight|wage|salary|time|result))? (?:of|for) (?:all|the)(?: of)?(?: the| these)?(?= \d)`, () => average('combined', {})),
  phrase(String.raw`(?:to|and|will|that would|that will) (?:bring|raise|get|lower|increase|lift|reduce|drop|bring) ${WHOSE} (?:overall )?${AVERAGE}(?: (?:score|mark))?(?: (?:up|down|back))? to(?: exactly)? (${NUMBER})`, ([mean = '']) => ({ kind: 'mean', count: null, mean: value(mean) })),
  phrase(String.raw`(?:the )?total (?:[a-z]+ ){0,2}?(?:over|in|for|of|on) (?:the )?(\d+) ${THINGS} (?:is|was|were) [£$€]?(${NUMBER})${UNIT}`, ([many = '', total = '']) => ({ kind: 'total', count: Number(many), total: value(total) })),
  phrase(String.raw`(?:${WHOSE} )?(?:marks|scores|results|times|totals) (?:in|for|on|from) (?:the|his|her|their) (?:first|other) (\d+) ${THINGS} (?:are|were) ${LIST}`, ([many = '', list = '']) => manyListed(many, list)),
  phrase(String.raw`(?:if |when |then )?one of (?:the|these|them|the numbers),? ?(?:numbers|cards|values|scores)?,? ?(?:which is |the number )?(${NUMBER}),? (?:is|was) (?:then )?(?:removed|taken away|taken out|left out|deleted|crossed out)`, ([one = '']) => ({ kind: 'removed', values: [value(one)] })),
  phrase(String.raw`(?:if |when |then )?(?:the )?(?:numbers?|values?|scores?|marks?)? ?(${NUMBER})(?: and (${NUMBER}))? (?:is|was|are|were) (?:then )?(?:removed|taken away|taken out|left out|deleted|crossed out)(?: from (?:the )?(?:list|set|data|group))?`, ([one = '', two = '']) => ({ kind: 'removed', values: [one, two].filter((part) => part !== '').map(value) })),
  phrase(String.raw`(?:if |when |then )?(?:a|one|2|two) (?:numbers?|cards?|people|person|values?|scores?),? (?:with )?(?:the )?(?:values?|scores?|numbers?|ages?|of value|of age)?,? ?(${NUMBER})(?: and (${NUMBER}))?,? (?:is|was|are|were) (?:then )?(?:removed|taken away|taken out|left out)`, ([one = '', two = '']) => ({ kind: 'removed', values: [one, two].filter((part) => part !== '').map(value) })),
  phrase(String.raw`${ASKING} (?:the )?(?:new )?${AVERAGE}(?: (?:age|score|mark|value|height|weight))? of the (?:remaining|other|rest of the)(?: (\d+))?(?: ${THINGS})?`, ([many = '']) => (many === '' ? average('new', {}) : { kind: 'several', facts: [average('new', {}), { kind: 'count', count: Number(many) }] })),
  // Every number changed in one way.
  phrase(String.raw`(?:if |when |then |suppose )?${EACH} (?:is|are)(?: then| now)? ${CHANGE}(?: (\d+(?:\.\d+)?))?(?:,? (?:and|then|and then)(?: it is| is)? ${CHANGE}(?: (\d+(?:\.\d+)?))?|,? (?:and|then|and then) (\d+(?:\.\d+)?) is(?: then)? (added|subtracted)(?: (?:to|from) (?:each|it|the result|the results))?)?`, (groups) => changeFact(groups)),
  phrase(String.raw`(?:if |when |then )?(\d+(?:\.\d+)?) is(?: then| now)? (added|subtracted) (?:to|from) ${EACH}`, ([number = '', word = '']) => changeFact([word === 'added' ? 'increased by' : 'decreased by', number])),
  // Weights.
  phrase(String.raw`${SUBJECT} (?:counts?|is worth|are worth|is weighted|makes up|has a weight(?:ing)? of|is)(?: for)? ${PERCENT}(?: of (?:the|her|his) (?:final |overall |total )?(?:grade|mark|score|result))?,? and ${SUBJECT}(?: (?:counts?|is worth|are worth|is weighted|makes up|has a weight(?:ing)? of|is))?(?: for)? ${PERCENT}(?: of (?:the|her|his) (?:final |overall |total )?(?:grade|mark|score|result))?`, ([a = '', x = '', b = '', y = '']) => both('share', [a, x], [b, y])),
  phrase(String.raw`${WHO} (?:gets|scores|got|scored|achieves|achieved|gains) (\d+(?:\.\d+)?) ?%? (?:for|in|on) ${SUBJECT},? and (\d+(?:\.\d+)?) ?%? (?:for|in|on) ${SUBJECT}`, ([x = '', a = '', y = '', b = '']) => both('mark', [a, x], [b, y])),
  phrase(String.raw`${ASKING} (?:the |her |his |their |sam's )?(?:weighted (?:average|mean)(?: (?:score|mark|grade))?|(?:final|overall) (?:grade|mark|score|percentage|average|result))`, () => average('weighted', {})),
  phrase('in (?:a|the|her|his) (?:course|class|module|subject)', () => ({ kind: 'idle' })),
]; // prettier-ignore

/** As many as it says. */
function manyListed(many: string, list: string): Fact | null {
  const values = typedList(bare(list));
  return values?.length === Number(many) ? { kind: 'list', values, letter: null, known: true } : null;
}

function needed(place: string): Fact {
  const at = placeOf(place);
  return { kind: 'ask', what: 'needed', ...(at === 0 ? {} : { place: at }) };
}
