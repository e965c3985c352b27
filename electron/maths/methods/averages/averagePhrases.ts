import Fraction from 'fraction.js';

import { typedList } from '../askedText.ts';
import { phrase } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import type { AverageFact as Fact } from './facts.ts';

export const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d/:^]|\.\d)`;
/** One number that does not begin a list. */
const SINGLE = String.raw`(${NUMBER})(?!\s*[,;]\s*-?\d|\s+and\s+-?\d|\s+-?\d)`;
export const UNIT = String.raw`(?: ?(?:°c|°f|°|cm|mm|km|m|kg|g|%|minutes|mins|seconds|secs|hours|years|points|marks|goals|p|litres|ml|metres|miles))?`;
const ITEM = String.raw`[£$€]?(?:${NUMBER})${UNIT}`;
const LETTER = String.raw`(?:[a-z](?![a-z'])(?: (?:cm|mm|m|kg|g|km|minutes|seconds|years|marks|points)(?![a-z]))?|\?|□|_+)`;
export const SEPARATOR = String.raw`(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+)`;
export const LIST = String.raw`((?:${ITEM})(?:${SEPARATOR}(?:${ITEM}))+)`;
const LETTERED = String.raw`((?:(?:${ITEM}|${LETTER})${SEPARATOR})*(?:${ITEM}|${LETTER})(?:${SEPARATOR}(?:${ITEM}|${LETTER}))+)`;
export const THINGS = String.raw`(?:cakes|numbers?|values?|integers?|pieces? of data|observations?|data|data items?|terms|items|results|scores?|marks?|test scores|(?:maths |science |spelling |english )?tests?|times|people|persons|children|child|pupils?|students?|boys?|girls?|men|women|adults?|players?|games?|matches|rounds|days?|months|weeks|ages|heights?|parcels?|boxes|bags|apples|potatoes|eggs|dogs|cats|houses|families|cars|workers|staff|employees|members|packages|letters|swimmers|cyclists|drivers|farmers|flights|buses|trains|journeys|trips|calls|shops|classes|bottles|tins|jars|melons|tomatoes|puppies|kittens|babies|candidates|guests|visitors|jumps|throws|innings|attempts|lessons|friends|runners|athletes|plants|trees|books|exams|quizzes|teachers|others|passengers|parents|grandparents|sisters|brothers|cards|coins|chickens|cows|pigs|sheep|rabbits|packets|rods|sticks|ropes|oranges|fish)`;
const ADJECTIVES = String.raw`(?:(?:different|whole|positive|consecutive(?!))? ?)`;
const QUANTITY = String.raw`(?:age|ages|height|heights|mass|masses|weight|weights|score|scores|mark|marks|length|lengths|price|prices|time|times|temperature|salary|number|value|distance|points|result|percentage|size|total|speed)`;
const IS = String.raw`(?: ?(?:is|are|was|were|equals|equal to|=|of|comes to|has|have|had|which is|being|given as|at)(?: (?:equal to|found to be|given as|also))?) ?`;
export const AVERAGE = String.raw`(?:arithmetic mean|mean average|mean|average)`;
const OF_WHAT = String.raw`(?: ${QUANTITY})?`;

export function value(text: string): Fraction {
  return new Fraction(text.replaceAll(',', '').replace(/[^\d.-]/g, ''));
}

export function count(text: string): number | null {
  const parsed = Number(text);
  return Number.isInteger(parsed) && parsed > 0 && parsed < 200 ? parsed : null;
}

export function bare(list: string): string {
  return list
    .replace(/(?<=(?:^|[\s,;])[a-z]) (?:cm|mm|m|kg|g|km|minutes|seconds|years|marks|points)(?=[\s,;]|$)/g, '')
    .replace(/[£$€]/g, '')
    .replace(new RegExp(String.raw`(?<=\d)${UNIT}(?=[\s,;]|$)`, 'g'), '');
}

function listFact(text: string): Fact | null {
  const values = typedList(bare(text));
  return values === null ? null : { kind: 'list', values, letter: null, known: false };
}

/** "4, 6 and x": numbers with one letter, or one gap, among them. */
function letteredFact(text: string): Fact | null {
  const parts = bare(text)
    .replace(/,?\s+and\s+/g, ',')
    .split(/[\s,;]+/);
  const unknown = parts.filter((part) => !/\d/.test(part));
  const [letter, ...more] = unknown;
  if (letter === undefined || more.length > 0 || parts.length < 2) return null;
  const values = parts
    .filter((part) => part !== letter)
    .map((part) => (new RegExp(`^(?:${NUMBER})$`).test(part) ? value(part) : null));
  return values.every((one) => one !== null)
    ? { kind: 'list', values, letter: /[a-z]/.test(letter) ? letter : '', known: false }
    : null;
}

export function tableFact(values: string, counts: string): Fact | null {
  const [rows, frequencies] = [typedList(bare(values)), typedList(bare(counts))];
  if (rows === null || frequencies === null || rows.length !== frequencies.length) return null;
  if (frequencies.some((one) => one.d !== 1n || one.s < 0n)) return null;
  return {
    kind: 'table',
    table: rows.map((row, index) => ({ value: row, count: Number(frequencies[index]?.n ?? 0n) })),
  };
}

/** "2: 5, 3: 7", "2 (5 times)", "2 | 5". */
function pairsFact(text: string): Fact | null {
  const rows = [
    ...text.matchAll(new RegExp(String.raw`(${NUMBER})\s*(?::|\||\(|occurs|appears|comes up|came up)\s*(\d+)`, 'g')),
  ];
  const table = rows.map(([, row = '', frequency = '']) => ({ value: value(row), count: Number(frequency) }));
  return table.length < 2 ? null : { kind: 'table', table };
}

function meanFact(counted: string, mean: string): Fact | null {
  const many = counted === '' ? null : count(counted);
  return counted !== '' && many === null ? null : { kind: 'mean', count: many, mean: value(mean) };
}

function totalFact(counted: string, total: string): Fact | null {
  const many = count(counted);
  return many === null ? null : { kind: 'total', count: many, total: value(total) };
}

function average(name: string): Fact {
  const known = /median/.test(name)
    ? 'median'
    : /mod(?:e|al)/.test(name)
      ? 'mode'
      : /range/.test(name)
        ? 'range'
        : 'mean';
  return { kind: 'average', name: known };
}

function ask(what: Extract<Fact, { kind: 'ask' }>['what'], letter?: string): Fact {
  return { kind: 'ask', what, ...(letter === undefined ? {} : { letter }) };
}

export const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
export const ASKING = String.raw`(?:find|which (?:number|value) is|what is|what's|whats|what was|what are|what must|what should|work out|calculate|determine|compute|state|give|write down|how much is|so)`;
const ROWS = String.raw`-?\d+(?:\.\d+)?\s*(?::|\|)\s*\d+`;

export const AVERAGE_PHRASES: readonly Phrase<Fact>[] = [
  // Frequency tables.
  phrase(String.raw`(?:(?:the )?(?:values?|scores?|numbers?(?: of [a-z ]+?)?|marks?|goals?|x|pets|siblings|results?|shoe sizes?)(?: \(x\))? ?(?::|are|is)?) ?${LIST}[\s.,;]*(?:and )?(?:have |has |with |occur with |came up with )?(?:the |their )?(?:frequenc(?:y|ies)(?: \(f\))?(?: of)?|f|number of [a-z]+|freq) ?(?::|are|is)? ?${LIST}(?: in that order| respectively)?`, ([one = '', two = '']) => tableFact(one, two)),
  phrase(String.raw`(?:the )?frequenc(?:y|ies) of ${LIST} are ${LIST}(?: in that order| respectively)?`, ([one = '', two = '']) => tableFact(one, two)),
  phrase(String.raw`((?:${ROWS})(?:[\s,;]+${ROWS})+)`, ([rows = '']) => pairsFact(rows)),
  phrase(String.raw`((?:${NUMBER} \(\d+ times\))(?:[\s,;]+(?:and )?${NUMBER} \(\d+ times\))+)`, ([rows = '']) => pairsFact(rows)),
  // What a mean is of.
  phrase(String.raw`(?:if )?(?:the )?${AVERAGE}${OF_WHAT}(?: (?:of|for))(?: (?:all|these|those|the|remaining|a set of|a list of|a group of|another|her|his|my|your|their))* ?(\d+) ${ADJECTIVES}(?:other |more )?${THINGS}(?: in (?:a|the) (?:class|group|team))?${IS}(${NUMBER})${UNIT}`, ([many = '', mean = '']) => meanFact(many, mean)),
  phrase(String.raw`(?:(?:a|the|another) )?(?:(?:set|list|group|class|team|family) of )?(?:another )?(\d+) ${ADJECTIVES}(?:other |more )?${THINGS} (?:has|have|had|with|whose|having)(?: (?:a|an|the|their))? ${AVERAGE}${OF_WHAT}${IS}? ?(${NUMBER})${UNIT}`, ([many = '', mean = '']) => meanFact(many, mean)),
  phrase(String.raw`(\d+) ${THINGS} average(?: out at)? (${NUMBER})`, ([many = '', mean = '']) => meanFact(many, mean)),
  phrase(String.raw`after (\d+) (?:games|tests|matches|rounds|exams),? (?:[a-z]+ )?(?:[a-z]+ )?(?:has|had) an? ${AVERAGE}${OF_WHAT}${IS}? ?(${NUMBER})(?: (?:points|marks|goals|runs))?`, ([many = '', mean = '']) => meanFact(many, mean)),
  phrase(String.raw`(?:and )?(?:the |their )?(?:new )?${AVERAGE}${OF_WHAT} (?:then )?(?:is then|becomes|changes to|is now|increases to|decreases to|rises to|falls to|drops to|goes up to|goes down to|would be|is)(?: (?:now|then))? (${NUMBER})`, ([mean = '']) => ({ kind: 'becomes', mean: value(mean) })),
  phrase(String.raw`(?:(?:if|given that|so that|such that) )?(?:they )?(?:have|has|with)(?: an?)? ${AVERAGE}${IS}? ?(${NUMBER})`, ([mean = '']) => ({ kind: 'mean', count: null, mean: value(mean) })),
  phrase(String.raw`(?:(?:if|given that|and) )?(?:the |their |its )?${AVERAGE}(?: of (?:the (?:\d+ )?numbers|them|all (?:of them|\d+ numbers|the numbers)|these numbers|the data|the list))? ?(?:is|was|=|equals|being) ?${SINGLE}`, ([mean = '']) => ({ kind: 'mean', count: null, mean: value(mean) })),
  phrase(String.raw`(?:is|=|equals|equal to|gives|must be) ${SINGLE}${UNIT}`, ([one = '']) => ({ kind: 'equals', value: value(one) })),
  // Totals.
  phrase(String.raw`(?:the )?(?:total|sum)(?: of| score of| age of)?(?: the)?(?: ages of)? (\d+) ${ADJECTIVES}${THINGS}${IS}(${NUMBER})`, ([many = '', total = '']) => totalFact(many, total)),
  phrase(String.raw`(?:the ages of )?(\d+) ${ADJECTIVES}${THINGS} (?:add up to|sum to|total|have a total of|have a sum of|whose sum is|with a (?:sum|total) of|scored? a total of|come to)(?: a total of)? (${NUMBER})`, ([many = '', total = '']) => totalFact(many, total)),
  phrase(String.raw`in (\d+) (?:games|tests|matches|exams|rounds|days),? [a-z]+ (?:scored|scores|got|gets|made|earned) a total of (${NUMBER}) (?:points|marks|runs|goals)`, ([many = '', total = '']) => totalFact(many, total)),
  phrase(String.raw`(?:scored|scores|runs|walks|sells|reads|ran|sold|walked|drove|read|made|saved|earned|picked) [£$€]?(${NUMBER})${UNIT} (?:[a-z]+ )?(?:in|over|on) (\d+) (?:games|days|weeks|months|matches|tests|hours|lessons)`, ([total = '', many = '']) => totalFact(many, total)),
  phrase(String.raw`over (\d+) (?:days|weeks|months) (?:[a-z]+ ){1,3}sold (${NUMBER}) [a-z]+`, ([many = '', total = '']) => totalFact(many, total)),
  // One joins or leaves.
  phrase(String.raw`(?:if |when |then )?(?:the )?(?:number|value)? ?(${NUMBER}),? (?:is|was) (?:then )?(?:added to (?:the (?:list|set|group|numbers|data)|them)|included|put into the (?:set|list)|also included)`, ([one = '']) => ({ kind: 'joined', value: value(one) })),
  phrase(String.raw`(?:(?:and|then|when|if) )?(?:a|an|another|one more|the)? ?(?:further |new |extra |${ORDINAL} )?(?:number|value|person|pupil|child|player|student|game|test|box|parcel|boy|girl|man|woman|worker),? (?:of (?:weight |mass |height |age )?|scores |aged |who is |scored |weighing )?,?${SINGLE}${UNIT},? ?(?:is (?:then )?(?:added|included)(?: to (?:the (?:list|set)|them))?|joins(?: (?:the group|them|in))?|joined(?: the group)?)?`, ([one = '']) => ({ kind: 'joined', value: value(one) })),
  phrase(String.raw`(?:she|he|it|one more pupil) (?:then )?(?:scores|scored|gets) (${NUMBER}) (?:points |marks |runs )?in (?:the|her|his) next (?:game|test|match|exam)`, ([one = '']) => ({ kind: 'joined', value: value(one) })),
  phrase(String.raw`(?:the number )?(${NUMBER}) joins them`, ([one = '']) => ({ kind: 'joined', value: value(one) })),
  phrase(String.raw`(?:when |after |if )?(?:a|an|another|one|one more)(?: (?:new|more|extra|further|other|${ORDINAL}))? (?:number|value|player|child|person|pupil|student)(?: is| was)? (?:added|included|joins|put in|joins the (?:team|group))(?: to (?:the (?:list|set|group)|them))?(?: then)?`, () => ({ kind: 'joins' })),
  phrase(String.raw`(?:with )one more (?:number|value)`, () => ({ kind: 'joins' })),
  phrase(String.raw`(?:when |after |if )?(?:one(?: of (?:the|these) numbers)?|a number|one number|a player|a child|a person|a pupil|a student)(?: is| was)? (?:removed|taken away|taken out|leaves|left out|leaves the (?:team|group))(?: from (?:the (?:list|set|group)|them))?`, () => ({ kind: 'leaves' })),
  // What is asked.
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:new|mean now|resulting) (?:${AVERAGE})(?: (?:age|score|mark))?(?: of (?:the|all) (?:list|group|numbers))?|what does the mean become|what is (?:the|her|his|their) new ${AVERAGE}(?: (?:age|score|mark))?`, () => ask('new')),
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:overall|combined|whole class's) ${AVERAGE}(?: (?:age|score|mark|mass|height))?(?: of (?:all of them|everyone|the whole (?:class|group)|both (?:classes|groups)))?|(?:${ASKING} )?the ${AVERAGE}(?: (?:age|score|mark|mass|height|weight))?(?: of| for) (?:all of them|everyone|all the (?:numbers|people|students|pupils)|the whole (?:class|group)|both (?:classes|groups) together|all \d+ (?:\+ \d+ )?(?:numbers|students|pupils|people))`, () => ask('combined')),
  phrase(String.raw`(?:${ASKING} )?(?:the |their )(?:total|sum)(?: (?:of (?:(?:the |these |all |all the )?(?:\d+ )?(?:numbers|values|data)|their (?:scores|ages|masses))|mass|age|score|weight))?(?: in kg)?|what do (?:they|the numbers) add up to`, () => ask('total')),
  phrase(String.raw`(?:${ASKING} )?(?:the )?(?:value of )?(?:the )?(?:other|missing|last|remaining|${ORDINAL}|unknown|final) (?:number|one|value|score|mark|age|piece of data|temperature|test score|test mark)|${ASKING} the (?:other|${ORDINAL})(?! [a-z])`, () => ask('other')),
  phrase(String.raw`(?:what|which) number (?:was|is) (?:added|included|put in|removed|taken away|left out)|(?:${ASKING} )?(?:the )?(?:new|added|extra|removed) (?:number|value)(?: that was (?:added|removed|put in))?|${ASKING} the number (?:added|removed)|how old is the (?:new )?(?:child|person)(?: who (?:joins|left))?|what did the new player score|${ASKING} the number that (?:was|is) (?:added|removed|put in)`, () => ask('joined')),
  phrase(String.raw`${ASKING} (?:the )?(?:value of )?([a-z])(?: be)?(?! [a-z]+ of)`, ([letter = '']) => ask('letter', letter)),
  phrase(String.raw`(?:${ASKING} )(?:the )?number(?! of)|which number is left|what must the (?:unknown|missing|other) (?:one|number) be`, () => ask('other')),
  phrase(String.raw`(?:${ASKING} )?(?:the |your |its |their |her |his |my )?(arithmetic mean|mean average|average \(mean\)|mean \(average\)|mean|average|median|modal|mode|range)(?: (?:of|for|from))?(?: (?:these|the|this|following))*(?: (?:number of [a-z]+|value|number|score|mark|age|ages|height|heights|mass|weight|time|temperature|result|data|points|price|length|distance|set|shoe size|salary))*(?: sold| scored| made| read)?(?: (?:per|a|each) (?:day|game|week|match|test|month|hour))?`, ([name = '']) => average(name)),
  // Lists.
  phrase(String.raw`one of (?:the |these )?(?:numbers|them|values) is (${NUMBER})`, ([one = '']) => ({ kind: 'list', values: [value(one)], letter: null, known: true })),
  phrase(String.raw`(?:(\d+) of (?:the |them|these )?(?:\d+ )?(?:numbers|values|scores|integers)?(?: are| is|:)?|(?:the )?(?:other|first) (\d+)(?: (?:numbers|values|scores))? are|they are|i know (\d+) of \d+ numbers:?) ?${LIST}`, ([one = '', two = '', three = '', list = '']) => knownList(one || two || three, list)),
  phrase(String.raw`in °[cf]`, () => ({ kind: 'idle' })),
  phrase(LETTERED, ([list = '']) => letteredFact(list)),
  phrase(LIST, ([list = '']) => listFact(list)),
  phrase(String.raw`(?:in )?a (?:class|group|school|team) of (\d+)(?: (?:pupils|students|people|children))?`, ([many = '']) => countFact(many)),
  phrase(String.raw`(\d+) ${ADJECTIVES}${THINGS}`, ([many = '']) => countFact(many)),
]; // prettier-ignore

function countFact(many: string): Fact | null {
  const counted = count(many);
  return counted === null ? null : { kind: 'count', count: counted };
}

/** "Four of them are 3, 5, 8 and 10": as many as it says. */
function knownList(many: string, list: string): Fact | null {
  const fact = listFact(list);
  if (fact?.kind !== 'list') return null;
  return many !== '' && count(many) !== fact.values.length ? null : { ...fact, known: true };
}
