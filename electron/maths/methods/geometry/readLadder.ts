import type Fraction from 'fraction.js';

import { takeQuantities } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { RootForm } from './workPythagoras.ts';

/** A story with a right angle in it, as the question it asks: the hypotenuse of two legs, or a leg. */
export type RightStory = {
  readonly wanted: 'hypotenuse' | 'leg';
  /** Both legs, or the hypotenuse and a leg. */
  readonly lengths: readonly [Fraction, Fraction];
  readonly unit: string;
  readonly form: RootForm;
};

type Role = 'long' | 'foot' | 'height';

const LEANER =
  '(?:ladder|guy rope|guy line|support wire|support cable|plank|pole|ramp|beam|rope|guy wire|wire|cable|string|kite string|slide|stick|board)';
const SURFACE = '(?:vertical |tall |high )?(?:wall|building|house|tree|post|pole|mast|flagpole|tower|ground|fence)';

/** Sentences about a leaning ladder, a wire or a kite; each names one length, or asks for one. */
const FACTS: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`\\b(?:a|the|an|of a) (#\\d)(?: long| high)? ${LEANER}\\b`), 'long'],
  [
    new RegExp(
      `\\b${LEANER},?(?: which| that)?(?: (?:is|of length|of|has length|has a length of|measures|measuring|with length))* (#\\d)(?: long| in length)?\\b`,
    ),
    'long',
  ],
  [
    new RegExp(
      `\\b(?:foot|bottom|base|end|lower end|other end)(?: of (?:the|its) ${LEANER})?(?: (?:is|being|stands|placed|standing|rests|was|set|positioned|fixed))* (#\\d)(?: away| out| horizontally)?(?: from (?:the )?(?:foot |base |bottom )?(?:of )?(?:the |a )?${SURFACE})?`,
    ),
    'foot',
  ],
  [
    new RegExp(
      `\\b(?:placed|stands|standing|positioned|fixed|anchored|pegged)(?: (?:to|at|on|in) (?:the )?(?:ground|a point))? (#\\d)(?: away)? from (?:the )?(?:foot |base |bottom )?(?:of )?(?:the |a )?${SURFACE}`,
    ),
    'foot',
  ],
  [
    /\b(?:to|at) (?:a|the) point (?:on the ground )?(#\d)(?: away)? from (?:the )?(?:foot|base|bottom)(?: of (?:the|a) \w+)?/,
    'foot',
  ],
  [/\b(?:covers|spans|extends)(?: a| an)?(?: horizontal)?(?: distance of)? (#\d)(?: horizontally)?/, 'foot'],
  [
    new RegExp(
      `\\b(?:reaches|reaching|touches|that reaches|which reaches|to reach)(?: (?:a height of|to|a point|a window|the wall|the top of a))*(?: which is)? (#\\d)(?: (?:high|up|above|off))*(?: (?:the |a )?${SURFACE}|(?: wall)? (?:above|from) the ground)?`,
    ),
    'height',
  ],
  [
    /\b(?:top)(?: of the ladder)?(?: is| reaches| touches the wall)? (#\d)(?: (?:up the wall|above the ground|high|from the ground))*/,
    'height',
  ],
  [/\btop of (?:a|the|an) (#\d)(?: tall| high)? (?:pole|mast|post|flagpole|tower|building|wall|tree)\b/, 'height'],
  [
    /\b(?:to|on|in|into) the ground(?: at a point)? (#\d)(?: away)? from (?:its|the) (?:base|foot|bottom)(?: of the \w+)?/,
    'foot',
  ],
  [/\bkite (?:is|flies) (#\d) (?:above the ground|high)\b/, 'height'],
  [/\b(?:rises|rising)(?: by| to)?(?: a (?:vertical )?height of)? (#\d)(?: vertically)?/, 'height'],
];
const ASKS: readonly (readonly [RegExp, Role])[] = [
  [
    /\bhow (?:high|far)(?: up(?: (?:the|a) (?:wall|building|house|tree))?)? (?:does|will|can|would) (?:it|the (?:top of the )?ladder|the plank|the top) (?:reach|go|rise|touch|come)(?: up)?(?: (?:the|on the|up the) (?:wall|building|house))?(?: up)?(?= ?[.?]|$| if)/,
    'height',
  ],
  [
    /\b(?:find|calculate|work out|what is)(?: the)? (?:height|distance)(?: up the wall)?(?: (?:that )?(?:the )?(?:it|ladder) reaches(?: up the wall)?| reached(?: by the ladder)?)\b/,
    'height',
  ],
  [
    /\b(?:find|calculate|work out) how (?:high|far)(?: up(?: the wall)?)? (?:it|the ladder|the top of the ladder) reaches(?: up the wall)?\b/,
    'height',
  ],
  [/\bwhat height (?:on the wall )?(?:does|will|can) (?:it|the ladder) reach\b/, 'height'],
  [
    /\bhow (?:tall|high) is (?:the )?(?:pole|mast|tree|wall|tower|flagpole|post|building|kite)\b|\b(?:find|calculate|work out|what is) (?:the )?height of (?:the )?(?:pole|mast|tree|wall|tower|flagpole|post|building|kite|ramp)\b|\bhow high does (?:it|the ramp) rise\b|\bhow high is the (?:top|end) of the ramp\b/,
    'height',
  ],
  [
    /\bhow far(?: away)?(?: is| from the wall is| from (?:the )?wall is)? (?:its|the) (?:foot|bottom|base)(?: of the ladder)?(?: from (?:the )?(?:(?:foot|base|bottom) of (?:the )?)?(?:wall|house|building))?(?= ?[.?]|$| if)/,
    'foot',
  ],
  [
    /\b(?:find|calculate|work out|what is)(?: the)? distance (?:of|from|between) (?:its|the) (?:foot|bottom|base)(?: of the ladder)?(?: (?:from|to|and) the (?:(?:foot|base|bottom) of the )?wall)?/,
    'foot',
  ],
  [
    /\b(?:find|calculate|work out) how far (?:its|the) (?:foot|bottom|base)(?: of the ladder)? is from the (?:foot of the |base of the |bottom of the )?wall/,
    'foot',
  ],
  [/\bwhat horizontal distance does (?:it|the ramp) cover\b/, 'foot'],
  [
    /\bhow long is (?:the|this) (?:ladder|ramp|guy wire|wire|rope|string|cable|plank)\b|\b(?:find|calculate|work out|what is)(?: the)? length of the (?:ladder|ramp|wire|rope|string|cable|plank)\b|\bhow long (?:must|should|does) the (?:ladder|ramp|wire|rope|cable) (?:be|need to be|have to be)\b/,
    'long',
  ],
];
const FILLER = new Set(
  (
    'a an the is it its and with of on in to at against leans leaning lean rests resting rest placed stands standing vertical horizontal wall ladder house building ground ' +
    'foot base bottom top from up if that which from tree pole mast flagpole tower post ramp wire rope cable string kite plank tied attached held fixed fastened stretches stretched ' +
    'runs point away level flat supported support supports propped side by one end pulled tent guy line tight taut stay straight there long slopes so above window high reach'
  ).split(' '),
);

function leaning(text: string): { readonly found: ReadonlyMap<Role, string>; readonly wanted: Role } | null {
  const found = new Map<Role, string>();
  let rest = text;
  let wanted: Role | null = null;
  for (const [pattern, role] of ASKS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    if (wanted !== null) return null;
    wanted = role;
    rest = rest.replace(match[0], ' . ');
  }
  for (const [pattern, role] of FACTS) {
    const match = pattern.exec(rest);
    if (match?.[1] === undefined || found.has(role)) continue;
    found.set(role, match[1]);
    rest = rest.replace(match[0], ' . ');
  }
  const words = rest.match(/[\p{L}'-]+|#\d+/gu) ?? [];
  return wanted === null || !words.every((word) => FILLER.has(word)) ? null : { found, wanted };
}

const COMPASS = '(?:due )?(north|south|east|west)(?:wards?)?';
const MOVES =
  '(?:walks?|sails?|flies|fly|goes|go|travels?|drives?|cycles?|runs?|rides?|hikes?|rows?|swims?|walked|sailed|flew|went|travelled|drove|cycled|ran|rode|moves?)';
const JOURNEY = new RegExp(
  `^(?:(?:a|an|the|if a|if) )?[a-z]+(?: [a-z]+)? ${MOVES} (#\\d) ${COMPASS}(?: from (?:home|(?:a|the|its) (?:port|harbour|point|base|house|start)|[a-z]))?,? ?(?:and then|and|then|, then|before turning and (?:walking|sailing|going)|turns and ${MOVES}|followed by)(?: turns? and)?(?: (?:he|she|it|they))?(?: ${MOVES})? (#\\d) ${COMPASS}[.,;] ?(?:how far|find (?:the |its |his |her |their )?(?:shortest |direct |straight[- ]line )?distance|work out (?:the |its |his |her )?(?:shortest |direct |straight[- ]line )?distance|calculate (?:the |its |his |her )?(?:shortest |direct |straight[- ]line )?distance|what is (?:the |its |his |her )?(?:shortest |direct |straight[- ]line )?distance)(?: (?:away|apart|is|am|are|he|she|it|they|i|the|his|her|its|their|ship|boat|plane|man|woman|drone|from|to|back|where|started|start|starting|point|place|position|began|home|harbour|port|now|in|a|straight|line|directly|original|then|base|of))*$`,
);

/** Reads ladders, wires, ramps and kites, and two ways at a right angle; `null` for anything not surely understood. */
export function readRightStory(problem: string): RightStory | null {
  const plain = plainQuestion(problem);
  const taken = takeQuantities(plain.text);
  if (taken === null || taken.quantities.length !== 2 || plain.form?.kind === 'with') return null;
  const [one, two] = taken.quantities;
  if (one === undefined || two === undefined) return null;
  const units = new Set([one.unit, two.unit].filter((unit) => unit !== ''));
  if (units.size > 1 || units.has('°') || one.dimension > 1 || two.dimension > 1 || one.size.pi || two.size.pi)
    return null;
  const unit = [...units][0] ?? '';
  if (
    plain.nearest !== null &&
    !['whole number', 'integer', 'tenth', 'hundredth'].includes(plain.nearest) &&
    !plain.nearest.startsWith(unit === '' ? '?' : unit)
  )
    return null;
  const shared = { unit, form: plain.form ?? ({ kind: 'exact' } as const) };
  const way = JOURNEY.exec(taken.text);
  if (way !== null) {
    const upright = (direction: string | undefined): boolean => direction === 'north' || direction === 'south';
    return upright(way[2]) === upright(way[4])
      ? null
      : { ...shared, wanted: 'hypotenuse', lengths: [one.size.value, two.size.value] };
  }
  const story = leaning(taken.text);
  if (story === null || story.found.size !== 2 || story.found.has(story.wanted)) return null;
  const value = (role: Role): Fraction | null =>
    taken.quantities[Number(story.found.get(role)?.slice(1) ?? -1)]?.size.value ?? null;
  const [long, foot, height] = [value('long'), value('foot'), value('height')];
  if (story.wanted === 'long')
    return foot === null || height === null ? null : { ...shared, wanted: 'hypotenuse', lengths: [foot, height] };
  const leg = foot ?? height;
  return long === null || leg === null ? null : { ...shared, wanted: 'leg', lengths: [long, leg] };
}
