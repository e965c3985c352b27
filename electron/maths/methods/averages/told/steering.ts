/**
 * Words that can change what a question about averages asks. Every other word is a name of somebody or something, or
 * says what is the case in passing, and may be passed over; one of these has to be part of something that is understood.
 */
const STEERING: ReadonlySet<string> = new Set(
  (
    'not no never none neither nor without except excluding exclude excludes excluded ignoring ignore ignores ignored omit omits omitted omitting only unless ' +
    'mean median mode range iqr lower-quartile upper-quartile mad on-mean quartile quartiles percentile percentiles deviation deviations variance sd sigma harmonic geometric outlier outliers cumulative trimmed truncated moving rolling midrange mid-range assumed weighted weighting weightings skewed ' +
    'add adds added adding plus join joins joined joining enter enters entered arrive arrives arrived include includes included including combine combines combined combining merge merged pooled ' +
    'rubbed erased struck off leave leaves left leaving remove removes removed removing drop drops dropped dropping discard discards discarded lose loses lost gain gains gained withdraw withdraws withdrew withdrawn quit quits retire retires retired die dies died resign resigns resigned delete deleted deleting reject rejected cancelled cancel crossed ' +
    'replace replaces replaced replacing swap swaps swapped substitute substitutes substituted change changes changed changing alter altered instead correct corrected correctly wrong wrongly incorrect incorrectly mistake mistaken mistakenly error misread miscopied misrecorded mistyped actual actually really should true ' +
    'increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced raise raises raised raising lower lowers lowered rise rises rose rising fall falls fell falling improve improves improved bring brings brought push pushed pull pulled keep keeps stay stays become becomes became go goes went up down double doubles doubled doubling triple triples tripled tripling halve halves halved halving multiply multiplied multiplying divide divided dividing subtract subtracted deducted deduct away back again return returns returned transferred moves absent ' +
    'more less fewer than twice thrice half third quarter times other others another rest remaining remainder missing unknown new extra further additional next previous before after later earlier original originally old-mean last final top bottom upper lower best worst maximum minimum max min most above below over under between within beyond exceeds exceed at-least ' +
    'both either same equal equals difference differ differs different distinct consecutive odd even prime whole positive negative integer integers natural order ascending descending ordered ' +
    'sum total totals totalling product squared squaring square squares cube cubed root power percent percentage fraction ratio proportion probability chance likely expect expected speed velocity rate ' +
    'how-many how-much need needs needed must require required requires would frequency frequencies freq estimate overall altogether together whole-of prove explain why true false draw sketch plot compare in-order out ' +
    'greater higher bigger larger smaller heavier lighter taller longer shorter older younger warmer colder hotter cooler faster slower better worse ' +
    'hundred thousand million thousands millions hundreds dozens dozen pair couple single zero nil nought least highest-of weight-of credits credit count counts counted worth'
  ).split(' '),
);

/** Words in "-est" that compare nothing. */
const NO_SUPERLATIVE =
  /^(?:test|pretest|quest|forest|guest|interest|contest|harvest|request|nest|honest|suggest|west|northwest|southwest|midwest|rest|invest|chest|protest|digest|fest|vest|pest|arrest|everest|budapest|priest|modest|latest|manifest|bucharest)$/;

export function isSteering(word: string): boolean {
  return (
    STEERING.has(word) ||
    /^[b-hj-z]$/.test(word) ||
    (/est$/.test(word) && !NO_SUPERLATIVE.test(word)) ||
    /(?:n't|fold)$/.test(word)
  );
}

/** A text with `!` before every word that steers; words inside marks (`#3`) are left alone. */
export function tagged(text: string): string {
  return text.replace(/(?<![\w#@&~!'-])[a-z]+(?:['-][a-z]+)*(?![\w])/g, (word) =>
    isSteering(word) ? `!${word}` : word,
  );
}

/** The source of a pattern with `!` before every word in it that steers. */
export function taggedSource(source: string): string {
  return source.replace(/(?<![\w\\'!-]|\(\?<?)[a-z]+(?:['-][a-z]+)*(?![\w>])/g, (word) =>
    word.length > 1 && isSteering(word) ? `!${word}` : word,
  );
}
