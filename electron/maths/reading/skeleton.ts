import { isSlip } from './isSlip.ts';
import type { Span } from './problemSpans.ts';

/** Courtesies and study words that change nothing of what is asked. */
const fillers: readonly RegExp[] = [
  /(?<=#\d+ ?),? ?if (?:there are any|any exist|any|they exist)(?=[\s.]*$)/g,
  /\b(?:my|our|the|this|today'?s) (?:homework|worksheet|book|textbook|sheet|teacher|question|exercise|task|test|quiz|tutor) (?:says?|said|asks?|asked|wants?|tells?|told|is|was|reads?)(?: (?:me|us|i|we))?(?: (?:should|must|need))?(?: to| that)?\b/g,
  /\b(?:i|we) (?:was|were|am|are|got|have been|had) (?:told|asked|given|supposed|meant) (?:to|that)?\b/g,
  /\bwould you mind(?: if i asked you to)?\b/g,
  /\b(?:use|using|take|taking) (?:logs|logarithms) (?:to|and)(?= (?:solve|find|work)\b)|,? ?\b(?:give|giving|leave|leaving) (?:your )?exact (?:answers?|values?|solutions?)\b/g,
  /(?:,? \band )?\b(?:show|showing) (?:all |every |each |me )*(?:of )?(?:your |the |my |full |clear )?(?:work|working|workings|steps?)(?: out)?(?: clearly)?\b/g,
  /\b(?:for|in) (?:my |our |a |the |an )?(?:homework|class|school|test|exam|quiz|lesson)\b/g,
  /^\s*(?:(?:q|question|problem|exercise|ex|number|no)\.?\s*)?\(?\d{1,3}\s*[a-z]?\s*[).:]+\s+/,
  /^\s*(?:question|problem|exercise|q)\s*:?\s*(?:\d+[a-z]?)?\s*[:.)-]?\s+/,
  /^\s*\(?[a-h]\)\s+/,
  /\b(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|dear (?:sir|teacher|tutor)|sir|miss|teacher|guys|there)\b[,!]*/g,
  /\b(?:please|pls|plz|plse|kindly|thanks?(?: you)?(?: so much| very much| a lot| in advance)?|thx|ty|cheers)\b/g,
  /\b(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)\b/g,
  /\b(?:help|show|tell|teach|explain(?: to)?) me\b(?: (?:with|how|to|solve this|on))*/g,
  /\bi (?:really )?(?:need|want|would like|have|am trying|was asked|am asked) (?:some |a bit of )?(?:help |to |trouble |problems )?(?:with|on|to|for|in)?\b/g,
  /\b(?:i'?m|i am) (?:really |completely |so )?(?:stuck|lost|confused|struggling)(?: on| with| about| by)?\b/g,
  /\bi (?:don'?t|do not|dont|cannot|can'?t|cant) (?:understand|get|know|do|solve|figure out|work out)(?: how)?(?: to)?(?: do| solve)?(?: this| these| it)?(?: one| question| problem)?\b/g,
  /\b(?:help|stuck|homework|my hw)(?: with| on| question| is| problem)?\b/g,
  /\bhow (?:do|can|would|should|to)(?: (?:i|you|we|one|u))?\b/g,
  /\b(?:let'?s|try to|trying to|need to|have to|you have to|going to|want to|wants? (?:me|us) to)\b/g,
  /\b(?:show|showing|include|including|write|give|giving) (?:me )?(?:all |every |each )?(?:of )?(?:your|the|my|full|clear)? ?(?:work|working|workings|steps?|method|reasons|reasoning)(?: out)?(?: clearly)?\b/g,
  /\b(?:step[ -]by[ -]step|with (?:all )?(?:the )?(?:steps|working|workings|explanation)|and explain(?: (?:each step|your (?:answer|steps|reasoning)))?|explain (?:each step|your answer|your steps))\b/g,
  /\b(?:(?:and )?(?:give|leave|write|express|state|giving|leaving) (?:your |the |all )?(?:final )?(?:answers?|solutions?) )?(?:in|to|into|as) (?:its |their |the |a )?(?:fully )?(?:simplest|lowest|simplified)(?: possible)?(?: (?:form|terms))?\b/g,
  /\b(?:fully|completely|as far as possible|where possible|if possible|carefully|quickly|exactly|mentally|correctly|again)\b/g,
  /\bby (?:factoris|factoriz|factor)ing\b|\bby (?:completing the square|elimination|substitution|hand|inspection)\b/g,
  /\b(?:using|with|use|by using|by) (?:the )?(?:(?:quadratic )?formula|elimination(?: method)?|substitution(?: method)?|method of (?:elimination|substitution)|factoris?z?ation|factorization|factoring|factorising|completing the square|order of operations|bidmas|bodmas|pemdas|product rule|chain rule|quotient rule|power rule|distributive (?:law|property))\b/g,
  /\b(?:without|using|with|do not use|don't use) (?:using )?a calculator\b/g,
  /\b(?:and |then )*(?:check|verify|test|justify|explain) (?:your |the |my )?(?:answers?|solutions?|work(?:ing)?|steps)\b/g,
  /(?:,? ?\band )?\b(?:represent|show|illustrate|graph|plot|draw)(?:ing)?(?: (?:your |the |its )?(?:solutions?|answers?|it))?(?: set)? on (?:a|the) number line\b/g,
  /\bwhat (?:do|would|will) (?:i|you|we) (?:get|have) (?:if|when) (?:i|you|we)\b/g,
  /\bfor me\b|\basap\b|\burgent(?:ly)?\b|\bthe (?:correct )?answer (?:to|for|of)\b|\bany ideas?\b|\bexact(?= value)/g,
  /\b(?:so|ok|okay|well|um|and then|now|just|also|basically)\b(?=\s)/g,
]; // prettier-ignore

/** Words of instructions, for putting typing slips right. */
const instructionWords: readonly string[] = [
  'solve', 'simplify', 'evaluate', 'calculate', 'compute', 'factorise', 'factorize', 'factor', 'expand', 'differentiate', 'integrate',
  'find', 'what', 'value', 'values', 'equation', 'equations', 'simultaneous', 'expression', 'following', 'rearrange', 'subject',
  'determine', 'inequality', 'fraction', 'quadratic', 'derivative', 'integral', 'multiply', 'divide', 'subtract', 'please', 'system',
  'roots', 'solutions', 'solution', 'respect', 'round', 'limit', 'collect', 'combine', 'terms', 'brackets', 'formula', 'rationalise',
  'denominator', 'working', 'inverse', 'function', 'completely', 'substitute', 'logarithm', 'discriminant',
]; // prettier-ignore

/** Words that look like a slip of one of these and are none. */
const realWords = new Set([
  'interval',
  'intervals',
  'calculator',
  'calculators',
  'calculation',
  'calculations',
  'factoring',
  'factorising',
  'factorizing',
  'factored',
  'from',
  'form',
  'fraction',
  'fractions',
  'that',
  'than',
  'then',
  'them',
  'with',
  'valve',
  'complete',
  'completed',
  'root',
  'rounded',
  'final',
  'divided',
  'divides',
  'multiplied',
  'evaluated',
  'calculated',
  'calculator',
  'factored',
  'integration',
  'determined',
  'limits',
  'limited',
  'simpler',
  'systems',
  'subjects',
  'equality',
  'minimum',
  'maximum',
  'contains',
  'division',
  'fractional',
  'round',
  'mind',
  'kind',
  'fine',
  'wind',
  'factors',
  'route',
  'rots',
  'fond',
  'wheat',
  'chat',
  'whatever',
  'ground',
  'around',
  'sound',
  'found',
  'pound',
  'bind',
  'hat',
  'integer',
  'integers',
  'expanded',
  'simplified',
  'solved',
  'solves',
  'solving',
  'expands',
  'finds',
  'functions',
  'junction',
  'logarithmic',
  'algorithm',
  'algorithms',
  'basket',
  'baskets',
  'bucket',
  'buckets',
  'jackets',
  'packets',
  'rackets',
  'blankets',
  'crackers',
  'tickets',
  'wording',
  'germs',
  'substituted',
  'substitutes',
  'collects',
  'collecting',
  'combining',
  'term',
  'bracket',
  'bracketed',
  'collected',
  'combined',
  'combines',
  'formulas',
  'rationalize',
  'rationalised',
  'inverses',
  'reverse',
  'walking',
  'worming',
  'logarithms',
  'numerator',
  'completed',
  'farms',
  'teams',
  'forms',
  'function',
  'boots',
  'roofs',
]);

/**
 * The sentence with each formula as `#n`, in small letters, without courtesies, typing slips in its instruction words
 * put right: what the patterns in `instructions.ts` are matched against.
 */
export function skeletonOf(text: string, spans: readonly Span[]): string {
  let skeleton = '';
  let from = 0;
  spans.forEach((span, index) => {
    skeleton += `${prose(text, from, span.start)} #${index} `;
    from = span.end;
  });
  skeleton = `${skeleton}${prose(text, from, text.length)}`.toLowerCase().replace(/[’‘]/g, "'");
  skeleton = skeleton.replace(/\s+/g, ' ').replace(/[a-z]{4,}/g, correctSlip);
  for (const filler of fillers) skeleton = skeleton.replace(filler, ' ');
  return tidy(skeleton);
}

/** A # that was typed must not be taken for the place of a formula. */
function prose(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll('#', ' ');
}

/** Commas and semicolons stay as joints; other marks only end sentences. */
function tidy(skeleton: string): string {
  return (
    skeleton
      // "Solve - 2x = 4": a minus or a mere dash? A word that no pattern knows keeps it from being guessed.
      .replace(/(?<=[a-z] )[-–] ?(?=#)/g, ' dash ')
      .replace(/[.?!:“”"*`~–—]+|(?<!\d)-+(?!\d)/g, ' ')
      .replace(/;/g, ',')
      .replace(/\s*,[\s,]*/g, ' , ')
      .replace(/\s+/g, ' ')
      .replace(/^(?:[ ,]|and\b|to\b(?! the)|with\b)+|[ ,]+$|[ ,]+(?:and|to)$/g, '')
      .trim()
  );
}

function correctSlip(word: string): string {
  if (instructionWords.includes(word) || realWords.has(word)) return word;
  const most = word.length >= 8 ? 2 : 1;
  return (
    instructionWords.find((known) => Math.abs(known.length - word.length) <= most && isSlip(word, known, most)) ?? word
  );
}
