import type { PlainQuestion } from '../facts/plainQuestion.ts';

/** "To 2 decimal places" once more, for the calculation that is worked instead; `null` for a form that cannot be handed on. */
export function formClause({ form, nearest }: PlainQuestion): string | null {
  if (form === null || form.kind === 'exact') return '';
  if (form.kind === 'figures') return ` to ${form.figures} significant figures`;
  if (form.kind === 'places' && (nearest === null || form.places === 0))
    return form.places === 0 ? ' to the nearest whole number' : ` to ${form.places} decimal places`;
  return null;
}
