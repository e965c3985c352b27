import { phrase } from '../../words/phrases.ts';
import type { Phrase } from '../../words/phrases.ts';
import { taggedSource } from './steering.ts';
import type { StatName, ToldFact, Turn } from './toldFacts.ts';

/** A plain word, no number and nothing that steers. */
const W = "(?: (?!and |if |when |but |so )[a-z][a-z'-]*)";
const STAT = '(mean|median|mode|range|iqr|lower-quartile|upper-quartile|mad)';
const OTHER = '(?: (?:other|another|further|more|extra|additional|remaining|new|different|left))?';
/** Words that a number stands behind as the value of an average. */
const IS =
  '(?: (?:is|was|are|were|being|be|of|at|has|have|had|exactly|only|just|about|to|as|only|found|given|by|a|equal|works|comes|find|=|:)| (?:equals|equal|same))';
const LATER =
  '(?:becomes|became|rises|rose|falls|fell|drops|dropped|increases|increased|decreases|decreased|changes|changed|goes|go|went|reduces|reduced|improves|improved|lowered|raised)(?: (?:up|down))?';
const RAISE =
  '(?:drag|drags|dragged|drive|drives|drove|take|takes|took|nudge|nudges|nudged|lift|lifts|lifted|send|sends|sent|move|moves|moved|haul|hauls|hauled|tip|tips|tipped|hoist|hoists|bump|bumps|bumped|boost|boosts|boosted|pulls|pushes|get|gets|got|raise|raises|raised|bring|brings|brought|increase|increases|increased|decrease|decreases|decreased|lower|lowers|lowered|reduce|reduces|reduced|improve|improves|change|changes|push|pull|keep|pulled|pushed)';

function say(source: string, read: Phrase<ToldFact>['read']): Phrase<ToldFact> {
  return phrase(taggedSource(source), read);
}

function turn(kind: Turn, words: string): Phrase<ToldFact> {
  return say(`(?:${words})`, () => ({ kind: 'turn', turn: kind }));
}

/** A captured word without the mark before it. */
function bare(word: string): string {
  return word.replace('!', '');
}

function stat(name: string, rest: Partial<Extract<ToldFact, { kind: 'stat' }>>): ToldFact {
  return {
    kind: 'stat',
    name: bare(name) as StatName,
    of: '',
    value: null,
    count: null,
    names: [],
    from: null,
    asksNew: false,
    later: false,
    ...rest,
  };
}

