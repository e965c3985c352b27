const MOTION = /\b(?:velocity|speed|displacement|distance|position|height|acceleration)\b/gi;

/** "How fast is A changing at r = 4?", "the region bounded by y = 3x and x = 4": no value of the formula. */
const ASKS_CALCULUS =
  /\bhow (?:fast|quickly|rapidly) (?:is|does|do|are|will)\b|\brates? of change\b|\b(?:at what|at which|what(?: is| was)?|find|calculate|work out|determine|state)(?: the)?(?: initial| instantaneous)? rate\b(?! (?:of (?:interest|exchange|pay|tax|return)|per)\b)|\bmarginal\b|\bchanging\b|\b(?:is|are) \$?[a-z]\$? (?:changing|increasing|decreasing|growing)\b|\bbounded by\b|\bintegrat(?:e|ion|ing)\b|\bdifferentiat(?:e|ion|ing)\b|\barea (?:under|between|enclosed)\b/i;

/** "The velocity is v = 6t − 3t². Find the distance when t = 3": that is no value of the formula told; nor is a distance between points. */
export function asksOtherMotion(problem: string): boolean {
  if (ASKS_CALCULUS.test(problem)) return true;
  if (/\b(?:distance|length) (?:between|from|of)\b|\bmid-?point\b/i.test(problem) && /\b(?:points?|line|origin)\b/i.test(problem)) return true; // prettier-ignore
  const [told = ''] = /^[^=]*=/.exec(problem) ?? [];
  const [asked = ''] = /\b(?:find|what is|work out|calculate|determine|how far)\b[^=]*\b(?:velocity|speed|displacement|distance|position|height|acceleration)\b/i.exec(problem.slice(told.length)) ?? []; // prettier-ignore
  const [first] = (told.match(MOTION) ?? []).slice(-1);
  const [last] = (asked.match(MOTION) ?? []).slice(-1);
  const tells = /\b(?:velocity|speed|acceleration)\b[^=?]*=/i.test(problem);
  if (tells && /\bhow far\b|\bdistance (?:travelled|traveled|covered|moved|it)\b/i.test(problem)) return true;
  const moves = /\b(?:particle|moves?|moving|travel\w*|car|body|seconds?|m\/s)\b/i.test(problem);
  return moves && first !== undefined && last !== undefined && first.toLowerCase() !== last.toLowerCase();
}
