type Rewrite = (...groups: string[]) => string;
type Same = readonly (readonly [RegExp, string | Rewrite])[];

const PICKED = '(?:selected|chosen|picked|drawn)';
const FAULTY = '(?:dead|defective|faulty|broken|bad|rotten|damaged|flat|cracked)';
const COUNTS: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6' };

function figure(count: string): string {
  return COUNTS[count.toLowerCase()] ?? count;
}

/** "A box of 12 holds 2 that do not work": 2 faulty ones and 10 that work. */
function asTwoKinds(all: string, place: string, whole: string, things: string, bad: string): string {
  const good = Number(whole) - Number(figure(bad));
  return good > 0 ? `${place} contains ${figure(bad)} faulty ${things} and ${good} working ${things}.` : all;
}

/** Everyday ways to tell of chances, each said again in words that the readers know. */
const TELLING: Same = [
  [/^how (?:do|would|can|could|should) (?:i|you|we) (?:find|work out|calculate|get|figure out) (the (?:probability|chances?|likelihood)\b[^?]*)\?/i, 'Find $1.'],
  [/\b(chances?|probability|likelihood) of ((?:two|2) (?:fair )?dice) (?:adding up|totall?ing|summing|coming|adding) to (\d+)/gi, '$1 that $2 add up to $3'],
  // Dice of the usual kind.
  [/(?<=\b(?:dice|die)\b.*) ?\((?:(?:fair|ordinary|normal|standard|usual|regular|unbiased|both|ones?|six|6|sides?|sided|six-sided|6-sided|dice|die|of|them|with|each|just|two|the),? ?)+\)/gi, ''],
  // The form of the answer, in a sentence of its own.
  [/([.?!]) (?:(?:as )?(?:an? |the )?(?:simplest|simplified|reduced) fraction|(?:as )?(?:a )?fraction in (?:its |the )?(?:simplest|lowest) (?:form|terms))(?:,? please)?[.!]?$/i, '$1 Give your answer as a fraction in its simplest form.'],
  [/^(There (?:are|is|were) [^.?]*?) left in (the|my|our|her|his|a) (bag|box|tin|jar|packet|drawer|bowl|tub|pack|tray)(?=[.,])/i, '$1 in $2 $3'],
  // "Heads all three": every time.
  [/\b(flip|toss|throw|spin)((?:s|ped|es|ed)? (?:an? |the |my )?(?:fair |ordinary )?coin) (two|three|four|five|six|\d+) times\b([^?]*)\b(heads|tails) (?:on )?all (two|three|four|five|six|\d+)(?: of them| flips| tosses| throws)?(?=\?)/gi,
    (all, verb = '', coin = '', count = '', between = '', face = '', again = '') =>
      figure(count) === figure(again) ? `${verb}${coin} ${count} times${between}${face} every time` : all],
  [/\bwithout (?:putting|placing|replacing|returning)(?: back)? (?:either|any|the first|the other|them|it)(?: one)?(?: of them)?(?: back)?(?=[.,;]|$)/gi, 'without replacement'],
  // Two kinds: those that work and those that do not.
  [new RegExp(String.raw`\b((?:an?|the|one) (?:box|batch|pack|packet|crate|carton|bag|case|drawer|tray)) of (\d+) ((?:[a-z]+ )?[a-z]+s) (?:contains?|has|holds?|includes?) (\d+|two|three|four|five|six) (?:${FAULTY}(?: ones?| \3)?|(?:that|which) (?:do not|don['’]t) work|(?:that|which) are ${FAULTY})\.`, 'gi'), asTwoKinds as Rewrite],
  [/(?<=\bworking\b.*)\b(probability|chance) (that|of) (both|all|neither|none)(?: of (?:them|the [a-z]+))? works?(?=[.?])/gi, '$1 $2 $3 are working'],
  [/(?<=\bfaulty\b.*)\b(probability|chance) (that|of) (both|all|neither|none)(?: of (?:them|the [a-z]+))? (?:is|are) (?:dead|defective|broken|bad|rotten|damaged|flat|cracked)(?=[.?])/gi, '$1 $2 $3 are faulty'],
  [new RegExp(String.raw`\bif (?:an?|one|1) ([a-z]+)(?: [a-z]+)? is ${PICKED} at random(?: from (?:the|this|these) [a-z]+)?, (what is|find|work out|calculate) the (probability|chance) that (?:the|this|that|the ${PICKED}) \1\b`, 'gi'), '$2 the $3 that a randomly chosen $1'],
  // Two days that have nothing to do with each other.
  [/\b(chance|probability) of (rain|snow) in [A-Z][a-z]+(?: [A-Z][a-z]+)? is\b/g, '$1 of $2 is'],
  [/,? (?:and )?(?:each|every|one) day (?:is |being )?(?:separate from|independent of|nothing to do with) (?:the|any) (?:others?|next|other days?)\./gi, '. The days are independent.'],
  [/\b(on any(?: given| one)? day is [\d./]+%?), independently of (?:the )?(?:other|any other) days?\./gi, '$1. The days are independent.'],
  [/\bat least once (?:over|within|during|across) (two|three|four|five|2|3|4|5) (days|mornings|evenings)\b/gi, 'at least once in $1 $2'],
]; // prettier-ignore

/** A question about chance in plainer words; what is not known stays as it is. */
export function plainerChance(text: string): string {
  const plain = TELLING.reduce(
    (rest, [pattern, said]) => (typeof said === 'string' ? rest.replace(pattern, said) : rest.replace(pattern, said)),
    text,
  );
  return plain === text ? text : plain.replace(/(?:^|(?<=[.?!] ))[a-z]/g, (letter) => letter.toUpperCase());
}
