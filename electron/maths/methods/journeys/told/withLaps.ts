import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { shown } from '../../stories/workJourney.ts';
import type { MarkedTravel } from './markTravel.ts';

const LAP = '(?:laps?|lengths?|circuits?|widths?|loops?|rounds?)';
const ROUND =
  '(?:lap|length|circuit|width|loop|round|track|pool|field|course|park|block|pitch|lake|oval|playground|rink|ring|time)';

/** "5 laps of a 400 m track": the way all of them make, and the step to it. Other stories stay as they are. */
export function withLaps(marked: MarkedTravel): { readonly marked: MarkedTravel; readonly steps: readonly RuleStep[] } {
  const same = { marked, steps: [] };
  const { text, amounts } = marked;
  const counts = [
    ...text.matchAll(
      new RegExp(
        `⟨n(\\d+)⟩ (?:full |complete |whole )?(?:${LAP}|times (?:a?round|across))(?: of (?:the|a|an|his|her|this) (?!⟨)[a-z]+)?`,
        'g',
      ),
    ),
  ];
  const [found, ...more] = counts;
  const count = amounts[Number(found?.[1] ?? -1)];
  if (found === undefined || more.length > 0 || count?.kind !== 'number') return same;
  const per = new RegExp(
    `⟨t(\\d+)⟩ (?:a|an|per|each|for each|for every|every|for one|for 1) ${ROUND}|(?:each|every|one|a) ${ROUND} (?:takes|took|in|takes her|takes him|takes me) (?:about )?⟨t(\\d+)⟩|⟨t(\\d+)⟩ each(?= §|,)`,
  ).exec(text);
  const long = new RegExp(
    `(?:(?:one|1|each|a|the|every) )?${ROUND}s? ?(?:is|=|was|:|of|are|measures|of the [a-z]+ is) ?(?:exactly )?⟨l(\\d+)⟩(?: long| each| round| in length)?|(?:of |round |around |in )?(?:a|an|the|his|her|its|my)? ?⟨l(\\d+)⟩(?: long| swimming| running| indoor| athletics| oval)* ${ROUND}(?: each| long)?|(?<=${ROUND}s? )(?:of )?⟨l(\\d+)⟩(?: each| long)?`,
  ).exec(text);
  const [time, length] = [
    amounts[Number(per?.slice(1).find(Boolean) ?? -1)],
    amounts[Number(long?.slice(1).find(Boolean) ?? -1)],
  ];
  if (time?.kind !== 'time' && length?.kind !== 'length') return same;
  const steps: RuleStep[] = [];
  const all = [...amounts];
  let told = '';
  const asksTime =
    /\bhow (?:long|many (?:minutes|seconds|hours)|much time)\b|\btime\b/.test(text) && !/\bspeed\b|how fast/.test(text);
  if (length?.kind === 'length' && !(asksTime && time?.kind === 'time')) {
    const value = length.value.mul(count.value);
    steps.push({
      reason: 'Find the whole distance.',
      expression: `${shown(count.value)}\\times ${shown(length.value)}=${shown(value)}\\text{ ${length.unit}}`,
    });
    all.push({ ...length, value });
    told = `⟨l${all.length - 1}⟩`;
  }
  if (time?.kind === 'time') {
    const zero = new Fraction(0);
    const seconds = time.h.mul(3600).add(time.min.mul(60)).add(time.s).mul(count.value);
    const isFine = time.s.n !== 0n;
    steps.push({
      reason: 'Find the whole time.',
      expression: `${shown(count.value)}\\times ${shown(seconds.div(count.value).div(isFine ? 1 : 60))}=${shown(seconds.div(isFine ? 1 : 60))}\\text{ ${isFine ? 'seconds' : 'minutes'}}`,
    });
    all.push({ kind: 'time', h: zero, min: isFine ? zero : seconds.div(60), s: isFine ? seconds : zero });
    told = `${told} in ⟨t${all.length - 1}⟩`;
  }
  const cut = [found[0], per?.[0], long?.[0]].reduce<string>((rest, part, index) => {
    if (part === undefined) return rest;
    if (index === 0) return rest.replace(part, ` ${told} `);
    return rest.includes(part)
      ? rest.replace(part, ' ')
      : rest.replace(new RegExp(`(?:of )?${/⟨[a-z]\d+⟩/.exec(part)?.[0] ?? part}`), ' ');
  }, text);
  return { marked: { ...marked, text: cut.replace(/\s+/g, ' '), amounts: all }, steps };
}
