import { writeDecimal } from '../../askedText.ts';
import type { AnswerForm } from '../../facts/answerForm.ts';

/** The clause that says how an answer is to be given, as the rules read it; empty where nothing was said. */
export function formOf({ plain: { form, surd } }: { readonly plain: AnswerForm }): string {
  if (form === null) return '';
  if (form.kind === 'places') {
    const places = `${form.places} decimal place${form.places === 1 ? '' : 's'}`;
    return ` Give your answer to ${form.places === 0 ? 'the nearest whole number' : places}.`;
  }
  if (form.kind === 'figures') return ` Give your answer to ${form.figures} significant figures.`;
  if (form.kind === 'with') return ` Use π = ${form.pi.d === 7n ? form.pi.toFraction() : writeDecimal(form.pi)}.${form.rounding === undefined ? '' : formOf({ plain: { form: form.rounding, surd, nearest: null } })}`; // prettier-ignore
  return surd ? ' Give your answer as a surd.' : '';
}
