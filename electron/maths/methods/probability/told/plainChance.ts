import Fraction from 'fraction.js';

import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { AnswerForm } from '../../facts/answerForm.ts';
import { inFigures } from '../../words/numberWords.ts';
import type { Chance } from '../workProbability.ts';
import { ORDINALS, placeOf } from '../../words/ordinals.ts';
import { saidOfChance } from './chanceTalk.ts';
import { withPlainDraws } from './plainTelling.ts';

/** From the sixth on they are parts: "a sixth of the balls". */
const PLACES = ORDINALS.slice(0, 5);

/** A question about chance in few and usual words; `#0` is a whole number of it, `^0` a probability. */
export type PlainChance = AnswerForm & {
  readonly text: string;
  readonly numbers: readonly number[];
  /** Words all in capitals, in small letters. */
  readonly capitals: readonly string[];
  readonly chances: readonly Chance[];
};

const IT = '(?:it|them|that one|this one|the (?:first |other )?(?!time)[a-z]+)';
const PLACE =
  '(?: (?:in|into|in the|into the|to the|inside|to its|in its)(?: (?:the )?(?:bag|box|jar|drawer|tin|hat|pack|deck|bowl|basket|packet|place|pile|urn|tub|container|pot|it))?)?';

type Same = readonly (readonly [RegExp, string])[];

