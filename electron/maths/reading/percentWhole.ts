const SMALL = /(?<![\d./)}\]])((?:\d+ )?([1-7])\/([2-9]))(?=\s?(?:%|\\%|per ?cent\b))/g;

/** "1/2% of 400", "33 1/3%": half of one per cent, not one over two per cent. Of 30/60% nobody can say. */
export function percentWhole(text: string): string {
  return text.replace(SMALL, (all: string, _share: string, top: string, bottom: string) =>
    Number(top) < Number(bottom) ? `(${all})` : all,
  );
}
