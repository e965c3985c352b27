const PARTS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** `2½` as `2 1/2`, so that fractions are typed in one way only. */
export function withoutVulgar(text: string): string {
  return text.replace(
    /(\d?)( ?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g,
    (_all, whole: string, gap: string, part: string) => `${whole === '' ? gap : `${whole} `}${PARTS[part] ?? ''}`,
  );
}

/** `2½kg` as `2 1/2 kg`: every such fraction a word of its own. */
export function vulgarSetApart(text: string): string {
  return text.replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (part) => ` ${PARTS[part] ?? ''} `);
}
