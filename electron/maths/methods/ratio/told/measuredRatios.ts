import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainStory } from '../../words/plainStory.ts';
import { markAmounts } from '../../words/storyAmounts.ts';
import type { MarkedStory, StoryAmount } from '../../words/storyAmounts.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { valued } from '../../words/values.ts';
import { writeNumber } from '../../writeTerms.ts';
import { workUnitary } from '../workProportion.ts';
import { ratioSolution } from '../workSharing.ts';
import { CHANGES } from './plainRatio.ts';

const FEET_AND_INCHES = /\b(\d+) ?-?(?:ft|feet|foot)\.?,? ?(?:and )?(\d+) ?-?(?:in|inches|inch)\b\.?/g;

function marked(problem: string): MarkedStory | null {
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  return markAmounts(
    plain.text
      .replace(
        FEET_AND_INCHES,
        (_all, feet: string, inches: string) => `${writeDecimal(new Fraction(inches).div(12).add(feet))} feet`,
      )
      .replace(/(\d)-(?=ft|foot|feet|inch|m\b|cm\b|met|yard|mile|oz|ounce)/g, '$1 ')
      .replace(/(\d) in\.(?= |$)/g, '$1 inches'),
  );
}

function at(story: MarkedStory, index: string | undefined): StoryAmount | undefined {
  return story.amounts[Number(index)];
}

const STANDS = '(?:=|:|represents|stands for|is|to|for|equals|shows|means|corresponds to|is equal to|for every)';

/** "1 inch = 25 miles", one more length in either unit: a map whose scale has two units. */
export function readTwoUnitScale(problem: string): RuleSolution | null {
  if (!/\b(?:map|plan|scale|model|drawing|blueprint|globe|diagram)\b/i.test(problem)) return null;
  const story = marked(problem);
  const found = new RegExp(`⟨l(\\d+)⟩(?: on (?:the|a) [a-z]+)? ?${STANDS} ?⟨l(\\d+)⟩`).exec(story?.text ?? '');
  if (story === null || found === null || CHANGES.test(story.text)) return null;
  const others = story.amounts.flatMap((amount) => (amount.kind === 'length' ? [] : [amount]));
  if (story.amounts.length - others.length !== 3) return null;
  if (others.some((amount) => amount.kind !== 'number' || !amount.value.equals(2))) return null;
  const [small, large] = [at(story, found[1]), at(story, found[2])];
  const third = [...story.text.matchAll(/⟨l(\d+)⟩/g)].map(([, index]) => index).find((index) => index !== found[1] && index !== found[2]); // prettier-ignore
  const other = at(story, third);
  if (small?.kind !== 'length' || large?.kind !== 'length' || other?.kind !== 'length' || small.unit === large.unit)
    return null;
  const asked = /(?:how|what|find|work out|calculate|determine)\b[^.?]*[.?]*$/.exec(story.text)?.[0] ?? '';
  if (!/\b(?:distance|far|apart|long|length|tall|high|height|wide|width|represent)/.test(asked)) return null;
  if (/\b(?:area|speed|time|how long (?:does|will|would) it take|difference)\b/.test(asked)) return null;
  if (other.unit === small.unit) {
    if (/\b(?:on|in) the (?:map|plan|drawing|model)\b|\bmap distance\b/.test(asked.replace(/⟨l\d+⟩[^,.?]*/, '')))
      return null;
    return workUnitary(small.value, large.value, other.value, large.unit);
  }
  if (other.unit !== large.unit || /\b(?:actual|real|actually|really)\b/.test(asked.replace(/⟨l\d+⟩[^,.?]*/, '')))
    return null;
  return workUnitary(large.value, small.value, other.value, small.unit);
}

