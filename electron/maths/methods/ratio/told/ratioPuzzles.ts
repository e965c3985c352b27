import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { plainStory } from '../../words/plainStory.ts';
import { nameStems } from '../../words/nameStems.ts';
import { writeNumber } from '../../writeTerms.ts';
import { writeDecimal } from '../../askedText.ts';
import { ratioSolution } from '../workSharing.ts';

const TERM = String.raw`\(? ?(\d*) ?([a-z]) ?([-+]) ?(\d*) ?([a-z]) ?\)?`;

const FORMS = new RegExp(String.raw`${TERM} ?: ?${TERM} ?(?:=|is|is equal to) ?(\d+) ?: ?(\d+)`);
const ASKS_PAIR =
  /(?:find|what is|work out|calculate|determine)(?: the)?(?: ratio(?: of)?)? ([a-z]) ?(?::|to) ?([a-z])[\s.?]*$/;

/** "(2a + b) : (a − b) = 7 : 2, find a : b." */
export function ratioOfForms(problem: string): RuleSolution | null {
  if (!problem.includes(':') || !/[-+−]/.test(problem) || problem.length > 160) return null;
  const { text, otherForm } = plainStory(problem.replace(/\$|\\left|\\right/g, ''));
  const [found, asked] = [FORMS.exec(text), ASKS_PAIR.exec(text)];
  if (found === null || asked === null || otherForm) return null;
  const rest = text.replace(found[0], ' ').replace(asked[0], ' ').replace(/\b(?:if|given|that|then|and|so|hence)\b/g, ' ');
  const [one = '', two = ''] = [asked[1], asked[2]];
  if (/[a-z\d]/.test(rest) || one === two) return null;
  const side = (at: number): readonly [Fraction, Fraction] | null => {
    const [times, letter, sign, more, other] = found.slice(at, at + 5);
    const [first, second] = [new Fraction(times === '' ? 1 : (times ?? 1)), new Fraction(more === '' ? 1 : (more ?? 1)).mul(sign === '-' ? -1 : 1)];
    if (letter === one && other === two) return [first, second];
    return letter === two && other === one ? [second, first] : null;
  };
  const [left, right] = [side(1), side(6)];
  const [m, n] = [new Fraction(found[11] ?? 0), new Fraction(found[12] ?? 0)];
  if (left === null || right === null || m.equals(0) || n.equals(0)) return null;
  // n(pa + qb) = m(ra + sb)
  const [a, b] = [left[0].mul(n).sub(right[0].mul(m)), right[1].mul(m).sub(left[1].mul(n))];
  const value = a.equals(0) ? null : b.div(a);
  if (value === null || value.compare(0) <= 0) return null;
  const text2 = (sides: readonly [Fraction, Fraction]): string => `${sides[0].equals(1) ? '' : writeNumber(sides[0])}${one}${sides[1].compare(0) < 0 ? '-' : '+'}${sides[1].abs().equals(1) ? '' : writeNumber(sides[1].abs())}${two}`;
  const steps: RuleStep[] = [
    { reason: 'Write the ratios as fractions and multiply across.', expression: `${writeNumber(n)}(${text2(left)})=${writeNumber(m)}(${text2(right)})` },
    { reason: `Bring $${one}$ to one side and $${two}$ to the other.`, expression: `${writeNumber(a.abs())}${one}=${writeNumber(b.abs())}${two}` },
    { reason: 'Write it as a ratio.', expression: `${one}:${two}=${value.n}:${value.d}` },
  ];
  return ratioSolution(steps, `${value.n}:${value.d}`);
} // prettier-ignore

const RATIO3 =
  /\bratio (?:of )?(?:the )?(?:numbers? of )?([a-z]+)(?: to |, | ?: ?)(?:the )?(?:numbers? of )?([a-z]+)(?:(?: to |,? and | ?: ?)(?:the )?(?:numbers? of )?([a-z]+))?(?: (?:in|on|at) [a-z ]+?)? (?:is|was) (\d+) ?: ?(\d+)(?: ?: ?(\d+))?/;
const GONE =
  /\b(?:after|when|if) (\d+) (?:of the )?([a-z]+) (?:are|were|is|have been|had been)? ?(?:sold|removed|eaten|taken(?: away| out)?|given away|leave|left|thrown away|used|lost|leaves|fly away|flew away)\b/;
