import type { RuleSolution } from '../../outcomes.ts';
import { roleStory } from '../roles/roleStory.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { workPartAsPercent } from './workPercent.ts';

const CHARGE =
  '(?:(?:in |as |of )?(?:an? )?(?:sales tax|tax|vat|gst|commission|tip|gratuity|service charge|booking fee))';
const NAME = '(?:sales tax|tax|vat|gst|commission|tip|gratuity|service charge|booking fee)';
const WHO = "(?:[a-z]+(?: [a-z]+)?|(?:an?|the|my|his|her|our) [a-z' -]{1,30}?)";
const PAYS =
  '(?:paid|pays|was charged|is charged|left|leaves|gave|gives|added|adds|earned|earns|received|receives|got|made|tipped)';
const THING = "(?:(?:an?|the|his|her|their|my|our|some|new) )?[a-z][a-z' -]{1,40}?";
const AT =
  '(?:priced at|costing|which cost|that cost|that costs|worth|valued at|marked|with a price of|selling for|that sells? for|that sold for|sold for|listed at|of|for|came to|comes to)';
const PART = '⟨M(?<part>\\d+)⟩';
const WHOLE = '⟨M(?<whole>\\d+)⟩';

/** A charge on an amount of money: both are told, and nothing more. */
const TOLD: readonly RegExp[] = [
  `${WHO} ${PAYS} ${PART} ${CHARGE} (?:on|for) (?:an? |the |her |his |their )?${WHOLE} ${THING}`,
  `${WHO} ${PAYS} ${PART} ${CHARGE} (?:on|for|for selling|for the sale of|from) ${THING} ${AT} (?:an? )?${WHOLE}`,
  `${WHO} ${PAYS} (?:an? )?${PART} ${NAME} (?:on|for) (?:an? |the |her |his |their )?${WHOLE} ${THING}`,
  `${WHO} ${PAYS} (?:an? )?${PART} ${NAME} (?:on|for|for selling|for the sale of) ${THING} ${AT} (?:an? )?${WHOLE}`,
  `${WHO} ${PAYS} ${PART} ${CHARGE} on ${WHOLE} (?:of|in|worth of) ${THING}`,
  `(?:the|a) ${NAME} (?:on|for) (?:an? |the )?${WHOLE} ${THING} (?:is|was|came to|comes to) ${PART}`,
  `(?:the|a) ${NAME} (?:on|for) ${THING} ${AT} (?:an? )?${WHOLE} (?:is|was|came to|comes to) ${PART}`,
  `(?:the|a|an|her|his|my|our|their) (?:[a-z]+ )?(?:bill|meal|purchase|dinner|lunch) (?:was|is|came to|comes to|cost) ${WHOLE}(?:\\.| and|, and|,) ${WHO} ${PAYS} (?:an? )?${PART}(?: ${CHARGE})?`,
].map((source) => new RegExp(`^${source}$`));
const ASKED: readonly RegExp[] = [
  `(?:what|find|calculate|work out|determine)(?: is| was| were)? (?:the |her |his |their )?(?:rate of ${NAME}|${NAME} rate)(?: as an? (?:percent|percentage))?`,
  `what (?:percent|percentage|%) (?:${NAME} )?(?:did|does|do) (?:he|she|they|we|i|you|[a-z]+) (?:pay|leave|tip|earn|give|receive|get)(?: as an? ${NAME})?`,
  `what (?:percent|percentage|%)(?: of the (?:bill|price|cost|meal|sale|total|selling price))? (?:is|was) (?:the|this|her|his|their) ${NAME}(?: rate)?`,
  `what (?:percent|percentage|%) ${NAME} (?:is|was) (?:this|that|it|charged|paid|left)`,
  `what (?:percent|percentage|%) of the (?:bill|price|cost|meal|sale|selling price) (?:is|was) (?:the|this|her|his|their) ${NAME}`,
].map((source) => new RegExp(`^${source}$`));

/** "She paid $4.20 sales tax on a $60 coat": the tax as a part of the price. */
export function rateCharged(problem: string): RuleSolution | null {
  const story = new RegExp(`\\b${NAME}\\b|\\btipped\\b`, 'i').test(problem) ? roleStory(problem) : null;
  if (story === null || story.spots.length !== 2 || story.nearest !== null) return null;
  const [told, asked, ...more] = story.text
    .trim()
    .split(/(?<=[.?!])\s+(?=(?:what|find|calculate|work out|determine)\b)/)
    .map((sentence) => sentence.replace(/[.?! ]+$/, ''));
  if (told === undefined || asked === undefined || more.length > 0) return null;
  if (!ASKED.some((pattern) => pattern.test(asked)) || namesAnother(told, asked)) return null;
  return rateIn(story, told);
}

/** A commission is told, the tax is asked for. */
function namesAnother(told: string, asked: string): boolean {
  const name = new RegExp(`\\b${NAME}\\b`).exec(asked)?.[0];
  return name !== undefined && !told.includes(name) && !(name === 'tip' && /\btipped\b/.test(told));
}

function rateIn({ spots, places }: RoleStory, told: string): RuleSolution | null {
  const groups = TOLD.map((pattern) => pattern.exec(told)?.groups).find((found) => found !== undefined);
  const [part, whole] = [spots[Number(groups?.['part'] ?? -1)], spots[Number(groups?.['whole'] ?? -1)]];
  if (part === undefined || whole === undefined || part.unit !== whole.unit) return null;
  return part.value.compare(whole.value) >= 0 || part.value.compare(0) <= 0
    ? null
    : workPartAsPercent(part.value, whole.value, places);
}
