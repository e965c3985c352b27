import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';

/** Ways to order something to be found, all of them fit before `the …`. */
const ORDERS: Words = [
  'Find',
  'Find',
  'Work out',
  'Work out',
  'Calculate',
  'Calculate',
  'Determine',
  'Compute',
  'Figure out',
  'Find out',
  'State',
  'Give',
  'Write down',
  'Tell me',
  'Please find',
  'Please work out',
  'Please calculate',
  'Now find',
  'Can you find',
  'Can you work out',
  'Could you calculate',
  'How do I find',
  'How do you work out',
  'How would you find',
  'Help me find',
  'Help me work out',
  'I need to find',
  'I need to work out',
  'I have to find',
  'I want to know',
  'I need to know',
  'We need to find',
  'We are asked to find',
  'You are asked to find',
  'Use this information to find',
  'Use what you know to work out',
  'Show how to find',
  'Try to find',
];

const ASKS = /^(?:Can|Could|How|Would)/;

/** An order or a question about `the …` in the last sentence: what stands before it, the thing asked for. */
const ORDERED =
  /^((?:.*[.?!:;]\s+)?)(?:Work out|Calculate|Find|Determine|Compute|Write down|State) ((?:the|his|her|their|its) [^.?!:\n]+)\.?$/s;
const QUESTIONED = /^((?:.*[.?!:;]\s+)?)(?:What is|What's|Whats) ((?:the|his|her|their|its) [^.?!:\n]+)\??$/s;

function isOrWhatAre(thing: string): string {
  return /^\w+ (?:values|roots|solutions|numbers|factors|ages|coordinates|angles|terms|sides|first \w+ (?:terms|multiples))\b/.test(
    thing,
  )
    ? 'What are'
    : 'What is';
}

/** The same thing asked for with another verb, or the order turned into a question and back. */
export function swapVerb(words: string, random: Random): string {
  const [, before, thing] = ORDERED.exec(words) ?? QUESTIONED.exec(words) ?? [];
  if (before === undefined || thing === undefined) return words;
  if (random.chance(0.25)) return `${before}${isOrWhatAre(thing)} ${thing}?`;
  const order = random.pick(ORDERS);
  return `${before}${order} ${thing}${ASKS.test(order) ? '?' : '.'}`;
}

/** Verbs before the formula itself, in wordings such as `Simplify {m}.`: those of one row ask for the same. */
const ALIKE: readonly Words[] = [
  ['Work out', 'Calculate', 'Evaluate', 'Compute', 'Find the value of', 'Find', 'Determine', 'Do', 'Figure out'],
  ['Solve', 'Find the solution of', 'Find the solution to', 'Work out the solution of', 'Determine the solution of'],
  ['Factorise', 'Factor', 'Factorize', 'Write as a product of factors:', 'Put into brackets:', 'Find the factors of'],
  ['Expand', 'Multiply out', 'Remove the brackets:', 'Expand the brackets:', 'Distribute:', 'Write without brackets:'],
  ['Differentiate', 'Find the derivative of', 'Work out the derivative of', 'Take the derivative of'],
  ['Integrate', 'Find the integral of', 'Work out the integral of'],
  ['Round', 'Round off', 'Correct'],
  ['Convert', 'Change', 'Turn'],
  ['Share', 'Divide', 'Split'],
];

/** Only the verbs whose meaning does not hang on the topic; `Solve 3/4+1/2` is a calculation, so it stays. */
export function swapFirstVerb(words: string, ask: string, random: Random): string {
  for (const row of ALIKE) {
    const [first] = row;
    if (first === 'Solve' && !/equation|system|inequality/.test(ask)) continue;
    if (first === 'Share' && !ask.startsWith('share')) continue;
    if (first === 'Round' && !/places|figures|nearest/.test(ask)) continue;
    if (first === 'Convert' && !ask.startsWith('convert') && !ask.startsWith('to')) continue;
    const used = row.find(
      (verb) => words.startsWith(`${verb} `) && /^[ ](?:\{m\}|\{[a-z]+\})/.test(words.slice(verb.length)),
    );
    if (used !== undefined) return random.pick(row) + words.slice(used.length);
  }
  return words;
}
