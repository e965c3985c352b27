/** How the answer is to be found: by an equation that is solved or used, which the answer does not depend on. */
const ORDER =
  /(?<=^|[.?!] )(?:please )?(?:(?:set up|use)(?: and (?:then )?solve)? an? (?:[a-z-]+ )?equation(?: in [a-z])?(?:,? and (?:then )?(?:solve it|use it))?|(?:write|form|create) and (?:then )?solve an? (?:[a-z-]+ )?equation(?: in [a-z])?|(?:write|form|create) an? (?:[a-z-]+ )?equation(?: in [a-z])?,? and (?:then )?(?:solve it|use it)) to (find|determine|work out|calculate|answer)(?: out)? /gi;
/** "Write and solve an equation to find the number." asks for the number; "write an equation for …" asks for an equation. */
export function withoutEquationOrder(problem: string): string {
  const said = problem
    .replace(ORDER, (_all, verb: string) => (/^answer/i.test(verb) ? 'Answer ' : 'Find '))
    .replace(/\bFind how (old|many|much|long|far|fast) ([^.?]*)\.$/, 'Find how $1 $2.');
  return said === problem ? problem : said.replace(/(?<=[.?!] )[a-z]/g, (letter) => letter.toUpperCase());
}
