import type { Counted, CountedStory } from './countedStory.ts';

/** An amount of a story with the words of its own sentence before it (from the amount before) and behind it. */
export type Place = Counted & { readonly index: number; readonly before: string; readonly behind: string };

const THING = "[a-z][a-z'’-]*";
/** "£5 a week", "15 rupees for every kilometre", "2 kg each". */
const BEHIND = new RegExp(
  `^(?: extra| more)? ?(?:\\/ ?${THING}|(?:each|apiece|a piece|a head|a go|hourly|daily|weekly|monthly)\\b|(?:per|every|for (?:each|every|an?|any|one)|an?|(?:for |to )?each|on each|with each|(?:for )?the) (?!time\\b|total\\b|whole\\b|lot\\b|end\\b|start\\b|first\\b|deposit\\b|fixed\\b|same\\b|budget\\b|most\\b|rest\\b)(?:extra |additional |further |single |one |whole |complete |full |new )*${THING})`,
);
/** "Each box weighs 3 kg", "a ride costs £2". */
const BEFORE = new RegExp(
  `\\b(?:each|every|one|per|apiece)(?! (?:of the|day|week|month) )(?: ${THING}){0,5}? ?(?:at|is|of|for|costs?|costing|weighs?|weighing|holds?|needs?|takes?|uses?|adds?|worth|has|with|earns?|brings?|gives?|mass|charged|charges|,|:)?(?: about| another| an extra| exactly| only)? ?$|\\b(?:plus|then|and) an? (?:${THING} ){1,3}(?:costs?|is|weighs?|at|of) ?$`,
);

/** The amounts of a story where they stand. */
export function placesIn(story: CountedStory): readonly Place[] {
  return story.amounts.map((amount, index) => {
    const [front = '', rest = ''] = story.text.split(`‹${index}›`);
    return {
      ...amount,
      index,
      before: front.split(/[.;?!]\s|‹\d+›/).at(-1) ?? '',
      behind: rest.split(/[.;?!](?:\s|$)|‹\d+›/)[0] ?? '',
    };
  });
}

/** An amount that comes again and again; money may stand before what it buys ("£5.50 pizzas"). */
export function isRate({ before, behind, unit }: Place): boolean {
  const adjective =
    /^(?:[£$€₹₦₵]|R|Ksh|RM|P)$/.test(unit) && /^ (?!is\b|was\b|as\b|less\b|plus\b|pounds\b)[a-z]+s\b/.test(behind);
  return BEHIND.test(behind) || BEFORE.test(before) || adjective;
}
