/** "2 cm by 3 cm. What is its area in mm²?" */
export function asksOtherUnit(problem: string): boolean {
  const asked = /\bin \$?(mm|cm|km|m)\$?(?:²|\^\{?2\}?|³)/.exec(problem)?.[1];
  const told = [...problem.matchAll(/[\d)a-z}] ?(?:\\text\{ ?)?(mm|cm|km|m)(?![a-z²³^])/g)].map((found) => found[1]);
  const lengths = [...problem.matchAll(/[\d)] ?(mm|cm|km|m)(?![a-z²³^])/g)].map((found) => found[1]);
  if (new Set(lengths).size > 1) return true;
  return asked !== undefined && told.length > 0 && !told.includes(asked);
}