/** Two things and their shadows at one time: three of the four lengths are told. */
export function readShadows(problem: string): RuleSolution | null {
  if (!/\bshadow/i.test(problem)) return null;
  const story = marked(problem);
  if (story?.amounts.length !== 3 || CHANGES.test(story.text.replace(/\bif\b|\bper\b/g, ''))) return null;
  const asked = /(?:how|what|find|work out|calculate|determine)\b[^.?]*[.?]*$/.exec(story.text)?.[0] ?? '';
  if (!/\bshadow\b/.test(asked) && /⟨/.test(asked.replace(/\b(?:if|whose|that|when|with)\b.*$/, ''))) return null;
  const asksShadow = /\bshadow/.test(asked.replace(/\b(?:whose|that|which|if|when) [^?]*$/, ''));
  const lengths = [...story.text.matchAll(/⟨l(\d+)⟩/g)].map((found) => {
    const after = story.text.slice(found.index + found[0].length);
    const before = story.text.slice(0, found.index);
    const isShadow =
      /^ (?:long )?shadow/.test(after) || /\bshadow(?: of| is| was| that is| which is| measures| measuring| [a-z]+ is| of length| length is| is about)* $/.test(before); // prettier-ignore
    const amount = at(story, found[1]);
    return { isShadow, value: amount === undefined ? null : valued(amount) };
  });
  const shadows = lengths.filter(({ isShadow }) => isShadow);
  if (lengths.length !== 3 || shadows.length !== (asksShadow ? 1 : 2)) return null;
  const [single] = asksShadow ? shadows : lengths.filter(({ isShadow }) => !isShadow);
  const pair = lengths.filter((one) => one !== single);
  const place = single === undefined ? -1 : lengths.indexOf(single);
  // The lone height goes with the shadow told beside it.
  const beside = place === 1 ? ofSameThing(story.text, lengths.length) : place === 0 ? 1 : 1;
  const partner = beside === null ? undefined : lengths[beside];
  const other = pair.find((one) => one !== partner);
  if (!single?.value || !partner?.value || !other?.value) return null;
  const scale = partner.value.unit === other.value.unit ? new Fraction(1) : unitRatio(other.value.unit, partner.value.unit); // prettier-ignore
  if (scale === null) return null;
  return workUnitary(partner.value.value, single.value.value, other.value.value.mul(scale), single.value.unit);
}

/** Of three lengths the one that is told in the same sentence or clause as the middle one; `null` where both are. */
function ofSameThing(text: string, count: number): number | null {
  const marks = [...text.matchAll(/⟨l\d+⟩/g)].map(({ index }) => index);
  const [first = 0, second = 0, third = 0] = marks;
  if (count !== 3) return null;
  const cut = /[.;?]|, | while | and (?=an? |the |at )|\bnearby\b|\bat the same time\b|\bwhen\b|\bif\b/;
  const [left, right] = [cut.test(text.slice(first, second)), cut.test(text.slice(second, third))];
  return left === right ? null : left ? 2 : 0;
}

/** "228 miles on 9.5 gallons": so many of the first for one of the second. */
export function readUnitRate(problem: string): RuleSolution | null {
  const plain = plainStory(problem.replace(/\bmpg\b/gi, 'miles per gallon')).text;
  const told =
    /(?<![\d.])(\d[\d,]*(?:\.\d+)?) ?([a-z]+)(?: [a-z]+){0,2}? (?:on|in|for|with|from|per|every|using|uses) (?:about |only |just )?(\d+(?:\.\d+)?) ?([a-z]+)/.exec(
      plain,
    );
  if (told === null || (plain.match(/\d[\d,.]*/g) ?? []).length !== 2) return null;
  const [, much = '', thing = '', many = '', base = ''] = told;
  const one = base.replace(/s$/, '');
  const asked = plain.replace(told[0], ' ');
  const asks =
    /\bunit rate\b/.test(asked) ||
    new RegExp(`\\b${thing.replace(/s$/, '')}s? (?:per|for each|to the|a|each|in one|for one|in 1) ${one}\\b`).test(
      asked,
    );
  const wanted = /\bper ([a-z]+)/.exec(asked)?.[1];
  if (!asks || (wanted !== undefined && wanted !== one) || CHANGES.test(asked.replace(/\bper\b/g, ''))) return null;
  const [value, count] = [new Fraction(much.replace(/,/g, '')), new Fraction(many)];
  return count.compare(1) <= 0 ? null : workUnitary(count, value, new Fraction(1), `${thing} per ${one}`);
}

const LIST = '((?:-?\\d+(?:\\.\\d+)?(?:, ?| and |, and ))+-?\\d+(?:\\.\\d+)?)';

