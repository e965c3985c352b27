import type { FigureFacts } from '../figures/figureFacts.ts';
import type { Roles } from './roleFacts.ts';
import type { Token } from './roleMarks.ts';

const UNITS = '(?:mm|cm|m|km|ft|in|yd|feet|foot|inch(?:es)?|yards?|met(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|millimet(?:re|er)s?|miles?)'; // prettier-ignore
const ROUND =
  /\b(?:around|(?<!\b(?:a|an|the|this|my|our|his|her|its|each|large|small) )round|surround|enclos|border|edging|edge of|fenc|perimeter|rim|hem|frame|boundary|circuit|lap)/;
const COVER = /\b(?:cover|carpet|turf|grass|paint|lawn|floor|tile|paper|wallpaper|space|area|card|material|fabric|cloth|mow|sow|seed|canvas|felt|glass|ground|land|wet|water(?:ed|s)|graze|reach|spread|lay|plaster)/; // prettier-ignore
const HOLD = /\b(?:hold|fill|fit|contain|full|capacity|brim|pour|water|sand|soil|liquid|juice|oil|milk|concrete|soup|air|gravel|earth|compost|grain|wax|store|dug|dig)/; // prettier-ignore

export type Asked = { readonly wishes: readonly string[]; readonly unit: string };

function unused({ tokens, used }: Roles): readonly (readonly [number, Token & { readonly kind: 'role' }])[] {
  return [...tokens.entries()].flatMap(([at, token]) => (token.kind === 'role' && !used.has(at) ? [[at, token] as const] : [])); // prettier-ignore
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** Where the clause that a place stands in ends. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && token.kind === 'stop');
  return end < 0 ? tokens.length : end;
}

const AFTER_PREPOSITION = new Set([
  'to',
  'opposite',
  'from',
  'along',
  'with',
  'between',
  'on',
  'in',
  'by',
  'for',
  'at',
]);

/** "length of trim": a thing that is no figure. */
function isStuff(tokens: readonly Token[], at: number): boolean {
  const next = [1, 2, 3]
    .map((step) => wordAt(tokens, at + step))
    .filter((word) => !['of', 'the', 'any'].includes(word));
  return wordAt(tokens, at + 1) === 'of' && next[0] !== undefined && next[0] !== '' && next[0] !== 'figure';
}

/** "Its perimeter is 62 m. What is the length of the pool?": the way round is told, so it is not asked. */
function tellsRound({ roles }: Roles): boolean {
  return [...roles.values()].some((role) => /perimeter|circumference/.test(role));
}

/** The names in what is asked: the first is the wish, others may only say where it lies. `null`: two things are asked. */
function namedWish(reading: Roles, from: number): string | null | undefined {
  const { tokens } = reading;
  const end = clauseEnd(tokens, from);
  const names = unused(reading).filter(
    ([at]) =>
      at > from && at < end && !/^a?round$/.test(wordAt(tokens, at - 2)) && !/^a?round$/.test(wordAt(tokens, at - 1)),
  );
  let [first, ...others] = names;
  if (first === undefined) return undefined;
  if (first[1].role === 'length' && others[0] !== undefined && tokens.slice(first[0] + 1, others[0][0]).every((token) => token.kind === 'word' && ['of', 'the', 'its', 'this', 'a', 'an', 'each', 'one'].includes(token.word)) && wordAt(tokens, first[0] + 1) === 'of')
    [first, ...others] = others; // prettier-ignore
  if (first === undefined) return undefined;
  if (first[1].role === 'length' && isStuff(tokens, first[0]) && ROUND.test(reading.text) && !tellsRound(reading))
    return 'perimeter';
  for (const [at] of others) {
    const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
    const other = tokens[at];
    if (tokens[at - 1]?.kind === 'quantity') continue;
    // "The diameter of its base": whose diameter it is.
    if (other?.kind === 'role' && ['base', 'side', 'across'].includes(other.role) && ['radius', 'diameter', 'circumference', 'perimeter', 'length', 'side'].includes(first[1].role) && before.includes('of') && !before.includes('and')) continue; // prettier-ignore
    const opposite = other?.kind === 'role' && other.role === 'opposite';
    if (!opposite && !before.some((word) => AFTER_PREPOSITION.has(word))) return null;
    if (before.includes('and') || (first[1].role === 'angle' && !opposite)) return null;
  }
  return first[1].role;
}

