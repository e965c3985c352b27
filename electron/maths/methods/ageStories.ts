import type { RuleSolution } from '../outcomes.ts';
import { ageWays } from './ages/ageWays.ts';
import { barerAges } from './ages/barerAges.ts';
import { readAgeEquations } from './ages/readAgeEquations.ts';
import { readAgeAverages } from './ages/readAgeAverages.ts';
import { readAgeGroups } from './ages/readAgeGroups.ts';
import { readAgeSearch } from './ages/readAgeSearch.ts';
import { readAgeShares } from './ages/readAgeShares.ts';
import { readSpacedAges } from './ages/readSpacedAges.ts';
import { readAges } from './ages/readAges.ts';
import { saidShorter } from './ages/saidShorter.ts';
import { readAgeTalk } from './ages/told/readAgeTalk.ts';
import type { Understood } from './method.ts';
import { readNumberEquations } from './numbers/readNumberEquations.ts';
import { readRiddle } from './numbers/readRiddle.ts';
import { ratios } from './ratios.ts';

/** "Tom is 3 years older than Ann, who is 12": it is Ann who is 12, the one named last. */
const WHO_IS =
  /\b(than|as|of|to|twice|half) ((?:(?:his|her|my|their|the|our) )?(?:[A-Za-z-]+'s )?(?!he\b|she\b|him\b|her\b|hers\b)[A-Za-z-]+),? who (?=(?:is|was|will be) )/g;

/** Anybody else that "who" goes on about may not be the one the sentence began with. */
const WHO_ELSE = /\b(?:is|was|will|has|are|than|as|of)\b[^.?!]*[a-z],? (?:who|which) (?:is|was|will|has)\b/i;

/** "Gran's age is a square number between 60 and 75": a riddle about a number. */
function readAgeRiddle(problem: string): RuleSolution | null {
  if (!/\b(?:digits?|square|prime|cube|multiple|factor|divisible)\b/i.test(problem)) return null;
  const owner = /\b((?:(?:my|the|his|her) )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Za-z-]+)'s age\b/i.exec(problem)?.[1];
  if (owner === undefined) return null;
  const text = problem
    .replaceAll(`${owner}'s age`, 'the number')
    .replace(/\b(?:his|her|my) age\b/gi, 'the number')
    .replace(new RegExp(`how old (?:is|am) (?:${owner}|he|she|I)(?: now)?\\s*[?.]*$`, 'i'), 'What is the number?')
    .replace(new RegExp(`\\b(?:${owner}|he|she) is _+ (?:years old)?\\s*[?.]*$`, 'i'), 'What is the number?')
    .replace(/^the number/, 'The number');
  return text === problem || /\b(?:age|old|years?)\b/i.test(text)
    ? null
    : (readNumberEquations(text) ?? readRiddle(text));
}

const OF_AGES = /\b(?:ages?|old|older|younger|years?|yrs|born)\b/i;

/** A story that nobody reads as it stands, without what is idle in it and with its roles told plainly. */
function readBarer(problem: string): RuleSolution | null {
  if (!OF_AGES.test(problem)) return null;
  const barer = barerAges(problem);
  return barer === problem ? null : (readAges(barer) ?? readAgeEquations(barer));
}

/** A story that nobody reads in its own words, in those the readers know. */
function readToldOtherwise(problem: string): RuleSolution | null {
  if (!OF_AGES.test(problem) && !/\b(?:twice|double|times)\b/.test(problem)) return null;
  const shorter = saidShorter(problem);
  if (shorter !== problem) return ageStories({ task: 'words', statements: [], unknowns: [], text: shorter });
  const told = ageWays(problem);
  if (told === problem) return null;
  const shared = /\bratio\b/.test(told) ? ratios({ task: 'words', statements: [], unknowns: [], text: told }) : null;
  if (shared !== null) return { ...shared, topic: 'words-ages' };
  return readAges(told) ?? readAgeEquations(told) ?? readAgeGroups(told) ?? readSpacedAges(told) ?? readBarer(told) ?? readAgeTalk(told); // prettier-ignore
}

/** Works stories of ages: now, later and earlier. */
export function ageStories(problem: Understood): RuleSolution | null {
  const text = problem.text.replace(WHO_IS, '$1 $2, and $2 ');
  return text !== problem.text && WHO_ELSE.test(text)
    ? null
    : (readAges(text) ??
        readAgeEquations(text) ??
        readAgeAverages(problem.text) ??
        readAgeRiddle(problem.text) ??
        readAgeSearch(problem.text) ??
        readAgeShares(problem.text) ??
        readAgeGroups(problem.text) ??
        readSpacedAges(problem.text) ??
        readBarer(problem.text) ??
        readAgeTalk(problem.text) ??
        readToldOtherwise(problem.text));
}
