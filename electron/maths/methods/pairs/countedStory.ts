import Fraction from 'fraction.js';

import { plainStory } from '../words/plainStory.ts';

/** A number of a story with its unit: `£` and its like, `kg`, `%`, or nothing. Pence and cents are in `small` coins. */
export type Counted = {
  readonly value: Fraction;
  readonly unit: string;
  readonly small: boolean;
};

/** A story in small letters, with `‹n›` for its n-th number; `sentences` end at full stops, semicolons and questions. */
export type CountedStory = {
  readonly text: string;
  readonly amounts: readonly Counted[];
  readonly told: string;
  readonly asked: string;
};

const CURRENCY = String.raw`£|\$|€|₹|₦|₵|(?<![a-z])(?:r|rs\.?|ksh|kshs|gh₵|us\$|a\$|s\$|rm|p|n)(?=\d)|(?<![a-z])(?:rm|ksh|kshs|rs\.?)(?= \d)`;
const UNIT = String.raw`p|pence|cents?|c|quid|pounds?|dollars?|bucks|euros?|rand|rupees?|naira|shillings?|kshs?|cedis?|kg|kilos?|kilograms?|g|grams?|tonnes?|litres?|liters?|l|ml|oz|ounces|lb|lbs|%|percent|per cent|cm|m|metres?|meters?|km|miles?|minutes?|mins?|hours?|seconds?|€|₹`;
const NUMBER = new RegExp(
  `(?:(${CURRENCY})\\s?|(?<![\\w.,/]))(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s?(${UNIT}))?(?![\\w%]|\\.\\d)`,
  'g',
);
const NAMES: Readonly<Record<string, string>> = {
  quid: '£', pound: '£', pounds: '£', dollar: '$', dollars: '$', bucks: '$', euro: '€', euros: '€', rupee: '₹', rupees: '₹', rand: 'R', r: 'R', naira: '₦', n: '₦', p: 'P', rs: '₹', 'rs.': '₹', ksh: 'Ksh', kshs: 'Ksh', rm: 'RM', cedi: 'GH₵', cedis: 'GH₵', kilo: 'kg', kilos: 'kg', kilogram: 'kg', kilograms: 'kg', gram: 'g', grams: 'g', litre: 'litres', liter: 'litres', liters: 'litres', l: 'litres', percent: '%', 'per cent': '%', lbs: 'lb', metre: 'm', metres: 'm', meter: 'm', meters: 'm', mile: 'miles', shilling: 'shillings', tonne: 'tonnes', minute: 'minutes', min: 'minutes', mins: 'minutes', hour: 'hours', second: 'seconds',
}; // prettier-ignore
const ASKS =
  /\b(?:how (?:many|much|long|tall|heavy|wide|high|old|far|big|deep)|what|which|whats|find|work out|calculate|determine|tell|state)\b/;

/** "Tickets to the school play cost …": where they let in changes nothing. */
function withoutPlays(problem: string): string {
  return problem.replace(
    /\b(tickets?|seats?|admission|entry|passes) (?:to|for|at) (?:the|a|an|our|this|his|her) (?:[a-z-]+ ){0,2}?[a-z-]+ (?=(?:costs?|are|is|sold|sell|were|was)\b)/gi,
    '$1 ',
  );
}

/** Reads a story of counted things; `null` where the form of the answer is asked for. */
export function countedStory(problem: string, ones = true): CountedStory | null {
  if (problem.length > 420) return null;
  const plain = plainStory(
    ones
      ? withoutPlays(problem).replace(
          /\bone\b(?! (?:is|are|was|of|and|pays?|has|gets?|buys?|can|needs?|must)\b)/gi,
          '1',
        )
      : withoutPlays(problem),
  );
  if (plain.otherForm || plain.places !== null) return null;
  const amounts: Counted[] = [];
  const text = plain.text.replace(
    NUMBER,
    (all, before: string | undefined, digits: string, behind: string | undefined) => {
      const value = new Fraction(digits.replaceAll(',', ''));
      const small = before === undefined && /^(?:p|pence|cents?|c)$/.test(behind ?? '');
      const named = before ?? behind ?? '';
      const unit = small ? (/^c/.test(named) ? '$' : '£') : (NAMES[named] ?? named);
      amounts.push({ value: small ? value.div(100) : value, unit, small });
      return `${/^\s/.test(all) ? ' ' : ''}‹${amounts.length - 1}›`;
    },
  );
  const parts = text
    .split(/(?<=[.?!;])\s+|\s+(?=(?:whats?|what's|how (?:many|much)|find|work out|calculate) )/)
    .flatMap((part) => part.split(/,\s+(?=(?:so |then |and )?(?:what|how (?:many|much)|find|work out|calculate)\b)/));
  const asks = (part: string): boolean => ASKS.test(part) || part.trimEnd().endsWith('?');
  const asked = parts.filter(asks).join(' . ');
  const told = parts.filter((part) => !asks(part)).join(' . ');
  return asked === '' || told === '' ? null : { text, amounts, told, asked };
}

/** Words that change amounts, or tell of others: with one of them a story is left to those who read more. */
export const CHANGES =
  /\b(?:each of which|twice|double|half|triple|treble|times as|more than|less than|fewer|than|except|unless|without|not|never|didn't|doesn't|left|spare|remain\w*|empty|change|discount|off|reduced|increase\w*|decrease\w*|extra|another|free|refund\w*|return\w*|lost|lose|loses|broke|broken|gave|gives|back|saved?|saves|cheaper|dearer|average|difference|per ?cent|if instead|instead|then|after|later|next|usually|normally|tip|vat|tax|deliver\w*|fee|shared?|split|ratio|third|quarter|dozen|pairs?|rest|remaining|others?|also|plus|minus|added|deducted|wrong|incorrect|penalty|eaten|ate|stolen|died|sold \d+ more)\b|‹\d+› (?:more|less|extra|fewer)\b|\b(?:at least|at most|about|around|nearly|almost|roughly) ‹/;

/** A sentence behind the first that tells no amount may tell what was done with them: nobody reads that. */
export function hasLooseSentence(told: string): boolean {
  const sentences = told.split(/[.;?!]/).filter((sentence) => sentence.trim() !== '');
  return sentences
    .slice(1)
    .some(
      (sentence) =>
        !/‹/.test(sentence) && !/\b(?:let|call|suppose|use|form|write|set up|solve|filled|full)\b/.test(sentence),
    );
}