/** "a husband, his wife and their child" */
function namesIn(text: string): readonly string[] {
  return text
    .replace(/\b(?:is|was|are|were|had|has|to|be|equal|a|an|the|his|her|their|its|my|our)\b/g, ' ')
    .split(/,| and /)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

const index = (mark: string): number => Number(mark);
const HIGH =
  'highest|largest|biggest|greatest|maximum|max|hottest|warmest|tallest|longest|oldest|heaviest|fastest|best|top';
const LOW = 'lowest|smallest|least|minimum|min|coldest|coolest|shortest|youngest|lightest|slowest|worst|bottom';

function endOf(word: string): 'low' | 'high' {
  return new RegExp(`^(?:${HIGH})$`).test(bare(word)) ? 'high' : 'low';
}

function shift(name: string, of: string, count: number | null, how: string, by: number): ToldFact | null {
  const up = /increas|ris|ros|up|gr[eo]w|rais|improv/.test(how);
  return name === 'mean' ? { kind: 'shift', of, count, by, up } : null;
}

function compare(one: string, two: string, how: string): ToldFact {
  const [first, second] = [bare(one) as StatName, bare(two) as StatName];
  return /less|lower|smaller/.test(how)
    ? { kind: 'compare', more: second, less: first, either: false }
    : { kind: 'compare', more: first, less: second, either: how === 'between' };
}

/** An average with its value. */
const STATS: readonly Phrase<ToldFact>[] = [
  say(`(?:that|those|and)(?: of| for)(${W}{0,2}) #(\\d+)(${W}{0,4})${IS}{1,2} #(\\d+)`, ([one = '', count = '', two = '', value = '']) => stat('mean', { of: `${one}${two}`, count: index(count), value: index(value) })),
  say(`(?:that|those)(?: of| for)(${W}{1,4}?)${IS}{1,2} #(\\d+)`, ([of = '', value = '']) => stat('mean', { of, value: index(value) })),
  say(`(?:(?:new|combined) )?${STAT}(${W}{0,4}) (?:of|for|in|from|after|across)(${W}{0,3})${OTHER} #(\\d+)${OTHER}(${W}{0,6})${IS}{1,3} #(\\d+)`, ([name = '', one = '', two = '', count = '', three = '', value = '']) => stat(name, { of: `${one}${two}${three}`, count: index(count), value: index(value) })),
  say(`#(\\d+)${OTHER}(${W}{1,8}?),?${W}{0,3}? ${STAT}(${W}{0,4}?)(?:${IS}{1,3})? #(\\d+)`, ([count = '', of = '', name = '', more = '', value = '']) => stat(name, { of: `${of}${more}`, count: index(count), value: index(value) })),
  say(`#(\\d+)${OTHER}(${W}{1,9}?),? on-mean,?(?:${W}{0,2}?) #(\\d+)`, ([count = '', of = '', value = '']) => stat('mean', { of, count: index(count), value: index(value) })),
  say(`${RAISE} (?:it|this|that)(?: (?:back )?(?:up|down))? to (?:exactly )?#(\\d+)`, ([value = '']) => stat('mean', { value: index(value), later: true })),
  say(`#(\\d+)${OTHER}(${W}{1,9}?) #(\\d+)(?:${W}{0,3}?),? on-mean`, ([count = '', of = '', value = '']) => stat('mean', { of, count: index(count), value: index(value) })),
  say(`(?:(?:new|combined) )?${STAT}(${W}{0,4}) (?:of|for|in|from|across)(?: (?:all|the|these|those))* #(\\d+)${OTHER}(${W}{0,3}) (?:then |now |has |would |will |that )*${LATER} (?:then |now |again )*(?:to )?(?:be )?#(\\d+)`, ([name = '', one = '', count = '', two = '', value = '']) => stat(name, { of: `${one}${two}`, count: index(count), value: index(value) })),
  say(`(?:an? )#(\\d+)${W}{0,2}? ${STAT}(?:(${W}{0,4}?) (?:on|after|for|over|from|in|of|across)(?: (?:her|his|the|my|their|our|~1|all|these|those))* #(\\d+)(${W}{0,3}))`, ([value = '', name = '', one = '', count = '', of = '']) => stat(name, { of: `${one}${of}`, count: index(count), value: index(value) })),
  say(`(?:has|have|had|with|got|gets) ${STAT}(?: (?:of|score))? #(\\d+)(${W}{0,2}) (?:after|over|from|in|for|across|on)(?: (?:her|his|the|my|their|our|~1|all|these|those))* #(\\d+)(${W}{0,3})`, ([name = '', value = '', one = '', count = '', of = '']) => stat(name, { of: `${one}${of}`, count: index(count), value: index(value) })),
  say(`(?:an? )#(\\d+)${W}{0,2}? ${STAT}(${W}{0,3})(?! #)`, ([value = '', name = '', of = '']) => stat(name, { of, value: index(value) })),
  say(`(?:(?:new|old-mean) )?${STAT}(${W}{0,6})(?: (?:of|for) #\\d+${W}{0,2})? (?:(?:is|was|has) (?:now|then|new) |(?:then |now |has |would |will |to |that )*${LATER} )(?:then |now |found |again )*(?:to )?(?:be )?#(\\d+)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value), later: true })),
  say(`${STAT}(${W}{0,6}?) (?:would |will )?${LATER} from #(\\d+)(?: to (?:what|_+|\\?))?(?! to)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value), asksNew: true })),
  say(`${STAT}(${W}{0,6}?) (?:would |will )?${LATER} from #(\\d+)${W}{0,1} to #(\\d+)`, ([name = '', of = '', from = '', value = '']) => stat(name, { of, value: index(value), from: index(from), later: true })),
  say(`new ${STAT}(${W}{0,4}?)${IS}{0,3} #(\\d+)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value), later: true })),
  say(`${RAISE}${W}{0,4} ${STAT}(${W}{0,4}?)(?: (?:up|down))?(?: (?:to|at|of|from))? (?:exactly )?#(\\d+)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value), later: true })),
  say(`${STAT}(${W}{0,3}) of( [a-z][a-z'-]*(?:${W}{0,2})?(?:, (?:and )?[a-z][a-z'-]*${W}{0,2})*,? and [a-z][a-z'-]*${W}{0,2}?)${IS}{1,3} #(\\d+)`, ([name = '', of = '', names = '', value = '']) => stat(name, { of, names: namesIn(names), value: index(value) })),
  say(`${STAT}(${W}{0,9}?)${IS}{1,4} #(\\d+)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value) })),
  say(`${STAT}(${W}{0,1}?)[:=]? ?#(\\d+)`, ([name = '', of = '', value = '']) => stat(name, { of, value: index(value) })),
  say(`#(\\d+) (?:is|was) (?:the|their|her|his|its) ${STAT}(${W}{0,5})`, ([value = '', name = '', of = '']) => stat(name, { of, value: index(value) })),
  say(`(?<=((?<![a-z])(?:(?!what|is|the|find)[a-z][a-z'-]* ){0,2}))${STAT}((?:${W}|,? and the| (?:of|all|the|these|those) #\\d+){0,12})(?! #)`, ([before = '', name = '', of = '']) => stat(name, { of: `${before}${of}` })),
]; // prettier-ignore

const READ =
  '(?:misread|misrecorded|miscopied|mistyped|entered|recorded|read|typed|written|wrote|copied|taken|marked|noted|put|used)';
const WRONGLY = '(?: (?:wrongly|incorrectly|mistakenly|wrong|by mistake|in error))?';
const CHANGING = '(?:increases|increased|rises|rose|goes up|went up|grows|grew|raised|improves|improved)';
const SHRINKING = '(?:decreases|decreased|falls|fell|drops|dropped|goes down|went down|reduced|reduces|lowered)';

const EVENTS: readonly Phrase<ToldFact>[] = [
  say(`${STAT}(${W}{0,4}) of(${W}{0,2}) #(\\d+)(${W}{0,6})(?: is| was| has| been| have)* (${CHANGING}|${SHRINKING}) by #(\\d+)`, ([name = '', one = '', two = '', count = '', , how = '', by = '']) => shift(bare(name), `${one}${two}`, index(count), how, index(by))),
  say(`${STAT}(${W}{0,6}?)(?: is| was| has| been| have)* (${CHANGING}|${SHRINKING}) by #(\\d+)`, ([name = '', of = '', how = '', by = '']) => shift(bare(name), of, null, how, index(by))),
  say(`#(\\d+)${W}{0,6}${WRONGLY} ${READ}${WRONGLY} as #(\\d+)`, ([into = '', out = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`${READ}${WRONGLY}(?: as)? #(\\d+)${W}{0,2},? (?:instead of|rather than|when it should have been|but it should have been|but should have been|but should be|when it was really|and not|not)${W}{0,2} #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`${READ}${WRONGLY} as #(\\d+),? (?:instead of|rather than|in place of|when it (?:should be|should have been|was really)|but it was (?:really|actually))(?: as)? #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`#(\\d+)${W}{0,4} ${READ}${WRONGLY} instead of #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`(?:counts?|counting|counted|worth|weighted) (?:as |for |like |the same as )?#(\\d+)${W}{0,1}`, ([times = '']) => ({ kind: 'weight', times: index(times) })),
  say(`difference between(?: the)? ${STAT}${W}{0,2} and(?: the)? ${STAT}`, ([one = '', two = '']) => compare(one, two, 'between')),
  say(`(?:by )?how-much(?: is| was)?(?: the| her| his| their)? ${STAT}${W}{0,2} (greater|higher|more|larger|bigger|less|lower|smaller) than(?: the)? ${STAT}`, ([one = '', how = '', two = '']) => compare(one, two, bare(how))),
  say(`(?:by )?how-much (?:does|do|did)(?: the| her| his| their)? ${STAT}${W}{0,2} (?:exceed|beat|outdo)s?(?: the| her| his| their)? ${STAT}`, ([one = '', two = '']) => compare(one, two, 'more')),
  say(`how-much (greater|higher|more|larger|bigger|less|lower|smaller) (?:is|was)(?: the| her| his| their)? ${STAT}${W}{0,2} than(?: the)? ${STAT}`, ([how = '', one = '', two = '']) => compare(one, two, bare(how))),
  say(`(?:the )?#(\\d+) (${HIGH}|${LOW})${W}{0,2} (?:are|have|is) (?:both )?(?:the )?(?:equal|same)(?: ages?| number| value)?`, ([count = '', end = '']) => ({ kind: 'equalEnds', count: index(count), end: endOf(end) })),
  say(`#(\\d+)${W}{0,4} (?:replaced|substituted|swapped) (?:by|for|with)${OTHER}${W}{0,6} #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`(?:changed|changes) from #(\\d+) to #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`#(\\d+)${W}{0,2} (?:actually |really )?should(?: actually| really)? (?:have been|be|have read|read)(?: recorded as| written as| a| an)? #(\\d+)`, ([out = '', into = '']) => ({ kind: 'replace', out: index(out), into: index(into) })),
  say(`(?:increased|raised|goes up|went up|increases|go up) by #(\\d+)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'add' })),
  say(`(?:decreased|reduced|lowered|decreases) by #(\\d+)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'subtract' })),
  say(`#(\\d+)${W}{0,3} (?:is|are|was|were) (?:then )?added to (?:each|every|all)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'add' })),
  say(`(?:adds|add|adding) #(\\d+)${W}{0,2} to (?:each|every|all)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'add' })),
  say(`#(\\d+)${W}{0,3} (?:is|are|was|were) (?:then )?subtracted from (?:each|every|all)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'subtract' })),
  say(`(?:multiplied|multiplying)(?:${W}{0,3})? by #(\\d+)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'times' })),
  say(`(?:divided|dividing) by #(\\d+)`, ([by = '']) => ({ kind: 'change', by: index(by), how: 'divide' })),
  say(`(${HIGH}|${LOW})(${W}{0,4}?)(?:${IS}{1,3}|${W}{0,2}? (?:scored|scores|weighs|weighed|measures|measured|cost|costs|got)) #(\\d+)`, ([word = '', , value = '']) => ({ kind: 'end', end: endOf(word), value: index(value) })),
  say(`(${HIGH}|${LOW})`, ([word = '']) => ({ kind: 'end', end: endOf(word), value: null })),
]; // prettier-ignore

const TURNS: readonly Phrase<ToldFact>[] = [
  turn('joins', 'added|adds|add|adding|joins|join|joined|joining|enters|entered|arrives|arrived|includes|included|include|including'),
  turn('dropped', '(?:(?:is|are|was|were) )?(?:dropped|drop|drops|discarded|discard|discards|ignored|ignore|excluded|exclude|excluding|ignoring|deleted|crossed out|not counted|left out)'),
  turn('leaves', 'rubbed (?:off|out)|erased|struck (?:off|out)|crossed out|leaves|leave|left|leaving|removes|remove|removed|removing|withdraws|withdrew|quits|quit|retires|retired|taken (?:out|away)|taking (?:out|away)|takes (?:out|away)|rejected|lost|loses'),
  turn('replaced', 'replaced|replaces|replace|swapped|swaps|substituted'),
  turn('mistake', 'wrong|wrongly|incorrectly|incorrect|mistake|mistaken|mistakenly|error|misread|misrecorded|miscopied|mistyped'),
  turn('correct', 'correct|corrected|correctly|actual|true'),
  turn('instead', 'instead'),
  turn('now', 'new'),
  turn('changed', `${LATER}|changes?|would`),
  turn('other', 'other|others|rest|remaining|remainder'),
  turn('missing', 'missing|unknown'),
  turn('extra', 'another|extra|further|additional|more|next|again'),
  turn('last', 'last|final'),
  turn('needed', 'need|needs|needed|must|require|requires|(?:does|do|will|should|would) (?:he|she|they|i|you|we) (?:have to|need to)|(?:has|have|had) to|should'),
  turn('total', 'sum|total|totals|totalling'),
  turn('together', 'altogether|together|combined|overall|both'),
  turn('how-many', 'how-many'),
  turn('how-much', 'how-much'),
  turn('order', 'in-order'),
  turn('whole', 'whole|integer|integers|natural'),
  turn('positive', 'positive'),
  turn('different', 'different|distinct'),
  turn('estimate', 'estimate'),
  turn('frequency', 'frequency|frequencies|freq'),
  turn('counts', 'counts?|counted|credits?|worth'),
  turn('weighted', 'weighted|weighting|weightings'),
  turn('on-mean', 'on-mean'),
  turn('before', 'before|earlier|previous|original|originally'),
  turn('after', 'after|later'),
  turn('times', 'times'),
  turn('consecutive', 'consecutive'),
  turn('even', 'even'),
  turn('odd', 'odd'),
  turn('same', 'same|equal'),
  turn('difference', 'difference|differ|differs'),
  phrase('![a-z]+est', () => ({ kind: 'turn', turn: 'most' })),
]; // prettier-ignore

export const TOLD_PHRASES: readonly Phrase<ToldFact>[] = [
  ...STATS,
  ...EVENTS,
  phrase(`(?<=((?:!?[a-z][a-z'-]* ){0,3}))(?:~1 )?#(\\d+)(?=((?: !?[a-z'-]+){0,4}))`, ([before = '', at = '', noun = '']) => ({ kind: 'amount', index: index(at), before, noun })),
  say(`@(\\d+)${IS}{1,3} #(\\d+)`, ([at = '', value = '']) => ({ kind: 'list', index: index(at), equals: index(value) })),
  phrase(`@(\\d+)`, ([at = '']) => ({ kind: 'list', index: index(at), equals: null })),
  phrase('&0', () => ({ kind: 'table' })),
  phrase(`~(\\d+)(?=((?: [a-z'-]+){0,2}))`, ([place = '', noun = '']) => ({ kind: 'place', place: index(place), noun })),
  say(`!([b-hj-z]) (?:is|was)(?: the)? (${HIGH}|${LOW})(?:${W}{0,2} (?:number|value|of the numbers|of them|one)(?: (?:in|on|of) the list)?)?`, ([letter = '', end = '']) => ({ kind: 'letterEnd', letter, end: endOf(end) })),
  phrase(`!([b-hj-z])(?: ?=)?`, ([letter = '']) => ({ kind: 'letter', letter })),
  phrase(`(a) =`, ([letter = '']) => ({ kind: 'letter', letter })),
  ...TURNS,
]; // prettier-ignore
