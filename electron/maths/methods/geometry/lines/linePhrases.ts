import { phrase, words } from '../../words/phrases.ts';
import type { Phrase } from '../../words/phrases.ts';
import type { Relation } from '../workLines.ts';

export type Axis = 'x' | 'y';
type PlainAsk =
  | 'slope'
  | 'equation'
  | 'midpoint'
  | 'distance'
  | 'bisector'
  | 'crossing'
  | 'on'
  | 'side'
  | 'other'
  | 'relation'
  | 'area'
  | 'collinear'
  | 'division'
  | 'ratio';
export type LineAsk =
  | { readonly what: PlainAsk }
  | { readonly what: 'intercept'; readonly axis: Axis; readonly asPoint: boolean }
  | { readonly what: 'letter'; readonly letter: string };

/** What a phrase tells; numbers are the places of the points, lines and numbers in the text. */
export type LineFact =
  | { readonly kind: 'slope'; readonly number: number }
  | { readonly kind: 'intercept'; readonly axis: Axis; readonly number: number }
  | {
      readonly kind: 'related';
      readonly relation: Relation;
      readonly to: 'line' | 'points' | Axis;
      readonly at: readonly number[];
    }
  | { readonly kind: 'point' | 'line'; readonly at: number }
  | { readonly kind: 'middle'; readonly at: number; readonly end?: number }
  /** Perpendicular or parallel to any line of that gradient. */
  | { readonly kind: 'turned'; readonly relation: Relation; readonly number: number }
  | { readonly kind: 'apart' }
  | { readonly kind: 'flat'; readonly upright: boolean }
  | { readonly kind: 'ratio'; readonly first: number; readonly second: number }
  | { readonly kind: 'ask'; readonly ask: LineAsk }
  | { readonly kind: 'idle' };

const P = String.raw`(?:(?:the |a )?(?:points? |vertex |vertices )?(?:with coordinates |at |coordinates )?@(\d))`;
const L = String.raw`(?:(?:the |a )?(?:straight )?(?:line |graph |equation |function )*(?:l |of )?(?:with (?:the )?)?(?:equation |given by |whose equation is |is |has equation )*&(\d))`;
const OF = '(?:(?: of| is| are| equal to| equals| m| being|:| =| which is| was| as|,)*)';
const CROSS =
  '(?:cross|crosses|crossing|crossed|cut|cuts|cutting|meet|meets|meeting|hit|hits|hitting|intersect|intersects|intersecting|intercepts?|intercepting|touches|reaches|goes through|passes through)';
const SLOPE = '(?:gradient|slope|steepness)';

function at(kind: 'point' | 'line' | 'middle'): (groups: readonly string[]) => LineFact {
  return (groups) => ({ kind, at: Number(groups.find((one) => one !== '')) });
}

function ask(what: PlainAsk): () => LineFact {
  return () => ({ kind: 'ask', ask: { what } });
}

function related(groups: readonly string[]): LineFact {
  const [word = '', line = '', one = '', two = '', axis = ''] = groups;
  const relation = /parallel/.test(word) ? 'parallel' : 'perpendicular';
  if (line !== '') return { kind: 'related', relation, to: 'line', at: [Number(line)] };
  if (axis !== '') return { kind: 'related', relation, to: axis === 'x' ? 'x' : 'y', at: [] };
  return { kind: 'related', relation, to: 'points', at: [Number(one), Number(two)] };
}

function axisAsk(asPoint: boolean) {
  return (groups: readonly string[]): LineFact => {
    const axis = groups.find((one) => one === 'x' || one === 'y') === 'x' ? 'x' : 'y';
    return { kind: 'ask', ask: { what: 'intercept', axis, asPoint } };
  };
}

