import Fraction from 'fraction.js';

import type { PiForm } from '../geometry/quantity.ts';

/** What a question says about the form of its answer. */
export type AnswerForm = {
  /** As asked; `null` where the question says nothing about it. */
  readonly form: PiForm | null;
  /** "as a surd", "in surd form", "exact". */
  readonly surd: boolean;
  /** Rounded to the nearest of this unit: `cm`, `degree`. */
  readonly nearest: string | null;
};

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };
const NEAREST: Readonly<Record<string, number>> = {
  'whole number': 0,
  integer: 0,
  degree: 0,
  tenth: 1,
  hundredth: 2,
  cm: 0,
  centimetre: 0,
  mm: 0,
  m: 0,
  metre: 0,
  meter: 0,
  km: 0,
  kilometre: 0,
  foot: 0,
  inch: 0,
  mile: 0,
};
const SUBJECT =
  '(?:(?:please )?(?:give|giving|leave|leaving|write|writing|express|expressing|round|rounding|state|stating|put|show|keep)(?: (?:your|the|an?|its|this|all|both))?(?: final)?(?: (?:answers?|it|lengths?|values?|solutions?|results?))?(?: down)?(?: is)? ?)';
const CORRECT = '(?:correct|rounded|exact|accurate|exactly)? ?';
const BEFORE = String.raw`[\s,.;:(]*\b(?:and )?(?:answers? )?${SUBJECT}?${CORRECT}`;
const AFTER = String.raw`(?![\w/])[\s).]*`;

function clause(form: string): RegExp {
  return new RegExp(`${BEFORE}(?:${form})${AFTER}`, 'g');
}

const PI_TERMS = clause(
  '(?:in|as) (?:exact )?terms of π|as (?:an? )?(?:exact )?multiples? of π|π in (?:your|the) answers?|with π|in π',
);
const EXACT = clause(
  'an exact (?:answer|value)(?! of)|exact (?:answers?|values?|form)(?! of)|in exact form|(?:as|in) an? (?:exact )?(?:simplified |simplest )?surd(?: form)?(?: in (?:its )?simplest form)?|in (?:simplified |simplest )?(?:surd|radical) form|as a simplified (?:surd|radical)|in simplest radical form|as a (?:simplified )?radical',
);
const PLACES = clause(
  String.raw`(?:correct )?to (\d|one|two|three|four) ?(?:decimal places?|d\.? ?p\.?|decimals?|places? of decimals)`,
);
const FIGURES = clause(
  String.raw`(?:correct )?to (\d|one|two|three|four) ?(?:significant figures?|sig\.? ?figs?\.?|s\.? ?f\.?)`,
);
const TO_NEAREST = clause(
  `(?:correct )?to the nearest (?:square |cubic )?(${Object.keys(NEAREST).join('|')})(?:\\^[23])?`,
);
const USE_PI =
  /[\s,.;(]*(?:use|take|using|taking|with|let|assume)?(?: the value)?(?: of)? ?(?:π ?(?:=|as|to be|≈|is) ?(3\.14\d*|22\/7|3)|(3\.14\d*|22\/7) (?:for|as) π)(?![\d/])[\s).]*/g;
const UNITS =
  /[\s,.;(]*(?:include|including|state|stating|give|with|remember|show)(?: (?:the|your|correct|appropriate|suitable))* units?(?: (?:in|with|of) (?:your|the) answer)?[\s).]*$/g;
const SIMPLEST = clause(
  'in (?:its |the )?(?:simplest|lowest) (?:form|terms)|as a (?:simplified )?fraction|as simply as possible',
);
const YES_OR_NO =
  /[\s,.;(]*(?:answer|say|write|reply|state)(?: with| just)? (?:yes or no|'?yes'? or '?no'?)(?:,? (?:and )?(?:give|giving) (?:a )?reasons?)?[\s).]*$/g;
const WORKING =
  /[\s,.;(]*(?:and )?(?:show|showing)(?: (?:all|your|me|each|every|the|full))*(?: of)?(?: (?:your|the))? (?:working|work|workings|steps?|method)(?: out)?(?: clearly)?[\s).]*/g;

function count(text: string | undefined): number {
  return COUNTS[text ?? ''] ?? Number(text);
}

/** "Use π = 3.14 and give your answer to 1 decimal place": both hold. */
function withRounding(form: PiForm | null, pi: Fraction | null): PiForm | null {
  const rounding = form as PiForm | null;
  if (pi === null || rounding === null) return rounding;
  return rounding.kind === 'places' || rounding.kind === 'figures' ? { kind: 'with', pi, rounding } : rounding;
}

/**
 * Takes the clauses that say how the answer is to be written out of a question in small letters, and tells what they
 * said. Two clauses that contradict each other leave `form` at the later one.
 */
export function takeForm(question: string): AnswerForm & { readonly text: string } {
  let form: PiForm | null = null;
  let pi: Fraction | null = null;
  let surd = false;
  let nearest: string | null = null;
  const text = question
    .replace(WORKING, ' . ')
    .replace(YES_OR_NO, ' . ')
    .replace(USE_PI, (_all, one: string | undefined, two: string | undefined) => {
      pi = new Fraction(one ?? two ?? 3);
      form = { kind: 'with', pi };
      return ' . ';
    })
    .replace(PI_TERMS, () => {
      form = { kind: 'exact' };
      return ' . ';
    })
    .replace(PLACES, (_all, places: string) => {
      form = { kind: 'places', places: count(places) };
      return ' . ';
    })
    .replace(FIGURES, (_all, figures: string) => {
      form = { kind: 'figures', figures: count(figures) };
      return ' . ';
    })
    .replace(TO_NEAREST, (_all, unit: string) => {
      form = { kind: 'places', places: NEAREST[unit] ?? 0 };
      nearest = unit;
      return ' . ';
    })
    .replace(EXACT, () => {
      form = { kind: 'exact' };
      surd = true;
      return ' . ';
    })
    .replace(SIMPLEST, ' . ')
    .replace(UNITS, ' . ');
  return { form: withRounding(form, pi), surd, nearest, text };
}