const COME =
  /\b(?:after|when|if) (?:another )?(\d+) (?:more |extra |new )?([a-z]+) (?:are|were|is|have been)? ?(?:added|bought|join(?:ed)?|arrived?|put in|come|came|planted)\b/;
const EQUALS =
  /\b(?:there (?:is|are|were|was)|(?:the )?[a-z]+ (?:has|have|had)|(?:he|she|they) (?:has|have|had))(?: now| then)? (?:an? )?(?:equal|same)(?: number)? of ([a-z]+) and ([a-z]+)|\bas many ([a-z]+) as ([a-z]+)|\bnumbers? of ([a-z]+) and ([a-z]+) (?:is|are|were|was|becomes?|became) (?:then )?(?:equal|the same)/;

/** "Roses, tulips and lilies 5 : 3 : 4; after 30 roses are sold there are as many roses as tulips": each part. */
export function equalAfter(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\d ?: ?\d/.test(problem) || !/\b(?:equal|same|as many)\b/i.test(problem)) return null;
  const { text, otherForm } = plainStory(problem);
  const [told, equals] = [RATIO3.exec(text), EQUALS.exec(text)];
  const [gone, come] = [GONE.exec(text), COME.exec(text)];
  const change = gone ?? come;
  const asked = /\bhow many ([a-z]+)\b[^.?]*\?*$/.exec(text);
  if (otherForm || told === null || equals === null || change === null || asked === null || (gone !== null && come !== null)) return null;
  const names = told.slice(1, 4).filter((name): name is string => name !== undefined).map((name) => nameStems(name).join());
  const parts = told.slice(4, 7).filter((part) => part !== undefined).map(Number);
  if (names.length !== parts.length || new Set(names).size < names.length) return null;
  if ((text.match(/\d+/g) ?? []).length !== parts.length + 1 || /\b(?:twice|half|each|every|then another|also|now how many|at first more)\b/.test(text)) return null;
  const place = (name = ''): number => names.indexOf(nameStems(name).join());
  const pair = [equals[1] ?? equals[3] ?? equals[5], equals[2] ?? equals[4] ?? equals[6]].map(place);
  const changed = place(change[2]);
  const [other] = pair.filter((at) => at !== changed);
  if (changed < 0 || pair.length !== 2 || !pair.includes(changed) || other === undefined || other < 0) return null;
  const [mine = 0, theirs = 0] = [parts[changed], parts[other]];
  const difference = gone === null ? theirs - mine : mine - theirs;
  const one = new Fraction(Number(change[1]), difference === 0 ? 1 : difference);
  if (difference <= 0 || one.d !== 1n) return null;
  const value = Number(one.n);
  const wanted = place(asked[1]);
  const isTotal = wanted < 0 && /\b(?:altogether|in total|in all)\b/.test(asked[0]);
  const now = /\bnow\b|\bleft\b|\bin the end\b/.test(asked[0]);
  const first = /\b(?:at first|originally|at the (?:start|beginning)|to (?:start|begin) with|initially|before)\b/.test(asked[0]);
  // What was and what is differ for those that change.
  if ((wanted < 0 && !isTotal) || ((wanted === changed || isTotal) && now === first)) return null;
  const shift = (gone === null ? 1 : -1) * Number(change[1]);
  const sum = parts.reduce((all, part) => all + part, 0);
  const base = (isTotal ? sum : (parts[wanted] ?? 0)) * value;
  const answer = base + (now && (isTotal || wanted === changed) ? shift : 0);
  const steps: RuleStep[] = [
    { reason: 'The difference in parts.', expression: `${Math.max(mine, theirs)}-${Math.min(mine, theirs)}=${difference}` },
    { reason: 'So many are this difference: one part.', expression: `${change[1] ?? ''}\\div ${difference}=${value}` },
    { reason: 'The number that is asked for.', expression: `${isTotal ? sum : (parts[wanted] ?? 0)}\\times ${value}=${base}` },
  ];
  if (answer !== base) steps.push({ reason: 'After the change.', expression: `${base}${shift < 0 ? '-' : '+'}${Math.abs(shift)}=${answer}` });
  return ratioSolution(steps, `${answer}`);
} // prettier-ignore

const UNIT =
  '(cups?|litres?|liters?|ml|kg|g|grams|spoonfuls|tablespoons|teaspoons|gallons|pints|buckets|scoops|parts|tins|cans)';
