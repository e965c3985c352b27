import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { workEqual } from './workProbability.ts';

type Fact =
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'does'; readonly name: string; readonly count: number }
  | { readonly kind: 'both'; readonly count: number }
  | { readonly kind: 'neither'; readonly count: number }
  | { readonly kind: 'ask'; readonly what: 'both' | 'neither' | 'either' | 'only' | 'one'; readonly name: string }
  | { readonly kind: 'idle' };

const PEOPLE =
  '(?:pupils?|students?|people|persons?|children|child|members?|adults?|teenagers?|customers?|tourists?|boys|girls|households?|families|family|workers?|employees?|guests?|men|women|players?)';
const DO =
  '(?:study|studies|studied|like|likes|liked|play|plays|played|own|owns|have|has|had|take|takes|took|speak|speaks|learn|learns|do|does|drink|drinks|eat|eats|read|reads|use|uses|watch|watches|enjoy|enjoys|visited|visit|chose|said they like|are in|is in|belong to|belongs to|buy|buys|bought|can)';
const A = '(?:a |an |the |only )?';
const NAME = '([a-z]+(?:ball)?)';
const ASKED =
  "(?:(?:what is|what's|find|work out|calculate|determine|state|write down|give) )?(?:the )?(?:probability|chance|likelihood) (?:that )?(?:this |the |a |an |he or she |she |he |they )?(?:randomly (?:chosen|selected) |chosen |selected )?(?:pupil|student|person|child|member|adult|customer|tourist|family|household|one)?(?: (?:chosen|selected|picked)(?: at random)?| at random)?";

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(String.raw`(?:in |of |there are |out of )?(?:a (?:class|group|school|club|survey|sample|team) (?:of|has|contains|with) )(\d+)(?: ${PEOPLE})?`, ([count = '']) => ({ kind: 'all', count: Number(count) })),
  phrase(String.raw`(?:there are |of (?:the )?|in a survey,? |out of )?(\d+) ${PEOPLE}(?: (?:were asked|are asked|took part|are in (?:a|the) class|in (?:a|the) (?:class|club|group|school)))?(?! ${DO})`, ([count = '']) => ({ kind: 'all', count: Number(count) })),
  phrase(String.raw`(\d+)(?: of them| of the (?:${PEOPLE})| ${PEOPLE})? (?:${DO} |who ${DO} )?(?:neither|none of (?:these|them|the two)|no language|no sport)(?: (?:of (?:them|these|the 2|the two)|subject|language|sport|pet|${NAME} nor ${NAME}))?`, ([count = '']) => ({ kind: 'neither', count: Number(count) })),
  phrase(String.raw`(\d+)(?: of them| ${PEOPLE})? (?:do not|don't) ${DO} either(?: of them| (?:subject|language|sport))?`, ([count = '']) => ({ kind: 'neither', count: Number(count) })),
  phrase(String.raw`(\d+)(?: of them| of the (?:${PEOPLE})| ${PEOPLE})? (?:${DO} )?both(?: (?:of them|subjects|languages|sports|${A}${NAME} and ${A}${NAME}))?`, ([count = '']) => ({ kind: 'both', count: Number(count) })),
  phrase(String.raw`(\d+)(?: of them| of the (?:${PEOPLE})| ${PEOPLE})?(?: who)? ${DO} ${A}${NAME}`, ([count = '', name = '']) => (name === 'both' || name === 'neither' ? null : { kind: 'does', name, count: Number(count) })),
  phrase(String.raw`${ASKED} ?(?:${DO} )?both(?: (?:of them|subjects|languages|sports|${NAME} and ${NAME}))?`, () => ask('both')),
  phrase(String.raw`${ASKED} ?${DO} ${A}${NAME} and ${A}${NAME}`, () => ask('both')),
  phrase(String.raw`${ASKED} ?${DO} neither(?: (?:of them|subject|language|sport|${NAME} nor ${NAME}))?`, () => ask('neither')),
  phrase(String.raw`${ASKED} ?${DO} (?:${A}${NAME} or ${A}${NAME}(?: or both)?|at least one(?: of (?:them|these|the (?:two )?(?:subjects|languages|sports)))?(?: (?:subject|language|sport))?)`, () => ask('either')),
  phrase(String.raw`${ASKED} ?${DO} (?:exactly|just|only) one(?: of (?:them|these|the (?:two )?(?:subjects|languages|sports)))?(?: (?:subject|language|sport))?`, () => ask('one')),
  phrase(String.raw`${ASKED} ?${DO} (?:only|just) ${A}${NAME}(?: only)?`, ([name = '']) => ask('only', name)),
  phrase(String.raw`${ASKED} ?${DO} ${A}${NAME} (?:but not ${A}${NAME}|only)`, ([name = '']) => ask('only', name)),
  phrase(String.raw`(?:a|an|one) ${PEOPLE}(?: from (?:the|this) (?:class|group|club|school))? is (?:chosen|picked|selected)(?: at random)?(?: from (?:the|this) (?:class|group|club|school))?`, () => ({ kind: 'idle' })),
]; // prettier-ignore

