import { calculusTalk } from './calculusTalk.ts';
import { isIdle } from './idleSentence.ts';
import { isBelief, KIN, withoutIntroduction } from './speakers.ts';
import { spokenRequest } from './spokenRequests.ts';
import { withoutWay } from './withoutWay.ts';

/** "Extension task.", "Bridging drill 2 (f):", "EXIT TICKET": what a sheet prints above a question. */
const TITLE = new RegExp(
  String.raw`^\s*(?:(?:super|mega|mini|extra|bonus|quick|final|weekly|key|bridging|revision|practice|skills?|non-?calculator|calculator|bidmas|bodmas|pemdas|exam) )*` +
    String.raw`(?:challenge|bridging course|extension|puzzle|practice|starter|exit ticket|entry ticket|drill|warm[- ]?up|bonus|recap|revision|homework|hw|do now|quiz|exercise|task|exam|flash ?card|non-?calculator|bidmas|bodmas|pemdas|enrichment|looking ahead|try (?:this|it)|your turn|mental maths|number talk)` +
    String.raw`(?: (?:corner|task|drill|course|check|question|problem|time|one|card|q|paper|practice|activity))?(?:,? ?(?:no\.? ?)?\d{1,2})?(?: ?\([a-h]\)| ?[a-h](?=[:.)]))?` +
    // "Drill 12.5 × 2", "Quiz – 5 + 3", "Task 3:5 = x:10": what could be part of a number or a sign is no mark.
    String.raw`(?:\s*(?:(?<!\d):|:(?!\d)|[.](?=\s)|(?<!\d)[.](?!\d)|(?<!\d)!)\s*|\s*[–—]\s*(?=[A-Za-z]{3,})|\s+-\s+(?=[A-Za-z]{3,})|\s{2,}|\n+)(?=\S)`,
  'i',
);
/** "Non-calculator: 3 × 4": said before or behind, it changes nothing. */
const IDLE_CLAUSES =
  /,? (?:without (?:using )?an? calculator|no calculator(?: allowed)?|(?:and )?show(?:ing)?(?: (?:me|us))?(?: all)?(?: of)?(?: your| the)? (?:working|workings|work|steps)(?: out)?|for (?:me|us)|for (?:my|our) (?:son|daughter|child|homework|class)|all the way down)(?=[.?!]?\s*$)/i;

const WHO = `(?:(?:[Mm]y|[Oo]ur) (?:eldest |youngest |older |younger |little )?${KIN}|I|i|[Ww]e|[Hh]e|[Ss]he|[A-Z][a-z]+)`;
const DEED =
  '(?:find|solve|simplify|expand|factori[sz]e|work out|calculate|evaluate|differentiate|integrate|multiply out|make|rearrange)';
const MUST =
  '(?:(?:has|have) been (?:asked|told|set) to|(?:is|am|are|was) (?:asked|told|supposed|trying|meant|required|being asked) to|(?:needs?|wants?|has|have|had|would like|was set) to|must)';
const TOLD = new RegExp(`^${WHO} (?:is in [Yy]ear \\d{1,2} and )?${MUST} (?=(?:fully |completely )?${DEED}\\b)`);
const ASKED =
  /^(?:(?:please )?(?:can|could|would|will|might) (?:you|someone|anyone) (?:please )?(?:kindly )?(?:help (?:me|us)(?: to)? )?|would you be so kind as to |would you mind |please (?:may|can|could) (?:you|i|we) (?:help (?:me|us)(?: to)? )?|kindly |i (?:need|want|would like|have) to |we (?:need|want|would like|have) to |how (?:do|would|can|should) (?:i|we|you) )(?=(?:fully |completely )?(?:find|solve|simplify|expand|factori[sz]e|work out|calculate|evaluate|differentiate|integrate|multiply out|make|rearrange)\b)/i;
const STUCK = new RegExp(
  `^${WHO} (?:is|am|are) (?:stuck|struggling) (?:on|with) (?:the |this )?(?:equation |inequality )(?=[^a-z]*[a-z]?[^a-z]*[=<>≤≥])`,
);

/** The question without titles, thanks and what is said of who asks it; every word that could change it stays. */
export function withoutTalk(problem: string): string {
  const sentences = withoutWay(calculusTalk(withoutIntroduction(problem.replace(TITLE, ''))))
    .replace(/=\s*(?:[☐□▢]|_{2,})\s*$/, '=')
    .trim()
    .split(/(?<=[.?!])\s+(?=[A-Z])/);
  const asked = sentences.filter((sentence, index) => sentences.length === 1 || !isIdle(sentence, index > 0));
  const [first = '', ...more] = withoutLettersAgain(withoutBeliefs(asked));
  const plain = first.replace(STUCK, 'Solve ').replace(TOLD, '').replace(ASKED, '');
  const whole = [plain, ...more].join(' ').replace(IDLE_CLAUSES, '').trim();
  const said = spokenRequest(whole);
  return said === problem.trim() ? problem : capital(said);
}

/** Beliefs as sentences of their own, and behind the last comma of the last sentence. */
function withoutBeliefs(sentences: readonly string[]): readonly string[] {
  const kept = sentences.filter(
    (sentence) => !isBelief(sentence, sentences.filter((other) => other !== sentence).join(' ')),
  );
  const [, request = '', mark = '', behind = ''] =
    /^(.+?)(,|[?!.]| [-–—]) ([^,?!]+[.?!]*)$/s.exec(kept.at(-1) ?? '') ?? [];
  return isBelief(behind, request) ? [...kept.slice(0, -1), `${request}${/[?!.]/.test(mark) ? mark : ''}`] : kept;
}

const LETTERS_AGAIN =
  /^(?:so |and )?what(?:'s|’s|s| is| are) (?:the (?:values?|solutions?) (?:of|for) )?\$?([a-z])\$?(?:,? and \$?([a-z])\$?)?[?.!\s]*$/i;

/** "Solve 5x − 8 = 27. What's x?": asks once more for the letters there are. */
function withoutLettersAgain(sentences: readonly string[]): readonly string[] {
  const [, one, two] = LETTERS_AGAIN.exec(sentences.at(-1) ?? '') ?? [];
  const before = sentences.slice(0, -1).join(' ');
  if (one === undefined || !/\bsolve\b/i.test(before)) return sentences;
  const letters = new Set([...before.matchAll(/(?<![A-Za-z'’\\])[a-z](?![A-Za-z'’])/g)].map(([letter]) => letter));
  const named = new Set(two === undefined ? [one] : [one, two]);
  return letters.size === named.size && [...named].every((letter) => letters.has(letter)) ? sentences.slice(0, -1) : sentences; // prettier-ignore
}

function capital(text: string): string {
  return new RegExp(`^${DEED}\\b`).test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