/** What a question asks without naming it: "how much fencing goes round it". */
function meantWish(text: string, ask: string | null, facts: FigureFacts, unit: string): string | null {
  const solid = facts.products.some((product) => product.length === 3) || /cuboid|cub|cylinder|sphere|cone|prism|pyramid/.test(facts.shapes.join()) || facts.sizes.has('volume'); // prettier-ignore
  if (/\blit(?:re|er)s\b/.test(text) && (ask === 'many' || ask === 'much')) return 'litres';
  if (/^square/.test(unit)) return 'area';
  if (/^cubic/.test(unit)) return 'volume';
  if (ask === 'height' || ask === 'width' || ask === 'diameter') return ask;
  if (facts.shapes.join() === 'cylinder' && !facts.sizes.has('height') && !facts.sizes.has('length') && ROUND.test(text) && (ask === 'much' || ask === 'far')) return 'circumference'; // prettier-ignore
  if (solid)
    return (ask === 'much' || ask === null) && HOLD.test(text) ? 'volume' : ask === 'of length' ? 'length' : null;
  if (ask === 'far' && facts.sizes.has('chord')) return 'far';
  if (ask === 'far') return /\bdiagonal/.test(text) ? 'diagonal' : facts.sizes.has('turns') || /turn|revolution|rotation/.test(text) ? 'far' : ROUND.test(text) ? 'perimeter' : null; // prettier-ignore
  if (ask === 'of length' && /\bdiagonal/.test(text) && !facts.sizes.has('diagonal') && facts.products.some((product) => product.length === 2)) return 'diagonal'; // prettier-ignore
  if (ask === 'size') return /\bdiagonal|\b(?:tv|television|screen|monitor|tablet|laptop|phone)/.test(text) ? 'diagonal' : null; // prettier-ignore
  if (ask === 'much' && facts.flags.has('path') && !facts.sizes.has('path')) return 'area';
  const round = ROUND.test(text);
  if (round && (ask === 'much' || ask === 'of length' || ask === 'far' || ask === 'many')) return 'perimeter';
  if (ask === 'much' && (COVER.test(text) || facts.sizes.has('reach'))) return 'area';
  if (ask === 'many' && (facts.sizes.has('way') || facts.sizes.has('turns') || /turn|revolution|rotation/.test(text))) return /\bhow many (?:complete |full |whole )*(?:turns|times|revolutions|rotations|spins)/.test(text) ? 'turns' : 'far'; // prettier-ignore
  return ask === 'of length' ? 'length' : null;
}

/** What is asked, and the unit that the answer is to have; `null` unless it is one thing. */
export function askedOf(reading: Roles, facts: FigureFacts): Asked | null {
  const { tokens } = reading;
  const { text } = facts.given;
  const unit = new RegExp(`\\b(?:how many|in|as) ((?:square |cubic )?${UNITS})(?= of\\b| ;|$| is\\b| does\\b| do\\b| will\\b| are\\b| would\\b| long\\b| tall\\b| high\\b)`).exec(text)?.[1] ?? ''; // prettier-ignore
  const asks = [...tokens.entries()].filter(([at, token]) => token.kind === 'ask' && !(token.role === null && wordAt(tokens, at - 1) === 'and')); // prettier-ignore
  const wishes = new Set<string>();
  for (const [at, token] of asks) {
    const named = namedWish(reading, at);
    if (named === null) return null;
    const role = token.kind === 'ask' ? token.role : null;
    const pure = role === null || role === 'much' || role === 'many' || role === 'of length' || role === 'size';
    if (named !== undefined && pure) wishes.add(named);
    else if (named === undefined || !pure) {
      const meant = meantWish(reading.text, role, facts, unit);
      if (meant === null && (role !== null || asks.length === 1)) return null;
      if (meant !== null) wishes.add(meant);
    }
  }
  if (asks.length === 0 && facts.sizes.has('three') && /\bright/.test(reading.text)) wishes.add('angle');
  if (asks.length === 0) {
    const names = new Set(unused(reading).map(([, token]) => token.role));
    for (const name of names) wishes.add(name);
    if (names.size === 0 && /^square/.test(unit)) wishes.add('area');
    if (names.size === 0 && /^cubic/.test(unit)) wishes.add('volume');
  } else {
    // Names that are told of, with no number and nothing asked: "its height is equal to its radius".
    const loose = unused(reading).filter(([at]) => !asks.some(([ask]) => at > ask && at < clauseEnd(tokens, ask)));
    if (loose.some(([at]) => tokens.slice(Math.max(0, at - 6), at + 7).some((token) => token.kind === 'word' && /^(?:equal|equals|same|as|twice|half|double)$/.test(token.word)))) return null; // prettier-ignore
  }
  if (wishes.has('volume') && /\bin lit(?:re|er)s\b/.test(text)) {
    wishes.delete('volume');
    wishes.add('litres');
  }
  return wishes.size === 1 ? { wishes: [...wishes], unit } : null;
}
