const SAID = String.raw`(?:(?:he|she|they|it|teacher|sir|miss|i|we) )?(?:just )?(?:wants?|needs?|have to|has to|had to|need to|want to|(?:says?|said|asks?|asked|told)(?: (?:us|me|we|to))*(?: (?:have|need) to)?)(?: (?:us|me|you))?(?: to)?`;
/** "… and wants the nth term", "… and we have to say the mode": the request as a sentence of its own. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:i )?(?:only|just) (?:need|want) (?=(?:the|its) )/i, 'Find '],
  [new RegExp(String.raw`(?:[\s,]*\b(?:and|but) ${SAID}|[.,] (?:he|she|they|it|we|i) (?:says?|said|wants?|has to|have to|need to) ?(?:us |me )?(?:to )?)(?:to )? ?(?=(?:find|work out|calculate|solve|expand|factori[sz]e|simplify|differentiate|integrate|write|give|state|express|show|rearrange|make|put|round|convert|use|tidy|turn|estimate|complete|evaluate)\b)`, 'gi'), '. '],
  [new RegExp(String.raw`[\s,]*\b(?:and|but) ${SAID} (?:say |know |get |do )?(?=(?:the|its|a|an|how|what|which)\b)`, 'gi'), '. Find '],
  [/[\s,]*\b(?:and|so|but) (?:i|we) (?:need|want|have to get|have to find|need to get|need to know) (?=(?:the |its )?[a-z])/gi, '. Find '],
  [/(?<=[\d)a-z²³]),? (?:and )?(?:i )?(?:need|want) (?=(?:the|its) )/gi, '. Find '],
  [/[.,]? *\b(?:he|she|they|i|we|sir|miss) (?:wants?|needs?|has|have|would like|need) to (?:know|find|find out|work out) (?=(?:the|its|how|what) )/gi, '. Find '],
  [/,? (?:and )?(?:then )?solve for \$?([a-z])\$?(?=[\s.?!]*$)/gi, '. Find $1'],
  [/^do (?=[-−\d(√])/i, 'Work out '],
  [/^(?:need|want|i need|i want|get) (?=(?:the|its) )/i, 'Find '],
  [/\b(?:get|isolate|leave|have) \$?([a-z])\$? (?:on its own|by itself|alone)(?: on (?:one|the left|the right|the other)(?: hand)? side)?\b/gi, 'make $1 the subject'],
  [/\bso that \$?([a-z])\$? (?:stands alone|is alone|is on its own|is by itself)\b/gi, 'to make $1 the subject'],
  [/\bturn (.+?) into \$?([a-z])\$? = (?:something|___*|\?|…|\.\.\.)(?=[\s.?]|$)/gi, 'make $2 the subject of $1'],
]; // prettier-ignore

/** Requests told as what somebody wants, as requests. */
export function withRequests(text: string): string {
  return JOINTS.reduce((written, [pattern, words]) => written.replace(pattern, words), text).replace(/^[\s.]+/, '');
}
