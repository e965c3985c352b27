import type { RuleSolution } from '../../../outcomes.ts';
import { CARD_NAME, cardCount, workCards } from '../outcomeSpaces.ts';
import { workDraws } from '../workDraws.ts';
import { sayings, solveReadings, tagChance, W } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

type CardFact =
  | { readonly kind: 'pack'; readonly mark: string }
  | { readonly kind: 'draw'; readonly mark: string }
  | { readonly kind: 'wish'; readonly names: readonly string[]; readonly denied: boolean; readonly both: boolean }
  | { readonly kind: 'back'; readonly back: boolean }
  | { readonly kind: 'ask' | 'again' | 'idle' };

const WORDS: ReadonlySet<string> = new Set(
  'red black ace aces jack jacks queen queens king kings heart hearts diamond diamonds club clubs spade spades face picture court pack deck suit suits joker jokers second then'.split(
    ' ',
  ),
);
const say = sayings(WORDS);
const A = '(?:(?:an?|the|one|any) )?';
const TAGGED = CARD_NAME.replace('ace|two|three|four|five|six|seven|eight|nine|ten|', 'ace|');

const PHRASES = [
  say<CardFact>(`(?:#(\\d+)[- ]cards? )?(?:pack|deck)(?: of)?(?: #(\\d+))?(?: playing)?(?: cards?)?`, ([one = '', two = '']) => ({ kind: 'pack', mark: one + two })),
  say<CardFact>(`#(\\d+) (?:playing )?cards(?: (?:are|were|is))? (?:drawn|taken|picked|chosen|dealt|selected)`, ([mark = '']) => ({ kind: 'draw', mark })),
  say<CardFact>(`(?:draws?|takes?|picks?|deals?|drew|picked|drawing|picking|dealt)${W}{0,2} #(\\d+)(?: playing)?(?: cards)?`, ([mark = '']) => ({ kind: 'draw', mark })),
  say<CardFact>(`(?:then )?(?:another|an? ~2|~2)(?: card| one)?`, () => ({ kind: 'again' })),
  say<CardFact>(`(?:both|all)(?: of)?(?: the| them| #\\d+)?(?: cards?)?(?: are| being| be| were)? (${TAGGED})`, ([name = '']) => ({ kind: 'wish', names: [name], denied: false, both: true })),
  say<CardFact>(`(not |neither )?${A}(${TAGGED})(?: (?:or|nor) ${A}(${TAGGED}))?(?: or ${A}(${TAGGED}))?`, ([denied = '', ...names]) => ({ kind: 'wish', names: names.filter((name) => name !== ''), denied: denied !== '', both: false })),
  say<CardFact>('no-return', () => ({ kind: 'back', back: false })),
  say<CardFact>('returned', () => ({ kind: 'back', back: true })),
  say<CardFact>('chance', () => ({ kind: 'ask' })),
  say<CardFact>('fair|if|all|ordinary|either|no jokers|without jokers', () => ({ kind: 'idle' })),
]; // prettier-ignore

/** Cards of a pack of 52. */
export function cardQuestion({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (!/\b(?:pack|deck|playing cards)\b/.test(text) || chances.length > 0) return null;
  const plain = text
    .replace(/\b((?:face|picture|court|number) cards?) (?:of|with|in) (?:the )?(red|black) (?:colour|suit)/g, '$2 $1')
    .replace(/\b(red|black) colour(?:ed)?\b/g, '$1')
    .replace(/#(\d+)[- ]card\b/g, '#$1 card');
  return solveReadings(tagChance(plain, WORDS), PHRASES, (facts) => {
    const packs = facts.flatMap((fact) => (fact.kind === 'pack' ? [fact.mark] : []));
    const wishes = facts.flatMap((fact) =>
      fact.kind === 'wish' && fact.names.some((name) => !/^cards?$/.test(name)) ? [fact] : [],
    );
    const draws = facts.flatMap((fact) => (fact.kind === 'draw' ? [numbers[Number(fact.mark)]] : []));
    const backs = new Set(facts.flatMap((fact) => (fact.kind === 'back' ? [fact.back] : [])));
    const again = facts.some(({ kind }) => kind === 'again');
    const [wish, ...more] = wishes;
    if (packs.length === 0 || packs.some((mark) => mark !== '' && numbers[Number(mark)] !== 52)) return null;
    if (wish === undefined || more.length > 0 || !facts.some(({ kind }) => kind === 'ask') || backs.size > 1)
      return null;
    if (!wish.both) return draws.length > 0 || again || backs.size > 0 ? null : workCards(wish.names, wish.denied);
    const count = cardCount(wish.names[0] ?? '');
    const two = draws.length === 1 ? draws[0] === 2 && !again : draws.length === 0 && again;
    const [back] = backs;
    if (!two || count < 2 || (again && back === undefined)) return null;
    return workDraws([count, 52 - count], back ?? false, { kind: 'ordered', first: 0, second: 0 });
  });
}
