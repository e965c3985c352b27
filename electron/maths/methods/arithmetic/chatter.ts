import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece, Rewording } from '../reworded/rewording.ts';
import { arithmeticText } from './arithmeticText.ts';
import { formClause } from './formClause.ts';

const WHO =
  '(?:i|you|we|he|she|they|it|my|our|the|his|her|a|mate|friend|brother|sister|mum|dad|teacher|book|app|calculator|computer|website|someone|tutor|boy|girl|partner|cousin|answers?|back)';
const ROUND =
  '(?:,? ?(?:and )?(?:write|give|giving|writing|round|rounding|rounded|leave|state|express|correct|put)(?: (?:your|the|it|its|answers?|off|correct|all|down|value|result))*,? )?(?:correct )?to (?:the nearest [a-z]+|#\\d+ (?:decimal places?|decimals?|d ?p|dp|significant figures?|sig figs?|s ?f|sf))(?: places?)?';
/** Pieces of a question that can change nothing of what a calculation comes to. */
const PHRASES = [
  ROUND,
  "(?:no|without(?: (?:using|a|any))*|do not use a|don't use a|you may use a|use a|use your|using a|using your|with a|on a|on my|on his|on her|into (?:a|his|her|my|the|their)|on the|with the|with your|a|put this in(?:to)? a)(?: scientific)? calculators?",
  '(?:use|using|obeys?|follow|following|remember|apply|applying|by|with|assuming it obeys|assuming it follows|that obeys|which obeys|which follows|that follows|according to|and)?(?: (?:the|correct|rules? (?:of|for)))* ?(?:bidmas|bodmas|pemdas|gemdas|bedmas|gems|order of operations|priority of operations|operations order)(?: rules?)?',
  `(?:${WHO} )+(?:think|thinks|thought|say|says|said|get|gets|got|put|reckons?|keeps? getting|keep saying|answered|wrote|told me|tells me)(?: (?:that|its|it is|it's|the answer is|it was|its|is|it equals))* #\\d+(?: but (?:${WHO} )*(?:says?|said|thinks?|marked it|was marked|it was|got|its|it is|it's)?(?: (?:no|its not|it's not|it isn't|its wrong|it is wrong|that's wrong|wrong|not|that is wrong|that's not right|im wrong|different))*| (?:and|but) (?:its|it was|it's) wrong)?`,
  `(?:${WHO} )+(?:says?|said|thinks?|reckons?)(?: that| its| it is)?(?! #)`,
  "(?:and|but) (?:i|we|the teacher|my teacher) (?:say|says|said|think|thinks)(?: that)? (?:its|it's|it is|thats|that's|that is) (?:not|wrong|not right)",
  'cancel(?:ling)? (?:down )?(?:first|before multiplying|before you multiply)|brackets first|step by step|show (?:each|every|all|your|me|the) (?:steps?|working|workings)|in (?:your|my) head|long (?:multiplication|division)(?: method)?|column method|short division|show working|working',
  '(?:mixed|whole) numbers?|improper fraction|(?:as|into) (?:a |one )?(?:simple |simplified |single |common |proper )*fractions?|(?:in|to) (?:its |the )?(?:simplest|lowest) (?:form|terms)',
  'from left to right|left to right(?: with the (?:division|multiplication) first)?',
  "(?:if (?:he|she|they|you|i|we|it|[a-z]+) )?(?:had )?(?:left|leaves?|leave|missed|misses|takes?|took) (?:out|off|away) the brackets|(?:if (?:he|she|they|you|i|we|[a-z]+) )?(?:had )?(?:forgot|forgets|ignored|ignores|removed|removes|omitted|omits|did not use|didn't use)(?: to (?:use|put in|type|write|include))? the brackets|if (?:the brackets (?:are|were)|there (?:are|were) no brackets) ?(?:removed|left out|taken out|missing|taken away|ignored|missed out)?|without the brackets",
  '(?:(?:a )?(?:tip|hint|remember|note|reminder):?,? )?(?:do |work out |deal with |remember to do )?(?:the |any )?(?:innermost )?(?:roots?|powers?|brackets|products?|multiplications?|divisions?|indices|multiplying|dividing)(?: and (?:roots?|powers?|brackets|division|multiplication|dividing))? (?:come |comes |go |goes |is done |are done )?(?:first|before (?:the )?(?:products?|additions?|adding|multiplication|anything else|everything else|subtraction|subtracting)(?: and [a-z]+)?)',
  '(?:work(?:ing)? )?(?:from )?left to right where (?:allowed|possible|you can)|(?:by a |using a |use a |with a )?written (?:method|multiplication|subtraction|addition)',
  '(?:as a |to a |give a |in )?decimals?',
  '(?:to )?get (?:the answer |an answer of )?#\\d+',
  '(?:a|the|my|this) number (?:has|with|whose|that has)(?: the| a)? prime factori[sz]ation(?: is| of)?',
  'what(?: exact)? (?:number|answer|value|result)?',
  'equals? what|equal to what',
] as const;
const PHRASE = new RegExp(`(?<![\\w])(?:${PHRASES.join('|')})(?![\\w])`, 'g');
const TYPED =
  /(?<![a-z])(?:(?:an?|the|his|her|my) )?[a-z]+(?: (?:in|from|at) [a-z]+)? (?=(?:typed|types|enters|entered|keys|keyed|presses|pressed|inputs|puts|works|worked|has to|had to|is asked|was asked|wants to|needs to|calculates|calculated|evaluates|evaluated|is working|is trying|wrote|writes) )/g;
