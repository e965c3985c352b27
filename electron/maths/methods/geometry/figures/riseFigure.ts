import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { takeAll } from '../takeAll.ts';
import type { Taking } from '../takeAll.ts';
import { figureText } from './figureText.ts';
import type { FigureText } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';
import { formOf } from './figureForm.ts';

/** The upright triangle of a story: what slopes, what is level, what is upright, and the angle with the level ground. */
type Side = 'slope' | 'level' | 'height';
export type Part = Side | 'angle' | 'upper angle' | 'eyes';

export type Rise = {
  readonly sizes: Map<Part, Quantity[]>;
  readonly wishes: Set<Part>;
  readonly given: FigureText;
  unit: string;
  failed: boolean;
};

const Q = '(#\\d+)';
/** A quantity in degrees. */
const A = '(@\\d+)';
export const UP = '(?:tower|tree|building|flagpole|flag ?pole|pole|mast|cliff|lighthouse|wall|church|spire|steeple|chimney|statue|monument|post|hill|kite|balloon|plane|aeroplane|airplane|aircraft|helicopter|drone|bird|rocket|pillar|house|skyscraper|lamp ?post|lamppost|street ?light|window|ledge|roof|platform|tv mast|castle|silo|windmill|obelisk|block of flats|bridge|crane|totem pole|telephone pole|column|pyramid|goalpost|ferris wheel|observation deck|balcony|bell tower|water tower|hot air balloon|hot-air balloon|nest|branch|goal|rooftop|top|step|stage|kerb|porch|door|loading bay|truck|deck|palm tree|oak tree|pine tree|oak|clock tower|radio mast|radio tower|office block|apartment building)'; // prettier-ignore
export const ALONG = '(?:ladder|ramp|wheelchair ramp|string|kite string|wire|guy wire|cable|rope|slide|plank|beam|slope|hill|road|path|line|support|stay|escalator|zip ?-?(?:wire|line)|chute|track|staircase|conveyor belt|pole|board|strut|brace|guy rope|hypotenuse|tether|hillside|ski slope|ski run|access ramp|skateboard ramp|cable car|sloping side|roof|rafter|stick|lead|drawbridge|seesaw|see-saw)'; // prettier-ignore
const ARTICLE = "(?:the|a|an|its|his|her|their|this|my|[a-z]+'s)";
const GROUND = '(?:ground|horizontal(?: ground| floor)?|floor|level ground|flat ground|horizontal plane|pavement|horizon|sea|water|earth|deck|level)'; // prettier-ignore
const THING = "(?:(?:[a-z']+ ){0,2}?)";

/** A height that is not measured from the ground but from where the string is held, or from the eyes. */
const FROM_HELD = /\babove (?:the |its |that )?(?:(?:ground|lower|bottom|fixed|tied|other) end|(?:point|place|spot) (?:where|at which|from which))\b|\b(?:above|than) (?:his|her|their|my|the [a-z]+'s|[a-z]+'s) (?:own )?(?:eyes?|eye level|eye line|line of sight|hands?|head)\b/; // prettier-ignore