const PER = new RegExp(
  `\\b(\\d+) ${UNIT} of (?:the )?([a-z]+(?: [a-z]+)?) (?:for|with|to) (?:every |each )?(\\d+) ${UNIT} of (?:the )?([a-z]+(?: [a-z]+)?)`,
);
const MAKE = new RegExp(
  `\\b(?:make|makes|needs?|wants?|prepare|mix|mixes) (?:a total of |exactly )?(\\d+(?:\\.\\d+)?) ${UNIT} of (?:the |this |her |his |it|[a-z]+(?: [a-z]+)?)`,
);
const HAS = new RegExp(
  `\\b(?:has|have|with|got|and) (?:only )?(\\d+(?:\\.\\d+)?) ${UNIT} of (?:the )?([a-z]+(?: (?!and\\b)[a-z]+)?)`,
  'g',
);

function sameUnit(units: readonly (string | undefined)[]): boolean {
  return new Set(units.map((unit) => (unit ?? '').replace(/s$/, ''))).size === 1;
}

function head(name: string): string {
  return nameStems(name.replace(/\b(?:and|in|for|she|he|they|to|is|are|paint|does)\b.*$/, '').trim()).join(' ');
}

/** "2 cups of juice for every 5 cups of water; she wants to make 28 cups": so much of each, or the most that can be made. */
export function mixedParts(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\b(?:every|each)\b/i.test(problem)) return null;
  const { text, otherForm, places } = plainStory(problem);
  const told = PER.exec(text);
  if (otherForm || places !== null || told === null) return null;
  const rest = text.replace(told[0], ' | ');
  const [a, b] = [Number(told[1]), Number(told[4])];
  const names = [head(told[3] ?? ''), head(told[6] ?? '')];
  const unit = (told[2] ?? '').replace(/s?$/, 's').replace(/^(ml|kg|g)s$/, '$1');
  if (!sameUnit([told[2], told[5]]) || names[0] === names[1] || /\b(?:then|left|already|spills?|twice|half|more|less|another|third)\b/.test(rest)) return null;
  const asked = /\bhow (?:much|many [a-z]+ of) ([a-z]+(?: [a-z]+)?)\b[^.?]*\?*$/.exec(rest);
  const make = MAKE.exec(rest);
  if (make !== null && asked !== null && (rest.match(/\d+(?:\.\d+)?/g) ?? []).length === 1 && sameUnit([told[2], make[2]])) {
    const wanted = names.indexOf(head(asked[1] ?? ''));
    if (wanted < 0 || names.includes(head(make[0].replace(/^.* of /, '')))) return null;
    const one = new Fraction(make[1] ?? 0).div(a + b);
    const value = one.mul(wanted === 0 ? a : b);
    return ratioSolution(
      [
        { reason: 'Add the parts.', expression: `${a}+${b}=${a + b}` },
        { reason: 'One part.', expression: `${writeDecimal(new Fraction(make[1] ?? 0))}\\div ${a + b}=${writeDecimal(one)}` },
        { reason: 'The parts that are asked for.', expression: `${wanted === 0 ? a : b}\\times ${writeDecimal(one)}=${writeDecimal(value)}` },
      ],
      `${writeDecimal(value)}\\text{ ${unit}}`,
    );
  }
  return mostOf(rest, { a, b, names, unit });
} // prettier-ignore

function mostOf(rest: string, { a, b, names, unit }: { readonly a: number; readonly b: number; readonly names: readonly string[]; readonly unit: string }): RuleSolution | null {
  if (!/\b(?:greatest|largest|maximum|most|biggest)\b[^.?]*\b(?:make|made|mix|prepare)\b[^.?]*\?*$/.test(rest) && !/\bhow (?:much|many)\b[^.?]*\b(?:at most)\b/.test(rest)) return null;
  const has = [...rest.matchAll(HAS)].map(([, size = '0', own = '', name = '']) => ({ size: new Fraction(size), own, at: names.indexOf(head(name)) }));
  const [one, two] = [has.find(({ at }) => at === 0), has.find(({ at }) => at === 1)];
  if (has.length !== 2 || one === undefined || two === undefined || (rest.match(/\d+(?:\.\d+)?/g) ?? []).length !== 2) return null;
  if (!sameUnit([unit, one.own, two.own])) return null;
  const [first, second] = [one.size.div(a), two.size.div(b)];
  const least = first.compare(second) < 0 ? first : second;
  const value = least.mul(a + b);
  return ratioSolution(
    [
      { reason: 'How often each is enough.', expression: `${writeDecimal(one.size)}\\div ${a}=${writeDecimal(first)},\\ ${writeDecimal(two.size)}\\div ${b}=${writeDecimal(second)}` },
      { reason: 'The smaller one counts; each time gives all parts.', expression: `${writeDecimal(least)}\\times (${a}+${b})=${writeDecimal(value)}` },
    ],
    `${writeDecimal(value)}\\text{ ${unit}}`,
  );
} // prettier-ignore

