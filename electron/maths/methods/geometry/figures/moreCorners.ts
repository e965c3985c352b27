const NAMED =
  /\b(?:quadrilateral|parallelogram|rhombus|kite|trapezi(?:um|a)|trapezoid|rectangle|square|pentagon|hexagon|heptagon|octagon|polygon|figure)\b|\b[A-Z]{4,8} is an? /i;

/** Whether a figure has more corners than three: what is told of some of its letters makes no triangle. */
export function hasMoreCorners(problem: string): boolean {
  return NAMED.test(problem) && !/triangle|△|Δ/i.test(problem);
}
