import type { RuleSolution } from '../outcomes.ts';
import { checkAnswer } from '../checking/checkAnswer.ts';
import { ONLY_FOR_POSITIVE } from '../checking/checkValueAnswer.ts';
import { hasOtherUnit } from './askedUnit.ts';
import { asksForWords } from '../reading/asksForWords.ts';
import { asksPart, isOtherThanAsked } from '../reading/asksPart.ts';
import { isTurnedLater, keepsTooMany } from '../reading/turnedLater.ts';
import { doubtfulLetter } from '../reading/letterBehind.ts';
import { asksNothingOfFormula, asksOfAnswers, asksOtherwise } from '../reading/asksOtherwise.ts';
import { withoutMarksBehind } from '../reading/marksBehind.ts';
import { joinedLines } from '../reading/joinedLines.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { roundBrackets } from './amongwords/typedMaths.ts';
import { calculatorValue } from './arithmetic/calculatorValue.ts';
import { asExpression } from './method.ts';
import type { Method, Understood } from './method.ts';
import { bareSums } from './moneytold/bareSums.ts';
import { withoutAlgebraWays } from './plainly/algebraWays.ts';
import { withoutTopicDress } from './plainly/topicDress.ts';
import { passesPieceOver } from './passedover/passesPieceOver.ts';
import { leavesDigitsOut } from './recurringDecimals.ts';
import { relationsAndStories } from './relations/relationsAndStories.ts';
import { talkedRelations } from './relations/talkedRelations.ts';
import { ignoresWish } from './relations/ignoredWish.ts';
import { withEquationsApart } from './relations/relationText.ts';
import { breaksShownForm } from './shownForm.ts';
import { compareQuestions } from './plainly/comparisons.ts';
import { withSpellingPutRight } from './plainly/correctSpelling.ts';
import { withLatexWords } from './plainly/latexWords.ts';
import { asTyped } from './plainly/asTyped.ts';
import { withDenotedLogs } from './plainly/schoolDress.ts';
import { withoutNumberDress } from './plainly/numberDress.ts';
import { withNearestAsPlaces } from './plainly/nearestUnit.ts';
import { saidPlainly } from './plainly/saidPlainly.ts';
import { workSumInTalk } from './plainly/sums/workSumInTalk.ts';
import { withoutWayTold } from './plainly/wayTold.ts';
import { areRunTogether } from './plainly/typedFormulas.ts';
import { inUnitAsked } from './reworded/askedInUnit.ts';
import { inMeasuredUnit } from './reworded/measuredUnit.ts';
import { asPointAsked } from './reworded/pointAsked.ts';
import { withPossibleRoots } from './reworded/possibleRoots.ts';
import { asksOtherMotion } from './requests/otherMotion.ts';
import { spokenMaths } from './requests/spokenMaths.ts';
import { workReworded } from './reworded/reworded.ts';
import { asksOfStranger } from './words/asksOfStranger.ts';
import { isPaidByEach } from './words/paidByEach.ts';
import { passesOver } from './words/passesOver.ts';
import { takesFirstForAll } from './words/goesOn.ts';
import { withSpokenAmounts } from './words/spokenAmounts.ts';
import { measureSums } from './units/measureSums.ts';
import { inForm, wantedForm, withoutRounding } from './wantedForm.ts';
import { workInForm } from './workInForm.ts';
import { withoutLabel } from './withoutLabel.ts';
import { METHODS_OF_FORMULAS } from './methodsOfFormulas.ts';
import { METHODS_OF_WORDS } from './methodsOfWords.ts';

function firstOf(methods: readonly Method[], problem: Understood): RuleSolution | null {
  for (const method of methods) {
    const solution = method(problem);
    if (solution !== null) return solution;
  }
  return null;
}

