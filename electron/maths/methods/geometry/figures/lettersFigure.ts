import Fraction from 'fraction.js';

import { takeForm } from '../../facts/answerForm.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { inFigures } from '../../words/numberWords.ts';
import { formOf } from './figureForm.ts';
import { spelt } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';
import { hasMoreCorners } from './moreCorners.ts';

/** A triangle by its letters: sides by their ends, angles by their corner. */
type Lettered = { readonly sides: Map<string, string>; readonly angles: Map<string, string>; wish: string | null };

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const UNIT = String.raw`(?: ?(cm|mm|km|m|ft|feet|in|inches|units|miles|yd|yards))?(?![a-z/])`;
const DEGREES = String.raw` ?(?:°|degrees?|deg\b|\^\{?\\circ\}?)`;
const IS = String.raw`(?: ?=| is| of| equals| measures| has length| is equal to)* ?`;

function sorted(letters: string): string {
  return [...letters].toSorted().join('');
}

/** The corner of an angle: the middle of three letters, or the one letter. */
function corner(name: string): string {
  return name.length === 3 ? (name[1] ?? '') : name;
}

/** The side that the small letter names: opposite the corner with the same letter. */
function sideOf(letter: string, corners: string): string {
  return sorted(corners.replace(letter.toUpperCase(), ''));
}

