import { ASKS } from './travelAsks.ts';
import type { MarkedTravel } from './markTravel.ts';

export type Part = 'd' | 's' | 't';

/** What some words of a story of travel say. `mark` is the number of an amount. */
export type Said =
  | { readonly kind: 'amount'; readonly part: Part; readonly mark: number; readonly of: 'leg' | 'whole' | 'stop' }
  | { readonly kind: 'clock'; readonly mark: number; readonly at: 'leave' | 'arrive' | '' }
  | {
      readonly kind: 'ask';
      readonly what: 'speed' | 'distance' | 'time' | 'clock';
      readonly unit: string;
      readonly at: 'leave' | 'arrive' | '';
    }
  | { readonly kind: 'event'; readonly event: Event };

export type Event = 'then' | 'return' | 'rest' | 'same way' | 'same speed' | 'whole' | 'end' | 'including' | 'moving';

export type Claim = { readonly at: number; readonly end: number; readonly said: Said | null };

const NOUN =
  '(?:journey|trip|way|drive|ride|walk|route|race|flight|voyage|outing|run|distance|course|hike|marathon|stretch|crossing|tour|swim|commute|trek|circuit|triathlon|rally)';
const L = '⟨l(\\d+)⟩';
const T = '⟨t(\\d+)⟩';
const S = '⟨s(\\d+)⟩';
const C = '⟨c(\\d+)⟩';
const STOPS =
  '(?:stops?|stopped|stopping|stop-?over|rest(?:s|ed|ing)?|waits?|waited|waiting|pauses?|paused|pausing|breaks?|lunch|halts?|halted|picnic|nap|refuel(?:s|led|ling)?|parked|layover|sits?|sat|tea|coffee|snack|chats?|chatted|shops?|shopped|visits?|visited|naps?|napped|ate|eats?|sleeps?|slept|stays?|stayed|spends?|spent)';
const WORDS = "(?:(?!then\\b|before\\b|and then\\b)[a-z'-]+,? ){0,6}?";

type Claiming = readonly [pattern: RegExp, read: (groups: readonly string[]) => Said | null];

function amount(part: Part, of: 'leg' | 'whole' | 'stop', source: string): Claiming {
  return [
    new RegExp(`(?<![a-z])(?:${source})`, 'g'),
    (groups) => {
      const mark = groups.find((group) => group !== '');
      return mark === undefined ? null : { kind: 'amount', part, of, mark: Number(mark) };
    },
  ];
}

function event(name: Event, source: string): Claiming {
  return [new RegExp(`(?<![a-z'-])(?:${source})(?![a-z'-])`, 'g'), () => ({ kind: 'event', event: name })];
}

/** Words that say nothing, however much they look as if they did. */
function idle(source: string): Claiming {
  return [new RegExp(`(?<![a-z'-])(?:${source})(?![a-z'-])`, 'g'), () => null];
}

const LEAVE =
  '(?:leaves?|left|leaving|departs?|departed|departing|sets? (?:off|out|sail)|setting (?:off|out)|starts?|started|starting|begins?|began|beginning|pulls? (?:out|away)|pulled (?:out|away)|heads? (?:off|out)|headed (?:off|out)|takes? off|took off|sails?|sailed|out the door|gets? (?:on|going)|got (?:on|going)|boards?|boarded|departure|kicks? off|from|opens?|hits? the road|starting (?:out|off))';
const ARRIVE =
  '(?:arriv(?:es?|ed|ing|al)|reach(?:es|ed|ing)?|gets? (?:there|home|to|in|back|into)|got (?:there|home|to|in|back|into)|getting (?:there|home|to|in)|lands?|landed|landing|docks?|docked|touch(?:es|ed)? down|finish(?:es|ed|ing)?|ends?|ended|ending|pulls? in(?:to)?|pulled in(?:to)?|be (?:there|home|at|in|back)|was (?:there|home|back)|is (?:due|there|home)|due|there|back|returns?|returned|until|to|by|closes?|walks? through|turns? up|turned up|rolls? in|gets? off|got off|shows? up|over)';
const QUIET = "(?:(?!⟨)[a-z',:-]+ ){0,7}?";

