import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { typedNumber, writeDecimal } from './askedText.ts';
import { withoutCourtesies } from './facts/plainQuestion.ts';
import type { Understood } from './method.ts';
import { splitSquare } from './splitSquare.ts';

type Vector = readonly Fraction[];
type Form = 'column' | 'tuple' | 'letters';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const TUPLE = String.raw`\(${NUMBER}(?:,${NUMBER}){1,2}\)`;

/** Every vector as `(3,4)`; how they were written is told beside it. */
function normalised(problem: string): { readonly text: string; readonly form: Form } {
  let form: Form = 'tuple';
  const text = withoutCourtesies(problem)
    .replace(/\\begin\{[pb]matrix\}\s*([^&{}]*?)\\end\{[pb]matrix\}/g, (_all, rows: string) => {
      form = 'column';
      return `(${rows
        .split('\\\\')
        .map((row) => row.trim())
        .filter((row) => row !== '')
        .join(',')})`;
    })
    .replace(/\\(?:mathbf|boldsymbol|vec|overrightarrow|underline|textbf) ?\{ ?([a-z]) ?\}/gi, '$1')
    .replace(/\*\*([a-z])\*\*/g, '$1')
    .replace(/\\left|\\right|\$|\\\(|\\\)|\\,/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/\\(?:cdot|bullet)|[·⋅•]/g, ' · ')
    .replace(/[⟨<[] ?(-?\d[^⟨⟩<>[\]]*) ?[⟩>\]]/g, '($1)')
    .replace(
      /\( ?(-?[\d.]+) ?[,;] ?(-?[\d.]+) ?(?:[,;] ?(-?[\d.]+) ?)?\)/g,
      (_all, one: string, two: string, three: string | undefined) =>
        `(${[one, two, three].filter((part) => part !== undefined).join(',')})`,
    );
  const lettered = text.replace(
    /(?<![\w)])(-? ?\d*) ?i ?([+-]) ?(\d*) ?j(?: ?([+-]) ?(\d*) ?k)?(?![a-z])/g,
    (_all, x: string, sign: string, y: string, other: string | undefined, z: string | undefined) => {
      form = 'letters';
      const size = (digits: string): string => (/\d/.test(digits) ? digits.replace(/\s/g, '') : `${digits.trim()}1`);
      const third = other === undefined ? '' : `,${other === '-' ? '-' : ''}${size(z ?? '')}`;
      return `(${size(x)},${sign === '-' ? '-' : ''}${size(y)}${third})`;
    },
  );
  return {
    text: lettered
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\s.?!]+$/, ''),
    form,
  };
}

function vectorIn(text: string): Vector | null {
  const parts = text.replace(/[()]/g, '').split(',').map(typedNumber);
  return parts.every((part) => part !== null) ? parts : null;
}

function write(vector: Vector, form: Form): string {
  const parts = vector.map(writeDecimal);
  if (form === 'column') return `\\begin{pmatrix}${parts.join('\\\\')}\\end{pmatrix}`;
  if (form === 'tuple') return `(${parts.join(',')})`;
  const letters = ['i', 'j', 'k'];
  const terms = vector.flatMap((part, index) =>
    part.equals(0)
      ? []
      : [
          `${part.s < 0n ? '-' : '+'}${part.abs().equals(1) ? '' : writeDecimal(part.abs())}\\mathbf{${letters[index] ?? ''}}`,
        ],
  );
  return terms.length === 0 ? '\\mathbf{0}' : terms.join('').replace(/^\+/, '');
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'vectors', method: 'vectors', steps, answer };
}

