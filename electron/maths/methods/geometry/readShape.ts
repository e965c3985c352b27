import Fraction from 'fraction.js';

import { takeFacts, wordsOf } from '../facts/facts.ts';
import type { Fact } from '../facts/facts.ts';
import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { PlainQuestion } from '../facts/plainQuestion.ts';
import type { Dimension, Size } from './quantity.ts';
import { NEUTRAL_WORDS, SHAPES, THING_WORDS, nameOfWord, namesFor, normalShapeWords } from './shapeWords.ts';
import type { ShapeQuestion } from './workShape.ts';

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  area: 2,
  'base area': 2,
  'surface area': 2,
  'curved surface area': 2,
  volume: 3,
  angle: 0,
};

/** A room or a lawn with two lengths is a rectangle, a pool or a box with three a cuboid. */
function thingShape(text: string): readonly [RegExp, string] | undefined {
  const thing =
    /\b(?:room|floor|field|garden|lawn|park|carpet|rug|patio|yard|pitch|court|playground|wall|poster|picture|photo|photograph|page|swimming pool|pool|tank|sheet of paper|piece of paper|piece of card|plot of land|flag|table ?top|bedroom|kitchen|classroom|hall)\b/;
  // "An arc of length … subtends an angle of …": a sector that nobody names.
  if (/\barc\b/.test(text) && /\bangle\b/.test(text)) return [/¤none/, 'sector'];
  if (!thing.test(text)) return undefined;
  const lengths = (
    text.match(/#\d+ (?:long|wide|high|deep|tall)|(?:length|width|height|depth)(?: of| is)? #\d+/g) ?? []
  ).length;
  const sizes = Math.max(lengths, (/#\d+(?: ?(?:by|x|×) ?#\d+)+/.exec(text)?.[0].match(/#/g) ?? []).length);
  return sizes === 2 ? [thing, 'rectangle'] : sizes === 3 ? [thing, 'cuboid'] : undefined;
}

/** The shape and the text without the words for it; `null` where there is none, or a second one. */
function takeShape(text: string): { readonly shape: string; readonly text: string } | null {
  const found = SHAPES.find(([pattern]) => pattern.test(text)) ?? thingShape(text);
  if (found === undefined) return null;
  const [pattern, shape] = found;
  const rest = text.replace(new RegExp(pattern.source, 'g'), ' ¤shape ');
  const part =
    shape === 'sector' || shape === 'quarter circle'
      ? rest.replace(/\bof (?:a|the) circle\b|\b(?:a|the|in a|of) circle\b/g, ' ')
      : shape.endsWith('pyramid')
        ? rest.replace(/\bpyramids?\b/g, ' ¤shape ')
        : rest;
  const second = SHAPES.some(([other, name]) => name !== 'triangle' && name !== 'square' && other.test(part));
  const ofPrism = shape === 'triangular prism' || shape.endsWith('pyramid');
  return second || (!ofPrism && /\b(?:squares?|triangles?)\b(?! (?:units?|#))/.test(part))
    ? null
    : { shape, text: part };
}

/** "#0 by #1 by #2": the lengths of a rectangle or cuboid in order. */
function takeProduct(
  text: string,
  shape: string,
  quantities: readonly Quantity[],
): { readonly facts: readonly Fact[]; readonly text: string } {
  const facts: Fact[] = [];
  const names = shape === 'rectangle' ? ['length', 'width'] : shape === 'cuboid' ? ['length', 'width', 'height'] : [];
  const rest = text.replace(
    /#(\d+)(?: long)? ?(?:by|x|×) ?#(\d+)(?: wide)?(?: ?(?:by|x|×) ?#(\d+)(?: high)?)?/,
    (all, ...marks: (string | undefined)[]) => {
      const used = marks.slice(0, 3).filter((mark) => mark !== undefined);
      if (used.length !== names.length || names.length === 0) return all;
      used.forEach((mark, index) => {
        const quantity = quantities[Number(mark)];
        if (quantity !== undefined) facts.push({ name: names[index] ?? '', quantity });
      });
      return '¤';
    },
  );
  return { facts, text: rest };
}

/** "the perimeter of a rectangle is #0" as "perimeter is #0". */
function ofShape(given: string): string {
  const text = given.replace(/\b(?:a|an|the|this) +¤shape +'s /g, 'its ').replace(/¤shape +'s /g, 'its ');
  const noun =
    '(sides?|length|width|base|height|radius|diameter|slant|diagonals|parallel sides|bases|legs|base-area|area|perimeter|circumference|volume|surface-area|curved-area|angle|arc|edges?|dimensions)';
  const pattern = new RegExp(
    `\\b${noun} of (?:each |one )?(?:(?:a|an|the|this|that|its|my|the same) )(?:solid |closed |right |given )?¤shape +(?=is\\b|are\\b|=|equals\\b|measures?\\b)`,
    'g',
  );
  return text.replace(/ +/g, ' ').replace(pattern, '$1 ');
}

/** "in cm^2" or "how many square metres": the unit that the answer is to have. */
function takeUnit(text: string): { readonly text: string; readonly unit: Quantity | null } {
  let unit: Quantity | null = null;
  const read = (name: string): string => {
    unit = takeQuantities(`1 ${name}`)?.quantities[0] ?? null;
    return ' ';
  };
  const rest = text
    .replace(
      /\bin ((?:square |cubic )?(?:mm|cm|m|km|ft|feet|inches|centimetres|centimeters|metres|meters)(?:\^[23])?)(?=[.?,]|$)/,
      (_all, name: string) => read(name),
    )
    .replace(
      /\bhow many ((?:square|cubic) (?:metres|meters|centimetres|centimeters|feet|inches|cm|m))(?= of)/,
      (_all, name: string) => `${read(name)} how much`,
    );
  return { text: rest, unit };
}

/** A single word left that names a quantity: what is asked. Several, or an unknown word, give `null`. */
function wantedIn(rest: string): string | null {
  const wanted = new Set<string>();
  for (const word of wordsOf(rest.replaceAll('¤shape', ' '))) {
    const name = nameOfWord(word);
    const bare = NEUTRAL_WORDS.has(word) || THING_WORDS.has(word) || THING_WORDS.has(word.replace(/s$/, ''));
    if (name !== null && !bare) wanted.add(name);
    else if (!bare) return null;
  }
  if (wanted.size > 0) return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
  // Bare words that are neutral beside a number may still be what is asked: "find the length".
  const asked =
    /\b(?:find|calculate|work out|determine|what is|what's|state|give|compute)(?: the| its)? (length|base|sides?)\b/.exec(
      rest,
    )?.[1];
  return asked === undefined ? null : nameOfWord(asked);
}

/** One unit for all lengths, and dimensions that suit the names; `null` otherwise. */
function sharedUnit(facts: readonly Fact[]): string | null {
  const units = new Set<string>();
  for (const { name, quantity } of facts) {
    const wanted = DIMENSIONS[name] ?? 1;
    if (name === 'angle') {
      if (quantity.unit !== '°' && quantity.unit !== '') return null;
      continue;
    }
    if (quantity.unit === '°' || (quantity.unit !== '' && quantity.dimension !== wanted)) return null;
    if (quantity.unit !== '') units.add(quantity.unit);
  }
  return units.size > 1 ? null : ([...units][0] ?? '');
}

function sizesOf(facts: readonly Fact[]): Record<string, Size> | null {
  const given: Record<string, Size> = {};
  for (const { name, quantity } of facts) {
    if (given[name] !== undefined) return null;
    given[name] = quantity.size;
  }
  return given;
}

type Given = ShapeQuestion['given'];

const METRIC: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, km: 1_000_000 };

/** The sizes in the unit that the answer is to have; `null` where one unit cannot be turned into the other. */
function inUnit(given: Given, unit: string, wanted: string): { readonly given: Given; readonly unit: string } | null {
  if (unit === wanted) return { given, unit };
  const [from, to] = [METRIC[unit], METRIC[wanted]];
  if (from === undefined || to === undefined) return null;
  const changed = Object.entries(given).map(([name, { value, pi }]) => {
    const power = name === 'angle' ? 0 : (DIMENSIONS[name] ?? 1);
    return [name, { value: value.mul(new Fraction(from, to).pow(power) ?? 1), pi }] as const;
  });
  return { given: Object.fromEntries(changed), unit: wanted };
}

function renamed(given: Given, from: string, to: string): Given {
  const { [from]: size, ...others } = given;
  return size === undefined ? given : { ...others, [to]: size };
}

/** What other names a shape's facts and question go by. */
function adjusted(question: ShapeQuestion, text: string): ShapeQuestion {
  const { shape, wanted, given } = question;
  const only = (size: Size | undefined): size is Size => size !== undefined;
  if (shape === 'circle' && (given['angle'] !== undefined || wanted === 'angle'))
    return adjusted({ ...question, shape: 'sector' }, text);
  if (shape === 'circle') {
    return {
      ...question,
      wanted: wanted === 'perimeter' ? 'circumference' : wanted,
      given: renamed(given, 'perimeter', 'circumference'),
    };
  }
  if (shape === 'quarter circle') {
    return { ...question, shape: 'sector', given: { ...given, angle: { value: new Fraction(90), pi: false } } };
  }
  if (shape === 'sector' && wanted === 'length') return { ...question, wanted: 'arc' };
  if (shape === 'triangular prism' && given['base area'] !== undefined) return { ...question, shape: 'prism' };
  if (shape === 'prism' && given['height'] !== undefined)
    return { ...question, given: renamed(given, 'height', 'length') };
  if (shape === 'rectangle' && wanted === 'other side' && only(given['side'])) {
    return { ...question, wanted: 'width', given: renamed(given, 'side', 'length') };
  }
  const equal = given['equal side'];
  if (shape === 'triangle' && wanted === 'perimeter' && only(equal) && only(given['base'])) {
    return /\bisosceles\b/.test(text)
      ? { ...question, given: { one: equal, two: equal, three: given['base'] } }
      : question;
  }
  if (shape === 'cuboid' && only(given['square base'])) {
    const { 'square base': side, ...others } = given;
    return { ...question, given: { ...others, length: side, width: side } };
  }
  if (shape === 'square pyramid') return { ...question, given: renamed(given, 'square base', 'side') };
  if (shape === 'cylinder' && !only(given['height'])) return { ...question, given: renamed(given, 'length', 'height') };
  return question;
}

function nearestFits({ nearest }: PlainQuestion, unit: string): boolean {
  return (
    nearest === null ||
    ['whole number', 'integer', 'tenth', 'hundredth'].includes(nearest) ||
    nearest.startsWith(unit === '' ? '?' : unit)
  );
}

/**
 * Reads a question about one shape: its facts in any order and in several sentences, and the one quantity it asks
 * for. `null` unless every number has a name and every other word is known to change nothing.
 */
export function readShape(problem: string): ShapeQuestion | null {
  const plain = plainQuestion(problem);
  const litres = /\bin lit(?:re|er)s$|\bhow many lit(?:re|er)s(?: of water)? (?:does|can|will) it hold\b/.test(
    plain.text,
  );
  const united = takeUnit(
    plain.text
      .replace(/,? in lit(?:re|er)s$/, '')
      .replace(/\bhow many lit(?:re|er)s of water\b|\bhow many lit(?:re|er)s\b/, 'how much water'),
  );
  const taken = takeQuantities(united.text);
  if (taken === null || taken.quantities.length === 0) return null;
  const named = takeShape(normalShapeWords(taken.text));
  if (named === null) return null;
  const shaped = { ...named, text: ofShape(named.text) };
  const product = takeProduct(shaped.text, shaped.shape, taken.quantities);
  const reading = takeFacts(product.text, taken.quantities, namesFor(shaped.shape));
  if (/#\d/.test(reading.rest)) return null;
  const facts = [...product.facts, ...reading.facts];
  const [wanted, unit, given] = [wantedIn(reading.rest), sharedUnit(facts), sizesOf(facts)];
  if (wanted === null || unit === null || given === null || given[wanted] !== undefined) return null;
  if (facts.length !== taken.quantities.length || !nearestFits(plain, wanted === 'angle' ? 'degree' : unit))
    return null;
  if (united.unit !== null && united.unit.dimension !== (DIMENSIONS[wanted] ?? 1)) return null;
  const changed = inUnit(given, unit, united.unit?.unit ?? unit);
  if (changed === null) return null;
  const read = adjusted(
    { shape: shaped.shape, wanted, given: changed.given, unit: changed.unit, form: plain.form ?? { kind: 'exact' } },
    taken.text,
  );
  if (!litres) return read;
  return read.wanted === 'volume' && read.form.kind === 'exact' ? { ...read, litres } : null;
}
