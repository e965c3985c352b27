import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { needsGeometry } from '../geometry/needsGeometry.ts';
import type { Understood } from '../method.ts';
import { DOLLAR, keepDollars } from '../words/keepDollars.ts';
import { inFigures } from '../words/numberWords.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { readLevelChanges } from './told/readLevelChanges.ts';
import { movesElsewhere } from '../words/levelsElsewhere.ts';
import { asksWrongWay } from './told/asksWrongWay.ts';
import { extremeGap, levelChain, levelGap } from './told/levelGaps.ts';
import { plainLevels } from './told/plainLevels.ts';
import { movesByRole } from './told/movesByRole.ts';
import { smallQuestions } from './told/smallQuestions.ts';
import { NO_SCALE, workChanges, workGap } from './workChanges.ts';
import type { Scale } from './workChanges.ts';

type Fact =
  | { readonly kind: 'level'; readonly value: Fraction; readonly scale: Scale }
  | { readonly kind: 'change'; readonly by: Fraction }
  | { readonly kind: 'ask'; readonly what: 'now' | 'gap' }
  | { readonly kind: 'idle' };

const N = String.raw`(\d+(?:\.\d+)?)(?![\d/:]|\.\d)`;
const DEGREE = String.raw` ?(?:°|degrees?)? ?(?:c|f|celsius|fahrenheit|centigrade)?(?![a-z])`;
const UNIT = String.raw`(?: ?°? ?(?:c|f|celsius|fahrenheit)(?![a-z])| ?°)`;
const HOTTER =
  '(?:rises?|rose|risen|increases?|increased|goes up|went up|gone up|warms up|warmed up|climbs|climbed|up|rising|went)';
const COLDER =
  '(?:falls?|fell|fallen|drops?|dropped|decreases?|decreased|goes down|went down|gone down|cools|cooled|cools down|cooled down|sinks|sank|down|dropping|falling)';
const FILL = '(?: by| a further| another| again| then| it| had| has| and| in temperature)*';

function scaleOf(text: string): Scale {
  const letter = /(c|f)(?:elsius|ahrenheit)?$/.exec(text.trim())?.[1];
  if (letter !== undefined && !/^degrees?$/.test(text.trim()))
    return { before: '', after: `^\\circ\\text{${letter.toUpperCase()}}` };
  return /°|degree/.test(text) ? { before: '', after: '^\\circ' } : NO_SCALE;
}

function level(sign: string, digits: string, unit: string): Fact {
  const value = new Fraction(digits).mul(sign === '' ? 1 : -1);
  return { kind: 'level', value, scale: scaleOf(unit) };
}

function change(direction: 1 | -1): (groups: readonly string[]) => Fact {
  return ([digits = '0']) => ({ kind: 'change', by: new Fraction(digits).mul(direction) });
}

/** Of temperatures. */
const TEMPERATURES: readonly Phrase<Fact>[] = [
  phrase(`(?:then )?(?:it |the temperature )?(?:has |had |will )?${HOTTER}${FILL} ${N}${DEGREE}(?: (?:more|higher))?`, change(1)),
  phrase(`(?:then )?(?:it |the temperature )?(?:has |had |will )?${COLDER}${FILL} ${N}${DEGREE}(?: (?:more|lower))?`, change(-1)),
  phrase(`${N}${DEGREE} (?:warmer|hotter|higher|more)(?! is)`, change(1)),
  phrase(`${N}${DEGREE} (?:colder|cooler|lower|less)`, change(-1)),
  phrase(String.raw`\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)`, () => ({ kind: 'idle' })),
  phrase(`(-|minus |negative )?${N}(${DEGREE}) (below) (?:zero|freezing)`, ([, digits = '', unit = '']) => level('-', digits, unit)),
  phrase(`(-|minus |negative )?${N}(${UNIT}| degrees?(?: celsius| fahrenheit| c| f)?)`, ([sign = '', digits = '', unit = '']) => level(sign, digits, unit)),
  phrase(`(-|minus |negative )${N}`, ([sign = '', digits = '']) => level(sign, digits, '')),
  phrase(`0(${UNIT}|)`, ([unit = '']) => level('', '0', unit)),
  phrase(String.raw`(?:(?:what|find|work out|calculate) (?:is |was )?)?(?:the )?(?:difference|temperature difference|rise|fall|drop|increase|decrease|change)(?: (?:in|of|between|the|these|two|2|temperatures?|from|is|there|both))*`, () => ({ kind: 'ask', what: 'gap' })),
  phrase(String.raw`(?:by )?how (?:much|many ?(?:degrees|°)) (?:(?:warmer|colder|hotter|cooler|higher|lower) )?(?:(?:is|was|are|did|does|has|have|it|the|temperature|rise|rose|risen|fall|fallen|drop|dropped|change|changed|increase|decrease|go|up|down|than|there|[a-z]+(?= than)|(?<=than )[a-z]+|between|by|lie|them|in|at|night|day|room|freezer|one|other|city|town|temperatures|two) ?)*`, () => ({ kind: 'ask', what: 'gap' })),
  phrase(String.raw`(?:how (?:cold|warm|hot)|where does it end|what|find|work out|calculate|determine)(?: (?:is|was|will be|would be|the|temperature|temp|new|it|final|now|midnight|noon|does|show|reached|be|then|thermometer|is it))*`, () => ({ kind: 'ask', what: 'now' })),
]; // prettier-ignore
const TEMPERATURE_IDLE = words(
  'the temperature temperatures is was it in at on a an and then by of to from today yesterday tomorrow morning evening night noon midday midnight day outside inside during after that this later next am pm o clock overnight lunch one had has have been be freezer fridge room thermometer shows showed reads read lowest highest city town place starting started now with so when there while went goes its rose fell rises falls are both minus degrees between celsius got since starting where ends end ' +
    'london moscow oslo montreal chicago aberdeen helsinki toronto leeds berlin denver warsaw quebec bergen boston kyiv paris rome madrid new york edinburgh glasgow cardiff monday tuesday wednesday thursday friday saturday sunday january february december winter',
);