/** The length, with the largest square taken out of the root. */
function magnitude(vector: Vector): RuleSolution | null {
  if (!vector.every(({ d }) => d === 1n)) return null;
  const sum = vector.reduce((total, part) => total + part.n * part.n, 0n);
  const [outside, inside] = splitSquare(sum);
  const answer = inside === 1n ? `${outside}` : `${outside === 1n ? '' : outside}\\sqrt{${inside}}`;
  const squares = vector
    .map((part) => (part.s < 0n ? `(${writeDecimal(part)})^2` : `${writeDecimal(part)}^2`))
    .join('+');
  const steps: RuleStep[] = [
    {
      reason: 'By Pythagoras: square the components, add, take the root.',
      expression: `\\sqrt{${squares}}=\\sqrt{${sum}}`,
    },
  ];
  if (answer !== `\\sqrt{${sum}}`) steps.push({ reason: 'Simplify.', expression: `\\sqrt{${sum}}=${answer}` });
  return sum === 0n ? null : solution(steps, answer);
}

type Weighted = { readonly factor: Fraction; readonly name: string };

/** `2a-3b+c` as factors and names. */
function combination(text: string): readonly Weighted[] | null {
  const bare = text.replace(/\s/g, '');
  if (!/^[+-]?\d*(?:\.\d+)?[a-z](?:[+-]\d*(?:\.\d+)?[a-z])*$/.test(bare)) return null;
  return [...bare.matchAll(/([+-]?)(\d*(?:\.\d+)?)([a-z])/g)].map(([, sign = '', digits = '', name = '']) => ({
    factor: new Fraction(digits === '' ? 1 : digits).mul(sign === '-' ? -1 : 1),
    name,
  }));
}

function combined(
  parts: readonly Weighted[],
  known: ReadonlyMap<string, Vector>,
  form: Form,
): { readonly steps: readonly RuleStep[]; readonly value: Vector } | null {
  const vectors = parts.map(({ name }) => known.get(name));
  if (!vectors.every((vector) => vector !== undefined) || new Set(vectors.map(({ length }) => length)).size !== 1)
    return null;
  const scaled = vectors.map((vector, index) => vector.map((part) => part.mul(parts[index]?.factor ?? 1)));
  const value = (scaled[0] ?? []).map((_part, at) =>
    scaled.reduce((sum, vector) => sum.add(vector[at] ?? 0), new Fraction(0)),
  );
  const steps: RuleStep[] = parts.flatMap(({ factor, name }, index) =>
    factor.equals(1)
      ? []
      : [
          {
            reason: `Multiply each component of $${name}$ by $${writeDecimal(factor)}$.`,
            expression: `${writeDecimal(factor)}${write(known.get(name) ?? [], form)}=${write(scaled[index] ?? [], form)}`,
          },
        ],
  );
  if (parts.length > 1)
    steps.push({
      reason: 'Add the components.',
      expression: `${scaled.map((vector) => (form === 'letters' ? `(${write(vector, form)})` : write(vector, form))).join('+')}=${write(value, form)}`,
    });
  return { steps, value };
}

const ASK = '(?:find|work out|calculate|what is|write down|determine|evaluate|compute|give|state)';
const LENGTH = '(?:the )?(?:exact )?(?:magnitude|length|modulus|size)(?: of)?(?: the)?(?: vector)?';
const GIVEN = new RegExp(`(?:(?:the )?vectors? )?\\b([a-z]) ?= ?(${TUPLE})`, 'g');

