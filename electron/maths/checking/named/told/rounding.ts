import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { lengthUnit } from './lengths.ts';
import { reply } from './reply.ts';

/** What is left of a question without what it says of the form of the answer. */
export type Rounded = {
  readonly text: string;
  readonly form: string;
  /** "To the nearest metre": the unit that is counted whole, as answers write it; '' for none. */
  readonly nearest: string;
};

const LEAD =
  '[,.(;]* ?(?:(?:and )?(?:give|giving|write|writing|state|stating|express|expressing|round|rounding|rounded|leave|leaving) )?(?:(?:your|the|all|both|it|this) )?(?:final )?(?:answers? )?(?:is )?(?:in degrees,? )?(?:correct(?:ed)? |rounded |accurate )?(?:off )?to ';
const UNITS =
  'degree|mm|millimet(?:re|er)|cm|centimet(?:re|er)|km|kilomet(?:re|er)|m|met(?:re|er)|foot|inch|yard|mile|minute|second|hour|square (?:cm|centimet(?:re|er)|m|met(?:re|er)|foot|inch|mm)|cubic (?:cm|centimet(?:re|er)|m|met(?:re|er)|foot|inch|mm)|cm²|m²|cm³|m³|mm²|mm³';
const COUNT = '(?:\\d|one|two|three|four)';
const NEAREST = new RegExp(
  `${LEAD}the nearest (?<unit>${UNITS})(?: of (?:an?|the) (?:degree|metre|meter))?\\)?(?=$|[.,;:?) ])`,
);
const PLACES = new RegExp(
  `${LEAD}(?<form>${COUNT} ?(?:decimal places?|d\\.? ?p\\.?|significant (?:figures?|digits)|s\\.? ?f\\.?|sig\\.? figs?)|one place of decimals|the nearest (?:tenth|hundredth|whole number|integer|ten|hundred))(?: of an? (?:square |cubic )?(?:degree|cm|centimet(?:re|er)|m|metre|meter|foot|inch|mile|unit|yard|kilomet(?:re|er))(?![a-z]))?\\)?(?=$|[.,;:?) ])`,
);

/** "(1 d.p.)" behind the question. */
const BRACKETED = new RegExp(
  `[?. ]*\\((?:correct |give your answer )?(?:to )?(?<form>${COUNT} ?(?:decimal places?|d\\.? ?p\\.?|significant (?:figures?|digits)|s\\.? ?f\\.?))\\)?$`,
);

/**
 * Takes "to the nearest degree", "correct to 1 decimal place" out of a question, wherever it stands; null where two forms
 * are asked for.
 */
export function roundedQuestion({ text, form }: BareQuestion): Rounded | null {
  const nearest = NEAREST.exec(text);
  const places = PLACES.exec(text) ?? BRACKETED.exec(text);
  if (nearest !== null && places === null) {
    const unit = nearest.groups?.['unit'] ?? '';
    return form === ''
      ? { text: without(text, nearest), form: 'to the nearest whole number', nearest: inAnswers(unit) }
      : null;
  }
  if (places !== null && nearest === null)
    return form === ''
      ? { text: without(text, places), form: spelt(places.groups?.['form'] ?? ''), nearest: '' }
      : null;
  return nearest === null ? { text, form, nearest: '' } : null;
}

function without(text: string, { 0: found, index }: RegExpExecArray): string {
  return `${text.slice(0, index)} , ${text.slice(index + found.length)}`.replace(/ ,\s*$/, '').trim();
}

function spelt(form: string): string {
  return `to ${form
    .replace(/^one place of decimals$/, '1 decimal place')
    .replace(/ ?d\.? ?p\.?$/, ' decimal places')
    .replace(/ ?(?:s\.? ?f\.?|sig\.? figs?|significant digits)$/, ' significant figures')}`;
}

function inAnswers(unit: string): string {
  if (unit === 'degree') return '°';
  if (/^(?:minute|second|hour)$/.test(unit)) return `${unit}s`;
  const power = /^square |²$/.test(unit) ? '^2' : /^cubic |³$/.test(unit) ? '^3' : '';
  return `${lengthUnit(unit.replace(/^(?:square|cubic) |[²³]$/, '')) ?? unit}${power}`;
}

/** The value in its unit, rounded as asked; null where another unit was to be rounded to. */
export function roundedReply(
  expression: string,
  unit: string,
  rounded: Rounded,
  mayLackUnit = false,
): AsFormula | null {
  if (rounded.nearest !== '' && rounded.nearest !== unit && unit !== '') return null;
  return reply(expression, { form: rounded.form, unit: unit === '' ? null : unit, mayLackUnit });
}
