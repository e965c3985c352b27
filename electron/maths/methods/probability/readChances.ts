import { askedChance } from './askedChance.ts';
import type { ChanceReading } from './chanceReading.ts';
import { takeConditions, takeEvents, takeNamed } from './takeChances.ts';

const NOUN =
  '(?:times|darts?|games?|matches|match|shots?|throws?|attempts?|days?|seeds?|arrows?|tries|goes|spins?|trials?|penalties|free throws?|questions?|rolls?|tosses|bulbs?|people|students?|pupils?|patients|customers|trains|buses|flights|flowers|tickets|components?|items?|light bulbs|phones|cars|races|tests|school days|plants|eggs|balls|serves|visits|voters|adults|children|parts|employees|bolts)';
const TRIALS = new RegExp(
  String.raw`\b(?:(?:(?:out )?of|in|from|over|during|after|when|if|for|sam|he|she|they|it|the [a-z]+|a (?:batch|sample|box|group|total|field) of) )*(?:(?:is|are|was|were) )?(?:(?:plays?|takes?|throws?|thrown|spun|rolled|tossed|flipped|shoots?|makes?|fires?|spins?|rolls?|sits?|plants?|planted|buys?|tests?|has|have|played|taken|asked|repeated|done|answers?|serves?|there are|attempts?|goes on|does) )?(?:the (?:game|spinner|dice|die|coin|experiment) )?(?:another |the next )?(\d+) (?:independent |such |school |more |separate )?(${NOUN})(?: (?:are|were|is) (?:planted|tested|made|played|chosen|picked|checked|asked|bought|sold|selected|taken|thrown|spun|produced|examined))?(?: at random)?\b`,
);
const INDEPENDENT =
  /(?:,? ?(?:and )?(?:assume|assuming|given|suppose)(?: that)? )?(?:the |these |both |each |all |his |her )?(?:a and b|games?|events?|shots?|results?|attempts?|throws?|spins?|they|days|outcomes|trials|2 events|matches|seeds)?(?: (?:a and b))?,? ?(?:are |is |being )?(?:all |each )?(?:independent(?:ly)?)(?: events)?(?: of (?:each other|one another|the others?|any other|the result of [a-z ]+))?/;