/** The three corners that a question names in one way or another. */
function cornersOf(text: string): string | null {
  const named = /(?:[Tt]riangle|△|Δ|\\triangle) ?([A-Z]{3})\b/.exec(text)?.[1];
  const told = /\b([A-Z]{3}) is an? (?:[a-z-]+ )*triangle\b/.exec(text)?.[1];
  if (named === undefined && told !== undefined && new Set(told).size === 3) return told;
  if (named !== undefined) return new Set(named).size === 3 ? named : null;
  const letters = new Set([...text.matchAll(/\b([A-Z]{2,3})\b(?= ?(?:=|is|°|\?|\.|,|$)| to)|(?:angle |∠ ?)([A-Z]{1,3})\b|\b([A-C]) ?= ?\d+ ?(?:°|deg)|\b([abc]) ?=/g)].flatMap((found) => [...(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').toUpperCase()])); // prettier-ignore
  const all = [...letters].toSorted().join('');
  if (all.length === 3) return all;
  return /^[ABC]+$/.test(all) && /\b[abc] ?=|\bside [abc]\b|length of [abc]\b/.test(text) ? 'ABC' : null;
}

/** Takes every fact out of the text; what is left must be idle. */
function read(text: string, corners: string): (Lettered & { readonly rest: string; readonly unit: string }) | null {
  const found: Lettered = { sides: new Map(), angles: new Map(), wish: null };
  const units = new Set<string>();
  let failed = false;
  const side = (name: string, value: string, unit: string | undefined): string => {
    const key = sorted(name);
    if (found.sides.has(key) || new Set(name).size !== 2 || ![...name].every((one) => corners.includes(one)))
      failed = true;
    found.sides.set(key, value);
    units.add(unit ?? '');
    return ' ';
  };
  const angle = (name: string, value: string): string => {
    const key = corner(name);
    if ((found.angles.has(key) && found.angles.get(key) !== value) || !corners.includes(key)) failed = true;
    found.angles.set(key, value);
    return ' ';
  };
  const ask = (wish: string): string => {
    if (found.wish !== null && found.wish !== wish) failed = true;
    found.wish = wish;
    return ' ';
  };
  const replace = (whole: string, pattern: RegExp, put: (...groups: string[]) => string): string =>
    whole.replace(pattern, (_all, ...groups: string[]) => put(...groups));
  let rest = text.replace(new RegExp(`\\b${corners} is an? `), 'a ');
  rest = replace(rest, new RegExp(`(?:[Tt]riangle|△|Δ) ?${corners}\\b`, 'g'), () => ' triangle ');
  rest = replace(rest, new RegExp(`(?:with )?(?:a |the |its )?right angle (?:is )?(?:at )?(?:vertex |angle )?([A-Z])\\b|right[- ]?angled at ([A-Z])\\b|(?:angle |∠ ?)([A-Z])(?: is|=) (?:a|the) right angle`, 'g'), (one, two, three) => angle(one || two || three || '', '90')); // prettier-ignore
  rest = rest.replace(/\b([abc]) ?= ?(\d+(?:\.\d+)?)(?: ?(cm|mm|m|km|ft|in|units))? is the hypotenuse\b|\bhypotenuse(?: is| of| =)* ?([abc]) ?= ?(\d+(?:\.\d+)?)(?: ?(cm|mm|m|km|ft|in|units))?/g, (_all, ...[one, value, unit, two, other, second]: (string | undefined)[]) => {
    const name = (one ?? two ?? 'c').toUpperCase();
    return `${angle(name, '90')}${side(sideOf(name.toLowerCase(), corners), value ?? other ?? '', unit ?? second)}`;
  }); // prettier-ignore
  rest = rest.replace(/(?:with |and |where |has )?(?:the |its |a )?\bhypotenuse (?:is )?(?=([A-Z]{2})\b)|\b([A-Z]{2}) is the hypotenuse\b/g, (_all, after?: string, before?: string) => {
    const name = after ?? before ?? '';
    const [right = '', ...more] = [...corners].filter((one) => !name.includes(one));
    if (more.length > 0) failed = true;
    return angle(right, '90');
  }); // prettier-ignore
  rest = replace(rest, new RegExp(`(?:angle |∠ ?|m∠ ?)([A-Z]{3}|[A-Z])\\b${IS}(?:a right angle)`, 'g'), (name = '') => angle(name, '90')); // prettier-ignore
  rest = rest.replace(/\(? ?,? ?(?:which is |that is )?opposite (?:to )?(?:(?:angle|vertex) |∠ ?)([A-Z])\b ?\)?/g, (all: string, name: string, at: number) => new RegExp(`\\b${name.toLowerCase()}\\b[^a-zA-Z]*$`).test(rest.slice(0, at)) ? ' ' : all); // prettier-ignore
  rest = replace(rest, new RegExp(`(?:angle |∠ ?)([A-Z]{3}|[A-Z]|[a-c](?= ?=))\\b${IS}${NUMBER}(?!\\d|\\.\\d| ?(?:cm|mm|m|km|ft|in|°|deg))`, 'g'), (name = '', value = '') => angle(name.toUpperCase(), value)); // prettier-ignore
  rest = replace(rest, new RegExp(`(?:(?:included )?angle |∠ ?|m∠ ?)?\\b([A-Z]{3}|[A-Z])\\b${IS}${NUMBER}${DEGREES}`, 'g'), (name = '', value = '') => angle(name, value)); // prettier-ignore
  rest = replace(rest, new RegExp(`(?:side |length )?\\b([A-Z]{2})\\b${IS}${NUMBER}${UNIT}`, 'g'), (name = '', value = '', unit) => side(name, value, unit)); // prettier-ignore
  rest = replace(rest, new RegExp(`(?:sides? )?\\b([a-z])\\b ?(?:=|is) ?${NUMBER}${UNIT}(?! ?°)`, 'g'), (name = '', value = '', unit) => side(sideOf(name, corners), value, unit)); // prettier-ignore
  rest = replace(rest, /\b(sin|cos|tan) ?\(?(?:angle |∠ ?)?([A-Z]{3}|[A-Z])\b\)?/g, (ratio = '', name = '') => ask(`${ratio} ${corner(name)}`)); // prettier-ignore
  rest = replace(rest, /(?:the )?area(?: of (?:the )?triangle(?: [A-Z]{3})?)?/g, () => ask('the area'));
  rest = replace(rest, /(?:(?:the )?(?:size|measure) of )?(?:angle |∠ ?|m∠ ?)([A-Z]{3}|[A-Z])\b/g, (name = '') => ask(`angle ${corner(name)}`)); // prettier-ignore
  rest = replace(rest, /(?:the )?(?:length of )?(?:the )?(?:side )?\b([A-Z]{2})\b/g, (name = '') => ask(sorted(name)));
  rest = replace(rest, /(?:the )?(?:length of )?(?:the )?(?:side )?\b(?:side |length of |[Ff]ind |of |[Ww]hat is |[Ww]hat's |[Ww]ork out |[Cc]alculate |[Dd]etermine |is )(?!a [a-z])([a-z])\b|(?:^|[ ,.;:?])([b-hj-z])\s*(?:= ?)?(?=[?.,;]|$)/g, (one, two) => ask(sideOf(one || two || '', corners))); // prettier-ignore
  if (failed || found.wish === null || units.size > 1) return null;
  return { ...found, rest, unit: [...units][0] ?? '' };
}

type Read = NonNullable<ReturnType<typeof read>>;

/** "Isosceles and right-angled at C": the two sides that meet there are equal. `null` for any other isosceles triangle. */
function withEqualSide(found: Read | null, corners: string, text: string): Read | null {
  if (found === null || !/\bisosceles\b/i.test(text)) return found;
  const [right, ...more] = [...found.angles].filter(([, value]) => value === '90').map(([name]) => name);
  const [side, ...others] = [...found.sides];
  if (right === undefined || more.length > 0 || side === undefined || others.length > 0 || !side[0].includes(right)) return null; // prettier-ignore
  const [one, two] = [...corners].filter((corner_) => corner_ !== right).map((corner_) => sorted(corner_ + right));
  if (one === undefined || two === undefined) return null;
  return { ...found, sides: new Map([[one, side[1]], [two, side[1]]]) }; // prettier-ignore
}

/** Whether all three sides that are told fit a right angle opposite this one. */
function makeRightAngle(sides: ReadonlyMap<string, string>, long: string): boolean {
  const square = (value: string): Fraction => new Fraction(value).pow(2) ?? new Fraction(0);
  const legs = [...sides].filter(([name]) => name !== long).map(([, value]) => square(value));
  const [one, two] = legs;
  return one !== undefined && two !== undefined && one.add(two).equals(square(sides.get(long) ?? '0'));
}

/** "sin A" in a right-angled triangle of which two sides are told, or all three. */
function ratioOf(ratio: string, at: string, { sides, angles }: Lettered, corners: string): Rewording | null {
  const [right, ...more] = [...angles].filter(([, value]) => value === '90').map(([name]) => name);
  if (right === undefined || more.length > 0 || angles.size > 1 || sides.size < 2 || at === right) return null;
  const names: Readonly<Record<string, string>> = {
    [sorted(corners.replace(right, ''))]: 'hypotenuse',
    [sorted(corners.replace(at, ''))]: 'opposite side',
    [sorted(at + right)]: 'adjacent side',
  };
  if (sides.size > 2 && !makeRightAngle(sides, sorted(corners.replace(right, '')))) return null;
  const told = [...sides].slice(0, 2).map(([name, value]) => `the ${names[name] ?? ''} is ${value}`);
  return { question: `In a right-angled triangle ${told.join(' and ')}. Find ${ratio} θ.` };
}

/** Triangles told by the letters of their corners and sides. */
export function lettersFigure(problem: string): Rewording | null {
  if (hasMoreCorners(problem)) return null;
  if (!/[A-Z]{2,3}\b|\b[abc] ?=|∠|angle [A-Z]\b|\b[ABC] ?= ?\d/.test(problem)) return null;
  const kept = spelt(inFigures(problem).replace(/∆/g, '△').replace(/\b(?:metres|meters)\b/g, 'm')).replace(/\\angle|\\\(|\\\)|\$/g, (sign) => (sign === '\\angle' ? '∠' : ' ')).replace(/\^\{?\\circ\}?|º/g, '°').replace(/\\(sin|cos|tan)(?![a-z])/g, '$1').replace(/\b(?:the )?(?:trig(?:onometric)? )?ratio (?:for |of )?(?=(?:sin|cos|tan)\b)/g, '').replace(/\s+/g, ' '); // prettier-ignore
  const formed = takeForm(kept.replace(/\bEnter (?=[a-z]\b)/g, 'Find '));
  const text = formed.text.replace(/\b(?:use|using|by|with|apply) (?:the )?(?:law of )?(?:sines?|cosines?)(?: (?:rule|law))?(?: to)?|\b(?:the )?(?:law of (?:sines|cosines)|(?:sine|cosine) (?:rule|law))(?: to)?\b:?/gi, ' '); // prettier-ignore
  const corners = cornersOf(text);
  const found = corners === null ? null : withEqualSide(read(text.replace(/\bisosceles\b/gi, ' '), corners), corners, text); // prettier-ignore
  if (corners === null || found === null || found.wish === null) return null;
  const rest = found.rest.toLowerCase().replace(/\b(?:right-?angled?|right|included|sides|side|between them|opposite|hypotenuse|acute|lengths?|angles?|triangles?|and|solve|exact|exactly|fraction|as a)\b/g, ' ').replace(/[,.:?!()=]/g, ' ; '); // prettier-ignore
  const obtuse = /\bobtuse\b/.test(rest) ? ' obtuse' : '';
  const clauses = rest.replace(/\bobtuse\b/g, ' ').split(' ; ').filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim()))); // prettier-ignore
  if (obtuse !== '' || /[\d°#]/.test(rest) || !restIsIdle(clauses.join(' ; '))) return null;
  const right =
    /\bright-?angled? triangle|\bright triangle/i.test(problem) && ![...found.angles.values()].includes('90');
  if (right || /opposite|hypotenuse/i.test(found.rest)) return null;
  const unit = found.unit === '' ? '' : ` ${found.unit}`;
  const told = [
    ...[...found.sides].map(([name, value]) => `${name} = ${value}${unit}`),
    ...[...found.angles].map(([name, value]) => `angle ${name} = ${value}°`),
  ];
  const wish = found.wish === 'the area' ? `the area of triangle ${corners}` : found.wish;
  const form = formOf({ plain: formed });
  const ratio = /^(sin|cos|tan) ([A-Z])$/.exec(found.wish);
  if (ratio !== null) return ratioOf(ratio[1] ?? '', ratio[2] ?? '', found, corners);
  return { question: `In triangle ${corners}, ${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}. Find ${wish}.${form}` }; // prettier-ignore
}
