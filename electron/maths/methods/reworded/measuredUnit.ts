import type { RuleSolution } from '../../outcomes.ts';

/** What is measured, by the words for it, and the units it is measured in, each as an answer writes it. */
const MEASURED: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [
    /\b(?:heights?|tall|taller|lengths?|distances?|long jumps?|high jumps?)\b/i,
    {
      mm: '\\text{ mm}',
      cm: '\\text{ cm}',
      m: '\\text{ m}',
      km: '\\text{ km}',
      miles: '\\text{ miles}',
      inches: '\\text{ inches}',
    },
  ],
  [/\b(?:mass|masses|weights?|weighs?|weighed|heavy)\b/i, { kg: '\\text{ kg}', g: '\\text{ g}' }],
  [/\btemperatures?\b/i, { '°c': '^\\circ\\text{C}', '°f': '^\\circ\\text{F}' }],
];
const LONG: readonly (readonly [RegExp, string])[] = [
  [/\bcentimet(?:re|er)s?\b/gi, 'cm'],
  [/\bmillimet(?:re|er)s?\b/gi, 'mm'],
  [/\bkilomet(?:re|er)s?\b/gi, 'km'],
  [/\bmet(?:re|er)s?\b/gi, 'm'],
  [/\bkilograms?\b/gi, 'kg'],
  [/\bgrams?\b/gi, 'g'],
  [/°\s?(?=[CF]\b)|\bdegrees? (?=celsius|fahrenheit|[CF]\b)/gi, '°'],
  [/°celsius\b/gi, '°C'],
  [/°fahrenheit\b/gi, '°F'],
];
const NAMED = /(?:\d\s?|\bin |\()(mm|cm|km|m|miles|inches|kg|g|°c|°f)(?![a-z°²³/\d])/gi;
const ASKS =
  /\b(?:mean|average|median|mode|modal|range|interquartile)\b(?:[^.?!]|\.(?=\d))*[.?!]*\s*$|\bhow (?:tall|heavy)\b|\b(?:find|what is|work out|calculate) the (?:height|mass|weight|temperature)\b/i;
/** Another thing told of beside what is measured: the answer may be of that. */
const OTHER = /\b(?:cost|price|age|years?|per|speed|hours?|minutes?|seconds?|how many|area|volume|percent)\b|[%£$€]/i;

/** The mean of heights in cm is so many cm: the unit that all of what is measured was told in, beside the number. */
export function inMeasuredUnit(problem: string, solution: RuleSolution): RuleSolution {
  if (solution.topic !== 'averages' || !/^-?\d+(?:\.\d+)?$/.test(solution.answer)) return solution;
  const text = LONG.reduce((rest, [pattern, short]) => rest.replace(pattern, short), problem);
  const kinds = MEASURED.filter(([words]) => words.test(text));
  const units = new Set([...text.matchAll(NAMED)].map(([, unit]) => (unit ?? '').toLowerCase()));
  const [[, names] = [null, null], another] = kinds;
  const [unit, other] = [...units];
  if (names === null || another !== undefined || unit === undefined || other !== undefined) return solution;
  const written = names[unit];
  if (written === undefined || !ASKS.test(text) || OTHER.test(text)) return solution;
  return { ...solution, answer: `${solution.answer}${written}` };
}
