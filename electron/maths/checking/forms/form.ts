/** Whether an expression is written in the form a question asks for; `why` completes "the value is right, but …". */
export type FormResult = { readonly ok: true } | { readonly ok: false; readonly why: string };

export const goodForm: FormResult = { ok: true };

export function badForm(why: string): FormResult {
  return { ok: false, why };
}

export function firstBad(results: readonly FormResult[]): FormResult {
  return results.find((result) => !result.ok) ?? goodForm;
}
