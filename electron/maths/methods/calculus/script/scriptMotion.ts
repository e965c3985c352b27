import { rationalRoots } from '../../rationalRoots.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { ScriptFacts } from './scriptFacts.ts';
import {
  definite,
  intervalOf,
  latexOf,
  lengthUnit,
  placeOf,
  single,
  speedUnit,
  staysPositive,
  told,
  withUnit,
} from './scriptCurve.ts';
import type { ScriptCurve } from './scriptCurve.ts';

/** Velocity, acceleration and rest of something whose place or velocity is told. */
export function motionQuestion(facts: ScriptFacts): Rewording | null {
  const curve = single(facts);
  if (curve === null) return null;
  const { latex, variable, name } = curve;
  const named = [...facts.wishes].filter((wish) => ['velocity', 'speed', 'acceleration', 'rest', 'run'].includes(wish));
  const integrates = facts.wishes.has('integral') && named.includes('run') ? 1 : 0;
  if (named.length + integrates !== facts.wishes.size || !/\b(?:particle|ball|car|stone|object|body|moves?|motion|displacement|position|velocity|rocket|train|bike|cyclist|height|thrown|distance|runner|sprinter|boat|metres?|seconds?|mps|mpss)\b/.test(facts.text)) return null; // prettier-ignore
  const ofVelocity = name === 'v' || (/\b(?:velocity|speed)\b[^;]*#[de]/.test(facts.text) && !/\b(?:displacement|position|height|distance)\b[^;]*#[de]/.test(facts.text)); // prettier-ignore
  const last = named.filter((wish) => wish !== 'run' && (wish !== 'velocity' || !ofVelocity || named.length === 1));
  const wish = last.includes('acceleration') ? 'acceleration' : last.includes('rest') ? 'rest' : last.includes('velocity') || last.includes('speed') ? 'velocity' : 'run'; // prettier-ignore
  if (last.filter((one) => one !== wish && !(wish === 'velocity' && one === 'speed') && !(wish === 'rest' && one === 'velocity')).length > 0) return null; // prettier-ignore
  if (wish === 'run') return ofVelocity ? (fromStart(facts, curve) ?? sinceStart(facts, curve) ?? runQuestion(facts, curve)) : null; // prettier-ignore
  if (wish === 'rest') {
    if (told(facts, 'conditions') > 0 || !facts.conditions.every(({ letter, other, text }) => letter === variable && other.startsWith('>') && text === '0')) return null; // prettier-ignore
    return ofVelocity
      ? { question: `Solve $${latex}=0$`, finish: (answer) => positiveTimes(answer, variable, facts) }
      : { question: `Find the x-coordinates of the stationary points of the curve $y=${latex}$`, finish: (answer) => positiveTimes(answer, variable, facts) }; // prettier-ignore
  }
  if (told(facts, 'values', 'places') > 0) return null;
  const at = placeOf(facts, curve);
  const power = wish === 'acceleration' ? '^2' : '';
  const finish = withUnit(speedUnit(facts, power));
  const falls = /\bhow fast [^;]*\b(?:falling|dropping|descending|sinking|coming down)\b/.test(facts.text);
  const signed: Rewording['finish'] = (answer) => {
    if (falls !== answer.startsWith('-') && (falls || last.includes('speed'))) return null;
    const size = finish(answer.replace(/^-/, ''));
    if (!falls || size === null) return finish(answer);
    return {
      ...size,
      steps: [{ reason: 'The minus says that it goes down: this is how fast.', expression: size.answer }],
    };
  };
  const twice = wish === 'acceleration' && !ofVelocity;
  if (wish === 'velocity' && ofVelocity) return null;
  if (at !== null) {
    const place = `$${variable}=${latexOf(at)}$`;
    if (twice) return { question: `Find the second derivative of $y=${latex}$ at ${place}`, finish: signed };
    return { question: `Find the gradient of the curve $y=${latex}$ at ${place}`, finish: signed };
  }
  if (facts.values.length + facts.places.length > 0) return null;
  return { question: twice ? `Find the second derivative of $y=${latex}$` : `Differentiate $${latex}$ with respect to $${variable}$` }; // prettier-ignore
}

function positiveTimes(
  answer: string,
  variable: string,
  { text }: ScriptFacts,
): ReturnType<NonNullable<Rewording['finish']>> {
  const roots = rationalRoots(answer, variable);
  const unit = /\bsec/.test(text) ? '\\text{ s}' : '';
  if (roots === null) return null;
  const times = roots.filter((root) => root.compare(0) >= 0);
  if (times.length === 0) return null;
  const written = times.map((root) => `${variable}=${latexOf(root.toFraction())}`).join('\\text{ or }');
  return { steps: [], answer: times.length === 1 ? `${written}${unit}` : written };
}

/** "It starts from the origin when t = 0. Find its displacement when t = 2": the velocity integrated up to then. */
function fromStart(facts: ScriptFacts, { latex, variable }: ScriptCurve): Rewording | null {
  if (!/\borigin\b|\bstarts? (?:at|from)\b/.test(facts.text) || !/\b(?:displacement|position|how far from)\b/.test(facts.text)) return null; // prettier-ignore
  if (told(facts, 'values', 'places') > 0 || /\b(?:distance|total)\b/.test(facts.text)) return null;
  const at = [...facts.values.filter(({ letter }) => letter === variable).map(({ text }) => text), ...facts.places];
  const [end, ...more] = at.filter((text) => text !== '0');
  if (end === undefined || more.length > 0 || at.length > 2 || !at.every((text) => /^\d/.test(text))) return null;
  if (facts.values.some(({ letter }) => letter !== variable)) return null;
  return { question: definite(latex, variable, ['0', end]), finish: withUnit(lengthUnit(facts)) };
}

/** "How far has it travelled after 3 seconds?": from t = 0 up to then. */
function sinceStart(facts: ScriptFacts, curve: ScriptCurve): Rewording | null {
  const starts = /\b(?:from rest|at rest|origin|starts?|sets? off|leaves?|passes)\b|\bafter #l\d+ sec/.test(facts.text);
  if (!starts || !/\b(?:has|have|had|does) (?:it|he|she|the [a-z]+) (?:travel|mov|go|gone|run|cover|ridden|cycl|roll)\w*[^;]* (?:after|in|by) #[nv]/.test(facts.text)) return null; // prettier-ignore
  const at = [...facts.values.map(({ text }) => text), ...facts.places];
  const [end, ...more] = at.filter((text) => text !== '0');
  if (end === undefined || more.length > 0 || at.length > 2 || facts.ends.length + facts.firsts.length > 0) return null;
  if (facts.values.some(({ letter }) => letter !== curve.variable)) return null;
  if (!facts.points.every(({ text, other }) => text === '0' && other === '0')) return null;
  return runQuestion({ ...facts, ends: [['0', end]], values: [], places: [], points: [] }, curve);
}

/** A way or an amount from its rate, where the rate is never negative between the ends. */
export function runQuestion(facts: ScriptFacts, { latex, variable }: ScriptCurve): Rewording | null {
  // "Litres per minute … in the first 4 hours"
  const per = /\bper (second|minute|hour|day|week|month|year)\b/.exec(facts.text)?.[1];
  const spans = facts.text.match(/(?<=#[nv]\d+ )(?:second|minute|hour|day|week|month|year)/g) ?? [];
  if (per !== undefined && spans.some((span) => span !== per)) return null;
  const interval = intervalOf(facts);
  if (interval === null || told(facts, 'ends', 'firsts') > 0 || !staysPositive(latex, variable, interval)) return null;
  const unit = /\b(?:velocity|speed|mps|cmps|ftps|kmph)\b/.test(facts.text) ? lengthUnit(facts) : '';
  return { question: definite(latex, variable, interval), finish: withUnit(unit) };
}
