import { STOP_WORDS } from '../words/clauses.ts';
import { words } from '../words/phrases.ts';
import { JOURNEY_IDLE } from './journeyIdle.ts';
import { JOURNEY_PHRASES } from './journeyScript.ts';

/** Words that steer a journey: they are never the name of a place or of somebody. */
const STEERING = words(
  'ms ft yd lb oz no so ok am pm third fourth previous entire complete half quarter return home ways round direction slower late early delay delayed delays stop break pause wait minute hour second day days week weeks mile metre meter feet foot rate pace meet catch overtake pass start leave arrive depart reach finish end stream headwind tailwind tide echo wheel wheels turns turn revolution revolutions lap laps circumference radius diameter fuel litre litres petrol consumption cost price scale map ratio percent both once twice thrice lunch during instead without including excluding hears hear heard fires fired fire shot plus minus increase increases decrease reduces reduced save lost loses puncture speeding maximum minimum limit limits accelerate brakes gives free extra hurry late than nor every pounds dollars euros p c kg g ml l cm mm inches inch yards yard ounces people children times nearly almost exactly least most backwards uphill downhill alternate alternately less fewer shorter lower smaller except excluding neither never none hover hovers hovered parked parks idle idles',
);

/** Every word that a phrase of journeys may hold. */
const KNOWN = new Set([
  ...STEERING,
  ...STOP_WORDS,
  ...JOURNEY_IDLE,
  ...JOURNEY_PHRASES.flatMap(({ pattern }) => pattern.source.match(/[a-z]+(?:'[a-z]+)?/g) ?? []),
]);

/** Whether a phrase of journeys may hold the word. */
export function isKnown(word: string): boolean {
  const singular = word.replace(/'s?$/, '');
  const stems = [singular, singular.replace(/(?:e?s|e?d|ing)$/, ''), singular.replace(/(?:ed|ing)$/, 'e')];
  return KNOWN.has(word) || KNOWN.has(`${word}s`) || stems.some((stem) => KNOWN.has(stem)) || singular.length < 2;
}

/** Marks words that no phrase knows, "the village" → "the wwvillage": they may stand where a place or somebody does. */
export function withOpenWords(text: string): string {
  return text.replace(/(?<![\d.a-z⟨'-])[a-z]+(?:['-][a-z]+)*/g, (word) =>
    isKnown(word) || word.startsWith('zz') || word.split('-').some((part) => STEERING.has(part)) ? word : `ww${word}`,
  );
}
