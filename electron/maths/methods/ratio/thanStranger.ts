const THAN = /\b(?:more|less|fewer|[a-z]+er) than (?:(me|mine|I)\b|([A-Z][a-z]+)\b|(?:my|their|his|her|our) ([a-z]+))/g;
const SPEAKER = /\b(?:I|me|my share|mine)\b/;

/**
 * "Ann and Bea share sweets in the ratio 2 : 3. Bea gets 4 more than Cal.": the difference is to somebody who has no part
 * in the ratio.
 */
export function comparesWithStranger(text: string): boolean {
  if (!/\bratio\b/i.test(text)) return false;
  return [...text.matchAll(THAN)].some(({ 1: me, 2: name, 3: whose, index }) => {
    const before = text.slice(0, index);
    if (me !== undefined) return !SPEAKER.test(before);
    const word = (name ?? whose ?? '').replace(/s$/, '');
    return !new RegExp(`\\b${word}`, 'i').test(before);
  });
}
