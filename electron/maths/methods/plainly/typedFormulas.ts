/** How formulas are typed in a hurry, each as it is meant; only what can mean nothing else. */
const RUN_TOGETHER = /(=\s*[-−]?\d+(?:\.\d+)?)\s+(?=[-−]?\d*(?:[a-z](?![a-z]))(?:\s*[-+−]\s*\d*[a-z])?\s*=)/gi;

const TYPED: readonly (readonly [RegExp, string])[] = [
  // "root5", "sqrt 12", "root(12)"
  [/\broot ?(?=\(|\d)/gi, '√'],
  [/(?<=\d)root (?=\d)/gi, '√'],
  // "x n y", "expand nd simplify"
  [/(?<=\b(?:find|solve for|both|values of|need|get) [a-z]) n (?=[a-z]\b)/gi, ' and '],
  [/(?<=[a-z]{3,}) (?:nd|n) (?=[a-z]{3,})/gi, ' and '],
  // "a = 2 b = -3", "x+y=10 x-y=4": equations run together
  [RUN_TOGETHER, '$1, '],
  // What stands far apart does not belong together.
  [/(?<=\S)(?: {2,}|\n+)(?=[a-z(])/gi, ', '],
  [/([.?!,;:]), /g, '$1 '],
  [/\b([<>]) ?= ?/g, '$1='],
];

/** The text with formulas typed in a hurry put in order. */
export function withTypedFormulas(text: string): string {
  return TYPED.reduce((written, [pattern, put]) => written.replace(pattern, put), text);
}

/** "x+y=10 x-y=4": one equation behind another without a mark. */
export function areRunTogether(text: string): boolean {
  return new RegExp(RUN_TOGETHER.source, 'i').test(text);
}
