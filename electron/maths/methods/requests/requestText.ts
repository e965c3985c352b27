import { sentenceOf } from '../reworded/rewording.ts';
import type { Sentence } from '../reworded/rewording.ts';

const SCHOOL =
  "(?:literal|equations?|drill|unit|quiz|exit|ticket|warm|up|homework|hw|class|classwork|line|row|question|problem|task|exercise|card|round|station|starter|test|exam|paper|part|page|worksheet|sheet|practice|review|mini|bonus|challenge|puzzle|revision|section|chapter|topic|lesson|activity|day|algebra|algebra's|polynomials?|expanding|factoring|factorising|surds?|logs?|functions?|indices|q|no|number|first|next|last|my|the|our|in|on|from|of|and|for|today's|quick|fire|quickfire|skills|check|try|this|one|here|is|a|an|it|says|reads|asks)";
/** "Unit 8 Quiz Q4)", "Homework 5c:", "Exit ticket:": where a question stands, up to a mark that ends it. */
const LABEL = new RegExp(
  `^\\s*(?:${SCHOOL}[ -]?(?:#?\\d{1,3}[a-h]?[ ,.-]*)?(?=[\\s:).\\d-])[ -]?)+(?:[:)–—]|\\.(?= [A-Z]))\\s+`,
  'i',
);
const BLANK = String.raw`(?:■+|□+|▢+|█+|⬜+|◻+|_{2,}|\?{1,3}|\.{3,}|…|\(\s+\)|\[\s*\])`;

/** A letter that no formula of the text uses, to stand for what a blank hides. */
function freeLetter(text: string): string {
  return (
    ['k', 'w', 'n', 'm', 'u', 'v', 'z'].find((letter) => !new RegExp(`(?<![a-z])${letter}(?![a-z])`, 'i').test(text)) ??
    'k'
  );
}

/** Whether every logarithm of the text has this base, written or not. */
function sameBase(text: string, base: string): boolean {
  const logs = [...text.matchAll(/\\?log(?:_\{?|(?=[\d₀-₉]))?(\d+|[₀-₉]+|[a-z])?\}?(?=[ (\\{\d])/gi)];
  const plain = (digits: string): string => digits.replace(/[₀-₉]/g, (digit) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)));
  return logs.length > 0 && logs.every(([, own]) => (own === undefined ? base === '10' : plain(own) === base));
}

/** What a text says, in characters and marks the reader of formulas knows; nothing of the sense is changed. */
export function cleanRequest(problem: string): string {
  return problem
    .replace(LABEL, '')
    .replace(/[“”"]/g, ' ')
    .replace(/(?<=^|\s)['‘](?=[A-Za-z\d(])|(?<=[\w).?])['’](?=\s|[.,?]|$)/g, ' ')
    .replace(/[←→]\s*(?=(?:write|expand|simplify|factor|find|please|what))/gi, '. ')
    .replace(/\b([fghp]) ?: ?([a-z]) ?(?:→|↦|->|\\mapsto|\\to|\\rightarrow) ?/g, '$1($2) = ')
    .replace(/\blog ?(?:base )?(\d{1,2}) of (\d+(?:\.\d+)?(?:\/\d+)?)/gi, 'log_$1($2)')
    .replace(/\blog(10|[2-9])(?= ?\()/g, 'log_$1')
    .replace(
      /\b(as|into|to|under) (?:just |only )?(?:one|1) (log|logarithm|surd|root|fraction|term|bracket|power|number)\b/gi,
      '$1 a single $2',
    )
    .replace(/\b(binomials?|brackets?|expressions?|factors?|product|trinomial|polynomials?|terms?) (?=\()/gi, '$1: ')
    .replace(/\b([fghp])([fghp]) ?\(([^()=]*)\)/g, '$1($2($3))')
    .replace(/\( ?([fghp]) ?(?:∘|\\circ|o) ?([fghp]) ?\) ?\(([^()=]*)\)/g, '$1($2($3))')
    .replace(
      /[,(]? ?\b(?:in |to |using |with |all |logs? )*base (\d{1,2})\)?(?= *(?:[.,;?)]|$|\bfind\b|\bsolve\b))/gi,
      (all, base: string) => (sameBase(problem, base) ? ' ' : all),
    )
    .replace(/\(((?:[a-z]{2,} )[^()=]*[a-zA-Z\d](?:\([^()]*\)[^()]*)?)\)/g, (all, inner: string) =>
      /^(?:sin|cos|tan|log|ln|sqrt|root)\b/.test(inner) ? all : `, ${inner} ,`,
    )
    .replace(
      /(?<=[.,;?]\s*|\b(?:so|then|and|find)\s)([a-zA-Z]) ?= ?(?:\?+|_{2,}|…|\.{2,}|something|what)(?=[\s.?!]|$)/g,
      'find $$$1$$',
    )
    .replace(/ ?= ?(?:\?+|_{2,}|…|\.{2,}|what)?(?=\s*$|\s+(?:used|but|and|i|got|please|pls)\b)/g, ' ')
    .replace(
      /\b(whats|what's|what is|find|finding|value of|solve for|state|gives?|work out|is|and|determine|get|need) (a|A)(?=\s*(?:[?.,!]|$)| (?:in terms|if|when|so|such|on its|by itself|from)\b)/g,
      '$1 $$$2$$',
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A blank within a formula ("8w + ___ = 11w") as a letter; `null` where there is none, or not just one. */
export function blankAsLetter(text: string): { readonly text: string; readonly letter: string } | null {
  const blanks = [...text.matchAll(new RegExp(BLANK, 'g'))].filter(({ index, 0: mark }) => {
    const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + mark.length).trimStart()];
    return (
      /[-−+=≡×*/^(]$/.test(before) &&
      before !== '' &&
      (/^[-−+=≡×*/)]/.test(after) || (/[=≡+−(-]/.test(before) && /^(?:[.,;]|$)/.test(after) && !/[=≡]$/.test(before)))
    );
  });
  const [only, ...more] = blanks;
  if (only === undefined || more.length > 0) return null;
  const letter = freeLetter(text);
  return { letter, text: `${text.slice(0, only.index)} ${letter} ${text.slice(only.index + only[0].length)}` };
}

/** The words and formulas of a text that was made clean. */
export function requestSentence(problem: string): Sentence | null {
  return sentenceOf(cleanRequest(problem));
}
