import type { Rewording } from '../../reworded/rewording.ts';

const KILO =
  /\bhow many (?:kilolit(?:re|er)s?|kl)\b(?: of [a-z]+)?|\bhow much [a-z]+(?=[^.?]*\bin (?:kilolit(?:re|er)s|kl)\b)/i;
const MILLI =
  /\bhow many (?:millilit(?:re|er)s?|ml)\b(?: of [a-z]+)?|\bhow much [a-z]+(?=[^.?]*\bin (?:millilit(?:re|er)s|ml)\b)/i;
const IN = /,? ?\bin (?:kilolit(?:re|er)s?|kl|millilit(?:re|er)s?|ml)\b/i;

/** A volume that is asked for in kilolitres or millilitres: the same number of cubic metres or centimetres. */
export function pouredUnits(problem: string, read: (question: string) => Rewording | null): Rewording | null {
  const kilo = KILO.test(problem);
  if (kilo === MILLI.test(problem) || /\d ?(?:kl|ml|kilolit|millilit)[^.?]*\bper\b/i.test(problem)) return null;
  const unit = kilo ? 'm' : 'cm';
  const asked = problem.replace(IN, '').replace(kilo ? KILO : MILLI, `how many cubic ${kilo ? 'metres' : 'centimetres'} of water`); // prettier-ignore
  const found = read(asked);
  if (found === null) return null;
  return {
    ...found,
    finish: (answer) => {
      const finished = found.finish === undefined ? { steps: [], answer } : found.finish(answer);
      const size = new RegExp(`^(\\d+(?:\\.\\d+)?)\\\\text\\{ ${unit}\\}\\^3$`).exec(finished?.answer ?? '')?.[1];
      if (finished === null || size === undefined) return null;
      const [name, reason] = kilo
        ? ['kL', 'A cubic metre is one kilolitre.']
        : ['ml', 'A cubic centimetre is one millilitre.'];
      const step = { reason, expression: `${size}\\text{ ${unit}}^3=${size}\\text{ ${name}}` };
      return { steps: [...finished.steps, step], answer: `${size}\\text{ ${name}}` };
    },
  };
}
