/** A formula typed at once or half in words, with the one way to write it that the rules know. */
type Rule = readonly [pattern: RegExp, put: string];

const FORMULA = String.raw`([^=≡?.!,;:]*[\w)²³])`;
const BLANK = String.raw`(?:\(\s*[?_…. ]*\s*\)\s*)`;
const RULES: readonly Rule[] = [
  // What stands before a question and says nothing.
  [/^[A-Z][A-Za-z]*(?: [A-Za-z0-9]+){0,4},? (?:item|part|question|q|no\.?|number) ?\d+ ?[:.] (?=\S)/, ''],
  [/^show (?:me )?(?:only )?(?:your|the) (?:final|last) line(?: only)?[:,] ?/i, ''],
  [/^show (?:your|the|all) working(?: on paper)?,? (?:and |then )+(?:type|enter|write|give) (?:only )?(?:the|your) answer[:,]? ?/i, ''],
  [/[,;] ?(?:its |it's )?(?:hw|homework|due)\b[^.?!]*$/i, ''],
  [/\b(find|determine|state)(?: the value of)? the (?:constant|integer|number) ([a-z])\b/gi, '$1 $2'],
  [/\bvalue of the (?:constant|integer|number) ([a-z])\b/gi, 'value of $1'],
  [/(\bdomain of .*?) as an inequality/gi, '$1'],
  [/,? ?so ([a-z]) (?:must be|is|=) ?(?:…|\.{3})?\??$/g, '. Find $1'],
  [/\b([fgh])\(x\) = ([^.=]*(?:\.\d[^.=]*)*)\. (?:\([a-e]\) )?(?:for )?(?:what|which|find the)(?: values? of)? x (?:is|gives|makes|for which|does|where) \1\(x\) (?:= |equals? )(-?\d+)\??(?=\s*$)/gi, 'Solve $2 = $3'],
  [new RegExp(`^(?:when|if|after) (?:[A-Z][a-z]+|he|she|they|i|you|we) (?:multipl\\w+|expand\\w*|factori[sz]\\w+|simplif\\w+)(?: out)? ${FORMULA},? (?:he|she|they|the result|it|i|you|we) (?:got|gets?|was|is|obtained|found) ${FORMULA}\\. (?:what (?:number |value )?is|find(?: the value of)?|work out) ([a-z])[.?]?$`, 'i'), '$1 ≡ $2. Find $3.'],
  [new RegExp(`^(?:when|if|once) ${FORMULA} is (?:factori[sz]ed|expanded|multiplied out|factored)(?: fully)?,? (?:it becomes|it gives|the result is|you get|we get|it is) ${FORMULA}\\. (?:what (?:number |value )?is|find(?: the value of)?|work out) ([a-z])[.?]?$`, 'i'), '$1 ≡ $2. Find $3.'],
  [/^which (?:radical |surd |simplified )?expression (?:equals|is equal to|is equivalent to) (.*?) (?:once|when|after) (?:the|its) denominator (?:is|has been) rationali[sz]ed/i, 'Rationalise the denominator of $1'],
  [/^(?:which|what) (?:expression )?is the (?:complete|full) factori[sz]ation of (.*?)\??$/i, 'Factorise $1 completely'],
  [/\b(factor(?:ise|ize)?) the (?:sum|difference) of (?:two )?(?:cubes|squares)[:,]? (?=\$?[\d(a-z])/gi, '$1 '],
  [/\\sqrt\{\\[td]?frac\{(\d+)\}\{(\d+)\}\}|√\((\d+)\/(\d+)\)/g, '\\frac{\\sqrt{$1$3}}{\\sqrt{$2$4}}'],
  [/\bestimate (√\(?\d+\)?) by (?:giving|naming|stating|finding) the two (consecutive )?(?:whole numbers|integers) (?:between which it lies|it lies between|that it lies between|either side of it)/gi, 'Between which two consecutive integers does $1 lie'],
  [/\b([A-Z]) ?= ?([^.=]*(?:\.\d[^.=]*)*)\. (?:[Cc]onvert|[Cc]hange) (-?\d+(?:\.\d+)?) ?°? ?([A-Z])[a-z]* (?:in)?to (?:degrees )?\1[a-z]*/g, '$1 = $2. Find $1 when $4 = $3'],
  [/\bwhen ([a-z]) is (-?\d+),? the value of (a) ?\1 ?\+ ?(b) is (-?\d+),? and when \1 is (-?\d+),? (?:the value|it|its value) is (-?\d+)\. find (?:the (?:constants|values of|values of the constants) )?a and b/gi, 'Solve the simultaneous equations $2a + b = $5 and $6a + b = $7'],
  [/\bhow many (?:x|[a-z])['’]s are there altogether in (.*?),? (?:i\.e\.?|so|that is)(?: just)? simplify it/gi, 'Simplify $1'],
  [/^(?:is there|what is|what's) (?:a |the )?(?:short(?:er|est)|quick(?:er|est)|simpl(?:er|est)|neat(?:er|est)) way (?:to write|of writing) (.*?)\??$/i, 'Simplify $1'],
  [/^(?:i (?:don't|dont|do not) get logs?|i hate logs?|logs? (?:confuse|confuses) me)[.,;:!]* (?=\S)/i, ''],
  [/\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and a half\b(?= (?:hours?|days?|weeks?|months?|years?|minutes?|miles?|kilometres?|km|litres?|kg|kilograms?|metres?))/gi, '$1.5'],
  [/\bone(?=\.5 )/gi, '1'], [/\btwo(?=\.5 )/gi, '2'], [/\bthree(?=\.5 )/gi, '3'], [/\bfour(?=\.5 )/gi, '4'], [/\bfive(?=\.5 )/gi, '5'], [/\bsix(?=\.5 )/gi, '6'], [/\bseven(?=\.5 )/gi, '7'], [/\beight(?=\.5 )/gi, '8'],
  [/\band round to the nearest hundredth/gi, 'to 2 decimal places'],
  [/\band round to the nearest tenth/gi, 'to 1 decimal place'],
  [/\bwhat(?:'s|s)? log base (\d+) of (\d+)/gi, 'what is log_$1($2)'],
  // "log2 8", "log base 8 of 2"
  [/\blog([2-9]|1[0-9]) +\(?(\d+(?:\/\d+)?)\)?(?=\s*(?:[=?.,;]|$))/gi, 'log_$1($2)'],
  [/\blog(?:arithm)? (?:to )?(?:the )?base (\d+) of (\d+(?:\/\d+)?|[a-z])\b/gi, 'log_$1($2)'],
  [/\blog(?:arithm)? of (\d+(?:\/\d+)?) (?:to|in|with) (?:the )?base (\d+)\b/gi, 'log_$2($1)'],
  [/(?<=log[_ ]?[a-z\d]{1,2} ?\(?\d+\)? = \d+) ?\([a-z] ?> ?0\) ?[:,]? ?which (?:number|value) is ([a-z])\b/gi, '. Find $1'],
  // Functions run together.
  [/(?<=[\dA-Za-z²³)]) (?=[fghk]\([a-z]\) ?=)/g, ', '],
  [/(?<==[^=,;]*[\d)²³x]),? ((?:[fgh]{1,2}|[fgh]\([fgh]) ?\(-?\d+\)+)\s*\??$/g, '. Find $1'],
  [/,? ?\b(?:where|so|and) \$?[fgh]([fgh])\$? (?:means|is|says) (?:to |you )?(?:do |apply |use )?\$?\1\$? first(?=\s*[.?]|$)/g, ''],
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
