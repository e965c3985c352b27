/** "A wire 60 cm long is bent into a square": what is bent is as long as the figure's edge, and no side of it. */
const BENT = /\b(?:bent|made|formed|shaped|folded|cut|turned|twisted|laid|arranged|used|joined|curled|bends?|makes?|forms?|shapes?|folds?)\b[^.?;#]{0,25}?\b(?:into|to (?:make|form|mark)|up)\b/i; // prettier-ignore

/** Whether something of a told length becomes the edge of a figure. */
export function isBent(problem: string): boolean {
  return BENT.test(problem) && /\d ?(?:[a-z]+ )?(?:long\b|of\b|length|piece|wire|string|rope|ribbon|strip)|\blength\b|\b(?:wire|string|rope|ribbon|strip|rod|thread|board|chain)\b/i.test(problem); // prettier-ignore
}
