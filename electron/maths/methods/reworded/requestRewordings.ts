import { byPattern } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

const FIND = '(?:find|what is|work out|calculate|determine|evaluate|state|write down|give)';

/** A whole calculation of numbers: the words around it only name its sign again. */
function calculation(sign: RegExp): (piece: Piece) => Rewording | null {
  return ({ text, unit }) => {
    const bare = text.replace(/\\left|\\right|\s/g, '');
    const signs = bare.replace(/(?<=^|\()[-−]/g, '').match(/[+*×·÷/−-]|\\times|\\div|(?<=[\d)])x(?=[\d(-])/g) ?? [];
    return unit === '' && signs.length === 1 && sign.test(signs[0]) ? { question: `Work out ${text}` } : null;
  };
}

function difference(from: Piece, what: Piece): Rewording | null {
  if (from.unit !== '' || what.unit !== '') return null;
  const expression = `${from.text}-(${what.text})`;
  return {
    question: `Work out ${expression}`,
    lead: [{ reason: 'What is added is the difference of the two.', expression: expression.replace('−', '-') }],
  };
}

/** "ax² + bx + c": a form that names an expanded quadratic, whatever its letter. */
const EXPANDED_FORM = /^a([a-z])(?:²|\^\{?2\}?)\s*\+\s*b\1\s*\+\s*c$/;

function expandedForm(expression: Piece, form: Piece): Rewording | null {
  return EXPANDED_FORM.test(form.text.trim()) ? { question: `Expand and simplify ${expression.text}` } : null;
}

function positiveOnly({ text }: Piece): Rewording | null {
  const found = /^(.*?)\s*\(\s*([a-z])\s*(?:>|\\gt|≠|\\ne)\s*0\s*\)$/.exec(text);
  return found?.[1] === undefined ? null : { question: `Integrate ${found[1]}` };
}

const RULES: readonly RewordRule[] = [
  [['divide #', `${FIND} the quotient #`, `${FIND} the quotient of #`], calculation(/[÷/]|\\div/)],
  [['multiply #', `${FIND} the product #`], calculation(/[*×·x]|\\times/)],
  [['add #', `${FIND} the sum #`], calculation(/\+/)],
  [['subtract #', `${FIND} the difference #`], calculation(/[−-]/)],
  [`${FIND} the product #`, (piece) => (/[a-z]/i.test(piece.text) ? { question: `Expand ${piece.text}` } : null)],
  [
    [
      'what (?:number )?(?:must|should|needs to|has to|do you|do i|can) (?:be |you )?add(?:ed)? to # to (?:get|make|give|obtain|equal) #',
      'what (?:number )?added to # (?:gives|makes|is|equals) #',
    ],
    (from, to) => difference(to, from),
  ],
  [
    [
      'what (?:number )?(?:must|should|needs to|has to|do you|do i|can) (?:be |you )?(?:subtract(?:ed)?|taken?(?: away)?) from # to (?:get|make|give|obtain|leave) #',
    ],
    (from, to) => difference(from, to),
  ],
  [
    [
      '(?:write|express|put|rewrite) # in the form #',
      '(?:expand|multiply out) # (?:giving|leaving) your answer in the form #',
    ],
    expandedForm,
  ],
  [['what is the integral of #', 'find the integral of #', 'integrate #', '#'], positiveOnly],
];

/** Says requests that name once more what the formula says, or ask for it by what it leads to. */
export const requestRewordings = byPattern(RULES);
