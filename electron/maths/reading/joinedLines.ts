/** A line that goes on: it ends in a comma or a word, and holds no equation of its own. */
const GOES_ON = /(?:,|(?<![A-Za-z\\])[a-z]{2,})[ \t]*$/;
const CONTINUES = /^[ \t]*(?:[a-z]{2,}|[\d£€$(])/;

/**
 * A question whose lines were broken by a page or a message, on one line again: "a rectangle 7 cm by⏎4.5 cm". Lines that
 * are equations or calculations of their own stay apart.
 */
export function joinedLines(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...others] = text.split(/\r?\n/);
  return others.reduce((joined, line) => {
    const above = joined.slice(joined.lastIndexOf('\n') + 1);
    const isBroken = GOES_ON.test(above) && CONTINUES.test(line) && !/=/.test(above);
    return isBroken ? `${joined.trimEnd()} ${line.trimStart()}` : `${joined}\n${line}`;
  }, first);
}
