import { phrase } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import type { ProbabilityFact } from './facts.ts';
import { KIND, singular, THING } from './wishPhrases.ts';

const FAIR =
  '(?:(?:fair|ordinary|normal|standard|regular|unbiased|usual|single|six-sided|6-sided|six sided|6 sided|cubical|number|numbered|identical|different|balanced) ?)*';
/** "Each numbered 1 to 6", which every such die is. */
const SIX_FACES =
  '(?:,? (?:both |each )?(?:(?:with |having )?(?:its |their )?(?:faces|sides) )?(?:numbered|labelled|labeled|marked) (?:from )?1 (?:to|-) 6)?';
const RANDOM =
  '(?: ?,?(?:at random|randomly|without looking|blindly|by chance|from (?:it|the (?:bag|box|jar|hat|urn|drawer))|out|once|by [a-z]+))*';
const TAKEN = '(?:picked|chosen|taken|drawn|selected|removed|pulled)(?: out)?';
const TAKES =
  '(?:picks?|eats?|ate|picked|chose|took|drew|selected|chooses?|chooses?|takes?|draws?|selects?|removes?|pulls?|grabs?)(?: out)?';
const ONE = '(?:an?|one|1|any|the first|a single)';
/** "3 red, 5 blue and 2 green": each kind once. */
function bag(text: string): ProbabilityFact | null {
  const kinds = new Map<string, number>();
  for (const [, count = '', name = ''] of text.matchAll(new RegExp(String.raw`(\d+) (${KIND})(?![a-z])`, 'g'))) {
    if (kinds.has(singular(name))) return null;
    kinds.set(singular(name), Number(count));
  }
  return kinds.size < 2 ? null : { kind: 'bag', kinds };
}

/** "1, 2, 3, 4 and 5", a run of whole numbers. */
function consecutive(list: string): ProbabilityFact | null {
  const numbers = (list.match(/\d+/g) ?? []).map(Number);
  const [from, to] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return numbers.every((number, index) => number === from + index) && to > from ? { kind: 'numbers', from, to } : null;
}

const PART = String.raw`\d+ (?:${KIND})(?: (?:${THING}))?`;
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 };

function times(text: string): number {
  return TIMES[text] ?? Number(text.replace(/ times$/, ''));
}

