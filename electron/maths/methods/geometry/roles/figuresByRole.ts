import { pythagoras } from '../../pythagoras.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { shapes } from '../../shapes.ts';
import { trigonometry } from '../../trigonometry.ts';
import { pricedFigure, ringFigure, twoRectangles, wheelFigure } from '../figures/compoundFigures.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { rightFigure } from '../figures/rightFigure.ts';
import { singleFigure } from '../figures/singleFigure.ts';
import { slantFigure } from '../figures/slantFigure.ts';
import { adapted } from './adapted.ts';
import { bearingPart } from './bearingPart.ts';
import { chordFigure } from './chordFigure.ts';
import { conserved } from './conserved.ts';
import { litresTold } from './litresTold.ts';
import { pathAround } from './pathAround.ts';
import { brokenAt, brokenTree, longerHypotenuse, shortCut, unevenPoles } from './rightStories.ts';
import { lettersOfRight } from './lettersOfRight.ts';
import { circleInSquare, rectanglesInParts } from './partsOfFigures.ts';
import { comparedCircles } from './comparedCircles.ts';
import { ratioTalk } from './ratioTalk.ts';
import { tilesByRole } from './tilesByRole.ts';
import { wheelAtSpeed } from './wheelAtSpeed.ts';
import { waysApart } from './waysApart.ts';
import { slicedCircle } from './slicedCircle.ts';
import { letteredBox } from './letteredBox.ts';
import { packsForArea } from './packsForArea.ts';
import { foldedBox } from './foldedBox.ts';
import { partOfFigure } from './partOfFigure.ts';
import { placesByCompass } from './placesByCompass.ts';
import { pouredUnits } from './pouredUnits.ts';
import { squareCorner } from './squareCorner.ts';
import { grownFigure, ringBetween, sticksOfRight, strandsRound, tangentFrom } from './strictFigures.ts';
import { surdTriangle } from './surdTriangle.ts';
import { cutCorner } from './cutCorner.ts';
import { pricedParts } from './pricedParts.ts';
import { relatedLegs } from './relatedLegs.ts';
import { relatedSides } from './relatedSides.ts';
import { derived } from './derived.ts';
import { isRightAngled, namedAngle } from './threeSides.ts';
import { riseByRole } from './riseRoles.ts';
import { roleFacts } from './roleFacts.ts';
import { trigFigure } from './trigFigure.ts';
import { rolledWheel } from './rolledWheel.ts';

const QUESTIONS: readonly ((facts: FigureFacts) => Rewording | null)[] = [
  chordFigure,
  pathAround,
  isRightAngled,
  namedAngle,
  trigFigure,
  slantFigure,
  rightFigure,
  wheelFigure,
  rolledWheel,
  pricedFigure,
  twoRectangles,
  ringFigure,
  singleFigure,
];

const OTHERS: readonly ((problem: string) => Rewording | null)[] = [
  sticksOfRight,
  tangentFrom,
  ringBetween,
  strandsRound,
  grownFigure,
  surdTriangle,
  squareCorner,
  foldedBox,
  placesByCompass,
  wheelAtSpeed,
  letteredBox,
  cutCorner,
  ratioTalk,
  comparedCircles,
  tilesByRole,
  waysApart,
  riseByRole,
  relatedSides,
  rectanglesInParts,
  circleInSquare,
  lettersOfRight,
  bearingPart,
  conserved,
  brokenTree,
  unevenPoles,
  longerHypotenuse,
  relatedLegs,
  brokenAt,
  shortCut,
];

/** A word that every such question has. */
const ABOUT =
  /circ|radi|diamet|area|perimeter|volume|cub|spher|cylind|cone|conical|prism|pyramid|rectang|square|triang|trape|parallelogram|rhombus|hexagon|pentagon|octagon|sector|\barc\b|chord|wheel|hypotenuse|diagonal|\blegs?\b|sides?\b|how (?:far|long|tall|high|wide|deep|much|big)|what size|lit(?:re|er)|angle|°|degree|bearing|corner|turns|cost|pay|tether|within|covers?\b|enough (?:for|to)|swept|height|broke|snap|sine?\b|cos(?:ine)?\b|tan(?:gent)?\b|tile|slab|pizza|apart|reads?\b|distance|\bwire\b|segments|sticks|straws|\brods\b|strips|\bcrow\b|straight\b/i;

/** Whether a rule knows this question: the roles may be clear and the formula missing. */
function isWorked(text: string): boolean {
  const problem = { task: 'words', statements: [], unknowns: [], text } as const;
  return (
    /^(?:Work out|Simplify) /.test(text) || (shapes(problem) ?? pythagoras(problem) ?? trigonometry(problem)) !== null
  );
}

function asked(facts: FigureFacts): Rewording | null {
  for (const question of QUESTIONS) {
    const found = question({ ...facts, wishes: new Set(facts.wishes) });
    if (found !== null && isWorked(found.question)) return found;
  }
  return null;
}

/** "Straight across it is 65 m. How far is it round two sides?": the diagonal is told, so something else is asked. */
function asksWhatIsTold({ wishes, sizes, shapes }: FigureFacts): boolean {
  return ['diagonal', 'hypotenuse'].some((size) => wishes.has(size) && sizes.has(size)) && !/kite|rhombus/.test(shapes.join()); // prettier-ignore
}

/**
 * Questions about one figure, by what stands beside each number, whatever the nouns: the facts are those of `figures`,
 * and where no formula leads from them to what is asked, one line more may.
 */
export function figuresByRole(problem: string): Rewording | null {
  if (problem.length > 450 || !/\d|\broot [a-z]+/i.test(problem) || !ABOUT.test(problem)) return null;
  const poured = litresTold(problem);
  if (poured !== null) {
    const found = figuresByRole(poured.problem);
    return found === null ? null : { ...found, lead: [poured.step, ...(found.lead ?? [])] };
  }
  const whole =
    slicedCircle(problem, figuresByRole) ??
    pricedParts(problem, figuresByRole) ??
    packsForArea(problem, figuresByRole) ??
    pouredUnits(problem, figuresByRole) ??
    partOfFigure(problem, figuresByRole);
  if (whole !== null) return whole;
  for (const read of OTHERS) {
    const found = read(problem);
    if (found !== null && isWorked(found.question)) return found;
  }
  const told = roleFacts(problem);
  if (told === null || asksWhatIsTold(told)) return null;
  for (const facts of adapted(told)) {
    const direct = asked(facts);
    if (direct !== null) return direct;
    for (const { facts: next, lead } of derived(facts)) {
      const found = asked(next);
      if (found !== null) return { ...found, lead: [...lead, ...(found.lead ?? [])] };
    }
  }
  return null;
}