const WORDS = new Set(
  `typed types enters entered keys keyed presses pressed inputs puts works worked has had asked wants needs calculates calculated evaluates evaluated working trying wrote writes
  team class everyone everybody folks calculator phone app spreadsheet computer machine bare only
  calculate evaluate find work out compute determine solve simplify simplified answer answers result value values solution calculation sum expression complex compound numerical fraction number sentence
  what whats what's is was does did do it its get got should would will can could u you i we me us my our your his her the a an of to for and with on in into that this these here there are be if need help stuck how quick question ok so now come comes give gives gave state write down put said told says teacher board homework class test quiz exam paper page warm up starter please carefully exactly correct correctly right real true final exact following below next then him them he she they by hand equals equal make makes show shows showed display displays displayed screen see read reads appear lesson today bell ringer problem exercise task worksheet multiply divide add subtract together stage line full lines maths math as at home say im i'm pls for thing last time when assuming sure using use remember done doing from go through want know getting keep like`.split(
    /\s+/,
  ),
);

/** A verb that names the sign must name one that stands in the calculation. */
const VERBS: readonly (readonly [verb: RegExp, sign: RegExp])[] = [
  [/\badd\b/, /\+/],
  [/\bsubtract\b/, /[-−–]/],
  [/\bmultiply\b/, /[×*·]|\\times|\\cdot|\) ?\(|\dx\d| x /],
  [/\bdivide\b/, /[÷/]|\\div|\\[dt]?frac/],
];

function isNumber({ text }: Piece): boolean {
  return /^\$?-?\d+(?:[.,]\d+)*(?:\/\d+)?\$?$/.test(text.trim());
}

const WITHOUT_BRACKETS =
  /\b(?:left|leaves?|leave|missed|misses|takes?|took) (?:out|off|away) the brackets|(?:forgot|forgets|ignored|ignores|removed|removes|omitted|omits|did not use|didn't use)(?: to [a-z ]+?)? the brackets|if (?:the brackets (?:are|were)|there (?:are|were) no brackets)|without the brackets/;

/** The one calculation of a sentence, as typed, without "= ?" behind it or a claim of what it is. */
function calculationIn(piece: Piece, skeleton: string): string | null {
  const claimed = /\b(?:says?|said|thinks?|reckons?|told)\b/.test(skeleton);
  let text = piece.text.replace(/\s*=\s*[?_□]?\s*$/, '').trim();
  if (claimed) text = text.replace(/ (?:is|=|equals) -?\d+(?:\.\d+)?$/, '');
  if (/left to right/.test(skeleton)) text = text.replace(/([÷/] ?\d+(?:\.\d+)?) ?(?=\()/g, '$1 × ');
  if (WITHOUT_BRACKETS.test(skeleton)) {
    if (!/[()]/.test(text) || /\\|\^ ?\(|\)\^/.test(text)) return null;
    text = text.replace(/[()]/g, '');
  }
  text = text.replace(/\) ?\((?=\d)/g, ') × (');
  const read = parseStatement(text);
  if (read.kind !== 'statement' || read.statement.kind !== 'expression' || symbolsIn(read.statement).length > 0)
    return null;
  if (piece.unit !== '' || !VERBS.every(([verb, sign]) => !verb.test(skeleton) || sign.test(piece.text))) return null;
  return ['sum', 'product', 'quotient', 'power', 'call', 'negative'].includes(read.statement.expression.kind)
    ? text
    : null;
}

/** An answer that is a fraction, as the decimal that was asked for. */
function asDecimal(answer: string): { readonly steps: readonly RuleStep[]; readonly answer: string } | null {
  const [, sign = '', whole = '0', top, bottom] = /^(-?)(\d+)?\\frac\{(\d+)\}\{(\d+)\}$/.exec(answer) ?? [];
  if (top === undefined || bottom === undefined) return /^-?\d+(?:\.\d+)?$/.test(answer) ? { steps: [], answer } : null;
  const size = writeDecimal(new Fraction(Number(top), Number(bottom)).add(Number(whole)));
  if (size.includes('\\')) return null;
  return {
    steps: [{ reason: 'Write it as a decimal.', expression: `${answer}=${sign}${size}` }],
    answer: `${sign}${size}`,
  };
}

const SCIENTIFIC =
  /\b(?:in|into|as|using|to)?(?: a number in)? ?(?:standard (?:index )?form|scientific (?:notation|form))/g;

/** One calculation among words that cannot change what it comes to: what a calculator shows, what others say of it. */
export function calculationAmongWords(problem: string): Rewording | null {
  if (problem.length > 240) return null;
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length > 3) return null;
  const [main, ...more] = sentence.pieces.filter((piece) => !isNumber(piece));
  if (main === undefined || more.length > 0) return null;
  const scientific = SCIENTIFIC.test(sentence.skeleton);
  SCIENTIFIC.lastIndex = 0;
  const index = sentence.pieces.indexOf(main);
  const text = calculationIn(main, sentence.skeleton);
  const clause = formClause(arithmeticText(problem));
  if (text === null || clause === null) return null;
  const rest = sentence.skeleton
    .replace(new RegExp(`#${index}(?!\\d)`), ' ')
    .replace(SCIENTIFIC, ' ')
    .replace(TYPED, ' ')
    .replace(PHRASE, ' ');
  const words = rest.match(/[^\s,.;:!?()]+/g) ?? [];
  if (!words.every((word) => WORDS.has(word)) || /\bis (?:he|she|this|that|it|#)/.test(sentence.skeleton)) return null;
  if (scientific) return { question: `Calculate ${text}, giving your answer in standard form` };
  const mixed = /\bmixed numbers?\b/.test(sentence.skeleton) && !/\d \d+ ?\//.test(text) ? ' as a mixed number' : '';
  const question = `Work out $${text}$${mixed}${clause}`;
  return /\bdecimals?\b(?! places?)/.test(sentence.skeleton) && clause === ''
    ? { question, finish: asDecimal }
    : { question };
}
