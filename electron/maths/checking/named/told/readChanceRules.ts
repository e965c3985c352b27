import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { counted } from './counted.ts';
import { NAME, wholeText } from './nameable.ts';
import { reply } from './reply.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const P = `(?<p>${NUMBER}%?)`;
const CHANCE = '(?:the )?(?:probability|chance|prob)';
const ASK = "(?:what is|what's|whats|find|work out|calculate|write down|state|determine|give)";
/** What happens, in words that are no numbers and turn nothing round. */
const DEED = `(?:(?!(?:not|no|never|both|and|or|neither|either|if|given|when|then|twice|each|every|at|least|most|more|less|only|is|of)\\b)(?:[a-z']+|\\d{1,2}:\\d\\d))`;
const EVENT = `(?<event>${DEED}(?: ${DEED}){0,9}(?: is ${DEED}(?: ${DEED}){0,5})?)`;

const NOT_FORMAL = wholeText(
  `(?:if |given that |given )?p ?\\( ?(?<event>[a-z]+) ?\\) ?(?:=|is) ?${P}[.,;]? (?:${ASK} )?p ?\\( ?(?:not |no )(?<other>[a-z]+) ?\\)?`,
);
const NOT_TOLD = wholeText(
  `(?:if )?${CHANCE} (?:(?:that|of) )?${EVENT} is ${P}[.,;]? ${ASK} ${CHANCE} (?:(?:that|of) )?(?<other>(?:it|he|she|they|${NAME}|(?:the|my|his|her) ${NAME}|(?:the|my|his|her) ${NAME} ${NAME}) (?:does not|doesn't|doesnt|do not|don't|will not|won't|wont|is not|isn't|isnt)(?: [a-z' ]+)?)`,
);
const WHEN = '(?:today|tomorrow|tonight|this weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const DRY = wholeText(
  `(?:the (?:weather )?forecast (?:says|gives|says there is|says there's) )?(?:there is |there's )?(?:an? )?${P} (?:chance|probability) of rain(?: (?<when>${WHEN})| for (?:our|the|my) ${NAME})?[.,;]? ${ASK} ${CHANCE} (?:that |of )?it(?: (?:stays|will stay|is|will be|staying|being) dry| (?:does not|doesn't|will not|won't) rain)(?: (?<behind>${WHEN}))?`,
);
const INDEPENDENT = wholeText(
  `(?:given )?(?:(?:the )?(?:events )?a and b are independent(?: events)?|independent events a and b)(?: with| have| and|,|\\.|:)? p ?\\( ?a ?\\) ?= ?(?<a>${NUMBER})(?:,| and) ?p ?\\( ?b ?\\) ?= ?(?<b>${NUMBER})[.,;]? (?:${ASK} )?p ?\\( ?a ?(?<how>and|or|∩|∪) ?b ?\\)?`,
);
const RANKS = 'ace|king|queen|jack|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const SUITS = 'heart|diamond|club|spade';
const CARD_KIND = `(?:an? )?(?:(?<rank>${RANKS})(?: of (?<of>${SUITS})s)?|(?<suit>${SUITS})|(?<colour>red|black)(?: card)?|(?<picture>picture card|face card))`;
const CARD = wholeText(
  `(?:(?:a|one) card is (?:drawn|picked|chosen|taken|selected)(?: at random)? from (?:a|an) (?:(?:standard|ordinary|full|normal|well-shuffled|regular|shuffled) )*(?:52-card )?(?:deck|pack)(?: of (?:52|playing|52 playing)? ?(?:cards)?| of 52)?[.,;]? )?${ASK} ${CHANCE}(?: (?:that|of)(?: it is| drawing| getting| picking| it being| the card is| choosing)?(?: either)?) ${CARD_KIND}(?: or ${CARD_KIND.replaceAll('?<', '?<o')})?(?: from (?:a|an) (?:(?:standard|ordinary|full|normal|well-shuffled|regular) )*(?:52-card )?(?:deck|pack)(?: of (?:52|playing|52 playing)? ?(?:cards)?)?)?`,
);

