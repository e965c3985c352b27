/** A formula typed at once or half in words, with the one way to write it that the rules know. */
type Rule = readonly [pattern: RegExp, put: string];

const FORMULA = String.raw`([^=≡?.!,;:]*[\w)²³])`;
const BLANK = String.raw`(?:\(\s*[?_…. ]*\s*\)\s*)`;
const RULES: readonly Rule[] = [
  // "log2 8", "log base 8 of 2"
  [/\blog ?([2-9]|1[0-9]) +\(?(\d+(?:\/\d+)?)\)?(?=\s*(?:[=?.,;]|$))/gi, 'log_$1($2)'],
  [/\blog(?:arithm)? (?:to )?(?:the )?base (\d+) of (\d+(?:\/\d+)?|[a-z])\b/gi, 'log_$1($2)'],
  [/\blog(?:arithm)? of (\d+(?:\/\d+)?) (?:to|in|with) (?:the )?base (\d+)\b/gi, 'log_$2($1)'],
  [/(?<=log[_ ]?[a-z\d]{1,2} ?\(?\d+\)? = \d+) ?\([a-z] ?> ?0\) ?[:,]? ?which (?:number|value) is ([a-z])\b/gi, '. Find $1'],
  // Functions run together.
  [/(?<=[\dA-Za-z²³)]) (?=[fghk]\([a-z]\) ?=)/g, ', '],
  [/(?<==[^=,;]*[\d)²³x]),? ((?:[fgh]{1,2}|[fgh]\([fgh]) ?\(-?\d+\)+)\s*\??$/g, '. Find $1'],
  [/,? ?\b(?:where|so|and) \$?[fg]{2}\$? means (?:do |apply |use )?\$?[fg]\$? (?:first|then \$?[fg]\$?)(?=\s*[.?]|$)/g, ''],
  [/(?<=^|:|is|simplify|what is|find|work out|divide) ?((?:\d*[a-z]?(?:[²³]|\^\d)?|\d+)(?: ?[-+−] ?\d*[a-z]?(?:[²³]|\^\d)?)+) divided by \(?(\d*[a-z] ?[-+−] ?\d+)\)?(?=\s*(?:[.?,]|$))/gi, ' ($1)/($2)'],
  // What stands in brackets behind a formula.
  [new RegExp(`^${FORMULA} ?[=≡] ?${BLANK}{2}\\s*[.?]?$`), 'Factorise $1'],
  [new RegExp(`^(?:what (?:goes|belongs|should go) in(?:side)? the brackets?[?:.]?|fill in the brackets?[.:]?|complete[:.]?)\\s*${FORMULA} ?[=≡] ?(\\d*[a-z]?) ?${BLANK}\\s*[.?]?$`, 'i'), 'Simplify ($1)/($2)'],
  [/\bintegral of e\^(\d+[a-z]) d([a-z])\?? ?\((?:the )?\d*[a-z] is all in the (?:power|exponent)\)/gi, 'integrate e^($1) with respect to $2'],
  [/\be\^(\d+[a-z])(?= ?d[a-z]\b)/g, 'e^($1)'],
  [/\be to the (?:power (?:of )?)?(two|three|four|five|six) ([a-z])\b/gi, 'e^($1$2)'],
  [/(?<=e\^\()two(?=[a-z])/gi, '2'],
  [/(?<=e\^\()three(?=[a-z])/gi, '3'],
  [/(?<=e\^\()four(?=[a-z])/gi, '4'],
  [/(?<=e\^\()five(?=[a-z])/gi, '5'],
  [/\b([a-z]) is (e\^\([^()]*\))\. (?:what is|find|work out) the derivative of \1(?: with respect to ([a-z]))?/gi, 'Differentiate $1 = $2'],
  [/(?<=\d\^[a-z\d]+) ?x ?(?=\d\^)/g, ' * '],
  [/(?<=\)) to the power (?:of )?(\d+)\b/g, '^$1'],
  [/\bthat is,? (?=lim\b)/gi, ': '],
  [/^what is the horizontal asymptote value ?[,:]+ ?(?=lim)/gi, 'Find '],
  [/,? ?\b(?:rejecting|discarding|ignoring|excluding) any (?:value|solution|answer|root)s? (?:which|that) (?:is|are) (?:not (?:possible|valid|allowed)|impossible|invalid)/gi, ''],
  [/(?<=\d) ?½ ?(?=[a-z](?![a-z]))/g, '.5'],
  [/(?<=^|[\s+−-])½ ?(?=[a-z](?![a-z]))/g, '0.5'],
  [/\b(?:at )?(?:which|what) x[- ]?values? is the tangent to (?:the curve )?(y ?= ?[^?]*?) (?:horizontal|parallel to the x-axis|flat)\?/gi, 'Find the x-coordinates of the stationary points of the curve $1.'],
  [/\bd\/d([a-z]) of (e\^[^\s]+)/g, 'Differentiate $2 with respect to $1'],
  [/^(?:pls |please )?(differentiate .*?),? (?:using |use |by |with )?(?:the )?(?:product|chain|quotient) rule$/gi, '$1'],
  [/\bx\^?[²2] sin x\b/g, 'x^2*sin(x)'],
  [/(?<=\bvalue of \$?[a-z]\$?)\?? \(?for (?=which)/g, ' for '],
]; // prettier-ignore

/** The question typed the usual way; `null` where nothing was otherwise. */
export function typedAgain(problem: string): string | null {
  const typed = RULES.reduce((text, [pattern, put]) => text.replace(pattern, put), problem);
  return typed === problem ? null : typed;
}
