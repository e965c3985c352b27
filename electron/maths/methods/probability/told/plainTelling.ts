type Same = readonly (readonly [RegExp, string])[];

/**
 * Ways to tell of draws, throws and spins, each said again in the words that the readers know. Figures stand for number
 * words here, "chance" for probability; nothing that is counted or asked is dropped.
 */
const TELLING: Same = [
  // Where and when, without a number of its own.
  [/\bin the (?:last|final|closing) (?:few )?(?:seconds?|minutes?)(?: of (?:the|a) [a-z]+)?\b,?/g, ''],
  [/\b(?:in|from|of) (?:class |form |year )?\d{1,2}[a-z](?=[,.])/g, 'in class'],
  // Two who throw one each throw two.
  [
    /\b[a-z]+ and [a-z]+ each (roll|throw|toss|flip|spin)s? (?:an?|one|1) ((?:(?:fair|ordinary|normal|standard|unbiased|regular),? )*(?:(?:\d+|six)[- ]sided )?(?:dice|die|coin|number cube))\b/g,
    '2 $2 are thrown',
  ],
  [/\b(scores|numbers|results|totals) added(?: together| up)?\b(?! (?:to|is|are))/g, '$1 are added'],
  [/\((total|sum|product|difference) ?= ?(?=\d)/g, '(the $1 is '],
  [/\b((?:2|3) (?:coins?|dice)) (?:[a-z]+ )?(?:being )?(?:are|is) thrown\b/g, '$1 are thrown'],
  // Cards and spinners with numbers.
  [/\b(?:take|pick|choose|draw|select) an? (?:number )?card,? any (?:card|one),? from (?:1|one) to (\d+)\b/g, 'a card is picked from cards numbered 1 to $1'],
  [/\b(?:take|pick|choose) an? number,? any number,? from (?:1|one) to (\d+)\b/g, 'a number is picked from numbers 1 to $1'],
  [/\b(?:you have|you've|i have|i've|he has|she has) (picked|chosen|drawn|taken|got|rolled|thrown) /g, 'you $1 '],
  [/\bspinner (?:has|with|goes from|marked|is marked|labelled) 1 to (\d+)(?: on it)?,?(?: all)?(?: the)?(?: same| equal)?(?: size(?:d)?)?(?: sections| parts)?\b/g, 'spinner numbered 1 to $1. '],
  [/\b(?:it )?(?:stops|ends up|finishes|comes to rest|settles) on (?=an?\b|\d|prime|even|odd)/g, 'it lands on '],
  // Somebody who "makes 80% of her shots".
  [
    /\b([a-z]+) (makes|scores|hits|wins|saves|sinks|pots|returns) (\d+ ?%|0?\.\d+|\d+ ?\/ ?\d+) of (?:his|her|their|its|all) (?:(?!attempts? to)[a-z]+ ){0,2}[a-z]+s\b/g,
    'the chance that $1 $2 is $3',
  ],
  // Draws.
  [/, (\d+) ([a-z]+)(?: of them)? are (chosen|picked|selected|drawn|taken)\b/g, '. $1 $2 are $3'],
  [/^out of (\d+ [a-z]+ and \d+ [a-z]+), (\d+) are (picked|chosen|selected|drawn)\b/g, 'there are $1 in the group. $2 are $3'],
  [/\b(\d+) (?:are|is) (picked|chosen|selected|drawn) to [^.,?]*(?=[.,?])/g, '$1 are $2'],
  [/\b((?:are|is) (?:picked|chosen|selected|drawn)(?: at random)?) to (?:attend|hand|represent|go|help|lead|speak|play|serve|present|meet|visit|collect|give)\b[^.,?\d]*(?=[.,?])/g, '$1'],
  [
    /\b(eats|ate|eating|drinks|keeps) (?:the first|it|that|one)(?: one| sweet| chocolate)? before (?:she|he|they|i) (?:takes?|picks?|eats?|chooses?) (?:the second|another|the other|the next)(?: one)?\b/g,
    'no-return',
  ],
  [
    /\b(eats|ate) (?:one|1)( at random| without looking)? and then (?:eats )?(?:a second|another)(?: one)?(?: the same way| too| as well)?(?=[.,])/g,
    'takes 2. no-return ',
  ],
  [/\bleft in (?=(?:the|a|her|his|my) (?:box|bag|tin|jar|packet|tube|bowl)\b)/g, 'in '],
  // Events.
  [
    /\b(?:the |these |both )?(?:2 |two )?(?:[a-z]+ )(?:run|act|work|happen|behave|play|are|operate) independent(?:ly)?(?: of (?:each other|one another))?(?=\s*[.,;]|$)/g,
    'independent',
  ],
  [/\bhow-many of (?:the )?(\d+) (spins|throws|rolls|goes|tosses|flips) (?:would|do|should) you expect to ([a-z ]+?) if ([^?]+)$/g, '$4. it is spun $1 times. how-many times would you expect to $3'],
]; // prettier-ignore

/** A question about chance told in the plainest words; what is not known stays as it is. */
export function withPlainDraws(text: string): string {
  let plain = text;
  for (const [pattern, word] of TELLING) plain = plain.replace(pattern, word);
  return plain;
}