const INTERCEPTS: readonly Phrase<LineFact>[] = [
  phrase(`(?:the |its |a |an )?([xy])[ -]?intercept${OF} ?(?:the point )?([#@&])(\\d)`, ([axis = '', sign = '', index = '']) => interceptAt(axis, sign, index)),
  phrase(`([#@&])(\\d) (?:as|is|for) (?:the |its |a )?([xy])[ -]?intercept`, ([sign = '', index = '', axis = '']) => interceptAt(axis, sign, index)),
  phrase(`(?:that |which |it |and )*${CROSS}(?: the)? ([xy])[ -]?axis (?:at|in|where|when) (?:the )?(?:point )?([#@&])(\\d)`, ([axis = '', sign = '', index = '']) => interceptAt(axis, sign, index)),
  phrase(`(?:and )?the ([xy])[ -]?axis (?:at|in) (?:the )?(?:point )?([#@&])(\\d)`, ([axis = '', sign = '', index = '']) => interceptAt(axis, sign, index)),
  phrase(`([#@&])(\\d) on the ([xy])[ -]?axis`, ([sign = '', index = '', axis = '']) => interceptAt(axis, sign, index)),
  phrase(`(?:the )?(?:coordinates of )?(?:the )?(?:points?|coordinates) (?:where|at which|in which)(?: it| this line| the line| they| ${L})? ${CROSS}(?: the)? ([xy])[ -]?axis|where(?: does| do| will)?(?: it| this line| the line| this)? ${CROSS}(?: the)? ([xy])[ -]?axis|(?:the )?coordinates of (?:the |its )?([xy])[ -]?intercept`, (groups) => axisAsk(true)(groups.filter((one) => !/^\d$/.test(one)))),
  phrase(`(?:the |its )?([xy])[ -]?intercept`, axisAsk(false)),
  phrase(`(?:the )?intercepts?(?: with| on| of)(?: the)? ([xy])[ -]?axis`, axisAsk(true)),
  phrase(`${CROSS}(?: the)? ([xy])[ -]?axis`, axisAsk(true)),
  phrase(`(?:at|to)? ?what (?:value|number|point)?(?: of [xy])?(?: on the ([xy])[ -]?axis)(?: does it ${CROSS})?`, axisAsk(false)),
]; // prettier-ignore

/** `@` and `&` are told apart from numbers by what stands at their place; whoever works it looks there. */
function interceptAt(axis: string, sign: string, index: string): LineFact {
  const place = Number(index) + (sign === '@' ? 100 : sign === '&' ? 200 : 0);
  return { kind: 'intercept', axis: axis === 'x' ? 'x' : 'y', number: place };
}

const TO = '(?:to |with )?';
const RELATIONS: readonly Phrase<LineFact>[] = [
  phrase(`(?:which |that )?(?:is |are )?(at right angles|perpendicular|parallel|normal) ${TO}(?:a |the |any |another )?(?:straight )?(?:line |one )?(?:of|with|whose|that has|having|which has) (?:a )?${SLOPE}${OF} ?#(\\d)`, ([word = '', number = '']) => ({ kind: 'turned', relation: /parallel/.test(word) ? 'parallel' : 'perpendicular', number: Number(number) })),
  phrase('(?:which |that )?(?:never|do not|don\'t|does not|will never|will not|won\'t) (?:meet|cross|intersect|touch)(?: each other)?|(?:have|has|having) no (?:(?:real )?solutions?|common points?|points? in common|point of intersection|intersection)', () => ({ kind: 'apart' })),
  phrase(`(?:which |that )?(?:is |are |it is |runs? )?(?:at right angles|perpendicular|parallel|normal|orthogonal)(?: lines?)?(?:,| or| and|\\/| ?or neither| ?, or neither| nor| neither)+ ?(?:at right angles|perpendicular|parallel|normal|neither)(?:(?:,| or| and) (?:neither|parallel|perpendicular)(?: of these)?)*(?: to each other)?`, ask('relation')),
  phrase(`(?:which |that )?(?:is |are |it is |runs? |it's )?(at right angles|perpendicular|parallel|normal) ${TO}(?:(?:the )?(?:line |segment )?(?:l )?(?:with (?:equation )?|of )?${L.replace('(?:(?:the |a )?', '(?:(?:the |a )?')}|(?:the )?(?:line |one |segment )*(?:segment )?(?:(?:through|joining|from|between|passing through|that passes through|connecting) )?${P}(?: and| to| ,|,)+ ?${P}|the ([xy])[ -]?axis)`, related),
  phrase(`(?:are |is )?(?:these |the (?:two )?lines )?(?:they )?(parallel|perpendicular)(?: to (?:each other|one another))?(?= |$|\\?)`, ask('relation')),
]; // prettier-ignore

