import { plainStory } from '../../words/plainStory.ts';
import { markAmounts } from '../../words/storyAmounts.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';

export type RatioStory = {
  readonly text: string;
  readonly amounts: readonly StoryAmount[];
  readonly places: number | null;
};

const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [
    /([.;?!] )(?!how |what |find |work |calculate )([^.;?!]*?[a-z][^.;?!]*?)\s*(?:[:=→]|\bis\b|\bare\b)?\s*(?:…|\.{3}|_{2,}|\?)\s*$/,
    '$1what is $2?',
  ],
  [/(?<=cost[s]? [^.;]*[.;] )(\d+ [a-z]+)\s*(?:→|=|:|->)?\s*(?:…|\.{3}|_{2,}|\?)?\s*$/, 'how much do $1 cost?'],
  [/\bmixed with ([a-z]+) (\d+) to (\d+)\b/g, 'mixed with $1 in the ratio $2:$3'],
  [/\b(?:three|two|the) sides of a triang[a-z]+[a-z ]*? are\b/g, 'the sides are'],
  [/\b(?:the )?(?:edging|fence|border|distance) all round (?:is|measures)\b/g, 'the perimeter is'],
  [/\bexceeds?\b/g, 'is more than'],
  [/\s*&\s*/g, ' and '],
  [/\b(?:what|who|how)'?s\b/g, 'what is'],
  [/^(?:(?:ok|so|hi|hey|um)[, ]+)*(?:(?:my|our|the) teacher (?:gave us|said|asked)[:,]? |how do i do this:? )?/, ''],
  [/\bin (?:the|a) (\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?)+) ratio\b/g, 'in the ratio $1'],
  [/\b(\d+) to (\d+) to (\d+)\b(?= ?[.,;?]|$| in| by| and| among| between|:)/g, '$1:$2:$3'],
  [/\bratio(?: (?:is|of|was|=))? (\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)\b/g, 'ratio $1:$2'],
  [/\b(is|are|as|=) (\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)\b(?! ?(?:km|m|cm|hours|minutes|years))/g, '$1 $2:$3'],
];

/** A story of ratios in small letters, its amounts marked; `null` where it holds numbers that are not surely read. */
export function plainRatio(problem: string): RatioStory | null {
  const plain = plainStory(problem.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
  if (plain.otherForm) return null;
  const text = SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), plain.text);
  const marked = markAmounts(text);
  return marked === null ? null : { text: marked.text, amounts: marked.amounts, places: plain.places };
}

/** Words that change what a story of shares says, wherever they stand: with one of them it is left alone. */
export const CHANGES =
  /\b(?:then|after|afterwards|before|later|added|adds|adding|removed|removes|join|joins|joined|leave|leaves|left|lost|loses|half|third|quarter|thirds|quarters|twice|double|doubles|triple|each other|not|never|changes|changed|becomes|became|new|if|instead|except|without|per|tax|percent|remaining|rest|remainder|spends|spent|gives|gave|keeps|kept|returns|returned|extra|squared|inversely|square|cube|power|consecutive|product|difference of|sold|eaten|broken|absent|increase[sd]?|decrease[sd]?|reduced|older than|nearly|almost|at least|at most|or)\b/;