const SAME: Same = [
  [/!/g, '.'],
  [
    /\b(what|who|that|there|it|he|she|how|where)'?s(?= (?:the|a|an|it|not|his|her|my|picked|chosen|red|going|prob|chance)\b)/g,
    '$1 is',
  ],
  [/\bwhats\b/g, 'what is'],
  [/\b(?:it'?s|its)(?= (?:a|an|not|red|blue|green|late|prime|even|odd|in|the|black|white|yellow)\b)/g, 'it is'],
  [/\bthey'?re\b/g, 'they are'],
  [/\b(is|are|was|were|do|does|did|has|have|wo|ca|would|will|could)n'?t\b/g, '$1 not'],
  [/\b(?:wo not|ca not|cannot)\b/g, 'will not'],
  [/\bat (?:the same time|once)\b/g, 'together'],
  [/\bthere'?s\b/g, 'there is'],
  [/\s*=\s*(?:\?|_+)?\s*$/g, ''],
  [/\bu\b/g, 'you'],
  [/,? ?\b(?:in )?(?:its |the )?(?:lowest|simplest) (?:terms|form)\b/g, ''],
  [
    /\b([b-hj-z]) (?!is\b|and\b|in\b|of\b|has\b)([a-z]+)\b(.*[.?;] *)(?:find|what is|work out|determine)(?: the value of)? \1$/,
    'some $2$3 how-many $2 are there',
  ],
  [/\bhow probable is(?: it that| it)?\b/g, 'what is the chance of'],
  [
    /[\s,(]*\b(?:(?:written|given|write|give|giving|giving it|expressed|express)(?: (?:it|this|your answer|the answer))? )?as an? (?:percent(?:age)?|decimal|(?:common |simplified )?fraction)\)?/g,
    ' ',
  ],
  [/\b(app|book|team|group|option|paper|club|magazine|site|brand|product) ([a-z])\b/g, '$1-$2$2'],
  [/(?<![\d.])(\d+) (?:out of(?: every)?|in every) (\d+) (?=[a-z]+s [a-z]+)/g, '$1/$2 of '],
  [/,? (?:and )?(?:the|each|a|every) [a-z]+ costs? £ ?\d+(?:\.\d+)?/g, ''],
  [/(?<=numbered|numbers|from|to|between) ?(\d+) ?- ?(\d+)/g, ' $1 to $2'],
  [/,? ?\bindependently,?(?: of (?:each other|one another|the others?))?/g, ' independent '],
  [/\s&\s/g, ' and '],
  [/∩|\\cap/g, ' and '],
  [/∪|\\cup/g, ' or '],
  [/\b(?:theoretical|experimental|estimated|approximate) (?=prob|chance|likelihood)/g, ''],
  [/\b(?:probabilit(?:y|ies)|chances?|likelihood|prob|probs|proba)\b\.?/g, 'chance'],
  [/\bhow likely (?:is it|am i|are you|are we|is (?:he|she))(?= )/g, 'what is the chance'],
  [/\bpr? ?\(/g, 'chance of ('],
  [/\b(?:at least|no less than|no fewer than|not less than|a minimum of)\b/g, 'at-least'],
  [/\b(?:at most|no more than|not more than|a maximum of)\b/g, 'at-most'],
  [
    /[\s,]*\b(?:completely )?(?:at random|randomly|without looking|blindly|blindfolded|with (?:her|his|your|my|their) eyes (?:closed|shut)|without peeking)\b[\s,]*/g,
    ' ',
  ],
  [
    new RegExp(
      String.raw`\b(?:without(?: any)?|no|with no) replacement\b|\bwithout (?:any )?(?:replacement|replacing ${IT}|putting ${IT} back${PLACE}|returning ${IT}${PLACE})|\b(?:(?:and|but|it|is|are|was|were|she|he|i|you|they|do|does|did|has|been|then|that) )*not (?:been )?(?:replaced?|replacing|put back|put ${IT} back|returned?|return ${IT})${PLACE}|\b(?:(?:and|but|then|she|he|i) )*(?:keeps? ${IT}|kept ${IT}|eats? ${IT}|ate ${IT}|(?:set|sets|put|puts|leaves?|left) ${IT} (?:aside|out|on the table|to one side)|keeping ${IT})`,
      'g',
    ),
    ' no-return ',
  ],
  [
    new RegExp(
      String.raw`\bwith replacement|\b(?:(?:and|but|then|it|is|are|was|were|she|he|i|you|they|has|been|immediately) )*(?:(?:puts?|placed?|places|put|returns?|drops?|throws?|pops?|gives?) ${IT} back|put back|placed back|replaces? ${IT}|replaced|replacing ${IT}|putting ${IT} back|returned|returns ${IT}|returning ${IT}|goes back)${PLACE}`,
      'g',
    ),
    ' returned ',
  ],
  [/\b(?:number cubes?|numbered cubes?|dices?|dies?)\b/g, 'dice'],
  [/\bcolor/g, 'colour'],
  [/\btwice(?! as)/g, '2 times'],
  [/\bthrice\b/g, '3 times'],
  [/\bonce\b(?! (?:every|it|the|he|she))/g, '1 times'],
  [/\bhow many times\b|\bhow often\b/g, 'how-many times'],
  [/\bhow many\b/g, 'how-many'],
  [/\bhow much\b/g, 'how-much'],
  [/\b(three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)[- ]?(?:sided|faced)\b/g, '$1 sided'],
  [/\b(?:altogether|in total|in all|all together)\b/g, 'altogether'],
  [
    /\b(?:more|less|greater) than or equal to\b/g,
    (word: string) => (word.startsWith('l') ? 'at-most' : 'at-least'),
  ] as never,
];

const CHANCE =
  /(?<![\w.#^/~$-])(?:(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)|(0?\.\d+|0\.\d+)(?![\d%/])|(\d+) ?\/ ?(\d+))(?![\w/])/g;

function chanceOf(percent: string | undefined, decimal: string | undefined, top = '0', bottom = '1'): Chance | null {
  if (percent !== undefined) return { value: new Fraction(percent).div(100), form: 'percent' };
  if (decimal !== undefined) return { value: new Fraction(decimal.replace(/^\./, '0.')), form: 'decimal' };
  return bottom === '0' ? null : { value: new Fraction(Number(top), Number(bottom)), form: 'fraction' };
}

/** Makes a question about chance plain and marks its numbers; null where a number is left that is neither kind. */
export function plainChance(problem: string): PlainChance | null {
  const question = plainQuestion(problem);
  let text = question.text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  text = saidOfChance(text);
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  text = withPlainDraws(inFigures(text)).replace(
    new RegExp(String.raw`(?<![\w-])(?:${PLACES.join('|')})(?![\w-])`, 'g'),
    (word) => `~${placeOf(word)}`,
  );
  text = text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '~$1');
  const chances: Chance[] = [];
  const numbers: number[] = [];
  text = text.replace(CHANCE, (all, percent?: string, decimal?: string, top?: string, bottom?: string) => {
    const chance = chanceOf(percent, decimal, top, bottom);
    if (chance === null || chance.value.compare(1) > 0) return all;
    return `^${chances.push(chance) - 1}`;
  });
  text = text.replace(/(?<![\w.^~#,-])(\d{1,3}(?:,\d{3})+|\d+)(?![\d.%/]*\d|[a-z%])/g, (_all, digits: string) => {
    return `#${numbers.push(Number(digits.replace(/,/g, ''))) - 1}`;
  });
  if (/(?<![#^~\d])\d/.test(text)) return null;
  const capitals = [...new Set(problem.match(/\b[A-Z]{3,}\b/g) ?? [])].map((word) => word.toLowerCase());
  return {
    ...question,
    capitals,
    text: text
      .replace(/\s+/g, ' ')
      .replace(/,(?= no-return )/g, '')
      .replace(/ (?=[.,])/g, '')
      .trim(),
    numbers,
    chances,
  };
}
