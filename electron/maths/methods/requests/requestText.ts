import { FIRST_NAMES } from '../words/firstNames.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Sentence } from '../reworded/rewording.ts';

const SCHOOL =
  "(?:literal|equations?|drill|unit|quiz|exit|ticket|warm|up|homework|hw|class|classwork|line|row|question|problem|task|exercise|card|round|station|starter|test|exam|paper|part|page|worksheet|sheet|practice|review|mini|bonus|challenge|puzzle|revision|section|chapter|topic|lesson|activity|day|algebra|algebra's|polynomials?|expanding|factoring|factorising|surds?|logs?|functions?|indices|q|no|number|first|next|last|my|the|our|in|on|from|of|and|for|today's|quick|fire|quickfire|skills|check|try|this|one|here|is|a|an|it|says|reads|asks)";
/** "Unit 8 Quiz Q4)", "Homework 5c:", "Exit ticket:": where a question stands, up to a mark that ends it. */
const LABEL = new RegExp(
  `^\\s*(?:${SCHOOL}[ -]?(?:#?\\d{1,3}[a-h]?[ ,.-]*)?(?=[\\s:).\\d-])[ -]?)+(?:[:)–—]|\\.(?= [A-Z]))\\s+`,
  'i',
);
const NAMES = /(?<![\w$\\])[A-Z][a-z]{1,9}(?![\w'’])/g;
const BLANK = String.raw`(?:■+|□+|☐+|▢+|█+|⬜+|◻+|_{2,}|\?{1,3}|\.{3,}|…|\(\s+\)|\[\s*\])`;

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

type Mend = readonly [pattern: RegExp, put: string];

/** Names, marks and wordings that the reader of formulas does not know, each with what it does. */
const MENDS: readonly Mend[] = [
  [/[“”"]/g, ' '],
  [/(?<=^|\s)['‘](?=[A-Za-z\d(])|(?<=[\w).?])['’](?=\s|[.,?]|$)/g, ' '],
  [/[←→]\s*(?=(?:write|expand|simplify|factor|find|please|what))/gi, '. '],
  [/^(From the sum of .*?) take away /i, '$1 , deduct '],
  [/\bone of (?:its|the)(?: two)? (side|factor|edge|bracket)s\b/gi, 'one $1'],
  [/\bis (?:one|a) (?:of the |of its )?(?:two )?factors?(?= of\b)/gi, 'is a factor'],
  [/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Professor)\.? [A-Z][a-z]+/g, 'he'],
  [/(?<![\w$])[A-Z][xyz](?: ?[+−-] ?[A-Z][xyz])+ ?= ?[A-Z\d]+(?!\w)/g, '$$$&$$'],
  [/\b([fghp]) ?: ?([a-z]) ?(?:→|↦|->|\\mapsto|\\to|\\rightarrow) ?/g, '$1($2) = '],
  [/\blog ?(?:base )?(\d{1,2}) of (\d+(?:\.\d+)?(?:\/\d+)?)/gi, 'log_$1($2)'],
  [/\blog(10|[2-9])(?= ?\()/g, 'log_$1'],
  [
    /\b(as|into|to|under) (?:just |only )?(?:one|1) (log|logarithm|surd|root|fraction|term|bracket|power|number)\b/gi,
    '$1 a single $2',
  ],
  [
    /\b(binomials?|brackets?|expressions?|factors?|product|trinomial|polynomials?|terms?) (?=\(|\d*[a-z](?![a-z]) ?[-−+^²])/gi,
    '$1: ',
  ],
  [/\b([fghp])([fghp]) ?\(([^()=]*)\)/g, '$1($2($3))'],
  // (f + g)(x) by its parts; (fg)(x) is a product to some and one after the other to others, so it is left alone.
  [/\( ?([fghp]) ?([-−+/·÷]|\\cdot|\\div) ?([fghp]) ?\) ?\(([^()=]*)\)/g, '$1($4) $2 $3($4)'],
  [/\( ?([fghp]) ?(?:∘|\\circ|o) ?([fghp]) ?\) ?\(([^()=]*)\)/g, '$1($2($3))'],
];

/** Marks at the ends of formulas, and letters that look like words. */
const LAST_MENDS: readonly Mend[] = [
  [/\b(for (?:which|what) (?:value of |number |constant )?[a-z]) is (?=\()/gi, '$1 , '],
  [/\b(when|if|where|and|with|,) a (is|=|was|be) (?=[-−]?\d)/g, '$1 $$a$$ $2 '],
  [/^([^.:?!]*?[\dA-Za-z²³)])\s*[=≡]\s*(?:\d*[a-z]*)\s*\(\s*[_…. ]*\)\s*(?:\(\s*[_…. ]*\)|[²³]|\^2)*/, 'Factorise $1 '],
  [/^((?:√|sqrt ?)\(?\d+\)?)\s*=\s*(?:_+|…|□|■|▢)\s*(?:√|sqrt)\s*\(?\d+\)?/, 'Simplify $1 '],
  [/^([^=≡]*\)\s*)[=≡]\s*[a-z]²\s*[+−-]\s*_+\s*[a-z]\s*[+−-]\s*_+/, 'Expand $1 '],
  [/(?<=[\w)\]²³}]) ?[→↦⇒➔➜]+ ?(?=[a-z]{3,})/g, ', '],
  [/\s+(?:(?:is|are|gives|equals|simplifies to|becomes) )?(?:…|\.{3,})\s*$/, ' '],
  [/\{½\}/g, '{1/2}'],
  [/\{⅓\}/g, '{1/3}'],
  [/\{⅔\}/g, '{2/3}'],
  [/\{¼\}/g, '{1/4}'],
  [/\{¾\}/g, '{3/4}'],
  [/\b(rectangle|square|triangle|room|garden|field)['’]s\b/gi, '$1'],
  [/^([^a-z]*(?:(?<![a-z])[a-z](?![a-z])[^a-z]*)+), (?:fully|completely)[.! ]*$/, 'Factorise $1 completely'],
  [/\bhow much (?:greater|larger|bigger|more) is ([^?,]*[\d)]) than ([^?,]*[\d)])(?=[.?! ]*$)/i, 'find $1 - $2'],
  [
    /\bby how much (?:does|is) ([^?,]*[\d)]) (?:exceed|greater than|larger than|bigger than|more than) ([^?,]*[\d)])(?=[.?! ]*$)/i,
    'simplify ($1) - ($2)',
  ],
  [
    /(?<=[.,;?]\s*|\b(?:so|then|and|find)\s)([a-zA-Z]) ?= ?(?:\?+|_{2,}|…|\.{2,}|something|what)(?=[\s.?!]|$)/g,
    'find $$$1$$',
  ],
  [/(?<=[\d)²³a-z]) , /g, ' , '],
  [/ ?= ?(?:\?+|_{2,}|…|\.{2,}|what)?(?=\s*$|\s*[,.]|\s+(?:used|but|and|i|got|please|pls|tidy|simplify)\b)/g, ' '],
  [
    /\b(whats|what's|what is|find|finding|value of|solve for|state|gives?|work out|is|and|determine|get|need) (a|A)(?=\s*(?:[?.,!]|$)| (?:in terms|if|when|so|such|on its|by itself|from)\b)/g,
    '$1 $$$2$$',
  ],
  [/ {2,}/g, ' '],
];
const BASE =
  /[,(]? ?\b(?:in |to |using |with |all |both |logs? )*base (\d{1,2}|ten|two)\)?(?= *(?:[.,;?)]|$|\bfind\b|\bsolve\b|\bis\b))/gi;