const EXCLUSIVE = /(?:the )?(?:events )?(?:a and b )?(?:are )?mutually exclusive(?: events)?/;
const SHARED = [
  [
    /\b([a-z]+) and ([a-z]+) are (?:both )?equally likely|\b([a-z]+) and ([a-z]+) (?:have|has) (?:the same|equal|an equal) (?:probability|probabilities|chance)|p ?\( ?([a-z]+) ?\) ?= ?p ?\( ?([a-z]+) ?\)|(?:the )?probabilit(?:y|ies) of ([a-z]+) and ([a-z]+) are (?:equal|the same)/,
    1,
  ],
  [
    /\b([a-z]+) is (?:twice|2 times) as likely as ([a-z]+)|p ?\( ?([a-z]+) ?\) ?= ?(?:2|twice) ?p ?\( ?([a-z]+) ?\)|\b([a-z]+) is (?:twice|2 times) as likely to (?:occur|happen) as ([a-z]+)/,
    2,
  ],
  [/\b([a-z]+) is 3 times as likely as ([a-z]+)/, 3],
] as const;
const OUTCOMES =
  /\b(?:(?:a|the|this)(?: biased| fair| #?\d+-sided)* (?:spinner|bag|box|dice|die|wheel|machine|jar) (?:can (?:only )?(?:land on|show|stop on|give|be)|has sections coloured|has(?: the)? sections|lands on(?: either)?|contains(?: only)?|is(?: divided into| coloured)|has the outcomes|has)(?: only)?|(?:the )?(?:possible )?outcomes are) ((?:[a-z]+, )+[a-z]+,? (?:or|and) [a-z]+)(?: (?:sections|counters|balls|beads|sweets|marbles|only))?/;
const TWO_ONLY =
  /\b(?:a|the|this) (?:bag|box|jar) (?:contains|has|holds) (?:only ([a-z]+) and ([a-z]+) (?:counters|balls|beads|sweets|marbles|pens|discs|cubes)|([a-z]+) and ([a-z]+) (?:counters|balls|beads|sweets|marbles|pens|discs|cubes) only)/;
const COUNTED = /\bthere are (\d+) ([a-z]+(?: [a-z]+)?)(?: in (?:it|the [a-z]+))?(?=[.,;?]| and |$)/;
/** "A factory makes bulbs." */
const SCENE =
  /^(?:a|an|the) [a-z]+ (?:makes|produces|sells|grows|manufactures|plays|sows|plants) (?:light |computer |some |many )?[a-z]+\.\s*/;
const LEFT =
  /^(?:[\s.,;:?¤]|\b(?:a|an|the|and|in|on|if|it|he|she|they|is|are|b|for|with|such|two|events?|independent|of|that|then|biased|coin|dice|die|spinner|spinning|bag|each|both|game|day|also|given|where|has|there|only|counters?|balls?|to|way|school|sam|otherwise|play|plays|at|random|chosen|picked|one|will|win|his|her|or|4|3)\b)*$/;

function plainer(text: string): string {
  return text
    .replace(/\\cap/g, '∩')
    .replace(/\\cup/g, '∪')
    .replace(SCENE, '')
    .replace(/\btwice\b(?! as)/g, '2 times')
    .replace(/\bindependence\b/g, 'they are independent')
    .replace(/\bhow many of (?:the )?(\d+) ([a-z]+) (?=would|do|can|should|are|will)/, '. out of $1 $2, how many ')
    .trim();
}

type Shares = Pick<ChanceReading, 'shares'> & { readonly rest: string };

function takeShares(text: string): Shares {
  const shares: (readonly [string, number])[] = [];
  let rest = text;
  for (const [pattern, times] of SHARED) {
    const shared = pattern.exec(rest);
    const [one, two] = shared?.slice(1).filter((name) => name !== undefined) ?? [];
    if (shared === null || one === undefined || two === undefined) continue;
    shares.push([one, times], [two, 1]);
    rest = rest.replace(shared[0], ' ');
  }
  return { shares, rest };
}

function takeOutcomes(text: string): Pick<ChanceReading, 'outcomes'> & { readonly rest: string } {
  const listed = OUTCOMES.exec(text);
  const pair = listed === null ? TWO_ONLY.exec(text) : null;
  const outcomes =
    listed?.[1]?.split(/, (?:or |and )?| (?:or|and) /) ?? pair?.slice(1).filter((name) => name !== undefined) ?? [];
  return { outcomes, rest: text.replace(listed?.[0] ?? pair?.[0] ?? '¤¤', ' ') };
}

function takeCounts(
  text: string,
  whole: boolean,
): Pick<ChanceReading, 'counted' | 'trials'> & { readonly rest: string } {
  const count = whole ? COUNTED.exec(text) : null;
  const uncounted = count === null ? text : text.replace(count[0], ' ');
  const trial = TRIALS.exec(uncounted);
  return {
    counted: count === null ? null : { count: Number(count[1]), thing: count[2] ?? '' },
    trials: trial === null ? null : { count: Number(trial[1]), noun: trial[2] ?? '' },
    rest: trial === null ? uncounted : uncounted.replace(trial[0], ' '),
  };
}

/** A question about given probabilities, read to its last word; null where something in it is not understood. */
export function readChances(given: string): ChanceReading | null {
  const request = askedChance(plainer(given));
  if (request === null) return null;
  const conditions = takeConditions(`${request.told} . `);
  const names = conditions === null ? null : takeNamed(conditions.rest);
  if (conditions === null || names === null) return null;
  const events = takeEvents(names.rest, conditions.told.length > 0);
  if (events === null) return null;
  const { shares, rest: unshared } = takeShares(events.rest);
  const { outcomes, rest: unlisted } = takeOutcomes(unshared);
  const { counted, trials, rest } = takeCounts(unlisted, request.asked.kind === 'whole');
  const left = rest.replace(EXCLUSIVE, ' ').replace(INDEPENDENT, ' ').replace(INDEPENDENT, ' ');
  if (!LEFT.test(left)) return null;
  return {
    events: events.told,
    named: names.named,
    conditions: conditions.told,
    trials,
    independent: /\bindependent/.test(rest),
    exclusive: EXCLUSIVE.test(rest),
    shares,
    outcomes,
    counted,
    asked: request.asked,
  };
}