function rule(source: string, part: Part, what: 'told' | 'asked'): Taking<Rise> {
  return [
    new RegExp(`(?<![\\w#@~^'-])(?:${source})(?![\\w-])`, 'g'),
    (rise, groups) => {
      if (what === 'asked') {
        rise.wishes.add(part);
        return;
      }
      const mark = groups.find((group) => /^[#@]/.test(group));
      const quantity = rise.given.quantities[Number(mark?.slice(1))];
      if (quantity === undefined) rise.failed = true;
      else rise.sizes.set(part, [...(rise.sizes.get(part) ?? []), quantity]);
    },
  ];
}

const ANGLE_WITH = `(?:(?:made |makes? |making |forms? |forming )?(?:with|to|between (?:it|${ARTICLE} ${THING}${ALONG}) and) (?:the )?${GROUND}|from (?:the )?${GROUND}|above (?:the )?${GROUND}|of (?:elevation|inclination|slope|incline|depression|climb|ascent|descent))`; // prettier-ignore
const LOOK = "(?: (?:from|of|to|the|a|an|its|this|that|top|foot|base|point|bottom|boat|ship|car|person|man|woman|girl|boy|sun|sea|level|eye|eyes|ground|cliff|tower|tree|building|lighthouse|kite|buoy|yacht|flagpole|pole|mast|plane|balloon|it|roof|there|where|he|she|stands|standing|is|ship's|church|spire|statue|on|at|object|bird|sam|sam's))*"; // prettier-ignore

const TAKINGS: readonly Taking<Rise>[] = [
  // Angles.
  rule(`(?:at |makes? |making |with |and |at a |leaning at |inclined at |is |has |forms? )*(?:an )?angle(?: (?:that|which)? ?(?:the |it |${ARTICLE} )?${THING}${ALONG}? ?(?:makes|forms))? (?:with|to|and) (?:the )?(?:vertical(?: wall)?|wall|building|cliff|tower|tree|post|mast|pole)(?: (?:is|of))* ${A}|angle of ${A} (?:with|to) (?:the )?(?:vertical(?: wall)?|wall|building|tower|tree|post|mast|pole)|${A} (?:with|to|from) (?:the )?(?:vertical|wall)(?! ;)`, 'upper angle', 'told'),
  rule(`(?:the )?angle (?:of (?:elevation|inclination|depression|slope|incline|climb|ascent|descent)|${ANGLE_WITH})${LOOK}(?: (?:is|as|to be|was|measured|measures|be|from this point|of|equals|are))*(?: ;)? ${A}`, 'angle', 'told'),
  rule(`(?:at |makes? |making |with |and |at a |leaning at |inclined |sloping |slopes |sloped |rises |set |tilted |forms? |a |climbs |descends |flies |up )*(?:an |steady |constant )*(?:angle|gradient|slope|incline|inclination|elevation|depression) of ${A}(?: ${ANGLE_WITH})?${LOOK}`, 'angle', 'told'),
  rule(`${A} (?:angle )?(?:of elevation|of depression|angle of elevation|angle of depression|angle (?:with|to) (?:the )?${GROUND}|(?:to|with|from|above) (?:the )?${GROUND})${LOOK}`, 'angle', 'told'),
  rule(`(?:inclined|slopes?|sloping|leaning|leans|tilted|rises|climbs?) at ${A}(?: ${ANGLE_WITH})?`, 'angle', 'told'),
  rule(`(?:(?:elevation|depression)(?: angle)?|angle)(?: (?:is|=|of))* ${A}`, 'angle', 'told'),
  // Eyes above the ground.
  rule(`(?:whose |with |and )*(?:his|her|my|the|${ARTICLE})? ?(?:eyes?|eye level|eye height|eye-level|line of sight)(?: (?:is|are|level|height|at|a|of|height of))* ${Q}(?: (?:above|from|off) (?:the )?(?:ground|floor|level))?(?: ;? ?(?:high|up))?`, 'eyes', 'told'),
  // Upright.
  rule(`${Q} ?(?:-)?(?:tall|high) (?:vertical )?${THING}${UP}|${Q} (?:vertical )?(?:tower|tree|flagpole|cliff|lighthouse|mast|statue|building|wall)(?! wall)`, 'height', 'told'),
  rule(`(?:${ARTICLE} )?(?:vertical )?${THING}${UP} (?:is|of height|has a height of|has height|that is|which is|stands|measures|of)(?: (?:exactly|about|vertical|and))* ${Q}(?: (?:tall|high|in height|above (?:the )?(?:ground|sea(?: level)?|water|floor)))?(?! (?:from|away|long))`, 'height', 'told'),
  rule(`(?:rises?|rising|climbs?|goes up|go up|going up|raised|lifts?|reaches?|reaching|is|ends|gains?|touches|to a point|at a point|drops?|falls?|descends|vertical rise of|vertical (?:height|distance|rise|drop)(?: of| is)*|height(?: of| is| gained is)*|to a height of|vertically|up|rise of|rise)(?: (?:a|the|wall|building|house|height|of|vertical|vertically|exactly|through|by|at|it|to|point|window|up|that is|which is|it is|ladder))* ${Q}(?: (?:vertically|up(?: (?:the|a) (?:vertical )?(?:wall|building|house|tree|side))?(?: of the (?:house|building))?|above (?:the )?(?:ground|floor|sea(?: level)?|water|horizontal|level)|high|tall|in height|off the ground|vertical(?:ly)? (?:up|height)?))?(?! (?:from|away|horizontally|long))`, 'height', 'told'),
  rule(`${Q} (?:vertically|up (?:the |a )?(?:vertical )?(?:wall|building|house|tree)|above (?:the )?(?:ground|floor|sea(?: level)?|water|level of [a-z ]+)|off the ground|high|tall|in height|up)`, 'height', 'told'),
  // Level.
  rule(`(?:${ARTICLE} )?(?:foot|base|bottom|end|lower end)(?: of (?:the|a) ${THING}${ALONG}| of it)? ?(?:is|placed|on the ground|stands|set|which is|that is|standing|are|kept|being|exactly|put|resting|rests|on (?:the )?(?:level |horizontal )?ground|and)*(?: (?:is|placed|on the ground|at|exactly|on|a|point|distance of|are))* ${Q} (?:away )?(?:from|out from)(?: (?:the|a|its|this) (?:base of (?:the|a) |foot of (?:the|a) |bottom of (?:the|a) )?(?:vertical )?${THING}(?:wall|building|house|tree|${UP}))?`, 'level', 'told'),
  rule(`(?:at |from |standing |stands |stand |is |a |point |points |at a |on |level |ground |positioned |parked |anchored |sits |sitting |placed |distance |i'm |he's |she's |exactly |and |who |lies )*${Q} (?:horizontally )?(?:away )?(?:horizontally )?(?:from|away)(?: (?:the|a|its|this|it|an))?(?: (?:foot|base|bottom|centre of the base) of (?:the|a|this|an))?(?: (?:vertical|tall))?(?: (?:same|[a-z]+ )?${THING}${UP})?`, 'level', 'told'),
  rule(`(?:horizontal (?:distance|length|run)(?: (?:of|is|covered|from the [a-z ]+?))*|(?:a |the |its |casts? |casting |cast |has |with |throws )*(?:a |an )?(?:shadow|run)(?: (?:of|is|that is|which is|on (?:the |level |horizontal )*ground|length|a|exactly))*|over|covering|across|in|horizontally|for every|for) ${Q}(?: (?:long|horizontally|of horizontal (?:distance|ground)|in length|horizontal(?:ly)?(?: distance)?))?(?: shadow)?`, 'level', 'told'),
  rule(`${Q}(?: long)? (?:shadow|horizontally)(?: long)?(?: on (?:the |level |horizontal )*ground)?`, 'level', 'told'),
  // Sloping.
  rule(`${Q} (?:long )?(?:straight |taut |sloping |wheelchair |wooden |metal |extension )*${ALONG}|${Q} of (?:taut |straight )*(?:string|rope|wire|line|cable)`, 'slope', 'told'),
  rule(`(?:${ARTICLE} )?(?:length of (?:the |its )?)?${THING}${ALONG}(?: (?:is|of|has|a|length|that is|which is|measures|exactly|it is|measuring|with))*(?: ;)? ${Q}(?: (?:long|in length|of string))?(?! (?:from|away|above|up|high|tall))`, 'slope', 'told'),
  rule(`(?:walks?|travels?|drives?|cycles?|climbs?|goes|moves|skis?|slides?|flies|flown|run|runs)(?: (?:for|up|along|down|a distance of))* ${Q} (?:up|along|down)(?: (?:the|a|this|it|its))?(?: (?:straight |steep |sloping ))*(?: ?(?:${ALONG}|path))?`, 'slope', 'told'),
  rule(`length of ${Q}|${Q} long|${Q} in length`, 'slope', 'told'),
  // What is asked.
  rule(`(?:what |the |find |which )*(?:size of the |acute )*angle(?: (?:does|do|is|will|that|which|between|made|it|the|a|formed|by|make|makes|made by))*(?: ${THING}${ALONG})?(?: (?:make|makes|form|forms|is|made|up|at|making))* (?:(?:with|to|and|between it and) (?:the )?(?:vertical(?: wall)?|wall|building|tower|tree|post|mast|pole))`, 'upper angle', 'asked'),
  rule(`(?:what |the |find |which |at what |size of the |acute )*angle(?: (?:does|do|is|will|that|which|between|made|it|the|a|formed|by|make|makes|from|at))*(?: ?${THING}${ALONG})?(?: (?:make|makes|form|forms|is|made|up|at|making|leaning|inclined|slope|rise|lean|climb))*(?: ${ANGLE_WITH})?${LOOK}|(?:at )?what (?:is the )?(?:angle|inclination|slope) (?:does|is)?|how steep is (?:the|it)(?: ${ALONG})?(?: as an angle)?|angle (?:of (?:elevation|depression|inclination))${LOOK}`, 'angle', 'asked'),
  rule(`how (?:high|far(?= (?:up|above)\\b|[^;]*\\breach|[^;]* up the ))(?: (?:up|is|above))*(?: the (?:wall|building|house|tree|side of the house))?(?: (?:does|will|can|is|do|would))?(?: (?:it|the|a|top|of|foot))*(?: ?${THING}(?:ladder|plank|it))?(?: (?:reach|reaches|go|rest|touch|come|get|up))*(?: (?:up|the|wall))*|how (?:tall|high|far up)(?: (?:is|are|does|was|above|will|would|the|a))*(?: ?${THING}${UP})?(?: (?:above|rise|climb|off|reach|the|ground|sea level|it|go|been raised|gained|level|end))*|(?:find |the |what is |calculate )*(?:vertical |total )?height(?: (?:of|gained|reached|above|up))*(?: (?:the|it|a|ladder|top|wall|ground|reaches))*(?: ?${THING}${UP})?(?: (?:above|off|the|ground|sea level|level))*|how much (?:height|higher)(?: [a-z]+)*?(?= ;|$)|vertical (?:rise|distance|height)(?: [a-z]+)*?(?= ;|$)|height above (?:the )?${GROUND}`, 'height', 'asked'),
  rule(`how far(?: (?:is|away|from|out|are|must|should|does|will|the|a|it))*(?: (?:foot|base|bottom|end))? ?(?:of (?:the|a) ${THING}${ALONG} )?(?:of it )?(?:placed |be |is |stand |ship |boat |car |yacht |buoy |he |she |it |they |the |sam |person |man |girl |are |i |away |am |out |be placed )*(?:away )?(?:from)? ?(?:the )?(?:base of the |foot of the |bottom of the )?(?:vertical )?(?:${THING}(?:wall|building|house|tree|${UP}))?(?: (?:is|are|the|a|it|ship|boat|car|buoy|foot|base|ladder|of|standing|away))*|(?:the |find |what is |calculate )*(?:horizontal )?distance(?: (?:from|of|between|to|is|the|boat|ship|foot|base|ladder|wall|and|cliff|tower|bottom|horizontal|covered|its|it|a|car|buoy|lighthouse|tree|building))*|horizontal (?:distance|length|run)|(?:how long is |length of |find )*(?:the |its |his |her )?(?:${THING})?shadow(?: (?:of|cast|by|the|a|it))*(?: ?${UP})?`, 'level', 'asked'),
  rule(`(?:how long(?: (?:is|must|should|does|will|would|the|a|need))*|(?:find |what is |calculate |the |work out )*(?:shortest |total |minimum |required )?length(?: (?:of|is|the|a|does))*|what length(?: of)?)(?: ?${THING}${ALONG})(?: (?:be|needed|need|required|to|is|used))*|how long(?: (?:is|must|should) (?:it|this))?(?= ;|$)|what length (?:of )?${ALONG}(?: is needed)?|how much ${ALONG}(?: [a-z]+)*?(?= ;|$)`, 'slope', 'asked'),
]; // prettier-ignore

const STORY = new RegExp(`\\b(?:${ALONG}|${UP}|shadow|elevation|depression)\\b`);

const OPPOSITES: Readonly<Record<Side, string>> = { slope: 'hypotenuse', level: 'adjacent side', height: 'opposite side' }; // prettier-ignore
const PLAIN = /["]/g;

function readRise(problem: string): Rise | null {
  const given = figureText(problem);
  if (given === null || given.points.length + given.money.length > 0 || !STORY.test(given.text)) return null;
  const rise: Rise = { sizes: new Map(), wishes: new Set(), given, unit: '', failed: false };
  const text = given.text
    .replace(/#(\d+)/g, (mark, index: string) => (given.quantities[Number(index)]?.unit === '°' ? `@${index}` : mark))
    .replace(PLAIN, '')
    .split(' ; ')
    .filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim())))
    .join(' ; ')
    .replace(/,? ?in ?°(?= ;|$)| in (?:metres|meters|feet|m|cm|km|ft|inches)(?= ;|$)/g, '')
    .replace(/\bhow many (?:metres|feet|meters) (?=up|high|tall|above|from|long|away)/g, 'how far ');
  const rest = takeAll(text, TAKINGS, rise);
  return rise.failed || /[#@~^]/.test(rest) || !restIsIdle(rest.replace(/\bkites?\b/g, ' ')) ? null : rise;
}

/** What is asked, when it is one thing that was not told; what is told is only named a second time. */
function wanted(rise: Rise): Part | null {
  const open = [...rise.wishes].filter((wish) => !rise.sizes.has(wish) && !(wish === 'angle' && rise.sizes.has('upper angle'))); // prettier-ignore
  const real = open.length > 1 && open.includes('angle') && open.includes('upper angle') ? open.filter((one) => one === 'upper angle') : open; // prettier-ignore
  return real.length === 1 ? (real[0] ?? null) : null;
}

/** Ladders, ramps, kites, towers seen under an angle: a right-angled triangle told by two of its parts. */
export function riseFigure(problem: string): Rewording | null {
  const rise = readRise(problem);
  return rise === null ? null : askRise(rise);
}

/** The triangle's question in the words that the rules know. */
export function askRise(rise: Rise): Rewording | null {
  const wish = wanted(rise);
  if (wish === null || wish === 'eyes') return null;
  const parts = [...rise.sizes].filter(([part]) => part !== 'eyes');
  if (parts.length !== 2 || parts.some(([, found]) => found.length !== 1)) return null;
  const sides = parts.filter((one): one is [Side, Quantity[]] => !one[0].includes('angle'));
  const eyes = rise.sizes.get('eyes')?.[0];
  if (eyes !== undefined && FROM_HELD.test(rise.given.text)) return null;
  const units = new Set(sides.map(([, found]) => found[0]?.unit));
  if (units.size > 1 || sides.some(([, [one]]) => one === undefined || one.dimension > 1 || one.unit === '°'))
    return null;
  const unit = [...units][0] ?? '';
  const shown = sides.map(([side, [one]]) => `the ${OPPOSITES[side]} is ${one === undefined ? '' : writeDecimal(one.size.value)}${unit === '' ? '' : ` ${unit}`}`); // prettier-ignore
  const form = formOf(rise.given);
  const angle = (rise.sizes.get('angle') ?? rise.sizes.get('upper angle'))?.[0];
  if (sides.length === 2) {
    if (eyes !== undefined) return null;
    if (wish === 'angle')
      return { question: `In a right-angled triangle ${shown.join(' and ')}. Find the angle.${form}` };
    if (wish === 'upper angle') return { question: `In a right-angled triangle ${shown.join(' and ').replace('opposite', 'XX').replace('adjacent', 'opposite').replace('XX', 'adjacent')}. Find the angle.${form}` }; // prettier-ignore
    const [one = '', two = ''] = sides.map(([side, [size]]) => `${side === 'slope' ? 'hypotenuse' : 'one side'} ${size === undefined ? '' : writeDecimal(size.size.value)} ${unit}`.trim()); // prettier-ignore
    if (wish === 'slope') return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${one.replace('one side ', '')} and ${two.replace('one side ', '')}.${form}` }; // prettier-ignore
    const ordered = one.startsWith('hyp') ? [one, two] : [two, one];
    return { question: `Find the other side of a right-angled triangle with ${ordered.join(' and ')}.${form}` };
  }
  if (angle === undefined || (angle.unit !== '°' && angle.unit !== '') || wish.includes('angle')) return null;
  const value = rise.sizes.has('angle') ? angle.size.value : angle.size.value.neg().add(90);
  const lead = rise.sizes.has('angle') ? [] : [{ reason: 'The angle with the ground is the rest of a right angle.', expression: `90^\\circ-${writeDecimal(angle.size.value)}^\\circ=${writeDecimal(value)}^\\circ` }]; // prettier-ignore
  const question = `In a right-angled triangle ${shown.join('')} and the angle is ${writeDecimal(value)}°. Find the ${OPPOSITES[wish as Side]}.${form}`; // prettier-ignore
  if (eyes === undefined) return { question, lead };
  const places = rise.given.plain.form;
  if (wish !== 'height' || places?.kind !== 'places' || eyes.unit !== unit) return null;
  return {
    question: `In a right-angled triangle ${shown.join('')} and the angle is ${writeDecimal(value)}°. Find the ${OPPOSITES[wish]}. Give your answer to 6 decimal places.`, // prettier-ignore
    lead,
    finish: (answer) => {
      const size = Number(/^\d+(?:\.\d+)?/.exec(answer)?.[0] ?? Number.NaN) + eyes.size.value.valueOf();
      if (!Number.isFinite(size)) return null;
      const rounded = size.toFixed(places.places);
      const line = `${answer.replace(/\\text.*$/, '')}+${writeDecimal(eyes.size.value)}\\approx ${rounded}`;
      return { steps: [{ reason: 'Add the height of the eyes.', expression: line }], answer: `${rounded}${unit === '' ? '' : `\\text{ ${unit}}`}` }; // prettier-ignore
    },
  };
}
