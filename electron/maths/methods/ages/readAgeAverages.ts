import type { RuleSolution } from '../../outcomes.ts';
import { markedText } from '../unknowns/markedText.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

type Fact = {
  readonly kind: 'count' | 'mean' | 'new mean' | 'new age' | 'joins' | 'leaves' | 'ask' | 'ask mean' | 'counted mean';
  /** The numbers of the amounts that it tells. */
  readonly marks: readonly number[];
};

const N = '⟨n(\\d+)⟩';
const PEOPLE =
  '(?:friends|cousins|children|people|pupils|students|boys|girls|players|sisters|brothers|siblings|members|men|women|teachers|adults|kids|club members|family members|scouts|swimmers|grandchildren|teenagers|workers|runners|singers|neighbours|neighbors)';
const MEAN = '(?:(?:mean|average)(?: age)?|mean of the ages|average of (?:the|their) ages)';
const SOMEBODY = `(?:another|a new|an older|one more|a|an|the|this|their|aunt|uncle|grandma|grandad|mr|mrs|ms)? ?(?:new |(?:⟨n\\d+⟩)?(?:th|st|nd|rd) |first |fifth |sixth |fourth |third |older |younger |extra )*(?:friend|cousin|child|person|pupil|student|boy|girl|player|sister|brother|member|man|woman|teacher|adult|kid|coach|one|aunt|uncle|grandmother|grandma|grandad|grandfather|scout|swimmer|baby|worker|newcomer|runner|singer|neighbour|captain|leader|mother|father|mum|mom|dad)`;

function at(kind: Fact['kind'], source: string): Phrase<Fact> {
  return phrase(source, (groups) => ({ kind, marks: groups.filter((group) => group !== '').map(Number) }));
}

const PHRASES: readonly Phrase<Fact>[] = [
  at(
    'new mean',
    `(?:(?:the )?(?:new )?${MEAN}|it|that|this)(?: of (?:the group|them all|all ⟨n\\d+⟩|everyone|the ⟨n\\d+⟩))? (?:becomes|changes to|is now|rises to|goes up to|increases to|drops to|falls to|goes down to|decreases to|will be|turns into|is then|climbs to|became|rose to|fell to|dropped to|went up to|increased to|decreased to) ${N}`,
  ),
  at(
    'new mean',
    `(?:raises|raising|lowers|lowering|brings|bringing|changes|changing|takes|increases|reduces) (?:the|their) ${MEAN} (?:up |down )?to ${N}`,
  ),
  at(
    'counted mean',
    `${MEAN} (?:age )?of (?:the |a group of |a family of )?${N} (?:${PEOPLE}|people)? ?(?:is|was|=) ${N}`,
  ),
  at('mean', `${MEAN} (?:is|was|of)(?: exactly)? ${N}`),
  at('mean', `(?:have|has|had) (?:a|an) ${MEAN} of ${N}`),
  at('mean', `${MEAN} of (?:the |a group of )?(?=⟨n\\d+⟩ )`),
  at('count', `${N} ${PEOPLE}`),
  at('new age', `(?:who is|aged|of age|is|,) ?${N}(?: years old| years of age)?`),
  at(
    'joins',
    `(?:when |if |after |once )?(?:${SOMEBODY}|[a-z]+ (?:[a-z]+ )?)? ?(?:joins?|joined|is added|comes along|arrives|is included|joins in|moves in|enters)(?: them| the group| the club| the team| the party| in)?`,
  ),
  at(
    'leaves',
    `(?:when |if |after |once )?(?:${SOMEBODY}|[a-z]+)? ?(?:leaves|left|goes home|goes away|quits|drops out)(?: them| the group| the club| the team| the party)?`,
  ),
  at(
    'ask',
    `(?:how old (?:is|was)|what (?:age is|is|was) (?:the age of)?|(?:find|work out|calculate|what is) the age of|what is|find) ?(?:${SOMEBODY}|[a-z]+ (?:[a-z]+)?)(?:'s age)?`,
  ),
  at(
    'ask mean',
    `(?:what is|what will be|find|calculate|work out)? ?(?:the|their) new ${MEAN}(?: of (?:the group|them all|all ⟨n\\d+⟩|everyone|the ⟨n\\d+⟩))?|new ${MEAN}`,
  ),
];
const IDLE = words('the of a an in and so then now their whose years old year group club are there all family');

