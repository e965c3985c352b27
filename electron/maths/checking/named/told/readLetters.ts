import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { ASKED_FOR } from './chanceAsked.ts';
import { clause, clausesIn, type ClauseKind } from './clauses.ts';
import { reply } from './reply.ts';

type LetterClause =
  | { readonly kind: 'word'; readonly letters: string }
  | {
      readonly kind: 'asked';
      readonly not: boolean;
      readonly isHit: (letter: string) => boolean;
      readonly sort: boolean;
    };

const PICKED = '(?:picked|chosen|selected|taken|drawn)';
const RANDOM = '(?: at random| randomly)';
const WORD = "(?:the )?word '?(?<word>[a-z]{2,})'?";
const CHANCE = `${ASKED_FOR}(?:probability|chance|p)`;
const IT =
  "(?: ?(?:that )?(?:it's|(?:it|the letter|this letter|the chosen letter) is)| of (?:getting|choosing|picking|it being))";
const SORT = '(?:an? )?(?<sort>vowel|consonant)';
const LETTER = "(?:(?:an?|the) )?(?:letter )?'?(?<letter>[a-z])'?(?: or (?:an? )?'?(?<other>[a-z])'?)?";

const CLAUSES: readonly ClauseKind<LetterClause>[] = [
  clause(
    `(?:a|one) letter is ${PICKED}${RANDOM} (?:from|in|out of) (?:(?:the|all the) letters (?:of|in) )?${WORD}`,
    ({ word = '' }) => ({ kind: 'word', letters: word }),
  ),
  clause(
    `(?:i|he|she|you) (?:pick|choose|select)s? (?:a|one) letter${RANDOM} from (?:(?:the|all the) letters (?:of|in) )?${WORD}`,
    ({ word = '' }) => ({ kind: 'word', letters: word }),
  ),
  clause(`${CHANCE}${IT}(?<not> not)? ${SORT}`, ({ not, sort }) => ({
    kind: 'asked',
    not: not !== undefined,
    isHit: (letter) => 'aeiou'.includes(letter) === (sort === 'vowel'),
    sort: true,
  })),
  clause(`${CHANCE}${IT}(?<not> not)? ${LETTER}`, ({ not, letter, other }) => ({
    kind: 'asked',
    not: not !== undefined,
    isHit: (one) => one === letter || one === other,
    sort: false,
  })),
];

/** One letter of a word, drawn by chance: a vowel, a consonant, or a letter that is named. */
export function readLetters(question: BareQuestion): NamedQuestion | null {
  if (!/\bletter\b/.test(question.text)) return null;
  const clauses = clausesIn(question.text, CLAUSES) ?? [];
  const [words, wishes] = [clauses.filter((one) => one.kind === 'word'), clauses.filter((one) => one.kind === 'asked')];
  const [word, wish] = [words[0], wishes[0]];
  if (word === undefined || wish === undefined || clauses.length !== 2) return null;
  // Y is a vowel to some.
  if (wish.sort && word.letters.includes('y')) return null;
  const letters = [...word.letters];
  const hits = letters.filter((letter) => wish.isHit(letter) !== wish.not).length;
  return hits === 0 || hits === letters.length ? null : reply(`${hits}/${letters.length} + 0`, { form: question.form });
}
