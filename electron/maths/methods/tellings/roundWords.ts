import { words } from '../words/phrases.ts';
import type { Telling } from './readTellings.ts';

/** What stands between the name of a length and its size. */
export const IS =
  '(?: (?:is|are|was|of|be|equals?|equal to|measures?|measuring|has|has a|with|that is|which is|exactly|about|length|of length|in length|also|a|has a length of|has length))*(?: ?[=:])? ?';

export const ASK =
  "(?:find|calculate|work out|determine|what is|what's|whats|what will be|what must be|state|give|compute|write down|estimate)(?: (?:the|its|their|a))?(?: exact)?";

/** Words about circles and their stories that change nothing. */
export const ROUND_IDLE = words(
  'front back rear round gravel concrete stone brick paved lies stands a an the of with and has have having is are its it this that which if given then there find calculate work out determine what in on at to for from where centre center circle circles circular shape figure called inside so ' +
    'pond lake pool garden lawn flower bed flowerbed fountain roundabout plate table pizza clock coin disc disk field park island statue tower mirror window rug mat wheel bicycle bike car cart cycle cyclist tyre trundle unicycle wheelbarrow lorry scooter ' +
    'o p t c ab pt whose length long exact each wheels my his her front back does do will it be made make makes when as you measures measure region',
);

const LENGTH_IS = `${IS}Q`;

/** Radius, diameter and circumference of the one circle of a question. */
export const CIRCLE_SIZES: readonly Telling[] = [
  [`(?:radius|radii|r)${LENGTH_IS}`, 'radius'],
  [`Q(?: in)? radius`, 'radius'],
  [`(?:diameter|d)${LENGTH_IS}`, 'diameter'],
  [`Q (?:in diameter|diameter|across)`, 'diameter'],
];
