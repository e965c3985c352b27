import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { formOf } from '../figures/figureForm.ts';

const BETWEEN = /\b(?:with |at |making |make |form |forming |and )*(?:an |the )?(?:angle (?:of |between (?:them|the [a-z]+(?: [a-z]+)?) (?:is |of )?)(#\d+)(?: between (?:them|the [a-z]+(?: [a-z]+)?)| to each other| with each other)?|(#\d+) (?:apart(?= in direction)|to each other|between them))/; // prettier-ignore
const APART = /\bhow far apart\b|\b(?:distance|how far is it) between (?:them|the (?:two )?(?:walkers|boats|ships|planes|cars|ends|friends|cyclists|runners|hikers|points|tops|far ends|villages))\b/; // prettier-ignore
/** Ways that are told by times, that turn, or of which only a part counts. */
const OTHER = /\b(?:bearing|north|south|east|west|speed|hours?|minutes?|per|mph|half|twice|back|returns?|returned|turn(?:ed|s)?|then (?:walk|turn|went|go)|third|each|both|more|further|another)\b|%/; // prettier-ignore

/** Two straight ways from one point, with the angle between them: how far apart their ends are. */
export function waysApart(problem: string): Rewording | null {
  if (!/apart|between/i.test(problem) || !/°|degree/i.test(problem)) return null;
  const given = figureText(problem.replace(/\b(?:two|2) (?=[a-z])/i, 'the '));
  if (given === null || given.quantities.length !== 3 || given.points.length + given.money.length > 0) return null;
  const angle = BETWEEN.exec(given.text);
  if (angle === null || !APART.test(given.text.replace(angle[0], ' ')) || OTHER.test(given.text.replace(angle[0], ' ')))
    return null;
  const index = Number((angle[1] ?? angle[2] ?? '#-1').slice(1));
  const degrees = given.quantities[index];
  const [one, two] = given.quantities.filter((_, at) => at !== index);
  if (degrees?.unit !== '°' || one === undefined || two === undefined || one.unit !== two.unit) return null;
  if ([one, two].some(({ unit, dimension }) => unit === '°' || unit === '' || dimension !== 1)) return null;
  const size = ({ size: { value }, unit }: typeof one): string => `${writeDecimal(value)} ${unit}`;
  return { question: `In triangle ABC, AB = ${size(one)}, AC = ${size(two)} and angle A = ${writeDecimal(degrees.size.value)}°. Find BC.${formOf(given)}` }; // prettier-ignore
}
