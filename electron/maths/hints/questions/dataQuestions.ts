import type { Questions } from './questions.ts';

/** Averages, probability, sequences, stories. */
export const dataQuestions: Questions = [
  [
    /^Put the numbers in order|^Take the middle|stand in the middle/,
    'Which number stands in the middle once they are in order?',
  ],
  [/more often than any other|highest frequency/, 'Which value comes most often?'],
  [/^Subtract the smallest/, 'How far is it from the smallest to the largest?'],
  [
    /^Add the \d+ numbers|^Divide by how many|^Add the known numbers/,
    'What is a mean: which total, shared by how many?',
  ],
  [
    /add up to the mean times|^The total is the mean|^Work out the total/,
    'What do they add up to, if the mean is known?',
  ],
  [/^Now there are|number is the difference/, 'How do the totals differ, and by whom?'],
  [/^(?:All|Both) probabilities add up|^Add the known probabilities/, 'What do all probabilities together add up to?'],
  [/^At least one is/, 'What is the opposite of “at least one”?'],
  [/^Count (?:all|them all|the letters)/, 'How many outcomes are there in all?'],
  [/^(?:Count|List) those|^There are \d+/, 'Which outcomes are wanted, and how many are they?'],
  [/^One is missing|^The first is put back/, 'What is different at the second draw?'],
  [
    /do not depend on each other|along the (?:first|next) way|^Add the ways/,
    'Are they to happen both, or one of them? What is done with the probabilities?',
  ],
  [/^Divide (?:the number that are wanted|how often)/, 'What is a probability: how many wanted, out of how many?'],
  [/plus the same difference|^Find the differences|^Their differences/, 'How does each term come from the one before?'],
  [/times the same ratio/, 'By what is each term multiplied to give the next?'],
  [/^Start at the first term|^Multiply the first term|^Find term number/, 'How many steps is it from the first term?'],
  [
    /^(?:Take the mean of the first|Use \$S|The sum to infinity|The terms grow)/,
    'Which rule adds up a sequence of this kind?',
  ],
  [
    /^Half of that is the number|^Take \$.*n\^2|^What is left has the rule/,
    'What do the second differences say about the rule?',
  ],
  [/^Set the/, 'For which number of the term does the rule give this value?'],
  [/^(?:Distance|Speed|Time) is/, 'Which of speed, distance and time are known, and how do they belong together?'],
  [/^They (?:part|meet|come)/, 'How fast does the distance between them change?'],
  [/^Let \$|^Call the/, 'Which quantity would you call x, and how are the others written with it?'],
  [/^(?:In|Go back) \$?\d+\$? years|years ago/, 'Whose age is known at which time?'],
  [/^The sum and the difference|^Count on from there/, 'What do the sum and the difference say together?'],
  [/^Work backwards/, 'If you go through the text from its end, what undoes each step?'],
  [/^Work out (?:the cost|all payments)/, 'What does each thing cost in all?'],
  [/^(?:Add|Subtract) (?:the|it)\b(?! numerators| two)/, 'What belongs to the total, and what has to be taken off?'],
];