const PRICED =
  /\b(?!and\b)([a-z]+)(?: [a-z]+)? costs? ([£$€₹])(\d+(?:\.\d+)?) (?:per|a|an|for each) (litre|liter|kg|kilogram|gram|g|gallon|pint|lb|pound|tonne|m)\b/g;

/** "Red and blue 5 : 2; red costs £1.60 a litre and blue £2.30: what do 35 litres cost?" */
export function mixtureCost(problem: string): RuleSolution | null {
  if (problem.length > 360 || !/\d ?: ?\d/.test(problem) || !/\bcosts?\b/i.test(problem)) return null;
  const { text, otherForm } = plainStory(problem.replace(/ by (?:volume|weight|mass)\b/gi, ''));
  const ratio = /\b([a-z]+(?: [a-z]+)?) (?:and|with|to) ([a-z]+(?: (?!in\b|are\b|is\b|mixed\b)[a-z]+)?)(?: are mixed| is mixed| mixed)? in (?:the|a) ratio (?:of )?(\d+) ?: ?(\d+)/.exec(text);
  const prices = [...text.matchAll(PRICED)];
  const [one, two, ...more] = prices;
  const asked = /\b(?:what is the (?:total )?cost of|how much (?:does it cost to|will it cost to|would|does|do|will)|find the (?:total )?cost of|work out the (?:total )?cost of)\b[^.?]*?(\d+(?:\.\d+)?) ?(litres?|liters?|kg|kilograms?|g|grams?|gallons?|pints?|lbs?|pounds?|tonnes?|m)\b[^.?]*\?*$/.exec(text);
  // "The cost of 10 kg of sugar" asks for one of the two alone.
  const ofOne = prices.some(([, name = '']) => new RegExp(`\\bof (?:the )?(?:[a-z]+ )?${name}\\b`).test(asked?.[0] ?? ''));
  if (otherForm || ofOne || ratio === null || one === undefined || two === undefined || more.length > 0 || asked === null) return null;
  const [, first = '', second = '', p = '', q = ''] = ratio;
  const own = [first, second].map((name) => prices.find(([, of = '']) => name.split(' ').includes(of)));
  const [a, b] = own;
  if (a === undefined || b === undefined || a === b || a[2] !== b[2] || a[4] !== b[4] || first === second) return null;
  const unit = (name = ''): string => name.replace(/s$/, '').replace(/^kilogram$/, 'kg').replace(/^liter$/, 'litre');
  if (unit(asked[2]) !== unit(a[4]) || (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 5) return null;
  if (/\b(?:profit|sold|sells|discount|waste|wasted|per cent|twice|half|less|more|each)\b|%/.test(text.replace(/for each/g, ''))) return null;
  const whole = new Fraction(asked[1] ?? 0);
  const part = whole.div(Number(p) + Number(q));
  const [x, y] = [part.mul(p), part.mul(q)];
  const [cx, cy] = [x.mul(a[3] ?? 0), y.mul(b[3] ?? 0)];
  const money = (value: Fraction): string => writeDecimal(value).replace(/\.\d$/, (tail) => `${tail}0`);
  const sum = cx.add(cy);
  if (!sum.mul(100).equals(sum.mul(100).round(0))) return null;
  const sign = a[2] === '$' ? '\\$' : `\\text{${a[2] ?? ''}}`;
  return ratioSolution(
    [
      { reason: 'One part.', expression: `${writeDecimal(whole)}\\div ${Number(p) + Number(q)}=${writeDecimal(part)}` },
      { reason: 'How much of each.', expression: `${p}\\times ${writeDecimal(part)}=${writeDecimal(x)},\\ ${q}\\times ${writeDecimal(part)}=${writeDecimal(y)}` },
      { reason: 'What each costs.', expression: `${writeDecimal(x)}\\times ${a[3] ?? ''}=${money(cx)},\\ ${writeDecimal(y)}\\times ${b[3] ?? ''}=${money(cy)}` },
      { reason: 'Add.', expression: `${money(cx)}+${money(cy)}=${money(sum)}` },
    ],
    `${sign}${money(sum)}`,
  );
} // prettier-ignore
