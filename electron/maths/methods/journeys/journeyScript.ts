import type { Clock, SpeedUnit } from '../stories/workJourney.ts';
import { phrase } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import type { AmountKind, EventKind, Happening } from './happening.ts';

const MOVE =
  'travel|travels|travelled|traveled|travelling|traveling|drive|drives|drove|driven|driving|go|goes|went|gone|going|walk|walks|walked|walking|run|runs|ran|running|cycle|cycles|cycled|cycling|fly|flies|flew|flying|ride|rides|rode|riding|cover|covers|covered|covering|move|moves|moved|moving|sail|sails|sailed|sailing|swim|swims|swam|jog|jogs|jogged|jogging|row|rows|rowed|rowing|hike|hikes|hiked|crawl|crawls|crawled|race|races|averages|averaged|average|paddles|paddled|heads|head|headed|heading|does|did|completes|completed|continues|continued|continue|carries on|carried on|chases|chase|passes|pass|passed|passing|crosses|cross|crossed|sprints|sprinted|skates|skated|skis|marches|marched|proceeds|commutes|maintains|trots|gallops|follows|followed|follow|sped|speeds along|bike|bikes|biked|biking|pedal|pedals|pedalled|pedaled|pedalling|stroll|strolls|strolled|strolling|zoom|zooms|cruise|cruises|cruised|cruising|glide|glides|coast|coasts|trek|treks|trekked|hop|hops|commuted|journey(?= at)|journeys(?= at)|journeyed|wander|wanders|dash|dashes|dashed|scoot|scoots|march|marched|motors|rolls|rolled|slides|creeps|plods|plodded|steams|steamed|drifts|advances|advanced|climbs|climbed|descends|descended|flows|accelerates to|doing|climb|descend|rise|rises|rose|traverses|rushes|rushed|pace|paces';
const NOUN =
  '(?:lorry|truck|bus|coach|taxi|van|train|car|racing|racing car|delivery) driver|commuter|car|train|lorry|truck|bus|coach|van|plane|aeroplane|airplane|jet|boat|ship|ferry|canoe|kayak|motorbike|motorcycle|bike|bicycle|cyclist|runner|walker|hiker|jogger|athlete|motorist|driver|sprinter|snail|tortoise|rider|swimmer|pilot|van|tram|scooter|horse|dog|bird|pigeon|cheetah|family|girl|boy|man|woman|student|rower|helicopter|rocket|steamer|yacht|racing car|taxi|courier|salesman|tractor|drone|police car|police officer|thief|hare|ant|robot|skater|skier|delivery van|freight train|passenger train|express train|goods train|slow train|fast train|express|motor boat|motorboat|speedboat|sister|brother|father|mother|friend|fox|dolphin|vehicle|carriage|sailor|postman|racehorse|person';
const SPEED_UNIT =
  'km\\/hr?|kmh|kph|mph|m\\/s|m\\/min|cm\\/s|(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m|cm|centimet(?:re|er)s?|feet) (?:per|an|a) (?:hour|second|minute)';
const FIND =
  '(?:find|what is|what was|what will be|calculate|work out|determine|give|state|what must be|what should be)';
const NAME = 'zz[a-z]+name';
const THEIR = `(?:the|this|that|his|her|its|their|my|your|(?:the )?(?:${NOUN}|${NAME}|(?:ww[a-z-]+ )*ww[a-z-]+)'s|an|a)`;
const MARK = (letter: string): string => `⟨${letter}(\\d+)⟩`;

function marked(kind: AmountKind, source: string): Phrase<Happening> {
  return phrase(source, (groups) => {
    const found = groups.find((group) => group !== '');
    return found === undefined ? null : { kind, mark: Number(found) };
  });
}

function plain(kind: EventKind, source: string): Phrase<Happening> {
  return phrase(source, () => ({ kind }));
}

const UNITS: Readonly<Record<string, SpeedUnit>> = {
  'km/h': { length: 'km', clock: 'h' }, 'km/hr': { length: 'km', clock: 'h' }, kmh: { length: 'km', clock: 'h' }, kph: { length: 'km', clock: 'h' }, mph: { length: 'miles', clock: 'h' }, 'm/s': { length: 'm', clock: 's' }, 'm/min': { length: 'm', clock: 'min' }, 'cm/s': { length: 'cm', clock: 's' },
}; // prettier-ignore