const CLOCKS: readonly Claiming[] = [
  [
    new RegExp(
      `(?<=(?:the|a|an|his|her|my) )(?:at )?${C} (?=(?:[a-z]+ )?(?:train|bus|ferry|coach|flight|boat|tram|plane|express|service|departure|sailing)(?![a-z]))`,
      'g',
    ),
    ([mark]) => ({ kind: 'clock', mark: Number(mark), at: 'leave' }),
  ],
  [
    new RegExp(`(?<![a-z])${ARRIVE} (?:(?!⟨|${LEAVE} )[a-z',:-]+ ){0,7}?(?:at |by |before )*${C}`, 'g'),
    ([mark]) => ({ kind: 'clock', mark: Number(mark), at: 'arrive' }),
  ],
  [
    new RegExp(`(?<![a-z])${LEAVE} (?:(?!⟨|${ARRIVE} )[a-z',:-]+ ){0,7}?(?:at )?${C}`, 'g'),
    ([mark]) => ({ kind: 'clock', mark: Number(mark), at: 'leave' }),
  ],
  [
    new RegExp(`(?:at |by |the )*${C},? ${QUIET}${ARRIVE}(?![a-z])`, 'g'),
    ([mark]) => ({ kind: 'clock', mark: Number(mark), at: 'arrive' }),
  ],
  [
    new RegExp(`(?:at |the )*${C},? ${QUIET}${LEAVE}(?![a-z])`, 'g'),
    ([mark]) => ({ kind: 'clock', mark: Number(mark), at: 'leave' }),
  ],
  [new RegExp(`(?:at )?${C}`, 'g'), ([mark]) => ({ kind: 'clock', mark: Number(mark), at: '' })],
];

