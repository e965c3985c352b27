import { calculusText } from '../calculusText.ts';

const BELOW: Readonly<Record<string, string>> = Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉₊₋'].map((sign, at) => [sign, '0123456789+-'[at] ?? ''])); // prettier-ignore
const ABOVE: Readonly<Record<string, string>> = Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᵏˣⁿ'].map((sign, at) => [sign, '0123456789+-abkxn'[at] ?? ''])); // prettier-ignore

function written(signs: string, table: Readonly<Record<string, string>>): string {
  return [...signs].map((sign) => table[sign] ?? sign).join('');
}

const BOUND = String.raw`(?:\{([^{}]+)\}|(-?\w+(?:\/\w+)?|\\pi|π|infinity))`;
const END = String.raw`(-?(?:\d+(?:\.\d+)?(?:\/\d+)?|infinity|\\?pi(?:\/\d+)?|[a-z](?![a-z])|\\frac\{[^{}]+\}\{[^{}]+\}))`;

/** Signs that are words: limits, integrals and derivatives as "limit as x -> 2 of", "integral from 1 to 3 of". */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/ô/g, 'o'],
  [/\b([fghy]) ?[″"](?= ?\(|[ ,.;]|$)/g, "$1''"],
  [/ ?= ?(?:_+|\?+|…|\.{2,})(?=[ .,;]*$)/g, ' '],
  [/(?<=[)\d]|[\w)]\/\w+) ?-> ?(-?\d+(?:\/\d+)?)(?= (?:as|when) )/g, ' has the limit $1'],
  [/\bw ?\.? ?r ?\.? ?t\b\.?/g, 'with respect to'],
  [/\beqn\b/g, 'equation'],
  // "Where x m is the width": its unit; "6t litres a minute": so many per minute.
  [
    /(?<=\bwhere (?:the )?)([a-z]) (?:m|cm|km|mm|metres?|meters?|feet|ft|hours?|minutes?|seconds?) (?=is (?:the|its|their) )/g,
    '$1 ',
  ],
  [
    /\b(lit(?:re|er)s?|gallons?|ml|l|met(?:re|er)s?|people|grams?|kg|tonnes?|miles?|feet) an? (second|minute|hour|day|week)\b/g,
    '$1 per $2',
  ],
  [/[([]? ?\bpart \(?[a-h]\)[)\]]?/g, ' '],
  [/\b(?:class|grade|std|lesson|ex|exercise|chapter|ch|page|pg|paper) \d{1,3}[a-h]?\b(?! ?[-+*/^=])/g, ' '],
  [/\bit(?:'s| is) (?:only|just) (the [^.;,]+?) (?:that )?(?:i|we) (?:need|want)\b/g, 'find $1'],
  [/,? ?\bnot (?:a|the|just a) (?:sketch|graph|drawing|diagram|picture)\b/g, ' '],
  [
    /\b(?:and |but )?(?:can't|cannot|cant|couldn't|doesn't|didn't) (?:remember|recall|see|tell|know) (?:where|what|how|why|which)(?: it (?:goes|is|was|does|comes to|went))?/g,
    ' ',
  ],
  [
    /\bwhen (?:i|you|we) (?:put|plug|sub|substitute|stick)(?:ged)? (?:in )?-?[\d.]+ (?:in|into|in for [a-z] in)\b/g,
    ' ',
  ],
  [
    /(?:\b(?:and |but |so |then )*(?:(?:i|you|we|it|this|that|both) )?(?:just |only )?(?:is|its|it's|gives?|gets?|got|equals|comes out as|comes to|becomes) )?(?<![\d.])(?:0|nought|zero) ?(?:\/|over) ?(?:0|nought|zero)\b(?!\.)/g,
    ' ',
  ],
  [/\b(?:so|and|therefore) ["“']?(?:it )?(?:does not|doesn't|doesnt) exist["”']?/g, ' '],
  [/\blt\b\.?(?=.*->)/g, 'limit of '],
  [/\b(any|each|every|a general|the) point (?:\( ?x ?, ?y ?\) |[a-z] ?\( ?x ?, ?y ?\) )/g, '$1 point '],
  [/(?<=-> ?-?\d+)([⁺⁻])/g, '^$1'],
  [/⁺/g, '+'],
  [/⁻(?![¹²³\d])/g, '-'],
  [/\b([a-z]) ?\( ?n ?\+ ?1 ?\) ?= ?([^,;]*?)(?<![a-z])(\1|[a-z]\1) ?\( ?n ?\)/g, ' nextterm = $2$3'],
  [/\b([a-z]) ?\( ?n ?\) ?= ?([^,;]*?)(?<![a-z])(\1|[a-z]\1) ?\( ?n ?- ?1 ?\)/g, ' nextterm = $2$3'],
  [/(?<=\d) ?%/g, ' percent'],
  [
    new RegExp(
      String.raw`(?<![a-z])lim(?:it)?s?(?: as)? ([a-z]) (?:approaches|tends to|goes to|->) ?${END}(?=[ ,:;]),? ?(?:of\b)?`,
      'g',
    ),
    ' limit as $1 -> $2 of ',
  ],
  [/\b(sin|cos|tan|ln|log) of (\d*[a-z])(?![a-z])/g, '$1($2)'],
  [/(?<=[\d)²³]|(?<![a-z])[b-z]) over (?=\(|\d|[b-z](?![a-z]))/g, '/'],
  [/(?<!\b(?:the|a|one|equal|no|real|repeated) )\b(?:square )?root (?:of )?(\d*[a-z]|\d+)(?![a-z\d])/g, '√($1)'],
  [/\b(x|y|t) ?coords?\b/g, '$1coordinate'],
  [/\bcoords?\b/g, 'coordinates'],
  [
    new RegExp(
      String.raw`\\?(?<![a-z])lim(?:it)?s?(?![a-z])[ ._]*[({]+ ?([a-z]) ?-> ?${END} ?(?:\^? ?\{?([-+])\}?)? ?[)}]+(?: of\b)?`,
      'g',
    ),
    ' limit as $1 -> $2$3 of ',
  ],
  [
    new RegExp(
      String.raw`\\?(?<![a-z])lim(?:it)?s?(?![a-z])[ .]*_? ?(?:as )?([a-z]) ?-> ?${END}(?:\^? ?\{?([-+])\}?(?= |\())?(?: of\b)?`,
      'g',
    ),
    ' limit as $1 -> $2$3 of ',
  ],
  [new RegExp(String.raw`(?:\\int|∫|\bint\b) ?_ ?${BOUND} ?\^ ?${BOUND}`, 'g'), ' integral from $1$2 to $3$4 of '],
  [/\b(?:int|∫)(?= from\b)/g, ' integral '],
  [/∫(?= from\b)/g, ' integral '],
  [/\bhow much is (?= ?(?:integral|\\int|∫))/g, 'find '],
  [/\\int(?![a-z])|∫|\bint(?= [(a-z\d])/g, ' integral of '],
  [/\bd\/d ?([a-z])\b(?: of\b)?/g, ' derivative of '],
  [/\bd\^?2 ?y ?\/ ?d ?[a-z] ?\^?2/g, ' second derivative '],
  [/\\theta(?![a-z])/g, 'θ'],
  [/\b(?:through |by )?(?:an angle of )?(?:360 ?(?:°|degrees)|2 ?(?:π|\\?pi) radians|360°)/g, ' '],
  [/°c?/g, ' '],
  [/\b[fgh] ?' ?\( ?(-?[\d.]+) ?\) ?= ?(-?[\d.]+)(?![\d.]*[a-z*/^(+-])/g, ' gradient $2 at $1 '],
  [/\bat infinity\b/g, 'at-infinity'],
  [/,? ?\b(?:in|as)(?: (?:exact )?terms| (?:a )?multiples?) of (?:π|\\?pi|e)\b|,? ?in terms of π/g, ' '],
  [/\bzero\b(?! (?:gradient|slope))/g, '0'],
  [/\b(t|x|n) s\b(?! ?[=+*/^-])/g, '$1 seconds'],
  [/²/g, '^2'],
  [/³/g, '^3'],
  [/⁴/g, '^4'],
  [/⁵/g, '^5'],
  [/\b([xyt])[- ]?(axis|axes|values?|coordinates?|intercepts?)\b/g, '$1$2'],
  [/\b([ap])\.m\b\.?/g, '$1m'],
  [/\bi\.e\b\.?/g, ';'],
  [
    /\bm ?\/ ?s ?\^? ?2|\bm\/s\/s|\bms\^\{?-2\}?|\bmet(?:re|er)s? per second (?:squared|per second)|\bm ?s\^-2/g,
    'mpss',
  ],
  [/\(? ?\b(?:m|metres?|meters?) ?\/ ?s(?:ec(?:ond)?)?\b ?\)?|\bms\^\{?-1\}?|\bmet(?:re|er)s? per second/g, ' mps'],
  [/\bcm ?\/ ?s\b/g, 'cmps'],
  [/\b(?:feet|ft) ?(?:per second|\/ ?s(?:ec)?)\b/g, 'ftps'],
  [/\bkm ?\/ ?h\b/g, 'kmph'],
  [/-> ?(?=[a-z]'?\s?[=(]|find\b|differentiate\b)/g, '; '],
  [/\\leq?(?![a-z])|≤|≦/g, '<='],
  [/\\geq?(?![a-z])|≥|≧/g, '>='],
  [/\\neq?(?![a-z])|≠/g, '!='],
  [/\bminus infinity\b|- infinity\b|\bnegative infinity\b/g, '-infinity'],
  [/\b(?:plus|positive) infinity\b|\+ ?infinity\b/g, 'infinity'],
  [/[a-z]_\{?n ?\+ ?1\}?|[a-z]_n\+1/g, ' nextterm '],
  [/(?<!\blo)([a-z])_\{?n\}?(?![a-z])/g, '$1'],
  [/(?<!\blo)[a-z]_\{?[01]\}?(?!\d)/g, ' firstterm '],
  [/,? ?(?:and )?(?:write|give|giving|leaving|express|expressing|in|put)\b[^.;,]*\by ?= ?mx ?\+ ?[cb]\b/g, ' '],
];

/** "FP1:", "C4 drill:", "Do now:": where a question stands. */
const LABEL =
  /^\s*(?:(?:i?gcse|a[- ]level|as|ap|ib|fp\d|[cpm]\d|higher|national \d|n\d|ss\d|calc(?:ulus)?|maths?|year \d+|grade \d+|do now|exit ticket|homework|hw|warm[- ]?up|starter|drill|practice|review|quiz|test|style|question|problem|example|challenge|l['’]h[oô]pital|u-sub|quick|one|bc|ab|hl|sl|paper|set|card|[a-z]+-style)(?:[ -]|(?= ?[:)–—.])))+(?:\d{1,2}[a-h]?)? ?(?:[:)–—]|\.(?= [A-Z]))\s*/i;

const WITHOUT_SCRIPTS: readonly (readonly [RegExp, (signs: string) => string])[] = [
  [/(?<=∫|\\int)([₀-₉₊₋]+)/g, (signs) => `_{${written(signs, BELOW)}}`],
  [/(?<=[a-z])(ₙ₊₁)/g, () => '_{n+1}'],
  [/(?<=[a-z])([₀-₉]+|ₙ)/g, (signs) => (signs === 'ₙ' ? '_n' : `_${written(signs, BELOW)}`)],
  [/(?<=∫|\\int|_\{[^{}]*\})([⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᵏˣⁿ]+)/g, (signs) => `^{${written(signs, ABOVE)}}`],
];

/** A question about calculus with words for the signs of limits, integrals and derivatives; small letters. */
export function scriptText(problem: string): string {
  const scripts = WITHOUT_SCRIPTS.reduce(
    (text, [pattern, put]) => text.replace(pattern, (_all, signs: string) => put(signs)),
    problem.replace(LABEL, '').replace(/ₙ₊₁/g, '_{n+1}'),
  );
  return SIGNS.reduce((text, [pattern, put]) => text.replace(pattern, put), ` ${calculusText(scripts)} `)
    .replace(/\bas as\b/g, 'as')
    .replace(/\b(of|limit) \1\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