/** "x: 2, 5, 8 and y: 7, 17.5, 28": the constant of proportionality, if there is one. */
export function readTableConstant(problem: string): RuleSolution | null {
  if (!/\bconstant of (?:proportionality|variation)\b|\bunit rate\b/i.test(problem)) return null;
  const plain = plainStory(problem.replace(/[|]/g, ',')).text;
  const rows = [...plain.matchAll(new RegExp(`\\b([a-z])(?: values?)? ?(?:=|:|is|are|-)? ?${LIST}`, 'g'))];
  const [one, two] = rows;
  if (one === undefined || two === undefined || rows.length > 2 || one[1] === two[1]) return null;
  const rest = plain.replace(one[0], '').replace(two[0], '');
  if (/\d/.test(rest)) return null;
  const values = (list = ''): readonly Fraction[] => (list.match(/-?\d+(?:\.\d+)?/g) ?? []).map((digits) => new Fraction(digits)); // prettier-ignore
  const asksSecond = !new RegExp(`\\b${one[1] ?? ''} ?/ ?${two[1] ?? ''}\\b`).test(rest);
  const swapped = one[1] === 'y' && two[1] === 'x';
  const [below, above] = asksSecond !== swapped ? [values(one[2]), values(two[2])] : [values(two[2]), values(one[2])];
  const [first, top] = [below[0], above[0]];
  if (first === undefined || top === undefined || first.n === 0n || below.length !== above.length) return null;
  const constant = top.div(first);
  if (!below.every((value, index) => value.n !== 0n && above[index]?.div(value).equals(constant) === true)) return null;
  const steps = below.slice(0, 3).map((value, index) => ({
    reason: index === 0 ? 'Divide one value by the other.' : 'The same for the next pair.',
    expression: `${writeDecimal(above[index] ?? top)}\\div ${writeDecimal(value)}=${writeNumber(constant)}`,
  }));
  return ratioSolution(steps, writeNumber(constant));
}

/** "40 cm : 1.2 m as 1 : n", "150 g to 2 kg in simplest form": measures as numbers of the smaller unit. */
export function readMeasuredRatio(problem: string): string | null {
  const form = /^(?:the )?(1 ?: ?n|n ?: ?1) form of (?:the ratio )?(\d+(?:\.\d+)? ?: ?\d+(?:\.\d+)?)[\s.?]*$/i.exec(
    problem,
  );
  if (form !== null) return `Write the ratio ${form[2] ?? ''} in the form ${form[1] ?? ''}`;
  const found =
    /(\d+(?:\.\d+)?) ?(mm|cm|m|km|g|kg|mg|ml|cl|l|litres?|minutes?|mins?|hours?|seconds?|p|pence) ?(?::|to) ?(\d+(?:\.\d+)?) ?(mm|cm|m|km|g|kg|mg|ml|cl|l|litres?|minutes?|mins?|hours?|seconds?|p|pence)(?![a-z])/i.exec(
      problem,
    ) ?? null;
  if (found === null) return null;
  const [all, one = '', first = '', two = '', second = ''] = found;
  const name = (unit: string): string => ({ l: 'litres', litre: 'litres', p: 'pence', mins: 'minutes', min: 'minutes', minute: 'minutes', hour: 'hours', second: 'seconds' })[unit.toLowerCase()] ?? unit.toLowerCase(); // prettier-ignore
  const ratio = unitRatio(name(first), name(second));
  if (ratio === null) return null;
  const [left, right] = [new Fraction(one).mul(ratio.compare(1) > 0 ? ratio : 1), new Fraction(two).mul(ratio.compare(1) < 0 ? ratio.inverse() : 1)]; // prettier-ignore
  const rest = problem.replace(all, ' ').replace(/1 ?: ?n|n ?: ?1/i, '');
  if (/\d|fraction|scale|map/i.test(rest)) return null;
  const plain = `${writeDecimal(left)}:${writeDecimal(right)}`;
  if (/\b1 ?: ?n\b/i.test(problem)) return `Write the ratio ${plain} in the form 1:n`;
  if (/\bn ?: ?1\b/i.test(problem)) return `Write the ratio ${plain} in the form n:1`;
  return /\b(?:simpl|lowest|cancel|reduce)/i.test(rest) ? `Simplify the ratio ${plain}` : null;
}
