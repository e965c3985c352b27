import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { plainStory } from '../words/plainStory.ts';
import { readPhrases } from '../words/phrases.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { isOddTrip } from './isOddTrip.ts';
import { JOURNEY_IDLE } from './journeyIdle.ts';
import { JOURNEY_PHRASES } from './journeyScript.ts';
import type { Script } from './happening.ts';
import { FIRST_NAMES } from '../words/firstNames.ts';
import { isKnown, withOpenWords } from './openWords.ts';
import { simplerTrips } from './simplerTrips.ts';
import { workPairTrip } from './workPairTrip.ts';
import { workTrip } from './workTrip.ts';

/** Words that begin sentences and are no names. */
const NO_NAME =
  /^(?:a|an|the|he|she|it|they|his|her|their|its|how|what|when|at|in|if|on|after|then|find|calculate|work|give|determine|two|three|four|one|i|my|we|you|use|express|given|for|from|with|against|flying|going|driving|walking|travelling|there|this|that|sound|light|another|each|both|which|write|state|starting|during|over|by|later|assuming|suppose|as|to|your|no|and|but|so|express|water|mr|mrs|miss|ms|dr|average|maths|who|at|between|cycling|running|sailing|rowing|upstream|downstream|during|every|some|its|while|together|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|question|please|hi|hello|show|let|our|half|because|coming|returning|he's|she's|how's|what's|police|train|trains|car|cars)$/;

/** Names of people and places as words that no other word looks like. */
export function withNames(problem: string): string {
  const names = new Map<string, string>();
  const plain = problem.replace(/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?=[A-Z])/g, '');
  return plain.replace(
    /(?<![A-Za-z\\$])[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: [A-Z][a-z]+)*(?! (?:Street|Road)\b)(?:(?= ?[A-Z])(?! ?[A-Z][a-z]))?/g,
    (all, at: number) => {
      const starts = at === 0 || /[.?!:\n(]\s*$/.test(plain.slice(0, at));
      const [first = '', ...others] = all.split(' ');
      const isWord =
        starts && (NO_NAME.test(first.toLowerCase()) || (isKnown(first.toLowerCase()) && !FIRST_NAMES.has(first)));
      const word = isWord ? others.join(' ') : all;
      const before = isWord ? `${first}${others.length > 0 ? ' ' : ''}` : '';
      if (word === '') return all;
      if (
        /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
          word,
        )
      )
        return `${before}${word.toLowerCase()}`;
      const letters = String.fromCharCode(
        97 + (names.get(word) === undefined ? names.size : [...names.keys()].indexOf(word)),
      );
      names.set(word, letters);
      return `${before}zz${letters}name`;
    },
  );
}

const PLACE_BEFORE =
  /\b(from|to|between|in|near|past|via|of|reach|reaches|reached|leave|leaves|left|for|and|at|through|outside|towards) (zz[a-z]name)/g;