/** What things are drawn from, and how. */
export const SETUP_PHRASES: readonly Phrase<ProbabilityFact>[] = [
  phrase(String.raw`(${PART}(?:(?:,? and |, | & |; ?)${PART})+)`, ([text = '']) => bag(text)),
  phrase(String.raw`(\d+) (?:of (?:them|which|these|the (?:${THING})) )?(?:are|is) (${KIND})`, ([count = '', name = '']) => ({ kind: 'some', count: Number(count), name: singular(name) })),
  phrase(String.raw`(?:and )?(?:all )?the (?:rest|others|remaining(?: ones| (?:${THING}))?|remainder) (?:are|is) (${KIND})`, ([name = '']) => ({ kind: 'rest', name: singular(name) })),
  phrase(String.raw`(?:a pair of|2|both) ${FAIR}(?:dice|die)${SIX_FACES}`, () => ({ kind: 'dice', count: 2, faces: 6 })),
  phrase(String.raw`(?:an?|the|one) ${FAIR}(\d+)[- ]sided (?:die|dice|spinner)(?: numbered (?:from )?1 (?:to|-) \d+)?`, ([faces = '']) => (Number(faces) < 3 || Number(faces) > 30 ? null : { kind: 'dice', count: 1, faces: Number(faces) })),
  phrase(String.raw`(?:an?|the|one|1) ${FAIR}(?:die|dice)(?: numbered (?:from )?1 (?:to|-) 6| with faces numbered 1 to 6)?`, () => ({ kind: 'dice', count: 1, faces: 6 })),
  phrase(String.raw`(?:an?|the|this) ${FAIR}(?:spinner|dial|wheel)(?: (?:has|with|is divided into|is split into))? (\d+) equal (?:sections|parts|sectors|segments)(?:,? (?:numbered|labelled|marked)(?: from)? 1 (?:to|-) \d+)?`, ([faces = '']) => ({ kind: 'dice', count: 1, faces: Number(faces) })),
  phrase(String.raw`(?:an?|the|this) ${FAIR}(?:spinner|dial)(?: is| has sections)? (?:numbered|labelled)(?: from)? 1 (?:to|-) (\d+)`, ([faces = '']) => ({ kind: 'dice', count: 1, faces: Number(faces) })),
  phrase(String.raw`(\d) ${FAIR}coins`, ([count = '']) => ({ kind: 'coins', count: Number(count) })),
  phrase(String.raw`(?:an?|the|one|1) ${FAIR}coin`, () => ({ kind: 'coins', count: 1 })),
  phrase(String.raw`(once|twice|\d+ times)`, ([text = '']) => ({ kind: 'times', count: times(text) })),
  phrase(String.raw`(?:\d+ )?(?:cards?|balls?|tickets?|counters?|discs?|slips(?: of paper)?|sections|equal sections|tiles|numbers?|whole numbers?|integers?|raffle tickets)?(?: is| are| was| were| has| have)? ?(?:chosen at random |picked at random |selected at random |chosen |selected |picked )?(?:numbered|numbers|labelled|labeled)? ?(?:from )?(?:the (?:whole )?numbers )?(\d+) (?:to|-|through) (\d+)(?: inclusive)?(?: (?:is|are) (?:chosen|picked|selected)(?: at random)?)?`, ([from = '', to = '']) => (Number(to) - Number(from) < 1 || Number(to) > 200 ? null : { kind: 'numbers', from: Number(from), to: Number(to) })),
  phrase(String.raw`(?:the letters (?:of|in) )?(?:the )?word ["“']?([a-z]{2,20})["”']?`, ([letters = '']) => ({ kind: 'word', letters })),
  phrase(String.raw`letters (?:of|in) ["“']?([a-z]{4,20})["”']?(?! word)`, ([letters = '']) => (letters === 'word' ? null : { kind: 'word', letters })),
  phrase(String.raw`each letter of ["“']?([a-z]{4,20})["”']? is written on a (?:card|slip)`, ([letters = '']) => ({ kind: 'word', letters })),
  phrase(String.raw`(?:an?|the|one) (?:(?:standard|normal|ordinary|regular|full|well-shuffled|shuffled|usual|complete|fair) ?)*(?:52[- ]card )?(?:deck|pack)(?: of (?:52 )?(?:playing )?cards| of 52| of cards)?(?: of 52(?: cards)?)?|52 (?:shuffled )?(?:playing )?cards`, () => ({ kind: 'pack' })),
  phrase(String.raw`(?:and |which is |that is |it is |is |are )?(?:then )?(?:not|never) (?:put back|replaced|returned)(?: (?:in|into|to) the (?:bag|box))?|(?:he |she |i |you |and )*(?:does not|doesn't|do not|don't) (?:put it back|replace it|return it)|without (?:replacement|replacing (?:it|the first(?: one)?|them)|putting it back)|(?:and )?keeps? (?:it|them)|(?:and )?(?:eats?|ate) it|at the same time|both at once|simultaneously`, () => ({ kind: 'replaced', back: false })),
  phrase(String.raw`(?:and |which is |it is |is |then )*(?:put back|replaced|returned)(?: (?:in|into|to) the (?:bag|box))?|(?:he |she |i |you |and )*(?:puts? it back|replaces? it|returns? it)(?: (?:in|into|to) the (?:bag|box))?|with replacement`, () => ({ kind: 'replaced', back: true })),
  phrase(String.raw`(?:and |then )*(?:a (?:2nd|second|further)|another)(?: one| (?:${THING}))?(?: is| was)? ?(?:then )?(?:${TAKEN})?${RANDOM}|(?:and |then )*${TAKES} (?:another|a second)(?: one| (?:${THING}))?${RANDOM}|draws? again`, () => ({ kind: 'again' })),
  phrase(String.raw`2 (?:of (?:them|the (?:${THING})|these) |(?:${THING}) )?(?:are|is|were) ${TAKEN}${RANDOM}(?:,? one after (?:the other|another)| in turn)?`, () => ({ kind: 'draw', count: 2 })),
  phrase(String.raw`(?:eats?|ate) 2(?: of them| (?:${THING}))?(?: chosen)?${RANDOM}(?:,? one after (?:the other|another)| in turn)?`, () => ({ kind: 'draw', count: 2 })),
  phrase(String.raw`${TAKES} 2(?: of them| (?:${THING}))?${RANDOM}(?:,? one after (?:the other|another)| in turn)?`, () => ({ kind: 'draw', count: 2 })),
  phrase(String.raw`(?:digits|numbers|integers|cards numbered|cards labelled|counters numbered)? ?((?:\d+, )+\d+,? and \d+)(?: are)?(?: each)?(?: (?:written|printed|placed|marked|put)) on (?:separate |identical |a |the |different )*(?:cards?|counters?|discs?|pieces? of (?:paper|card)|balls?)`, ([list = '']) => consecutive(list)),
  phrase(String.raw`(?:\d+ )?(?:cards|counters|discs|balls|tickets|tiles) (?:are |is )?(?:numbered|labelled|with the (?:numbers|digits)|marked|showing the (?:numbers|digits)) ((?:\d+, )+\d+,? and \d+)(?: on them)?`, ([list = '']) => consecutive(list)),
  phrase(String.raw`${ONE} (?:of (?:them|the (?:${THING})|these) |(?:${THING}|number|letter|random letter) |)(?:is|was|are) ${TAKEN}${RANDOM}`, () => ({ kind: 'draw', count: 1 })),
  phrase(String.raw`${TAKES} (?:out )?${ONE}(?: of them| (?:${THING}|number|letter|random letter))?${RANDOM}`, () => ({ kind: 'draw', count: 1 })),
  phrase(String.raw`(?:the|each|every|your|his|her) (?:${THING}|number|letter|outcome)(?! (?:or|and))`, () => ({ kind: 'idle' })),
  phrase(String.raw`(?:a|the|one|this|any) (?:${THING}|number|letter) (?:${TAKEN}${RANDOM}|at random)(?= (?:is|will|from|has))`, () => ({ kind: 'draw', count: 1 })),
  phrase(String.raw`(?:a|the|one) randomly ${TAKEN} (?:${THING}|number|letter)`, () => ({ kind: 'draw', count: 1 })),
  phrase(String.raw`(?:are|is|were|was) (?:both )?${TAKEN}${RANDOM}`, () => ({ kind: 'idle' })),
  phrase(String.raw`(?:all )?(?:of |the )*same size(?: and shape)?|(?:its|the) colou?r (?:is |was )?(?:noted|recorded|written down)`, () => ({ kind: 'idle' })),
  phrase(String.raw`(\d+) (?:${THING})`, ([count = '']) => ({ kind: 'all', count: Number(count) })),
]; // prettier-ignore