function speedUnit(text: string): SpeedUnit | null {
  const known = UNITS[text];
  if (known !== undefined) return known;
  const [length = '', clock = ''] = text.split(/ (?:per|an|a) /);
  const lengths = /^k/.test(length)
    ? 'km'
    : /^mi/.test(length)
      ? 'miles'
      : /^c/.test(length)
        ? 'cm'
        : /^f/.test(length)
          ? 'feet'
          : 'm';
  const clocks: Clock = clock.startsWith('h') ? 'h' : clock.startsWith('m') ? 'min' : 's';
  return { length: lengths, clock: clocks };
}

const TRIP = '(?:journey|trip|way|drive|ride|walk|route|race|flight|voyage|outing|run|day|distance|course)';
const BREAK = '(?:break|rest|stop|pause|lunch break|coffee break|tea break)';

const ASKS: readonly Phrase<Happening>[] = [
  phrase('(?:change|convert|express|write|give) (?:that|this|it|(?:this|the|its|his|her) speed)', () => ({
    kind: 'ask',
    what: 'speed',
    unit: '',
  })),
  phrase('what (?:steady |constant |average |minimum |mean )*speed', () => ({ kind: 'ask', what: 'speed', unit: '' })),
  phrase('what time (?:will|does|would|do) (?:it|he|she|they|we) (?:need|take|require)', () => ({
    kind: 'ask',
    what: 'time',
    unit: '',
  })),
  phrase('what is the speed in other units', () => ({ kind: 'ask', what: 'speed', unit: '' })),
  phrase('(?=what is the speed difference)what is the', () => ({ kind: 'ask', what: 'speed', unit: '' })),
  phrase(`${FIND} ${THEIR} (?:uniform |average )?acceleration`, () => ({
    kind: 'ask',
    what: 'acceleration',
    unit: '',
  })),
  phrase(
    `(?:(?:${FIND}|express|write|change|convert) ${THEIR} (?:overall |mean |required |actual |first |average |constant |steady |usual |original |normal )*speed|how fast (?:did|does|is|was|must|should|will|would|do|are)|(?:at )?what (?:average |constant |steady )?speed (?:must|did|does|should|was|is|would|will|do)|what (?:was|is) (?:his|her|its) (?:average )?speed)(?: of (?:the |a )?(?:${NOUN}|${NAME}|(?:ww[a-z-]+ ?)+))?`,
    () => ({ kind: 'ask', what: 'speed', unit: '' }),
  ),
  phrase(`how many (hours|minutes|seconds)`, ([unit = '']) => ({ kind: 'ask', what: 'time', unit })),
  phrase(`how many (miles|kilomet(?:re|er)s|km|met(?:re|er)s|m)`, ([unit = '']) => ({
    kind: 'ask',
    what: 'distance',
    unit,
  })),
  phrase(
    `(?:in total,? |altogether,? )how far|(?:what|which) total distance|${FIND} (?:the|their|his|her) (?:total|whole|overall) distance`,
    () => ({ kind: 'ask', what: 'distance', unit: '', total: true }),
  ),
  phrase(`how many (miles|kilomet(?:re|er)s|km|met(?:re|er)s|m) (?:in total|altogether|in all)`, ([unit = '']) => ({
    kind: 'ask',
    what: 'distance',
    unit,
    total: true,
  })),
  phrase(`${FIND} (?:the|his|her|their) (?:total|whole|overall) time(?: taken)?`, () => ({
    kind: 'ask',
    what: 'time',
    unit: '',
    total: true,
  })),
  phrase(
    `(?:in total,? |altogether,? )?how far|(?:what|which) (?:total )?distance|${FIND} (?:the|this|their|his|her) (?:total |whole |overall )?distance`,
    () => ({ kind: 'ask', what: 'distance', unit: '' }),
  ),
  phrase(
    `(?:after |for |in )?how long|how much time|${FIND} (?:the|his|her|its|their) (?:total |whole )?time(?: taken| needed| it takes| that it takes)?`,
    () => ({ kind: 'ask', what: 'time', unit: '' }),
  ),
  phrase(
    `(?:at )?what time|(?:${FIND} )?(?:the|his|her|its) (?:arrival time|time of arrival|time at which)|when`,
    () => ({ kind: 'ask', what: 'clock', unit: '' }),
  ),
];

