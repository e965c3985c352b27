const MOTION = /\b(?:velocity|speed|displacement|distance|position|height|acceleration)\b/gi;

/** "How fast is A changing at r = 4?", "the region bounded by y = 3x and x = 4": no value of the formula. */
const ASKS_CALCULUS =
  /\bhow (?:fast|quickly|rapidly) (?:is|does|do|are|will)\b|\brates? of change\b|\b(?:at what|at which|what(?: is| was)?|find|calculate|work out|determine|state)(?: the)?(?: initial| instantaneous)? rate\b(?! (?:of (?:interest|exchange|pay|tax|return)|per)\b)|\bmarginal\b|\bchanging\b|\b(?:is|are) \$?[a-z]\$? (?:changing|increasing|decreasing|growing)\b|\bbounded by\b|\bintegrat(?:e|ion|ing)\b|\bdifferentiat(?:e|ion|ing)\b|\barea (?:under|between|enclosed)\b/i;

/** What is asked of something that moves, in whatever words: all up to the last quantity that is named. */
const ASKED =
  /\b(?:find|what(?:['’]?s| is| was| will| would)?|work out|calculate|determine|how far|give|state|tell|show|get|needs?|wants?|know|after|asks?|asked)\b[^=]*\b(?:velocity|speed|displacement|distance|position|height|acceleration)\b/i;

/** "The velocity is v = 6t − 3t². Find the distance when t = 3": that is no value of the formula told; nor is a distance between points. */
export function asksOtherMotion(problem: string): boolean {
  if (ASKS_CALCULUS.test(problem)) return true;
  if (/\b(?:distance|length) (?:between|from|of)\b|\bmid-?point\b/i.test(problem) && /\b(?:points?|line|origin)\b/i.test(problem)) return true; // prettier-ignore
  const [told = ''] = /^[^=]*=/.exec(problem) ?? [];
  const [asked = ''] = ASKED.exec(problem.slice(told.length)) ?? [];
  const [first] = (told.match(MOTION) ?? []).slice(-1);
  const [last] = (asked.match(MOTION) ?? []).slice(-1);
  const tells = /\b(?:velocity|speed|acceleration)\b[^=?]*=/i.test(problem);
  if (tells && /\bhow far\b|\bdistance (?:travelled|traveled|covered|moved|it)\b/i.test(problem)) return true;
  // "How fast …": a speed, and how high: a height.
  const rest = problem.slice(told.length);
  if (first !== undefined && !/speed|velocity/i.test(first) && /\bhow (?:fast|quick(?:ly)?)\b/i.test(rest)) return true;
  if (first !== undefined && !/height|distance|displacement|position/i.test(first) && /\bhow (?:high|far)\b/i.test(rest)) return true; // prettier-ignore
  const moves =
    /\b(?:particle|moves?|moving|travel\w*|car|body|ball|stone|rocket|train|bike|seconds?|m\/s|ft\/s|metres?|meters?|feet)\b/i.test(
      problem,
    );
  return moves && first !== undefined && last !== undefined && first.toLowerCase() !== last.toLowerCase();
}
