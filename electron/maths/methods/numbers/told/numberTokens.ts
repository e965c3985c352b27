import Fraction from 'fraction.js';

import { plainStory } from '../../words/plainStory.ts';
import { vulgarSetApart } from '../../words/vulgarFractions.ts';
import { tidyNumberTalk } from './tidyNumberTalk.ts';

export type Infix = '+' | '-' | '*' | '/' | 'more' | 'less' | 'added to' | 'taken from' | 'over by';
/** "Take 5" takes away; "take half of a number" begins with that half. */
export type Verb = 'add' | 'take' | 'take or pick' | 'multiply' | 'divide' | 'increase' | 'decrease';
export type Alone = 'double' | 'triple' | 'halve' | 'square' | 'quadruple';

/** A word or a few of a puzzle about one number, by what they do in it. */
export type NumberToken =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'unknown'; readonly letter: string; readonly positive?: boolean }
  /** "It", "the result": what has been reckoned so far. */
  | { readonly kind: 'it' }
  | { readonly kind: 'its' }
  | { readonly kind: 'infix'; readonly sign: Infix }
  | { readonly kind: 'factor'; readonly value: Fraction }
  | { readonly kind: 'named'; readonly name: 'sum' | 'difference' | 'product' | 'quotient' | 'square' | 'reciprocal' }
  | { readonly kind: 'squared' }
  | { readonly kind: 'verb'; readonly verb: Verb }
  /** "6 is added": what it is added to is what has been reckoned so far. */
  | { readonly kind: 'passive'; readonly sign: '+' | '-' }
  | { readonly kind: 'alone'; readonly alone: Alone }
  /** "Is doubled" behind what it is done to. */
  | { readonly kind: 'done'; readonly alone: Alone }
  | { readonly kind: 'word'; readonly word: 'to' | 'from' | 'by' | 'and' | 'of' | 'times' }
  | { readonly kind: 'equals' }
  | { readonly kind: 'start' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'asks all' }
  | { readonly kind: 'sign'; readonly positive: boolean }
  | { readonly kind: 'bound'; readonly more: boolean }
  | { readonly kind: 'whole' }
  | { readonly kind: 'comma' | 'then' | 'end' };

type Reader = readonly [
  pattern: RegExp,
  make: (
    groups: readonly (string | undefined)[],
    last: NumberToken | undefined,
  ) => NumberToken | 'idle' | 'none' | null,
];

const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
}; // prettier-ignore
const PART = Object.keys(PARTS).join('|');
const FACTORS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  thrice: 3,
  triple: 3,
  treble: 3,
  quadruple: 4,
  half: 0.5,
};
const ALONE: Readonly<Record<string, Alone>> = {
  doubl: 'double',
  tripl: 'triple',
  trebl: 'triple',
  halv: 'halve',
  squar: 'square',
  quadrupl: 'quadruple',
};
const ONE = '(?:a|an|the|this|that|my|your|his|her|their|our|some|same|certain|one|any)';
const KIND =
  '(?:original|starting|start|secret|mystery|unknown|positive|negative|whole|natural|certain|given|same|counting|magic|lucky|favou?rite|chosen|real|particular|input)';
const NUMBER = '(?:number|integer|whole number)(?:(?<!s)(?![a-z]))';
const WHOSE = "(?:[a-z]+'s|locker|house|shirt|jersey|bus|door|room|page|raffle|ticket|squad|seat)";
const WHO = '(?:i|you|we|he|she|they|it|someone|somebody|everyone|one)';
const THOUGHT =
  '(?: (?:that )?(?:i|you|he|she|we|they|[a-z]+) (?:first |originally )?(?:(?:am|is|was|are) )?(?:thought of|think of|thinking of|thinks of|started with|start with|began with|chose|picked|had|have|has)(?: in mind)?(?: first| at first| originally)?)?';
const LETTER = "(?:,? ?(?:called |say |is )?([b-hj-z])(?![\\w'(^]),?)?";
const IS = '(?:(?:is|was|are|be|has been|gets|being) )?(?:then )?';
const SAME =
  '(?:(?:exactly )?the )?(?:very )?same(?: (?:answer|result|number|thing|value|total|amount))?(?: (?:as|that))?(?: (?:when|if|what|for))?(?: (?:you|i|he|she|we|it|they)(?: (?:get|gets|would get|had|would have)(?: (?:when|if|by)(?: (?:i|you|we|he|she))?)?)?)?';

function value(text: string): Fraction {
  return new Fraction(text.replace(/,/g, '').replace(/\s/g, ''));
}

function sign(of: Infix): NumberToken {
  return { kind: 'infix', sign: of };
}

