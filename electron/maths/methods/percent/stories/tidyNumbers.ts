/** Writes `24 500` and `24\,500` as `24500`, `20%-off` as `20% off`, `+ VAT` as `plus VAT`: what the reader of stories takes for one number. */
export function tidyNumbers(problem: string): string {
  return problem
    .replace(
      /(?<![\d.,:/])(\d{1,3})((?:(?: |\\,|\{,\})\d{3})+)(?![\d.,]*\d)/g,
      (_all, first: string, rest: string) => `${first}${rest.replace(/[^\d]/g, '')}`,
    )
    .replace(/(%|percent)-(?=[a-z])/g, '$1 ')
    .replace(/ \+ (?=vat|tax|gst|\d+% ?(?:vat|tax|gst))/gi, ' plus ');
}
