import { inFigures } from '../words/numberWords.ts';
import { clausesOf } from './chatter.ts';
import { withSheetRequests } from './chattyRequests.ts';
import { withSheetForms } from './sheetForms.ts';

/** Words of talk that name nothing of a formula. */
const PLAIN = new Set(
  (
    'a an the this that these those it its i im ive id we weve were you youre youve he hes she shes they theyre theyve me us him her them my our your his their somebody someone everyone nobody anybody ' +
    'son sons daughter daughters boy girl lad lass kid kids child children brother sister mum mom dad grandad gran nephew niece grandson granddaughter friend mate husband wife partner teacher teachers tutor sir miss class lesson school college homework sheet book page test exam worksheet course ' +
    'is are was am be been being has have had do does did dont doesnt didnt cant cannot couldnt wont isnt arent wasnt get gets got getting go goes going went come comes coming came keep keeps kept try tries tried trying putting throw throws threw throwing lose loses losing mess messes messing messed muddle muddled muddles muddling put puts know knows knew think thinks thought reckon reckons guess hear heard remember forget forgot forgets see sees saw look looks looked seem seems seemed feel feels hate hates love loves like likes say says said tell tells told mean means meant supposed panic panics panicking help helps stuck confused confuses confusing bothers bothering scares worries worried sure unsure struggle struggling beyond happy end ends ended up show shows learn learning learnt started start starts ' +
    'and but so or because cos though then now just really always never ever still again already quite very too a bit lot all off on in at to of for with as about by from into over up down round together here there could would hand chance any ago since today tonight tomorrow yesterday night morning evening week day years time ok okay right fine sorry please thanks cheers lol help well anyway apparently honestly suddenly completely totally somehow something anything nothing everything thing things stuff way ways bit part parts one ones same easy hard tricky daft silly stupid simple awful horrible weird odd strange good bad great quick long old new rusty idea clue head brain mind tears what how where who whats hows wheres answer answers question questions problem not no yes'
  ).split(' '),
);
/** Words of talk about how formulas are worked: to be wanted or asked for, they must be read as a request. */
const OF_FORMULAS = new Set(
  'bracket brackets sign signs minuses fraction fractions letter letters number numbers equation equations equals equal side sides denominators denominator foil grid box method trick steps step rule rules formula algebra quadratic quadratics inequality inequalities simultaneous pair pairs term terms plain middle outside inside factorising factoring expanding rearranging simplifying solving collecting take takes took taking out clear clears cleared clearing cancel cancels cancelling flip flips flipped flipping swap swaps round around multiply multiplies multiplying everything common factor factors square roots root move moves moving across backwards start front letters powers power indices unknowns'.split(
    ' ',
  ),
);
const WANTS =
  /^(?:want|wants|need|needs|what|whats|how|hows|where|who|tell|tells|show|shows|give|gives|say|says|said|like|get|gets|put|puts|help)$/;
/** Here a saying is a hint of how to work: "my daughter says you take something out". */
const HINTS = /\b(?:says?|said|told (?:me|us|him|her)|tells? (?:me|us|him|her)|heard|know|knows|remember|meant to|supposed to)\b.*\b(?:you|youre|we|i|im|he|she|the sign|the signs)\b/; // prettier-ignore
const CUE =
  /\b(?:i|im|ive|we|weve|you|youre|he|hes|she|shes|they|theyre|me|us|him|her|them|my|our|his|somebody|someone|nobody|its|thats|stuck|confus\w+|same|ok|right|please|help|threw|throws|messing|tricky|hard|easy|hand|or not)\b/;

const NUMBER = '(?:\\d{1,2})';
/** "The 2 at the front", "that minus sign": what the formula shows anyway. */
const SHOWN = new RegExp(
  `\\b(?:the|that|a|this|having a|an)(?: (?:big|horrible|extra|silly))? (${NUMBER}|minus|negative|squared|x|fraction)(?: (?:sign|bit|ones?|bits|terms?))?(?: (?:at the (?:front|start|beginning|end)|in front|out (?:the )?front|coming first|being first|going first|on (?:both sides|the (?:left|right|outside|bottom|top))|outside|there|in (?:it|there)|(?:in front )?of the (?:brackets?|x)|before the brackets?))?(?=[ .,]|$)`,
  'g',
);
/** How people take what stands in a formula. */
const FEELS =
  /\b(?:mess(?:es|ing|ed)?|threw|throws?|throwing|bother\w*|confus\w*|tricky|hard|scar\w+|muddl\w+|stuck|panic\w*|hates?|struggl\w+|lost|worr\w+|beyond|puts? (?:me|him|her|us) off|do i do with|or not)\b/;