const CLAIMS: readonly Claiming[] = [
  idle('ahead of (?:it|him|her|us|me|them)(?= at|,| to)|(?:the |a )?(?:same )?rest (?:stop|area)|bus stop|stop sign'),
  idle(
    '(?:catch(?:es|ing)?|caught)(?= (?:the|a|an|his|her|my|their) (?:at )?(?:⟨c\\d+⟩|bus|train|coach|ferry|tram|flight|plane))',
  ),
  event('whole', 'for the lot|all told|for the two together'),
  event('return', '(?:and )?(?:back |then )?(?:down|up|home) again'),
  idle(
    '(?:without|with no|not counting|ignoring|disregarding|taking no account of|non-?stop|no) (?:a |any |the |making a |making any )?(?:stop(?:s|ping)?|breaks?|rests?|delays?|traffic)(?: (?:at all|on the way|along the way))?|non-?stop',
  ),
  event(
    'including',
    '(?:including|counting|with) (?:the|any|all|his|her|this|that|its|their) (?:[a-z]+ )?(?:stops?|breaks?|rests?|pauses?)(?: time)?',
  ),
  event(
    'moving',
    '(?:while|when|whilst) (?:he|she|it|they|the [a-z]+) (?:is|was|are|were) (?:actually )?(?:moving|driving|walking|cycling|riding|running|travelling)|(?:moving|driving|riding|running) speed',
  ),
  amount(
    't',
    'stop',
    `${STOPS} ${WORDS}(?:for |of |lasting )?(?:about |another )?(?:a )?${T}|(?:a |an |one )?${T} (?:[a-z]+ )?(?:break|rest|stop|pause|wait|halt|delay|lunch|picnic|stopover|layover|nap)(?![a-z])|(?:is|was|were) (?:held up|delayed|stuck)(?: ${WORDS})?(?: for| by)? ?${T}`,
  ),
  amount(
    's',
    'whole',
    `(?<=speed (?:for|over|of|on|during) (?:the |all |his |her |its )(?:whole |entire |total |complete |full )?(?:of )?(?:the )?(?:${NOUN}|⟨l\\d+⟩) (?:is|was|of) )${S}|${S} (?:overall|for the (?:whole|entire|complete|full) ${NOUN})`,
  ),
  amount(
    'd',
    'whole',
    `(?:total|whole|entire|full|complete|overall|all) (?:of )?(?:the )?(?:${NOUN} ?)?(?:distance )?(?:is |was |of |covered |= ?|: ?)*${L}|${L} (?:altogether|in total|in all|total|overall)(?![a-z])|all (?:of )?(?:the )?${L}|(?<=§ |^ )(?:of|out of|on) (?:a|an|the|our|his|her|their|my) ${L}(?= (?:[a-z]+ )?${NOUN})|(?<=(?:part|half|most|some|third|quarter|⟨[lt]\\d+⟩) of (?:a |an |the |his |her |its |their )?)${L}(?= ${NOUN})`,
  ),
  amount(
    't',
    'whole',
    `(?:total|whole|entire|full|complete|overall|all) (?:of )?(?:the )?(?:${NOUN} ?)?(?:time )?(?:takes? |took |lasts? |lasted |is |was |of |taken |= ?|: ?|in )*${T}|${T} (?:altogether|in total|in all|total|overall)(?![a-z])`,
  ),
  amount(
    't',
    'whole',
    `(?:there and back|round trip|both ways|both trips|whole thing|return trip) (?:again )?(?:takes?|took|lasts?|lasted|is|was|in) (?:[a-z]+ )??${T}`,
  ),
  ...CLOCKS,
  idle('ignor(?:e|ing) (?:how long|the time) (?:the )?(?:light|flash|lightning) (?:takes|needs|takes to [a-z]+)'),
  ...ASKS,
  event(
    'same speed',
    '(?:(?:at|keeping(?: up)?|keeps?(?: up)?|with|maintains?|maintaining|going|continues?(?: on)? at|holding|holds?|if) )*(?:to )?(?:the |this |that |exactly )*(?:same|this|that) (?:same )?(?:average |constant |steady )?(?:speed|rate|pace)',
  ),
  event(
    'same way',
    '(?:(?:by|along|on|over|via|using|down|of|for|with) )?(?:exactly )?the same (?:[a-z]+ )?(?:road|route|path|way|distance|journey|trip|track|trail|street|walk|stretch|course)(?= |,)',
  ),
  idle(
    '(?:at|from|in|of) (?:exactly )?the same (?:time zone|time|moment|instant|place|stop|station|spot|point|town)|same time zone',
  ),
  event(
    'return',
    '(?:on |for |during )?(?:the|his|her|its|their|my|our) (?:return|way back|way home|trip back|journey back|ride back|walk back|drive back|homeward)(?: (?:journey|trip|flight|leg|ride|way|walk|drive|run|home))?|comes? (?:back|home)|came (?:back|home)|(?:goes|go|went|gets|heads?|headed|walk(?:s|ed)?|cycl(?:es|ed)|driv(?:es|ing)|drove|rides?|rode|r[ua]ns?|jog(?:s|ged)|travel(?:s|led)?|rides|rowed|rows|paddles|flies|flew|sails?|sailed) (?:back|home)(?: again)?(?= |,)|returns?(?: home)?|returned(?: home)?|returning|(?:and |then )?back(?: again)?(?: home)?|home again|turns? (?:round|around)|homeward',
  ),
  event(
    'rest',
    '(?:for |of |on |over |in |during )?(?:the |this |that )?(?:second|other) (?:part|section|stretch|leg|stage|half)(?: of (?:the|his|her|its|their|our|my|this) (?:[a-z]+))?|(?:the )?(?:remaining|rest|remainder|last|final)(?: of (?:the|his|her|its|their|this) (?:[a-z]+))?(?: (?:part|section|stretch|leg|distance|journey|way|miles|kilomet(?:re|er)s|km))?|(?:still |left )to (?:go|travel|drive|cover|run|cycle|walk)',
  ),
  event(
    'whole',
    `(?:for|of|over|on|during|across)? ?(?:the|his|her|their|this|its|my|our|your)? ?(?:whole|entire|complete|total|full|round|overall|all) ?(?:round |return )?(?:${NOUN}|time|thing|day|distance)?(?: there and back)?|altogether|in total|in all|overall|there and back|(?:for|over|on|of) (?:both|all|the two|the ⟨n\\d+⟩|all ⟨n\\d+⟩) (?:parts|stages|legs|journeys|trips|ways|sections|stretches|rides|walks|runs)(?: of the ${NOUN})?|both ways|combined`,
  ),
  event(
    'then',
    '(?:and )?(?:then|next|afterwards|after that|after which|finally|followed by|a further|another|further|before (?=[a-z]+ing)|later)(?= |,)|second|the other(?= ⟨[lt])|continues?|continued|carries on|carried on|(?<!\\b(?:a|one) )third(?! of)',
  ),
  event('end', '§'),
  amount('d', 'leg', `(?:after (?:covering |travelling |driving |a )?)?${L}`),
  amount('t', 'leg', T),
  amount('s', 'leg', S),
];

const GROUPS = (found: RegExpExecArray): readonly string[] =>
  found.slice(1).map((group: string | undefined) => group ?? '');

/** What the words say, in order, each word of a text belonging to one claim at most. */
export function claimsOf({ text }: MarkedTravel): readonly Claim[] {
  const claims: Claim[] = [];
  let open = text;
  for (const [pattern, read] of CLAIMS)
    for (const found of open.matchAll(pattern)) {
      if (found[0].includes('♦')) continue;
      const at = found.index;
      const end = at + found[0].length;
      claims.push({ at, end, said: read(GROUPS(found)) });
      open = `${open.slice(0, at)}${'♦'.repeat(found[0].length)}${open.slice(end)}`;
    }
  return claims.toSorted((one, two) => one.at - two.at);
}

/** The text without what was claimed. */
export function unclaimed({ text }: MarkedTravel, claims: readonly Claim[]): string {
  return claims.reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ♦ ${rest.slice(end)}`, text);
}
