/** Signs of a calculation and the numbers between them, as long as they run on. */
const RUN =
  /(?:\\[dt]?frac ?\{[^{}]+\} ?\{[^{}]+\}|\\times|\\div|\\cdot|\\sqrt ?\{[^{}]+\}|\bsqrt(?=\s*\()|(?<![a-z])x(?![a-z])|[\d.()[\]+\-−–×*÷/·^²³√=□☐▢]|(?<=[\d)\]}+\-−×*÷/=x□☐▢] ?)\s+(?=[\d([+\-−–×*÷/·^√=□☐▢\\x]|sqrt)|(?<=[+×*÷/=−-] ?)\?|\?(?= ?[+×*÷/x=−-]))+/gi;

const OPERATOR =
  /[\d)\]}²³□☐▢?] ?(?:[+×*÷/·^=]|\\times|\\div|\\cdot|(?:[-−–]| x )(?= ?[\d([\\√□☐▢?]))|\\[dt]?frac|√|sqrt|\d ?[[(]/i;

export type Run = { readonly text: string; readonly from: number; readonly to: number };

/** Every calculation of a text, without the punctuation around it. */
export function runsIn(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].flatMap((found) => {
    const lead = /^[\s.,)\]=]*(?:[-−–]\s)?/.exec(found[0])?.[0] ?? '';
    const bare = found[0]
      .slice(lead.length)
      .replace(/[\s.,([]+$/, '')
      .replace(/\s*[-−–]$/, '')
      .replace(/\s*=\s*\??$/, '');
    const from = found.index + lead.length;
    return OPERATOR.test(bare) && (/\\[dt]?frac/.test(bare) || (bare.match(/\d+(?:\.\d+)?|[□☐▢?]/g) ?? []).length > 1)
      ? [{ text: bare.trim(), from, to: from + bare.length }]
      : [];
  });
}

/** What others got, wrote or think: what they say is no fact of the question. */
const CLAIM =
  /\b(?:i|he|she|they|we|you|u|who|google|friends?|brother|sister|bro|son|daughter|mum|dad|mom|teacher|tutor|sir|miss|ma'am|calculator|set|class|table|everyone|nobody|somebody|child|nan|gran\w*|uncle|aunt\w*|partner|people|answer|[A-Z][a-z]+)(?:'s|'d|'m)? (?:[a-z]+ ){0,4}?(?:got|gets?|getting|put|puts|wrote|says?|said|thinks?|thought|reckons?|answered|made it|makes it|marked|argu\w+|missed|lost|swears|insists|ended up|looks harmless|caught out|is sure|kept|keeps|left out|forgot|did|(?:is |am |are )?at|reckon|tried)\b|\bit (?:isn't|is not|can't be|cannot be) \d|\blooks (?:harmless|easy|nasty|odd|weird|hard)\b|\bcaught (?:out|me|us)\b|\bmy answer\b/;
/** Rules of reckoning that people remind themselves of. */
const HINT =
  /\b(?:two|2) (?:minuses|negatives|minus signs) (?:make|next to|together|in a row)|\bbefore (?:the )?(?:[a-z]+ )?(?:minus|plus|ones?|outer|adding|subtracting|anything|we start|i start)\b|\bonly belongs to\b|\bbelongs to the \d+ only\b|\b(?:brackets?|powers?|squares?|multiplication|division) (?:come|comes|go|goes|is done|are done|is|first)\b|\bdone before\b|\b(?:bidmas|bodmas|pemdas|order of operations)\b|\bmultiply (?:them )?both (?:of them )?by (?:a |one )?(?:10|100|1000|ten|hundred|thousand)\b|\bgive it away\b|\bgives it away\b/i;
/** "Half of PEMDAS question": named like a hint, and more than one. */
const TURNS_HINT =
  /\b(?:half|double|twice|thrice|thirds?|quarter|then|instead|chang\w*|replac\w*|swap\w*|ignor\w*|without|if|not)\b/i;
/** Words that could make it another question. */
const STEERS =
  /\b(?:then|after that|next|doubl\w*|halv\w*|half|squar\w*|add|adds|added|adding|subtract\w*|takes? (?:away|off)|multipl(?:y|ied|ies|ying)|divid\w*|round(?:ed|ing)?|nearest|increas\w*|decreas\w*|chang\w*|replac\w*|swap\w*|remov\w*|ignor\w*|insert\w*|brackets?|parenthes\w*|except|unless|if|otherwise|hence|only|excluding|including|even|odd|also|as well|both|instead|twice|times|more than|less than|plus|minus|negative|opposite|reciprocal|mixed|standard form|mistakes?|errors?|left to right|order of)\b|\b(?:do not|don't|dont|not|never|leave out|leaving out|apart from) (?:count|includ|us|writ|list|giv|simpl|cancel|round|the|as)\w*\b/i;
const ASK_HEAD = String.raw`(?:so|and|but|now|ok|well|then|please|,|\s)*`;
const VALUE_ASK = new RegExp(
  String.raw`^${ASK_HEAD}(?:(?:i|we|you) (?:want|need|have to find|would like) )?(?:(?:what(?:'s| is| was| are| should(?: the answer| it)? be| does| do| did| will| comes?| came)|find|evaluate|work out|calculate|give|state|tell me|how much (?:is|was|does|do)|how many (?:pounds|dollars|euros) (?:is|was)|how much|do)(?: (?:the|its|it|this|that|they|we|you|i|all|him|them|really|actually|correct|right|true|real|actual|exact|final|proper|value|answer|result|of|to|come|comes|came|out|make|makes|give|gives|equal|equals|get|be|is|are|was|worth|as|then|now|for|in|pounds|dollars|euros|altogether|§|show|shows|on|my|the|screen|display|carefully|step|by))*|the value (?:of )?(?:§)?)[\s,.;:?!§]*$`,
  'i',
);

const ASKS =
  /\b(?:what|which|how|why|where|when|who|find|work out|is it|is (?:he|she|this|that)|list|give|write|express|name|state|put|order|simplify|convert|calculate|evaluate|type|say|tell|show|draw|explain|justify|prove|describe|compute|determine|solve)\b|\?/i;
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)\b/i;

/** What somebody got or thinks. */
export function isClaim(piece: string): boolean {
  return (
    CLAIM.test(piece) &&
    !/\b(?:then|instead|chang\w*|replac\w*|swap\w*|what|which|how|why|find|work out|list|write)\b/i.test(piece)
  );
}

/** A piece of talk without a number, that asks nothing and changes nothing. */
export function isIdleTalk(piece: string): boolean {
  return (
    (HINT.test(piece) &&
      !TURNS_HINT.test(piece) &&
      !FIGURE.test(piece.replace(/\b(?:two|2) (?=minuses|negatives)/gi, ''))) ||
    (!STEERS.test(piece) && !FIGURE.test(piece) && !ASKS.test(piece))
  );
}

/** "The last digit is smudged", "The result is doubled": what is said of the numbers or the task may change them. */
const TOUCHES =
  /\b(?:misprint\w*|smudg\w*|typos?|mistyped|upside|recurs|recurring|repeats|repeating|dots?|left out|leaves? out|(?:not|un) ?wanted|missing|should (?:be|have|read|say)|meant|backwards|revers\w*|turned|inverted|flipped|rubbed|hidden|miscopied|crossed out(?! (?:my|his|her|it|in)\b)|shares?|taken|stolen|lost|gone)\b|\b(?:numbers?|digits?|figures?|signs?|numerator|denominator|question|top|bottom|first|second|last) (?:really )?(?:is|are|was|were|looks?) (?!hard|easy|tricky|nice|big|horrible|scary)/i;

/** Whether talk without a number may say something of the numbers after all. */
export function touchesNumbers(piece: string): boolean {
  return TOUCHES.test(piece) && !FIGURE.test(piece) && !ASKS.test(piece) && !isClaim(piece);
}

export function asksValue(piece: string): boolean {
  return VALUE_ASK.test(piece);
}

/** Pieces of a text that may stand by themselves. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(
      /(?<=[.?!…])["'”’)]*\s+|;\s+|:\s+|\s+[–—]\s+|\s-\s(?=[a-zA-Z])|\n+|,? so (?=what|work|find|how|here)|, (?=(?:[Ii]|I'm|i'm|he|she|they|we|you|my|our|his|her|but|since|because|which i|as) )|(?<=§),? (?=(?:i|he|she|they|but|and (?:i|he|she|my|his|mum|dad)) )/,
    )
    .map((piece) => piece.replace(/^["“”'‘’\s(]+|["“”\s)]+$/g, ''))
    .filter((piece) => /[a-z\d§]/i.test(piece));
}
