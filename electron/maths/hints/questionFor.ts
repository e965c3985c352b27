/** A question by the way the next step begins; the first that fits is asked. None gives away a number of the step. */
const byReason: readonly (readonly [RegExp, string])[] = [
  [/^Multiply (?:both sides|every part)/, 'Is there a fraction that could be cleared on both sides at once?'],
  [
    /^(?:Add|Subtract) .*both sides/,
    'Which term stands on the wrong side, and how can it be taken away from both sides?',
  ],
  [/^Divide (?:both sides|every part|all three)/, 'What is the unknown multiplied by, and how is that undone?'],
  [/^Swap the sides/, 'On which side would you like to have the unknown?'],
  [/^(?:Expand|Multiply out|Multiply each term)/, 'What happens when the brackets are multiplied out?'],
  [/^Collect/, 'Which terms are alike and can be put together?'],
  [/^Two numbers with product/, 'Which two numbers have the right product and also the right sum?'],
  [
    /^(?:Take out|Factorise|This is a difference|The denominator is a difference)/,
    'What have the terms in common, or which pattern do you recognise?',
  ],
  [/^A product is zero/, 'When is a product zero?'],
  [
    /^Use the formula|^Put the values into the formula|b\^2-4ac/,
    'What are a, b and c, and what does the formula make of them?',
  ],
  [
    /^Take (?:the )?(?:positive )?(?:square )?root/,
    'Which operation undoes a square? How many numbers have that square?',
  ],
  [/^Complete|^Write .*square/, 'Which square begins with these two terms?'],
  [
    /^(?:Subtract the|Add the two|Multiply the (?:first|second)|Subtract the second)/,
    'How could the two equations be put together so that one unknown disappears?',
  ],
  [/^Put \$/, 'You know the value of one letter. Where can it be put in?'],
  [/common denominator/, 'What could be a common denominator?'],
  [/reciprocal/, 'How is dividing by a fraction turned into a multiplication?'],
  [/^(?:Add|Subtract) the numerators/, 'The pieces are of the same size now. What is left to do?'],
  [/^Multiply the numerators/, 'How are two fractions multiplied?'],
  [/^Divide top and bottom|^Cancel|^Simplify the fraction/, 'Have top and bottom a common factor?'],
  [/^(?:Multiply|Divide|Add|Subtract|Work out the power)\b.*[:.]/, 'Which operation comes first here?'],
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
  trigonometry: 'Which two sides does the question speak of, and which of sin, cos, tan joins them?',
};

/** A question that points to the next step without naming it. */
export function questionFor(reason: string, topic: string): string {
  const question = byReason.find(([pattern]) => pattern.test(reason))?.[1];
  return question ?? byTopic[topic] ?? 'What is known, what is asked, and what joins the two?';
}
