/** Whether an expression is written in the form a question asks for; `why` completes "the value is right, but …". */
export type FormResult =
  | { readonly ok: true }
  /** `isMild`: not the usual form, yet no mistake: neither right nor wrong can be said. */
  | { readonly ok: false; readonly why: string; readonly isMild?: boolean };

export const goodForm: FormResult = { ok: true };

export function badForm(why: string): FormResult {
  return { ok: false, why };
}

export function unusualForm(why: string): FormResult {
  return { ok: false, why, isMild: true };
}

export function firstBad(results: readonly FormResult[]): FormResult {
  return results.find((result) => !result.ok) ?? goodForm;
}
