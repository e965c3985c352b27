import { algebraQuestions } from './questions/algebraQuestions.ts';
import { dataQuestions } from './questions/dataQuestions.ts';
import { geometryQuestions } from './questions/geometryQuestions.ts';
import { numberQuestions } from './questions/numberQuestions.ts';
import type { Questions } from './questions/questions.ts';

/** For steps that say only what is calculated. */
const lastQuestions: Questions = [
  [/^(?:Multiply|Divide|Add|Subtract|Work out the (?:power|bracket))\b.*[:.]/, 'Which operation comes first here?'],
  [/power|derivative|differentiate/i, 'Which rule fits this term?'],
  [/^Simplify|^Work/, 'What can be worked out or written more simply?'],
];

const byTopic: Readonly<Record<string, string>> = {
  derivatives: 'Which rule fits this term: power, product, quotient or chain?',
  integrals: 'Which function has this one as its derivative?',
  'definite-integrals': 'Find an antiderivative first. What is done with the limits?',
  limits: 'What happens when the number is simply put in?',
  surds: 'Which square number is a factor of the number under the root?',
  pythagoras: 'Which side is the longest, and what does Pythagoras say about its square?',
  ratio: 'How many parts are there in all?',
  'sharing-in-a-ratio': 'How many parts are there in all, and what is one part worth?',
  'ratio-proportion': 'How many parts are there in all, and what is one part worth?',
  trigonometry: 'Which two sides does the question speak of, and which of sin, cos, tan joins them?',
  circles: 'Which formula belongs to this part of a circle, and what is known of it?',
  'perimeter-area-volume': 'Which formula belongs to this shape, and what is known of it?',
  'straight-lines': 'What is known of the line: its gradient, a point, two points?',
  probability: 'How many outcomes are there in all, and how many of them are wanted?',
  averages: 'Which average is asked for, and what is done to find it?',
  percentages: 'What is 100 % here?',
  sequences: 'How does each term come from the one before?',
  units: 'How many of the small unit make one of the large one?',
  'words-ages': 'Whose age would you call x, and how are the others written with it?',
  'words-numbers': 'Which number would you call x, and what does the text say about it?',
  'words-money': 'What does each thing cost in all, and what is asked for?',
  'words-speed': 'Which of speed, distance and time are known, and how do they belong together?',
};

/** Where a reason of few words could mean several things, the questions of its own area are asked first. */
const areaFirst: readonly (readonly [RegExp, Questions])[] = [
  [/^(?:words|speed|averages|probability|sequences|arithmetic|geometric-seq|consecutive)/, dataQuestions],
  [/^(?:circles|perimeter|pythagoras|straight|gradient|midpoint|distance)/, geometryQuestions],
  [/^(?:percent|ratio|units|decimals|integers|fractions|factors|highest|least|powers|rounding)/, numberQuestions],
];

/** A question that points to the next step without naming it. */
export function questionFor(reason: string, topic: string): string {
  const own = areaFirst.filter(([pattern]) => pattern.test(topic)).map(([, questions]) => questions);
  const tables = [...own, algebraQuestions, numberQuestions, geometryQuestions, dataQuestions, lastQuestions];
  const question = tables.flat().find(([pattern]) => pattern.test(reason))?.[1];
  return question ?? byTopic[topic] ?? 'What is known, what is asked, and what joins the two?';
}
