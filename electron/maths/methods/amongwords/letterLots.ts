import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { ASKS_TOTAL, guarded, STEERS } from './letterWords.ts';
import type { Made, Told } from './letterWords.ts';

const EACH_HOLDS = [
  /\beach of (?:[a-z]+ ){1,4}?(?:s )?#(\d+) [a-z]+ (?:holds?|has|have|contains?|costs?|weighs?|gets?|takes?|seats?|carr(?:y|ies)) #(\d+)/,
  /#(\d+) [a-z]+,? (?:and )?(?:each|every one|each one|all of them)(?: of (?:them|which))? (?:with|holding|holds?|has|have|having|contain(?:s|ing)?|costs?|costing|weigh(?:s|ing)?) #(\d+)/,
];

/** "Each of the 6 bags holds (2b + 5) balls": all together. */
export function lots({ words, parts }: Told): Made | null {
  const found = EACH_HOLDS.map((pattern) => pattern.exec(words)).find((one) => one !== null);
  if (found === undefined || !ASKS_TOTAL.test(words) || parts.size > 3) return null;
  const [count, size] = [parts.get(Number(found[1])), parts.get(Number(found[2]))];
  const rest = words.replace(found[0], ' ');
  if (
    count === undefined ||
    size === undefined ||
    STEERS.test(rest) ||
    /#\d/.test(rest.replace(/in terms of #\d+/, ' '))
  )
    return null;
  return {
    verb: 'Expand and simplify',
    latex: `${guarded(count)}(${toLatex(size)})`,
    reason: 'So many times the same.',
  };
}

const HOLDS =
  '(?:needs?|holds?|has|have|contains?|costs?|weighs?|gets?|takes?|seats?|carr(?:y|ies)|uses?|requires?|receives?|earns?|is given|comes with)';
/** "Each table … needs #0 napkins", then how many tables there are. */
const EACH = new RegExp(
  `\\b(?:each|every|one|a|an) (?!of)([a-z]+)(?: (?:at|in|on|of) (?:the |a |an |his |her |their )?[a-z]+)? ${HOLDS} #(\\d+)`,
);
const SPARE =
  /#(\d+) (?:more |extra |spare |loose |additional |further |single |other )+[a-z]+|\b(?:another|an extra|a further|an additional) #(\d+)|#(\d+) (?:[a-z]+ )?(?:left over|to spare)/;

/** "Each of the 9 tables needs (c + 2) napkins, and 15 spare ones are ordered": so many times the same, and some more. */
export function lotsAndMore({ words, parts }: Told): Made | null {
  const each = EACH.exec(words);
  if (each === null || !ASKS_TOTAL.test(words)) return null;
  const [all, noun = '', place] = each;
  const size = parts.get(Number(place));
  const many = new RegExp(`(?:there are|there were|are|were|for|with|has|have|of|lays?|sets? up|runs?|makes?|needs?|buys?|orders?|fills?|hires?|packs?) (?:all )?(?:the |these )?#(\\d+)(?: such)? ${noun.replace(/s$/, '')}(?:e?s)?\\b`).exec(words.replace(all, ' ')); // prettier-ignore
  const count = many === null ? undefined : parts.get(Number(many[1]));
  if (size === undefined || many === null || count?.kind !== 'number') return null;
  const left = words.replace(all, ' ').replace(many[0], ' ');
  const spare = SPARE.exec(left);
  const more = spare === null ? undefined : parts.get(Number(spare[1] ?? spare[2] ?? spare[3]));
  const rest = (spare === null ? left : left.replace(spare[0], ' ')).replace(/in terms of #\d+/, ' ');
  if ((spare !== null && more === undefined) || STEERS.test(rest) || /#\d/.test(rest)) return null;
  const latex = `${toLatex(count)}(${toLatex(size)})${more === undefined ? '' : `+${guarded(more)}`}`;
  return { verb: 'Expand and simplify', latex, reason: 'So many times the same, and what comes to it.' };
}

const UNIT =
  '(?: (?:cm|mm|m|km|kg|g|metres|meters|grams|pence|cents|pounds|dollars|euros|rupees|minutes|hours|litres|points))?';
const LOT = new RegExp(
  `#(\\d+) (?:(?!and|or|of|at)[a-z]+ ){1,2}?(?:each )?(?:of|with|at|costing|weighing|measuring|holding|worth|lasting|are|that (?:are|cost|weigh|hold|last)|which (?:are|cost|weigh|hold|last))(?: (?:an? |the )?(?:length|width|height|mass|weight|cost|price|value))?(?: of)?(?: each)? #(\\d+)${UNIT}(?: long| each| apiece| per [a-z]+)*`,
  'g',
);

function isLetter(part: Expression | undefined): part is Expression {
  return part?.kind === 'symbol' || part?.kind === 'sum' || part?.kind === 'product';
}

/** "3 panels of length a and 2 of length b, then 4 panels of length a": each count times its size. */
export function countedLots({ words, parts }: Told): Made | null {
  if (!ASKS_TOTAL.test(words)) return null;
  const found = [...words.matchAll(LOT)];
  const rest = words.replace(LOT, ' ').replace(/in terms of #\d+(?:(?: and|,)+ #\d+)*/, ' ');
  if (found.length < 2 || STEERS.test(rest) || /#\d/.test(rest)) return null;
  const terms = found.map(([, many, one]) => ({ count: parts.get(Number(many)), size: parts.get(Number(one)) }));
  if (!terms.every(({ count, size }) => count?.kind === 'number' && isLetter(size))) return null;
  const latex = terms
    .map(({ count, size }) => `${count === undefined ? '' : toLatex(count)}${size?.kind === 'symbol' ? toLatex(size) : guarded(size)}`)
    .join('+'); // prettier-ignore
  return { verb: 'Expand and simplify', latex, reason: 'Each count times its size.' };
}
