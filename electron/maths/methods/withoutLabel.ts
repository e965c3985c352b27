import { shownSum } from './reworded/shownSum.ts';

/** "Section e, question 19. There are …", "Item 4. Sonia is …": where the question stands, which is no fact of it. */
const LABEL =
  /^\s*(?:(?:section|part|page|chapter|unit|set|sheet|paper|exercise|ex\.?|test|worksheet)\s+[\da-z]{1,3}\s*[,:;.]?\s+)*(?:item|question|problem|exercise|task|card|no\.?|number|q|qu\.?|ex\.?)\s*\d{1,3}[a-z]?\s*[.):]\s+(?=[A-Z][a-z])/i;

/** "Bridging drill 2 (f)   −2k + 6h", "Skills check 4b: …": a heading with its number and part, in any words before. */
const HEADING =
  /^\s*(?:[A-Z][\w’'-]*\s+){0,3}?(?:drill|exercise|worksheet|sheet|practice|quiz|test|homework|starter|task|check|review|set|paper|unit|chapter|question|problem|section)s?\s+(?:no\.?\s*)?\d{1,3}(?:\.\d{1,2})?(?:\s*\([a-hivx]{1,3}\)(?:\s*[.:–—-]\s|\s{1,4})|[a-h]?\s*[.:–—]\s+|[a-h]\s{1,4})(?=\S)/i;

const MARKS = String.raw`[([]\s*(?:total\s*:?\s*)?\d{1,2}\s*(?:marks?|pts?|points?)\s*[)\]]`;
/** "(2 marks)" behind the last sentence or before its stop, and "1. (2 pts)" in front. */
const MARKS_BEHIND = new RegExp(String.raw`\s*${MARKS}(?=\s*[.?!]?\s*$)`, 'i');
const MARKS_BEFORE = new RegExp(String.raw`^\s*\d{1,2}[.)]\s+${MARKS}\s+(?=[A-Z])`, 'i');
/** "Find P(exactly one head).   (2)": a small number in brackets behind a whole sentence. */
const BARE_MARKS = /(?<=[a-z)][.?]\s+)[([]\d[)\]]\s*$/;

/** The question in the quotation marks of whoever says it, with none inside. */
const QUOTED = /^\s*["“]([^"“”]{12,}[.?!])["”]\s*$/;

/** What a teacher calls out first: none of it tells a fact. */
const CALLED = [
  /^(?:calculators? (?:down|away|off|out of sight)|pens? (?:down|ready|out|up)|eyes (?:front|up|on the board|on me)|(?:mini-?)?whiteboards? (?:out|ready|up|at the ready)|books? (?:open|out|away|shut|closed)|settle down|hands up|no calculators?|listen up|listen (?:carefully|closely)|before the bell|before you go|to start|to finish|quick ?fire|think fast|heads down|let me read you the (?:last|next|first|final) (?:problem|question|one)|(?:who|can anyone|can anybody|can someone|can somebody|who can) (?:can )?tell me(?= (?:the|what|how)))(?:,? (?:everyone|everybody|please|class|folks|all|then|now|guys|year \d+|team))*[.!:,;–—-]*\s+/i,
  /^(?:[A-Z][a-z-]+ ){0,2}(?:starter|warm-?up|plenary|puzzle page|brain ?teaser|bell ?work|puzzle corner|exit ticket|do now)(?: \d{1,2})?\s*[:–—-]\s+(?=\S)/,
  /^(?:hi|hello|hey|dear) (?:team|all|everyone|everybody|there|folks|class|sir|miss|aunty|auntie|uncle|mum|dad|guys|coach)\s*[!,.:]\s+/i,
  /^(?:aunty|auntie|uncle|sir|miss|mum|dad|grandad|grandma)\s*,\s+/i,
];

const THANKED =
  /(?<=[.?!]) *(?:many )?(?:thanks|thank you|cheers)(?: a lot| so much)?(?:,? [A-Z][a-z]+(?:'s (?:mum|mom|dad|mother|father|gran))?)?\s*[.!]*\s*$/i;

/** The question without the number it has on a sheet, its marks, and what is called out round it; or the sum it shows. */
export function withoutLabel(text: string): string {
  // "Out of 7 boys and 5 girls, two are picked": 7 is no total.
  if (/^\s*out of \d+ [a-z]+ and \d+ [a-z]+, .*\b(?:picked|chosen|selected|drawn) at random to\b/i.test(text))
    return text.replace(/ at random to [^.?]*(?=[.?])/i, ' at random');
  let bare = text.replace(MARKS_BEHIND, '').replace(MARKS_BEFORE, '').replace(BARE_MARKS, '');
  bare = bare.replace(QUOTED, '$1').replace(THANKED, '');
  for (let round = 0; round < 2; round += 1)
    for (const call of CALLED) {
      const rest = bare.replace(call, '');
      // What is left must be a question of its own.
      if (rest !== bare && rest.length > 15) bare = rest.charAt(0).toUpperCase() + rest.slice(1);
    }
  const question = withoutHeading(bare.replace(LABEL, ''));
  return shownSum(question) ?? question;
}

/** What is left must be a question or a formula of its own. */
function withoutHeading(text: string): string {
  const rest = text.replace(HEADING, '');
  return rest !== text && rest.length > 5 ? rest : text;
}
