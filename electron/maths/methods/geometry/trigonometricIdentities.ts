import type { RuleSolution, RuleStep } from '../../outcomes.ts';

/** An expression that an identity makes shorter, with `#` for the letter. */
export type Identity = { readonly expression: string; readonly steps: readonly RuleStep[]; readonly answer: string };

const PYTHAGORAS = 'Use $\\sin^2 #+\\cos^2 #=1$.';
const TANGENT = 'Use $\\tan #=\\frac{\\sin #}{\\cos #}$.';

function one(expression: string, reason: string, answer: string): Identity {
  return { expression, steps: [{ reason, expression: `${expression}=${answer}` }], answer };
}

function two(expression: string, reason: string, between: string, then: string, answer: string): Identity {
  return {
    expression,
    steps: [
      { reason, expression: `${expression}=${between}` },
      { reason: then, expression: `${between}=${answer}` },
    ],
    answer,
  };
}

const CANCEL = 'Cancel.';

export const IDENTITIES: readonly [Identity, ...Identity[]] = [
  one('\\sin^2 #+\\cos^2 #', PYTHAGORAS, '1'),
  one('\\cos^2 #+\\sin^2 #', PYTHAGORAS, '1'),
  one('1-\\sin^2 #', PYTHAGORAS, '\\cos^2 #'),
  one('1-\\cos^2 #', PYTHAGORAS, '\\sin^2 #'),
  one('\\frac{\\sin #}{\\cos #}', TANGENT, '\\tan #'),
  two('\\tan #\\cos #', TANGENT, '\\frac{\\sin #}{\\cos #}\\cos #', CANCEL, '\\sin #'),
  two('\\cos #\\tan #', TANGENT, '\\cos #\\frac{\\sin #}{\\cos #}', CANCEL, '\\sin #'),
  two('\\frac{\\sin #}{\\tan #}', TANGENT, '\\frac{\\sin #\\cos #}{\\sin #}', CANCEL, '\\cos #'),
  two('\\frac{\\tan #}{\\sin #}', TANGENT, '\\frac{\\sin #}{\\cos #\\sin #}', CANCEL, '\\frac{1}{\\cos #}'),
  two('\\frac{1-\\cos^2 #}{\\sin #}', PYTHAGORAS, '\\frac{\\sin^2 #}{\\sin #}', CANCEL, '\\sin #'),
  two('\\frac{1-\\sin^2 #}{\\cos #}', PYTHAGORAS, '\\frac{\\cos^2 #}{\\cos #}', CANCEL, '\\cos #'),
  two('\\frac{1-\\cos^2 #}{\\cos^2 #}', PYTHAGORAS, '\\frac{\\sin^2 #}{\\cos^2 #}', TANGENT, '\\tan^2 #'),
  two('\\frac{\\sin^2 #}{1-\\sin^2 #}', PYTHAGORAS, '\\frac{\\sin^2 #}{\\cos^2 #}', TANGENT, '\\tan^2 #'),
  two('\\frac{1-\\sin^2 #}{1-\\cos^2 #}', PYTHAGORAS, '\\frac{\\cos^2 #}{\\sin^2 #}', TANGENT, '\\frac{1}{\\tan^2 #}'),
  two('3\\sin^2 #+3\\cos^2 #', 'Take out the common factor.', '3(\\sin^2 #+\\cos^2 #)', PYTHAGORAS, '3'),
  two('5\\sin^2 #+5\\cos^2 #', 'Take out the common factor.', '5(\\sin^2 #+\\cos^2 #)', PYTHAGORAS, '5'),
  two('\\sin^2 #+\\cos^2 #+1', PYTHAGORAS, '1+1', 'Add.', '2'),
  two('2-2\\sin^2 #', 'Take out the common factor.', '2(1-\\sin^2 #)', PYTHAGORAS, '2\\cos^2 #'),
  two('4-4\\cos^2 #', 'Take out the common factor.', '4(1-\\cos^2 #)', PYTHAGORAS, '4\\sin^2 #'),
  two('(1-\\sin #)(1+\\sin #)', 'Multiply out.', '1-\\sin^2 #', PYTHAGORAS, '\\cos^2 #'),
  two('(1-\\cos #)(1+\\cos #)', 'Multiply out.', '1-\\cos^2 #', PYTHAGORAS, '\\sin^2 #'),
  two('\\tan^2 #\\cos^2 #', TANGENT, '\\frac{\\sin^2 #}{\\cos^2 #}\\cos^2 #', CANCEL, '\\sin^2 #'),
  two(
    '\\sin^2 #\\cos #+\\cos^3 #',
    'Take out the common factor.',
    '\\cos #(\\sin^2 #+\\cos^2 #)',
    PYTHAGORAS,
    '\\cos #',
  ),
  two(
    '\\sin^3 #+\\sin #\\cos^2 #',
    'Take out the common factor.',
    '\\sin #(\\sin^2 #+\\cos^2 #)',
    PYTHAGORAS,
    '\\sin #',
  ),
];

/** The identity written with this letter. */
export function withLetter(identity: Identity, letter: string): Identity {
  const put = (text: string): string => text.replaceAll('#', letter);
  return {
    expression: put(identity.expression),
    steps: identity.steps.map(({ reason, expression }) => ({ reason: put(reason), expression: put(expression) })),
    answer: put(identity.answer),
  };
}

export function workIdentity(identity: Identity, letter: string): RuleSolution {
  const { steps, answer } = withLetter(identity, letter);
  return { topic: 'trigonometry', method: 'trigonometricIdentities', steps, answer };
}
