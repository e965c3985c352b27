import type { RuleSolution } from '../../../outcomes.ts';
import { workLetters } from '../outcomeSpaces.ts';
import { sayings, solveReadings, tagChance, W } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

type LetterFact =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'wish'; readonly wanted: readonly string[]; readonly denied: boolean }
  | { readonly kind: 'ask' | 'count' | 'idle' };

const WORDS: ReadonlySet<string> = new Set('vowel vowels consonant consonants word words'.split(' '));
const say = sayings(WORDS);
const LETTER = "(?:an? |the )?(?:letter )?['\"“]?!?([a-z])['\"”]?(?![a-z'])";
const A = '(?:an? |the |any )?';

/** The word itself stays as it is written. */
const PHRASES = [
  say<LetterFact>(`(?:word|words) ['"“]?([a-z]{2,})['"”]?`, ([word = '']) => ({ kind: 'word', word })),
  say<LetterFact>(`(not )?${A}(vowel|consonant)s?`, ([denied = '', name = '']) => ({ kind: 'wish', wanted: [name], denied: denied !== '' })),
  say<LetterFact>(`(?:(?:is|be|of|getting|picking|choosing|drawing|selecting|that|for|either) )+(not )?${LETTER} or ${LETTER}`, ([denied = '', one = '', two = '']) => ({ kind: 'wish', wanted: [one, two], denied: denied !== '' })),
  say<LetterFact>(`(?:(?:is|be|of|getting|picking|choosing|drawing|selecting|that|for) )+(?:a )?(not )?${LETTER}(?= *(?:[.?)]|$|when|from|if))`, ([denied = '', one = '']) => ({ kind: 'wish', wanted: [one], denied: denied !== '' })),
  say<LetterFact>(`(?:(?:is|be|of|getting|picking|choosing|drawing|selecting|that|for) )+(not )?(?:the letter|letter) !?([a-z])(?![a-z'])`, ([denied = '', one = '']) => ({ kind: 'wish', wanted: [one], denied: denied !== '' })),
  say<LetterFact>('chance', () => ({ kind: 'ask' })),
  say<LetterFact>(`(?:all )?#\\d+${W}? letters`, () => ({ kind: 'count' })),
  say<LetterFact>(`(?:separate )?#\\d+${W}? (?:cards?|tiles?|counters?|balls?|discs?|blocks?|squares?|pieces of (?:card|paper)|slips of paper)`, () => ({ kind: 'count' })),
  say<LetterFact>('all|each|given|if|equally likely', () => ({ kind: 'idle' })),
]; // prettier-ignore

/** A letter drawn from a word. */
export function letterQuestion({ text: given, numbers, capitals }: PlainChance): RuleSolution | null {
  const [only, ...others] = capitals;
  const named = / words? /.test(given) || only === undefined || others.length > 0;
  const text = (named ? given : given.replace(new RegExp(`\\b(?:letters of )?${only}\\b`), `word ${only}`)).replace(
    /\(([a-z])\)/g,
    'the letter $1',
  );
  if (!/\bletters?\b/.test(text) || !/\bwords? /.test(text)) return null;
  return solveReadings(
    tagChance(
      text.replace(/\b(chance of|is|it is|be|or|getting|picking) an? a(?=[\s.?]*$| or)/g, '$1 the letter a'),
      WORDS,
    ),
    PHRASES,
    (facts) => {
      const words = new Set(facts.flatMap((fact) => (fact.kind === 'word' ? [fact.word] : [])));
      const wishes = facts.flatMap((fact) => (fact.kind === 'wish' ? [fact] : []));
      const [word] = words;
      const [wish, ...more] = wishes;
      if (word === undefined || words.size > 1 || wish === undefined || more.length > 0) return null;
      if (!facts.some(({ kind }) => kind === 'ask') || numbers.some((number) => number !== word.length)) return null;
      const [first = ''] = wish.wanted;
      const vowels = first === 'vowel' || first === 'consonant';
      if (vowels && word.includes('y')) return null;
      return workLetters(word, (letter) => {
        const small = letter.toLowerCase();
        const holds = vowels ? 'aeiou'.includes(small) === (first === 'vowel') : wish.wanted.includes(small);
        return holds !== wish.denied;
      });
    },
  );
}