const ASKS: readonly Phrase<LineFact>[] = [
  phrase(`(?:the )?(?:mid-?point|middle) of ${P} and other-point (?:is|at|=|lies at)? ?(?:the point )?${P}`, ([end = '', middle = '']) => ({ kind: 'middle', at: Number(middle), end: Number(end) })),
  phrase(`(?:in )?(?:what|which) ratio(?: does| do| is)?`, ask('ratio')),
  phrase(`(?:lie |lies )?(?:above|on|below)(?:(?:,| or|, or| and)+ ?(?:above|on|below))+`, ask('side')),
  phrase(`(?:the )?(?:equation of )?(?:the )?perpendicular bisector`, ask('bisector')),
  phrase(`${P} (?:is|as|be) (?:the |its )?(?:mid-?point|mid point|halfway point|middle|centre)(?: of)?|${P} (?:is|lies) (?:exactly )?half-?way along(?: the)?(?= segment)`, at('middle')),
  phrase(`(?:the |its |whose |with )?(?:mid-?point|mid point|halfway point)${OF}(?: segment)?${OF}(?: the point)?(?: at)? ${P}(?! and @| to @|, @| , @)`, at('middle')),
  phrase(`(?:the )?(?:coordinates of )?(?:the )?(?:mid-?point|mid point|half-?way point|middle|centre point|point (?:that is )?(?:exactly )?half-?way)|(?:exactly )?half-?way(?= between)`, ask('midpoint')),
  phrase(`(?:the )?(?:exact )?(?:distance|length)(?: apart)?|how (?:far|long)(?: apart)?(?: is| are)?`, ask('distance')),
  phrase(`(?:the )?(?:coordinates of )?(?:the )?(?:point of |points of )?(?:intersection|crossing)(?: point)?|(?:the )?(?:coordinates of )?(?:the )?(?:point|coordinates|place) (?:where|at which|in which)(?: they| the (?:two )?lines| these lines)? (?:cross|meet|intersect)|(?:where|at what point|at which point)(?: do| will)?(?: they| the (?:two )?lines| these(?: two)? lines)? (?:cross|meet|intersect)`, ask('crossing')),
  phrase(`(?:they |both |these lines )?(?:cross|meet|intersect)(?: each other)?(?: at (?:one|a) point)?`, ask('crossing')),
  phrase(`(?:the )?(?:area)(?: of)?(?: the)?(?: triangle| region| shape)?(?: (?:formed|enclosed|bounded|made|cut off))?(?: (?:by|between|with))?(?: (?:the|it|this|that))?(?: line)?(?: and)?(?: (?:both|the|two|coordinate))*(?: axes)?`, ask('area')),
  phrase(`(?:are )?(?:these |the |all )?(?:three |3 )?(?:points )?(?:collinear|(?:in|on) (?:one|the same|a single) (?:straight )?line)`, ask('collinear')),
  phrase(`(?:lie|lies|is|are|on|be|sit|sits)? ?(?:on|through|to)? ?(?:the )?(?:line|graph|it)?(?:[?,.] )?(?:yes or no|yes\\/no|true or false)`, () => ({ kind: 'idle' })),
  phrase(`(?:an? |the |its |their )?equations?(?: of)?`, ask('equation')),
  phrase(`#(\\d) (?:as|is|for|of) (?:the |its |a )?${SLOPE}|(?:the |its |a |whose |with )?${SLOPE}${OF} ?#(\\d)|m ?= ?#(\\d)|(?:with )?${SLOPE} #(\\d)`, (groups) => ({ kind: 'slope', number: Number(groups.find((one) => one !== '')) })),
  phrase(`(?:the |its |a |what )*${SLOPE}|(?:the )?value of m|m ?= ?\\?`, ask('slope')),
  phrase(`(?:the )?(?:coordinates of )?(?:the )?(?:other|second) (?:end|point|endpoint)(?: point)?s?|(?:the )?(?:coordinates of )?(?:the point )?other-point`, ask('other')),
]; // prettier-ignore

