import { isSlip } from '../../reading/isSlip.ts';

/** Words that school questions use and that are often mistyped. */
const WANTED = (
  'integrated differentiated simplified expanded factorised solve simplify evaluate calculate compute factorise factorize factor expand differentiate integrate derivative integral ' +
  'equation equations simultaneous quadratic linear expression inequality inequalities rearrange subject fraction fractions decimal decimals percentage percent ' +
  'multiply multiplied divide divided subtract simplest denominator numerator rationalise rationalize logarithm discriminant ' +
  'interquartile quartile gradient intercept midpoint perpendicular parallel coordinates straight through tangent normal curve ' +
  'perimeter circumference diameter radius triangle rectangle square circle cylinder sphere trapezium parallelogram rhombus hexagon pentagon hypotenuse isosceles equilateral cuboid pyramid volume surface ' +
  'average median probability chance without replacement random independent sequence sequences arithmetic geometric common difference quotient remainder product multiple multiples prime primes highest lowest greatest smallest largest biggest ' +
  'answer answers places significant figures nearest rounded standard notation scientific distance speed kilometres kilometers minutes seconds hours journey ' +
  'weeks years months altogether together between number numbers consecutive integer integers positive negative value values function inverse ' +
  'increase increased decrease decreased reduced discount interest compound original ratio proportional inversely directly ' +
  'bracket brackets completely following limit infinity approaches respect maximum minimum stationary vertical horizontal temperature degrees length width height weight ' +
  'brother sister mother father cousin please calculator working question formula'
).split(' ');
const KNOWN = new Set(WANTED);

/** Words that are one letter away from one of these and mean something else. */
const OTHERS = new Set(
  (
    'actor alder averager backet bother brother bounded bully burning calculated carve change circled circler circlet colder commons commute compete computer consecutives coordinate coordinated corps crime curie curse curved cully deceased decease degree devaluate differentiated dimple divider divine elder enumerator evacuate evaluated expend expanded faction factory farther fatter feather figure figured filly fister folder formal former fractious friction functions gather golden grounded gully heights holder house horse infinite integrated intercede interested internet inversed joint junction lather lease legends lengthy lesser limits linear lined liner linen lighter lister lumber maximal mater media medial medium mender minimal minute minuter mister mobile moither moldier monte month mouths mother multiplier multiplex nation nations natural nearer neater nominal norma normally notion novation ounces original order other outer overage paint point points pieces pease placer placed planes plates playing player potation praise price prices pride primer prince print prints prison prize prizes produce proved quadratics quire racket rackets radio radios radium random ransom rather ration rations rations rational rear reader redder reduce reducer remainder reminder reminders rented result retainer retainers round rounder runner salve sample seconded sequel serves shape sharer sidle sister sifter simple simpler simply singer single sizes smother sneeze solder solver solved solves source sours speech speedy spends spend spent spheres spied sprint squared squares squat stationery steed strait street strings surfaces surfaced tangents thorough though threw throughout timed timer tinder tourney traction trace trapezia travel triangles trice trial uncreased unequal urban vague valve valued valley veer versed vertices verticals viscount voltage volumes vortex wages warning warming wording worming wounded weighs weigh wedges weeds weekly wends width widths wired wolves works wright yeast yearly yours younger bigger digger larger longer lowers lower lowered slower shower higher hiker winter winner dinner inner tinier answered answering expended expands reads rated rates ratios fathers ' +
    'sphere sevens seven eleven minted mints months mouth earth heart hearts three there where these those their shirts shorts sheets sheep sweets carrot carrots marble marbles bracelet bracelets blanket blankets ticket tickets bucket buckets packet packets racket jacket jackets socket basket baskets'
  ).split(' '),
);

function isReal(word: string): boolean {
  return KNOWN.has(word) || OTHERS.has(word) || OTHERS.has(word.replace(/(?:e?s|ed|d)$/, ''));
}

/** The same word in another form: "circles", "expanded" are no slips of "circle", "expand". */
function isForm(word: string, wanted: string): boolean {
  const [short, long] = word.length < wanted.length ? [word, wanted] : [wanted, word];
  return long.startsWith(short) && /[sdr]$/.test(long);
}

function corrected(word: string): string {
  if (isReal(word)) return word;
  const near = WANTED.filter(
    (wanted) => Math.abs(wanted.length - word.length) <= 1 && isSlip(word, wanted, 1) && !isForm(word, wanted),
  );
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** Short words in the ways they are mistyped most, none of which is a word. */
const SHORT: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  thr: 'the',
  adn: 'and',
  nad: 'and',
  waht: 'what',
  whta: 'what',
  wath: 'what',
  whst: 'what',
  fidn: 'find',
  fnid: 'find',
  taht: 'that',
  htat: 'that',
  wiht: 'with',
  wtih: 'with',
  frmo: 'from',
  hwo: 'how',
  mnay: 'many',
  muhc: 'much',
};

/**
 * Words of five letters or more that are one slip away from exactly one word of questions, put right. To be tried only
 * where a question cannot be read as it stands. So are the short ones of the list. Names (capitals within a sentence) and formulas are left as they are.
 */
export function withSpellingPutRight(text: string): string {
  const spelt = text.replace(/(?<![\w\\'^_{$])[a-z]{3,4}(?![\w'({^])/g, (word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word)); // prettier-ignore
  return spelt.replace(/(?<![\w\\'^_{])[A-Za-z][a-z]{4,}(?![\w'({^])/g, (word, index: number) => {
    const capital = /^[A-Z]/.test(word);
    if (capital && index > 0 && !/[.?!:]\s+$/.test(spelt.slice(0, index))) return word;
    const right = corrected(word.toLowerCase());
    return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  });
}