function newMean(people: number, mean: number, extra: number, joins: boolean): RuleSolution | null {
  const now = people + (joins ? 1 : -1);
  const total = people * mean + (joins ? extra : -extra);
  if (now < 1 || !Number.isInteger((total / now) * 100)) return null;
  return {
    topic: 'words-ages',
    method: 'ageStories',
    steps: [
      {
        reason: 'Find the sum of the ages before: number of people times the mean.',
        expression: `${people}\\times ${mean}=${people * mean}`,
      },
      {
        reason: joins ? 'Add the new age.' : 'Take off the age of whoever leaves.',
        expression: `${people * mean}${joins ? '+' : '-'}${extra}=${total}`,
      },
      { reason: `Divide by the $${now}$ people.`, expression: `${total}\\div ${now}=${total / now}` },
    ],
    answer: `${total / now}`,
  };
}

/** "The mean age of 4 friends is 13. Another joins and it becomes 14": the age of whoever comes or goes. */
export function readAgeAverages(problem: string): RuleSolution | null {
  if (
    !/\b(?:mean|average)\b/i.test(problem) ||
    !/\b(?:join|add|leave|left|arriv|enter|includ|goes|quit)/i.test(problem)
  )
    return null;
  const marked = markedText(problem, (text) =>
    text
      .replace(/ & /g, ' and ')
      .replace(/(?<=[.;?!] )(?:so )?(?:the |their )?([a-z]+)'?s age (?:is|=)?[ ?_]*$/, 'how old is the $1')
      .replace(/\b\d(?:st|nd|rd|th) /g, 'new '),
  );
  const facts = marked === null ? null : readPhrases(marked.text.replaceAll("'s", ''), PHRASES, IDLE);
  if (marked === null || facts === null) return null;
  const value = (kind: Fact['kind']): number | null => {
    const pairs = facts.filter((fact) => fact.kind === 'counted mean');
    const all = [
      ...facts.filter((fact) => fact.kind === kind).flatMap(({ marks }) => marks),
      ...pairs.flatMap(({ marks }) => (kind === 'count' ? marks.slice(0, 1) : kind === 'mean' ? marks.slice(1) : [])),
    ];
    const amount = marked.amounts[all[0] ?? -1];
    return all.length === 1 && amount?.kind === 'number' ? Number(amount.value.valueOf()) : null;
  };
  const count = (kind: Fact['kind']): number => facts.filter((fact) => fact.kind === kind).length;
  const [people, mean, changed] = [value('count'), value('mean'), value('new mean')];
  const [joins, leaves] = [count('joins'), count('leaves')];
  const extra = value('new age');
  if (people !== null && mean !== null && extra !== null && changed === null && joins + leaves === 1)
    return count('ask mean') === 1 && count('ask') === 0 && marked.amounts.length === 3
      ? newMean(people, mean, extra, joins === 1)
      : null;
  if (people === null || mean === null || changed === null || joins + leaves !== 1 || count('ask') !== 1) return null;
  if (marked.amounts.length !== 3 || count('new age') > 0 || count('ask mean') > 0 || !Number.isInteger(people))
    return null;
  const now = people + (joins === 1 ? 1 : -1);
  const [before, after] = [people * mean, now * changed];
  const age = joins === 1 ? after - before : before - after;
  if (age < 0 || now < 1 || !Number.isInteger(age * 2)) return null;
  const line = (one: number, two: number, result: number): string => `${one}\\times ${two}=${result}`;
  return {
    topic: 'words-ages',
    method: 'ageStories',
    steps: [
      {
        reason: 'Find the sum of the ages before: number of people times the mean.',
        expression: line(people, mean, before),
      },
      { reason: 'Find the sum of the ages after.', expression: line(now, changed, after) },
      {
        reason: 'The difference is the age looked for.',
        expression: joins === 1 ? `${after}-${before}=${age}` : `${before}-${after}=${age}`,
      },
    ],
    answer: `${age}`,
  };
}
