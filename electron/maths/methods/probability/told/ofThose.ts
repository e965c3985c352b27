import type { RuleSolution } from '../../../outcomes.ts';
import { workEqual } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import { givenEvent, meets, stem, within } from './givenEvents.ts';
import type { PlainChance } from './plainChance.ts';

const PART =
  /#(\d+)(?: (?!of\b)[a-z]+){0,2} ?[^#.;]*?[.;,]?(?: and| but)? ?#(\d+) of (?:these|those|them|the(?: #\d+)?(?: [a-z]+)?|those #\d+|these #\d+|whom|which)(?: #(\d+))?(?: [a-z]+)? ([^#.;?]*)/;
const HARMLESS = /^(?:if|given|chance|also|only|just|each|other|t|all)$/;

const CONDITION =
  /\b(?:given(?: that)?|if|knowing that)(?: it is known that)? (?:an? |the |one of the |some )(?:[a-z]+ )?([a-z]+)(?:'s name)? (?:has been |is |was |gets |got |chosen |selected |picked |came )+(?:chosen|selected|picked|up|out)?|\b(?:an?|one of the) ([a-z]+) (?:is|was|has been) (?:chosen|picked|selected)\b/;

/** "9 girls and 6 boys. Four of the girls and two of the boys play brass. A girl is chosen": four of nine. */
function ofGiven({ text, numbers }: Pick<PlainChance, 'text' | 'numbers'>): RuleSolution | null {
  const [found, one, two] = CONDITION.exec(text) ?? [];
  const ask = /\bchance\b([^.?;]*)[.?]*$/.exec(text);
  const label = one ?? two;
  if (found === undefined || label === undefined || ask === null || /#|\bnot\b|\bor\b/.test(ask[1] ?? '')) return null;
  const before = text.replace(found, ' ').slice(0, ask.index);
  const own = stem(label);
  const parts = [...before.matchAll(/#(\d+) of the ([a-z]+)/g)].filter(([, , name = '']) => stem(name) === own);
  const wholes = [...before.matchAll(/#(\d+) ([a-z]+)/g)].filter(([, , name = '']) => stem(name) === own);
  const [part, ...more] = parts;
  const [whole, ...others] = wholes;
  if (part === undefined || whole === undefined || more.length + others.length > 0) return null;
  const [some, all] = [numbers[Number(part[1])] ?? 0, numbers[Number(whole[1])] ?? 0];
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (some < 1 || some >= all || !steering.every((word) => HARMLESS.test(word))) return null;
  const event = givenEvent(before.slice(before.indexOf(part[0]) + part[0].length).replace(/#\d+/g, ' '), null);
  const about = givenEvent(ask[1] ?? '', null);
  return about.stems.size > 0 && within(about.stems, event.stems) ? workEqual(some, all, []) : null;
}

/** "30 play a sport, and 12 of those are in the band. One who plays a sport is picked": 12 of 30. */
export function ofThoseQuestion({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (chances.length > 0 || /~|no-return|returned/.test(text)) return null;
  const given = ofGiven({ text, numbers });
  if (given !== null) return given;
  const told = PART.exec(text);
  const ask = /\bchance\b([^.?;]*)[.?]*$/.exec(text);
  if (told === null || ask === null || /#/.test(ask[1] ?? '')) return null;
  const [all, part] = [numbers[Number(told[1])] ?? 0, numbers[Number(told[2])] ?? 0];
  const used = new Set([told[1], told[2], told[3]]);
  if (numbers.some((number, place) => !used.has(`${place}`) && number !== all)) return null;
  if (told[3] !== undefined && numbers[Number(told[3])] !== all) return null;
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (part < 1 || part >= all || !steering.every((word) => HARMLESS.test(word) || /^(?:not|no)$/.test(word)))
    return null;
  const about = givenEvent((ask[1] ?? '').replace(/\b(?:also|or)\b/g, ' '), null);
  const event = givenEvent((told[4] ?? '').replace(/\balso\b/g, ' '), null);
  if (event.denied || about.stems.size === 0 || !meets(about.stems, event.stems)) return null;
  const whole = givenEvent(text.slice(0, ask.index).replace(/[#]\d+/g, ' '), null).stems;
  if (!within(about.stems, whole)) return null;
  const wanted = about.denied ? all - part : part;
  return workEqual(
    wanted,
    all,
    about.denied ? [{ reason: 'The others are wanted.', expression: `${all}-${part}=${wanted}` }] : [],
  );
}
