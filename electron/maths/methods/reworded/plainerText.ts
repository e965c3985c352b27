/** Short forms and other names for the same thing, each with the words that the rules know. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:what|which)(?: (?:function|expression))?,? (?:(?:is|when|if) )?differentiated,? gives\b/gi, 'Integrate'],
  [/\bwhat(?:'s|’s|s)\b/gi, 'what is'],
  [/\bA\.?P\.?(?=\s*:?\s*[-−\d])/g, 'arithmetic sequence'],
  [/\bG\.?P\.?(?=\s*:?\s*[-−\d])/g, 'geometric sequence'],
  [/\barithmetic (?:progression|series)(?=\s*:?\s*[-−\d])/gi, 'arithmetic sequence'],
  [/\bgeometric (?:progression|series)(?=\s*:?\s*[-−\d])/gi, 'geometric sequence'],
  [/(?<=\b[fgh]) (?=['′’]\s?\()/g, ''],
  [/\b1\s?d\.?\s?p\b\.?/gi, '1 decimal place'],
  [/\b(\d+)\s?d\.?\s?p\b\.?/gi, '$1 decimal places'],
  [/\b(\d+)\s?s\.?\s?f\b\.?/gi, '$1 significant figures'],
  [/\(\s*(?:to |correct to )?((?:\d+|one|two|three) (?:decimal places?|significant figures?))\s*\)/gi, 'to $1'],
  [/\bto the nearest tenth(?! of)\b/gi, 'to 1 decimal place'],
  [/\bto the nearest hundredth(?! of)\b/gi, 'to 2 decimal places'],
  [/\bto the nearest thousandth(?! of)\b/gi, 'to 3 decimal places'],
  [
    /\bto the nearest tenth of an? (?=(?:foot|metre|meter|mile|inch|centimetre|unit|degree)\b)\w+/gi,
    'to 1 decimal place',
  ],
  [/\bto the nearest hundredth of an? (?=(?:foot|metre|meter|mile|inch|unit|degree)\b)\w+/gi, 'to 2 decimal places'],
  [/\b(?:antiderivative|anti-derivative|primitive)\b/gi, 'integral'],
  [/\bthe (?:slope|gradient) of the (?:line tangent|tangent line)\b/gi, 'the gradient of the tangent'],
  [/\bslope\b/gi, 'gradient'],
  [/(?<=\)) x (?=sqrt\b|√)/g, ' × '],
  [/\bmodeled\b/gi, 'modelled'],
  [/\bgiving (?:x|the value of x|your value of x) (?=correct|to|as|in)/gi, 'giving your answer '],
  [/\bresolve into factors\b/gi, 'factorise'],
  [/\bd\s?\/\s?dx of\b/gi, 'differentiate'],
  [/\b(?:using|by) (?:a |an |the )?(?:suitable|appropriate|proper) identit(?:y|ies)\b/gi, ''],
  [/,? ?\(?(?:where |for |with )?\$?[a-z]\$? ?(?:≠|\\neq?\b) ?[-−]?\d+(?:\/\d+)?\$?\)?(?=\s*[.,;]|$)/g, ''],
  [/[\s,]+(?:pls|plz|please|ty|thanks|thx|asap)[\s.!?]*$/gi, ''],
];

/** The same question in fuller and more usual words; the text itself where nothing is to be changed. */
export function plainerText(problem: string): string {
  return SAME.reduce((text, [pattern, words]) => text.replace(pattern, words), problem)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.](?:\s|$)|(?<=[a-z]{3} ):(?=\s*$)|\?(?=\s*$))/g, '');
}
