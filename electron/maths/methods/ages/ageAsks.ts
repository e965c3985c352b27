import { rule } from '../words/clauses.ts';
import { namesIn } from '../words/values.ts';
import type { AgeClause } from './ageClause.ts';
import { FACTORS, OTHER, WHO, factorAt, timed } from './ageTenses.ts';
import type { Rules, Tense } from './ageTenses.ts';

const FIND = '(find|what is|work out|calculate|determine|state|give|what was|what will be|tell me)';
const NOW = '[ now| today| currently| at present| this year]';

export function questions(tense: Tense): Rules {
  const { sign } = tense;
  const sources =
    sign === 0
      ? [
          `how old (is|are) ${WHO}`,
          `how old ${WHO} is`,
          `(work out|find|calculate) how old ${WHO} is`,
          `${FIND} {who:a}'s [present |current ]age`,
          `${FIND} the [present |current ]age of ${WHO}`,
        ]
      : sign < 0
        ? [
            `how old was ${WHO}`,
            `(work out|find|calculate) how old ${WHO} was`,
            `what was {who:a}'s age`,
            `${FIND} {who:a}'s age`,
            `${FIND} the age of ${WHO}`,
          ]
        : [
            `how old will ${WHO} be`,
            `(work out|find|calculate) how old ${WHO} will be`,
            `what will {who:a}'s age be`,
            `${FIND} {who:a}'s age`,
            `${FIND} the age of ${WHO}`,
          ];
  const own =
    sign === 0
      ? [`${FIND} {own:a} [present |current ]age`]
      : sign < 0
        ? ['what was {own:a} age', `${FIND} {own:a} age`]
        : ['what will {own:a} age be', `${FIND} {own:a} age`];
  return [
    ...timed(tense, sources, (match, at) => ({ kind: 'ask', who: match.words('a'), at })),
    ...timed(tense, own, (match, at) => ({ kind: 'ask', who: match.words('a') === 'his' ? 'he' : 'she', at })),
  ];
}

export const ASKS: Rules = [
  ...rule<AgeClause>(
    [
      `how old are they[ both| all]${NOW}`,
      `how old is each[ of them| person| one]${NOW}`,
      `(find|what are|work out|calculate|state|determine)[ both] (their|the)[ present| current] ages${NOW}`,
      'find the age of each[ person| of them]',
    ],
    () => ({ kind: 'ask all', names: [] }),
  ),
  ...rule<AgeClause>(
    [
      `how old are {names:w}${NOW}`,
      `(find|what are|work out|calculate)[ the][ present| current] ages of {names:w}${NOW}`,
      `(find|what are|work out) {names:w}'s ages`,
    ],
    (match) => ({ kind: 'ask all', names: namesIn(match.words('w')) }),
  ),
  ...rule<AgeClause>(['(find|what is|work out|calculate|solve for)[ the value of] {letter:x}'], (match) => ({
    kind: 'ask letter',
    letter: match.words('x'),
  })),
  ...rule<AgeClause>(['(find|what is|work out|calculate) the (sum|total) of their ages'], () => ({ kind: 'ask sum' })),
  ...FACTORS.flatMap((factor) => [
    ...rule<AgeClause>(
      [
        `(in|after) how many years will ${WHO} be ${factor} as old as ${OTHER}[ will be]`,
        `how many years from now will ${WHO} be ${factor} as old as ${OTHER}[ will be]`,
        `when will ${WHO} be ${factor} as old as ${OTHER}`,
        `how many years will it be (until|before) ${WHO} is ${factor} as old as ${OTHER}`,
        `(find|work out) [in ]how many years [from now ]${WHO} will be ${factor} as old as ${OTHER}`,
        `in how many years will {who:a}'s age be ${factor} {who:b}'s[ age]`,
        `in how many years' time will ${WHO} be ${factor} as old as ${OTHER}`,
      ],
      (match) => ({
        kind: 'ask when',
        who: match.words('a'),
        of: match.words('b'),
        times: factorAt(match),
        past: false,
      }),
    ),
    ...rule<AgeClause>(
      [
        `how (many years|long) ago was ${WHO} ${factor} as old as ${OTHER}[ was]`,
        `(find|work out) how (many years|long) ago ${WHO} was ${factor} as old as ${OTHER}`,
      ],
      (match) => ({
        kind: 'ask when',
        who: match.words('a'),
        of: match.words('b'),
        times: factorAt(match),
        past: true,
      }),
    ),
  ]),
];
