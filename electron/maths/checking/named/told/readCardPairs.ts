import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { ASKED_FOR } from './chanceAsked.ts';
import { clause, clausesIn, type ClauseKind } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

type Card = { readonly rank: string; readonly suit: string };
type PairClause =
  | { readonly kind: 'draw' }
  | { readonly kind: 'back'; readonly replaced: boolean }
  | { readonly kind: 'asked'; readonly isHit: (first: Card, second: Card) => boolean };

const RANKS = ['ace', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'jack', 'queen', 'king'];
const SUITS = ['heart', 'diamond', 'club', 'spade'];
const PACK =
  '(?:(?:an?|the) )?(?:(?:standard|ordinary|full|normal|regular|usual|complete|well-shuffled|shuffled|well shuffled),? )*(?:52-card )?(?:deck|pack)(?: of (?:(?:52|playing|52 playing)(?: cards)?|cards))?';
const DRAWN = '(?:drawn|picked|chosen|taken|dealt|selected)';
const RANDOM = '(?: at random| randomly)?(?:,? one after (?:the )?(?:other|another))?';
const CHANCE = `${ASKED_FOR}(?:probability|chance)`;
const KIND = `(?:(?<rank>ace|king|queen|jack)s?|(?<suit>heart|diamond|club|spade)s?|(?<colour>red|black)(?: cards)?|(?<picture>(?:picture|face) cards?))`;

function draw(): PairClause {
  return { kind: 'draw' };
}

const CLAUSES: readonly ClauseKind<PairClause>[] = [
  clause(`(?:if )?2 cards are ${DRAWN}${RANDOM}(?: from ${PACK})?${RANDOM}`, draw),
  clause(`(?:i|he|she|you) (?:draw|take|pick|choose)s? 2 cards${RANDOM} from ${PACK}${RANDOM}`, draw),
  clause(`from ${PACK}`, draw),
  clause(
    'without replacement|(?:it|the first|the first card|the first one) is not (?:replaced|put back)|without (?:putting|replacing) (?:the first(?: one| card)?|it)(?: back)?|and not (?:replaced|put back)',
    () => ({
      kind: 'back',
      replaced: false,
    }),
  ),
  clause('with replacement', () => ({ kind: 'back', replaced: true })),
  clause(
    `${CHANCE}(?: that)? (?:both(?: cards| of them)?|the 2 cards|they|they are both|the cards are both)(?: are| will be)? ${KIND}`,
    ({ rank, suit, colour, picture }) =>
      bothAre((card) => {
        if (rank !== undefined) return card.rank === rank;
        if (suit !== undefined) return card.suit === suit;
        if (colour !== undefined) return (card.suit === 'heart' || card.suit === 'diamond') === (colour === 'red');
        return picture !== undefined && ['jack', 'queen', 'king'].includes(card.rank);
      }),
  ),
  clause(`${CHANCE} of (?:getting|drawing|picking) 2 (?<rank>ace|king|queen|jack)s`, ({ rank }) =>
    bothAre((card) => card.rank === rank),
  ),
  clause(
    `${CHANCE}(?: that)? (?:both(?: cards)?|they|the 2 cards|the cards) are (?:(?:of|from|in) )?the same suit`,
    () => ({ kind: 'asked', isHit: (first, second) => first.suit === second.suit }),
  ),
];

function bothAre(isHit: (card: Card) => boolean): PairClause {
  return { kind: 'asked', isHit: (first, second) => isHit(first) && isHit(second) };
}

/** Two cards of a pack of 52: every pair is looked at. */
export function readCardPairs(question: BareQuestion): NamedQuestion | null {
  if (!/\bcards\b/.test(question.text) || !/\b(?:deck|pack)\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES) ?? [];
  const [asked, another] = clauses.filter((one) => one.kind === 'asked');
  const [back, more] = clauses.filter((one) => one.kind === 'back');
  const isDrawn = /\b2 cards\b/.test(counted(question.text));
  if (asked === undefined || another !== undefined || back === undefined || more !== undefined || !isDrawn) return null;
  const pack = RANKS.flatMap((rank) => SUITS.map((suit) => ({ rank, suit })));
  const pairs = pack.flatMap((first) => pack.flatMap((second) => (back.replaced || first !== second ? [[first, second] as const] : []))); // prettier-ignore
  const hits = pairs.filter(([first, second]) => asked.isHit(first, second)).length;
  return reply(`${hits}/${pairs.length} + 0`, { form: question.form });
}
