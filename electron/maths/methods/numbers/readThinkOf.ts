import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import { workThinkOf } from '../stories/workNumbers.ts';
import type { Operation } from '../stories/workNumbers.ts';
import { plainStory } from '../words/plainStory.ts';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const IT = '(?: it| this| that| the result| the number| a number| my number| the answer| my answer| your answer)?';
const START =
  /^(?:(?:if )?(?:i|you|he|she|tom|ben|a pupil|a boy|a girl|[a-z]+)(?:'m| am|'s| is)? (?:think|thinks|thought|thinking|choose|chooses|pick|picks|picked|chose|start|starts|started)(?: of| with)? (?:a|some) (?:secret |mystery )?number|think of a number|(?:start|begin) with a number|take a number|a number is(?= (?:multiplied|divided|doubled|tripled|trebled|halved))|(?:when|if) (?:i|you)(?= (?:double|treble|triple|halve|multiply|divide) a number))[,.:]? ?(?:then |and )?(?:if )?(?:i |you |he |she |if you |if i )?/;
const OPERATIONS: readonly (readonly [RegExp, (by: Fraction) => Operation])[] = [
  [new RegExp(`^${NUMBER} is added(?: to (?:it|this|the result|the answer))?`), (by) => ({ sign: '+', by })],
  [
    new RegExp(`^${NUMBER} is (?:subtracted|taken away)(?: from (?:it|this|the result|the answer))?`),
    (by) => ({ sign: '-', by }),
  ],
  [
    new RegExp(`^(?:is |it is )?(?:multiply|times|multiplies|multiplied)${IT} by ${NUMBER}`),
    (by) => ({ sign: '×', by }),
  ],
  [new RegExp(`^(?:is |it is )?(?:divide|divides|divided)${IT} by ${NUMBER}`), (by) => ({ sign: '÷', by })],
  [
    new RegExp(`^(?:add|adds|added)(?: on)? ${NUMBER}(?: (?:on )?to (?:it|this|the result|the answer|my answer))?`),
    (by) => ({ sign: '+', by }),
  ],
  [
    new RegExp(
      `^(?:subtract|subtracts|subtracted|take away|takes away|take off|takes off|took away) ${NUMBER}(?: from (?:it|this|the result|the answer|my answer))?`,
    ),
    (by) => ({ sign: '-', by }),
  ],
  [new RegExp(`^(?:is |it is )?(?:double|doubles|doubled)${IT}`), () => ({ sign: '×', by: new Fraction(2) })],
  [
    new RegExp(`^(?:is |it is )?(?:treble|triple|trebles|triples|tripled|trebled)${IT}`),
    () => ({ sign: '×', by: new Fraction(3) }),
  ],
  [new RegExp(`^(?:halve|halves|halved)${IT}`), () => ({ sign: '÷', by: new Fraction(2) })],
];
const JOINT =
  /^(?:[,.;]|\s|and then|and|then|next|i(?! get)|he(?! gets)|she(?! gets)|you(?! get)|after that|finally|first|now)+/;
const SAYS =
  '(?:(?:my|the|your|his|her|final) (?:answer|result|final answer|number)(?: now)? is(?: now)?|(?:the answer|the result|my answer|it|this) (?:is|gives|comes to|equals)|(?:i|you|he|she|we) (?:get|gets|got|end up with|ends up with)|the result is now|to get|which gives|giving|getting|gives|to give|and get|and the (?:answer|result) is)';
const QUESTION =
  "(?:what is|what's|what was|find|work out|what number did|calculate)(?: my| the| your| his| her)?(?: original| starting| secret| mystery)?(?: number)?(?: (?:i|you|he|she|did i|[a-z]+)(?: first)? (?:thought of|think of|started with|start with|thinks of|chose|choose|picked|pick|had))?(?: at first| originally)?";
const RESULT = new RegExp(`^${SAYS} ${NUMBER}[,.]? ?${QUESTION}$`);

/** The operations of "I think of a number …" in order, and what they give. */
function readPuzzle(text: string): { readonly operations: readonly Operation[]; readonly result: Fraction } | null {
  const start = START.exec(text);
  if (start === null) return null;
  let rest = text.slice(start[0].length);
  const operations: Operation[] = [];
  for (;;) {
    rest = rest.replace(JOINT, '');
    const end = RESULT.exec(rest);
    if (end !== null) {
      const result = typedNumber(end[1] ?? '');
      return result === null || operations.length === 0 ? null : { operations, result };
    }
    const found = OPERATIONS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(
      ({ match }) => match !== null,
    );
    const match = found?.match ?? null;
    if (found === undefined || match === null) return null;
    const by = match[1] === undefined ? new Fraction(0) : typedNumber(match[1]);
    if (by === null) return null;
    operations.push(found.make(by));
    rest = rest.slice(match[0].length);
  }
}

/** Works "I think of a number …" backwards. */
export function readThinkOf(problem: string): RuleSolution | null {
  const plain = plainStory(problem);
  if (plain.places !== null || plain.otherForm) return null;
  const puzzle = readPuzzle(plain.text.replace(/[?.!]+$/, ''));
  return puzzle === null ? null : workThinkOf(puzzle.operations, puzzle.result);
}
