import { clausesOf } from './chatter.ts';

/** Only algebra is told in formulas; in other stories each clause may hold a fact. */
const FORMULA =
  /[\^²³⁴√∛]|\\(?:sqrt|frac|d?frac)|\)\s?\(|\d\s?\(\s?-?\d*[a-z]|(?<![a-z'’])\d*[a-z]\s?[-+−–]\s?\d*[a-z(]|\d[a-z](?![a-z])\s?[-+−–=]|[a-z]\s?=\s?[-−–]?\d*[a-z(]/i;
/** Somebody, or the work itself, is told of. */
const NARRATES =
  /\b(?:my|our|his|her|their|your|he|she|we|i|i['’](?:m|ve|d|ll)|they|me|us|him|everyone|nobody|somebody|miss|sir|teacher|tutor|yesterday|lesson|homework|today|tomorrow|mock|exam|test|quiz|book|this one|the (?:first|last|next) one|(?:it|that|there)['’]?s|this is|card|page|board|classroom|friend|mate|coffee|four terms|three terms|two terms|in pairs|watching|minding|remembering|bearing|could be done)\b|^which (?:is|looks|was|seems)\b/i;
/** A clause that asks or orders. */
const REQUESTS =
  /^(?:so |and |but |then |now |please |hence |just )*(?:find|what|whats|what['’]s|which(?! (?:is|was|i|i['’]m|we|my|he|she|they|looks|seems)\b)|how|why|who|expand|simplify|factor\w*|write|give|state|work|solve|calculate|evaluate|rationali[sz]e|divide|multiply|add|subtract|put|make|take|express|turn|show|collect|rearrange|get|use|can|could|is|are|does|do(?! it in pairs)|tell|say|draw|check|explain|leave|round|also|name|list|to)\b/i;
/** A task anywhere in a clause: only a hint that is spoken may hold one. */
const TASKS =
  /\b(?:expand\w*|simplif\w*|factori\w*|rearrang\w*|solv\w*|collect\w*|rationali\w*|evaluat\w*|calculat\w*|work(?:ed)? out|writ(?:e|ten)|tid(?:y|ied)|multipl\w+ out|(?:two|into|in) brackets|brackets? (?:gone|removed|off)|surd|as (?:a|an|one)|to (?:the )?power|fraction|subject|find)\b/i;

/** What may change the question, whoever says it. */
const CHANGES =
  /\b(?:if|unless|except|instead|should (?:be|have|read|say)|meant|misprint|typo|mistyped|swap\w*|replac\w*|chang\w*|in terms of|such that|coefficient|constant|only the|halv\w*|doubl\w*|tripl\w*|(?:it|them|that|answer|result) (?:by|from|squared|again|afterwards)|positive|negative|how (?:many|much)|true|false|equals?|same|signs? (?:is|are|was|were|should)|(?:plus|minus) (?:is|was) (?:a|an|really)|leave|values?|subject|reads|original\w*|opposite|reciprocal|integers?|whole number|exact\w*|decimals?|nearest|places|figures|per|each|every|total|left over|remain\w*|area|perimeter|more|less|than|wants?|needs?|must|both|(?<!\bis )where|when|asks?|asked|ignor\w*|delet\w*|cross\w* out|rubbed|missing)\b/i;
const SPEECH =
  /^(?:and |but |as |so )?(?:(?:my|our|the|his|her|a) (?:[a-z]+ ){0,2}?[a-z]+|i|he|she|they|miss|sir|we|(?:mr|mrs|ms) [a-z]+) (?:(?:just|always|also|then) )?(?:said|says|advised|advises|told (?:me|us)|tells (?:me|us)|promised|promises|reckons|shouted|warned|warns|hinted|suggested|suggests|whispered|muttered)(?: (?:from|at|about|in) [a-z' ]+| to (?:me|us|him|her|them|the class))?$|^said (?:the |my |our )?(?:[a-z]+ ){0,2}[a-z]+$/i;
/** "…, my sister shouted about (2x³)⁴." */
const SPEECH_ABOUT =
  /^\s*(?:(?:my|our|the|his|her|a) (?:[a-z]+ ){0,2}?[a-z]+|i|he|she|they|miss|sir) (?:said|says|shouted|whispered|muttered|remarked)(?: (?:from|to|at) [a-z ]+?)? (?:about|of|over) (?=[(\d\\√-])/i;
/** "My tutor writes 5^{-2}", "My mock had (√7 − 2)²": who set it. */
const SET_BY =
  /^\s*(?:(?:my|our|the|his|her) (?:[a-z]+ ){0,2}?[a-z]+|he|she|they|miss|sir|we|i) (?:writes|wrote|had|has|set (?:me|us)|gave (?:me|us)|gives (?:me|us)|put|stared at|just stared at)(?: (?:up|down|out))? (?=[(\d\\√-])/i;
/** "v² = u² + 2as was on the cover of my book": where it stood. */
const STOOD =
  /(=[^=]*[a-z\d)}²³]) (?:was|is|stood|stands|appeared|comes up) (?:on|in|at|inside) (?:the|my|our|a|his|her)(?: [a-z]+){1,6}\s*$/i;

/** Numbers that say nothing of the formula: marks, and the usual hints. */
const HINTS: readonly RegExp[] = [
  /\b\d+ out of \d+\b|\b\d+ marks?\b|\bthere['’]?s an? \d+ in front(?: of (?:the |an? )?[a-z]+(?: squared|²)?)?/gi,
  /\b(?:two|2) numbers (?:that|which) (?:multiply|times) to [-−]?\d+ and add (?:up )?to [-−]?\d+/gi,
  /\b(?:two|2) numbers (?:that|which) add (?:up )?to [-−]?\d+ and (?:multiply|times) to [-−]?\d+/gi,
  /\bthe (?:minus )?\d(?= is (?:in|on|what|where))/gi,
  /\b(?:differ|argue|argued|disagree|disagreed|fell out|stuck|unsure|not sure) (?:over|about|on) the (?:(?:minus|plus|times|squared|over|and) ?|\d+ ?)+/gi,
  /\bthat['’]?s all (?:it|he|she|they|sir|miss) wants?\b/gi,
];
/** "Add the little numbers or multiply them?": what to do is wondered, not asked. */
const WONDERS =
  /^(?:do (?:i|we|you) |should (?:i|we) )?(?:add|multiply|times|subtract)\b[^?]*\bor (?:add|multiply|times|subtract)\b[^?\d]*$/i;

function bare(clause: string): string {
  return HINTS.reduce((text, hint) => text.replace(hint, ' that '), clause).trim();
}

/** A number, a sign or a formula: such a clause is never left out. */
function hasMaths(clause: string): boolean {
  return /\d|[\^²³√=+*/\\<>≤≥]|(?<![a-z'’])[b-hj-z](?![a-z'’])[^.]*(?<![a-z'’])[b-hj-z](?![a-z'’])/i.test(clause);
}

function isTold(clause: string, spoken: boolean): boolean {
  const words = bare(clause);
  if (hasMaths(words) || CHANGES.test(words)) return false;
  if (WONDERS.test(words) || spoken) return true;
  if (/\bha(?:s|ve) to do is\b/i.test(words)) return true;
  if (TASKS.test(words)) return false;
  return (NARRATES.test(words) || words !== clause.trim()) && !REQUESTS.test(words);
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

/**
 * A question about a formula without the clauses that only tell who set it, how it went and what is tricky about it.
 * None of them may hold a number or formula, ask or order anything, or a word that could change the question.
 */
export function withoutNarrative(text: string): string {
  if (text.length > 450 || !FORMULA.test(text)) return text;
  const quoted = text
    .replace(/(^|[\s(])['‘]([^'’"]{3,120}?),?['’](?=[\s.,;?!)]|$)/g, '$1$2,')
    .replace(/,,/g, ',')
    .replace(/,(?=[.?!])/g, '');
  const open = quoted.replace(/\s*\(([^()]*[a-z]{3}[^()]*)\)/gi, (all, inside: string) =>
    / /.test(inside) && isTold(inside.trim(), false) ? '' : all,
  );
  const clauses = clausesOf(open);
  const kept: { words: string; end: string }[] = [];
  let dropped = open !== quoted;
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1]?.words.trim() ?? '';
    // "… 40 minutes a kilo plus 20, so T = 40w + 20": the same told once more.
    if (
      /^so [A-Za-z] ?= ?[^=]*[a-z]/.test(next) &&
      NARRATES.test(clause.words) &&
      numbersIn(clause.words).every((one) => numbersIn(next).includes(one))
    ) {
      dropped = true;
      continue;
    }
    const tag = SPEECH.test(clause.words.trim()) && index > 0 && !CHANGES.test(clause.words);
    if (
      tag ||
      (clause.words.trim() !== '' && isTold(clause.words.trim(), SPEECH.test(next) || SPEECH_ABOUT.test(next)))
    ) {
      dropped = true;
      const last = kept.at(-1);
      if (last !== undefined) last.end = /\?/.test(last.end) ? last.end : '. ';
      continue;
    }
    const words = clause.words.replace(SPEECH_ABOUT, '').replace(SET_BY, '').replace(STOOD, '$1');
    dropped ||= words !== clause.words;
    kept.push({ words, end: clause.end });
  }
  if (!dropped || kept.length === 0) return text;
  const said = kept.map(({ words, end }) => words + end).join('');
  return said
    .replace(/ and asks? (?:me|us) for (?=an? (?:fraction|decimal|surd|whole number))/i, ' as ')
    .replace(/^\s*(?:and|but|so|then) /i, '')
    .replace(/^[\s,;:.]+/, '')
    .trim();
}
