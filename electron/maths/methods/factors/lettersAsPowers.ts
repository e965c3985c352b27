import { primeFactors } from '../../algebra/primeFactors.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { words } from '../words/phrases.ts';

/** "The prime factorisation of 360 is 2^a × 3^b × 5": the powers that letters stand for. */
export function lettersAsPowers(told: string): RuleSolution | null {
  const text = told
    .replace(/(?:the )?sum of ([a-z]) and ([a-z])(?!\w)/g, '$1 + $2')
    .replace(/(?:the )?product of ([a-z]) and ([a-z])(?!\w)|(?<=\b(?:find|of|is) )(?!is\b|an\b|a\b)([a-z])([a-z])(?= ?[.?]*$)/g, (_all, ...[one = '', two = '', first = '', last = '']: string[]) => `${one}${first} × ${two}${last}`); // prettier-ignore
  const said = text.replace(
    /\b(?:prime factori[sz]ation|product of (?:its )?prime(?:s| factors)) (?:of|for) (\d+) is/,
    ' $1 =',
  );
  const found =
    /(?:^|[\s,;.])(\d{2,6}) ?(?:=|is|can be written as|as)? ?(?:in the form |written as |equal to )?((?:\d+(?:\^[a-z\d]+)? ?[×·x*] ?)*\d+(?:\^[a-z\d]+)?)(?=[\s.,;]|$)/.exec(
      said,
    );
  const letters = found === null ? [] : [...(found[2] ?? '').matchAll(/(\d+)\^([a-z])(?![a-z])/g)];
  if (found === null || letters.length === 0) return null;
  const rest =
    text
      .replace(/\d+/g, ' ')
      .replace(/\^[a-z]\b|[×·*=^]/g, ' ')
      .match(/[a-z']+/g) ?? [];
  const names = new Set(letters.map(([, , letter = '']) => letter));
  const idle = words(
    'the prime factorisation factorization of is state find what are work out values value and write down where integers positive whole numbers number can be written as product its factors in form a an given that form index determine if x primes then',
  );
  if (!rest.every((word) => names.has(word) || idle.has(word))) return null;
  const value = Number(found[1]);
  const powers = new Map(primeFactors(BigInt(value)).map(([prime, power]) => [Number(prime), power]));
  const bases = [...(found[2] ?? '').matchAll(/(\d+)(?:\^([a-z\d]+))?/g)].map(
    ([, base = '', power = '1']): [number, string] => [Number(base), power],
  );
  const alike =
    bases.length === powers.size &&
    bases.every(([base, power]) => powers.has(base) && (/[a-z]/.test(power) || powers.get(base) === Number(power)));
  if (!alike) return null;
  const written = [...powers]
    .map(([prime, power]) => (power === 1 ? `${prime}` : `${prime}^${power}`))
    .join('\\times ');
  const answer = letters
    .map(([, base = '', letter = '']) => `${letter}=${powers.get(Number(base)) ?? ''}`)
    .join(',\\ ');
  const steps = [
    { reason: 'Write the number as a product of primes.', expression: `${value}=${written}` },
    { reason: 'Compare the powers.', expression: answer },
  ];
  const values = new Map(letters.map(([, base = '', letter = '']) => [letter, powers.get(Number(base)) ?? 0]));
  return asLettersAsked(said.replace(found[0], ' '), values, {
    topic: 'factors-multiples-primes',
    method: 'factorRoles',
    steps,
    answer,
  });
}

const OF_LETTERS = /(?<![\w^])\d?[a-z](?: ?[-+×*] ?\d?[a-z])+(?!\w)/g;

/** "Find the value of a + b": of the letters only, or with one number in front of each; anything else is left alone. */
function asLettersAsked(asked: string, values: ReadonlyMap<string, number>, all: RuleSolution): RuleSolution | null {
  const sums = [...asked.matchAll(OF_LETTERS)].map(([sum]) => sum);
  const [sum, ...more] = sums;
  if (more.length > 0 || /[-+×*÷/<>^=\d]/.test(asked.replace(OF_LETTERS, ' '))) return null;
  // "Find b": one letter of several; "an a" is none.
  const named = [...values.keys()].filter((letter) => new RegExp(`(?<![\\w'])${letter}(?![\\w'])`).test(asked));
  const [only = '', ...others] = named;
  if (sum === undefined && only !== '' && others.length === 0)
    return { ...all, answer: `${only}=${values.get(only) ?? ''}` };
  if (sum === undefined) return named.length === 0 || named.length === values.size ? all : null;
  const terms = [...sum.matchAll(/([-+×*]?) ?(\d?)([a-z])/g)];
  if (!terms.every(([, , , letter = '']) => values.has(letter))) return null;
  if (new Set(terms.slice(1).map(([, sign]) => /[-+]/.test(sign ?? ''))).size > 1) return null;
  const sizes = terms.map(([, , times, letter = '']) => Number(times === '' ? 1 : times) * (values.get(letter) ?? 0));
  const total = sizes.slice(1).reduce((sofar, size, index) => {
    const sign = terms[index + 1]?.[1] ?? '';
    return sign === '-' ? sofar - size : sign === '+' ? sofar + size : sofar * size;
  }, sizes[0] ?? 0);
  const shown = sizes.map((size, index) => `${(terms[index]?.[1] ?? '').replace(/[×*]/, '\\times ')}${size}`).join('');
  const step = { reason: 'Put the powers in.', expression: `${shown}=${total}` };
  return { ...all, steps: [...all.steps, step], answer: `${total}` };
}

/** "360 = 2^a × 3^b × 5. Find b": the powers are whole, and b is not wanted in terms of a. */
export function arePowersOfPrimes(text: string): boolean {
  const product = /(?<![\w.])\d{2,6} ?= ?\$?((?:\d+(?:\^\{?[a-z\d]\}?)? ?(?:×|\\times|·|\*) ?)+\d+(?:\^\{?[a-z]\}?)?)/.exec(text)?.[1] ?? ''; // prettier-ignore
  return (product.match(/\^\{?[a-z]/g)?.length ?? 0) > 1 && !/\bin terms of\b|\bsubject\b/i.test(text);
}