/** Not A, A and B, A or B, one card of a pack. */
export function readChanceRules(question: BareQuestion): NamedQuestion | null {
  if (!/\bprob|chance|\bp ?\(/.test(question.text)) return null;
  const { text, form } = question;
  const not = NOT_FORMAL(text);
  if (not !== undefined) return not['event'] === not['other'] ? complement(not['p'], form) : null;
  const dry = DRY(text);
  if (dry !== undefined)
    return (dry['behind'] ?? '') === '' || dry['behind'] === dry['when'] ? complement(dry['p'], form) : null;
  const told = NOT_TOLD(text);
  if (told !== undefined) return isOpposite(told) ? complement(told['p'], form) : null;
  const both = INDEPENDENT(text);
  if (both !== undefined) return ofTwo(both, form);
  const card = /card|deck|pack/.test(text) ? CARD(text) : undefined;
  return card === undefined ? null : ofCards(card, form);
}

function chanceIn(text: string | undefined): Fraction | null {
  const isPercent = text?.endsWith('%') === true;
  const value = numberIn((text ?? '').replace('%', ''));
  const share = value === null ? null : isPercent ? value.div(100) : value;
  return share === null || share.compare(0) < 0 || share.compare(1) > 0 ? null : share;
}

function complement(text: string | undefined, form: string): NamedQuestion | null {
  const chance = chanceIn(text);
  return chance === null ? null : reply(`1 - ${typed(chance)}`, { form });
}

/** "It rains tomorrow" and "it does not rain", "the bus is late" and "it is not late": the same deed, word by word. */
function isOpposite({ event = '', other = '' }: Groups): boolean {
  // "The train is not late" is no opposite of "the bus is late".
  const isSameOne = /^(?:it|he|she|they) /.test(other);
  // "Tom's bus is late": "he" is Tom, and no bus.
  if (/^[a-z]+'s /.test(event) && !/^it /.test(other) && isSameOne) return false;
  const [placed, there] = inOnePlace(event, other);
  const [told, asked] = [placed, there].map((words) => deedOf(isSameOne ? withoutSubject(words) : withoutTime(words)));
  const [day, another] = [event, other].map((words) => DAY.exec(words)?.[0].replace(ANY_DAY, 'that day'));
  if (day !== undefined && another !== undefined && day !== another) return false;
  // "What's the probability it doesn't": it is the deed that was told.
  if (asked === '') return /^it\b/.test(other) && /^it\b/.test(event);
  return asked === told;
}

const PLACE = / in (?!\bthe\b|\ba\b)[a-z]+(?: [a-z]+)?(?= (?:on|today|tomorrow)\b|$)/;

/** "It rains in Eugene tomorrow" and "it does not rain there tomorrow": weather of one place, told once. */
function inOnePlace(event: string, other: string): readonly [string, string] {
  if (!/^it (?:will )?(?:rain|snow)s?\b/.test(event) || !PLACE.test(event) || / in /.test(other)) return [event, other];
  return [event.replace(PLACE, ''), other.replace(/ there(?= |$)/, '')];
}

const ANY_DAY = /\b(?:on )?(?:an?|any) (?:certain|given|particular) day\b|\b(?:on )?(?:that|this) day\b/;
const DAY = new RegExp(`\\b(?:today|tomorrow)\\b|${ANY_DAY.source}`);

function withoutSubject(words: string): string {
  return words.replace(/^(?:it|he|she|(?:the|a|her|his|my|[a-z]+'s) (?:\d{1,2}:\d\d )?[a-z]+) /, '');
}

/** "The 8:15 train" is the train, "a seed" the seed; "his" is not "my". */
function withoutTime(words: string): string {
  return words.replace(/^(?:the|a) (?:\d{1,2}:\d\d )?/, 'the ').replace(/^(his|her|my) \d{1,2}:\d\d /, '$1 ');
}

function deedOf(words: string): string {
  return words
    .replace(/\b(?:does not|doesn't|doesnt|do not|don't|will not|won't|wont|is not|isn't|isnt|will|is|be)\b/g, '')
    .replace(DAY, '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?:es|s|ing)$/, ''))
    .join(' ');
}

function ofTwo({ a, b, how = '' }: Groups, form: string): NamedQuestion | null {
  const [first, second] = [chanceIn(a), chanceIn(b)];
  if (first === null || second === null) return null;
  const product = first.mul(second);
  const value = /and|∩/.test(how) ? product : first.add(second).sub(product);
  return reply(`${value.toFraction()} + 0`, { form });
}

/** Every card of a pack is looked at. */
function ofCards(groups: Groups, form: string): NamedQuestion | null {
  const ranks = ['ace', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'jack', 'queen', 'king'];
  const suits = ['heart', 'diamond', 'club', 'spade'];
  // "A king or queen of hearts": both of hearts, most likely.
  if (groups['rank'] !== undefined && groups['of'] === undefined && groups['oof'] !== undefined) return null;
  const kinds = ['', 'o'].filter((prefix) =>
    ['rank', 'suit', 'colour', 'picture'].some((name) => groups[`${prefix}${name}`] !== undefined),
  );
  const fits = (prefix: string, rank: string, suit: string): boolean => {
    const of = (name: string) => groups[`${prefix}${name}`];
    if (of('suit') !== undefined) return of('suit') === suit;
    if (of('colour') !== undefined) return (of('colour') === 'red') === (suit === 'heart' || suit === 'diamond');
    if (of('picture') !== undefined) return ['jack', 'queen', 'king'].includes(rank);
    return counted(of('rank') ?? '') === rank && (of('of') === undefined || of('of') === suit);
  };
  const hits = ranks.flatMap((rank) => suits.filter((suit) => kinds.some((kind) => fits(kind, rank, suit)))).length;
  return hits === 0 ? null : reply(`${hits}/52 + 0`, { form });
}
