import type { Rewording } from '../../reworded/rewording.ts';
import { withWholeFraction } from '../../requests/spokenFunctions.ts';
import { spokenMaths } from '../../requests/spokenMaths.ts';
import { countsThings } from '../countsThings.ts';
import { scriptFacts } from './scriptFacts.ts';
import { scriptQuestion } from './scriptQuestion.ts';

const ABOUT =
  /lim|approach|tend|converg|settle|asymptote|d\^?2?[a-z]? ?\/ ?d|frac\{d|['′’″]|deriv|differenti|gradient|slope|tangent|normal|stationary|turning|maxim|minim|greatest|least|largest|biggest|highest|lowest|smallest|increasing|decreasing|velocity|acceler|at rest|integra|∫|\bint(?![a-z])|\barea\b|average value|how far|distance|steep|rate|continuous|→|->|get(?:s|ting)? (?:close|near|larg|big)|bound|how fast|per (?:second|minute|hour|day)|rotated|revol|(?:product|chain|quotient) rule|marginal/i;

/** A word written to a bracket as a function is: one that nobody knows must not be passed over. */
const UNKNOWN_FUNCTION =
  /(?<![a-z\\])(?!(?:a?sin|a?cos|a?tan|sec|cot|csc|cosec|ln|log|exp|sqrt|abs|lim|limit|int|integrate|integral|differentiate|derivative|arc(?:sin|cos|tan)|(?:sin|cos|tan)h|cbrt|of|at|is|d[a-z]|[a-z]{2}(?=\(n ?[)+-]))\()[a-z]{2,}\(/i;

/** "Is the gradient positive at x = 3?": the answer is yes or no, not a value. */
const YES_OR_NO = /(?:^|[.?!:;]\s+)(?:is|are|does|do|has|was)\b(?![^.?!]*\b(?:max|min))[^?]*\?/i;

/** "The square of x² + 1", "sin x in degrees", "the tangent and the normal": words that make it another question. */
const OTHERWISE =
  /\bits (?:square|cube|reciprocal|double|half|square root)\b|\b(?:square|cube|reciprocal|double|half) of (?=\$?[([\d√]|\$?[a-z]\$?(?![a-z])|\$?[fgh]\()|\b(?:sin|cos|tan)\b.*\bdegrees?\b|\btangent\b[^.?]*\band\b(?: (?:of|also|the|for|that|equation|find))* normal\b|\bnormal\b[^.?]*\band\b(?: (?:of|also|the|for|that|equation|find))* tangent\b/i;

/** A sign that is said and was not understood: "close brackets, all to the power four". */
const SAID_SIGNS =
  /\b(?:open|close)[a-z]* (?:the )?(?:brackets?|parenthes[ei]s)\b|\bto the power\b|\b(?:from|to|at|and) (?:nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b|\bto the (?:fourth|fifth|sixth)\b|\ball (?:squared|cubed|over)\b/i;

/** "Is it −2?", "is that it": a wonder behind the question, no question of its own. */
const WONDER =
  /(?<=[.?!,;:]\s*)(?:so |or )?(?:is|was) (?:it|this|that|the answer)(?: (?:just|really|actually|meant to be))?(?: [-−]?[\d./]+| it| right| correct| all| enough)(?: or (?:do|does|is|am|are) [^.?!]*)?(?=[.?!]|$)[.?!]*/gi;

/** Questions about limits, derivatives and integrals in any words, said again in words that the rules know. */
export function calculusScript(asked: string): Rewording | null {
  if (!ABOUT.test(asked)) return null;
  const problem = asked.replace(WONDER, '');
  if (countsThings(problem)) return null;
  if (problem.length > 450 || UNKNOWN_FUNCTION.test(problem) || YES_OR_NO.test(problem) || OTHERWISE.test(problem))
    return null;
  const found = SAID_SIGNS.test(problem) ? null : questionIn(problem);
  if (found !== null) return found;
  const written = withWholeFraction(spokenMaths(problem));
  if (SAID_SIGNS.test(written)) return null;
  return written === problem ? null : questionIn(written);
}

function questionIn(problem: string): Rewording | null {
  const facts = scriptFacts(problem);
  return facts === null ? null : scriptQuestion(facts);
}