const BASES: Readonly<Record<string, string>> = { ten: '10', two: '2' };
/** Words in brackets beside a formula. */
const ASIDE =
  /\(((?:(?:[a-z]{3,}|in|to|so|as|is|it|no|by|we|my|if|at|or|of|do) )[^()=]*[a-zA-Z\d](?:\([^()]*\)[^()]*)?[.!?]?)\)/g;
const WORD_NAMES = /^(?:Will|Mark|Art|May|June|Grace|Hope)$/;

/** What a text says, in characters and marks the reader of formulas knows; nothing of the sense is changed. */
export function cleanRequest(problem: string): string {
  const mend = (text: string, mends: readonly Mend[]): string =>
    mends.reduce((now, [pattern, put]) => now.replace(pattern, put), text);
  const named = mend(problem.replace(LABEL, ''), MENDS)
    .replace(BASE, (all, base: string) => (sameBase(problem, BASES[base.toLowerCase()] ?? base) ? ' ' : all))
    .replace(ASIDE, (all, inner: string) => (/^(?:sin|cos|tan|log|ln|sqrt|root)\b/.test(inner) ? all : `, ${inner} ,`));
  return mend(named, LAST_MENDS)
    .replace(NAMES, (name) => (FIRST_NAMES.has(name) && !WORD_NAMES.test(name) ? 'he' : name))
    .trim();
}

/** A blank within a formula ("8w + ___ = 11w") as a letter; `null` where there is none, or not just one. */
export function blankAsLetter(text: string): { readonly text: string; readonly letter: string } | null {
  const blanks = [...text.matchAll(new RegExp(BLANK, 'g'))].filter(({ index, 0: mark }) => {
    const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + mark.length).trimStart()];
    const opens = /^(?:\(|[a-z]²? ?[-−+=)])/.test(after);
    if (opens && (before === '' || /[-−+=≡×*/^(:]$/.test(before))) return true;
    return (
      /[-−+=≡×*/^(]$/.test(before) &&
      before !== '' &&
      (/^[-−+=≡×*/)]/.test(after) || (/[=≡+−(-]/.test(before) && /^(?:[.,;(]|$)/.test(after) && !/[=≡]$/.test(before)))
    );
  });
  const [only, ...more] = blanks;
  if (only === undefined || more.length > 0) return null;
  const letter = freeLetter(text);
  const [before, behind] = [text.slice(0, only.index), text.slice(only.index + only[0].length)];
  return { letter, text: `${before.replace(/(?<=\() +$/, '')}${letter}${behind.replace(/^ +(?=\))/, '')}` };
}

/** The words and formulas of a text that was made clean. */
export function requestSentence(problem: string): Sentence | null {
  return sentenceOf(cleanRequest(problem));
}