const READERS: readonly Reader[] = [
  [/[.?!;]+(?!\d)|\s-\s(?=[a-z])|(?<=[a-z] )-(?= ?(?:what|find))/y, () => ({ kind: 'end' })],
  // What is asked.
  [
    /(?:find|give|list|state|write down|what are) (?:all )?(?:such |possible |the (?:possible )?|both )*(?:numbers|values|possibilities)(?: (?:it|this|the number) (?:could|can|might) be)?|(?:find|give|state) (?:both|all)(?: of)?(?: the)?(?: possible)?(?: values| answers| solutions)?|what (?:could|can|might) (?:it|the number|my number|this number) be/y,
    () => ({ kind: 'asks all' }),
  ],
  [
    new RegExp(
      `(?:so |and |now |hence |then )*(?:(?:what(?: number)?|which(?: number)?)(?: is|'s| was| would be| must be)|find|work out|calculate|determine|state|solve for|solve to find|identify|name|guess|give|tell me|can you find|figure out|write down)(?: the value of)? (?:(?:${ONE} )*(?:${KIND} |${WHOSE} )*${NUMBER}${LETTER}${THOUGHT}|it|[b-hj-z](?![\\w'(^])|the original)`,
      'y',
    ),
    () => ({ kind: 'ask' }),
  ],
  [
    new RegExp(
      `(?:so |and )*(?:what|which) (?:(?:${KIND}) )*number (?:(?:am|is|was|did|do|does|has) )?(?:i|it|this|that|you|he|she|we|they|[a-z]+)(?: (?:first )?(?:think of|thinking of|start with|begin with|choose|pick|have|thought of|started with|had|in mind))?(?= ?[.?!]|$)`,
      'y',
    ),
    () => ({ kind: 'ask' }),
  ],
  [
    new RegExp(`(?:so |and )?what (?:was|is|'s) (?:it|that|(?:the|my|his|her|your) (?:${KIND} |${WHOSE} )*${NUMBER})${THOUGHT}`, 'y'),
    () => ({ kind: 'ask' }),
  ],
  [new RegExp(`(?:so )?(?:what|which) (?:${KIND} )*${NUMBER}(?=\\s*(?:[.?!]|$))`, 'y'), () => ({ kind: 'ask' })],
  [new RegExp(`(?:so |and )?(?:${ONE} )+(?:${KIND} |${WHOSE} )*${NUMBER}(?: is| was| =|:)?(?=\\s*(?:[?]|$))`, 'y'), () => ({ kind: 'ask' })],
  // What is thought of.
  [
    new RegExp(
      `(?:(?:${WHO}|(?!add|find|what|subtract|multiply|divide|double|half|twice|square)[a-z]+(?: and [a-z]+)?) )?(?:(?:am|is|was|are|'m|have|has|had|both|all) )*(?:think|thinks|thinking|thought|chooses?|chose|picks?|picked|picking|starts?(?! number)|started|starting|begins?|writes? down|wrote down|takes?|took|says?|let|imagine|consider)(?: (?:of|with|about|down|up|from))*(?= (?:${ONE} )*(?:${KIND} )*${NUMBER})`,
      'y',
    ),
    () => ({ kind: 'start' }),
  ],
  // The sign of it and how large it is.
  [
    new RegExp(
      `(?:(?:and |but )?(?:${ONE} )*(?:${KIND} )*(?:number|integer|it|both|they)(?: was| is|'s| must be)) (?:an? )?(positive|negative)(?: (?:number|integer|whole number|one))?(?= ?(?:[,.;:?!]|and|so|but|what|find|$))`,
      'y',
    ),
    ([sort]) => ({ kind: 'sign', positive: sort === 'positive' }),
  ],
  [/(?:is )?(?:an? )?(?:whole number|integer)(?= ?(?:[,.;?!]|$))/y, () => ({ kind: 'whole' })],
  // Equality.
  [
    new RegExp(
      `(?:(?:and|then|so|but|now|finally|which|that|this|it|,) ?)*(?:(?:(?:i|you|we|he|she|they|it|[a-z]+)(?: (?:will|would|now|then|then|still|always|ends? up|should))* )?(?:gets?|got|obtains?|have|has|had|having|ends? up with|ended up with|arrives? at|reach(?:es)?|(?:comes?|came)(?: out)?(?: at| to| as)?|gives?|giving|gave|makes?|making|made|leaves?|leaving|left with|am left with|is left with|yields?|produces?|becomes?|equals?|results? in|amounts? to|finish(?:es)? (?:with|on|at)|to (?:get|give|make|leave|reach|obtain))(?: (?:(?:a|an|the|my|his|her) )?(?:final |new )?(?:answer|result|total|value)(?: of)?)?)(?: (?:to|as))? ${SAME}(?![a-z])`,
      'y',
    ),
    () => ({ kind: 'equals' }),
  ],
  [
    new RegExp(`(?:(?:it|this|that|the (?:answer|result)|and) )?(?:(?:is|are|was|equals|gives|be|=|will be|would be)(?: exactly| also)? |: ?|[=] ?)?${SAME}(?![a-z])`, 'y'),
    () => ({ kind: 'equals' }),
  ],
  [
    /(?:(?:and|then|so|but|now|finally|which|that|this|it) )*(?:is |are |was |be |being |will be |would be )(?:exactly |now |also |then |just |only )*(?:equal to )?(?!added|subtracted|taken|multiplied|divided|increased|decreased|reduced|doubled|halved|tripled|trebled|squared|diminished|not|never|positive|negative|greater than -?\d|less than -?\d|more than -?\d|thinking)/y,
    () => ({ kind: 'equals' }),
  ],
  [
    /(?:(?:and|then|so|but|now|finally|,) ?)*(?:(?:(?:the|my|your|his|her|their|final|new|end) )+(?:answer|result|total|value|outcome|sum|product|difference|number)(?: now| then| obtained| i get| you get)*(?: is| was| will be| comes to| equals| becomes| turns out to be| comes out as|:| =))(?! (?:added|subtracted|taken|multiplied|divided|increased|decreased|reduced|doubled|halved|tripled|trebled|squared|positive|negative))(?: now| exactly| also| equal to| then)*/y,
    (_groups, last) => (last?.kind === 'factor' ? 'none' : { kind: 'equals' }),
  ],
  [
    /(?:(?:and|then|so|but|now|finally|which|that|this) )*(?:(?:i|you|we|he|she|they|it)(?: (?:will|would|now|then|still|should|always))* )?(?:gets?|got|obtains?|have|has|had|having|end up with|ends up with|ended up with|arrives? at|reach(?:es)?|(?:comes?|came)(?: out)?(?: at| to| as)|gives?|giving|gave|makes?|making|made|leaves?|leaving|am left with|is left with|are left with|yields?|produces?|becomes?|equals|equal|results? in|amounts? to|finish(?:es)? (?:with|on|at))(?: (?:(?:a|an|the|my|his|her) )?(?:final |new )?(?:answer|result|total|value)(?: of)?)?(?: equal to| exactly| back to)?(?![a-z])/y,
    () => ({ kind: 'equals' }),
  ],
  [/to (?:get|give|make|leave|reach|obtain)(?![a-z])|=/y, () => ({ kind: 'equals' })],
  [/(?:is )?(greater|more|bigger|larger|less|smaller) than (?=-?\d+(?:[.,?;]|$| and| but))/y, ([way = '']) => ({ kind: 'bound', more: !/less|smaller/.test(way) })],
  // What is done.
  [
    new RegExp(`${IS}(?:added (?:on )?to|add to)(?![a-z])`, 'y'),
    () => sign('added to'),
  ],
  [new RegExp(`${IS}(?:subtracted|taken away|taken|taken off|deducted|removed) (?:away )?from`, 'y'), () => sign('taken from')],
  [new RegExp(`${IS}(?:multiplied|timesed|times) by itself`, 'y'), () => ({ kind: 'squared' })],
  [/times itself/y, () => ({ kind: 'squared' })],
  [new RegExp(`${IS}(?:multiplied|timesed|times'd) by`, 'y'), () => sign('*')],
  [new RegExp(`${IS}(?:divided) by`, 'y'), () => sign('/')],
  [new RegExp(`${IS}(?:increased|raised|added) by`, 'y'), () => sign('+')],
  [new RegExp(`${IS}(?:decreased|reduced|diminished|lowered|lessened) by`, 'y'), () => sign('-')],
  [
    new RegExp(`${IS}(doubl|tripl|trebl|halv|squar|quadrupl)ed(?! (?:it|this|that|what|(?:a|my|some|the) (?:positive |negative |whole |certain )*number|the (?:result|answer|total))\\b)`, 'y'),
    ([stem = '']) => (ALONE[stem] === undefined ? null : { kind: 'done', alone: ALONE[stem] }),
  ],
  [/(?:is |are |was )?(?:then )?(added|subtracted|taken away|taken off)(?= ?[,.;]| and\b| then\b| the\b| i\b| you\b|$)/y, ([way = '']) => ({ kind: 'passive', sign: way === 'added' ? '+' : '-' })],
  [/(?:more|greater|bigger|larger|higher) than|above/y, () => sign('more')],
  [/(?:less|fewer|smaller|lower) than|below/y, () => sign('less')],
  [/exceeds/y, () => sign('over by')],
  [/take away(?= \d)/y, (_groups, last) => (last?.kind === 'unknown' || last?.kind === 'squared' ? sign('-') : 'none')],
  [/(?:add|adds|added|adding)(?: on)?(?: (?:another|a further))?(?= )/y, () => ({ kind: 'verb', verb: 'add' })],
  [
    /(?:subtract|subtracts|subtracted|subtracting|take away|takes away|took away|taking away|take off|takes off|took off|deducts?|deducting|remove)(?: away)?(?= )/y,
    () => ({ kind: 'verb', verb: 'take' }),
  ],
  [/(?:take|takes|took|taking)(?= )/y, () => ({ kind: 'verb', verb: 'take or pick' })],
  [/(?:multiply|multiplies|multiplied|multiplying|timesing|timesed|times(?= (?:it|that|this|the (?:answer|result)|\S+ by|by)))/y, () => ({ kind: 'verb', verb: 'multiply' })],
  [/(?:divide|divides|divided|dividing)/y, () => ({ kind: 'verb', verb: 'divide' })],
  [/(?:increase|increases|increasing|raise)/y, () => ({ kind: 'verb', verb: 'increase' })],
  [/(?:decrease|decreases|decreasing|reduce|reduces|reducing)/y, () => ({ kind: 'verb', verb: 'decrease' })],
  [
    new RegExp(`(doubl|tripl|trebl|halv|squar|quadrupl)(?:e|es|ing|ed)(?= (?:it|this|that|the (?:result|answer|total|number|sum)|what|[a-z]+ number|a (?:positive|negative|whole|certain) number|my|a number)\\b| ?[,.;]| and| then|$)`, 'y'),
    ([stem = '']) => (ALONE[stem] === undefined ? null : { kind: 'alone', alone: ALONE[stem] }),
  ],
  [/half(?= (?:it|this|that)\b)/y, () => ({ kind: 'alone', alone: 'halve' })],
  [/(?:and )?squared?(?= ?[,.;]| (?:is|it|gives|equals|and)|$)|²|\^ ?2/y, () => ({ kind: 'squared' })],
  // Amounts.
  [
    /(?:the )?(sum|total|difference|product|quotient)(?: (?:of|between|in|when))(?: (?:dividing))?/y,
    ([name = '']) => ({ kind: 'named', name: name === 'total' ? 'sum' : (name as 'sum') }),
  ],
  [/(?:the )?reciprocal of/y, () => ({ kind: 'named', name: 'reciprocal' })],
  [/(?:the )?square of/y, () => ({ kind: 'named', name: 'square' })],
  [/(?:its|whose|his|the number's) (?:own )?square/y, () => ({ kind: 'its' })],
  [
    new RegExp(`(?:its|whose) (double|triple|treble|half|third|quarter|fifth)`, 'y'),
    ([word = '']) => {
      const part = PARTS[word];
      return { kind: 'factor', value: new Fraction(FACTORS[word] ?? (part === undefined ? 1 : 1 / part)) };
    },
  ],
  [/(twice|thrice|double|triple|treble|quadruple|half)(?: of)?(?= )/y, ([word = '']) => ({ kind: 'factor', value: new Fraction(FACTORS[word] ?? 1) })],
  [/(\d+(?:\.\d+)?|\d+ ?\/ ?\d+) (?:times|lots of)(?= (?!by))/y, ([times = '']) => ({ kind: 'factor', value: value(times) })],
  [
    new RegExp(`(?:(a|an|one|the|\\d+)[ -])?(${PART})s? of(?= )`, 'y'),
    ([count = '1', part = '']) => ({ kind: 'factor', value: new Fraction(Number.isNaN(Number(count)) ? 1 : Number(count), PARTS[part] ?? 1) }),
  ],
  [/(\d+) ?\/ ?(\d+) of(?= )/y, ([top = '', bottom = '']) => (Number(bottom) === 0 ? null : { kind: 'factor', value: new Fraction(Number(top), Number(bottom)) })],
  [/(\d+(?:\.\d+)?)(?:%| percent| per cent) of/y, ([percent = '']) => ({ kind: 'factor', value: new Fraction(percent).div(100) })],
  [/(?:negative |minus |-)?\d+(?:,\d{3})*(?:\.\d+)?(?: ?\/ ?\d+)?(?![\d%]| ?: ?\d)(?!\/)/y, () => null],
  [new RegExp(`(?:the )?numbers? (?:that |which |i |you |she |he )?(?:started with|thought of|chosen)`, 'y'), () => ({ kind: 'unknown', letter: '' })],
  [
    new RegExp(`((?:(?:what|which) |${ONE} )*(?:${KIND} )*(?:${WHOSE} )?(?:${KIND} )*)${NUMBER}(?: itself)?${LETTER}${THOUGHT}`, 'y'),
    ([kind = '', letter = '']) => ({
      kind: 'unknown',
      letter,
      ...(/positive|natural|counting/.test(kind) ? { positive: true } : /negative/.test(kind) ? { positive: false } : {}),
    }),
  ],
  [/itself|the original|([b-hj-z])(?![\w'(^])/y, ([letter = '']) => ({ kind: 'unknown', letter })],
  [
    /(?:what (?:i|you|we|he|she) (?:have|has|get|gets|had|got)|(?:the|that|this|my|your|his|her) (?:result|answer|total|sum|product|difference|new number|outcome)|it|that|this|the lot|everything|all of (?:it|that)|all that|the whole (?:lot|thing))(?![a-z])/y,
    () => ({ kind: 'it' }),
  ],
  [/plus|\+|and add(?=s? \d)/y, () => sign('+')],
  [/minus|take away|less|[-−]/y, () => sign('-')],
  [/times|[×*]|x(?= ?\d)/y, () => sign('*')],
  [/over|[÷/]/y, () => sign('/')],
  [/away(?= from)/y, () => 'idle'],
  [/(to|from|by|and|of)(?![a-z])/y, ([word = '']) => ({ kind: 'word', word: word as 'to' })],
  [/(?:and )?(?:then|next|after that|afterwards|finally)(?![a-z])/y, () => ({ kind: 'then' })],
  [/[,:]/y, () => ({ kind: 'comma' })],
  [
    /(?:translate(?: (?:this|it|the sentence))?(?: (?:to|into) (?:an? )?equation)?(?: and solve)?|solve|if|when|whenever|suppose|so|now|first|firstly|i|you|we|he|she|they|such|that|which|where|given|whose|the answer is the same|someone|by|who|in turn|puzzle|riddle|says|say|said|my (?:mate|friend|teacher|brother|sister|mum|dad|cousin) (?:said|says)|is|was|number (?:puzzle|riddle)|think of|lol|ok|okay|for|will|would|must|there is|there's)(?![a-z'])/y,
    () => 'idle',
  ],
]; // prettier-ignore

const NUMERAL = /(?:(negative |minus |-) ?)?(\d+(?:,\d{3})*(?:\.\d+)?)(?: ?\/ ?(\d+))?(?![\d%]| ?: ?\d)/y;

/** A number; the sign before it belongs to it unless something stands before that could be lessened. */
function numeral(text: string, at: number, last: NumberToken | undefined): { token: NumberToken; length: number } | null {
  NUMERAL.lastIndex = at;
  const found = NUMERAL.exec(text);
  if (found === null) return null;
  const [all, minus, digits = '', bottom] = found;
  const free =
    last === undefined ||
    !(last.kind === 'number' || last.kind === 'unknown' || last.kind === 'squared' || last.kind === 'comma' || last.kind === 'it' || last.kind === 'then' || last.kind === 'end' || (last.kind === 'word' && last.word === 'and'));
  if (minus !== undefined && !free) return null;
  const size = value(digits).div(bottom === undefined ? 1 : Math.max(1, Number(bottom)));
  return { token: { kind: 'number', value: minus === undefined ? size : size.neg() }, length: all.length };
} // prettier-ignore

/** The puzzle as tokens; `null` where a word is none that is known here. */
export function numberTokens(problem: string): readonly NumberToken[] | null {
  const plain = plainStory(vulgarSetApart(problem));
  if (plain.otherForm || plain.places !== null) return null;
  const text = tidyNumberTalk(plain.text);
  const tokens: NumberToken[] = [];
  let at = 0;
  reading: while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    if (/[a-z]/.test(text[at - 1] ?? '') && /[a-z]/.test(text[at] ?? '')) return null;
    for (const [pattern, make] of READERS) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null || found[0] === '') continue;
      const token = make(found.slice(1), tokens.at(-1));
      if (token === 'none') continue;
      if (token === null) {
        const number = numeral(text, at, tokens.at(-1));
        if (number === null) continue;
        tokens.push(number.token);
        at += number.length;
        continue reading;
      }
      if (token !== 'idle') tokens.push(token);
      at += found[0].length;
      continue reading;
    }
    return null;
  }
  return tokens;
}
