import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import {
  workComplement,
  workExpected,
  workIndependent,
  workMissingChance,
  workRelativeFrequency,
  workEqual,
} from './workProbability.ts';
import type { Chance } from './workProbability.ts';

export const CHANCE = String.raw`(0?\.\d+|\d+(?:\.\d+)? ?%|\d+ ?/ ?\d+|\d+ percent)`;
export const ASKING = String.raw`(?:what is|what's|whats|find|work out|calculate|determine|write down|state|give|compute)`;
export const PROBABILITY = '(?:probability|chance|likelihood)';

export function chanceOf(text: string): Chance | null {
  const bare = text.replace(/\s/g, '').replace('percent', '%');
  if (bare.endsWith('%')) {
    const size = typedNumber(bare.slice(0, -1));
    return size === null || size.compare(100) > 0 ? null : { value: size.div(100), form: 'percent' };
  }
  const value = typedNumber(bare.startsWith('.') ? `0${bare}` : bare);
  if (value === null || value.compare(1) > 0) return null;
  return { value, form: bare.includes('/') ? 'fraction' : 'decimal' };
}

/** Words that say that something happens, without saying what. */
const EMPTY = new Set(
  'a an the it he she they will does do did is are be being was to that on for in at of his her my their of there any'.split(
    ' ',
  ),
);
const NEGATION = /\b(?:not|no|never|n't|doesn't|don't|isn't|won't|doesnt|isnt|wont|fails to)\b/;

export function stem(word: string): string {
  return word
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
}

/** What an event is about, in stems, and whether it is denied. */
/** Its words in stems. */
export function eventOf(text: string): { readonly words: ReadonlySet<string>; readonly denied: boolean } {
  const denied = NEGATION.test(text);
  const bare = text.replace(new RegExp(NEGATION.source, 'g'), ' ');
  const all = bare.match(/[a-z']+/g) ?? [];
  return { words: new Set(all.filter((word) => !EMPTY.has(word)).map(stem)), denied };
}

/** The second event is the first denied: it names nothing new, and leaves out no more than who or when. */
function isComplement(given: string, asked: string): boolean {
  const [first, second] = [eventOf(given), eventOf(asked)];
  if (
    first.denied === second.denied ||
    second.words.size === 0 ||
    /\b(?:or|and|both|either|neither|twice|again|at least|more|less|than|next|all|if)\b/.test(`${given} ${asked}`)
  )
    return false;
  const last = [...first.words].filter((word) => !second.words.has(word));
  return (
    [...second.words].every((word) => first.words.has(word)) &&
    last.length <= 2 &&
    [...first.words].some((word) => second.words.has(word))
  );
}

const GIVEN = new RegExp(
  `^(?:(?:if|given that|suppose) )?(?:the )?${PROBABILITY} (?:that |of )?(.+?) (?:is|=|equals) ${CHANCE}[.,;]? ?(?:then )?(?:(?:${ASKING} )?(?:the )?${PROBABILITY} (?:that |of )?|how likely is it that )([a-z' -]+)$`,
);
const OF_EVENT = new RegExp(
  String.raw`^(?:(?:if|given|given that) )?p ?\( ?([a-z]+) ?\) ?(?:=|is) ?${CHANCE}[.,;]? ?(?:then )?(?:${ASKING} )?p ?\( ?(?:not ([a-z]+)|([a-z]+)(?:'|\^c|ᶜ)|no ([a-z]+)) ?\)(?: ?= ?\??)?$`,
);
const HAPPENS = new RegExp(
  `^(?:(?:if|given that) )?(?:the )?${PROBABILITY} (?:of an event(?: happening| occurring)?|that an event (?:happens|occurs)) is ${CHANCE}[.,;]? ?${ASKING} (?:the )?${PROBABILITY} (?:that (?:it|the event) (?:does not|doesn't|will not) (?:happen|occur)|of (?:it|the event) not (?:happening|occurring))$`,
);

function complement(text: string): RuleSolution | null {
  const [, event, chance, asked] = GIVEN.exec(text) ?? [];
  if (event !== undefined && chance !== undefined && asked !== undefined && isComplement(event, asked)) {
    const read = chanceOf(chance);
    return read === null ? null : workComplement(read);
  }
  const [, name, value, one, two, three] = OF_EVENT.exec(text) ?? [];
  const other = one ?? two ?? three;
  if (name !== undefined && value !== undefined && other === name) {
    const read = chanceOf(value);
    return read === null ? null : workComplement(read);
  }
  const [, happens] = HAPPENS.exec(text) ?? [];
  const read = happens === undefined ? null : chanceOf(happens);
  return read === null ? null : workComplement(read);
}

const TWO = [
  new RegExp(String.raw`p ?\( ?a ?\) ?(?:=|is) ?${CHANCE}(?:,| and|;)* p ?\( ?b ?\) ?(?:=|is) ?${CHANCE}`),
  new RegExp(
    `(?:2|two) independent events (?:a and b )?(?:have|with|occur with) (?:the )?probabilit(?:y|ies) ${CHANCE} and ${CHANCE}`,
  ),
];
const A_AND_B = new RegExp(
  String.raw`^(?:${ASKING} )?(?:the value of )?(?:p ?\( ?a (?:and|∩|\\cap|n) b ?\)|(?:the )?${PROBABILITY} (?:that )?(?:of )?(?:both(?: events)?(?: (?:happen|occur|happening|occurring))?|a and b(?: both)?(?: (?:happen|occur))?))(?: ?= ?\??)?$`,
);
const INDEPENDENT =
  /(?:a and b|the events|these(?: events)?|they|events a and b|2 events|two events)?(?:^|(?<!\w)| )(?:are )?(?:2 |two )?independent(?: events)?(?: a and b)?|independently/;
const LEFTOVER = /^(?:given|if|that|and|with|where|then|are|is|events?|a|b|the|for|let|,|\.|;|:|\s)*$/;

/** Two events that are said not to depend on each other, both of them. */
function independent(text: string): RuleSolution | null {
  const given = TWO.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (given === undefined || given === null || !/\bindependent/.test(text)) return null;
  const rest = text.replace(given[0], ' ¤ ').replace(INDEPENDENT, ' ').replace(/\s+/g, ' ').trim();
  const parts = rest.split(/[.;?]|,|(?<=¤)/).map((part) =>
    part
      .replace('¤', '')
      .replace(/^(?:\s|and|then|if|given|that|with|where)+(?=\b)/, '')
      .trim(),
  );
  const asking = parts.filter((part) => A_AND_B.test(part));
  if (asking.length !== 1 || !parts.every((part) => A_AND_B.test(part) || LEFTOVER.test(part))) return null;
  const [one, two] = [chanceOf(given[1] ?? ''), chanceOf(given[2] ?? '')];
  return one === null || two === null ? null : workIndependent([one, two]);
}

const NAME = '[a-z]+';
const BOTH_STORY = new RegExp(
  `^the ${PROBABILITY} that (${NAME}) (${NAME}(?: [a-z]+){0,4}) is ${CHANCE}[.,]?(?: and)? the ${PROBABILITY} that (${NAME}) (${NAME}(?: [a-z]+){0,4}) is ${CHANCE}[.,]? ?(?:the events are|these(?: events)? are|they are) independent[.,]? ?${ASKING} the ${PROBABILITY} (?:that (?:they )?both (${NAME}(?: [a-z]+){0,4})|of both(?: happening| events)?)$`,
);

/** "The probability that Amy wins is 0.3 and that Ben wins is 0.5 … that both win." */
function bothStory(text: string): RuleSolution | null {
  const [, who, does, one, whose, did, two, both] = BOTH_STORY.exec(text) ?? [];
  if (who === undefined || whose === undefined || one === undefined || two === undefined || who === whose) return null;
  const told = [eventOf(does ?? ''), eventOf(did ?? ''), eventOf(both ?? does ?? '')];
  if (told.some(({ denied }) => denied)) return null;
  const [first, second, third] = told.map(({ words }) => [...words].toSorted().join(' '));
  if (both !== undefined && (first !== second || first !== third)) return null;
  const chances = [chanceOf(one), chanceOf(two)];
  return chances.every((chance) => chance !== null) ? workIndependent(chances) : null;
}

const EXPECTED_CHANCE = [
  new RegExp(`(?:the )?${PROBABILITY} (?:that |of )?(.+?) (?:is|=) ${CHANCE}`),
  new RegExp(
    `(?:an?|the)(?: (?:biased|fair))? (?:spinner|coin|dice|die|machine) (?:lands on|shows|makes|produces|gives) ([a-z ]+) with (?:a )?probability(?: of)? ${CHANCE}`,
  ),
  new RegExp(String.raw`p ?\( ?([a-z]+) ?\) ?(?:=|is) ?${CHANCE}`),
];
const TRIALS =
  /(?:(?:it|the (?:spinner|coin|dice|die|game|experiment)) is (?:spun|thrown|tossed|rolled|flipped|played|repeated|carried out) (\d+) times|(\d+) (?:seeds|bulbs|parts|items|games|people|students|trains|buses|days|phones|light bulbs|tickets|components) (?:are|were) (?:planted|tested|made|checked|played|bought|chosen|picked|selected|produced|sold)|(?:in|out of|over|from|of) (\d+)(?: (?:trials|games|seeds|bulbs|parts|days|throws|spins|rolls|people|tries|items|matches|goes|tosses|light bulbs))?|(?:he|she|sam|amy|tom|i|you) (?:plays|throws|spins|rolls|takes|play|throw|spin) (?:(?:the game|it|the spinner|the coin|the dice|the die) )?(\d+) (?:times|games|shots|goes))/;
const EXPECTING =
  /(?:estimate |work out |find |calculate |what is )?(?:(?:the )?(?:expected|likely) number of (?:times(?: (?:it|the [a-z]+) (?:lands on|shows|is|gives|will land on) [a-z]+)?|[a-z]+(?: [a-z]+)?)|how many (?:times )?(?:[a-z]+ ){0,4}?(?:(?:would|do|should|can) (?:you|he|she|we|i) expect|are expected|is expected)(?: (?:to |it |the |be |get |land |lands |on |there |of |see |win |grow |have |happen |occur |come |up |faulty |late |[a-z]+)*)?|how many (?:times )?(?:do you |would you )?expect(?: [a-z]+)*|(?:the )?number of [a-z]+|how often (?:would|do) you expect [a-z ]+)/;

/** So many expected out of so many. */
function expected(text: string): RuleSolution | null {
  const given = EXPECTED_CHANCE.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;
  if (given === null || /\b(?:not|no|at least|both|two|more|fewer|than)\b/.test(text)) return null;
  const rest = text.replace(given[0], ' ');
  const trials = TRIALS.exec(rest);
  const asked = trials === null ? null : EXPECTING.exec(rest.replace(trials[0], ' '));
  if (trials === null || asked === null) return null;
  const left = rest.replace(trials[0], ' ').replace(asked[0], ' ');
  if (!/^(?:\s|[.,;:?]|\b(?:if|when|and|then|in|would|you|expect|to|how|many|find|estimate)\b)*$/.test(left))
    return null;
  const many = Number(trials.slice(1).find((count) => count !== undefined));
  const chance = chanceOf(given[2] ?? '');
  const counted = (given[1] ?? '').match(/[a-z]+/g)?.map(stem) ?? [];
  const named = asked[0].match(/[a-z]+/g)?.map(stem) ?? [];
  // "How many times will it be on time?" of a chance to be late.
  const bare = !named.some((word) => !OF_TRIALS.has(word)) && !/\b(?:in|on) time\b/.test(asked[0]);
  if (/\bnot\b|n't\b/.test(asked[0]) !== /\bnot\b|n't\b/.test(given[1] ?? '')) return null;
  const fits =
    (bare && /\b(?:times|success|occur|happen)/.test(asked[0])) ||
    named.some(
      (word) =>
        counted.includes(word) ||
        RELATED.some((pair) => pair.includes(word) && pair.some((one) => counted.includes(one))),
    );
  return chance === null || !fits || !Number.isInteger(many) ? null : workExpected(chance, many);
}

/** Words that ask for a number of times and not of what, in stems. */
const OF_TRIALS: ReadonlySet<string> = new Set(
  'how many much often number of times success successes successful occur occurs happen happens happening would should will do does can you we i one he she they it this that the event outcome expect expected to be get see have find estimate work out calculate in on a an what is there are'
    .split(' ')
    .map(stem),
);

/** Words for the same thing, in stems. */
const RELATED: readonly (readonly string[])[] = [
  ['win', 'won', 'winn'],
  ['head', 'hd'],
  ['six', 'sixs', 'sixe', '6', 'sixy'],
  ['late', 'lat'],
  ['success', 'succ', 'succeed'],
];

const EXPECTED_DIE =
  /^(?:if )?(?:an?|the|i|you|we)? ?(?:roll |throw )?(?:an? )?(?:(?:fair|ordinary|normal|unbiased|six-sided|6-sided|standard) )*(?:die|dice) (?:is (?:rolled|thrown) )?(\d+) times[.,]? ?(?:how many times (?:would|do|should) (?:you|i|we) expect (?:to (?:get|roll|score|throw) |it to (?:land on|show) )?|how often would you expect (?:to get )?|work out the expected number of times (?:i get |it (?:shows|lands on) )?|find the expected number of times (?:it (?:shows|lands on) )|estimate how many times it (?:lands on|shows) |how many |estimate the number of )(?:an? )?(\d|one|sixes|fives|6s|5s|even number|odd number)(?: would you expect)?$/;

function expectedDie(text: string): RuleSolution | null {
  const [, trials, wish] = EXPECTED_DIE.exec(text) ?? [];
  if (trials === undefined || wish === undefined || Number(wish) > 6 || wish === '0') return null;
  const half = wish.includes('number');
  const chance = chanceOf(half ? '1/2' : '1/6');
  return chance === null ? null : workExpected(chance, Number(trials));
}

const PAIRS = /p ?\( ?([a-z]+) ?\) ?= ?(0?\.\d+)/g;
const NAMED =
  /\b(red|blue|green|yellow|white|black|orange|purple|pink|brown|a|b|c|d|win|draw|lose|[1-6]) (?:is |= ?|: ?)?(0?\.\d+)/g;
const MISSING_IDLE = new Set(
  'a an the spinner bag bags biased holds has counters of several four three five colours colors probabilities are is only other colour color find what probability and rest land lands on can or with it otherwise work out that given table gives remaining outcome each all others calculate for shows this some landing it outcomes getting'.split(
    ' ',
  ),
);

/** A table of probabilities with one missing. */
function missingOne(text: string): RuleSolution | null {
  const found = [...text.matchAll(PAIRS), ...text.replace(PAIRS, ' ').matchAll(NAMED)];
  const known = new Map(found.map(([, name = '', value = '']) => [name, value]));
  if (known.size < 2 || known.size !== found.length) return null;
  const rest =
    text
      .replace(PAIRS, ' ')
      .replace(NAMED, ' ')
      .replace(/p ?\( ?([a-z]+) ?\)/g, ' $1 ')
      .match(/[a-z0-9]+/g) ?? [];
  const others = new Set(rest.filter((word) => !MISSING_IDLE.has(word)));
  const [missing, ...more] = others;
  if (
    missing === undefined ||
    more.length > 0 ||
    known.has(missing) ||
    !/^(?:red|blue|green|yellow|white|black|orange|purple|pink|brown)$/.test(missing)
  )
    return null;
  if (!/\b(?:only|rest|other|others|remaining|otherwise)\b/.test(text)) return null;
  const chances = [...known.values()].map(chanceOf);
  return chances.every((chance) => chance !== null) ? workMissingChance(chances) : null;
}

const RELATIVE = [
  /^(?:an?|the) [a-z]+(?: [a-z]+)? is (?:dropped|tossed|thrown|rolled|spun|flipped) (\d+) times(?:,? and|[.,])? (?:it )?(?:lands|shows|landed|showed|comes up|came up)(?: on)? (?:an? )?[a-z0-9 ]+? (\d+) times[.,]? (?:estimate|find|what is|work out|calculate) the (?:probability|relative frequency|experimental probability)(?: (?:that it lands|of(?: getting)?|it lands))? [a-z0-9 ]+$/,
  /^(?:out of|in) (\d+) (?:games|buses|trains|people|days|matches|cars|seeds|bulbs)(?: a team)?,? (?:won )?(\d+)(?: (?:were|are|was|like|won) [a-z]+)?[.,]? (?:estimate|find) the (?:probability|relative frequency) that (?:a |the )(?:bus|train|team|person|car|seed|bulb) [a-z ]+$/,
];
const TICKETS =
  /^(?:there are |a raffle has |in a raffle there are |in a raffle,? |in a (?:raffle|lottery) with )?(\d+) (?:raffle )?tickets?(?: (?:in|for) a raffle| are sold| were sold| and one (?:prize|winner)| with one prize)*[.,]? (?:and )?(?:[a-z]+|a man|a woman) (?:buys|has|bought|have|buy) (\d+)(?: of them| tickets| of the tickets)?[.,]? (?:what is|find|work out|calculate) the (?:probability|chance) that (?:he|she|i|they|[a-z]+) wins?(?: (?:the )?(?:only |first |top )?prize)?$/;

const BOUGHT =
  /^(?:[a-z]+|a man|a woman) (?:buys|has|bought|have|buy) (\d+) (?:out )?of (?:the )?(\d+) (?:raffle )?tickets(?: in a raffle)?(?: with one prize)?[.,]? (?:what is|find|work out|calculate) the (?:probability|chance) that (?:he|she|i|they|[a-z]+) wins?(?: (?:the )?(?:only |first |top )?prize)?$/;

function reordered(found: RegExpExecArray | null): readonly (string | undefined)[] {
  return found === null ? [] : [found[0], found[2], found[1]];
}

function counted(text: string): RuleSolution | null {
  for (const pattern of RELATIVE) {
    const [, trials, times] = pattern.exec(text) ?? [];
    if (trials !== undefined && times !== undefined && !/\bnot\b/.test(text))
      return workRelativeFrequency(Number(times), Number(trials));
  }
  const [, all, bought] = TICKETS.exec(text) ?? reordered(BOUGHT.exec(text));
  return all === undefined || bought === undefined || /\bnot\b/.test(text)
    ? null
    : workEqual(Number(bought), Number(all), []);
}

/** Questions about events whose probabilities, or counts, are given. `text` in small letters. */
export function eventQuestion(text: string): RuleSolution | null {
  return (
    complement(text) ??
    independent(text) ??
    bothStory(text) ??
    expectedDie(text) ??
    expected(text) ??
    missingOne(text) ??
    counted(text)
  );
}
