import type { Ratio } from '../exactAngles.ts';
import type { Side } from '../workTrigonometry.ts';
import { lengthAt, putAngle, putLegs, putSeen } from './rightTold.ts';
import type { AngleName, RightTold } from './rightTold.ts';

type Groups = readonly (string | undefined)[];
export type Phrase = readonly [pattern: RegExp, take: (told: RightTold, groups: Groups) => void];

/** One word for each part of the triangle, however it is called. */
export const NAMES: readonly (readonly [RegExp, string])[] = [
  [/,? ?\((?:the )?(?:legs|sides (?:next to|forming) the right angle)\)|[()]/g, ' '],
  [/ ?= ?/g, ' = '],
  [/\b(?:30 ?°? ?[-–,: ] ?60|60 ?°? ?[-–,: ] ?30) ?°? ?(?:[-–,: ]|, and|and) ?90 ?°? ?(?:right )?triangle\b/g, 'specialtri'],
  [/\btriangle (?:with|has|whose) angles?(?: (?:of|are|measuring))? (?:30|60) ?°, ?(?:30|60) ?°,? and 90 ?°/g, 'specialtri'],
  [/\bright[- ]?(?:angled?)?[- ]?triangle\b/g, 'rtri'],
  [/\b(the|this|that) triangle\b(?! [a-z]{3}\b)/g, '$1 rtri'],
  [/\b(?:hypoteneuse|hypotenus|hyp|longest side)\b/g, 'hypotenuse'],
  [/\bside lengths\b|\blengths of (?:the |its )?sides\b/g, 'sides'],
  [/\b(?:the )?lengths? of (?:the |its )?(?=legs|hypotenuse)/g, ''],
  [/\bone of (?:the|its) (?:legs|(?:shorter|short|perpendicular) sides)\b/g, 'leg'],
  [/\b(?:both |two )?(?:legs|(?:shorter|short|perpendicular) sides)\b/g, 'legs'],
  [/\b(?:shorter|shortest|short|smaller) (?:leg|side)\b|\bshortest side\b/g, 'shortleg'],
  [/\b(?:longer|long) leg\b/g, 'longleg'],
  [/ ?[.,]+ ?(?=of )/g, ' '],
  [/\b(?:what's|whats)\b/g, 'what is'],
  [/\b(?:what|how big|how large) (?:size )?is (?:the )?(?=angle|acute|smaller|smallest|larger)/g, 'find the '],
  [/\b(?:sine)\b/g, 'sin'],
  [/\b(?:cosine)\b/g, 'cos'],
  [/\btangent of\b/g, 'tan of'],
]; // prettier-ignore

const Q = '(#\\d+)';
const L = '(θ|[a-z])';
const IS =
  '(?: (?:is|are|measures?|measuring|of|=|has|have|a|lengths?|with|whose|equal to|equals|that|which|exactly|both|in))*(?: =| :)? ';
const OF = '(?: (?:of|in) (?:the|a|this|that) (?:rtri|specialtri))?';
const LONG = '(?: (?:long|in length))?';
const ASK =
  '(?:find|calculate|work out|determine|what is|give|state|compute|write down|write|evaluate|how long is|measure)';
const SIZE = '(?: (?:the|exact|size|measure|value|length|degree|as|of))*';
/** "The 5 m leg", "the side of length 5", "the shorter leg", "that leg". */
const LEG = `(?:(?:the|a|its) )?(?:(#\\d+)(?: long)?(?: (?:leg|side|one))?|(?:leg|side|one)${IS}(#\\d+)${LONG}|(shortleg|longleg|(?:this|that) (?:leg|side)))`;
const BY_LEG = `angle(?: (?:θ|[a-z]))?(?: (?:that|which|is|lies|lying))* (?:opposite|across from|facing)(?: to)? ${LEG}${OF}`;
const AT_LEG = `angle(?: (?:that|which|is))* (?:between|formed by|made by|formed between|made between) (?:(?:the )?hypotenuse and ${LEG}|${LEG} and (?:the )?hypotenuse|(them|(?:these|the)(?: two)? sides))${OF}`;
const BY_SIZE = `(smaller|smallest|least|larger|bigger|greater)(?: of the(?: two)?)?(?: (acute))? angles?${OF}`;
const ANGLE = `(?: (?:the|acute))*(?: ${BY_LEG}| ${AT_LEG}| ${BY_SIZE})`;
const AN_ANGLE = `(?:(?:an|the|a|one|its) )*(?:acute )?(?:angle${IS}${Q}|${Q} (?:acute )?angle)`;
/** The angle that was told of, from which a side is seen. */
const THAT = `(?:(?:the|this|that|an|a|its|given|same) )*(?:acute )?(?:${Q} (?:acute )?angle|angle(?: ${L})?(?! of)|it|${L})`;
const SEEN = '(opposite|adjacent|next)(?: to)?';

function at(word: string | undefined): Side {
  return word === 'opposite' ? 'opposite' : 'adjacent';
}

/** The angle that the groups of `ANGLE` name; "the larger angle" would be the right angle. */
function angleIn(told: RightTold, groups: Groups): AngleName | null {
  const [one, two, named, a, b, c, d, e, f, both, size, acute] = groups;
  const opposite = one ?? two ?? named;
  if (opposite !== undefined) return { by: 'opposite', leg: opposite };
  const adjacent = a ?? b ?? c ?? d ?? e ?? f ?? both;
  if (adjacent !== undefined) return { by: 'adjacent', leg: adjacent };
  const small = size?.startsWith('small') === true || size === 'least';
  if (!small && acute === undefined) told.failed = true;
  return { by: small ? 'smaller' : 'larger' };
}

function wishAngle(told: RightTold, groups: Groups, ratio: Ratio | null): void {
  const angle = angleIn(told, groups);
  if (angle !== null) told.wishes.push(ratio === null ? { kind: 'angle', angle } : { kind: 'ratio', ratio, angle });
}

function seenFrom(told: RightTold, degrees: string | undefined, letter: string | undefined): string {
  if (degrees !== undefined) putAngle(told, degrees);
  // "It" and "the angle" are the one that the question speaks of.
  else if (letter !== undefined) told.letters.add(letter);
  return letter ?? '';
}

function phrase(source: string, take: Phrase[1]): Phrase {
  return [new RegExp(`^(?:${source})(?![a-z0-9#])`), take];
}

const ASKED: readonly Phrase[] = [
  phrase(`${ASK}${SIZE}${ANGLE}`, (told, groups) => {
    wishAngle(told, groups, null);
  }),
  phrase(`${ASK}${SIZE} (sin|cos|tan)(?: of)?${ANGLE}`, (told, [ratio, ...groups]) => {
    wishAngle(told, groups, ratio as Ratio);
  }),
  phrase(`${ASK}${SIZE}(?: angle)? ${L}`, (told, [letter = '']) => {
    told.wishes.push({ kind: 'angle', angle: { by: 'letter', letter } });
  }),
  phrase(`${ASK}${SIZE} (?:side|leg)(?: (?:that|which|is))* ${SEEN} ${THAT}`, (told, [side, degrees, named, bare]) => {
    const letter = seenFrom(told, degrees, named ?? bare);
    told.wishes.push({ kind: 'side', side: at(side), letter });
  }),
  phrase(`${ASK}${SIZE} (?:side )?hypotenuse${OF}`, (told) => {
    told.wishes.push({ kind: 'side', side: 'hypotenuse', letter: '' });
  }),
  phrase(`${ASK}${SIZE} other (?:leg|side)${OF}`, (told) => {
    told.wishes.push({ kind: 'leg', leg: 'other' });
  }),
  phrase(`${ASK}${SIZE} (short|long)leg${OF}`, (told, [which]) => {
    told.wishes.push({ kind: 'leg', leg: which === 'short' ? 'shorter' : 'longer' });
  }),
];

const TOLD: readonly Phrase[] = [
  phrase(`legs${OF}${IS}${Q} and ${Q}${LONG}`, (told, marks) => {
    putLegs(told, marks);
  }),
  phrase(`sides${OF}${IS}${Q}, ${Q},? and ${Q}${LONG}`, (told, marks) => {
    for (const mark of marks) {
      const length = lengthAt(told, mark);
      if (length !== null) told.sides.push(length);
    }
  }),
  phrase(`hypotenuse${OF}${IS}${Q}${LONG}|${Q} hypotenuse`, (told, [one, two]) => {
    putSeen(told, 'hypotenuse', one ?? two);
  }),
  phrase(`(short|long)leg${OF}${IS}${Q}${LONG}`, (told, [which, mark]) => {
    const [name, length] = [which === 'short' ? 'shorter' : 'longer', lengthAt(told, mark)] as const;
    if (told[name] !== null) told.failed = true;
    told[name] = length;
  }),
  phrase(`(?:one |a |the )*(?:leg|side)${OF}${IS}${Q}${LONG},?(?: (?:and|is|that|which|lies))* ${SEEN} ${AN_ANGLE}`, (told, [mark, side, one, two]) => {
    putSeen(told, at(side), mark);
    putAngle(told, one ?? two);
  }),
  phrase(`(?:the |one |its )*(?:leg|side) (?:that is |which is )?${SEEN} ${THAT}${IS}${Q}${LONG}`, (told, [side, degrees, named, bare, mark]) => {
    seenFrom(told, degrees, named ?? bare);
    putSeen(told, at(side), mark);
  }),
  phrase(`(?:one |a )?leg${OF}${IS}${Q}${LONG}(?: and (?:the )?other(?: (?:leg|one))?${IS}${Q}${LONG})?|${Q} leg`, (told, [one, two, three]) => {
    putLegs(told, [one ?? three, ...(two === undefined ? [] : [two])]);
  }),
  phrase(`(?:one|a|another)(?: other)? side${IS}${Q}${LONG}`, (told, marks) => {
    putLegs(told, marks);
    told.needsLong = true;
  }),
  phrase(`(?:the )?angle opposite(?: to)? (?:it|(?:this|that|the) (?:leg|side))${IS}${Q}`, (told, [mark]) => {
    const [leg, ...more] = told.legs.splice(0);
    if (leg === undefined || more.length > 0 || told.seen.opposite !== undefined) told.failed = true;
    else told.seen.opposite = leg;
    putAngle(told, mark);
  }),
  phrase(`one of (?:the|its)(?: two)? (?:acute )?angles${OF}${IS}${Q}|(?:one |an |another )?(?:acute )?angle${OF}(?: ${L})?${IS}${Q}|${Q} (?:acute )?angle`, (told, [one, letter, two, three]) => {
    putAngle(told, one ?? two ?? three, letter);
  }),
]; // prettier-ignore

/** The legs of the special triangle, by the angles that they face. */
export const SPECIAL_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:side|leg) (?:(?:that|which) is )?(?:opposite(?: to)? (?:the )?30|(?:adjacent|next) to (?:the )?60) ?°(?: angle)?/g, 'shortleg'],
  [/\b(?:side|leg) (?:(?:that|which) is )?(?:opposite(?: to)? (?:the )?60|(?:adjacent|next) to (?:the )?30) ?°(?: angle)?/g, 'longleg'],
]; // prettier-ignore

/** Small words and marks between the phrases: of what the next phrase is told. */
const BETWEEN: Phrase = [
  /^(?:(?:in|of|for|the|a|an|its|with|has|have|having|and|where|whose|if|given|that|suppose|then|rtri|specialtri|is|consider)(?![a-z0-9#])|[.,;:?!])/,
  () => undefined,
];

export const PHRASES: readonly Phrase[] = [...ASKED, ...TOLD, [/^in °(?= ?[.?]?$)/, () => undefined], BETWEEN];
