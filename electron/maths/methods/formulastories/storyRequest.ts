/** What the last sentence of a story with a formula wants. */
import type Fraction from 'fraction.js';

import { letterIn } from '../formulaSentence.ts';
import { rationalValue } from '../rationalValue.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { StoryWish } from './formulaStory.ts';
import { NOUNS, measuredOf } from './measuredNouns.ts';

/** "What is its speed when it lands?" asks for no time. */
export const ASKS_OF_MOTION = /\b(?:speed|velocity|how fast|acceleration|deceleration|rate)\b/i;

/** "after 3 seconds", "when t = 3", "3 seconds after it is thrown", "for 6 hours": at which value of the letter. */
const AT = [
  /(?:,? ?(?:when|at|if|where|for|taking)(?: time)? #(\d+))/,
  /,? ?(?:after|at|for|in|of|travels?|lasts?|lasting|takes?|with|on|when there are|over) (?:exactly )?#(\d+)(?: later)?(?: (?:hours|years|days|minutes|seconds|miles|kilometres))?/,
  /#(\d+)(?: (?:hours|years|days|minutes|seconds|miles))? (?:later|after (?:it|the (?:ball|stone|particle|rocket|start|launch))(?: (?:is|was|has been))?(?: (?:thrown|kicked|launched|released|hit|fired|start|starts|bought))?)/,
];
const RUN = [
  / ?,? (?:in|during|over) the first #(\d+)/,
  / ?,? (?:after|in) #(\d+)/,
  / ?,? (?:between|from) #(\d+) (?:and|to) #(\d+)/,
];
const ASK =
  '(?:find|work out|calculate|what is|what will|what was|what|determine|how|estimate|write down|use the formula to find|use this formula to find|use the formula to work out|use this to find|state|evaluate|give)';
const STEERED =
  /\b(?:not|more|less|fewer|than|extra|each|per|increase[ds]?|decrease[ds]?|difference|between|first|last|average|mean|total distance|change|another|other|again|still|remaining|left|only|gain(?:ed)?|lost|loses?|twice|half|percent(?:age)?)\b/;

type Request = {
  readonly skeleton: string;
  readonly values: readonly (Fraction | null)[];
  readonly units: readonly string[];
  /** "When t = 4": a value of the letter, which is none of the formula. */
  readonly ofLetter: readonly boolean[];
};

export function requestOf(text: string, letter: string, name: string): Request | null {
  const sentence = sentenceOf(text);
  if (sentence === null)
    return { skeleton: text.toLowerCase().replace(/[.?!]+$/, ''), values: [], units: [], ofLetter: [] };
  const values = sentence.pieces.map(({ statement, text }): Fraction | null => {
    const typed = text.replace(/^[£$€]/, '');
    if (statement?.kind === 'relation' && statement.signs.join() === '=') {
      const [left, right] = statement.sides;
      return left?.kind === 'symbol' && left.name === letter && right !== undefined ? rationalValue(right) : null;
    }
    const bare = /^\d+(?:\.\d+)?$/.test(typed) ? typed : (/^(\d+(?:\.\d+)?) ?[a-z/]+$/.exec(typed)?.[1] ?? null);
    if (bare !== null) return numberOf(bare);
    return null;
  });
  const named = sentence.pieces.map(({ statement }) => letterIn(statement));
  if (!values.every((value, index) => value !== null || named[index] === letter || named[index] === name)) return null;
  // The letters themselves say nothing more.
  const skeleton = sentence.skeleton
    .replace(/#(\d+)/g, (mark, index: string) => (values[Number(index)] === null ? ' ' : mark))
    .replace(/\s+/g, ' ')
    .trim();
  return {
    skeleton,
    values,
    units: sentence.pieces.map(
      ({ unit, text: typed }) => unit || (/^\d+(?:\.\d+)? ?([a-z/]+)$/.exec(typed)?.[1] ?? ''),
    ),
    ofLetter: sentence.pieces.map(({ statement }) => statement?.kind === 'relation'),
  };
}

function numberOf(text: string): Fraction | null {
  const read = sentenceOf(text)?.pieces[0]?.statement;
  return read?.kind === 'expression' ? rationalValue(read.expression) : null;
}

/** Where in the request the letter is given a value, and the rest of its words. */
function placed(
  request: Request,
  patterns: readonly RegExp[],
  time: string,
): { readonly at: readonly Fraction[]; readonly rest: string } | null {
  for (const pattern of patterns) {
    const found = pattern.exec(request.skeleton);
    if (found === null) continue;
    const indices = found
      .slice(1)
      .filter((index) => index !== undefined)
      .map(Number);
    const at = indices.map((index) => request.values[index] ?? null);
    const units = indices.map((index) => request.units[index] ?? '').filter((unit) => unit !== '');
    if (!at.every((value) => value !== null) || units.some((unit) => single(unit) !== single(time))) continue;
    const rest = `${request.skeleton.slice(0, found.index)} ${request.skeleton.slice(found.index + found[0].length)}`;
    if (/#/.test(rest)) continue;
    return { at, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return null;
}

function single(unit: string): string {
  const plain = unit
    .replace(/^(?:sec|s)$/, 'second')
    .replace(/s$/, '')
    .replace(/^km$/, 'kilometre')
    .replace('meter', 'metre');
  return plain;
}

const WORDS_OF_MOTION =
  '(?:the|its|of|it|is|does|a|an|this|at|that|time|instant|moment|moving|travelling|in|m\\/s|m s|ms|s|particle|ball|stone|rocket|car|object|body|train|cyclist|toy|drone|projectile|then|be|will|has|hence|instantaneous|with|point|p|what|and|to|find|ground|above|sea|fast|so)';

function isOnly(text: string, word: string): boolean {
  return new RegExp(`^(?:${ASK} )?(?:${WORDS_OF_MOTION} |, )*(?:${word})(?: ${WORDS_OF_MOTION}| ?,)*$`).test(
    text.trim(),
  );
}

export function wishIn(request: Request, story: { readonly context: string; readonly time: string }): StoryWish | null {
  const { skeleton } = request;
  const motion = placed(request, AT, story.time);
  const [at] = motion?.at ?? [];
  const rest = motion?.rest ?? '';
  if (at !== undefined && motion?.at.length === 1) {
    if (isOnly(rest, 'velocity')) return { kind: 'velocity', at };
    if (isOnly(rest, 'speed|how fast')) return { kind: 'speed', at };
    if (isOnly(rest, 'acceleration')) return { kind: 'acceleration', at };
    if (
      /^(?:(?:find|what is|calculate|work out) )?(?:the )?(?:instantaneous )?rate (?:of change(?: of (?:the )?[a-z]+)?(?: with respect to(?: time)?)?|at which (?:the |its )?[a-z]+(?: of the [a-z]+)? (?:is |was )?(?:changing|increasing|growing|rising))$/.test(
        rest,
      )
    )
      return { kind: 'rate', at };
  }
  if (/\b(?:how far|distance|displacement)\b/.test(skeleton) && measuredOf(story.context) === 'velocity') {
    const run = placed(request, RUN, story.time);
    const [first, second] = run?.at ?? [];
    if (
      run === null ||
      first === undefined ||
      !isOnly(
        run.rest,
        '(?:how far|distance|total distance|displacement)(?: (?:has|it|does|did|the particle|the car|the body|travelled|traveled|travel|travels|moved|move|moves|gone|go|covered|from (?:o|the origin|its start|its starting point|the start|the starting point)))*',
      )
    )
      return null;
    return { kind: 'run', from: second === undefined ? first.sub(first) : first, to: second ?? first };
  }
  if (
    /\bat rest\b|comes? to rest|\bstops?\b/.test(skeleton) &&
    isOnly(
      skeleton,
      '(?:(?:at )?(?:what|which) times?|when|how long|values? of|times?|after how (?:long|many seconds))?(?: (?:is|does|are|until|which|before|for|when|times|the|particle|it|car|body|velocity))*(?: (?:instantaneously )?(?:at rest|come to rest|comes to rest|stop|stops))',
    )
  )
    return { kind: 'rest' };
  if (/\b(?:maximum|greatest|highest|largest)\b/.test(skeleton) && !/#/.test(skeleton)) {
    const noun = NOUNS.find(([told, asked]) => told.test(story.context) && asked.test(skeleton));
    if (/\b(?:when|time|after how|how long)\b/.test(skeleton)) return { kind: 'when greatest' };
    return noun === undefined || STEERED.test(skeleton.replace(/\b(?:reached|reaches)\b/g, ' '))
      ? null
      : { kind: 'greatest' };
  }
  return valueOrWhen(request, story, motion);
}

function valueOrWhen(
  request: Request,
  story: { readonly context: string; readonly time: string },
  motion: ReturnType<typeof placed>,
): StoryWish | null {
  const { skeleton } = request;
  const [at, ...more] = motion?.at ?? [];
  const noun = NOUNS.some(([told, asked]) => told.test(story.context) && asked.test(motion?.rest ?? ''));
  const rest = /\b(?:left|remaining)\b/.test(story.context)
    ? (motion?.rest ?? '').replace(/\b(?:left|remaining)\b/g, ' ')
    : (motion?.rest ?? '');
  if (at !== undefined && more.length === 0 && noun && !STEERED.test(rest)) return { kind: 'value', at };
  if (
    /\b(?:hits?|hit|reach(?:es)?|returns? to|lands? on|back (?:on|at|to)|strikes?|lands?)\b.*\b(?:ground|sea|water|floor|sea level|lands?)\b|\blands?\b$/.test(
      skeleton,
    ) &&
    !/#/.test(skeleton) &&
    /\b(?:when|how long|how many|at what time|find the time|time)\b/.test(skeleton) &&
    !STEERED.test(skeleton)
  )
    return { kind: 'when', value: zero() };
  if (
    /^(?:after how many|how many|how long|when|after how long)\b[^#]*\b(?:empty|empties|used up)$/.test(skeleton) &&
    /\b(?:tank|volume|water|amount|tap|bath|pool)\b/.test(story.context)
  )
    return { kind: 'when', value: zero() };
  const level =
    /\b(?:when|after how (?:many|long)|how long|at what time|for how many|how many|find the time|find the number of|how far)\b.*#(\d+)/.exec(
      skeleton,
    );
  const value = level === null ? null : request.values[Number(level[1])];
  const asksLetter = new RegExp(
    `how many (?:full |whole )?${single(story.time)}|when\\b|how long|what time|number of ${single(story.time)}|find the time`,
  ).test(skeleton);
  if (
    value !== null &&
    value !== undefined &&
    request.ofLetter[Number(level?.[1])] !== true &&
    asksLetter &&
    !STEERED.test(skeleton) &&
    (skeleton.match(/#/g) ?? []).length === 1
  ) {
    const unit = request.units[Number(level?.[1])] ?? '';
    if (unit !== '' && single(unit) === single(story.time)) return null;
    return { kind: 'when', value };
  }
  return null;
}

function zero(): Fraction {
  const value = numberOf('0');
  if (value === null) throw new TypeError('zero must be readable');
  return value;
}
