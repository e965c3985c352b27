import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';

const IDLE =
  /^(?:[\s.,;:]|\b(?:find|calculate|work|out|determine|what|is|are|state|write|down|the|a|an|of|size|value|in|to|and|at|on|with|points?|circle|circles|that|so|angle|angles|given|if|where|which|from|its|this|opposite|diagram|o|lies?|drawn|centre|reason|reasons|give|for|your|answer|same|segment|circumference|touches|meet|meets|then|all|four|chord|subtended|by|arc)\b)*$/;

type Facts = {
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
function angleKey(name: string): string {
  const [one = '', corner = '', two = ''] = name;
  return `${corner}${[one, two].toSorted().join('')}`;
}

function read(problem: string): Facts | null {
  const plain = plainQuestion(problem.replace(/\\angle|∠/g, ' angle '));
  if (plain.form !== null) return null;
  const angles = new Map<string, number>();
  const tangents: (readonly [string, string])[] = [];
  const on = new Set<string>();
  const put = (names: string): string => {
    for (const name of names.match(/\b[a-z]\b/g) ?? []) on.add(name);
    return ' ';
  };
  let [wanted, centre, quadrilateral, diameter, minor]: (string | null)[] = [null, null, null, null, null];
  let [failed, segment] = [false, false];
  const once = (old: string | null, value: string): string => {
    if (old !== null && old !== value) failed = true;
    return value;
  };
  const rest = plain.text
    .replace(/\bangle ([a-z]{3}) ?(?:=|is|measures) ?(\d+(?:\.\d+)?) ?°/g, (_all, name: string, size: string) => {
      if (angles.has(angleKey(name))) failed = true;
      angles.set(angleKey(name), Number(size));
      return ' ';
    })
    .replace(
      /\b(?:find|calculate|work out|determine|what is|what's|state|write down)(?: the)?(?: (?:size|value|measure) of)?(?: the)? angle ([a-z]{3})\b/g,
      (_all, name: string) => {
        wanted = once(wanted, name);
        return ' ';
      },
    )
    .replace(
      /\b([a-z]{4}) is a cyclic quadrilateral\b|\bcyclic quadrilateral ([a-z]{4})\b/g,
      (_all, one?: string, two?: string) => {
        quadrilateral = once(quadrilateral, one ?? two ?? '');
        return ' ';
      },
    )
    .replace(
      /\b(?:points? )?((?:[a-z], )+[a-z],? and [a-z]),? (?:lie|are)(?: all)?(?: (?:four |three |\d )?points)? on (?:the circumference of )?(?:a|the) circle\b/g,
      (_all, names: string) => put(names),
    )
    .replace(
      /\b([a-z]) is (?:also )?(?:a point )?on the (major|minor) arc(?: [a-z]{2})?\b/g,
      (_all, name: string, which: string) => {
        if (which === 'minor') minor = once(minor, name);
        return put(name);
      },
    )
    .replace(
      /\b([a-z]) (?:is|lies)(?: a(?:nother)? point)? on the (?:circumference|circle)(?: of the circle)?\b/g,
      (_all, name: string) => put(name),
    )
    .replace(
      /\b([a-z]) is the cent(?:re|er)(?: of (?:the|a) circle)?\b|\bcent(?:re|er) ([a-z])\b/g,
      (_all, one?: string, two?: string) => {
        centre = once(centre, one ?? two ?? '');
        return ' ';
      },
    )
    .replace(
      /\b([a-z]{2}) is (?:a|the) diameter(?: of (?:the|a) circle)?\b|\bdiameter ([a-z]{2})\b/g,
      (_all, one?: string, two?: string) => {
        diameter = once(diameter, one ?? two ?? '');
        return ' ';
      },
    )
    .replace(
      /\b([a-z])([a-z]) and ([a-z])([a-z]) are (?:both )?tangents(?: to (?:the|a) circle)?(?:,? with)?(?:\s+at [a-z] and [a-z])?/g,
      (_all, p: string, a: string, q: string, b: string) => {
        if (p !== q) failed = true;
        tangents.push([p, a], [p, b]);
        return ' ';
      },
    )
    .replace(
      /\b([a-z])([a-z]) is (?:a |the )?tangent(?: to (?:the|a) circle)?(?:,? with)?(?:\s+at (?:the point )?([a-z])\b)?/g,
      (_all, p: string, t: string, at?: string) => {
        const touch = at ?? t;
        if (touch !== p && touch !== t) failed = true;
        tangents.push([touch === t ? p : t, touch]);
        return ' ';
      },
    )
    .replace(/\b(?:angles )?in the same segment\b/g, () => {
      segment = true;
      return ' ';
    });
  if (failed || wanted === null || !IDLE.test(rest)) return null;
  return { angles, wanted, centre, quadrilateral, diameter, minor, sameSegment: segment, tangents, on };
}

function answer(reason: string, expression: string, size: number): RuleSolution | null {
  if (size <= 0 || size >= 360) return null;
  const steps: RuleStep[] = [{ reason, expression }];
  return { topic: 'circles', method: 'circleTheorems', steps, answer: `${size}^\\circ` };
}

function opposite({ angles, wanted, quadrilateral }: Facts): RuleSolution | null {
  if (quadrilateral === null) return null;
  const at = (name: string): number => {
    const place = quadrilateral.indexOf(name.charAt(1));
    const arms = [quadrilateral[(place + 1) % 4] ?? '', quadrilateral[(place + 3) % 4] ?? ''].toSorted().join('');
    return angleKey(name).slice(1) === arms ? place : -1;
  };
  const [known, ...more] = [...angles];
  if (known === undefined || more.length > 0) return null;
  const [key, size] = known;
  const given = at(`${key.charAt(1)}${key.charAt(0)}${key.charAt(2)}`);
  const asked = at(wanted);
  if (given < 0 || asked < 0 || (given + 2) % 4 !== asked) return null;
  return answer(
    'Opposite angles of a cyclic quadrilateral add up to $180^\\circ$.',
    `180^\\circ-${size}^\\circ=${180 - size}^\\circ`,
    180 - size,
  );
}

function atCentre({ angles, wanted, centre, minor, on, tangents }: Facts): RuleSolution | null {
  const [known, ...more] = [...angles];
  if (centre === null || known === undefined || more.length > 0) return null;
  const [key, size] = known;
  const asked = angleKey(wanted);
  if (key.slice(1) !== asked.slice(1) || key.charAt(0) === asked.charAt(0) || tangents.length > 0) return null;
  if (![key, asked].some((name) => name.charAt(0) !== centre && on.has(name.charAt(0)))) return null;
  const twice = 'The angle at the centre is twice the angle at the circumference.';
  if (key.charAt(0) === centre && asked.charAt(0) !== centre) {
    if (minor === null) return answer(twice, `${size}^\\circ\\div 2=${size / 2}^\\circ`, size / 2);
    if (minor !== asked.charAt(0)) return null;
    return answer(
      `${twice} Here it is the reflex one.`,
      `(360^\\circ-${size}^\\circ)\\div 2=${(360 - size) / 2}^\\circ`,
      (360 - size) / 2,
    );
  }
  if (asked.charAt(0) !== centre || minor !== null || size >= 90) return null;
  return answer(twice, `2\\times ${size}^\\circ=${2 * size}^\\circ`, 2 * size);
}

function inSemicircle({ angles, wanted, diameter, on }: Facts): RuleSolution | null {
  if (diameter === null) return null;
  const ends = [...diameter].toSorted().join('');
  const asked = angleKey(wanted);
  const right = 'The angle in a semicircle is a right angle.';
  const third = [...wanted].find((letter) => !diameter.includes(letter)) ?? '';
  if (!on.has(third)) return null;
  if (asked.slice(1) === ends && angles.size === 0) return answer(right, '90^\\circ', 90);
  const [known, ...more] = [...angles];
  if (known === undefined || more.length > 0) return null;
  const [key, size] = known;
  const letters = (name: string): string => [...name].toSorted().join('');
  const corners = [key.charAt(0), asked.charAt(0)].toSorted().join('');
  if (letters(key) !== letters(asked) || corners !== ends || size >= 90) return null;
  return answer(
    `${right} The other two angles add up to $90^\\circ$.`,
    `90^\\circ-${size}^\\circ=${90 - size}^\\circ`,
    90 - size,
  );
}

function inSegment({ angles, wanted, sameSegment, quadrilateral }: Facts): RuleSolution | null {
  const [known, ...more] = [...angles];
  if (!sameSegment || known === undefined || more.length > 0 || quadrilateral !== null) return null;
  const [key, size] = known;
  const asked = angleKey(wanted);
  if (key.slice(1) !== asked.slice(1) || key.charAt(0) === asked.charAt(0)) return null;
  return answer('Angles in the same segment are equal.', `${size}^\\circ`, size);
}

function atTangent({ angles, wanted, centre, tangents }: Facts): RuleSolution | null {
  const [[one, two], [known, ...more]] = [tangents, [...angles]];
  if (centre === null || one === undefined || more.length > 0) return null;
  const asked = angleKey(wanted);
  const [outside, touch] = one;
  const right = 'A tangent is at right angles to the radius.';
  if (known === undefined)
    return asked === angleKey(`${centre}${touch}${outside}`) ? answer(right, '90^\\circ', 90) : null;
  const [key, size] = known;
  if (two === undefined) {
    const ends = [angleKey(`${touch}${centre}${outside}`), angleKey(`${touch}${outside}${centre}`)];
    if (!ends.includes(key) || !ends.includes(asked) || key === asked || size >= 90) return null;
    return answer(
      `${right} The other two angles add up to $90^\\circ$.`,
      `90^\\circ-${size}^\\circ=${90 - size}^\\circ`,
      90 - size,
    );
  }
  const ends = [angleKey(`${touch}${centre}${two[1]}`), angleKey(`${touch}${outside}${two[1]}`)];
  if (!ends.includes(key) || !ends.includes(asked) || key === asked || size >= 180) return null;
  return answer(
    `${right} The angles of the quadrilateral add up to $360^\\circ$.`,
    `360^\\circ-90^\\circ-90^\\circ-${size}^\\circ=${180 - size}^\\circ`,
    180 - size,
  );
}

/** Questions about one angle of a circle that one of the circle theorems answers. */
export function circleTheorems(problem: string): RuleSolution | null {
  if (!/circle|cyclic/i.test(problem) || !/angle|∠/i.test(problem)) return null;
  const facts = read(problem);
  if (facts === null) return null;
  return opposite(facts) ?? atCentre(facts) ?? inSemicircle(facts) ?? inSegment(facts) ?? atTangent(facts);
}
