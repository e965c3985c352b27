import { plainQuestion } from '../facts/plainQuestion.ts';
import { words } from '../words/phrases.ts';
import type { Rewording } from '../reworded/rewording.ts';
import { arithmeticText } from './arithmeticText.ts';
import { placeOf } from '../words/ordinals.ts';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const STEERING =
  /\b(?:not|sum|product|difference|times|add|subtract|multiply|divide|each|every|per|half|twice|double|square|cube|root|power|more|less|than|of \d|percent|average|mean|total|left|error|bound|greatest|smallest|largest|least|estimate|change|fraction|ratio|how many|how much|between|truncate[ds]?|digit|up|down|both|then|and then|perimeter|area)\b|[%×÷+*/^√=]/;
const PLACES =
  'nearest (?:whole number|integer|unit|ten thousand|hundred thousand|thousand|hundred|ten|million|tenth|hundredth|thousandth|1?0{1,6}|10+)s?';

/** "Round 46 738 people at the stadium to the nearest thousand": one number, and where it is to be rounded. */
function rounding(problem: string): Rewording | null {
  if (
    !/\bround|\bcorrect to|\bto the nearest|decimal place|significant|\bd\.?p\b|\bs\.?f\b|\bsig\b|\bapproximat/i.test(
      problem,
    )
  )
    return null;
  const { text: typed, form, nearest } = arithmeticText(problem);
  const clause = new RegExp(`\\b(?:to|correct to) (?:the )?${PLACES}`).exec(typed);
  const where =
    clause !== null
      ? clause[0].replace(/^correct /, '')
      : form?.kind === 'places' && (nearest === null || /tenth|hundredth|whole|integer/.test(nearest))
        ? `to ${form.places} decimal places`
        : form?.kind === 'figures'
          ? `to ${form.figures} significant figures`
          : null;
  if (where === null) return null;
  const rest = clause === null ? typed : typed.replace(clause[0], ' ');
  const numbers = [...rest.matchAll(new RegExp(`(?<![\\w.])${NUMBER}(?![\\d/:^]|\\.\\d)`, 'g'))];
  const [only, ...more] = numbers;
  if (only === undefined || more.length > 0 || /\d/.test(rest.replace(only[0], ' '))) return null;
  if (
    STEERING.test(rest.replace(only[0], ' ').replace(/\bround(?:ed|ing)? (?:off|up|down)?/, ' ')) ||
    /[£$€]/.test(problem)
  )
    return null;
  if (/\bunits?\b|\bcm\b|\bkg\b|\bm\b|\bkm\b|\bml\b/.test(rest)) return null;
  return roundsIt(problem.toLowerCase()) ? { question: `Round ${only[0]} ${where}` } : null;
}

/** "Round … 46 738 …", or the number right after "what is", "write": of a tank of 36 litres "its height to 2 dp" is no rounding. */
function roundsIt(problem: string): boolean {
  const number = String.raw`-?[\d.][\d., ]*`;
  const imperative = new RegExp(
    String.raw`\b(?:round|approximate|rounding)(?: off| up| down)? (?!(?:your|the answers?|the results?|it|all|both|each|to)\b)[^.?!]*?${number}`,
  );
  const direct = new RegExp(
    String.raw`^(?:(?:please |can you |so )?(?:what is|what's|whats|write|give|express|state|find|put)? ?(?:the )?(?:number|decimal|value|figure|measurement)?(?: of)? ?)${number}(?: [a-z]+)?,? (?:when )?(?:is |if )?(?:rounded|correct|correctly|given|written|approximated)?(?: off)? ?(?:to|as|\()`,
  );
  return (
    (imperative.test(problem) && !/\b(?:how|find|work out|calculate)\b/.test(problem)) || direct.test(problem.trim())
  );
}

const WHICH_FORM = new RegExp(
  `^(?:what|which) (fraction|decimal|percentage|mixed number|improper fraction)(?: \\([a-z ]+\\))?(?: is| equals?| gives| does| has the same value as)?(?: the same as| equal(?:s)? to| equivalent to| equal)? (?:the (?:fraction|decimal|percentage) )?(${NUMBER}|\\d+ ?/ ?\\d+|\\d+ \\d+/\\d+)( ?%| percent)?(?: equal| equivalent to| make)?$`,
);

