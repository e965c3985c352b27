import type { PlainChance } from './plainChance.ts';
import { givenEvent } from './givenEvents.ts';
import type { GivenEvent } from './givenEvents.ts';

/** A question about events whose chances are told. */
export type GivenReading = {
  readonly told: readonly GivenEvent[];
  readonly asked: { readonly what: 'chance' | 'many'; readonly text: string };
  readonly independent: boolean;
  readonly exclusive: boolean;
  /** Whole numbers with the words behind them, outside of the events. */
  readonly counts: readonly { readonly count: number; readonly noun: string; readonly times: boolean }[];
  /** What is left of the text, for words that steer. */
  readonly rest: string;
};

const EV = String.raw`(?:(?!\b(?:chance|how-many|and the chance)\b)[^.;:?^#])`;
const IS = '(?: is| was| equals| being| stands at| to be| =| are|=)*';
const TOLD: readonly (readonly [RegExp, (groups: readonly string[]) => readonly [string, string]])[] = [
  [
    new RegExp(
      String.raw`\bhas (?:an? |the )?(?:chance(?: of)? ?(?:\^(\d+))|\^(\d+) chance) (?:of|for|to|that) (${EV}+?)(?=[.,;?]|$| and (?:is|it|they|he|she)\b)`,
    ),
    ([one = '', two = '', event = '']) => [event, one + two],
  ],
  [
    new RegExp(String.raw`(?:there is )?(?:an? )?\^(\d+) chance (?:of|that|for) (${EV}+?)(?=[.,;?]|$| and )`),
    ([mark = '', event = '']) => [event, mark],
  ],
  [
    new RegExp(String.raw`(${EV}*?)(?:,)? with (?:an? )?chance(?: of)?${IS} ?\^(\d+)`),
    ([event = '', mark = '']) => [event, mark],
  ],
  [
    new RegExp(
      String.raw`(?:the |a |an |his |her |their |my |its )?chance(?: of| that| for)? ?((?:${EV}|#\d+\))*?)${IS} ?\^(\d+)`,
    ),
    ([event = '', mark = '']) => [event, mark],
  ],
  [
    new RegExp(String.raw`\^(\d+) of (?:the |all |its |these |their )?(${EV}+?)(?=[.,;?]|$| and )`),
    ([mark = '', event = '']) => [event, mark],
  ],
  [
    new RegExp(String.raw`(?<=¤[, ]*(?:and |but )?)(?:that |of |for |to )?(${EV}+?)(?: is| was| =)+ ?\^(\d+)`),
    ([event = '', mark = '']) => [event, mark],
  ],
];
const ASK_MANY =
  /(?:(?:estimate|about|roughly|approximately|calculate|find|what is|work out|,|the|expected) )*(?:how-many|(?:the )?expected number of|number of|\bexpected)([^.;:?^]*)[.?]*$/;
const ASK_CHANCE = /\bchance(?: of| that| for)? ?([^.;:?^]*)[.?]*(?= ¤|$)/;

const CHANGING = /¤/g;

/** "⅔ of a cup", "0.4 of an hour": a part of one thing is no chance; of a class or of a crop it may be one. */
const PART_OF_ONE =
  /\^\d+ of (?:an?|one|each|every) (?!(?:[a-z]+ )?(?:class|school|group|team|crowd|crop|batch|population|sample|shipment|delivery|year|club|town|village|city|box|packet|pack|bag|jar|set|deck|chance)\b(?! of [a-z]+ (?:each|every|a|per)\b))/;
/** What each takes, or one in a day, is a rate, and nothing of chance, unless a chance is told of. */
const RATE = /\b(?:each|every|per)\b|\b(?:an?|one) (?:second|minute|hour|day|night|week|month|lap|trip|batch)\b/;
const CHANCE_WORD =
  /\b(?:chance|expect\w*|likely|estimate|times|random|spinner|dice|coins?|faulty|defective|on average)\b/;

function tellsOfParts(text: string): boolean {
  return PART_OF_ONE.test(text) || (/\^\d+ of\b/.test(text) && RATE.test(text) && !CHANCE_WORD.test(text));
}

/** Takes what is told out of a text, each as `¤`; the question may stand before or behind it. */
export function readGiven({ text, numbers, chances }: PlainChance): GivenReading | null {
  if (/\bnot (?:[a-z]+ )?(?:independent|mutually)|\bdependent\b/.test(text) || tellsOfParts(text)) return null;
  const independent = /\bindependent(?:ly)?\b/.test(text);
  let rest = text.replace(/,? ?\bindependent(?:ly)?\b,?(?: of (?:each other|one another|the others?))?/g, ' ');
  const told: GivenEvent[] = [];
  for (const [pattern, groups] of TOLD)
    for (let found = pattern.exec(rest); found !== null && told.length < 6; found = pattern.exec(rest)) {
      const [event, mark] = groups(found.slice(1).map((group) => group ?? ''));
      const chance = chances[Number(mark)];
      if (chance === undefined || mark === '') return null;
      told.push(
        givenEvent(
          event.replace(/#(\d+)/g, (_all, index: string) => ` n${numbers[Number(index)] ?? ''} `),
          chance,
        ),
      );
      rest = `${rest.slice(0, found.index)}¤${rest.slice(found.index + found[0].length)}`;
    }
  if (/\^/.test(rest) || told.length === 0) return null;
  const many = ASK_MANY.exec(rest);
  const ask = many ?? ASK_CHANCE.exec(rest);
  if (ask === null) return null;
  rest = rest.replace(ask[0], ' ');
  const exclusive = /\bmutually exclusive\b|\b(?:will|can) not (?:both )?happen together\b/.test(rest);
  rest = rest
    .replace(/\b(?:mutually exclusive)/g, ' ')
    .replace(/\b(?:assume|assuming|suppose|given)(?: that)?\b/g, ' ');
  const askText = (ask[1] ?? '').replace(CHANGING, ' ');
  const counts = [...rest.matchAll(/#(\d+)((?: [a-z'-]+){0,3})/g)].map(([, index, noun = '']) => ({
    count: numbers[Number(index)] ?? 0,
    noun: noun.trim(),
    times: /^ (?:times|independent)/.test(noun),
  }));
  return {
    told,
    asked: { what: many === null ? 'chance' : 'many', text: askText.trim() },
    independent,
    exclusive,
    counts,
    rest: rest.replace(/#\d+/g, ' '),
  };
}
