import { plainQuestion } from '../facts/plainQuestion.ts';
import { takeAll } from './takeAll.ts';
import type { Taking } from './takeAll.ts';

const IDLE =
  /^(?:[\s.,;:]|\b(?:find|calculate|work|out|determine|what|is|are|state|write|down|the|a|an|of|size|value|in|to|and|at|on|with|points?|circle|circles|that|so|angle|angles|given|if|where|which|from|its|this|opposite|diagram|o|lies?|drawn|centre|reason|reasons|give|for|your|answer|same|segment|circumference|touches|meet|meets|then|all|four|chord|subtended|by|arc)\b)*$/;

/** What a question tells of the angles of a circle, names in small letters. */
export type CircleFacts = {
  readonly angles: ReadonlyMap<string, number>;
  readonly wanted: string;
  readonly centre: string | null;
  readonly quadrilateral: string | null;
  readonly diameter: string | null;
  /** Letters of points that are said to lie on the circle. */
  readonly on: ReadonlySet<string>;
  /** The point that is said to lie on the minor arc. */
  readonly minor: string | null;
  readonly sameSegment: boolean;
  /** A tangent's outer point with its points of contact. */
  readonly tangents: readonly (readonly [string, string])[];
};

/** An angle's corner and its arms in order of the alphabet: `abc` and `cba` are one. */
export function angleKey(name: string): string {
  const [one = '', corner = '', two = ''] = name;
  return `${corner}${[one, two].toSorted().join('')}`;
}

/** The facts while they are read; `failed` once two of them do not go together. */
type Draft = {
  readonly angles: Map<string, number>;
  readonly tangents: (readonly [string, string])[];
  readonly on: Set<string>;
  wanted: string | null;
  centre: string | null;
  quadrilateral: string | null;
  diameter: string | null;
  minor: string | null;
  sameSegment: boolean;
  failed: boolean;
};

function newDraft(): Draft {
  const nothing = { wanted: null, centre: null, quadrilateral: null, diameter: null, minor: null };
  return { ...nothing, angles: new Map(), tangents: [], on: new Set(), sameSegment: false, failed: false };
}

/** Notes what can be told only once. */
function once(
  draft: Draft,
  what: 'wanted' | 'centre' | 'quadrilateral' | 'diameter' | 'minor',
  ...names: readonly string[]
): void {
  const name = names.find((one) => one !== '') ?? '';
  if (draft[what] !== null && draft[what] !== name) draft.failed = true;
  draft[what] = name;
}

function onCircle(draft: Draft, names: string): void {
  for (const name of names.match(/\b[a-z]\b/g) ?? []) draft.on.add(name);
}

/** What is said of angles, and of the points on the circle. */
const POINTS: readonly Taking<Draft>[] = [
  [
    /\bangle ([a-z]{3}) ?(?:=|is|measures) ?(\d+(?:\.\d+)?) ?°/g,
    (draft, [name = '', size = '']) => {
      if (draft.angles.has(angleKey(name))) draft.failed = true;
      draft.angles.set(angleKey(name), Number(size));
    },
  ],
  [
    /\b(?:find|calculate|work out|determine|what is|what's|how (?:big|large) is|what size is|state|write down)(?: the)?(?: (?:size|value|measure) of)?(?: the)? angle ([a-z]{3})\b/g,
    (draft, names) => {
      once(draft, 'wanted', ...names);
    },
  ],
  [
    /\b([a-z]{4}) is a cyclic quadrilateral\b|\bcyclic quadrilateral ([a-z]{4})\b/g,
    (draft, names) => {
      once(draft, 'quadrilateral', ...names);
    },
  ],
  [
    /\b(?:points? )?((?:[a-z], )+[a-z],? and [a-z]),? (?:lie|are)(?: all)?(?: (?:four |three |\d )?points)? on (?:the circumference of )?(?:a|the) circle\b/g,
    (draft, [names = '']) => {
      onCircle(draft, names);
    },
  ],
  [
    /\b([a-z]) (?:is|lies) (?:also )?(?:a point )?on the (major|minor) arc(?: [a-z]{2})?\b/g,
    (draft, [name = '', which = '']) => {
      if (which === 'minor') once(draft, 'minor', name);
      onCircle(draft, name);
    },
  ],
  [
    /\b([a-z]) (?:is|lies)(?: a(?:nother)? point)? on the (?:circumference|circle)(?: of the circle)?\b/g,
    (draft, [name = '']) => {
      onCircle(draft, name);
    },
  ],
];

/** What is said of the centre, of a diameter, of tangents and of the segment. */
const LINES: readonly Taking<Draft>[] = [
  [
    /\b([a-z]) is the cent(?:re|er)(?: of (?:the|a) circle)?\b|\bcent(?:re|er) ([a-z])\b/g,
    (draft, names) => {
      once(draft, 'centre', ...names);
    },
  ],
  [
    /\b([a-z]{2}) is (?:a|the) diameter(?: of (?:the|a) circle)?\b|\bdiameter ([a-z]{2})\b/g,
    (draft, names) => {
      once(draft, 'diameter', ...names);
    },
  ],
  [
    /\b([a-z])([a-z]) and ([a-z])([a-z]) are (?:both )?tangents(?: to (?:the|a) circle)?(?:,? with)?(?:\s+at [a-z] and [a-z])?/g,
    (draft, [p = '', a = '', q = '', b = '']) => {
      if (p !== q) draft.failed = true;
      draft.tangents.push([p, a], [p, b]);
    },
  ],
  [
    /\b([a-z])([a-z]) is (?:a |the )?tangent(?: to (?:the|a) circle)?(?:,? with)?(?:\s+at (?:the point )?([a-z])\b)?/g,
    (draft, [p = '', t = '', at = '']) => {
      const touch = at === '' ? t : at;
      if (touch !== p && touch !== t) draft.failed = true;
      draft.tangents.push([touch === t ? p : t, touch]);
    },
  ],
  [
    /\b(?:angles )?in the same segment\b/g,
    (draft) => {
      draft.sameSegment = true;
    },
  ],
];

/** "ABCD is a cyclic quadrilateral with angle A = 70°": an angle by its corner alone, by its three letters. */
function withWholeNames(text: string): string {
  const name = /\b([a-z]{4}) is a cyclic quadrilateral\b|\bcyclic quadrilateral ([a-z]{4})\b/.exec(text);
  const corners = name?.[1] ?? name?.[2] ?? '';
  if (new Set(corners).size !== 4) return text;
  return text.replace(/\bangle ([a-z])\b/g, (all, letter: string) => {
    const at = corners.indexOf(letter);
    return at < 0 ? all : `angle ${corners.charAt((at + 3) % 4)}${letter}${corners.charAt((at + 1) % 4)}`;
  });
}

/** Reads a question about one angle of a circle; `null` unless every word of it is understood. */
export function readCircleFacts(problem: string): CircleFacts | null {
  const plain = plainQuestion(problem.replace(/\\angle|∠/g, ' angle '));
  if (plain.form !== null) return null;
  const draft = newDraft();
  const rest = takeAll(withWholeNames(plain.text), [...POINTS, ...LINES], draft);
  const { wanted, failed, ...facts } = draft;
  return failed || wanted === null || !IDLE.test(rest) ? null : { ...facts, wanted };
}
