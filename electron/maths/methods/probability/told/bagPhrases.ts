import type { Phrase } from '../../words/phrases.ts';
import { sayings, W } from './chanceReader.ts';

export type BagFact =
  | { readonly kind: 'some'; readonly count: number; readonly of: number }
  | { readonly kind: 'rest'; readonly of: number }
  | { readonly kind: 'number'; readonly count: number }
  | { readonly kind: 'draw'; readonly count: number }
  | { readonly kind: 'again' }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'back'; readonly back: boolean }
  | { readonly kind: 'ask'; readonly what: 'chance' | 'expected' }
  | { readonly kind: 'any'; readonly of: readonly number[]; readonly denied: boolean }
  | { readonly kind: 'all'; readonly of: number; readonly count: number | null }
  | { readonly kind: 'atLeastOne' | 'none' | 'exactlyOne'; readonly of: number }
  | { readonly kind: 'oneEach'; readonly of: readonly number[] }
  | { readonly kind: 'then'; readonly of: readonly number[] }
  | { readonly kind: 'place'; readonly place: number; readonly of: number }
  | { readonly kind: 'same' | 'different' | 'idle' };

export const BAG_WORDS: ReadonlySet<string> = new Set('second then matching match matches third once'.split(' '));

const say = sayings(BAG_WORDS);
const TAKEN = '(?:taken|drawn|picked|chosen|selected|removed|pulled|eaten|spun|tested|grabbed|dealt)';
const TAKES =
  '(?:picks?|picked|eats?|ate|chooses?|chose|takes?|took|draws?|drew|selects?|selected|removes?|removed|pulls?|pulled|grabs?|grabbed|drawing|taking|picking|choosing|pulling|selecting|removing)';
const AN = '(?:an?|one|the|any|either|only)';

/** What is hoped for of the things that are drawn. */
function wishPhrases(at: (mark: string) => number): readonly Phrase<BagFact>[] {
  return [
    say(`(?:chance|expect)(?: of| that)?${W}{0,7} (?:exactly )?#(\\d+)${W}{0,1} \\$(\\d)`, ([mark = '', of = '']) => ({
      kind: 'all',
      of: Number(of),
      count: at(mark),
    })),
    say(
      `(?:both|all|each)(?: of)?(?: #\\d+)?${W}{0,5} \\$(\\d)(?: both times)?|\\$(\\d)(?: ${W})? (?:both|each|every|all) times?|\\$(\\d) on both(?: draws| occasions| picks| spins)?`,
      ([one = '', two = '', three = '']) => ({ kind: 'all', of: Number(one || two || three), count: null }),
    ),
    say(`at-least one(?: of)?${W}{0,4} \\$(\\d)`, ([of = '']) => ({ kind: 'atLeastOne', of: Number(of) })),
    say(`(?:exactly|only|just) one(?: of)?${W}{0,4} \\$(\\d)`, ([of = '']) => ({ kind: 'exactlyOne', of: Number(of) })),
    say(`(?:no|none|neither)(?: of)?${W}{0,5} \\$(\\d)(?! (?:nor|or|and))`, ([of = '']) => ({
      kind: 'none',
      of: Number(of),
    })),
    say(
      `(?:one|an?)${W}{0,2} \\$(\\d)${W}{0,1} and (?:the other|other|one|an?)${W}{0,2} \\$(\\d)|\\$(\\d) and (?:the )?other${W}{0,2} \\$(\\d)`,
      ([a = '', b = '', c = '', d = '']) => ({ kind: 'oneEach', of: [Number(a || c), Number(b || d)] }),
    ),
    say(`one(?: of)? each${W}{0,2}|one${W}{0,2} of each${W}{0,1}`, () => ({ kind: 'oneEach', of: [] })),
    say(`~(1|2)${W}{0,5} \\$(\\d)`, ([place = '', of = '']) => ({
      kind: 'place',
      place: Number(place),
      of: Number(of),
    })),
    say(`\\$(\\d)${W}{0,2},?(?: and)? (?:then|followed by)${W}{0,3} \\$(\\d)`, ([one = '', two = '']) => ({
      kind: 'then',
      of: [Number(one), Number(two)],
    })),
    say(`same${W}{0,1}|matching${W}{0,1}|match|matches`, () => ({ kind: 'same' })),
    say(`different${W}{0,1}`, () => ({ kind: 'different' })),
    say(
      `(?:not|neither)${W}{0,3} \\$(\\d)(?:(?: nor| or| and not)${W}{0,2} \\$(\\d))?(?: either)?`,
      ([one = '', two = '']) => ({
        kind: 'any',
        of: two === '' ? [Number(one)] : [Number(one), Number(two)],
        denied: true,
      }),
    ),
    say(`(?:either )?(?:${AN} )?\\$(\\d)${W}{0,1} or${W}{0,2} \\$(\\d)(?: or${W}{0,2} \\$(\\d))?`, ([...of]) => ({
      kind: 'any',
      of: of.filter((one) => one !== '').map(Number),
      denied: false,
    })),
    say(`\\$(\\d)`, ([of = '']) => ({ kind: 'any', of: [Number(of)], denied: false })),
  ];
}

/** What is said of a bag whose kinds are marked `$0`, `$1`, …. */
export function bagPhrases(numbers: readonly number[]): readonly Phrase<BagFact>[] {
  const at = (mark: string): number => numbers[Number(mark)] ?? -1;
  return [
    say(
      `#(\\d+)(?: of(?: them| which| these| those| whom| the(?: #\\d+)?${W}| #\\d+${W}?))(?: are| is| were| have| has)?(?: an?)? \\$(\\d)`,
      ([mark = '', of = '']) => ({ kind: 'some', count: at(mark), of: Number(of) }),
    ),
    say(`#(\\d+)(?: are| is| were)?(?: $|${W})? \\$(\\d)`, ([mark = '', of = '']) => ({
      kind: 'some',
      count: at(mark),
      of: Number(of),
    })),
    say(`(?:the )?(?:rest|others|other|remaining|remainder)${W}{0,3} \\$(\\d)`, ([of = '']) => ({
      kind: 'rest',
      of: Number(of),
    })),
    say(`#(\\d+) times`, ([mark = '']) => ({ kind: 'times', count: at(mark) })),
    say(`${TAKES}${W}{0,2} #(\\d+)(?! \\$)`, ([mark = '']) => ({ kind: 'draw', count: at(mark) })),
    say(`#(\\d+)${W}{0,4},? (?:are |is |were |at )?(?:then |now )?${TAKEN}`, ([mark = '']) => ({
      kind: 'draw',
      count: at(mark),
    })),
    say(`#(\\d+) more${W}?`, () => ({ kind: 'again' })),
    say(`(?:then )?(?:and )?(?:${TAKES}(?: out)? )?(?:another|an? ~2|~2|again)(?: one)?`, () => ({ kind: 'again' })),
    ...wishPhrases(at),
    say(`no-return`, () => ({ kind: 'back', back: false })),
    say(`returned`, () => ({ kind: 'back', back: true })),
    say(`how-many(?: times)?|(?:expected|expect)(?: number of)?(?: times)?`, () => ({ kind: 'ask', what: 'expected' })),
    say('chance', () => ({ kind: 'ask', what: 'chance' })),
    say(`#(\\d+)(?!(?: are| is| were)?(?:${W})? \\$)`, ([mark = '']) => ({ kind: 'number', count: at(mark) })),
    say('altogether|equally likely|equally|equal|fair|if|together|only|estimate|~1|all|row', () => ({ kind: 'idle' })),
  ];
}
