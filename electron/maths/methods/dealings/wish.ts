import type { Asked, Stems } from './bits.ts';
import { isNeutralVerb } from './neutralVerbs.ts';
import type { WordClass } from './lexicon.ts';

/** What is asked of an account. */
export type Wish =
  | { readonly kind: 'count'; readonly stems: Stems; readonly least: boolean; readonly more: boolean }
  | {
      readonly kind: 'total';
      readonly side: 'out' | 'in' | 'price';
      readonly stems: Stems;
      readonly per: Stems;
      /** "How much is saved?": of prices alone that is no sum. */
      readonly saved?: boolean;
    }
  | {
      readonly kind:
        | 'change'
        | 'left'
        | 'profit'
        | 'loss'
        | 'missing'
        | 'difference'
        | 'each'
        | 'start'
        | 'payment'
        | 'which'
        | 'extra';
      readonly stems: Stems;
    }
  | { readonly kind: 'one'; readonly stems: Stems };

const BENIGN = new Set(
  'money amount person people number siz way tim pound dollar cent penc euro pence p c nearest item thing shop whol full gross net need tak go start begin com work us send driv final new overall nam group everyth everything it much there now end total valu worth per unit answer exact exactly bigg low lower correct greate weekly work trip complet possibl abl long person head member in birthday pocket own actual actually lunch shopp meal order day hire-purchas ey pric'.split(
    ' ',
  ),
);

const PERIOD_STEMS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year', 'minute', 'night']);
const INCOME = new Set<WordClass>(['earn', 'get', 'collect', 'make', 'sell', 'save', 'savings', 'sale']);
const COST = new Set<WordClass>(['cost', 'price', 'pay', 'spend', 'bill', 'charge', 'buy', 'fee']);
/** Words that would make a question another one than those known here. */
const STRANGE = new Set<WordClass>([
  'steer',
  'other',
  'back',
  'dear',
  'half',
  'times',
  'than',
  'less',
  'first',
  'over',
  'under',
  'before',
  'tax',
  'P',
  'discount',
  'off',
  'tip',
  'deposit',
]);

export function wishOf(asked: Asked): Wish | null {
  const questions = asked.words.filter((word) => /^(?:how_many|how_much|what)$/.test(word));
  // "How many can she buy and how much is left?" asks for two things.
  if (questions.length > 1) return null;
  const { stems } = asked;
  const has = (...kinds: readonly WordClass[]): boolean => kinds.some((kind) => asked.classes.includes(kind));
  if (asked.classes.some((kind) => STRANGE.has(kind)) || asked.words.some((word) => /^(?:rate|rates|%)$/.test(word)))
    return null;
  if (
    asked.many !== null &&
    !(asked.many.length === 1 && /^(?:pound|dollar|euro|cent|penc|pence)$/.test(asked.many[0] ?? ''))
  )
    return { kind: 'count', stems: asked.many, least: has('least'), more: has('more') };
  if (
    stems.includes('number') &&
    asked.words.includes('of') &&
    (has('least') || has('find', 'what') || asked.words[0] === 'number')
  )
    return { kind: 'count', stems: stems.filter((stem) => stem !== 'number'), least: has('least'), more: has('more') };
  if (
    asked.words[0] === 'which' &&
    (has('cheap') || asked.words.some((word) => /^(?:lower|lowest|value|deal)$/.test(word)))
  )
    return { kind: 'which', stems };
  if (has('per') && has('price', 'cost') && !has('more')) return { kind: 'one', stems };
  // "How much cheaper is each egg?" asks for a difference of two prices of one.
  if (has('cheap') && asked.words.includes('how_much')) return null;
  if (has('cheap') || (has('conj') && stems.includes('valu'))) return { kind: 'which', stems };
  if (has('change')) return { kind: 'change', stems };
  if (has('left') || asked.words.includes('balance') || asksHolding(asked)) return { kind: 'left', stems };
  if (has('profit', 'loss') && has('each', 'per', 'a') && !asked.words.includes('total')) return null;
  if (has('profit')) return { kind: 'profit', stems };
  if (has('loss')) return { kind: 'loss', stems };
  if (has('more') && has('cost', 'pay') && !has('need')) return { kind: 'extra', stems };
  if (has('payment')) return { kind: has('total') ? 'extra' : 'payment', stems };
  if (has('difference')) return { kind: 'difference', stems };
  if (has('more')) return has('need', 'save') ? { kind: 'missing', stems } : { kind: 'extra', stems };
  if (has('start') || stems.includes('start') || stems.includes('begin')) return { kind: 'start', stems };
  if (
    asked.classes[0] === 'find' &&
    !has('cost', 'price', 'pay', 'bill', 'total') &&
    asked.words.some((word) => /^(?:miles|hours|days|weeks|texts|units|minutes|months)$/.test(word))
  )
    return {
      kind: 'count',
      stems: stems.filter((stem) => PERIOD_STEMS.has(stem) || /^(?:mil|text|unit)$/.test(stem)),
      least: false,
      more: false,
    };
  if (
    asked.words.some((word, index) => /^(?:one|a|an|single)$/.test(word) && asked.classes[index + 1] === 'x') &&
    !has('for', 'earn', 'sell') &&
    (has('cost', 'price', 'how_much') || asked.classes[0] === 'what')
  )
    return { kind: 'one', stems };
  if (has('per') || (has('price', 'cost') && has('each'))) return { kind: 'one', stems };
  if (has('each') || has('split')) return { kind: 'each', stems };
  return totalOf(asked);
}

/** "How much is in the bank after that?" */
function asksHolding({ classes, words }: Asked): boolean {
  return (
    classes.includes('be') &&
    words.some(
      (word, at) =>
        word === 'in' &&
        /^(?:the|her|his|their|its|my|our)$/.test(words[at + 1] ?? '') &&
        /^(?:bank|account|till|purse|wallet|tin|jar|kitty|fund|piggy)$/.test(words[at + 2] ?? ''),
    )
  );
}

/** What is asked for altogether: what comes in, or what goes out. */
function totalOf(asked: Asked): Wish | null {
  const { stems } = asked;
  const has = (...kinds: readonly WordClass[]): boolean => kinds.some((kind) => asked.classes.includes(kind));
  const income = asked.classes.some((kind) => INCOME.has(kind));
  const cost = asked.classes.some((kind) => COST.has(kind));
  if (!income && cost && has('pay') && !has('cost', 'price', 'spend', 'buy', 'bill'))
    return { kind: 'total', side: 'price', stems, per: [] };
  if (income && has('pay') && !has('cost', 'price', 'spend', 'buy'))
    return { kind: 'total', side: 'in', stems, per: [] };
  if (income && cost) return null;
  const saved = has('save', 'savings');
  return { kind: 'total', side: income ? 'in' : cost ? 'out' : 'price', stems, per: [], ...(saved ? { saved } : {}) };
}

/** Every thing that the question names was told before, or is one of those that cannot be mistaken. */
export function namesOnlyTold({ stems, words }: Asked, told: ReadonlySet<string>): boolean {
  return stems.every(
    (stem) =>
      told.has(stem) ||
      BENIGN.has(stem) ||
      PERIOD_STEMS.has(stem) ||
      words.some((word) => word.startsWith(stem) && isNeutralVerb(word)),
  );
}
