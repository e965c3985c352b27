import { ASKING, PROBABILITY } from './eventQuestions.ts';

/** What is asked for: the chance of an event or of a letter, how often something is expected, how many there are. */
export type AskedChance = { readonly kind: 'event' | 'named' | 'expected' | 'whole'; readonly text: string };

/** The words that name an event. */
export const WORDS = "[a-z0-9][a-z0-9' -]*?";
const ASK_EVENT = new RegExp(
  String.raw`(?:^|[.,;?] ?|\band )(?:then )?(?:${ASKING}|estimate|how likely is it)(?: down)?(?: an estimate for)?(?: the| a)?(?: ${PROBABILITY})?(?: (?:that|of|for))? (${WORDS})(?: on (?:a|any) (?:given|particular|school|random) ?(?:day)?)?\s*[.?]*$`,
);
const ASK_NAMED = new RegExp(
  String.raw`(?:(?:${ASKING}) )?(?:the (?:value|${PROBABILITY}) of )?p ?\( ?([^()]+?(?:\([^()]*\))?) ?\)(?: ?= ?\??)?\s*[.?]*$`,
);
const ASK_EXPECTED = [
  new RegExp(
    String.raw`(?:^|[.,;?] ?|\band )(?:${ASKING}|estimate)(?: an estimate (?:for|of))?(?: the)?(?: (?:expected|likely))? (?:number of(?: times)?|how many(?: of (?:the|these|them))?(?: times)?)(?: (?:that|which))? (${WORDS})\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how many(?: of (?:the|these|them))?(?: (${WORDS}))? (?:would|should|do|can|might|could) (?:you|we|he|she|they|i|one) expect(?: (?:to|it to|there to be))?(?: (${WORDS}))?\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how (?:many times|often) (?:would|should|do|can|might|could) (?:you|we|he|she|they|i|one) expect (${WORDS})\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how many(?: of (?:the|these|them))?(?: (${WORDS}))? (?:are|is) expected(?: (?:to be|to) (${WORDS}))?\s*[.?]*$`,
  ),
];
const ASK_WHOLE = new RegExp(
  String.raw`(?:how many ([a-z]+) are (?:there )?(?:in the [a-z]+)?(?: ?(?:altogether|in total|in all))?|(?:${ASKING}) the total number of ([a-z]+)(?: in the [a-z]+)?)\s*[.?]*$`,
);

function found(text: string): readonly [RegExpExecArray | null, AskedChance['kind']] {
  const whole = ASK_WHOLE.exec(text);
  if (whole !== null) return [whole, 'whole'];
  const expected = ASK_EXPECTED.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (expected !== undefined) return [expected, 'expected'];
  const named = ASK_NAMED.exec(text);
  return named !== null ? [named, 'named'] : [ASK_EVENT.exec(text), 'event'];
}

/** The request at the end of a question, and what was told before it. */
export function askedChance(text: string): { readonly asked: AskedChance; readonly told: string } | null {
  const [request, kind] = found(text);
  if (request === null) return null;
  const asked = { kind, text: [request[1], request[2]].filter((part) => part !== undefined).join(' ') };
  return { asked, told: text.slice(0, request.index) };
}
