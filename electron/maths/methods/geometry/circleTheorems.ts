import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { angleKey, readCircleFacts } from './readCircleFacts.ts';
import type { CircleFacts } from './readCircleFacts.ts';

function answer(reason: string, expression: string, size: number): RuleSolution | null {
  if (size <= 0 || size >= 360) return null;
  const steps: RuleStep[] = [{ reason, expression }];
  return { topic: 'circles', method: 'circleTheorems', steps, answer: `${size}^\\circ` };
}

function opposite({ angles, wanted, quadrilateral }: CircleFacts): RuleSolution | null {
  if (quadrilateral === null) return null;
  const at = (name: string): number => {
    const place = quadrilateral.indexOf(name.charAt(1));
    const arms = [quadrilateral[(place + 1) % 4] ?? '', quadrilateral[(place + 3) % 4] ?? ''].toSorted().join('');
    return angleKey(name).slice(1) === arms ? place : -1;
  };
  const corner = (key: string): number => at(`${key.charAt(1)}${key.charAt(0)}${key.charAt(2)}`);
  const asked = at(wanted);
  // Angles at other corners may be told too; every one of them is the whole angle of its corner.
  if (asked < 0 || [...angles.keys()].some((key) => corner(key) < 0 || corner(key) === asked)) return null;
  const size = [...angles].find(([key]) => (corner(key) + 2) % 4 === asked)?.[1];
  if (size === undefined) return null;
  return answer(
    'Opposite angles of a cyclic quadrilateral add up to $180^\\circ$.',
    `180^\\circ-${size}^\\circ=${180 - size}^\\circ`,
    180 - size,
  );
}

function atCentre({ angles, wanted, centre, minor, on, tangents }: CircleFacts): RuleSolution | null {
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

function inSemicircle({ angles, wanted, diameter, on }: CircleFacts): RuleSolution | null {
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

function inSegment({ angles, wanted, sameSegment, quadrilateral }: CircleFacts): RuleSolution | null {
  const [known, ...more] = [...angles];
  if (!sameSegment || known === undefined || more.length > 0 || quadrilateral !== null) return null;
  const [key, size] = known;
  const asked = angleKey(wanted);
  if (key.slice(1) !== asked.slice(1) || key.charAt(0) === asked.charAt(0)) return null;
  return answer('Angles in the same segment are equal.', `${size}^\\circ`, size);
}

function atTangent({ angles, wanted, centre, tangents }: CircleFacts): RuleSolution | null {
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
  const facts = readCircleFacts(problem);
  if (facts === null) return null;
  return opposite(facts) ?? atCentre(facts) ?? inSemicircle(facts) ?? inSegment(facts) ?? atTangent(facts);
}