/** Dates and telephone numbers look like calculations: 12/05/2024, 1-800-555. */
const NO_CALCULATION = /^\D*\d{1,4}\/\d{1,4}\/\d{4}\D*$|^\s*\d{1,4}-\d{1,4}-\d{1,5}\s*$/;

/** The boxes that stand for what is missing, each in its own sign. */
const EMPTY_BOX = /[☐◻⬜▢❏❑]/g;

/** "i got 129 bc i added 39": no letters b and c. */
const BECAUSE = /(?<=[a-z\d] )bc(?= (?:i|he|she|it|we|they|the|its|it's|im|i'm|my|u|you|there)\b)/gi;

/** Longer questions are stories, which no rule here reads. */
const LONGEST_SENTENCE = 300;

/**
 * Works a problem by rule: exact, every line. `null` when the text is not understood to the last word, when no method
 * knows the kind, or when the answer does not stand up to being put back into the problem.
 */
export function workByRule(typedQuestion: string): RuleSolution | null {
  const question = joinedLines(typedQuestion);
  const { text: unmarked, doubt } = withoutMarksBehind(question);
  if (doubt !== null || asksOfAnswers(question)) return null;
  const asked = withoutNumberDress(unmarked === question ? question : unmarked.trimEnd());
  const solution = workWhole(asked);
  // How a formula is to be worked is known to change nothing.
  const told = withoutAlgebraWays(withoutTopicDress(asked));
  return solution === null || passesPieceOver(told, solution, workWhole) ? workSumInTalk(asked, workWhole) : solution;
}

function workWhole(asked: string): RuleSolution | null {
  const typed = withLatexWords(
    withDenotedLogs(withNearestAsPlaces(asTyped(withoutWayTold(asked))))
      .replace(EMPTY_BOX, '□')
      .replace(BECAUSE, 'because'),
  );
  const problemText = withEquationsApart(withSpokenAmounts(withoutLabel(typed)));
  if (NO_CALCULATION.test(problemText) || asksNothingOfFormula(problemText) || asksOfStranger(problemText)) return null;
  if (asksForWords(problemText) || asksPart(problemText) || doubtfulLetter(problemText) !== null) return null;
  if (isPaidByEach(problemText)) return null;
  const bare = bareSums(problemText);
  if (bare !== null) return bare;
  if (isRefusedFormula(problemText) || isTurnedLater(problemText)) return null;
  const worked =
    workHowever(problemText) ??
    unlessRefuted(compareQuestions(problemText, workHowever) ?? workInForm(problemText, workHowever), problemText);
  const solution =
    worked === null ? null : asAsked(problemText, inUnitAsked(problemText, inMeasuredUnit(problemText, worked)));
  if (solution === null || hasOtherUnit(problemText, solution.answer) || passesOver(problemText, solution)) return null;
  if (isOtherThanAsked(problemText, solution) || keepsTooMany(problemText, solution.answer)) return null;
  if (leavesDigitsOut(problemText) && solution.method !== 'recurringDecimals') return null;
  if (takesFirstForAll(problemText, solution)) return null;
  return breaksShownForm(problemText, solution.answer) ? null : solution;
}

/** The root that is possible, the point or the coordinate that the words ask for. */
function asAsked(problemText: string, solution: RuleSolution): RuleSolution | null {
  const possible = withPossibleRoots(problemText, solution);
  const pointed = possible === null ? null : asPointAsked(problemText, possible);
  return pointed?.answer === solution.answer ? solution : unlessRefuted(pointed, problemText);
}

/** "12 . 5 + 3": nothing but a formula, which the reading refuses for a reason. */
function isRefusedFormula(problemText: string): boolean {
  return (
    !/[a-z]{3}|[_?□▢■…:;,→⇒]|\.{3}|\(\s*\)/i.test(problemText) &&
    !areRunTogether(problemText) &&
    understandProblem(roundBrackets(problemText)).kind === 'unreadable' &&
    measureSums(problemText) === null
  );
}