function ask(what: Extract<Fact, { kind: 'ask' }>['what'], name = ''): Fact {
  return { kind: 'ask', what, name };
}

const IDLE = words('and the at random if then in a of who were asked survey were');

/** `A + B - both + neither = all`: the fourth from the three that are told. */
function complete(
  all: number,
  pair: readonly [number, number],
  told: { readonly both?: number; readonly neither?: number },
): { readonly both: number; readonly neither: number; readonly steps: readonly RuleStep[] } | null {
  const sum = pair[0] + pair[1];
  if (told.both !== undefined) {
    const neither = all - sum + told.both;
    if (told.neither !== undefined && told.neither !== neither) return null;
    const line = `${pair[0]}+${pair[1]}-${told.both}=${sum - told.both}`;
    return {
      both: told.both,
      neither,
      steps: [{ reason: 'Count those with at least one of both.', expression: line }],
    };
  }
  if (told.neither === undefined) return null;
  const some = all - told.neither;
  const steps: RuleStep[] = [
    { reason: 'Count those with at least one of both.', expression: `${all}-${told.neither}=${some}` },
    { reason: 'Whoever has both was counted twice.', expression: `${pair[0]}+${pair[1]}-${some}=${sum - some}` },
  ];
  return { both: sum - some, neither: told.neither, steps };
}

/** "In a class of 30, 18 study French, 15 study Spanish and 5 neither": two sets and what is wanted of them. */
export function groupQuestion(text: string): RuleSolution | null {
  if (!/\b(?:both|neither|either|only|just)\b/.test(text)) return null;
  const facts = readPhrases(text, PHRASES, IDLE)?.filter(({ kind }) => kind !== 'idle') ?? null;
  if (facts === null) return null;
  const of = <Kind extends Fact['kind']>(kind: Kind): readonly Extract<Fact, { kind: Kind }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  const [[all, ...alls], [first, second, ...more], [asked, ...askeds]] = [of('all'), of('does'), of('ask')];
  if (all === undefined || first === undefined || second === undefined || asked === undefined) return null;
  if (alls.length + more.length + askeds.length + Math.max(of('both').length, of('neither').length, 1) > 1) return null;
  const [both, neither] = [of('both')[0]?.count, of('neither')[0]?.count];
  const full = complete(all.count, [first.count, second.count], {
    ...(both === undefined ? {} : { both }),
    ...(neither === undefined ? {} : { neither }),
  });
  if (full === null || full.both < 0 || full.neither < 0 || full.both > Math.min(first.count, second.count))
    return null;
  if (first.name === second.name) return null;
  const some = all.count - full.neither;
  if (asked.what === 'both') return workEqual(full.both, all.count, full.steps);
  if (asked.what === 'either') return workEqual(some, all.count, full.steps);
  if (asked.what === 'neither') {
    const last = { reason: 'Take them from all.', expression: `${all.count}-${some}=${full.neither}` };
    return workEqual(full.neither, all.count, neither === undefined ? [...full.steps, last] : []);
  }
  const steps = both === undefined ? full.steps : [];
  if (asked.what === 'one') {
    const only = some - full.both;
    const line = { reason: 'Take those with both away.', expression: `${some}-${full.both}=${only}` };
    return workEqual(only, all.count, [...full.steps, line]);
  }
  const named = [first, second].find(({ name }) => name === asked.name);
  if (named === undefined) return null;
  const only = named.count - full.both;
  const line = { reason: 'Take those with both away.', expression: `${named.count}-${full.both}=${only}` };
  return workEqual(only, all.count, [...steps, line]);
}
