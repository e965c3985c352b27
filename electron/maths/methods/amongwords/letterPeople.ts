import { negative, number, product, quotient, sum } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Made } from './letterWords.ts';

const NAME =
  '[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he|[Aa]) (?!total|number|sum|answer)[a-z]+(?: [a-z]+)?|I|[Hh]e|[Ss]he';
const VERB =
  '(?:has|have|had|gets?|got|collect(?:s|ed)|score[sd]?|earn(?:s|ed)|weigh(?:s|ed)|saves?|saved|picks|picked|sold|sells|reads?|runs|ran|walks|walked|cycles|cycled|drives|drove|jumps|jumped|makes|made|baked?|bakes|bought|buys|owns|costs?|cost|is|are|was|were|contains?|holds?|paid|pays|spends?|spent|receives?|received|caught|catches|found|finds|raised|raises|took|takes|travels|travelled|measures)';
const THING = '(?: (?!more|fewer|less|than|as|and|times|longer|older|heavier|taller|each|per|of)[a-z]+){0,2}';
const MORE = '(?:more|longer|older|heavier|taller|further|farther|dearer|bigger|larger|greater|higher)';
const LESS = '(?:fewer|less|shorter|younger|lighter|smaller|cheaper|lower|nearer)';
const MANY = '(?:many|much|old|heavy|long|tall|far)';

type Kind = 'is' | 'more' | 'less' | 'times' | 'same';
/** One fact of a person or thing: the first group is the owner, `#n` the amount, the last group the other owner. */
const FACTS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['more', new RegExp(`^(${NAME}) ${VERB} #(\\d+)${THING} ${MORE}${THING} than (${NAME})(?: (?:does|did|has|is|was))?$`)],
  ['less', new RegExp(`^(${NAME}) ${VERB} #(\\d+)${THING} ${LESS}${THING} than (${NAME})(?: (?:does|did|has|is|was))?$`)],
  ['times', new RegExp(`^(${NAME}) ${VERB} (twice|double|three times|four times|five times|half|#\\d+ times) (?:as ${MANY}${THING} as|the number${THING ? '' : ''}(?: of [a-z]+)? (?:of|that)|the amount(?: of)?) (${NAME})(?: (?:does|did|has|is|was))?$`)],
  ['same', new RegExp(`^(${NAME}) ${VERB} the same (?:number|amount)(?: of [a-z]+)? as (${NAME})(?: (?:does|did|has|is|was))?$`)],
  ['is', new RegExp(`^(${NAME}) ${VERB} #(\\d+)${THING}$`)],
]; // prettier-ignore
const FACTORS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  'three times': 3,
  'four times': 4,
  'five times': 5,
};

const ASKS =
  /^(?:(?:find|write(?: down)?|give|work out|express|state|what is|what|how (?:many|much|far|long)|calculate|determine|form|simplify|show|in terms of|if)\b)/i;
const TOTAL =
  /\b(?:total|altogether|in all|combined|sum|together|(?:all )?(?:three|two|both|all) (?:of them )?(?:have|has|of them)|they (?:all )?(?:have|has|got))\b/i;
const OTHER =
  /\b(?:difference|more|fewer|less|left|average|mean|each|half|twice|product|share[ds]?|if|when|value|solve|equation|perimeter|area|not|gives?|gave|loses?|lost|spends?|now)\b/i;

export type Marked = { readonly text: string; readonly parts: ReadonlyMap<number, Expression> };

function clausesOf(text: string): readonly string[] {
  return text
    .split(
      new RegExp(
        `[.;?!]\\s*|,? (?:and|but|while|whereas|then) (?=(?:${NAME}) ${VERB} (?:#|twice|double|three|four|five|half|the same))|, (?=(?:${NAME}) ${VERB} (?:#|twice|double|three|four|five|half|the same))|, (?=(?:find|write|what|how|give|express|work)\\b)`,
      ),
    )
    .map((clause) =>
      clause
        .replace(/^(?:and|but|so|then|if|suppose|given that|while) /i, '')
        .replace(/,$/, '')
        .trim(),
    )
    .filter((clause) => clause !== '');
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^(?:the|a) /, '');

function amountOf(
  kind: Kind,
  told: readonly string[],
  parts: ReadonlyMap<number, Expression>,
  known: ReadonlyMap<string, Expression>,
): Expression | null {
  const [, amount = '', other = ''] = told;
  const part = parts.get(Number(/#?(\d+)/.exec(amount)?.[1] ?? -1));
  const base = known.get(keyOf(kind === 'same' ? amount : other));
  if (kind === 'is') return part ?? null;
  if (base === undefined) return null;
  if (kind === 'same') return base;
  if (kind === 'more') return part === undefined ? null : sum(base, part);
  if (kind === 'less') return part === undefined ? null : sum(base, negative(part));
  const factor = FACTORS[amount];
  if (amount === 'half') return quotient(base, number(2));
  if (factor !== undefined) return product(number(factor), base);
  return part === undefined ? null : product(part, base);
}

/** "Ann has 3n. Ben has n + 6 more than Ann, and Cal 4 fewer than Ben": what each has, one after the other, and all of them together. */
export function people({ text, parts }: Marked): Made | null {
  if (!/\b(?:than|as)\b/.test(text)) return null;
  const known = new Map<string, Expression>();
  const used: number[] = [];
  let question = '';
  for (const clause of clausesOf(text)) {
    if (question !== '' || ASKS.test(clause)) {
      question = `${question} ${clause}`;
      continue;
    }
    const fact = FACTS.map(([kind, pattern]) => ({ kind, found: pattern.exec(clause) })).find(({ found }) => found !== null); // prettier-ignore
    if (fact?.found === undefined || fact.found === null) {
      if (/#\d/.test(clause) || OTHER.test(clause)) return null;
      continue;
    }
    const told = fact.found.slice(1);
    const name = keyOf(told[0] ?? '');
    const amount = amountOf(fact.kind, told, parts, known);
    // He and she stand for somebody who was told of; who that is cannot be known among several.
    if (amount === null || known.has(name) || /^(?:he|she)$/.test(name)) return null;
    known.set(name, amount);
    used.push(...[...clause.matchAll(/#(\d+)/g)].map(([, place]) => Number(place)));
  }
  const named = [...question.matchAll(/#(\d+)/g)].every(([, place]) => parts.get(Number(place))?.kind === 'symbol');
  if (known.size < 2 || !named || OTHER.test(question.replace(/\bhow (?:many|much) more\b/, 'more'))) return null;
  const owners = [...known.keys()].filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(question));
  const counted = /\b(two|three|four|five)\b/i.exec(question)?.[1]?.toLowerCase();
  if (counted !== undefined && ['', '', 'two', 'three', 'four', 'five'].indexOf(counted) !== known.size) return null;
  const all = [...known.values()];
  if (TOTAL.test(question) && (owners.length === 0 || owners.length === known.size))
    return { verb: 'Expand and simplify', latex: joined(all), reason: 'Write what each has and add.' };
  const [only, ...more] = owners;
  const one = only === undefined ? undefined : known.get(only);
  if (one === undefined || more.length > 0 || TOTAL.test(question) || one.kind === 'symbol') return null;
  return { verb: 'Expand and simplify', latex: toLatex(one), reason: 'Go from one to the next.' };
}

function joined(all: readonly Expression[]): string {
  return all.map((part) => (part.kind === 'sum' ? `(${toLatex(part)})` : toLatex(part))).join('+');
}
