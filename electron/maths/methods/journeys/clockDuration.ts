import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import type { Understood } from '../method.ts';

const TIME = (name: string): string =>
  String.raw`(?:at )?(?<${name}h>\d{1,2})[:.](?<${name}m>\d{2})(?: ?(?<${name}half>[ap])\.?m\.?(?![a-z]))?`;
const THING =
  '(?:(?:the|a|an|his|her|my|our|their) )?(?:bus|train|coach|plane|flight|ferry|boat|ship|tram|film|movie|lesson|class|match|game|concert|play|show|programme|program|meeting|party|exam|test|race|journey|shift|school day|swimming lesson|football match|tv show)';
const PLACE = "(?: (?:from |in |to |at |for )?(?:the |his |her )?[A-Za-z'’]+(?: station| airport| school)?)?";
const BEGINS = '(?:leaves|left|departs|departed|starts|started|begins|began|sets off|set off|takes off|took off)';
const ENDS =
  '(?:arrives|arrived|ends|ended|finishes|finished|stops|stopped|lands|landed|gets to [A-Za-z]+|reaches [A-Za-z]+|is over|gets in)';
const TOLD = new RegExp(
  String.raw`^${THING} ${BEGINS}${PLACE} ${TIME('a')},? and (?:it )?${ENDS}${PLACE} ${TIME('b')}[.;,] `,
  'i',
);
const ASKED = new RegExp(
  String.raw`^(?:how long (?:is|was|does|did|will) (?:it|(?:the |this |her |his )?(?:journey|trip|flight|film|movie|lesson|class|match|game|concert|play|show|programme|program|meeting|party|exam|test|race|shift|ride|crossing|bus ride|train journey|bus journey|school day))(?: (?:take|last|long))?|(?:find|work out|calculate|what is|what's) (?:the )?(?:length|duration) of the (?:journey|trip|flight|film|movie|lesson|match|game|concert|play|show|programme|meeting|party|exam))[?.]?$`,
  'i',
);
const DAY = 24 * 60;
const HALF_DAY = DAY / 2;

type Groups = Readonly<Record<string, string | undefined>>;

/** Minutes after midnight; null for what is no time of day. */
function minutesOf(groups: Groups, name: 'a' | 'b'): number | null {
  const [hour, minute] = [Number(groups[`${name}h`]), Number(groups[`${name}m`])];
  const half = groups[`${name}half`]?.toLowerCase();
  if (minute > 59 || hour > 23) return null;
  if (half === undefined) return hour * 60 + minute;
  return hour < 1 || hour > 12 ? null : (hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY : 0);
}

/** "22:40" and "01:15": the next day. "10:40" and "1:15" without halves may be hours of either. */
function lengthOf(groups: Groups): number | null {
  const [start, end] = [minutesOf(groups, 'a'), minutesOf(groups, 'b')];
  const halves = [groups['ahalf'], groups['bhalf']].filter((half) => half !== undefined).length;
  if (start === null || end === null || halves === 1 || start === end) return null;
  if (end > start) return end - start;
  const isByDay = [groups['ah'], groups['bh']].some((hour) => Number(hour) > 12 || /^0\d/.test(hour ?? ''));
  return halves === 2 || isByDay ? end + DAY - start : null;
}

function written(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours === 0 ? [] : [`${hours}\\text{ ${hours === 1 ? 'hour' : 'hours'}}`]),
    ...(rest === 0 ? [] : [`${rest}\\text{ ${rest === 1 ? 'minute' : 'minutes'}}`]),
  ];
  return parts.join('\\ ');
}

function stepsOf(groups: Groups, length: number): readonly RuleStep[] {
  const [from, to] = [groups['am'] ?? '', groups['bm'] ?? ''];
  const first = (60 - Number(from)) % 60;
  const last = Number(to);
  const hours = (length - first - last) / 60;
  if (hours < 0)
    return [{ reason: 'Count the minutes within the hour.', expression: `${last}-${Number(from)}=${length}` }];
  const before = { reason: 'Count the minutes to the next full hour.', expression: `60-${Number(from)}=${first}` };
  const whole = {
    reason: 'Count the full hours from there, in minutes.',
    expression: `${hours}\\times 60=${hours * 60}`,
  };
  const parts = [first, hours * 60, last].filter((part) => part > 0);
  const sum = { reason: 'Add the parts.', expression: `${parts.join('+')}=${length}` };
  return [...(first === 0 ? [] : [before]), ...(hours === 0 ? [] : [whole]), ...(parts.length > 1 ? [sum] : [])];
}

/** How long something lasts that begins and ends at a time of day. */
export function clockDuration({ text }: Understood): RuleSolution | null {
  if (text.length > 200 || !/how long|length|duration/i.test(text)) return null;
  const bare = text.trim().replace(/\s+/g, ' ');
  const told = TOLD.exec(bare);
  if (told?.groups === undefined || !ASKED.test(bare.slice(told[0].length))) return null;
  const length = lengthOf(told.groups);
  if (length === null) return null;
  return {
    topic: 'words-speed',
    method: 'clockDuration',
    steps: stepsOf(told.groups, length),
    answer: written(length),
  };
}
