import { isIdle } from './idleSentence.ts';
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
  /,? (?:without (?:using )?an? calculator|no calculator(?: allowed)?|(?:and )?show(?:ing)?(?: (?:me|us))?(?: all)?(?: of)?(?: your| the)? (?:working|workings|work|steps)(?: out)?|for (?:me|us)|for (?:my|our) (?:son|daughter|child|homework|class))(?=[.?!]?\s*$)/i;

const KIN =
  '(?:son|daughter|child|boy|girl|brother|sister|friend|student|pupil|grandson|granddaughter|nephew|niece|lad|kid)';
const WHO = `(?:(?:[Mm]y|[Oo]ur) (?:eldest |youngest |older |younger |little )?${KIN}|I|i|[Ww]e|[Hh]e|[Ss]he|[A-Z][a-z]+)`;
const DEED =
  '(?:find|solve|simplify|expand|factori[sz]e|work out|calculate|evaluate|differentiate|integrate|multiply out|make|rearrange)';
const MUST =
  '(?:(?:has|have) been (?:asked|told|set) to|(?:is|am|are|was) (?:asked|told|supposed|trying|meant|required|being asked) to|(?:needs?|wants?|has|have|had|would like|was set) to|must)';
const TOLD = new RegExp(`^${WHO} (?:is in [Yy]ear \\d{1,2} and )?${MUST} (?=${DEED}\\b)`);
const ASKED =
  /^(?:(?:please )?(?:can|could|would|will|might) (?:you|someone|anyone) (?:please )?(?:kindly )?(?:help (?:me|us)(?: to)? )?|would you be so kind as to |would you mind |please (?:may|can|could) (?:you|i|we) (?:help (?:me|us)(?: to)? )?|kindly |i (?:need|want|would like|have) to |we (?:need|want|would like|have) to |how (?:would|can|should) (?:i|we|you) )(?=(?:find|solve|simplify|expand|factori[sz]e|work out|calculate|evaluate|differentiate|integrate|multiply out|make|rearrange)\b)/i;
const STUCK = new RegExp(
  `^${WHO} (?:is|am|are) (?:stuck|struggling) (?:on|with) (?:the |this )?(?:equation |inequality )(?=[^a-z]*[a-z]?[^a-z]*[=<>≤≥])`,
);

/** The question without titles, thanks and what is said of who asks it; every word that could change it stays. */
export function withoutTalk(problem: string): string {
  const sentences = withoutWay(problem.replace(TITLE, ''))
    .replace(/=\s*(?:[☐□▢]|_{2,})\s*$/, '=')
    .trim()
    .split(/(?<=[.?!])\s+(?=[A-Z])/);
  const asked = sentences.filter((sentence, index) => sentences.length === 1 || !isIdle(sentence, index > 0));
  const [first = '', ...more] = asked;
  const plain = first.replace(STUCK, 'Solve ').replace(TOLD, '').replace(ASKED, '');
  const whole = [plain, ...more].join(' ').replace(IDLE_CLAUSES, '').trim();
  return whole === problem.trim() ? problem : capital(whole);
}

function capital(text: string): string {
  return new RegExp(`^${DEED}\\b`).test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
