type Mend = readonly [pattern: RegExp, words: string | ((...groups: string[]) => string)];

const TASK =
  '(?:find|work out|calculate|determine|evaluate|solve|show|obtain|state|write|give|express|estimate|simplify|differentiate|integrate|compute)';
const WAY = String.raw`(?:(?:the |a |your |suitable |any |first )*(?:sine rule|cosine rule|law of (?:sines|cosines)|pythagoras(?:['’]s?)?(?: theorem)?|pythagorean theorem|trigonometr\w+(?: ratios?)?|trig|sohcahtoa|soh ?cah ?toa|differentiation|integration|calculus|algebra|logs|logarithms|laws? of (?:logarithms|logs|indices|surds)|log laws|index laws|chain rule|product rule|quotient rule|power rule|double angle formula\w*|addition formula\w*|compound angle formula\w*|identit(?:y|ies)|quadratic formula|factor theorem|(?:area )?formula (?:½|1\/2|\\frac\{?1\}?\{?2\}?) ?ab ?\\?sin ?C|(?:½|1\/2|\\frac\{?1\}?\{?2\}?) ?ab ?\\?sin ?C|definite integral|l['’]h[oô]pital['’]?s? rule|gradient formula|midpoint formula|distance formula|section formula|log button|calculator|l['’]hopital))`;

