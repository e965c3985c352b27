import { ORDINAL, ordinal } from '../arithmetic/namedNumbers.ts';

/** A whole number of a story with what it counts; `every`: it comes back after so many. */
export type Counted = {
  readonly value: number;
  readonly thing: string;
  readonly every: boolean;
  readonly pack: string;
};

export const TIME =
  '(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|metres?|meters?|m|km|miles|beats|steps|laps|cm|floors|pages)';
export const CLOCK =
  /\b(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])|\b(\d{1,2}):(\d\d)\b|\b(noon|midday|midnight)\b/;

export function singular(word: string): string {
  const short: Readonly<Record<string, string>> = {
    s: 'second',
    min: 'minute',
    mins: 'minute',
    sec: 'second',
    secs: 'second',
    hrs: 'hour',
    hr: 'hour',
    m: 'metre',
    meter: 'metre',
    meters: 'metre',
  };
  const one = word
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss)es$/, '')
    .replace(/(?<!s)s$/, '');
  return short[word] ?? one;
}

/** Every number of the text, or `null` where one is no count. `rest` is the text without them. */
export function countsIn(text: string): readonly Counted[] | null {
  const found: Counted[] = [];
  for (const match of text.matchAll(/(?<![\d.,/])(\d{1,5})(?![\d/%]|[.,]\d)(?:[- ]?([a-z]+))?(?:[- ]([a-z]+))?/g)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const [, digits = '', one = '', two = ''] = match;
    const pack =
      /\b([a-z]+) (?:come|comes|are sold|are packed|sold|is sold|are|is|packed|bought|only come|only comes|only sold|available) (?:only )?(?:in|into) (?:packs?|packets?|boxes|bags|cartons|bundles|sets|tubs|trays|cases|groups|rolls|tins) of $/.exec(
        before,
      )?.[1];
    const behind = /^(?:a )?(?:packs?|packets?|boxes|bags|cartons|trays|sets|cases) of $/.test(before)
      ? one
      : undefined;
    found.push({
      value: Number(digits),
      thing: singular(
        new RegExp(`^${TIME}$`).test(one)
          ? one
          : /^(?:red|blue|green|white|small|large|big|identical|different|yellow|black|chocolate|vanilla)$/.test(one)
            ? two
            : one,
      ),
      every: EVERY.test(before),
      pack: singular(pack ?? behind ?? ''),
    });
  }
  return found.length === 0 ? null : found;
}

export const EVERY =
  /\b(?:every|takes?|taking|once (?:in|every)|at intervals of|in|each|lasts?|after every|and the (?:other|second)(?: one)?|the (?:other|second|third)(?: one)?|another(?: one)?|and|,|is|are|for|completes? (?:a |one |each )?(?:lap|circuit|rotation|turn|cycle) (?:in|every)|repeats? every|of|by|round(?: the track)? in) (?:exactly |just |about )?$/;

export function withFigures(text: string): string {
  return (
    text
      // "The Year 8 gift bags": whose they are counts nothing.
      .replace(/\b(?:the |our |my |his |her )?(?:year|class|grade|form|set|room|unit|chapter) \d{1,2}[a-z]?\b/gi, ' ')
      .replace(
        new RegExp(`((?:\\d+,? (?:and )?)+)(\\d+)[- ](${TIME.slice(1, -1)})\\b`, 'g'),
        (_all, list: string, last: string, unit: string) =>
          `${list.trim().replace(/(\d+)(,?)/g, `$1 ${unit}$2`)} ${last} ${unit}`,
      )
      .replace(
        new RegExp(
          `every ${ORDINAL} (day|night|week|month|year|minute|hour|customer|visitor|person|box|item|packet|page|car|ticket)`,
          'g',
        ),
        (_all, which: string, thing: string) => `every ${ordinal(which)} ${thing}s`,
      )
      .replace(/\bevery other (day|week|month)/g, 'every 2 $1s')
      .replace(
        /\b(?:2|3|4) (?=(?:[a-z]+ )?(?:lights?|bells?|buses|trains|friends|runners|cyclists|alarms?|lighthouses?|ferries|boats|swimmers|clocks?|timers?|machines|people|girls|boys|sisters|brothers|students|athletes|cars|planets|numbers|signs|signals|neon signs|kinds|types|sprinklers|pieces|ropes|ribbons|planks|planes|beacons|ropes|lengths|strips|rolls|rods|boards|different|wires|cicadas?|gears|wheels|toys|services|routes|trams|drummers|dancers|frogs|sorts|colours|flavours|classes|fountains|drums|satellites|comets|joggers|phones|cuckoos|things)\b)/g,
        '',
      )
      .replace(/\b(?:all|the|both) (?:2|3|4)\b(?! [a-z]+s every)/g, 'all')
  );
}

export type Start = { readonly minutes: number; readonly half: 'am' | 'pm' | null };

export function startOf(text: string): Start | null {
  const [, hours, minutes, half, plainHours, plainMinutes, named] = CLOCK.exec(text) ?? [];
  if (named !== undefined) return { minutes: named === 'midnight' ? 0 : 720, half: named === 'midnight' ? 'am' : 'pm' };
  if (plainHours !== undefined) return { minutes: Number(plainHours) * 60 + Number(plainMinutes), half: null };
  if (hours === undefined || half === undefined) return null;
  const hour = (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
  return { minutes: hour * 60 + Number(minutes ?? 0), half: half.startsWith('p') ? 'pm' : 'am' };
}

export function clock(total: number, half: Start['half']): string | null {
  if (total >= 1440) return null;
  const [hours, minutes] = [Math.floor(total / 60), `${total % 60}`.padStart(2, '0')];
  if (half === null) return `${hours}:${minutes}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}\\text{ ${hours < 12 ? 'am' : 'pm'}}`;
}
