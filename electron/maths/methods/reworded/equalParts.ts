import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { words } from '../words/phrases.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { readSayings, say, sentenceOf, USUAL } from './rewording.ts';
import type { Rewording } from './rewording.ts';

const AND = '(?: ,? ?(?:and )?|,)';
const ARE =
  '(?: (?:are|is|of|have|has|measure|measures|measuring|size|sizes|length|lengths|equal to|given by|with|a|an|the|in|between|on|two|parallel lines|pair|both|degrees|it|its|cm|labelled|marked|expressed as))*';

/** What two parts that are told of a figure add up to, or that they are equal. */
const KINDS: readonly (readonly [kind: string, total: number | 'equal', reason: string, ...sources: readonly string[]])[] = [
  ['isosceles', 'equal', 'These two are equal in an isosceles triangle.', '(?:two )?equal (?:sides|angles) of (?:an|the) isosceles triangle', 'isosceles triangle (?:has|with) (?:two )?equal (?:sides|angles)', '(?:the )?base angles of an isosceles triangle', 'isosceles triangle has base angles'],
  ['opposite', 'equal', 'Opposite sides and angles of a parallelogram are equal.', '(?:a pair of |two )?opposite (?:angles|sides) (?:of|in) (?:a|the) (?:parallelogram|rhombus)', '(?:parallelogram|rhombus) (?:has|with) (?:two )?opposite (?:angles|sides)', '(?:a pair of |two )?opposite sides (?:of|in) (?:a|the) rectangle', 'rectangle (?:has|with) (?:two )?opposite sides'],
  ['vertical', 'equal', 'Vertically opposite angles are equal.', '(?:a pair of |two )?vertically opposite angles', '(?:a pair of |two )?vertical angles'],
  ['parallel', 'equal', 'Between parallel lines these angles are equal.', '(?:a pair of |two )?(?:alternate|corresponding)(?: interior| exterior)? angles'],
  ['inside', 180, 'Between parallel lines these angles add up to $180^\\circ$.', '(?:a pair of |two )?(?:co-interior|cointerior|allied|interior|same-side interior|consecutive interior) angles (?:between|on) (?:two )?parallel lines', '(?:a pair of |two )?(?:co-interior|cointerior|allied|same-side interior) angles'],
  ['next', 180, 'Angles next to each other in a parallelogram add up to $180^\\circ$.', '(?:two )?(?:adjacent|consecutive|neighbouring) angles (?:of|in) (?:a|the) (?:parallelogram|rhombus)'],
  ['cyclic', 180, 'Opposite angles of a cyclic quadrilateral add up to $180^\\circ$.', '(?:two )?opposite angles (?:of|in) (?:a|the) cyclic quadrilateral'],
  ['supplementary', 180, 'Supplementary angles add up to $180^\\circ$.', '(?:a pair of |two )?supplementary angles', 'angles (?:that )?(?:are )?supplementary', 'are supplementary(?: angles)?'],
  ['complementary', 90, 'Complementary angles add up to $90^\\circ$.', '(?:a pair of |two )?complementary angles', 'angles (?:that )?(?:are )?complementary', 'are complementary(?: angles)?'],
  ['square', 'equal', 'All sides of a square are equal.', '(?:two )?(?:adjacent )?sides of (?:a|the|this) square', 'square (?:has|with) (?:two )?(?:adjacent )?sides'],
  ['equilateral', 'equal', 'All sides of an equilateral triangle are equal.', '(?:two )?sides of an equilateral triangle', 'equilateral triangle (?:has|with)(?: two)? sides'],
  ['lengths', 'equal', 'The two lengths are equal.', 'equal (?:lengths|sides|angles)'],
]; // prettier-ignore
const SAYINGS = [
  ...KINDS.map(([kind, , , ...sources]) => say(kind, ...sources.map((source) => `${source}${ARE} #${AND}#`))),
  ...KINDS.filter(([kind]) => /supplementary|complementary/.test(kind)).map(([kind]) =>
    say(
      kind,
      `(?:two |the )?angles #${AND}# are (?:a pair of )?${kind}(?: angles)?`,
      `#${AND}# are (?:a pair of )?${kind}(?: angles)?`,
    ),
  ),
  say('letter', '(?:the )?value of #', '#'),
];
const IDLE = words(
  `${USUAL} equation form solve set up hence size lengths length triangle isosceles parallelogram shown diagram below degrees angle angles sides side given all`,
);

/** "Opposite angles of a parallelogram are (3x + 20)° and (5x − 10)°": two parts that are equal or add up. */
export function equalParts(problem: string): Rewording | null {
  if (!/angle|sides|lengths/i.test(problem) || /perimeter|area|volume|third|largest|smallest|exterior/i.test(problem))
    return null;
  const sentence = sentenceOf(problem);
  const said = sentence === null ? null : readSayings(sentence, SAYINGS, IDLE);
  if (said === null) return null;
  const facts = storyFacts(said);
  const [found, ...more] = KINDS.filter(([kind]) => facts.all(kind).length > 0);
  const fact = found === undefined ? undefined : facts.only(found[0]);
  const asked = facts.all('letter');
  if (found === undefined || more.length > 0 || fact === undefined || asked.length === 0) return null;
  const parts = fact.pieces.map(({ statement }) => (statement?.kind === 'expression' ? statement.expression : null));
  const [first, second] = parts;
  if (first === undefined || second === undefined || first === null || second === null || parts.length !== 2)
    return null;
  const names = new Set([first, second].flatMap((expression) => symbolsIn({ kind: 'expression', expression })));
  const [letter, ...others] = names;
  if (letter === undefined || others.length > 0 || !asked.every(({ pieces }) => pieces[0]?.text === letter))
    return null;
  const [, total, reason] = found;
  const guard = (part: Expression): string => (part.kind === 'sum' ? `(${toLatex(part)})` : toLatex(part));
  const equation =
    total === 'equal' ? `${toLatex(first)}=${toLatex(second)}` : `${toLatex(first)}+${guard(second)}=${total}`;
  return {
    question: `Solve $${equation}$`,
    lead: [{ reason, expression: equation }],
    finish: (answer) => {
      const [root, ...roots] = rationalRoots(answer, letter) ?? [];
      if (root === undefined || roots.length > 0) return null;
      const sizes = [first, second].map((part) => rationalValue(part, { [letter]: root }));
      if (!sizes.every((size) => size !== null && size.s > 0n && !size.equals(0))) return null;
      return { steps: [], answer: `${letter}=${writeNumber(root)}` };
    },
  };
}
