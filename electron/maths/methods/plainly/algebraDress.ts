import { withoutAlgebraWays } from './algebraWays.ts';

/** A question about one formula dressed in words of a lesson or of another country, with the plain words for it. */
type Rule = readonly [pattern: RegExp, put: string];

const COMMON = '(?:greatest |highest |largest )?common factor';
const BRACKET = '(?:brackets?|parenthes[ei]s)';
const RULES: readonly Rule[] = [
  // What kind of equation it is says nothing.
  [/\b(?:absolute[- ]value|modulus|literal|linear|simple|one-step|two-step|multi-step) (?=(?:equation|inequality)\b)/gi, ''],
  [/\bsolve for the (?:pronumeral|unknown|variable|letter|missing letter)\b[:,]?/gi, 'Solve'],
  // By which way.
  [/\s+by (?:splitting|breaking up|decomposing) the middle term\b|\s+(?:by|using) (?:inspection|trial and (?:error|improvement)|the (?:ac|cross|box|grid) method)\b/gi, ''],
  [/,? (?:with|having) (?:integer|whole[- ]number|integral|rational) coefficients(?=\s*[.?]|\s*$)/gi, ''],
  // What is to be done.
  [/^(.*?[\w)²³]) (?:has|have|needs?|is supposed|wants?) to (?:go|be put|be written) (?:back )?in(?:to|side)? (?:2|two|double|a pair of) brackets\s*[.!]*$/i, 'Factorise $1'],
  [new RegExp(`^(?:first,? )?(?:remove|take out|pull out|extract|divide out) (?:the|any|a) ${COMMON}s?,?(?: and)?(?: then)? (?:finish|complete|continue|carry on)(?: with)? (?:factori[sz]ing|factoring) `, 'i'), 'Factorise fully '],
  [new RegExp(`\\b(?:put|place|write|take|bring|pull) (?:the |a )?${COMMON} (?:before|in front of|outside)(?: of)? (?:the |a )?${BRACKET}[:.]? (?=\\S)`, 'gi'), 'Factorise '],
  [/^(?:DOTS|difference of (?:two )?squares)\s*[:–—-]?\s+(?=[\d(a-z])/i, 'Factorise '],
  [/\b(?:apply|use) the (?:first|second|third) binomial formula (?:to|on|for)(?: the (?:term|expression|bracket))? /gi, 'Expand '],
  [/^summari[sz]e(?: as far as possible| fully| the terms)?\s*:?\s+(?=[-−–\d(a-z])/i, 'Simplify '],
  // Remarks on the way.
  [/^(?:(?:right|so|now|good|ok|okay|alright|great|next|well|then|let['’]?s see)\b[,.!]? ?)+(?:(?:here['’]?s|here is|let['’]?s (?:do|try|have))? ?(?:a few|some|one|another|two) more(?: terms| ones?)?|here['’]?s (?:one|another)|another one|a (?:double|single) bracket)[,:.]? (?:so )?(?=\$|[\d(])/i, ''],
  [/(?<=[.!?] )(?:take (?:it|this)|do (?:it|this)|go)(?: slowly)?,? one step at a time\. ?/gi, ''],
  [/,? ?\b(?:and|but) i (?:dont|don['’]?t|do not|didn['’]?t) (?:get|know|understand) what to do (?:w|with|about) (?:the |that |this )?[a-z ]{3,25}?(?=[,.]|$)/gi, ''],
  [/,? (?:and|but) (?:he|she|they|we|i)(?: is|['’]s|['’]m| am| are|['’]re)? (?:unsure|not sure|confused|wondering) (?:whether|if|about) [^.?!=]*(?=[.?!])/gi, ''],
  [/\b(?:my|our|her|his) (?:son|daughter|child|boy|girl|nephew|niece) (?:has been|was|is) (?:told|asked|supposed) to /gi, ''],
  [/(?<=[a-z\d)²³]\.) what does (?:it|this|that) (?:simplify|come|expand|factori[sz]e) to\?\s*$/gi, ''],
]; // prettier-ignore

/** The question in plain words of mathematics; `null` where nothing of it was dressed so. */
export function withoutAlgebraDress(problem: string): string | null {
  if (problem.length > 240 || !/[=+−–-]|\\[a-z]|²|\^|√/.test(problem)) return null;
  const plain = RULES.reduce((text, [pattern, put]) => text.replace(pattern, put), withoutAlgebraWays(problem)).trim();
  return plain === problem ? null : plain.charAt(0).toUpperCase() + plain.slice(1);
}
