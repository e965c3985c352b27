/** Words behind an amount that end what it counts, or say nothing of it. */
const END =
  /^(?:and|or|but|then|in|on|at|to|from|for|of|off|after|by|with|into|onto|as|while|is|are|was|were|am|be|been|he|she|they|i|we|you|it|his|her|their|my|our|the|an?|that|this|next|last|who|which|where|yesterday|today|tomorrow|during|long|high|deep|[a-z]+day|got|get|gets|goes|went|came|come|comes|[a-z]+ed)$/;
const IDLE = /^(?:ones?|loose|single|spare|further|other|new|old|long|whole|full|big|small|large|little)$/;
/** Names that may stand for things of several kinds together. */
const ANY_KIND =
  /\b(?:fruits?|animals|people|vehicles|things|items|objects|pets|flowers|coins|shapes|toys|birds|children|students|pupils|snacks|drinks|cakes|trees|vegetables)\b/;
/** What one costs or holds is another kind of amount than how many there are. */
const RATE =
  /\b(?:costs?|prices?|priced|sells? (?:for|at)|holds?|contains?|seats?|carr(?:y|ies)|earns?|charges?|charged)\b/;
/** "Boxes of #0", "an hour", "come in packs": so much to each of something. */
const TO_EACH =
  /\b(?:box|bag|pack|packet|crate|tray|tin|jar|bottle|carton|case|roll|reel|row|shel[fv]|bundle|bunch|stack|pile|set|team|bus|coach|van|lot|batch|trip|lap|group|tub|sack|barrel|sheet|book|carriage|table|string|pallet|basket|bucket|length|strip|piece)e?s? (?:of|with) #|\bcom(?:es?|ing) in\b|#\d+ (?:[a-z]+ ){0,3}?(?:an?|the) (?:hour|day|week|month|year|minute|night|trip|time|lap|go|head|person|km|mile|metre)\b|\b(?:daily|weekly|hourly|monthly|apiece)\b/;

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=x|ch|sh|ss)es$|(?<!s)s$/, '');

/** What the amount at a place counts, in one to three words: `#0 red marbles` is red and marble. */
function countedAt(facts: string, place: number): ReadonlySet<string> {
  const words = facts.slice(place).split(/[,.;:!?]/)[0]?.split(' ').slice(1, 4) ?? []; // prettier-ignore
  const end = words.findIndex((word) => END.test(word) || word.startsWith('#'));
  return new Set(
    (end < 0 ? words : words.slice(0, end)).filter((word) => word !== '' && !IDLE.test(word)).map(singular),
  );
}

/** Only amounts of the same thing, or of things whose common name is asked for, can be added as they stand. */
export function countsLikeThings(facts: string, question: string): boolean {
  if (TO_EACH.test(facts)) return false;
  const kinds = [...facts.matchAll(/#\d+/g)].map(({ index }) => countedAt(facts, index));
  const named = kinds.filter((kind) => kind.size > 0);
  if (RATE.test(facts) && named.length > 0 && named.length < kinds.length) return false;
  const [first] = named;
  if (first === undefined || [...first].some((word) => named.every((kind) => kind.has(word)))) return true;
  const common = ANY_KIND.exec(question)?.[0];
  const rest = facts.replace(/#\d+(?: [a-z]+){0,3}/g, ' ').split(/[^a-z]+/).map(singular); // prettier-ignore
  return (
    common !== undefined &&
    named.length === kinds.length &&
    !RATE.test(facts) &&
    !named.some((kind) => kind.has(singular(common)) || [...kind].some((word) => rest.includes(word)))
  );
}