/** Places lose their names: "from Leeds to York" → "from town to town". */
function withoutPlaces(text: string): string {
  const movers = new Set(
    [...text.matchAll(/(zz[a-z]name)(?:'s| (?!to\b|and\b|at\b|is \d|are\b|by\b|in\b|[,.]|$))/g)].flatMap(([, name]) =>
      name === undefined ? [] : [name],
    ),
  );
  return text
    .replace(PLACE_BEFORE, (all, word: string, name: string) =>
      movers.has(name) || word === 'and' ? all : `${word} town`,
    )
    .replace(/town and (zz[a-z]name)/g, (all, name: string) => (movers.has(name) ? all : 'town and town'));
}

const TIMES: readonly (readonly [RegExp, string])[] = [
  [/\bnoon\b|\bmidday\b/gi, '12:00 pm'],
  [/\bhalf an hour\b/gi, '30 minutes'],
  [/\b(?:a )?quarter of an hour\b/gi, '15 minutes'],
  [/\bthree[- ]quarters of an hour\b/gi, '45 minutes'],
  [/\b(?:an|one|1) hour and a half\b|\bone and a half hours\b/gi, '1.5 hours'],
  [/(\d) and a half hours/gi, '$1.5 hours'],
  [/\b(?:an|one) hour and (?=\d|a )/gi, '1 hour and '],
  [/(?<!per |\/|\ban )\b(an|one|another) hour\b/gi, '1 hour'],
  [/\b(first|next|last) hour\b/gi, '$1 1 hour'],
  [/\b(?:a )?half[- ]hour\b/gi, '30 minutes'],
  [/\bone minute\b/gi, '1 minute'],
  [/(?<=\d ?(?:km|m|cm|miles|met(?:re|er)s|kilomet(?:re|er)s)) every (?=hour|minute|second)/gi, ' per '],
  [/\bbetween (\d{1,2}:\d\d(?: ?[ap]m)?) and (?=\d{1,2}:\d\d)/gi, 'leaves at $1 arrives at '],
  [/(\d)-(mile|km|kilometre|kilometer|metre|meter|hour|minute|m)\b/gi, '$1 $2'],
];
const VEHICLE =
  'train|car|runner|cyclist|bus|lorry|plane|boat|ship|truck|van|driver|walker|motorist|athlete|vehicle|bike|coach|hiker';
const PLACED =
  '(?:towns?|city|cities|villages?|stations?|points?|places?|ports?|airports?|from|to|leaves|leave|for|at|between|reach|reaches|and)';
const HOURS_AND_MINUTES =
  /[.,]? ?\b(?:(?:give|giving|write|state|express) )?(?:your |the )?answers?(?: should be)? in hours and minutes\b|,? in hours and minutes(?=[?.]*$)/gi;

/** "train A" is somebody who moves; "from A to B", "town A" are places. */
function withoutLetters(problem: string): string {
  return problem
    .replace(new RegExp(`\\b(?:the )?(?:${VEHICLE}) ([A-Z])\\b`, 'gi'), (all, letter: string) =>
      /[A-Z]/.test(letter) ? `zz${letter.toLowerCase()}zname` : all,
    )
    .replace(/\b(?:towns|cities|villages|stations|points|places|ports) [A-Z] and [A-Z]\b/g, 'two towns')
    .replace(new RegExp(`\\b(${PLACED}) ([A-Z])\\b(?!')(?= |[.,?]|$)`, 'g'), (_all, word: string) => `${word} town`)
    .replace(/\btown town\b/g, 'town')
    .replace(/\bTown town\b/g, 'town');
}

/** Two of something are told by the word; any other count stays an amount that somebody must use. */
function withTwos(text: string, amounts: readonly StoryAmount[]): string {
  return text.replace(/⟨n(\d+)⟩/g, (mark, index: string) => {
    const amount = amounts[Number(index)];
    return amount?.kind === 'number' && amount.value.equals(2) ? 'two' : mark;
  });
}

/** The words of a story as the phrases want them: names without capitals, times in figures. */
export function prepared(problem: string): {
  readonly text: string;
  readonly places: number | null;
  readonly hoursAndMinutes: boolean;
  readonly amounts: readonly StoryAmount[];
} | null {
  const bare = problem
    .replace(/\b(?:Town|City|Village|Station|Point) (?=[A-Z]\b)/g, (word) => word.toLowerCase())
    .replace(
      /[.,]? ?\b(?:use|using|give your answer (?:in|using)) (?:the |a )?(?:12|24)[- ]hour clock(?: time)?\b/gi,
      '',
    );
  const whole = bare.replace(HOURS_AND_MINUTES, '');
  const figures = TIMES.reduce(
    (text, [found, figure]) => text.replace(found, figure),
    withoutPlaces(withNames(withoutLetters(whole))),
  );
  const plain = plainStory(figures);
  const marked = plain.otherForm ? null : markAmounts(simplerTrips(plain.text));
  return marked === null
    ? null
    : {
        text: withTwos(withOpenWords(marked.text), marked.amounts).replace(/[.?!]+(?:\s+|$)/g, ' § '),
        places: plain.places,
        hoursAndMinutes: whole !== bare,
        amounts: marked.amounts,
      };
}

export function scriptOf(problem: string): Script | null {
  const story = prepared(problem);
  const happenings = story === null ? null : readPhrases(story.text, JOURNEY_PHRASES, JOURNEY_IDLE);
  return story === null || happenings === null
    ? null
    : { happenings, amounts: story.amounts, places: story.places, hoursAndMinutes: story.hoursAndMinutes };
}

/** A time as hours and minutes; `null` for an answer that is none. */
export function inHoursAndMinutes(worked: RuleSolution): RuleSolution | null {
  const found = /^([\d.]+)\\text\{ (hours?|minutes?)\}$/.exec(worked.answer);
  if (found === null) return null;
  const minutes = new Fraction(found[1] ?? '0').mul(found[2]?.startsWith('h') === true ? 60 : 1);
  if (minutes.d !== 1n) return null;
  const [hours, rest] = [Number(minutes.n) / 60, Number(minutes.n) % 60];
  const whole = Math.floor(hours);
  if (whole === 0 || rest === 0) return worked;
  const answer = `${whole}\\text{ ${whole === 1 ? 'hour' : 'hours'} }${rest}\\text{ minutes}`;
  return {
    ...worked,
    steps: [...worked.steps, { reason: 'Write it in hours and minutes.', expression: answer }],
    answer,
  };
}

/** Works stories of journeys by what happens in them, whatever words tell it; every word is understood or idle. */
export function readTrip(problem: string): RuleSolution | null {
  if (problem.length > 420 || !/\d/.test(problem) || isOddTrip(problem)) return null;
  const script = scriptOf(problem);
  const worked = script === null ? null : (workTrip(script) ?? workPairTrip(script));
  if (worked === null || script === null) return null;
  if (script.hoursAndMinutes) return inHoursAndMinutes(worked);
  // Times told in hours and minutes are answered so.
  const isMixed = script.amounts.some((amount) => amount.kind === 'time' && amount.h.n !== 0n && amount.min.n !== 0n);
  const isFree = script.happenings.some((one) => one.kind === 'ask' && one.what === 'time' && one.unit === '');
  return isMixed && isFree ? (inHoursAndMinutes(worked) ?? worked) : worked;
}
