import type { RuleSolution } from '../../../outcomes.ts';
import { probabilitySolution } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

const CODE =
  /#(\d+)[- ](?:different |distinct )?(letters?|digits?|characters?|figures?|numbers?|symbols?|colou?rs?)(?: long)?[- ](codes?|words?|pins?|passwords?|numbers?|passcodes?|combinations?|strings?|arrangements?|plates?)\b/;
const ONCE =
  /\b(?:(?:will|must|may|do|does|is|are|can) (?:not|never) (?:be )?repeat(?:ed|s)?|no (?:letters?|digits?|characters?|numbers?|symbols?|figures?|one)?(?: (?:is|are|can be|may be|being|to be|gets?))? ?(?:repeats?|repeated|repetitions?|used (?:more than once|again|twice))|without (?:any )?(?:repeats?|repetition|repeating)(?: (?:any )?(?:letters?|digits?|numbers?))?|repeti(?:tion|tions) (?:is|are) not allowed|repeats (?:are )?not allowed|(?:each|every)(?: [a-z]+)? (?:is |can be |may be |must be )?(?:only )?(?:used )?(?:only |at-most |just )?(?:once|1 times)|all (?:the )?(?:letters|digits|characters) (?:are |must be )?different|different (?:letters|digits))\b/;
const AGAIN =
  /\b(?:(?:can|may|could) (?:be )?repeat(?:ed)?|(?:repeats?|repetition|repeating)(?: of [a-z]+)? (?:is|are) (?:allowed|permitted|ok|okay|fine)|with (?:repeats|repetition)(?: allowed)?|repeats? allowed|used (?:more than once|again|as often as))\b/;
const FREE =
  /^(?:how-many|different|ways?|not|no|all|each|if|times|possible|more|than|chance|again|without|combinations|order|arranged|or|[a-z])$/;

/** How many things there are to choose each place from; null where the text does not tell. */
function sourceSize(text: string, numbers: readonly number[], capitals: readonly string[]): number | null {
  const listed =
    /\b(?:from|using|out of|with|of)(?: (?:only|just|the|letters?|digits?|characters?|numbers?|figures?|symbols?|set))*:? ?((?:[a-z]|#\d+)(?:(?:, (?:and |or )?| and | or )(?:[a-z]|#\d+))+)(?![a-z])/.exec(
      text,
    )?.[1];
  if (listed !== undefined) {
    const items = listed.split(/, (?:and |or )?| and | or /);
    return new Set(items).size === items.length ? items.length : null;
  }
  const [, from, to] = /#(\d+) (?:to|through|-|up to) #(\d+)/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return (numbers[Number(to)] ?? 0) - (numbers[Number(from)] ?? 0) + 1;
  const [word, ...more] = capitals;
  if (word !== undefined && more.length === 0 && /\bletters?\b/.test(text))
    return new Set(word).size === word.length ? word.length : null;
  if (/\balphabet\b/.test(text) || /#26 letters/.test(text)) return 26;
  return null;
}

/** "How many 3-letter codes can be made from A, B, C and D if no letter is repeated?" */
export function codeQuestion({ text, numbers, capitals, chances }: PlainChance): RuleSolution | null {
  const code = CODE.exec(text);
  if (code === null || chances.length > 0 || !/\bhow-many\b|\bnumber of\b/.test(text) || /~|\bchance\b/.test(text))
    return null;
  const [once, again] = [ONCE.test(text), AGAIN.test(text)];
  if (once === again) return null;
  const steering = [...tagChance(text.replace(ONCE, ' ').replace(AGAIN, ' '), new Set()).matchAll(/!([a-z'-]+)/g)];
  if (!steering.every(([, word = '']) => FREE.test(word) && word !== 'not' && word !== 'no')) return null;
  if (
    /\b(?:even|odd|begin|begins|start|starts|end|ends|vowels?|consonants?|zero|multiple|must|includes?|included|contains?|has to|have to|[a-z] (?:is|are) (?:always )?used|(?:first|last|middle) (?:letter|digit|character|one|place)|next to|together|less|at-least|larger|greater)\b|#\d+%/.test(
      text.replace(ONCE, ' '),
    )
  )
    return null;
  const places = numbers[Number(code[1])] ?? 0;
  const size = sourceSize(text.slice(0, code.index) + text.slice(code.index + code[0].length), numbers, capitals);
  if (size === null || places < 2 || places > 6 || size < 2 || size > 26 || (once && size < places)) return null;
  // "3-digit numbers" from digits with 0 may not begin with it.
  if (/number/.test(code[3] ?? '') && numbers.includes(0)) return null;
  const factors = Array.from({ length: places }, (_item, index) => size - (once ? index : 0));
  const answer = `${factors.reduce((all, factor) => all * factor, 1)}`;
  const reason = once
    ? 'Each place has one fewer to choose from: multiply.'
    : 'Each place has as many to choose from: multiply.';
  return probabilitySolution([{ reason, expression: `${factors.join('\\times ')}=${answer}` }], answer);
}
