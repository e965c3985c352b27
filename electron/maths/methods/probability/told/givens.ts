import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { decimalChance, workConditional, workPair, workSum, workTrials } from '../workChances.ts';
import { workComplement, workIndependent, workMissingChance } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import { givenEvent, meets, within } from './givenEvents.ts';
import { ofExpected, ofWhole } from './givenCounts.ts';
import { clean, numbersIn } from './givenWords.ts';
import { readGiven } from './givenReading.ts';
import type { GivenReading } from './givenReading.ts';
import type { PlainChance } from './plainChance.ts';
import { workExactly } from './workExactly.ts';

type Often = { readonly how: 'all' | 'none' | 'atLeastOne' | 'exactly'; readonly count: number };

/** How often the told event is to happen, by the words of the question. */
function oftenOf(text: string, numbers: readonly number[]): Often | null {
  const [count] = numbersIn(text, numbers);
  if (/\bat-least (?:one|1|#\d+)\b/.test(text)) return (count ?? 1) === 1 ? { how: 'atLeastOne', count: 1 } : null;
  if (/\b(?:none|never|neither|no|not (?:any|once|at all|on any|on either))\b/.test(text))
    return { how: 'none', count: 0 };
  if (/\b(?:exactly|just|only) (?:one|#\d+)\b/.test(text)) return { how: 'exactly', count: count ?? 1 };
  if (/\b(?:both|all|each|every)\b/.test(text)) return { how: 'all', count: 0 };
  return count === undefined ? null : { how: 'exactly', count };
}

const OFTEN_WORDS =
  /^(?:at-least|at-most|none|never|neither|no|not|exactly|both|all|times|row|in|again|of|either|fails?|miss(?:es)?)$/;

/** One event in several trials that do not depend on each other. */
function ofTrials({ told, asked, counts, rest }: GivenReading, numbers: readonly number[]): RuleSolution | null {
  const [event, ...more] = told;
  if (event === undefined || event.chance === null || more.length > 0 || asked.what !== 'chance') return null;
  if (
    !clean(rest, /^(?:both|all)$/) ||
    !clean(asked.text, OFTEN_WORDS) ||
    /at-most|\bfirst\b|~/.test(`${asked.text} ${rest}`)
  )
    return null;
  const tail =
    /\b(?:in|on|for|out of|of|over) (?:the |his |her |all |next |these |those )*#(\d+)(?: [a-z]+){0,2}(?: in a row)?$/.exec(
      asked.text,
    );
  const wish = tail === null ? asked.text : asked.text.slice(0, tail.index);
  const inAsk = tail === null ? [] : [numbers[Number(tail[1])] ?? 0];
  const trials = [...new Set([...counts.map(({ count }) => count), ...inAsk])].filter((count) => count > 1);
  const paired = /\bboth\b/.test(wish) && trials.length === 0 ? [2] : trials;
  const [many, ...others] = paired;
  const often = oftenOf(wish, numbers);
  if (many === undefined || others.length > 0 || often === null || event.denied) return null;
  const about = givenEvent(
    wish.replace(
      /\b(?:at-least|exactly|both|all|none|never|neither|no|one|each|every|only|just|either|again|row)\b/g,
      ' ',
    ),
    null,
    event.stems,
  );
  // "P(late) … Mrs Tan is late": words besides are names; "Ann wins … Bob wins" is another event.
  const besides = [...about.stems].filter((word) => !event.stems.has(word) && !TRIAL_NOUN.test(word));
  // "Dry on both days", where rain is told: none of them.
  if (
    about.denied &&
    !/\b(?:not|no|never)\b/.test(wish) &&
    often.how === 'all' &&
    besides.length === 0 &&
    !event.denied &&
    about.stems.size > 0
  )
    return workTrials(decimalChance(event.chance), many, 'none');
  if (about.denied || (besides.length > 0 && (event.stems.size === 0 || !within(event.stems, about.stems))))
    return null;
  const chance = decimalChance(event.chance);
  if (often.how !== 'exactly') return workTrials(chance, many, often.how);
  if (often.count > many) return null;
  return often.count === many ? workTrials(chance, many, 'all') : workExactly(chance, many, often.count);
}

const TRIAL_NOUN =
  /^(?:tim|day|gam|match|shot|throw|attempt|spin|flip|tos|coin|seed|bulb|them|toss|mat|go|week|morn|ball|roll|try|tr|penalt|serv|event|both|show|two)/;

/** "Fails the first time and passes the second". */
function ofSequence({ told, asked, counts, rest }: GivenReading): RuleSolution | null {
  const [event, ...more] = told;
  if (
    event === undefined ||
    event.chance === null ||
    event.denied ||
    more.length > 0 ||
    asked.what !== 'chance' ||
    counts.length > 0
  )
    return null;
  const parts = asked.text.split(/,? (?:and|but|then)(?: then)? /);
  if (parts.length < 2 || parts.length > 3 || !clean(rest)) return null;
  const events = parts.map((part, index) => {
    const [, place] = /~(\d)/.exec(part) ?? [];
    const fits = Number(place) === index + 1 && clean(part, /^(?:not|fails?|misses|miss)$/);
    return fits ? givenEvent(part.replace(/~\d/, ' '), null, event.stems) : null;
  });
  const chance = decimalChance(event.chance);
  const chances: Chance[] = [];
  for (const one of events) {
    if (one === null || ![...one.stems].every((word) => event.stems.has(word) || TRIAL_NOUN.test(word))) return null;
    chances.push(one.denied ? { ...chance, value: new Fraction(1).sub(chance.value) } : chance);
  }
  return workIndependent(chances);
}

/** "That it does not": the rest of one. */
function ofComplement({ told, asked, counts, rest }: GivenReading): RuleSolution | null {
  const [event, ...more] = told;
  if (event === undefined || event.chance === null || more.length > 0 || asked.what !== 'chance' || counts.length > 0)
    return null;
  if (
    /#|~/.test(asked.text) ||
    !clean(rest) ||
    !clean(asked.text, /^(?:not|no|never|fails?|failing|misses|miss|missing|missed)$/)
  )
    return null;
  const about = givenEvent(asked.text, null, event.stems);
  if (/\b(?:or|and|both)\b/.test(`${asked.text} ${event.text}`) || about.denied === event.denied) return null;
  const same = within(about.stems, event.stems) && (about.stems.size > 0 || /\bnot\b/.test(asked.text));
  return same ? workComplement(event.chance) : null;
}

function sole(text: string): string {
  return text
    .replace(/[()]/g, ' ')
    .replace(/\b(?:event|the|that|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two events with short names, as in P(A). */
function ofNamed({ told, asked, independent, exclusive, counts, rest }: GivenReading): RuleSolution | null {
  if (asked.what !== 'chance' || counts.length > 0 || !clean(rest, /^(?:or|not)$/)) return null;
  const known = new Map<string, Chance>();
  for (const { text, chance } of told) {
    if (chance === null || known.has(sole(text))) return null;
    known.set(sole(text), chance);
  }
  const names = [
    ...new Set([...known.keys(), sole(asked.text)].flatMap((key) => key.split(/ (?:and|or) |not | ?\| ?/))),
  ]
    .map((name) => name.trim())
    .filter((name) => /^[a-z]$/.test(name));
  const [a, b, ...more] = [...new Set(names)].toSorted();
  if (a === undefined || b === undefined || more.length > 0) return null;
  const [p, q] = [known.get(a), known.get(b)];
  const both = known.get(`${a} and ${b}`) ?? known.get(`${b} and ${a}`);
  const either = known.get(`${a} or ${b}`) ?? known.get(`${b} or ${a}`);
  const want = sole(asked.text)
    .replace(/\bboth /, '')
    .replace(/'/g, ' not');
  const and = [`${a} and ${b}`, `${b} and ${a}`].includes(want);
  const or = [`${a} or ${b}`, `${b} or ${a}`].includes(want);
  if (p !== undefined && q !== undefined) {
    if (independent && known.size === 2) {
      if (and) return workPair(p, q, 'both');
      if (or) return workPair(p, q, 'either');
      if ([`${a} and not ${b}`, `not ${b} and ${a}`].includes(want)) return workPair(p, q, 'first');
      if ([`not ${a} and ${b}`, `${b} and not ${a}`].includes(want)) return workPair(p, q, 'second');
      return ['neither a nor b', `not ${a} and not ${b}`].includes(want) ? workPair(p, q, 'neither') : null;
    }
    if (exclusive && known.size === 2) return or ? workSum('They cannot happen together: add.', [p, q], [1, 1]) : null;
    if (both !== undefined && or && known.size === 3)
      return workSum('Add both and take away what was counted twice.', [p, q, both], [1, 1, -1]);
    if (either !== undefined && and && known.size === 3)
      return workSum('Add both; what is too much was counted twice.', [p, q, either], [1, 1, -1]);
    return null;
  }
  const [one, missing] = p === undefined ? [q, a] : [p, b];
  if (one === undefined || want !== missing || known.size !== 2) return null;
  if (independent && both !== undefined) return workConditional(both, one);
  return exclusive && either !== undefined
    ? workSum('They cannot happen together: take away.', [either, one], [1, -1])
    : null;
}

/** Two events in words that do not depend on each other. */
function ofTwo({ told, asked, independent, counts, rest }: GivenReading): RuleSolution | null {
  const [one, two, ...more] = told;
  if (one === undefined || two === undefined || one.chance === null || two.chance === null || more.length > 0)
    return null;
  if (
    !independent ||
    asked.what !== 'chance' ||
    counts.length > 0 ||
    one.denied ||
    two.denied ||
    /#|~/.test(asked.text)
  )
    return null;
  if (!clean(rest) || !clean(asked.text, /^(?:both|at-least|neither|exactly|only|of)$/) || within(one.stems, two.stems))
    return null;
  const about = givenEvent(
    asked.text.replace(/\b(?:both|at-least|neither|exactly|only|one|them|these|tests?|exams?)\b/g, ' '),
    null,
  );
  if (about.denied || ![...about.stems].every((word) => one.stems.has(word) || two.stems.has(word))) return null;
  const either = /\bat-least one\b/.test(asked.text);
  if (/\bneither\b/.test(asked.text)) return either ? null : workPair(one.chance, two.chance, 'neither');
  if (either) return workPair(one.chance, two.chance, 'either');
  if (/\b(?:exactly|only) one\b/.test(asked.text)) return workPair(one.chance, two.chance, 'one');
  return /\bboth\b/.test(asked.text) ? workPair(one.chance, two.chance, 'both') : null;
}

/** All outcomes but one have their chance told. */
function ofMissing({ told, asked, counts, rest, independent }: GivenReading): RuleSolution | null {
  if (told.length < 2 || asked.what !== 'chance' || counts.length > 0 || independent || /#/.test(asked.text))
    return null;
  const about = givenEvent(asked.text, null);
  if (
    about.denied ||
    told.some((event) => event.denied || (meets(event.stems, about.stems) && within(about.stems, event.stems)))
  )
    return null;
  if (!clean(asked.text) || !/\bonly\b|\brest\b|\bremaining\b|\bor\b|\beither\b|\botherwise\b/.test(rest)) return null;
  if (!clean(rest, /^(?:or|only|rest|remaining|either)$/)) return null;
  const known = told.flatMap(({ chance }) => (chance === null ? [] : [chance]));
  const common = told.map(({ stems }) => stems).reduce((one, two) => new Set([...one].filter((word) => two.has(word))));
  const wanted = [...about.stems].filter((word) => !common.has(word));
  return wanted.length === 1 && new RegExp(`\\b${wanted[0] ?? ''}`).test(rest) ? workMissingChance(known) : null;
}

/** Events with chances that are told. */
export function givenQuestion(plain: PlainChance): RuleSolution | null {
  if (!plain.text.includes('^')) return null;
  const reading = readGiven(plain);
  if (reading === null) return null;
  return (
    ofNamed(reading) ??
    ofComplement(reading) ??
    ofSequence(reading) ??
    ofTrials(reading, plain.numbers) ??
    ofExpected(reading, plain.numbers) ??
    ofWhole(reading) ??
    ofTwo(reading) ??
    ofMissing(reading)
  );
}
