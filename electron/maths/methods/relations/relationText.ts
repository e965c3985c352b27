import { spokenMaths } from '../requests/spokenMaths.ts';

const PLACEHOLDER = String.raw`(?:something|some ?thing|what(?:ever)?|blah|stuff|\?+|_{2,}|…|\.{2,}|[—–-](?=\s*$))`;
const NAMED = String.raw`(?:is|are|was|were) (?:not|n't)|isn't|isnt|aren't|cannot be|can't be|cant be|does not equal|doesn't equal|is never|≠|!=|\\neq?`;
const LETTERS = String.raw`\$?[a-zA-Z]\$?(?: ?(?:,|and|nor|or) \$?[a-zA-Z]\$?){0,3}`;

/** What people type between and around formulas, in marks the reader of formulas knows; the sense stays. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/\s(?:->|→)\s*(?=[a-z]\b)/gi, ' , '],
  [/#\s?\d{1,3}[a-h]?\b/g, ' '],
  [/\b(?:N5|Nat ?5|KS[1-5]|Q\d{1,2}[a-h]?|P[1-4])\b(?=[\s:.,)-])/g, ' '],
  [/\bsubject ?[=:] ?([a-z])\b/gi, 'subject $$$1$$'],
  [/\s*\n\s*/g, ' , '],
  [/(?<!\w)\(((?=[^()]*[a-z]{3})[^()]*)\)/gi, ' , $1 , '],
  [/\b([a-z])(?: (?:n|an|nd)| ?&| ?'n') ([a-z])\b(?=\s*(?:[.,?!]|$))/gi, '$1 and $2'],
  [/\bwhat r\b/gi, 'what are'],
  [/\bone is (?=\(|\d*[a-z]\b)/gi, 'the first , '],
  [/\.{2,}\s*\((?:\d|i{1,3})\)|\((?:eqn?\.? ?|equation )\d\)/gi, ' , '],
  [/\bfor \$?[a-z] ?(?:∈|\\in) ?(?:ℝ|R|\\mathbb\{R\})\$?(?![a-z])/g, ' '],
  [/,? ?\(?\b[a-z] ?(?:∈|\\in) ?(?:ℝ|R|\\mathbb\{R\})\)?(?![a-z])/g, ' '],
  [/\b([a-z])'?s\b(?= (?:and|n|&) [a-z]'?s\b)/gi, '$1'],
  [/\b(and|n|&) ([a-z])'s\b/gi, '$1 $2'],
  [/\b(?:capital|big|little|small|letter) ([a-z])\b(?! (?:number|bit|amount))/gi, '$1'],
  // No letter may be nought, or equal to another one: nothing for the lines of the working.
  [new RegExp(String.raw`[,;]? ?\b(?:(?:where|assume|assuming|given|provided|if|for|with|and|that) )*(?:none of (?:the |these |its )?(?:variables|letters|values|constants|them|quantities)|no (?:letter|variable|value|constant)|(?<![\w)=+−*/^-] ?)${LETTERS}) ?(?:${NAMED}|is|are|equals) ?(?:equal to |equals? )?\$?(?:0|zero|nought|(?<=(?:≠|!=|neq?|n't|not|not equal to|isnt|never) ?)(?:-?\d+|[a-z]))\$?(?=[\s.,;)?!]|$)`, 'gi'), ' , '],
  // "n = …", "x = something": the letter that is wanted.
  [new RegExp(String.raw`\b(?:it |he |she |they |sir |miss )?(?:wants?|needs?|end up with|ends? with|should be|must be|to be|as|so|gives?|need|get|form|into|is|like|answer(?: is| =)?)?:? ?\b([a-z]) ?(?:=|is|equals) ?${PLACEHOLDER}`, 'gi'), ' , find $$$1$$ , '],
  [/\bso that is ([a-z]) =\s*$/gi, ' , find $1'],
  [/\s{2,}/g, ' '],
]; // prettier-ignore

const SUM = String.raw`((?:\d*[a-z]|\d+)(?:\s*[-+−–]\s*(?:\d*[a-z]|\d+))*)`;
/** "x + 2y = 3x − y = 14": two equations in one line. */
const CHAIN = new RegExp(String.raw`(?<!\w|[+−–=/*^-] ?)${SUM}\s*=\s*${SUM}\s*=\s*(\d+)(?!\w|\.\d|\s*[-+−–*/^])`, 'gi');

/** A question about equations as the reader of formulas takes it apart. */
export function relationText(problem: string): string {
  const spoken = spokenMaths(problem);
  return MENDS.reduce(
    (text, [pattern, put]) => text.replace(pattern, put),
    withEquationsApart(spoken).replace(CHAIN, '$1=$3 , $2=$3'),
  ).trim();
}

const NEXT = /(=\s*[-−–]?\d+(?:\.\d+)?)\s+(?=(?:\d*[a-z]\s*[-−–+]\s*\d*[a-z]|\d*[a-z])\s*=)/gi;

/** "x + y = 10 x − y = 4": where one equation ends in a number, the next begins. */
export function withEquationsApart(text: string): string {
  return text.replace(NEXT, '$1, ');
}