const AMOUNTS: readonly Phrase<Happening>[] = [
  marked(
    'time',
    `(?:hears?|heard) (?:the |a )?(?:thunder|bang|sound|explosion|noise)(?: from it| of it)? ${MARK('t')} (?:later|afterwards|after (?:seeing|the flash|he|she)[a-z ]*)|(?:hears?|heard) (?:the |a )?(?:thunder|bang|explosion) after ${MARK('t')}`,
  ),
  marked(
    'stop',
    `(?:stops?|stopped|rests?|rested|waits?|waited|pauses?|paused|breaks?|stopping)(?: there| off| to rest| for lunch| for a ${BREAK}| for petrol| at (?:a|the) (?:café|cafe|service station|park|shop|station))?(?: for| of| lasting)? ${MARK('t')}(?: (?:there|for lunch|to rest|on the way))?`,
  ),
  marked(
    'stop',
    `(?:takes?|took|has|had|makes?|made|with|including|after|and|taking|then)? ?(?:a|an|one) ${MARK('t')} ${BREAK}|(?:takes?|took|has|had|makes?|made|with|including|and) (?:a|one) ${BREAK} (?:of|for|lasting) ${MARK('t')}|spends? ${MARK('t')} (?:there|at (?:the|a) [a-z]+|resting|having lunch)(?! (?:walking|driving))`,
  ),
  marked(
    'total time',
    `(?:to )?(?:complete|finish) (?:the|his|her|their) (?:whole |entire |total )?(?:journey|trip) in (?:a total of )?${MARK('t')}(?: altogether| in total)?|for the (?:whole |entire )(?:journey|trip) to take ${MARK('t')}|(?:arrive|get there|finish) in ${MARK('t')} (?:altogether|in total)|(?:spends?|spent|takes?|took|is|was)? ?(?:a )?total (?:time )?of ${MARK('t')}|(?:spends?|spent|takes?|took|for|is|was) ${MARK('t')} (?:walking |driving |cycling |travelling |riding |on the road )?(?:altogether|in total|in all|overall)|(?:the )?total (?:travelling |journey |driving )?time (?:is|was|taken is|taken was|for the (?:round )?(?:trip|journey) (?:is|was)) ${MARK('t')}|(?:the )?(?:whole|total|entire|complete|full|round|double) (?:round )?${TRIP} (?:takes|took|lasts|lasted) (?:him |her |them |it )?${MARK('t')}`,
  ),
  marked(
    'total distance',
    `(?:the )?distance between (?:the )?(?:⟨n\\d+⟩ |two )?(?:cities|towns|villages|places|stations|airports) is ${MARK('l')}|${MARK('l')} (?:altogether|in total|in all)|(?:travels?|travelled|covers?|covered|is|was|drives?|drove)? ?a total (?:distance )?of ${MARK('l')}|(?:the )?(?:whole|total|entire|complete|full) (?:${TRIP}|distance) (?:is|was|of) ${MARK('l')}|(?:the |a )?total ${TRIP} of ${MARK('l')}|(?:it is|it's) ${MARK('l')} from (?:${NAME}|the [a-z]+|[a-z]+) to (?:${NAME}|the [a-z]+ [a-z]+|the [a-z]+|[a-z]+)`,
  ),
  marked(
    'gap',
    `${MARK('l')} apart|(?:the distance between (?:them|the (?:two |⟨n\\d+⟩ )?[a-z]+|${NAME} and ${NAME}) is) ${MARK('l')}`,
  ),
  marked(
    'lead',
    `${MARK('l')} (?:ahead|in front)(?: of (?:him|her|it|them|(?:the )?(?:${NOUN}|${NAME})))?|(?:a )?(?:head start|lead) of ${MARK('l')}|(?:a )?${MARK('l')} (?:head start|lead|start)`,
  ),
  marked(
    'delay',
    `(?:a )?(?:head start) of ${MARK('t')}|(?:a )?${MARK('t')} (?:head start)|${MARK('t')} (?:later|afterwards|after (?:him|her|it|them|(?:the|a|an) (?:first|${NOUN})|${NAME}))`,
  ),
  marked(
    'faster',
    `${MARK('s')} (?:faster|quicker)|faster by ${MARK('s')}|(?:increased?|increases) (?:his|her|its|the|their) (?:average |usual )?speed by ${MARK('s')}`,
  ),
  marked('slower', `${MARK('s')} slower|slower by ${MARK('s')}`),
  marked('late', `${MARK('t')} late`),
  marked('early', `${MARK('t')} (?:too )?early`),
  marked('sooner', `${MARK('t')} (?:sooner|earlier|less|quicker)|(?:saves?|saved|have saved) ${MARK('t')}`),
  marked(
    'thing',
    `(?:a|the) (?:station|bridge|tunnel|platform|viaduct)(?: that is| which is| of length|,)? ${MARK('l')}(?: long| in length)?|(?:a|the) ${MARK('l')}(?:[ -]long)? (?:station|bridge|tunnel|platform|viaduct)`,
  ),
  marked(
    'body',
    `(?:a|the) (?:\\w+ )?train(?: that is| which is| of length|,)? ${MARK('l')}(?: long| in length)?|(?:a|the) ${MARK('l')}[ -]?long train`,
  ),
  marked('distance', `${MARK('l')}(?: long)?`),
  marked('speed', MARK('s')),
  marked('time', MARK('t')),
  marked('clock', `(?:at )?${MARK('c')}`),
];

