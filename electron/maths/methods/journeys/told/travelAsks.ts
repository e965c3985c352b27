import type { Said } from './travelClaims.ts';

type Claiming = readonly [pattern: RegExp, read: (groups: readonly string[]) => Said | null];
type What = 'speed' | 'distance' | 'time' | 'clock';

export const SPEED_UNIT =
  '(?:km|m|cm|ft|miles|mi|feet|yards|kilomet(?:re|er)s?|met(?:re|er)s|miles|centimet(?:re|er)s) ?(?:per|an?|\\/) ?(?:hour|hr|h|minute|min|second|sec|s)|mph|kph|kmh|km\\/h|m\\/s';
const AUX = '(?:do|does|did|will|would|is|was|are|were|should|must|can|could|has|have|might)';
const FIND =
  '(?:find|express|what is|what was|what will be|what would be|what must be|calculate|work out|determine|give|state|write down|tell me|estimate|figure out|compute|what are|whats|what)';
const OWN = "(?:(?:the|his|her|its|their|my|our|your|this|that|[a-z]+'s) )?";
const IN = `(?:,? ?(?:in|as) (${SPEED_UNIT}))?`;

function ask(what: What, source: string, at: 'leave' | 'arrive' | '' = ''): Claiming {
  return [
    new RegExp(`(?<![a-z'-])(?:${source})(?![a-z'-])`, 'g'),
    (groups) => ({ kind: 'ask', what, at, unit: groups.find((group) => group !== '') ?? '' }),
  ];
}

/** The ways to ask for a speed, a distance, a time or a time of the day. */
export const ASKS: readonly Claiming[] = [
  ask(
    'clock',
    `(?:at )?(?:what|which) time (?:${AUX}|should)?|when(?= ${AUX} )|(?<=§ )(?:so )?${OWN}(?:(?:latest|earliest) )?(?:time to (?:set off|leave|start|go)|arrival time|departure time|time of (?:arrival|departure)|finish(?:ing)? time|start(?:ing)? time)|${FIND} ${OWN}(?:(?:latest|earliest|expected|exact|local) )*(?:arrival time|time of arrival|finishing time|finish time|departure time|starting time|start time|time of departure|time (?:at which|that|when|(?:he|she|it|they|we|i) (?:arrives?|gets?|leaves?|must|should|can|will|needs?)))`,
  ),
  ask(
    'speed',
    `${FIND} ${OWN}(?:(?:overall|mean|required|actual|first|average|constant|steady|usual|original|normal|whole|return|new|minimum|top) )*(?:speed|pace|velocity)(?: ${AUX})?${IN}|how (?:fast|quickly)(?: ${AUX})?|what (?:is|was|would be|does|speed is) (?:that|this|it|all that)(?: make| come to)?,? in (${SPEED_UNIT})|(?:so )?(?:that is |that makes )?(?:what )?in (${SPEED_UNIT}),? (?:thats|that is|what is that|what is it|what is this|it is|that makes)(?: what| how much)?|(?:at )?what (?:average |constant |steady |mean |minimum )*(?:speed|pace|rate)(?: ${AUX})?${IN}|(?<=§ |, |: )(?:so )?${OWN}(?:whole|overall|total)[- ](?:trip |journey )?average(?= §|,)|(?<=§ |, |: )(?:so )?${OWN}(?:(?:overall|mean|average|constant|steady) )*(?:speed|pace|velocity)${IN}(?: (${SPEED_UNIT}))?(?= §|,|:| =| (?:for|over|of|on)[^§⟨♦]*§)`,
  ),
  ask(
    'distance',
    `how long(?:,| is| was)* (?:the|his|her|their|its|each) (?:journey|trip|way|route|road|ride|walk|distance|race)(?: is| was)?,? in (miles|km|kilomet(?:re|er)s|met(?:re|er)s|m)`,
  ),
  ask(
    'time',
    `(?:in )?how many (hours|minutes|seconds|mins|hrs|secs)|how (?:long|much time)(?:,? in (hours|minutes|seconds|mins|hrs|secs),?)?(?: ${AUX})?|${FIND} ${OWN}(?:total |whole |overall )?(?:journey |travel |travelling |driving |walking |flight )?(?:time|duration)(?: taken| needed| it takes| it took| spent| required)?|(?<=§ |, |: )(?:so )?${OWN}(?:journey |travel |total |walking |driving |running )*time(?: taken| needed| (?:he|she|it|they) (?:takes?|took|needs?|needed))?(?:,? in (hours|minutes|seconds|mins))?(?= §|,|:| =| for)|(?<=§ |, |: )(?:so )?(?:the )?time (?:until|before)(?= )|(?<=§ |, |: )(?:[a-z]+'s )?catch(?:ing)?[- ]up time(?= §)`,
  ),
  ask(
    'distance',
    `how many (miles|kilomet(?:re|er)s|km|centimet(?:re|er)s|cm|met(?:re|er)s|m|feet|ft|yards)|how far(?:,? in (miles|km|kilomet(?:re|er)s|met(?:re|er)s|m),?)?(?: ${AUX})?|(?:what|which) (?:total )?distance|${FIND} ${OWN}(?:total |whole |overall )?(?:distance|length)(?: travelled| covered)?(?: of ${OWN}(?:journey|trip|route|road|walk|ride|race|run))?(?:,? in (miles|km|kilomet(?:re|er)s|met(?:re|er)s|m))?|(?<=§ |, |: )(?:so )?${OWN}(?:total )?distance(?:,? in (miles|km|kilomet(?:re|er)s|met(?:re|er)s|m))?(?= §|,|:| =)`,
  ),
];