/** Sums, multiples, magnitudes and scalar products of vectors told by their components. */
export function vectors(problem: Understood): RuleSolution | null {
  if (
    !/vector|magnitude|pmatrix|bmatrix|modulus|scalar product|dot product|\bi ?[+-]|\dj\b|[a-z]\}? ?= ?\(-?\d+ ?,|\d ?\) ?[+-] ?\d*\(|\d\( ?-?\d+ ?,/i.test(
      problem.text,
    )
  )
    return null;
  const { text, form } = normalised(problem.text);
  const direct = new RegExp(`^${ASK} ${LENGTH} (${TUPLE})$`, 'i').exec(text)?.[1];
  if (direct !== undefined) {
    const vector = vectorIn(direct);
    return vector === null ? null : magnitude(vector);
  }
  const sum = new RegExp(`^(?:${ASK} |add )?(-?\\d*) ?(${TUPLE}) ?(?:([+-]|and) ?(\\d*) ?(${TUPLE}))?$`, 'i').exec(
    text,
  );
  const known = new Map<string, Vector>();
  // "3(2,5)" may be a decimal with a comma.
  const isVector = form !== 'tuple' || /vector/i.test(problem.text) || /\(\s*[-−]?\d+, /.test(problem.text);
  if (sum !== null) {
    if (!isVector) return null;
    const [, front = '', one = '', sign, back = '', two] = sum;
    const [first, second] = [vectorIn(one), two === undefined ? null : vectorIn(two)];
    if (first === null || (front === '' && second === null) || (sign === 'and' && !/^add /i.test(text))) return null;
    const parts: Weighted[] = [
      { factor: new Fraction(front === '' || front === '-' ? `${front}1` : front), name: 'a' },
    ];
    known.set('a', first);
    if (second !== null) {
      known.set('b', second);
      parts.push({ factor: new Fraction(back === '' ? 1 : back).mul(sign === '-' ? -1 : 1), name: 'b' });
    }
    const worked = combined(parts, known, form);
    return worked === null ? null : solution(worked.steps, write(worked.value, form));
  }
  for (const [, name = '', tuple = ''] of text.matchAll(GIVEN)) {
    const vector = vectorIn(tuple);
    if (vector === null || known.has(name)) return null;
    known.set(name, vector);
  }
  if (known.size === 0) return null;
  const rest = text
    .replace(GIVEN, ' # ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();
  const asked = new RegExp(
    `^(?:(?:given|given that|if|let|the|you are given that)? ?(?:vectors? )?(?:are )?#(?: ?(?:,|and|, and) ?#)*[.,;:]? (?:then )?)${ASK} (.+)$`,
    'i',
  ).exec(rest)?.[1];
  const turned = new RegExp(
    `^${ASK} (.+?),? (?:when|if|given|given that|where|for) (?:vectors? )?#(?: ?(?:,|and|, and) ?#)*$`,
    'i',
  ).exec(rest)?.[1];
  const wish = (asked ?? turned)
    ?.replace(/^(?:the )?(?:vector|column vector|value of|as a column vector)s? /i, '')
    .replace(/,? (?:as a column vector|in (?:its )?simplest form|in the form .*)$/i, '')
    .trim();
  return wish === undefined ? null : worked(wish, known, form);
}

function worked(wish: string, known: ReadonlyMap<string, Vector>, form: Form): RuleSolution | null {
  const [, ones, others] =
    /^(?:the )?(?:scalar |dot )?(?:product (?:of )?)?([a-z]) ?(?:·|\.|and) ?([a-z])$/i.exec(wish) ?? [];
  if (ones !== undefined && others !== undefined) {
    const [one, two] = [known.get(ones), known.get(others)];
    if (
      one === undefined ||
      two === undefined ||
      one.length !== two.length ||
      (/ and /.test(wish) && !/product/.test(wish))
    )
      return null;
    const value = one.reduce((total, part, index) => total.add(part.mul(two[index] ?? 0)), new Fraction(0));
    const guarded = (part: Fraction | undefined): string =>
      part !== undefined && part.s < 0n ? `(${writeDecimal(part)})` : writeDecimal(part ?? new Fraction(0));
    const spelt = one.map((part, index) => `${guarded(part)}\\times ${guarded(two[index])}`).join('+');
    return solution(
      [
        {
          reason: 'Multiply the components that belong together, and add.',
          expression: `${spelt}=${writeDecimal(value)}`,
        },
      ],
      writeDecimal(value),
    );
  }
  const [, bars, words] = new RegExp(`^(?:\\| ?(.+?) ?\\||${LENGTH} (.+))$`, 'i').exec(wish) ?? [];
  const inner = combination(bars ?? words ?? wish);
  const result = inner === null ? null : combined(inner, known, form);
  if (result === null) return null;
  if (bars === undefined && words === undefined)
    return result.steps.length === 0 ? null : solution(result.steps, write(result.value, form));
  const size = magnitude(result.value);
  return size === null ? null : solution([...result.steps, ...size.steps], size.answer);
}
