import type { RuleSolution } from '../../outcomes.ts';
import { plainStory } from '../words/plainStory.ts';
import { readPhrases } from '../words/phrases.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { JOURNEY_IDLE, JOURNEY_PHRASES } from './journeyScript.ts';
import type { Happening } from './journeyScript.ts';
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
    /(?<![A-Za-z\\$])[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?! (?:Street|Road)\b)(?:(?= ?[A-Z])(?! ?[A-Z][a-z]))?/g,
    (word, at: number) => {
      const starts = at === 0 || /[.?!:\n(]\s*$/.test(plain.slice(0, at));
      if (starts && NO_NAME.test(word.toLowerCase())) return word;
      if (
        /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
          word,
        )
      )
        return word.toLowerCase();
      const letters = String.fromCharCode(
        97 + (names.get(word) === undefined ? names.size : [...names.keys()].indexOf(word)),
      );
      names.set(word, letters);
      return `zz${letters}name`;
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

export type Script = {
  readonly happenings: readonly Happening[];
  readonly amounts: readonly StoryAmount[];
  readonly places: number | null;
};

export function scriptOf(problem: string): Script | null {
  const plain = plainStory(
    withoutPlaces(withNames(problem))
      .replace(/\bnoon\b|\bmidday\b/gi, '12:00 pm')
      .replace(/\bhalf an hour\b/gi, '30 minutes')
      .replace(/\b(?:a )?quarter of an hour\b/gi, '15 minutes')
      .replace(/\bthree[- ]quarters of an hour\b/gi, '45 minutes')
      .replace(/\b(?:an|one|1) hour and a half\b/gi, '1.5 hours')
      .replace(/(\d) and a half hours/gi, '$1.5 hours')
      .replace(/\b(?:an|one) hour\b(?! and)/gi, '1 hour')
      .replace(/\bper 1 hour\b/gi, 'per hour')
      .replace(/\b(?:an|one) hour and /gi, '1 hour and ')
      .replace(/(\d)-(mile|km|kilometre|kilometer|metre|meter|hour|minute|m)\b/gi, '$1 $2')
      .replace(
        /[.,]? ?\b(?:use|using|give your answer (?:in|using)) (?:the |a )?(?:12|24)[- ]hour clock(?: time)?\b/gi,
        '',
      ),
  );
  if (plain.otherForm) return null;
  const marked = markAmounts(plain.text);
  if (marked === null) return null;
  const text = marked.text
    .replace(/[.?!]+(?:\s+|$)/g, ' § ')
    .replace(
      /\b(?:give|giving) (?:your |the )?answers? (?:in|as|using) (?:the )?(?:hours and minutes|hours|12-hour clock|24-hour clock)\b|use (?:a|the) (?:12|24)-hour clock/g,
      ' ',
    );
  const happenings = readPhrases(text, JOURNEY_PHRASES, JOURNEY_IDLE);
  return happenings === null ? null : { happenings, amounts: marked.amounts, places: plain.places };
}

/** Works stories of journeys by what happens in them, whatever words tell it; every word is understood or idle. */
export function readTrip(problem: string): RuleSolution | null {
  if (problem.length > 420 || !/\d/.test(problem)) return null;
  const script = scriptOf(problem);
  return script === null ? null : (workTrip(script) ?? workPairTrip(script));
}
