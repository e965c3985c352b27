import { typedList } from '../askedText.ts';
import { inFigures } from '../words/numberWords.ts';
import { ORDINALS, placeOf } from '../words/ordinals.ts';

const LIST =
  /\b(?:range|quartiles?|IQR)\b[^.?:\d]{0,40}:? ?((?:-?\d+(?:\.\d+)?(?:, (?:and )?| and ))+-?\d+(?:\.\d+)?)/i;
const PLACE = String.raw`(\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;
const COUNT = String.raw`(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)`;
const QUARTILES = String.raw`(?:the )?(?:Q_?1 and Q_?3|(?:lower and upper |two )?quartiles)`;
/** "(The quartiles are the 2nd and 6th values.)" */
const PLACES = new RegExp(
  String.raw`[,.]? ?\(?(?:(?:take|taking|use|using|with|where) )?${QUARTILES} (?:are|as|to be|being)? ?the ${PLACE} and (?:the )?${PLACE} (?:values|numbers|terms|items)(?: in order)?[.)]*(?=\s*$)`,
  'i',
);
/** "taking Q1 and Q3 as the medians of the lower four and upper four values" */
const HALVES = new RegExp(
  String.raw`[,.]? ?\(?(?:take|taking|use|using|with|where) ${QUARTILES} (?:as|are|to be|being) the medians? of the (?:lower|first|smallest) ${COUNT}(?: values| numbers)? and (?:the )?(?:upper|last|largest) ${COUNT}(?: values| numbers)?[.)]*(?=\s*$)`,
  'i',
);

/** "(Do not include the median when finding the quartiles.)" */
const LEFT_OUT =
  /[,.]? ?\(?(?:(?:do not|don['’]t) include|leave out|exclude|excluding|leaving out|not including) the median (?:when|while|in|for|from)(?: (?:finding|working out|calculating))? (?:the |each |both )?(?:quartiles|halves|half)[.)]*\s*$/i;

/** "2nd" and "second" as 2. */
function place(text: string): number {
  return placeOf(text.toLowerCase()) || Number.parseInt(text, 10);
}

function countOf(text: string): number {
  return Number(inFigures(text.toLowerCase()));
}

/** A question without the rule for its quartiles where that rule is the one they are worked by here. */
export function withoutQuartileRule(problem: string): string {
  const rule = LEFT_OUT.exec(problem);
  if (rule !== null)
    return (typedList(LIST.exec(problem)?.[1] ?? '')?.length ?? 0) % 2 === 1
      ? `${problem.slice(0, rule.index)}.`
      : problem;
  const places = PLACES.exec(problem);
  const halves = HALVES.exec(problem);
  const values = places === null && halves === null ? null : typedList(LIST.exec(problem)?.[1] ?? '');
  if (values === null) return problem;
  const count = values.length;
  const inOrder = values.every((value, index) => index === 0 || (values[index - 1] ?? value).compare(value) <= 0);
  const [, low = '', high = ''] = places ?? [];
  const ofPlaces =
    count % 4 === 3 && inOrder && place(low) === (count + 1) / 4 && place(high) === (3 * (count + 1)) / 4;
  const [, lower = '', upper = ''] = halves ?? [];
  const half = Math.floor(count / 2);
  const ofHalves = countOf(lower) === half && countOf(upper) === half;
  if (places !== null) return ofPlaces ? problem.replace(places[0], '.') : problem;
  return halves !== null && ofHalves ? problem.replace(halves[0], '.') : problem;
}