/** A slip of spelling is put right first: readers that pass over words they do not know would pass over "tamgent". */
function workHowever(problemText: string): RuleSolution | null {
  const spelt = withSpellingPutRight(problemText);
  const solution = spelt === problemText ? null : (workUnlessOtherwise(spelt) ?? workSaidPlainly(spelt));
  return (
    unlessRefuted(solution, problemText) ??
    inFormAsked(workUnlessOtherwise(problemText), problemText) ??
    workSaidPlainly(problemText) ??
    workAloud(problemText)
  );
}

/** An answer of another form than asked may come of words passed over: said plainly, the question may be read in full. */
function inFormAsked(solution: RuleSolution | null, problemText: string): RuleSolution | null {
  return solution !== null && breaksShownForm(problemText, solution.answer) ? null : solution;
}

/** "Three a minus five b, plus four a": read as it would be written, and that again without the talk round it. */
function workAloud(problemText: string): RuleSolution | null {
  const written = spokenMaths(problemText);
  return written === problemText
    ? null
    : unlessRefuted(workUnlessOtherwise(written) ?? workSaidPlainly(written), problemText);
}

function workUnlessOtherwise(problemText: string): RuleSolution | null {
  return asksOtherwise(problemText) ? null : workInAnyWords(problemText);
}

/** What nobody reads as it stands may be dressed in talk, short forms or blanks: the same question without them. */
function workSaidPlainly(problemText: string): RuleSolution | null {
  for (const said of saidPlainly(problemText)) {
    const solution = unlessRefuted(workUnlessOtherwise(said), problemText);
    if (solution !== null) return solution;
  }
  return null;
}

function workInAnyWords(problemText: string): RuleSolution | null {
  return (
    workAsWorded(problemText) ??
    unlessRefuted(workReworded(problemText, workAsWorded), problemText) ??
    unlessRefuted(
      relationsAndStories(problemText, workAsWorded) ?? talkedRelations(problemText, workInPlainWords),
      problemText,
    )
  );
}

/** What is left of a question without the talk round it. */
function workInPlainWords(question: string): RuleSolution | null {
  if (asksOtherwise(question) || doubtfulLetter(question) !== null) return null;
  for (const text of [question, ...saidPlainly(question)]) {
    const solution = workAsWorded(text) ?? workReworded(text, workAsWorded) ?? relationsAndStories(text, workAsWorded);
    if (solution !== null) return unlessRefuted(solution, question);
  }
  return null;
}

function workAsWorded(problemText: string): RuleSolution | null {
  const bare: Understood = { task: 'words', statements: [], unknowns: [], text: problemText };
  const inWords = problemText.length > LONGEST_SENTENCE ? null : firstOf(METHODS_OF_WORDS, bare);
  if (inWords !== null) return unlessRefuted(inWords, problemText);
  const reading = understandProblem(problemText);
  if (reading.kind !== 'read') return null;
  const wanted = wantedForm(reading.remainder, reading.task, reading.unknowns[0]);
  if (wanted === null) return null;
  const exact = firstOf(METHODS_OF_FORMULAS, {
    ...reading,
    text: wanted.kind === 'rounded' ? withoutRounding(problemText) : problemText,
  });
  const solution =
    exact ?? (wanted.kind === 'rounded' ? calculatorValue(asExpression({ ...reading, text: problemText })) : null);
  return unlessRefuted(solution === null ? null : inForm(solution, wanted), problemText);
}

/** No rule may contradict the checker: where the two disagree, one of them has misread the question. */
function unlessRefuted(solution: RuleSolution | null, problem: string): RuleSolution | null {
  if (solution === null || ignoresWish(problem, solution.answer)) return null;
  if (solution.method === 'formulaValues' && asksOtherMotion(problem)) return null;
  const { status, why } = checkAnswer({ problem, answer: solution.answer });
  return status === 'refuted' || why === ONLY_FOR_POSITIVE ? null : solution;
}
