import { gradeAnswer } from '../gradeAnswer.ts';

/** "Smallest first", "in the ratio 2 : 3", "the next two terms": the parts of the answer have their places. */
const ASKS_ORDER =
  /\b(?:in(?:to)? (?:(?:ascending|descending|increasing|decreasing|size|numerical) )?order|in order of|order(?:ed)? (?:these|the following|from)|put (?:these|the following)|arrange|rank|ascending|descending|(?:smallest|largest|biggest|least|lowest|highest|greatest|lightest|heaviest|shortest|longest)(?: (?:one|number|value))? first|(?:smallest|least|lowest) to (?:largest|biggest|greatest|highest)|(?:largest|biggest|greatest|highest) to (?:smallest|least|lowest)|in the ratio|next (?:two|three|four|five|[2-5]) (?:terms|numbers)|first (?:two|three|four|five|six|[2-6]) terms)\b/i;

const PARTS = /\s*(?:,(?!\d{3}(?!\d))|;|<|\\lt\b|\band\b)\s*/;

function partsOf(text: string): readonly string[] {
  const plain = text
    .replace(/\\text\s*\{\s*(,|and|, and)\s*\}/g, ' $1 ')
    .replace(/\\text\s*\{([^{}]*?)\s*(\band\b|,)\s*\}/g, '\\text{$1} $2 ')
    .replace(/\\[ ,;:!]|\$/g, ' ');
  return plain.split(PARTS).filter((part) => part.trim() !== '');
}

/** "Ann £18, Bob £27": who gets what is told by the names. */
function isLabelled(text: string): boolean {
  return /(?<!\\)\b[A-Z][a-z]+\b/.test(text.replace(/\\text/g, ''));
}

/**
 * Whether an answer that is equal part for part stands in another order than the question asks for: "3, 2, 1" for the
 * smallest first. False where the question asks for no order, or where the parts cannot be told apart.
 */
export function isInOtherOrder(problem: string, expected: string, given: string): boolean {
  if (!ASKS_ORDER.test(problem) || isLabelled(given) || isLabelled(expected)) return false;
  const [wanted, written] = [partsOf(expected), partsOf(given)];
  if (wanted.length < 2 || wanted.length !== written.length) return false;
  return wanted.some((part, at) => gradeAnswer({ expected: part, given: written[at] ?? '' }).equal === false);
}