/** What teachers and papers put round a question and what cannot change it, each said in one way. */
const MENDS: readonly Mend[] = [
  [/(?<=[.?!])\s*[[(]\d{1,2}[\])](?=\s*$|\s+(?=[A-Z]))|\s*[[(]\d{1,2} ?marks?[\])](?=\s*$|\s+(?=[A-Z]))/g, ' '],
  [/^(?:[A-Z][A-Za-z ]{2,30}, )?(?:unit|module|chapter|section|topic|lesson|week|paper|stage) \d+[a-z]?: ?(?=[a-z])/i, ''],
  [/^[A-Z][A-Za-z ]{2,24} (?:unit|module|paper) \d+[a-z]?[:.,] (?=[A-Z])/i, ''],
  [/,? (?:where|in which|and) (?:lg|\$?\\?log\$?)(?: ?\$?[a-z]\$?)? (?:denotes?|means|is|stands for|represents) (?:the |an? )?(?:common |base[- ](?:10|ten) )?log(?:arithm)?s?(?: (?:to|with|in|of)(?: the)? base (?:10|ten))?(?=[.,]|$)/gi, ''],
  [/\b(?:by )?(?:using|use|with|make|letting|let|put|taking|by)(?: the)? substitution \$?[a-z] ?= ?[^,.$]+\$?,? (?:(?:or otherwise|to),? )?(?=[a-z])/gi, ''],
  [new RegExp(String.raw`\b(?:by )?(?:using|use|apply|applying|with|by means of|by) ${WAY}(?: on your calculator)?(?: or otherwise)?(?:,? to | and |[,:] ?| )(?=${TASK}\b|log|ln|sin|cos|tan)`, 'gi'), ''],
  [/\b(?:by|after) (?:first )?(?:differentiating|integrating|factorising|factorizing|rationalising|rationalizing|expanding|completing the square)(?: [^,.]{0,30})?, (?=[a-z])/gi, ''],
  [/\b(?:hence|thus|therefore|then)?,? ?or otherwise,? /gi, ''],
  [/,? (?:but )?without (?:using |the use of )?(?:an? |any |your )?(?:log(?:arithm)? )?(?:tables?|calculators?)(?: or (?:tables?|calculators?))?\b/gi, ''],
  [/,? (?:leaving|and leave) (?:√\d+|\$?\\sqrt\{?\d+\}?\$?|surds?|the root) in (?:your|the) answer\b/gi, ', giving your answer in surd form'],
  [/\b(the|a)( straight)? (line|curve|graph) ([A-Z]|\$[A-Z]\$|[lL]_?[12]?) (?=(?:passes|goes|has|is|with|whose|meets|cuts|crosses|makes|joins)\b)/gi, '$1$2 $3 '],
  [/\b(?:an|the) equation of (?:[A-Z]|\$[A-Z]\$|l)(?= in the form|[\s.?]*$)/g, 'the equation of the line'],
  [/\b(?:obtain|deduce|establish|compute) (?=(?:the|its|an?) )/gi, 'find '],
  [/\bconvergent (?=(?:geometric|infinite|series|gp))/gi, ''],
  [/\bthe join of (?=\(|the points)/gi, 'the line joining '],
  [/ internally(?=[.,?]|$| in the)/gi, ''],
]; // prettier-ignore

/** "log x denotes the natural logarithm": the logarithms of the question are natural ones. */
const NATURAL =
  /,? ?\(?\b(?:where|given that|taking|here,?|in which) \$?\\?log\$?(?: ?\$?[a-z]\$?)? (?:denotes?|means|is|stands for|represents) (?:the )?(?:natural log(?:arithm)?|log(?:arithm)? to(?: the)? base \$?e\$?)\)?(?:[.,;] ?(?=[A-Za-z])|(?=[.,;]|$))/i;

/** "Where log x denotes the natural logarithm": said by `ln`, so that nobody passes over it. */
export function withDenotedLogs(problem: string): string {
  return NATURAL.test(problem)
    ? problem
        .replace(NATURAL, '')
        .replace(/\\log(?![a-z_])|(?<![a-z])log(?![a-z_\d₀-₉])/g, (all) => (all.startsWith('\\') ? '\\ln' : 'ln'))
    : problem;
}

const DOES =
  '(?:differentiate|integrate|rationali[sz]e|simplify|find|evaluate|solve|write|express|work out|calculate|determine)';
/** "My son, who is in Year 12, needs to integrate …": up to the task nothing is told. */
const FRONT = new RegExp(
  String.raw`^(?=[^.?!]*\b(?:my|our|his|her|their|son|daughter|pupil|student|class|teacher|i|we|he|she|they)\b)(?:(?!\b(?:not|never|except|instead|without|after|before|if|wrong\w*|mistakes?|doubl\w*|half|halv\w*|tripl\w*|squar\w*|swap\w*|chang\w*|add\w*|subtract\w*|replac\w*|revers\w*|inverse|both|minus|plus|times)\b)[A-Za-z,'’ -]|\b(?:Year|Grade|Class|Form) \d{1,2}\b)*?\b(?:(?:has|have|had|needs?|wants?|was|were|is|are|been|am) (?:just |also |now )?(?:to|asked to|told to|set to|meant to|supposed to|trying to|required to)|must|question is to|task is to|problem is to|asks (?:him|her|them|us|me) to) (?=${DOES}\b)`,
  'i',
);
/** "Could you let us have the answer, please?", "What is the finished answer?" */
const CLOSING =
  /(?<=[.?!]) +(?:(?:could|would|can|will|might|may) (?:you|someone|anyone|anybody)\b[^.?!\d=]*\b(?:answers?|results?|help|solution|show(?:ing)?|tell|way)\b[^.?!\d=]*|what (?:is|should be|would be|was) (?:the|her|his|our|their) (?:finished|final|right|correct|full|exact)? ?(?:answer|result|solution)(?:,? please)?|what (?:does|do|should|would) (?:it|we|he|she|they|i) (?:become|get|come to|end up with|have|equal)|(?:we|i)['’]?d? (?:are|am|would be|should be|will be) (?:very |most |so )?(?:grateful|thankful|stuck|lost)[^.?!\d=]*)[.?!]+\s*$/i;

function withoutFront(problem: string): string {
  return problem.replace(CLOSING, '').replace(FRONT, '');
}

/** A question without its marks, its place in a course, the way it is to be worked, and names of its line or curve. */
export function withoutSchoolDress(problem: string): string {
  if (problem.length > 400) return problem;
  const bare = MENDS.reduce(
    (text, [pattern, words]) =>
      typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words),
    withoutFront(problem),
  );
  if (bare === problem) return problem;
  return bare
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase())
    .replace(/(?<=[.?!] )[a-z](?=[a-z])/g, (letter) => letter.toUpperCase());
}
