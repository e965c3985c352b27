import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { divided, known, summed, taken } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

const ONE = '(?:each|an?|per|every|for each|for every)';
const UNIT =
  '(?:head|person|guest|ticket|pupil|student|shirt|t-shirt|cake|mug|card|badge|item|copy|one|cup|box|jar|bracelet|candle|child|visitor|customer)s?';
const COSTS = '(?:costs?|is|are|charges?|was|will be|comes to)';

/** "£40 an hour", "£300 for each day" is not paid once. */
const WHOLLY = '(?! (?:an?|per|each|every|for|a day|hourly|daily)\\b)';

/** What is paid however many are sold. */
function onceIn(peel: Peel): readonly (ReturnType<Peel['take']> & object)[] {
  return peel.all(
    `(?:an? |the |it )?{~3}${COSTS} (?:an? )?{f:M} (?:to (?:hire|rent|book|set up|buy|put on|start)|for (?:the )?(?:hire|rent|hall|venue|room|dj|stall|band|night|evening|set-?up)|(?:set-?up|fixed|hire|booking|one-off|flat) (?:fee|charge|cost))(?: (?:an? |the )?(?:hall|room|venue|stall|marquee|tent))?${WHOLLY}`,
    `(?:there is |has )?(?:an? |the )?(?:set-?up|fixed|hire|booking|one-off|flat) (?:fee|charge|cost)(?: of| is)? {f:M}${WHOLLY}`,
    `(?:hiring|renting|booking) (?:the |an? )?{~2}${COSTS} {f:M}${WHOLLY}`,
    `(?:the |an? )?(?:band|dj|hall|venue|stall|hire of {~2}|printer|magician)(?: hire)? ${COSTS} (?:an? )?{f:M}${WHOLLY}`,
  );
}

/** "Food is £14 a head. Tickets sell at £22.": how many bring in what is paid once. */
export function workBreakEven(story: RoleStory): RuleSolution | null {
  if (!/\bbreaks? even\b|\bcovers? (?:the|their|its|his|her|all) costs\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = peel.take(
    `(?:if {~5})?how many (?<w>[a-z-]+) (?:must|need|needs|do|does|have|has|should|will|would|are)(?: {~5})?(?:to )?(?:break even|cover (?:the|their|its|his|her|all) costs)(?:,? assuming only (?:the )?[a-z-]+ that (?:are sold|sell) are (?:printed|made|bought))?`,
  );
  const price = peel.take(
    `(?:each |every |an? |the )?(?<u>${UNIT}) (?:is|are|will be) (?:then )?sold (?:at|for) {p:M}(?: each| apiece)?`,
    `(?:and )?(?:each |every |an? |the )?(?<u>${UNIT}) (?:sells?|costs?|is|are|priced) (?:sold )?(?:at |for )?{p:M}(?: each| apiece)?(?! to)`,
  );
  const each = peel.take(
    `(?:and |plus |with )?(?:the )?{~3}(?:${COSTS} )?{e:M} (?:${ONE} (?<v>${UNIT})|each)(?: to (?:print|make|produce))?`,
    `each (?<v>${UNIT}) costs? {e:M} to (?:print|make|produce)`,
  );
  const fixed = onceIn(peel);
  peel.all('and|plus|each|then|if|only');
  const [p, e] = [price?.spot('p') ?? null, each?.spot('e') ?? null];
  const once = fixed.flatMap((one) => one.spot('f') ?? []);
  if (ask === null || p === null || e === null || once.length === 0 || !isMoney(p.unit) || !peel.done()) return null;
  if ([e, ...once].some(({ unit }) => unit !== p.unit)) return null;
  if (!meansSame(price?.word('u') ?? '', ask.word('w')) || !heads(each?.word('v') ?? '', ask.word('w'))) return null;
  const gain = taken('Find what each one brings in.', known(p.value), known(e.value));
  const costs = summed(
    'Add what is paid once.',
    once.map(({ value }) => known(value)),
  );
  if (costs === null || gain.value.compare(0) <= 0) return null;
  const count = divided('Divide what is paid once by it.', costs, gain.value);
  if (count.value.d !== 1n) return null;
  return moneySolution(
    [...costs.steps, ...gain.steps, ...count.steps.slice(costs.steps.length)],
    writeDecimal(count.value),
  );
}

const bare = (word: string): string => word.replace(/s$/, '');
const meansSame = (one: string, other: string): boolean => bare(one) === bare(other);

/** Who comes has a ticket; a shirt is a shirt. */
function heads(each: string, asked: string): boolean {
  return (
    meansSame(each, asked) ||
    (/^(?:|one|head|person|guest|pupil|student|visitor|customer)s?$/.test(each) &&
      /^(?:ticket|guest|pupil|student|people|person)s?$/.test(asked))
  );
}
