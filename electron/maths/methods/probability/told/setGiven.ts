import type { RuleSolution } from '../../../outcomes.ts';
import { workEqual } from '../workProbability.ts';
import type { PlainChance } from './plainChance.ts';

const WHO =
  '(?:student|pupil|person|child|member|girl|boy|customer|worker|household|tourist|passenger|owner|player|teacher|adult|guest|employee|patient|runner|teenager|visitor|shopper|family)';
const DOES =
  '(?:stud(?:y|ies|ied)|likes?|liked|plays?|played|speaks?|takes?|took|owns?|owned|has|have|had|does|do|did|drinks?|reads?|eats?|enjoys?|uses?|chose|visited|learns?|said|bought|own)';
const CHOSEN = '(?:chosen|picked|selected|taken)';
const GIVEN = [
  new RegExp(
    `\\b(?:one of (?:the|those)|an?|the) ${WHO}s?(?: in the [a-z]+)? (?:who|that) ${DOES} (?:an? |the )?([a-z]+)(?: [a-z]+)? (?:is|was) ${CHOSEN}`,
  ),
  new RegExp(
    `\\b(?:given|knowing|if you know|it is known)(?: that)? (?:the |this |a |an |randomly |${CHOSEN} )*(?:${WHO}|they|he|she|it|the one)(?: ${CHOSEN})? ${DOES} (?:an? |the )?([a-z]+)`,
  ),
  new RegExp(`\\b${CHOSEN} from (?:those|the ${WHO}s|people|all those|the ones) who ${DOES} (?:an? |the )?([a-z]+)`),
];
const ASKED = new RegExp(
  `\\bchance(?: of| that)* (?:the |this |that |a |${CHOSEN} )*(?:${WHO}|they|he|she|it)(?: ${CHOSEN})? (also |does not |do not |doesn't )?(?:also )?${DOES} (?:an? |the )?([a-z]+)(?: too| as well)?`,
);

/** "Of 80, 45 study French, 38 Spanish, 12 neither; one who studies French is chosen": those in both, of all of the one. */
export function setGiven({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (chances.length > 0 || numbers.length !== 4 || /no-return|returned|\bsecond\b|~/.test(text)) return null;
  const given = GIVEN.map((one) => one.exec(text)).find((one) => one !== null);
  const asked = ASKED.exec(text);
  if (given === null || given === undefined || asked === null) return null;
  const told = text.slice(0, Math.min(given.index, asked.index));
  const clauses = [...told.matchAll(/#(\d+)([^#]*)/g)].map(([, index, words = '']) => ({ count: numbers[Number(index)] ?? 0, words }));
  if (clauses.length !== 4) return null;
  const [whole, ...sets] = clauses;
  const both = sets.filter(({ words }) => /\bboth\b/.test(words));
  const neither = sets.filter(({ words }) => /\b(?:neither|none|no|not)\b/.test(words));
  const own = sets.filter((set) => !both.includes(set) && !neither.includes(set));
  if (whole === undefined || both.length + neither.length !== 1 || own.length !== 2) return null;
  if (/\b(?:only|just|more|fewer|twice|half|at-least|at-most|left|other)\b/.test(told)) return null;
  const [first, second] = [given[1] ?? '', asked[2] ?? ''];
  const of = (name: string): readonly (typeof own)[number][] => own.filter(({ words }) => new RegExp(`\\b${name}\\b`).test(words));
  const [one, two] = [of(first), of(second)];
  if (one.length !== 1 || two.length !== 1 || one[0] === two[0] || one[0] === undefined || two[0] === undefined) return null;
  const shared = both[0]?.count ?? one[0].count + two[0].count - (whole.count - (neither[0]?.count ?? 0));
  if (shared < 0 || shared > Math.min(one[0].count, two[0].count) || own.some(({ count }) => count > whole.count)) return null;
  const denied = /not|n't/.test(asked[1] ?? '');
  const wanted = denied ? one[0].count - shared : shared;
  const steps =
    both.length > 0
      ? []
      : [
          { reason: 'So many are in one of the two at least.', expression: `${whole.count}-${neither[0]?.count ?? 0}=${whole.count - (neither[0]?.count ?? 0)}` },
          { reason: 'What both have too much was counted twice.', expression: `${one[0].count}+${two[0].count}-${whole.count - (neither[0]?.count ?? 0)}=${shared}` },
        ];
  if (denied) steps.push({ reason: 'The others of them are wanted.', expression: `${one[0].count}-${shared}=${wanted}` });
  return workEqual(wanted, one[0].count, steps);
} // prettier-ignore