/** "What fraction equals 0.36?": that number written in the other form. */
function otherForm(problem: string): Rewording | null {
  if (!/^\W*(?:what|which)\b/i.test(problem)) return null;
  const text = plainQuestion(problem.replace(/,? ?in (?:its )?(?:simplest|lowest) (?:form|terms),?/i, '')).text;
  const [, form, number, percent = ''] = WHICH_FORM.exec(text) ?? [];
  if (form === undefined || number === undefined) return null;
  const simplest = form === 'fraction' ? ' in its simplest form' : '';
  return { question: `Write ${number}${percent.trim() === '' ? '' : '%'} as a ${form}${simplest}` };
}

const GIVEN =
  /^(?:given(?: that)?|you are told(?: that)?|using(?: the fact that)?|we know(?: that)?|if) ((?:\d+ ?= ?\d+(?:\^\d+)?(?: ?[×·*.] ?\d+(?:\^\d+)?)+(?:,? and |, ?)?){1,3})[,.;:]? ?(.*(?:hcf|lcm|gcf|gcd|common).*)$/;

/** Prime factors that are told of the very numbers asked about: the question stands without them. */
function knownPrimes(problem: string): Rewording | null {
  if (!/hcf|lcm|gcf|gcd|common/i.test(problem) || !/=/.test(problem)) return null;
  const { text } = arithmeticText(problem);
  const [, told, question] = GIVEN.exec(text) ?? [];
  if (told === undefined || question === undefined) return null;
  const equations = [...told.matchAll(/(\d+) ?= ?([\d^×·*. ]+)/g)];
  const right = equations.every(([, left = '', product = '']) => {
    const value = product
      .trim()
      .split(/ ?[×·*.] ?/)
      .reduce((total, part) => {
        const [base = '0', power = '1'] = part.split('^');
        return total * Number(base) ** Number(power);
      }, 1);
    return value === Number(left) && new RegExp(`\\b${left}\\b`).test(question);
  });
  const named = (question.match(/\d+/g) ?? []).length === equations.length;
  return right && named ? { question } : null;
}

const FORM_SAID = /(?:standard (?:index )?form|scientific (?:notation|form))/;
const CHATTER = words(
  'my teacher wrote on the board said says put it in into to write express convert as a number give how do i you would this that we us me was is told asked and homework quiz change turn what of',
);

/** One number among words of a lesson, to be put into standard form. */
function standardForm(problem: string): Rewording | null {
  if (!FORM_SAID.test(problem.toLowerCase())) return null;
  const { text, form } = arithmeticText(problem);
  if (form !== null) return null;
  const found = new RegExp(`(?<![\\w.])(${NUMBER})( (?:thousand|million|billion))?(?![\\d/:^]|\\.\\d)`).exec(text);
  const rest = found === null ? text : text.replace(found[0], ' ').replace(FORM_SAID, ' ');
  if (found === null || /\d|[×*^+]/.test(rest)) return null;
  const idle = (rest.match(/[^\s,.;:!?]+/g) ?? []).every((word) => CHATTER.has(word));
  return idle ? { question: `Write ${found[0].trim()} in standard form` } : null;
}

const POWERS_OF_TEN =
  /^(?:the )?(quotient|product) (?:of|when) (\d+)\^(-?\d+) (?:and|by|is divided by) \2\^(-?\d+)[,;]? (?:(?:written|expressed|given|as) )*(?:as )?(?:a )?(?:single )?power of \2[,;]?(?: is)?$/;

/** "The quotient of 10⁹ and 10⁴, written as a single power of 10". */
function powersInWords(problem: string): Rewording | null {
  const { text } = arithmeticText(problem);
  const plain = text
    .replace(/(\d+) (?:raised )?to the (?:power (?:of )?)?(\d+)(?:st|nd|rd|th)?(?: power)?/g, '$1^$2')
    .replace(
      /(\d+) (?:raised )?to the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: power)?/g,
      (_all, base: string, word: string) => `${base}^${placeOf(word)}`,
    );
  const [, join, base, first, second] =
    POWERS_OF_TEN.exec(plain.replace(/^(?:what is|find|write|express|give) /, '')) ?? [];
  return base === undefined
    ? null
    : {
        question: `Write $${base}^{${first ?? ''}} ${join === 'product' ? '\\times' : '\\div'} ${base}^{${second ?? ''}}$ as a single power of ${base}`,
      };
}

const REQUESTS = [rounding, otherForm, knownPrimes, standardForm, powersInWords];

/** Requests about one number, said in the words that the rules know. */
export function numberRequests(problem: string): Rewording | null {
  if (problem.length > 220) return null;
  for (const request of REQUESTS) {
    const found = request(problem);
    if (found !== null && found.question !== problem) return found;
  }
  return null;
}