const FACTS: readonly Phrase<LineFact>[] = [
  phrase(`or not|(?:that |which |it )*${CROSS} the axes(?: at)?`, () => ({ kind: 'idle' })),
  phrase(`(?:in|into) (?:the )?ratio (\\d+) ?: ?(\\d+)`, ([first = '', second = '']) => ({ kind: 'ratio', first: Number(first), second: Number(second) })),
  phrase('(vertical|horizontal|upright)', ([kind = '']) => ({ kind: 'flat', upright: kind !== 'horizontal' })),
  phrase(`(?:divides|divide|splits|cuts|dividing|that divides)`, () => ({ kind: 'ask', ask: { what: 'division' } })),
  phrase(String.raw`(?:find |what is |work out |the |possible |exact |what's |whats |determine |for |what |which )*(?:values?|coordinate) of (?:the constant )?([a-z])(?![a-z])|(?<=find |is |out |determine |whats |what's |calculate )([a-wz])(?![a-z])|([a-wz]) ?= ?(?:\?|$)|what(?: is|'s|s)? ([b-wz])(?![a-z])`, (groups) => ({ kind: 'ask', ask: { what: 'letter', letter: groups.find((one) => one !== '') ?? '' } })),
  phrase(P, at('point')),
  phrase(L, at('line')),
]; // prettier-ignore

export const LINE_PHRASES: readonly Phrase<LineFact>[] = [...INTERCEPTS, ...RELATIONS, ...ASKS, ...FACTS];

/** "Does (3, 10) lie on …?", "is (1, 2) on the line?" */
export const ASKS_ON =
  /(?:^|[.?!:,;] ?(?:and |then )?)(?:does|do|is|will|would|can) (?:the )?(?:(?:straight )?line (?:with equation )?&\d (?:pass|go|run) (?:through|thru)|(?:points? )?@\d (?:lie |lies |be |sit |also )*on|(?:points? )?@\d (?:satisfy|satisfies)|&\d (?:pass|go|run) (?:through|thru)|it (?:pass|go|run) (?:through|thru))|\b(?:whether|if|decide|show|check|determine|verify|state|say) .*@\d (?:lies?|is) on\b|true or false:? (?:the )?(?:point )?@\d (?:lies|is) on/;

export const LINE_IDLE = words(
  "a an the of for is are it its this that which what whats what's where find calculate work out determine state give write down compute obtain get getting name be being does do did how i you we me my u us " +
    'line lines straight graph graphs segment point points coordinate coordinates joining joined joins join connecting connects connect drawn through thru via passing passes pass going goes go contains containing lies lie lying on ' +
    'plane axes pair grid has have having with and from to between both by in at given two 2 one if then so let called where they there their these those each need want would like can could must same also show check tell say decide whether ' +
    "equation's identify using use rule satisfies satisfy endpoints ends end vertices following runs running simplest exact that's it's ok oh express rearrange value values answer all constant integer positive units square triangle axes makes make made forms formed enclosed encloses one word intercept simply any lying who whose pls describe does will l hence when know known distinct sits sit as",
);
