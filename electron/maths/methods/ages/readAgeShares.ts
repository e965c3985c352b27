import type { RuleSolution } from '../../outcomes.ts';
import { ratios } from '../ratios.ts';
import type { Understood } from '../method.ts';

const OTHERS =
  /\b(?:ago|from now|next|last year|in \d+ years|older|younger|twice|half|then|will be|was|were|birthday|sum|total age|reverse|inverse|opposite|not|never|but|except|only|unless|if|refuse[sd]?|declines?|declined|away|(?:gives?|gave|lends?|lent|passes|donates?|donated) (?:his|her|hers|their|it|all|some|part|back)|keeps?|kept|spen(?:d|ds|t)|pa(?:ys|id)|loses?|lost|first|before|after|remaining|remainder|the rest|left|instead|extra|another|plus|minus|tax|a (?:day|week|month|year)|(?:each|every) (?:day|week|month|year)|weekly|monthly|swaps?|doubled?|tripled?)\b/i;
const TOLD =
  /\b((?!is\b|and\b)[A-Z]?[a-z]+|I) (?:is |am |are |, )?(?:aged |who is |\()?(\d{1,2})(?: years? old)?\b(?![%.]\d)/g;

/** "£120 is shared in the ratio of their ages, 15 and 9": the ages make the ratio. */
export function readAgeShares(problem: string): RuleSolution | null {
  if (
    !/\b(?:in|according to) (?:the )?(?:(?:same )?ratio|proportion) (?:of|to|as) (?:their|the) ages\b|\bin proportion to (?:their|the) ages\b/i.test(
      problem,
    ) ||
    OTHERS.test(problem)
  )
    return null;
  const people = [...problem.matchAll(TOLD)].map(([, name = '', age = '']) => ({ name, age }));
  const list = /\b([A-Z][a-z]+(?:, [A-Z][a-z]+)*,? and [A-Z][a-z]+) are (?:aged )?(\d+(?:, \d+)*,? and \d+)/.exec(
    problem,
  );
  const named =
    list === null
      ? people
      : (list[1] ?? '')
          .split(/, (?:and )?| and /)
          .map((name, index) => ({ name, age: (list[2] ?? '').split(/,? and |, /)[index] ?? '' }));
  const sum =
    /[£$€₹]\s?\d[\d,.]*\d|[£$€₹]\s?\d|\b\d+ (?:sweets|marbles|stickers|cards|chocolates|coins|apples|beads|stamps|points)\b/.exec(
      problem,
    )?.[0];
  const question = /[^.?!]*\?\s*$|(?:Find|Work out|Calculate)[^.?!]*[.?!]?\s*$/.exec(problem)?.[0].trim();
  const numbers = problem.match(/\d[\d,.]*/g) ?? [];
  if (
    sum === undefined ||
    question === undefined ||
    named.length < 2 ||
    numbers.length !== named.length + 1 ||
    named.some(({ age }) => !/^\d+$/.test(age))
  )
    return null;
  const names = named.map(({ name }) => name);
  const text = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} share ${sum} in the ratio ${named.map(({ age }) => age).join(' : ')}. ${question}`;
  const worked = ratios({ task: 'solve', statements: [], unknowns: [], text } as Understood);
  return worked === null ? null : { ...worked, topic: 'words-ages' };
}
