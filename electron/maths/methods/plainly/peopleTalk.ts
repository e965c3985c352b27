/** Who speaks of the work: the pupil, the family, the teachers, the book. */
const WHO =
  "(?:i|i'm|i've|we|he|he's|she|she's|they|(?:(?:my|our|the|a|his|her) )?(?:best |older |younger |little |big )?(?:friend|mate|brother|sister|cousin|mum|mom|dad|gran|grandad|uncle|aunt|son|daughter|child|kid|nephew|niece|partner|sir|miss|teacher|tutor|prof|professor|classmate|calculator|app|book|textbook|answer key|mark scheme|ans|working|attempt|(?:mr|mrs|ms|miss|dr) [a-z]+))";
const CAME =
  '(?:tried|gets?|got|getting|keeps? getting|says?|said|thinks?|thought|reckons?|makes? it|made it|insists?|swears?|guessed|know|knows?|forgot|remember(?:s|ed)?)';
/** What somebody did to the numbers: no attempt where it may be part of the story. */
const DID = new RegExp(
  String.raw`^(?:and |but |so |because )*(?:(?:i|he|she|they|we) (?:just |only )?|(?:my |our |the )(?:son|daughter|friend|mate|brother|sister|child|kid|boy|girl|partner) )(?:did|put|multiplied|added|subtracted|divided|substituted|counted|took)\b(?![^]*\b(?:each|every|all|new|terms?|lines?|points?|sides?|more|away|back|extra)\b)`,
  'i',
);
/** What somebody came to, with its numbers; a value that is told by letters or units stays. */
const TRIED = new RegExp(
  String.raw`^(?:and |but |so |because |though )*(?:${WHO} (?:just |only |always |still |already |then |now )*${CAME}|got|my (?:ans|answer|working) (?:is|was))\b`,
  'i',
);
const ASKS =
  /\b(?:find|what|which|how|where|when|want(?:s|ed)?|needs?|asks?|asked|give|write|work out|calculate|determine|whether|if|wonder\w*|thinking of|thought of|chose|choose|drew|draws|set|gave|gives|told|plotted|start(?:s|ed)?)\b/i;
/** A remark names who makes it, or says what the question is like. */
const REMARK = new RegExp(
  String.raw`\b(?:${WHO.slice(3, -1)}|me|us|my|our|his|her)\b|^(?:and |but |so |because )*(?:it's|its|it is|this is|that's) (?:only |just |really |actually |all )?(?:for|from|a|an|the|to do with|about|part of)\b|\b(?:card|book|sheet|worksheet|exam|homework)\b`,
  'i',
);
/** Words that may tell something after all: then a clause is no remark. */
const TELLS =
  /[\d@&#=²³√%£$€^]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|halves|twice|double\w*|tripl\w*|third|quarter|square\w*|cube\w*|reflect\w*|rotat\w*|translat\w*|shift\w*|mov(?:es|ed|ing)|swap\w*|revers\w*|negative|positive|integers?|whole|term|terms|sequence|nth|ratio|difference|sum|total|add\w*|subtract\w*|multipl\w*|divid\w*|minus|plus|less|more|fewer|lost|los[et]s?|gave|gives?|away|remov\w*|left|except|not count\w*|without|straight|new|parallel|perpendicular|right angles?|gradient|slope|steep\w*|midpoint|middle|halfway|equation|intercept|axis|axes|cross\w*|meets?|length|distance|area|point|starts?|begins?|decimals?|fractions?|exact\w*|round\w*|nearest|percent|increas\w*|decreas\w*|every|each|again|another|until|unless|instead|then)\b/i;

/** "It's for the break-even point of our stall", "which the book only lets on at the end": where a question comes from. */
const PURPOSE =
  /^(?:and |but |so )*(?:it's|its|it is) (?:only |just |all )?for (?:the|my|our|a|his|her)\b(?!.*\b(?:what|which|how|if|when|line|other|reflect\w*|mov\w*|shift\w*|doubl\w*|half|twice|less|more)\b)/i;
const KEPT_SECRET = /^which (?:the|my|our) (?:book|teacher|tutor|card|sheet|hint) /i;

/** Clauses with the marks behind them; formulas in brackets are never cut. */
const CLAUSE = /(?:\([^()]*\)|[^.,;:?!()]|[.,:](?=\S))+(?:[.,;:?!]+(?=\s|$)\s*|$)|[.,;:?!)(]\s*/g;

/** The question without clauses in which people tell what they tried or only talk; the text itself where there is none. */
export function withoutPeopleTalk(problem: string): string {
  if (!REMARK.test(problem) && !/\bgot\b/i.test(problem)) return problem;
  const text = problem.replace(/\s\(([^()]*)\)/g, (all, inside: string) => (dropped(inside) ? '' : all));
  const parts = text
    .replace(/ (?=(?:but|and) (?:i|we|he|she|they|my|our|got)\b)/gi, ', ')
    .replace(/ (?=so (?:my|our|i|as not to)\b)/gi, ', ')
    .match(CLAUSE) ?? [text];
  const kept = parts.filter((part) => !dropped(part));
  return kept.length === parts.length || kept.length === 0
    ? problem
    : kept
        .join('')
        .replace(/[\s,;:]+$/, '')
        .trim();
}

function dropped(part: string): boolean {
  const clause = part
    .replace(/[\s.,;:?!]+$/, '')
    .replace(/^["“'‘\s]+|["”'’\s]+$/g, '')
    .replace(/[’‘]/g, "'");
  if (clause === '') return false;
  if (PURPOSE.test(clause) && !/\d/.test(clause)) return true;
  const told = clause.replace(KEPT_SECRET, '');
  if (told !== clause) return !ASKS.test(told) && !TELLS.test(told);
  if (ASKS.test(clause)) return false;
  if (DID.test(clause) && /\d/.test(clause)) return true;
  if (TRIED.test(clause) && !/[a-z] ?=|\b(?:points?|gradient|slope|first term|starts?)\b/i.test(clause)) return true;
  return REMARK.test(clause) && !TELLS.test(clause);
}
