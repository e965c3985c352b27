/** How formulas are typed in a hurry, each as it is meant; only what can mean nothing else. */
const RUN_TOGETHER = /(=\s*[-−]?\d+(?:\.\d+)?)\s+(?=[-−]?\d*(?:[a-z](?![a-z]))(?:\s*[-+−]\s*\d*[a-z])?\s*=)/gi;

/** "gf(x), i.e. g(f(x))", "fg(2), where fg(x) means f(g(x))": the same said twice. */
const COMPOSITE_TWICE =
  /\b([fgh])([fgh]) ?\(([^()]*)\)([^.;]*?),? ?\(?(?:i\.e\.|that is,?|meaning|where (?:\1\2 ?\(x\)|it) (?:means|is|stands for)) ?\1 ?\( ?\2 ?\([^()]*\) ?\)\)?/g;

const TYPED: readonly (readonly [RegExp, string])[] = [
  [COMPOSITE_TWICE, '$1$2($3)$4'],
  // "4√7 …, i.e. in the form √n" names the form once more.
  [/,? i\.e\. (?=in the form)/gi, ' '],
  // "0.000 073": digits in groups behind the point.
  [/(?<=\d\.\d{3}) (?=\d{2,3}(?![\d.])(?! ?[dsp]))/g, ''],
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

const GREEK: readonly (readonly [RegExp, string])[] = [
  [/[φϕ](?= ?\()|\\(?:var)?phi(?= ?\()/g, 'f'],
  [/ψ(?= ?\()|\\psi(?= ?\()/g, 'g'],
];

/** φ and ψ as f and g, where these are not used. */
function withPlainNames(text: string): string {
  return GREEK.reduce(
    (written, [sign, name]) =>
      new RegExp(`(?<![a-z])${name} ?\\(`).test(text) ? written : written.replace(sign, name),
    text,
  );
}

/** The text with formulas typed in a hurry put in order. */
export function withTypedFormulas(text: string): string {
  return TYPED.reduce((written, [pattern, put]) => written.replace(pattern, put), withPlainNames(text));
}

/** "x+y=10 x-y=4": one equation behind another without a mark. */
export function areRunTogether(text: string): boolean {
  return new RegExp(RUN_TOGETHER.source, 'i').test(text);
}
