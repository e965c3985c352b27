/** How the sides and measures of a shape are told. */
import { words } from '../words/phrases.ts';
import { USUAL, say } from './rewording.ts';

const AND = ' ?,? ?(?:and )?';
const LONG = '(?:length|long side|longer side|longer sides?)';
const WIDE = '(?:width|breadth|short side|shorter side|shorter sides?)';
export const SHAPE =
  '(?:rectangle|rectangular (?!area|shape)[a-z]+|square(?! (?:met|cent|cm|m\\b|km|unit|feet|inch|mile)[a-z]*)|isosceles triangle|equilateral triangle|right[- ]angled triangle|right triangle|triangle|cuboid|rhombus|quadrilateral|pentagon)';
const UNITS = '(?: (?:square |cubic )?(?:centimet(?:re|er)s|met(?:re|er)s|units|feet|miles|inches))?';
const IS = `(?: (?:is|of|are|be|equal to|given by|equals|measures|which is|as|has|in cm|in metres|in centimetres|(?:of )?(?:a|the|this|its) (?:${SHAPE}|garden|field|room|lawn|floor)))*`;
const MORE = '(?:more|longer|greater|larger|bigger|wider)';
const LESS = '(?:less|shorter|smaller|narrower)';

export const SAYINGS = [
  say('sideMore', `${LONG}${IS} # ${MORE} than (?:its|the|their) ${WIDE}`, `# ${MORE} than it is wide`, `${LONG} exceeds (?:its|the) ${WIDE} by #`),
  say('sideMore', `${WIDE}${IS} # ${LESS} than (?:its|the|their) ${LONG}`),
  say('sideTimes', `${LONG}${IS} (?<words>twice|double|two times|three times|triple|four times) (?:its|the|as long as its|as long as the) ${WIDE}`, '(?<words>twice|three times|four times|# times) as long as it is wide'),
  say('hypotenuse', `hypotenuse${IS} #`, '# is the hypotenuse'),
  say('perimeterIs', `perimeter${IS} #${UNITS}`),
  say('areaIs', `area${IS} #${UNITS}`, 'covers an area of #'),
  say('volumeIs', `volume${IS} #${UNITS}`),
  say('four', `sides${IS}(?: length| lengths)?${IS} # , # , #${AND}#`),
  say('three', `(?:sides|dimensions|lengths)${IS}(?: length| lengths)?${IS} # ,? ?#${AND}#`, 'measures # by # by #', '# by # by #'),
  say('two', `(?:sides|dimensions)${IS}(?: length| lengths)?${IS} #(?: by | × |${AND})#`, '# by #', 'measures # by #', '# × #'),
  say('other', '(?:other|another|remaining|adjacent|second) (?:side|dimension)(?: length)?', `other ${LONG}`),
  say('length', `${LONG}${IS} #`, '# long', '# in length'),
  say('width', `${WIDE}${IS} #`, '# wide', '# in width'),
  say('base', `base(?: length)?${IS} #`),
  say('height', `(?:perpendicular |vertical )?height${IS} #`, '# high', '# tall'),
  say('side', `(?:one|each|every|one of its|a) side(?: length)?s?${IS}(?: length)?${IS} #(?: long)?`, `side lengths?${IS} #`, `sides? of(?: length)? #`, `side${IS} #(?: long)?`, `sides #(?: long)?`),
  say('dimensions', '(?:the |its )?dimensions', `${LONG} and (?:the )?${WIDE}`, `${WIDE} and (?:the )?${LONG}`),
  say('shape', SHAPE),
  say('form', '(?:leaving|giving|give|leave|write)?(?: your| the)?(?: answer)? ?in the form #(?: ,? where (?:#|a) and (?:#|b) are (?:integers|whole numbers))?'),
  say('perimeter', 'perimeter'),
  say('area', 'area'),
  say('volume', 'volume'),
  say('askLength', LONG),
  say('askWidth', WIDE),
  say('askSide', '(?:length of (?:the|a|each) )?side(?: length)?'),
  say('letter', 'values? of #', '#'),
]; // prettier-ignore
export const IDLE = words(
  `${USUAL} has have with having expression expressions without brackets form simplest simplified simply simplify terms term possible exact exactly surd fully expanded simplifying shown diagram length lengths garden field room formula algebraic equation solve show satisfies hence quadratic measured centimetres metres cm long answer answers lawn floor if whose given gives giving one`,
);
