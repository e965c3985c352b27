/**
 * What people say of themselves beside a question: who asks, what the child believes, what one always gets wrong. Only
 * words that cannot change a question go: beliefs of a child and feelings, without a number, a sign, a letter or a word
 * that could be a condition or a step. What a teacher, a sheet or a book says may be one, and stays.
 */
export const KIN =
  '(?:son|daughter|child|boy|girl|brother|sister|friend|student|pupil|grandson|granddaughter|nephew|niece|lad|lass|kid|teen|teenager|twins?|mum|mom|dad|husband|wife|partner)';
const PERSON = `(?:(?:my|our) (?:(?:eldest|youngest|older|younger|little|\\d{1,2}[- ]year[- ]old) )?${KIN}|she|he|they|somebody|someone)`;
const NOT_KNOWING =
  "(?:doesn't|don't|can't|cannot|couldn't|can never|could never) (?:know|remember|understand|see|get|recall|trust)";
const UNWELL =
  '(?:in tears|stuck|confused|lost|struggling|puzzled|stumped|baffled|upset|adamant|convinced|hopeless|rusty|terrible|rubbish)';

const BELIEF = new RegExp(
  `^(?:(?:and|but|so|though|although|because) )?(?:${PERSON} (?:(?:always |never |just )?(?:says?|said|thinks?|thought|swears?|reckons?|insists?|told me|tells me|believes?|got|gets|keeps?|hates?|loves?)|${NOT_KNOWING}|(?:is|are|was|'s) ${UNWELL})|` +
    `(?:i|we)(?:'m| am| are|'re|'ve| have|'d| was| were)? (?:always|never|keep|kept|know|remember|forget|forgot|forgotten|panic|froze|hate|love|${UNWELL}|${NOT_KNOWING}|tried|heard|can never|could never)|apparently)\\b(?<said>.*)$`,
  'i',
);
const CHANGES =
  /\d|[=+<>≤≥≠√^×÷*/|_$\\%°£€¢@#]|(?<![a-z'’])(?![ai](?![a-z]))[a-z](?![a-z'’])|\b(?:only|must|needs?|needed|wants?|wanted|ask(?:s|ed|ing)?|should|suppose[ds]?|positive|negative|whole|integers?|real|nearest|round(?:s|ed|ing)|round (?:to|off|it|your|the|up|down)|decimals?|exact(?:ly)?|fractions?|form|units?|instead|other|another|larger|largest|smaller|smallest|bigger|biggest|greater|lower|higher|lowest|highest|both|each|every|total|altogether|twice|half|double[ds]?|triple[ds]?|halve[ds]?|per|percent|percentage|degrees?|radians?|if|when|where|unless|except|assum\w*|let|then|also|after|before|until|add|subtract|multiply|divide|take|takes|square|squared|cube|cubed|reverse|plus|minus|times|power|base|called|means?|stands?|equals?|is not|isn't|not|without|no|none|nothing|ignore|leave|left|forget to|include[sd]?|excluding|correct\w*|mistake|typo|meant|actually|really is|change[ds]?|swap\w*|replace\w*|answer(?:s|ed)? (?:in|as|to|with)|give[ns]?|write|put|use[ds]?|using|per|terms?|factors?|roots? (?:only|of)|solutions? (?:only|of)|first|last|next|previous|second|third|biased|unfair|loaded|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundred|thousand|million|even|odd|prime|natural|rational|irrational|complex|imaginary|nonzero|consecutive|acute|obtuse|reflex|quadrant|counting|lengths?|distances?|sides?|ages?|prices?|costs?|amounts?|people|widths?|heights?|areas?|volumes?|extra|more|less|fewer|below|above|under|differentiat\w*|integrat\w*|over again|done again|origin|same)\b/i;
/** "Two answers", "two minuses", "something about FOIL": counted or named, and still no condition. */
const HARMLESS =
  /\b(?:0\/0|two (?:answers|minuses)|foil|fractions? (?:scare|confuse|are|frighten)|minus signs (?:scare|confuse|frighten)|times tables?|the wrong answer|a different (?:answer|number)|no idea|not sure|first time|one of them|too (?:small|big)|roots? (?:bit|part|part right)|not (?:convinced|good at (?:it|this|maths|math)))\b/gi;

/** A request about a formula: in a story, what people say may be part of what is told. */
const ABOUT_FORMULA = /[=^√²³⁴∫]|\d\s*[-+−×÷*/]\s*[\d(]|[a-z)]\s*[-+−×÷*/]\s*[\da-z(]|[a-z]\([a-z\d]\)|\\[a-z]/;

/** Someone's belief or feeling that cannot change what is asked beside it. */
export function isBelief(sentence: string, rest: string): boolean {
  if (rest.length > 160 || !ABOUT_FORMULA.test(rest)) return false;
  const bare = sentence
    .trim()
    .replace(/[‘’]/g, "'")
    .replace(/[.?!\s]+$/, '');
  const said = BELIEF.exec(bare)?.groups?.['said'];
  return said !== undefined && bare.length <= 90 && !CHANGES.test(said.replace(HARMLESS, ' '));
}

const SPOKEN = new Set(
  (
    'hi hello hey hiya all everyone grandad grandma granny nan mum mom dad parent parents teacher here an a the my our i we im adult learner learners returner student mature apprentice electrician joiner plumber builder nurse roofer ' +
    'mechanic baker carpenter evening night class school college uni home ed homeschool homeschooling homeschooler calculus algebra geometry maths math mathematics question questions problem worksheet sheet page homework test revision exam back in to at after ' +
    'years year again doing extra some resitting retaking gcse gcses ged sat act be gentle patient please with me daft silly quick basic for first second third fourth week day lesson and of stuck lost help needed on this one year old son sons daughter daughters lad lads boy boys girl girls kid kids ' +
    'so ok okay right well now grown up returning learning course access functional skills tutor tutoring long time since'
  ).split(' '),
);

/** "Evening class question: …", "Adult learner here, …", "homeschool mum stuck!! …": who asks, up to a mark. */
export function withoutIntroduction(text: string): string {
  const match =
    /^([^:.!?$\\]{2,70}?)(?::|[.!]+(?=\s)|,(?=\s(?:please|be|can|could|find|solve|simplify|expand|factori[sz]e|work|what|how|where)\b)|!+)\s*(?=\S)/.exec(
      text,
    );
  const [all = '', intro = ''] = match ?? [];
  if (all === '') return text;
  const words = intro
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/\b(?:at|aged?|after) \d\d?\b/g, ' ')
    .replace(/[-–—,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  // "A third of: 27 + 3" is a step.
  return intro.length > 3 && words.at(-1) !== 'of' && words.every((word) => SPOKEN.has(word))
    ? withoutIntroduction(text.slice(all.length))
    : text;
}