/** What nobody says who only talks. */
const OPERATIVE = /\b(?:other|another|whole|only|each|every|instead|first|last|next|opposite|positive|negative|before|after|without|except|unless|if|when|(?:supposed|meant) to be|should)\b/; // prettier-ignore
const FORMULA =
  /(?<![a-z'’])[a-z]{2}\s?[+=−]\s?\d*[a-z(\d]|\d\s?[-+−–=<>≤≥]\s?\d*[a-z](?![a-z])|\d\s?\(\s?-?\d*[a-z]|\)\s?\(|(?<![a-z'’])\d*[a-z]\s?(?:[²³]|\^\{?\d\}?)?\s?[-+−–*/]\s?\d*[a-z(\d]|\d[a-z](?![a-z])\s?(?:[²³]|\^\{?\d\}?)?\s?[-+−–=<>≤≥]|[a-z]\s?(?:[²³]|\^\{?\d\}?)?\s?[=<>≤≥]\s?[-−–]?\d*[a-z(\d]|\\frac/i;
const MATHS = /\d|[\^²³√=+*/\\<>≤≥$]|(?<![a-z'’])[b-hj-z](?![a-z'’])/i;

/** Whether what is said to be in a formula is in it. */
function isShown(what: string, formula: string): boolean {
  if (/^(?:minus|negative)$/.test(what)) return /[-−–]/.test(formula);
  if (what === 'squared') return /[²^]/.test(formula);
  if (what === 'x') return formula.includes('x');
  if (what === 'fraction') return /[/]|frac/.test(formula);
  return new RegExp(`(?<![\\d.])${what}(?![\\d.])`).test(formula);
}

/** "I'm 63", "20 years ago", "year 9": numbers of people, not of formulas. */
const AGES =
  /\b(?<=(?:im|hes|shes|aged?|turning|turned) )\d{2}\b|\b\d{1,2} years?(?: (?:ago|back|old))?\b|\b(?:year|grade) \d{1,2}\b/g;

function plainWords(clause: string): string {
  const bare = clause
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[",.!?;:()“”-]/g, ' ')
    .replace(/\b(this|that|which|plain|right|no) one\b/g, '$1');
  return inFigures(bare).replace(AGES, ' ').replace(/\s+/g, ' ').trim();
}

/** "I got b negative", "she keeps getting a fraction": what came out, and no wish. */
const CAME_OUT =
  /^(?:and |but |so )?(?:i|we|he|she|they|(?:my|our) [a-z]+) (?:got|keeps? getting|gets?) (?:(?:it|one|[a-z]|the answer|1) (?:as |to be )?)?(?:an? )?(?:negative|minus|fraction|decimal|zero|mess|muddle)(?: (?:number|answer|one))?$/;

/** "This one has x twice": as anybody can see. */
const LETTER_TWICE =
  /^(?:this(?: one)?|it|mine|that|hers|his) (?:has|s got|has got) (?:an? |the )?([a-z]) (?:twice|on (?:both|each) sides?|in (?:it )?(?:twice|2 places)|in both places)$/;

/** Whether a clause only talks about the formula beside it, to its last word. */
function isChat(clause: string, formula: string): boolean {
  const plain = plainWords(clause);
  if (CAME_OUT.test(plain)) return true;
  const letter = LETTER_TWICE.exec(plain)?.[1];
  if (letter !== undefined) return formula.split(letter).length > 2;
  const shown: string[] = [];
  const told = plain.replace(SHOWN, (_all, what: string) => {
    shown.push(what);
    return ' that ';
  });
  // "The 3 is meant to be a 2" says more than that a 3 is there.
  if (shown.length > 1 || !shown.every((what) => isShown(what, formula))) return false;
  if (shown.length === 1 && !(FEELS.test(told) || /^(?:it is|its) +that *$/.test(told))) return false;
  return isTalk(told.replace(/\s+/g, ' ').trim());
}

function isTalk(plain: string): boolean {
  if (plain === '' || MATHS.test(plain) || OPERATIVE.test(plain) || !CUE.test(plain)) return false;
  const words = plain.split(' ');
  const isTold = HINTS.test(plain) && !/\b(?:what|whats|how|where|who|want|wants|need|needs)\b/.test(plain);
  const wants = !isTold && words.some((word) => WANTS.test(word));
  return words.every((word) => PLAIN.has(word) || (!wants && OF_FORMULAS.has(word)));
}

/** The parts of "I know you clear the fractions but then what", each of them talk. */
function areChat(clause: string, formula: string): boolean {
  if (isChat(clause, formula)) return true;
  const parts = clause.split(JOINT);
  return (
    parts.length > 1 &&
    parts.every((part) => isChat(part, formula) || /^\s*(?:and|but|so)?\s*(?:(?:then|now) what\s*)?$/i.test(part))
  );
}

/** "What does she write?", "What should he end up with?": asks for what was asked for. */
const ASKED_AGAIN =
  /^(?:so |and |but )*(?:what (?:should|would|will|does|do|must|ought) (?:he|she|they|we|i|you|it|that|the answer)(?: to)? (?:end up (?:with|as|like|being)|be left with|come out (?:with|as)|come to|get|be|write|put|look like|have(?: got)?)|how (?:should|would|does|will) (?:it|that|the answer) (?:look|end up|come out))(?: (?:in the end|when (?:its|it is) done|at the end|then))?$/;
/** A request stays where it is, in whatever words. */
const REQUEST =
  /\b(?:solve|simplif\w+|expand|factori[sz]e|factor|find|work out|collect|rearrange|make|tidy|multiply out|write|give|(?:rid of|lose|remove|open|clear) (?:the |those |these )?brackets|brackets? (?:out|off|gone)|(?:into|in) (?:two|2) brackets|value|subject|pair|solutions?|what|which)\b/i;
/** Where talk may begin in the middle of a clause. */
const JOINT = /,?\s(?=(?:and|but|so|because|cos|though|then|it['’]?s|is (?:it|that|this)|i['’]?m|i|we|my|he|she)\s)/gi;

function withoutTail(words: string, formula: string): string {
  for (const { index } of words.matchAll(JOINT)) {
    const before = words.slice(0, index);
    const isWhole =
      /[\d)²³}$]$|(?<![a-z'’])[a-z]$/i.test(before) || /^,?\s(?:and|but|so|because|cos)\s/i.test(words.slice(index));
    if (isWhole && areChat(words.slice(index), formula)) return before;
  }
  return words;
}

/**
 * A question about a formula without the clauses round it that only talk: how people feel about it, what they heard,
 * what they notice in it. Every word of such a clause is known, and none of them orders, asks, or chooses among answers.
 */
export function withoutAlgebraChat(problem: string): string {
  if (problem.length > 320 || !FORMULA.test(problem) || !/[a-z]{3}/i.test(problem)) return problem;
  const clauses = clausesOf(problem);
  const formula = clauses.flatMap(({ words }) => (FORMULA.test(words) ? [words] : [])).join(' ');
  const kept: { words: string; end: string }[] = [];
  let isShorter = false;
  for (const { words, end } of clauses) {
    const last = kept.at(-1);
    const asks = ASKED_AGAIN.test(words.toLowerCase().replace(/['’]/g, '').trim());
    const isFirst = !kept.some((one) => FORMULA.test(one.words));
    if (
      words.trim() !== '' &&
      (isFirst ? LETTER_TWICE.test(plainWords(words)) && areChat(words, formula) : asks || areChat(words, formula))
    ) {
      isShorter = true;
      if (last !== undefined && !/[?]/.test(last.end)) last.end = /[.?!]/.test(end) || end === '' ? '. ' : last.end;
      continue;
    }
    const bare = withoutTail(words, formula);
    isShorter ||= bare !== words;
    kept.push({ words: bare, end: bare === words ? end : /[?]/.test(end) ? end : '. ' });
  }
  const said = kept.map(({ words, end }) => words + end).join('').trim(); // prettier-ignore
  const bare = isShorter && REQUEST.test(said) ? said.replace(/[,;:]$/, '.') : problem;
  return withSheetForms(withSheetRequests(bare));
}