function pick<Kind extends Fact['kind']>(facts: readonly Fact[], kind: Kind): readonly Extract<Fact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}

/** A level, what changes it, and where it ends; or two levels and how far apart they are. */
function work(facts: readonly Fact[]): RuleSolution | null {
  const [levels, changes, asks] = [pick(facts, 'level'), pick(facts, 'change'), pick(facts, 'ask')];
  const [start, second, ...others] = levels;
  const wanted = new Set(asks.map(({ what }) => what));
  if (start === undefined || others.length > 0 || wanted.size !== 1) return null;
  if (second === undefined) {
    // "It fell by 6 degrees to −2": the level told last is where it ended.
    if (changes.length === 0 || !wanted.has('now') || facts.find(({ kind }) => kind !== 'idle') !== start) return null;
    return workChanges(
      start.value,
      changes.map(({ by }) => by),
      start.scale,
    );
  }
  if (changes.length > 0 || !wanted.has('gap')) return null;
  const scale = start.scale.after.length >= second.scale.after.length ? start.scale : second.scale;
  return workGap(start.value, second.value, scale);
}

const BALANCE =
  /^(?:[a-z]+(?:'s)? |a |an |my |the )?(?:(?:bank )?(?:account|balance|bank balance)(?: of an account)?(?: has a balance of| is| of| was|) ?-? ?(?:of )?)?(?:is )?(?:-([£$€])(\d+(?:\.\d\d)?)|([£$€])-(\d+(?:\.\d\d)?)|overdrawn by ([£$€])(\d+(?:\.\d\d)?)|owes the bank ([£$€])(\d+(?:\.\d\d)?))[.,]? (?:and |then )?(.+)$/;
const PAID =
  /^(?:he |she |i |then |sam |mia |ben )?(?:([£$€])(\d+(?:\.\d\d)?) (?:more )?(?:is|was) (?:then )?(paid in|deposited|added|taken out|withdrawn|spent)|(pays in|pay in|deposits|deposit|pays|takes out|withdraws|withdraw|spends|spend|paid in) ([£$€])(\d+(?:\.\d\d)?)(?: more)?(?: (?:into|from) (?:his|her|my|the) account)?)[.,]? (?:what is|what's|find|work out|calculate) (?:the |his |her |my )?(?:new )?(?:bank )?(?:balance|in the account)(?: now)?$/;

/** An overdrawn account that money goes into or out of. */
function balance(text: string): RuleSolution | null {
  const found = BALANCE.exec(text);
  const paid = PAID.exec(found?.[9] ?? '');
  if (found === null || paid === null) return null;
  const [sign, size] = [
    found[1] ?? found[3] ?? found[5] ?? found[7] ?? '',
    found[2] ?? found[4] ?? found[6] ?? found[8] ?? '',
  ];
  const [currency, amount, verb] = [paid[1] ?? paid[5] ?? '', paid[2] ?? paid[6] ?? '', paid[3] ?? paid[4] ?? ''];
  if (currency !== sign) return null;
  const into = /paid|pay|deposit|added/.test(verb);
  const scale: Scale = { before: sign === '$' ? '\\$' : `\\text{${sign}}`, after: '' };
  return workChanges(new Fraction(size).neg(), [new Fraction(amount).mul(into ? 1 : -1)], scale);
}

/** What it was at first, or in relation to another day, is asked for the other way round. */
const EARLIER =
  /\b(?:than|before|earlier|originally|at first|every|each|per)\b|(?:what|find|work out|calculate)[^.]*\byesterday\b/;

/** "How much warmer is Cairo than Moscow": which of the two is warmer need not be known. */
const COMPARED =
  /(how (?:much|many degrees) (?:warmer|colder|hotter|cooler|higher|lower)(?: (?:is|was|it))*(?: in)? (?:the )?[a-z]+) than (?:it (?:is|was) )?(?:in |the |at )*([a-z]+)/;

/** Times and places by which a question can point back to something told before the last change. */
const TIMES =
  /\b(?:noon|midday|midnight|dusk|dawn|sunrise|sunset|lunch(?:time)?|tea ?time|breakfast|bedtime|morning|evening|night|afternoon|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock))/g;

/**
 * "… and by midnight it had fallen. What was it at noon?": what was told last is not what is asked for. Where the question
 * names a time or a place, it must be the one that was named last, or one that was not named before.
 */
function pointsBack(text: string): boolean {
  const start = text.search(/(?<=[.;,] )[^.;]*\b(?:what|find|work out|calculate|how|determine)\b[^.;]*$/);
  if (start < 0) return false;
  const [told, question] = [text.slice(0, start), text.slice(start)];
  if (/\b(?:highest|lowest|warmest|coldest|maximum|minimum)\b/.test(question) && !/\bdifference\b/.test(question))
    return true;
  const places = [
    ...text.matchAll(/\bin (?!the\b|a\b|total\b|degrees\b|temperature\b)([a-z]+)\b/g),
    ...text.matchAll(/\b(?!it\b|temperature\b|which\b|that\b|there\b)([a-z]+) (?:is|was) \d/g),
  ].map(([, place = '']) => place);
  const ofPlaces = new RegExp(`\\b(?:${[...places, '~'].join('|')})\\b`, 'g');
  return [TIMES, ofPlaces].some((pattern) => {
    const before: readonly string[] = told.match(pattern) ?? [];
    const asked: readonly string[] = question.match(pattern) ?? [];
    const [only, ...more] = asked;
    return only !== undefined && more.length === 0 && before.includes(only) && before.at(-1) !== only;
  });
}

/** Something broken or leaning whose foot is so far away: a triangle, and no way up or down. */
const FIGURE =
  /\b(?:tree|ladder|pole|mast|bamboo|trunk|tower|wire|ramp|kite|plank|wall)s?\b.*(?:\bfrom (?:the |its |his |her )?(?:base|foot|wall|bottom|trunk|stump)\b|\bapart\b|\bhorizontal)/s;

/** "By midnight it had dropped 15 degrees from noon": from what it was then. */
const FROM_TIME =
  /(\b(?:risen|dropped|fallen|rose|fell)(?: by)?(?: a further)? \d+(?: degrees|°\s?[cf]?)) from (?:noon|midday|midnight)\b/g;

/** Negative numbers in stories: temperatures that rise and fall, overdrawn accounts, lifts, divers, yards. */
export function signedStories(problem: Understood): RuleSolution | null {
  if (asksWrongWay(problem.text)) return null;
  const solution = asTold(problem);
  if (solution !== null || !/\d/.test(problem.text) || problem.text.length > 320) return solution;
  const plain = plainLevels(problem.text);
  const said = plain === problem.text ? null : asTold({ ...problem, text: plain });
  if (said === null || !OVERDRAWN.test(problem.text)) return said;
  // "By how much is it overdrawn?": a debt has no sign.
  return said.answer.startsWith('-') ? { ...said, answer: said.answer.slice(1) } : null;
}

const OVERDRAWN = /\bby how much is\b[^.?]*\b(?:overdrawn|in debt)\b/i;

function asTold(problem: Understood): RuleSolution | null {
  if (FIGURE.test(problem.text.toLowerCase()) || needsGeometry(problem.text) || movesElsewhere(problem.text))
    return null;
  const isEarlier = pointsBack(inFigures(problem.text.toLowerCase().replace(/\s+/g, ' ').replace(FROM_TIME, '$1')));
  return (
    warmthOrBalance(problem) ??
    (isEarlier ? null : readLevelChanges(problem.text)) ??
    smallQuestions(problem.text) ??
    (isEarlier ? null : movesByRole(problem.text)) ??
    levelGap(problem.text) ??
    levelChain(problem.text) ??
    extremeGap(problem.text)
  );
}

function warmthOrBalance(problem: Understood): RuleSolution | null {
  const heat = /temperature|°|degree|celsius|warmer|colder|thermometer/i.test(problem.text);
  if (!heat && !/balance|account|overdrawn|bank/i.test(problem.text)) return null;
  const { text, form } = plainQuestion(keepDollars(problem.text));
  if (form !== null) return null;
  const plain = inFigures(text.replaceAll(DOLLAR, '$')).replace(/\s+/g, ' ').replace(COMPARED, '$1 $2');
  if (!heat) return balance(plain);
  if (EARLIER.test(plain) || pointsBack(plain)) return null;
  // Places are named after "in".
  const places = [...plain.matchAll(/\bin ([a-z]+)\b/g)]
    .map(([, place = '']) => place)
    .filter((place) => !/^(?:total|degrees|which|all)$/.test(place));
  const facts = readPhrases(plain, TEMPERATURES, new Set([...TEMPERATURE_IDLE, ...places]));
  return facts === null ? null : work(facts);
}
