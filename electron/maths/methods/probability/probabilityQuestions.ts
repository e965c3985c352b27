import type { RuleSolution } from '../../outcomes.ts';
import { countsOthers } from '../dealings/turnsAgainst.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { withOneName } from '../words/firstNames.ts';
import { inFigures } from '../words/numberWords.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { asksOtherSide } from './asksOtherSide.ts';
import type { ProbabilityFact } from './facts.ts';
import { eventQuestion } from './eventQuestions.ts';
import { SETUP_PHRASES } from './setupPhrases.ts';
import { WISH_PHRASES } from './wishPhrases.ts';
import { twoWayQuestion } from './twoWayQuestions.ts';
import { workSetup } from './workSetup.ts';
import { inChanceForm } from './chanceForm.ts';
import { chanceQuestion } from './chanceQuestions.ts';
import { plainerChance } from './plainerChance.ts';
import { groupQuestion } from './groupQuestions.ts';
import { countsFromChance, toldChance } from './told/toldChance.ts';
import { withKnownKinds } from './knownKinds.ts';

const ASKED: ProbabilityFact = { kind: 'ask', what: 'probability' };

const REQUESTS: readonly Phrase<ProbabilityFact>[] = [
  phrase(String.raw`(?:(?:what is|what's|whats|what are|find|work out|calculate|determine|give|state|write down|compute|estimate)(?: down)? )?(?:the |your )?(?:theoretical )?(?:probability|chances?|likelihood|prob)(?: (?:of|that|for))?`, () => ASKED),
  phrase(String.raw`how (?:many times|often) (?:would|should|do|can|could|might) (?:you|we|i|he|she|they|one|sam) expect(?: (?:to (?:get|roll|score|see|throw|spin|land on|pick|draw|flip|obtain|toss|have)|it to (?:land on|show|be|land)|the (?:spinner|die|dice|coin) to (?:land on|show)))?|(?:what is |find |work out |calculate |estimate )the (?:expected )?number of times (?:(?:it|the (?:spinner|die|dice|coin)) (?:lands on|shows|will land on|will show)|you (?:would expect to )?(?:get|roll))|(?:find|estimate|work out) (?:the )?expected number of`, () => ({ kind: 'ask', what: 'expected' })),
  phrase('how likely is(?: it)?(?: that| to (?:get|see|draw|roll|pick))?', () => ASKED),
  phrase(String.raw`(?:find |what is |work out |calculate )?p ?(?=\()`, () => ASKED),
]; // prettier-ignore

/** Words that place the scene and change nothing: who draws, what the things lie in, and that it is one throw. */
export const PROBABILITY_IDLE = words(
  'a an the it is are was be being that this these in on of at to from by for with and then contains contain contained containing has have holds hold holding there which who inside each lands land landing on shows show showing comes up face top upper facing ' +
    'shuffled mixed case pencil desk plate carton crate tub container fridge group team committee club bowl class out digit digits bag box jar hat urn drawer sack bowl basket tin packet pack tray shelf cupboard field room class bus garden vase pot purse pocket cupboards ' +
    'rolled roll rolls thrown throw throws tossed toss tosses flipped flip flips spun spin spins rolling tossing flipping throwing she he they you i we someone somebody him her his my your one ones game ' +
    'random randomly fair scores score scored numbers number added together adds add find result total outcome outcomes experiment getting get picking choosing drawing taking selecting pulling rolling obtaining being will if when once only identical spinner sections equal placed put letters letter written student pupil person people noted marked equally likely ' +
    'sam mia amy ben tom anna lucy jack emma sarah ali priya noah max leo zoe ella jane john peter maria david kate james paul omar ravi jill',
);

export const PROBABILITY_PHRASES: readonly Phrase<ProbabilityFact>[] = [...REQUESTS, ...SETUP_PHRASES, ...WISH_PHRASES];

/** "20 crayons and 6 green ones": are the green ones among the crayons? */
const AMONG_THEM = /\b\d+ [a-z]+[^s\W]s and \d+ [a-z]+ ones\b/i;

/** Questions about probability, told in words. */
export function probabilityQuestions(problem: Understood): RuleSolution | null {
  const plain = plainerChance(problem.text);
  return workChance(problem) ?? (plain === problem.text ? null : workChance({ ...problem, text: plain }));
}

function workChance(problem: Understood): RuleSolution | null {
  if (
    !/\b(?:probab|chance|likel|expect|relative frequency|prob\b|p ?\(|how many|binom|spinner|wheel)/i.test(problem.text)
  )
    return null;
  if (AMONG_THEM.test(problem.text)) return null;
  if (countsOthers(problem.text) || asksOtherSide(problem.text)) return null;
  const counted = countsFromChance(problem.text);
  if (counted !== null) return counted;
  const { text, form } = plainQuestion(problem.text);
  const plain = inFigures(text);
  const named = inFigures(plainQuestion(withOneName(problem.text)).text);
  const facts = readPhrases(withKnownKinds(named), PROBABILITY_PHRASES, PROBABILITY_IDLE);
  const solution =
    (facts === null ? null : workSetup(facts)) ??
    eventQuestion(plain) ??
    chanceQuestion(named) ??
    groupQuestion(named) ??
    twoWayQuestion(named);
  if (solution !== null && isAskedOfMany(solution, plain)) return null;
  return solution === null ? toldChance(problem.text) : inChanceForm(solution, form);
}

const OFTEN =
  /\b(?:in a row|running|in succession|one after (?:the other|another)|consecutive|twice|\d+ times|(?:every|each|both|all)(?: of)?(?: the| his| her| their)?(?: \d+)? (?:times?|games?|match(?:es)?|days?|races?|weeks?))\b/;

/** What is left to one is the chance of once, not of "every game" or "two games in a row". */
function isAskedOfMany(solution: RuleSolution, text: string): boolean {
  const asked = text.slice(Math.max(0, text.search(/\b(?:probability|chance|likelihood|likely)\b[^.?]*[.?\s]*$/)));
  return solution.steps.at(-1)?.reason === 'All probabilities add up to one.' && OFTEN.test(asked);
}
