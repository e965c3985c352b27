import type { RuleSolution } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import { STEERING } from './storyWords.ts';

const LEGS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:hens?|chickens?|ducks?|chooks?|birds?|geese|turkeys?|roosters?|ostrich(?:es)?|emus?|pigeons?|swans?|penguins?|parrots?|peacocks?|flamingos?|guinea fowls?|people|farmers?)$/,
    2,
  ],
  [
    /^(?:goats?|sheep|cows?|horses?|pigs?|rabbits?|dogs?|cats?|buffaloes|buffalos?|donkeys?|lambs?|alpacas?|llamas?|ponies|kangaroos?|zebras?|elephants?|lions?|tigers?|giraffes?|camels?|deer|oxen|bulls?)$/,
    4,
  ],
  [/^(?:spiders?|octopus(?:es)?)$/, 8],
  [/^(?:beetles?|ants?|insects?|ladybirds?)$/, 6],
];
const WHEELS: readonly (readonly [RegExp, number])[] = [
  [/^(?:bicycles?|bikes?|motorbikes?|motorcycles?|scooters?)$/, 2],
  [/^(?:tricycles?|trikes?|rickshaws?|autos)$/, 3],
  [/^(?:cars?|vans?|taxis?)$/, 4],
];
const STRANGE =
  /\b(?:wheels? missing|three-legged|one-legged|legs? missing|times as many|more than|fewer|equal number|ratio|no|none|neither)\b/;

const EACH = /(?:each|every|an?) ([a-z]+) (?:has )?(\d)(?: (?:legs|feet|wheels))?/;
const TOLD = new RegExp(
  `(?<=[.;,?] \\(?)${EACH.source}(?:,? (?:and|while) ${EACH.source})?(?=[.;,] |\\.?\\)|\\.?$)`,
  'gi',
);

/** "Every hen has 2 legs and every goat 4": what is known anyway; three-legged ones stay told. */
export function withoutKnownLegs(text: string): string {
  return text.replace(TOLD, (told, one: string, size: string, other?: string, otherSize?: string) => {
    const isKnown = (name: string, count: string): boolean =>
      [...LEGS, ...WHEELS].some(([pattern, known]) => pattern.test(name.toLowerCase()) && known === Number(count));
    const areKnown =
      isKnown(one, size) && (other === undefined || otherSize === undefined || isKnown(other, otherSize));
    return areKnown ? '' : told;
  });
}

/** "30 heads, 84 legs, hens and goats": how many of one kind, or of both. */
export function legsStory(problem: string): RuleSolution | null {
  const text = withoutKnownLegs(inFigures(problem.toLowerCase()));
  const legs = /(\d+) (?:legs|feet|wheels)\b/.exec(text)?.[1];
  const wheeled = /\bwheels\b/.test(text);
  const heads = /(\d+) (?:heads|animals|creatures|vehicles|of them|in all)\b/.exec(text)?.[1];
  if (legs === undefined || heads === undefined || (text.match(/\d+/g) ?? []).length !== 2) return null;
  if (STEERING.test(text.replace(/\bbetween them\b/g, ' ')) || STRANGE.test(text)) return null;
  const kinds = new Map<string, number>();
  for (const word of text.match(/[a-z]+/g) ?? [])
    for (const [pattern, count] of wheeled ? WHEELS : LEGS)
      if (pattern.test(word) && word !== 'farmer' && word !== 'people') kinds.set(word.replace(/s$/, ''), count);
  const [one, two, ...more] = kinds;
  if (one === undefined || two === undefined || more.length > 0 || one[1] === two[1]) return null;
  const [few, many] = one[1] < two[1] ? [one, two] : [two, one];
  const [total, all] = [Number(legs), Number(heads)];
  const [base, gap] = [few[1] * all, many[1] - few[1]];
  const found = (total - base) / gap;
  if (!Number.isInteger(found) || found < 0 || found > all) return null;
  const asks = (name: string): boolean =>
    new RegExp(
      `\\b(?:how many|number of|find the|count the) (?:of (?:them|the animals) are )?(?:the )?${name}s?\\b(?! and)`,
    ).test(text);
  const [few1, many1] = [asks(few[0]), asks(many[0])];
  if (few1 === many1) return null;
  const name = wheeled ? 'wheels' : 'legs';
  const steps = [
    { reason: `If all had ${few[1]} ${name}, count them.`, expression: `${all}\\times ${few[1]}=${base}` },
    { reason: 'So many more there are.', expression: `${total}-${base}=${total - base}` },
    { reason: `Each with ${many[1]} has ${gap} more.`, expression: `${total - base}\\div ${gap}=${found}` },
    ...(few1 ? [{ reason: 'The others are the rest.', expression: `${all}-${found}=${all - found}` }] : []),
  ];
  return { topic: 'simultaneous-equations', method: 'legsStory', steps, answer: String(few1 ? all - found : found) };
}