const EVENTS: readonly Phrase<Happening>[] = [
  plain(
    'same speed',
    `(?:at|if (?:he|she|it|they) (?:keeps?|continues?)(?: on)?(?: going)?(?: at)?|keeping(?: to)?|with) (?:the|this|that) same (?:average |constant |steady )?(?:speed|rate|pace)|at (?:this|that) (?:average |constant |steady )?(?:speed|rate|pace)`,
  ),
  plain(
    'same way',
    `(?:by|along|on|over|via|using|down) the same (?:road|route|path|way|distance|journey)|the same distance|the same (?:route|way)(?= (?:back|home))`,
  ),
  plain('including', 'including (?:the|any|all|his|her|this|that) (?:stops?|breaks?|rests?)(?: time)?'),
  plain(
    'return',
    `(?:on |for )?(?:the|his|her|its) (?:return (?:journey|trip|flight|leg)|way (?:back|home)|journey (?:back|home))|(?:comes?|came|come|is|was|arrives) (?:back|home again)|returns?(?: home)?|returned(?: home)?|returning|back(?: again)?(?: home)?|home again`,
  ),
  plain(
    'rest',
    `(?:does (?:he|she|it) )?still (?:have|has) to (?:go|travel|drive|cover)|(?:left|still) to (?:go|travel|drive|cover)|(?:the )?(?:remaining (?:distance|journey|part|miles|kilomet(?:re|er)s)|remainder|rest)(?: of (?:the|his|her|its) (?:journey|trip|way|distance))?`,
  ),
  plain(
    'whole',
    `(?:for|of|over|on|during) (?:the|his|her|their|this|its) (?:whole|entire|complete|total|full|round|double) (?:round )?${TRIP}(?: there and back)?|(?:the|his|her|this) (?:whole|entire|total|complete|full|round) (?:round )?${TRIP}|overall|altogether|in total|in all|for (?:both|all) (?:parts|stages)(?: of the journey)?|for the round ${TRIP}|there and back`,
  ),
  plain('total', '(?:the )?total'),
  plain(
    'leave',
    'leaves?|left|departs?|departed|sets? (?:off|out)|setting (?:off|out)|starts?(?: out| off)?|started|begins?|began|starting',
  ),
  plain(
    'arrive',
    'arrives?|arrived|docks?|docked|lands?|landed|touch(?:es)? down|pulls? in|reach(?:es|ed)?|gets? (?:there|home|to)|got (?:there|home|to)|ends?|finish(?:es|ed)?|arriving',
  ),
  plain(
    'meet',
    '(?:they |do they |until they |before they )?(?:meet|pass each other|meet each other|met)(?: each other)?',
  ),
  plain(
    'catch',
    `(?:catch(?:es)?(?: up)?(?: (?:with|to))?|overtakes?|draws? level(?: with)?|to catch(?: up)?(?: with)?|caught(?: up)?)(?: (?:him|her|it|them|the (?:${NOUN})|${NAME}))?`,
  ),
  plain(
    'towards',
    '(?:directly |straight )?(?:towards?|to meet) (?:each other|one another)|in opposite directions towards? each other',
  ),
  plain(
    'chase',
    `(?:until|before) (?:he|she|it) (?:catches|overtakes|reaches)(?: up)?(?: with| to)?(?: (?:him|her|it|them|the (?:${NOUN})|${NAME}))?|(?:does|will|would|did) (?:it take )?(?:(?:him|her|it|them|he|she|they|the (?:${NOUN})|${NAME}) )?(?:take )?to (?:catch(?: up)?(?: with| to)?|overtake|reach|draw level with)(?: (?:him|her|it|them|the (?:${NOUN})|${NAME}))?`,
  ),
  plain('opposite', 'in (?:the )?opposite directions?|away from (?:each other|one another)'),
  plain(
    'same place',
    '(?:the same|one|a) (?:ww[a-z-]+ )*(?:place|ww[a-z-]+|petrol station|gas station|station|point|town|port|airport|house|campsite|spot|starting point|village|city|depot|garage|harbour|house|crossroads|junction|school|camp|position)(?: and time| at the same time)?',
  ),
  plain(
    'compare',
    '(?:speed difference|longer|does (?:he|she|it|they) save|saved?|earlier|sooner|quicker|beats?|ahead|faster|slower|less)',
  ),
  plain('move', 'at the same (?:time|moment)'),
  plain('same direction', '(?:in )?the same (?:direction|way)|on the same (?:line|track)'),
  plain('apart', '(?:apart|from each other|between them)'),
  plain(
    'against',
    '(?:upstream|upriver|against (?:the|a) (?:same )?(?:current|wind|stream|tide|flow)|into (?:the|a) (?:same )?(?:headwind|head wind|wind))',
  ),
  plain(
    'with',
    '(?:downstream|downriver|with (?:the|a) (?:same )?(?:current|wind|stream|tide|flow|tailwind|tail wind))',
  ),
  plain('still', 'in still (?:water|air)'),
  plain('from rest', 'from rest'),
  plain('accelerate', 'accelerates?|accelerated|accelerating'),
  phrase('(?:due )?(north|south|east|west)(?:wards?|bound)?', ([to = '']) => ({ kind: 'direction', to })),
  phrase(`(?:in|to|into|as) (${SPEED_UNIT})`, ([text = '']) => {
    const unit = speedUnit(text);
    return unit === null ? null : { kind: 'unit', unit };
  }),
  plain('wind', '(?:current|wind|stream|river)'),
  phrase(
    `(?:the )?((?:first|second|third|other|one|another|faster|slower|fast|slow)(?: (?:${NOUN}|one|of them))?)(?= (?:is |was |does |goes |at |by )?(?:${MOVE}|leaves?|sets? off|starts?|at|due))`,
    ([name = '']) => ({ kind: 'traveller', name: `${name}*` }),
  ),
  phrase(
    `(?:the |a |an )((?:first|second|third|other|another|faster|slower|fast|slow) (?:${NOUN}))`,
    ([name = '']) => ({ kind: 'traveller', name: `${name}*` }),
  ),
  plain(
    'two',
    `two (?:(?:${NOUN})s?|ww[a-z-]+s|cars|trains|cyclists|planes|boats|buses|people|friends|runners|walkers|hikers|ships|vehicles|joggers|lorries|trucks|girls|boys|brothers|sisters|ants|snails|drivers|motorists)`,
  ),
  plain('place', 'two (?:towns|stations|cities|places|villages|points|airports|ports)'),
  plain('move', MOVE),
  plain(
    'then',
    '(?:and )?(?:then|next|after that|afterwards|finally|a further|another|followed by|further|before (?=returning|going|coming|driving|walking|cycling))',
  ),
  plain('end', '§'),
  phrase(`(?:the |a |an |his |her |their |my )?((?:${NOUN}|${NAME})(?: [ab](?![a-z]))?)(?:'s)?`, ([name = '']) => ({
    kind: 'traveller',
    name,
  })),
  phrase(
    `(?:the |a |an |his |her |their |my |another )((?:ww[a-z-]+ )?ww[a-z-]+)(?= (?:then |now |usually |normally |can |could |must )?(?:${MOVE}|leaves?|left|departs?|departed|sets? (?:off|out)|starts?|takes|took|arrives?|reaches)(?![a-z]))`,
    ([name = '']) => ({ kind: 'traveller', name }),
  ),
  plain(
    'place',
    `(?:(?:to|from|at|in|inside|near|past|via|outside|by|through|along|across|around|over|under|towards|into|onto|on|for|of|between|beside|up|down|with|and) )?(?:(?:the|a|an|his|her|their|its|my|our|your|this|some) )?(?:ww[a-z-]+(?:'s)? ?)+`,
  ),
];

/** Amounts and events in the order in which they are tried: questions first, single words last. */
export const JOURNEY_PHRASES: readonly Phrase<Happening>[] = [
  ...AMOUNTS.slice(0, 15),
  ...ASKS,
  ...EVENTS.slice(0, 6),
  ...AMOUNTS.slice(15),
  ...EVENTS.slice(6),
];
