import { KIND, THING } from './wishPhrases.ts';

const STAND_INS = ['violet', 'turquoise', 'silver', 'gold'];
const COUNTED = new RegExp(String.raw`\b\d+ ([a-z]+(?:-[a-z]+)?) (?:${THING})\b`, 'g');
const KNOWN = new RegExp(`^(?:${KIND}|${THING})$`);
/** Words between a number and its thing that name no kind of it. */
const NO_KIND =
  /^(?:more|other|others|different|equal|identical|of|and|or|in|fair|numbered|such|new|extra|further|playing|remaining|less|fewer|random|raffle|light|small|coloured|colored|same|similar|biased|unbiased|wooden|plastic|glass|letter|shuffled|left|the|are|is|to|times|sided|from|consecutive|independent|single|separate|jelly|by|at|on|for|out|per|each|every|total|all|was|were|picked|chosen|drawn|taken|selected|these|those|them|which|that)$/;

/**
 * A question with known colours in the place of kinds nobody has foreseen ("5 walnut biscuits"): the names of kinds do
 * not change a probability.
 */
export function withKnownKinds(text: string): string {
  const kinds = new Set([...text.matchAll(COUNTED)].map(([, kind = '']) => kind));
  const unknown = [...kinds].filter((kind) => !KNOWN.test(kind) && !NO_KIND.test(kind));
  const free = STAND_INS.filter((name) => !text.includes(name));
  if (unknown.length === 0 || unknown.length > free.length) return text;
  return unknown.reduce(
    (changed, kind, index) => changed.replace(new RegExp(`\\b${kind}\\b`, 'g'), free[index] ?? kind),
    text,
  );
}
