import { takeAll } from '../../geometry/takeAll.ts';
import type { Taking } from '../../geometry/takeAll.ts';
import { scriptText } from './scriptText.ts';
import { scriptTokens } from './scriptTokens.ts';
import type { Formula } from './scriptTokens.ts';
import { bareClauses, restIsIdle } from './scriptWords.ts';

export type ScriptWish =
  | 'derivative' | 'second' | 'gradient' | 'tangent' | 'normal' | 'stationary' | 'place' | 'nature' | 'greatest'
  | 'least' | 'when greatest' | 'when least' | 'increasing' | 'decreasing' | 'velocity' | 'speed' | 'acceleration'
  | 'rest' | 'revolution' | 'integral' | 'area' | 'run' | 'average' | 'limit' | 'asymptote' | 'continuous' | 'where'; // prettier-ignore

/** What a question about calculus tells and asks, by the form of its formulas and the words around them. */
export type ScriptFacts = {
  readonly wishes: Set<ScriptWish>;
  /** Functions and expressions, in order. */
  readonly curves: Formula[];
  readonly slopes: Formula[];
  /** Letters with a value that no phrase named otherwise. */
  readonly values: Formula[];
  readonly points: Formula[];
  readonly heights: Formula[];
  readonly ends: (readonly [string, string])[];
  /** "t -> 2", with its side. */
  readonly arrows: { readonly letter: string; readonly to: string; readonly side: string }[];
  /** "equals 25": what the integral, the limit or the value is. */
  readonly results: string[];
  readonly slopeValues: string[];
  /** "after 3 seconds": a value of the letter without its name. */
  readonly places: string[];
  readonly firsts: string[];
  readonly conditions: Formula[];
  readonly letters: string[];
  side: string;
  /** A curve is met with the axis: no second curve. */
  axis: boolean;
  readonly names: string[];
  /** Letters that count time. */
  readonly timers: string[];
  /** What follows a term of a sequence. */
  readonly next: string[];
  sequence: boolean;
  /** "What value should f(2) have". */
  readonly gaps: Formula[];
  /** "The region bounded by …": something must be asked of it. */
  region: boolean;
  readonly text: string;
  failed: boolean;
};

const NTH = (marks: string): string => marks.replace(/#([a-z])(?!\w)/g, '#$1(\\d+)');

function rule(
  source: string,
  take: (facts: ScriptFacts, formulas: readonly Formula[], all: string) => void,
): readonly [string, typeof take] {
  return [source, take];
}

const ask = (wish: ScriptWish) => (facts: ScriptFacts): void => { facts.wishes.add(wish); }; // prettier-ignore
const MOVES = '(?:approaches|(?:heads|goes|runs|shoots|tends|flies|races|shrinks|drops|falls|climbs|slides|creeps) (?:off |out |up |away )?(?:to|towards)|tends to|tends towards|goes to|goes towards|gets (?:very |really |closer |close |nearer |near |and )*to|heads to|heads towards|heads for|nears|approaching|tending to|going to|moves towards|becomes|is near|increases to)'; // prettier-ignore
const GROWS = '(?:gets?|becomes?|grows?|increases?|goes|is made|getting|growing|heads off|heads|shoots|keeps|rises|is|runs)(?: (?:increased|made|taken|allowed to|to increase|very|really|extremely|infinitely|arbitrarily|larger|bigger|on|up|off|ever|so|and|more|growing|getting|increasing|increasingly|keeps?|off|without))* (?:large|larger|big|bigger|huge|massive|enormous|gigantic|bound|limit|end|forever|for ever|indefinitely|infinitely|infinity|massive|enormous|growing|increasing)'; // prettier-ignore
const UNIT = '(?:seconds?|secs?|s|minutes?|hours?|days?|weeks?|months?|years?|metres|meters|m|units)';
const POINTS =
  '(?:coordinates? of )?(?:the |any |all |both |each |its |of |two |every )*(?:stationary|turning|critical)(?: points?| values?)?';

const RULES = [
  rule('nextterm #q', (facts, [one]) => { if (one) facts.next.push(one.text); }),
  rule('firstterm #q', () => undefined),
  rule('at-infinity', ({ arrows }) => { arrows.push({ letter: '', to: 'infinity', side: '' }); }),
  rule('(?:volume|solid)(?: (?:of|the|solid|formed|generated|revolution|produced|created|that|is|so|by|this))*(?= |$)', (facts) => { if (/\b(?:rotated|revolution|revolved|turned)\b/.test(facts.text)) facts.wishes.add('revolution'); else facts.failed = true; }),
  rule('(?:is |are )?(?:rotated|revolved|turned)(?: (?:through|about|around|round|by|the|a|full|complete|completely|turn|revolution|four right angles|once))* xaxis', () => undefined),
  rule('(?:tangents?|curve|graph|line)?(?: (?:is|are))? ?parallel to (?:the )?xaxis|zero (?:gradient|slope)', ({ slopeValues }) => { slopeValues.push('0'); }),
  // Where something moves.
  rule('#t', ({ arrows }, [one]) => { if (one) arrows.push({ letter: one.letter, to: one.text, side: one.other }); }),
  rule('(?:make|makes|does|let|lets)? ?(?:the )?limit (?:at|as|when) (?:#v|#t) (?:to )?exists?', ({ wishes }) => { wishes.add('continuous'); }),
  rule('let(?:ting)? #l (?:go|tend|approach|move|run)(?: (?:to|towards))? #n', ({ arrows }, [letter, to]) => { if (letter && to) arrows.push({ letter: letter.letter, to: to.text, side: '' }); }),
  rule(`#l ${MOVES} #n(?: (?:from|on))?`, ({ arrows }, [letter, to]) => { if (letter && to) arrows.push({ letter: letter.letter, to: to.text, side: '' }); }),
  rule(`#l (?:values? )?(?:${GROWS})(?:(?: ;)? (?:tends to )?#n)?`, (facts, [letter, end]) => { if (letter && (end === undefined || /infinity/.test(end.text))) facts.arrows.push({ letter: letter.letter, to: 'infinity', side: '' }); else facts.failed = true; }),
  rule('(?:for |when |with |at )(?:very |really |increasingly |extremely |increasing )*(?:large|huge|big|enormous)(?: positive)?(?: values? of)? #l', ({ arrows }, [letter]) => { if (letter) arrows.push({ letter: letter.letter, to: 'infinity', side: '' }); }),
  rule('(?:as |when |if )?time (?:goes on|goes by|passes|increases)(?: (?:forever|indefinitely|without bound|without limit))?|in the long (?:run|term)|eventually', ({ arrows }) => { arrows.push({ letter: '', to: 'infinity', side: '' }); }),
  rule('from (?:the )?(?:right|above|positive)(?: (?:hand )?side)?|right(?:-| )?hand(?:ed)?(?: side)?|right-sided', (facts) => { facts.side += '+'; }),
  rule('from (?:the )?(?:left|below|negative)(?: (?:hand )?side)?|left(?:-| )?hand(?:ed)?(?: side)?|left-sided', (facts) => { facts.side += '-'; }),
  rule('one-sided', () => undefined),
  rule(`(?:,? ?(?:after|at|in|for|where|when|of|over) )?(?:a |the )?(?:time |times |period of )?#l ${UNIT}(?: (?:later|long|have passed|(?:after|since|from) (?:noon|midday|midnight|it [a-z]+ [a-z]+|(?:it|the [a-z]+)(?: (?:is|was|has been)|'s)?(?: being)? (?:opened|opens|started|starts|launched|released|dropped|switched on|turned on|set off|leaves|left)|launch|opening|the start|starting|release|being [a-z]+|take-off|then)))?(?= |$)`, ({ timers }, [one]) => { if (one) timers.push(one.letter); }),
  rule('(?:between|from) #n pm (?:and|to|until) #n pm', (facts, [low, high]) => { if (low && high && /after (?:noon|midday)/.test(facts.text)) facts.ends.push([low.text, high.text]); else facts.failed = true; }),
  rule('(?:the )?(?:fourth|other|third|remaining) (?:side|wall|edge)s?', () => undefined),
  // Intervals.
  rule('(?:from|between|over|on|for)?(?: (?:the|interval|range|limits|lines|vertical|where|with))* ?#v (?:and|to|up to|until) (?:the (?:vertical )?line )?#v(?: (?:seconds?|hours?|minutes?|days?|s))?', (facts, [low, high]) => { if (low && high && low.letter === high.letter) facts.ends.push([low.text, high.text]); else facts.failed = true; }),
  rule('(?:from|between|with (?:the )?(?:limits|bounds)(?: of)?) (?:#n|#l|#v) (?:(?:seconds?|hours?|minutes?|days?|s) )?(?:and|to|up to|until) (?:#n|#l|#v)(?: (?:seconds?|hours?|minutes?|days?|s))?', ({ ends }, [low, high]) => { if (low && high) ends.push([endOf(low), endOf(high)]); }),
  rule('#l (?:off )?to #n(?= ;|$)', (facts, [letter, to]) => { if (letter && to && /\blim/.test(facts.text)) facts.arrows.push({ letter: letter.letter, to: to.text, side: '' }); else facts.failed = true; }),
  rule('integral #n (?:to|up to) (?:#n|#l)(?: of)?', ({ ends, wishes }, [low, high]) => { wishes.add('integral'); if (low && high) ends.push([low.text, endOf(high)]); }),
  rule(`from (?:rest|the start|the beginning|its start) (?:and |to |until )*(?:#n|#v)`, ({ ends }, [high]) => { if (high) ends.push(['0', endOf(high)]); }),
  rule('(?:on|over|in|for|between|across)?(?: (?:the|closed|interval|range|domain))* ?#i', ({ ends }, [one]) => { if (one) ends.push([one.text, one.other]); }),
  rule(`(?:in |during |over |for )?(?:the |its )?first #n ?${UNIT}?`, ({ firsts }, [one]) => { if (one) firsts.push(one.text); }),
  // Values of what is asked about.
  rule('(?:gradient|slope|derivative|rate of change)(?: function)?(?: of (?:the |a |its |this |any |some )?(?:curve|graph|tangent|function|#f|#l with respect to #l))?(?: (?:to|of) (?:the |a )?curve)?(?: at (?:any|each|every|the|a|a general|its)(?: \\w+)? point)?(?: (?:on|of) (?:it|(?:the |a )?curve))?(?: (?:is|equals|is given by|is always|is equal to|has the value|being|given by))+ (?:#e|#d)', ({ slopes }, found) => { slopes.push(...found.filter(({ kind }) => kind === 'e' || kind === 'd').map((one) => ({ ...one, name: found.find(({ kind }) => kind === 'f')?.name ?? found.find(({ kind }) => kind === 'l')?.letter ?? 'y', letter: one.letter || (found.filter(({ kind }) => kind === 'l')[1]?.letter ?? '') }))); }),
  rule('(?:has|having|with|whose|have) (?:a |the |its )?(?:gradient|slope)(?: function)?(?: (?:of|is|given by|equal to))* #e(?: at (?:any|each|every|the|a general)(?: \\w+)? point(?: on it| of it)?)?', ({ slopes }, [one]) => { if (one) slopes.push({ ...one, name: 'y' }); }),
  rule('(?:pass(?:es|ing)?|go(?:es|ing)?|runs?) (?:through|thru) (?:the )?origin', ({ slopes, points }) => { if (slopes.length > 0) points.push({ kind: 'p', letter: '', name: '', text: '0', other: '0' }); }),
  rule('(?:sum|total) (?:of|to) (?:the |its )?(?:first )?#l terms(?: of (?:a|an|the|this)(?: \\w+)? (?:progression|sequence|series))?', () => undefined),
  rule('limit of (?:this|the|its) sum|(?:a |the )?limit #l', ask('limit')),
  rule(`(?:has|have|having|where|when|with|whose|the|a|its|is|such that|so that)*(?: ?(?:a|the))? ?(?:gradient|slope|derivative|rate of change|#w)(?: of (?:the )?(?:curve|tangent|graph|#d|#f))?(?: (?:of|is|is equal to|equals|equal to|being|takes the value|has value))* ?(?:#n|#q)(?! and)`, ({ slopeValues, curves }, found) => { const value = found.find(({ kind }) => kind === 'n' || kind === 'q'); if (value) slopeValues.push(value.text); curves.push(...found.filter(({ kind }) => kind === 'd')); }),
  rule('(?:has|have|having|with) (?:a )?horizontal tangents?|(?:tangents?(?: lines?)?|curve|graph)(?: to (?:it|the curve|the graph|#d))? (?:is|are|goes|runs) (?:horizontal|flat|level|parallel to the xaxis)|is (?:the |its )?tangent(?: line)?(?: to (?:it|the curve|the graph|#d))? (?:horizontal|flat|level|parallel to the xaxis)|horizontal tangents?(?: lines?)?|(?:gradient|slope|derivative)(?: is| equals| of| equal to)* zero', ({ slopeValues, curves }, found) => { slopeValues.push('0'); curves.push(...found.filter(({ kind }) => kind === 'd')); }),
  rule('(?:equals|is equal to|equal to|works? out (?:as|to be)|comes? (?:out )?(?:to|as)|has (?:the |a )?(?:value|limit(?:ing value)?)(?: of| equal to)?|evaluates to|turns out to be|(?:is|was|being) (?:given(?: to us)?|known|told to us) (?:as|to be)|gives|is|be) (?:exactly )?#n(?! and #n)(?! (?:seconds?|metres?|m|cm) )', ({ results, wishes }, [one], all) => { if (one) results.push(one.text); if (all.includes('limit')) wishes.add('limit'); }),
  rule('#q', ({ results }, [one]) => { if (one) results.push(one.text); }),
  rule(`(?:at|after|when|for)(?: (?:a|the|time|exactly|its))* #n ?${UNIT}?(?: later)?|#n ${UNIT} (?:later|after (?:it )?(?:starts?|the start|launch|release|being thrown|it is (?:thrown|released)|noon|opening))`, ({ places }, [one]) => { if (one) places.push(one.text); }),
  rule('#l is (?:exactly |equal to )?#n', ({ values }, [letter, value]) => { if (letter && value) values.push({ ...value, kind: 'v', letter: letter.letter }); }),
  rule('at (?:the )?origin', ({ points }) => { points.push({ kind: 'p', letter: '', name: '', text: '0', other: '0' }); }),
  rule('(?:converges?|tends?|settles?(?: down)?|approach(?:es)?|heads?|levels? off|levels? out)(?: (?:to|towards|on|at))?(?: (?:a|the))?(?: limit of| value of)? ?#n', (facts, [one]) => { if (one && facts.next.length > 0) { facts.results.push(one.text); facts.wishes.add('limit'); } else facts.failed = true; }),
  // What is asked.
  rule('(?:(?:what|which) )?value (?:should|must|would|does|do you give|can be given to|of|for|to)? ?#f(?: (?:have|be|take|equal))?(?: to)?|what (?:should|must|would) #f (?:be|equal)|(?:assign|choose|define|redefine|find) #f', (facts, [one]) => { if (one === undefined) facts.failed = true; else if (one.text === '') facts.names.push(one.name); else facts.gaps.push(one); }),
  rule('average value|mean value', ask('average')),
  rule(`(?:rate of change|#w) of (?:the )?(?:gradient|slope)|second derivative|differentiate (?:it |this |#d |#e )?twice`, (facts, found) => { facts.wishes.add('second'); facts.curves.push(...found.filter(({ kind }) => kind === 'd' || kind === 'e')); }),
  rule('(?:gradient|slope) of (?:the )?(?:tangent(?: line)?|line tangent)(?: drawn| line)?(?: to| of| at)?', ask('gradient')),
  rule('tangent equation|equation of (?:the )?(?:line )?tangent(?: line)?|(?:the )?tangent line(?! .*gradient)|line tangent|line (?:that is |which is )?(?:a )?tangent(?:ial)?|tangent(?: line)?(?= to| at|$| ;| of)', ask('tangent')),
  rule('normal equation|equation of (?:the )?normal(?: line)?|normal(?: line)?(?= to| at|$| ;)', ask('normal')),
  rule(`(?:determine|state|find|give|decide|identify|classify|say|tell|show)?(?: what)? ?(?:the |its |their |your |nature |of )*nature(?: of (?:each|the|them|it|stationary|point|points|this|these))*|classify(?: (?:each|it|them|the|stationary|points?))*|(?:whether|if|is|are) (?:it|each|they|each one)(?: (?:is|are))? (?:a |an )?(?:local )?(?:maximum|minimum|max|min|maxima|minima)s?(?: (?:point|turning point))? or (?:a |an )?(?:local )?(?:maximum|minimum|max|min|maxima|minima)s?(?: points?)?|(?:is it|are they|a )?(?:maximum|max) or (?:a )?(?:minimum|min)`, ask('nature')),
  rule(`(?:x|t|#l) ?-?(?:values?|xvalues?|coordinates?)? ?(?:xvalues? |xcoordinates? )?of ${POINTS}|(?:xvalues?|xcoordinates?)(?: (?:of|at|for|do|does|the|there|are|is|where))* ${POINTS}|(?:xvalues?|xcoordinates?|value of #l|values of #l)(?= (?:does|do|at which|for which|where|of))`, (facts, [letter]) => { if (letter) facts.letters.push(letter.letter); if (letter === undefined || /[xt]/.test(letter.letter)) facts.wishes.add('place'); }),
  rule(POINTS, ask('stationary')),
  rule('(?:indefinite |definite |general |most general )*(?:integral|antiderivative|primitive)s?(?: (?:of|from)(?= ))?|(?:anti-?differentiat|integrat)(?:e|ing|ed)(?: it| this)?', ask('integral')),
  rule('(?:terms? of )?(?:the |a |this )?(?:infinite )?sequence(?: (?:with|whose|given by|defined by|has|that has|is|the))*(?: (?:nth|general) term)?|(?:nth|general) term(?: of (?:the |a )?sequence)?|terms', (facts) => { facts.sequence = true; }),
  rule('(?:starts?|starting|moves|moving|begins?|beginning) from rest|from rest|initially at rest', () => undefined),
  rule('per [a-z]+', () => undefined),
  rule('average (?:cost|price|number|concentration|fee|charge)', () => undefined),
  rule(`how many (?:[a-z]+ ){1,3}?(?:should|must|would|will|give|gives|produce|produces|maximi[sz]es?|need|does|do)(?: [a-z]+)*? (?:maximi[sz]es?|maximum|largest|greatest|highest|most|biggest)(?: possible)?(?: profit| revenue| income| area| volume| value| height)?`, ask('when greatest')),
  rule(`(?:when|at what time|at which time|after how (?:many seconds|long)|how long(?: after [a-z ]+?)?|what time|for (?:what|which) value of #l|(?:find |what is |what )(?:the )?(?:value of |time |price |number of [a-z]+ |xvalue |side length )#?l?(?:\\d+)?)(?: (?:does|is|will|do|at which|when|that|which|it|the|#f|#l|#d|for which|where|has|have|reach|reaches|attain|take|give|gives|be|at|its|a|ball|stone|rocket|profit|height|area|volume|curve|function|revenue|arrow|object|balloon|firework))* (?:maximi[sz]es?|maximum|max|greatest|highest|largest|biggest|top)(?: (?:height|profit|point|value|area|volume|position|revenue|possible))*`, ask('when greatest')),
  rule(`(?:for (?:what|which) value of #l|(?:find |what is |what )(?:the )?(?:value of )#l)(?: (?:does|is|will|at which|when|that|which|the|#f|#d|for which|where|has|takes?|gives?|at|its|a|curve|function|cost))* (?:minimi[sz]es?|minimum|least|lowest|smallest)(?: (?:cost|point|value|possible))*`, ask('when least')),
  rule('(?:maximum|max|greatest|largest|highest|biggest|most)(?: (?:possible|height|value|profit|area|volume|point|turning|revenue|income|temperature|population|speed|reached|it|that|reaches|attained|yield|of|the))*|how high (?:does|will|did|can) (?:it|the [a-z]+) (?:go|get|rise|reach)|maxim(?:um|ise)', ask('greatest')),
  rule('(?:minimum|min|least|smallest|lowest)(?: (?:possible|height|value|cost|area|volume|point|turning|temperature|depth|of|the|surface))*', ask('least')),
  rule('(?:is |are |was |be )?(?:an? )?(?:strictly )?increasing(?: function)?|increases(?= ;|$)', ask('increasing')),
  rule('(?:is |are |was |be )?(?:an? )?(?:strictly )?decreasing(?: function)?', ask('decreasing')),
  rule('(?:is |comes? to |be |stops? )?(?:at rest|instantaneously (?:at rest|stationary)|momentarily (?:at rest|stopped)|stationary)|velocity (?:is )?zero', ask('rest')),
  rule('(?:instantaneous )?velocit(?:y|ies)|how fast (?:is|was|are|will) (?:it|he|she|they|the [a-z]+)(?: be)? (?:rising|moving|going|travelling|climbing|growing|increasing|spreading|changing)|how fast', ask('velocity')),
  rule('(?:instantaneous )?speed|how fast (?:is|was|are|will) (?:it|he|she|they|the [a-z]+)(?: be)? (?:falling|dropping|descending|sinking|coming down)', ask('speed')),
  rule('acceleration', ask('acceleration')),
  rule('gradient function|first derivative|derivative function|derivative of|(?:find |the |its )*derivatives?(?= of|$| ;| at| when| with| is| #w)|differentiat(?:e|ing)(?: it| this)?|differentiated', ask('derivative')),
  rule(`(?:instantaneous )?rate (?:of change|at which)|at what rate|marginal (?:revenue|cost|profit)|(?:the )?(?:gradient|slope)|how steep|steepness`, ask('gradient')),
  rule('(?:at )?(?:a |the )?(?:constant |steady )?rate(?: (?:of|is))*(?= #)', () => undefined),
  rule('(?:its |the )?(?:surface )?(?:area|volume) is(?= #d)', () => undefined),
  rule('(?:displacement|distance|position)(?: of (?:the |a )?[a-z]+)? from (?:the |a )?(?:fixed |origin |starting )*(?:point )?#l', ask('run')),
  rule('(?:total )?distance|displacement|how far|total (?:amount|change|volume|number)|how much(?= (?:drips?|flows?|leaks?|runs?|pours?|goes|comes)\b)|how (?:many|much)(?= (?:[a-z]+ )+(?:drips?|flows?|leaks?|runs?|pours?|enters?|produced?|used|are|is|has|have|does|will|goes))|change in (?:position|[a-z]+)', ask('run')),
  rule(`(?:total |exact |finite |shaded |enclosed )*area(?: (?:of|region|the|shaded|finite|enclosed|bounded|trapped|contained|lying|lies|that|which|is|between|under|beneath|below|by|shape|space|curves?|graphs?|lines?|parabolas?|inside|underneath|in|from))*`, ask('area')),
  rule('(?:along|on) the xaxis(?= with|$| ;| so| and| at)', () => undefined),
  rule('(?:the )?(?:finite |shaded |enclosed )*region(?: (?:r|under|bounded|enclosed|by|between|below|that|is|which|lies|beneath))*', (facts) => { facts.region = true; }),
  rule('(?:with |and |the |above |over |on )*(?:xaxis|axis)', (facts) => { facts.axis = true; }),
  rule('(?:equations? of (?:the |any )?)?horizontal asymptotes?', ask('asymptote')),
  rule('(?:be |is |are |make |makes |made )?continuous(?: everywhere| for all real (?:#l|numbers)| for all #l)?', ask('continuous')),
  rule('(?:the )?lim(?:it(?:ing)?)?(?: value)?|(?:approach(?:es)?|tends?(?: to| towards)?|converges?(?: to| towards)?|settles?(?: down)?(?: to| towards| at| on)?|gets?(?: closer| close| nearer)+(?: and closer)?(?: to)?|level(?:s)? (?:off|out)(?: at| to)?|heads?(?: to| towards| for)|(?:heading|tending|approaching|converging|settling|getting (?:closer|close|nearer)(?: and closer)?)(?: (?:to|towards|for|down to|down on))?|homes? in on|closes? in on)', ask('limit')),
  // Letters.
  rule('(?:with respect to|wrt|w r t|in terms of|as a function of|in) #l', ({ names }, [one]) => { if (one) names.push(one.letter); }),
  rule('(?:the )?(?:constants?|(?:possible )?values? of|positive|real|number|unknown|parameter) #l', ({ letters }, [one]) => { if (one) letters.push(one.letter); }),
  rule('#l is (?:a |an |some )?(?:positive |real |unknown |non-zero )*(?:constant|number|integer|positive|parameter)', () => undefined),
  rule('#l', ({ letters }, [one]) => { if (one) letters.push(one.letter); }),
  // What is left is told by its form.
  rule('#d', ({ curves }, [one]) => { if (one) curves.push(one); }),
  rule('#e', ({ curves }, [one]) => { if (one) curves.push(one); }),
  rule('#g', ({ slopes, slopeValues }, [one]) => { if (one && /^-?\d+(?:\.\d+)?$/.test(one.text)) slopeValues.push(one.text); else if (one) slopes.push(one); }),
  rule('#p', ({ points }, [one]) => { if (one) points.push(one); }),
  rule('#h', ({ heights }, [one]) => { if (one) heights.push(one); }),
  rule(`#v(?: ${UNIT}(?= |$))?`, ({ values }, [one]) => { if (one) values.push(one); }),
  rule('#c', ({ conditions }, [one]) => { if (one) conditions.push(one); }),
  rule('#w', ({ wishes }, [one]) => { wishes.add(one?.text === "''" ? 'second' : 'derivative'); }),
  rule('#a', ({ wishes, places }, [one]) => { wishes.add(one?.other === "''" ? 'second' : 'gradient'); if (one) places.push(one.text); }),
  rule('#f', (facts, [one]) => { if (one && one.text === '') facts.names.push(one.name); else facts.failed = true; }),
]; // prettier-ignore

function endOf({ kind, letter, text }: Formula): string {
  return kind === 'l' ? letter : text;
}

let compiled: readonly Taking<{ readonly facts: ScriptFacts; readonly formulas: readonly Formula[] }>[] | null = null;

function takings(): NonNullable<typeof compiled> {
  compiled ??= RULES.map(([source, take]) => [
    new RegExp(`(?<![\\w#-])(?:${NTH(source)})(?![\\w-])`, 'g'),
    ({ facts, formulas }, _groups, all) => {
      const marks = [...all.matchAll(/#[a-z](\d+)/g)].flatMap(([, index]) => formulas[Number(index)] ?? []);
      take(facts, marks, all);
    },
  ]);
  return compiled;
}

function newFacts(text: string): ScriptFacts {
  return {
    wishes: new Set(), curves: [], slopes: [], values: [], points: [], heights: [], ends: [], arrows: [], results: [],
    slopeValues: [], places: [], firsts: [], conditions: [], letters: [], side: '', axis: false, names: [], timers: [], next: [],
    gaps: [], sequence: false, region: false, text, failed: false,
  }; // prettier-ignore
}

/** "60 m of fencing … A = 60x − 2x²": a number of the story that the formula has is told already. */
function withoutKnownNumbers(clause: string, formulas: readonly Formula[]): string {
  if (/#[^n]|\b(?:from|to|between|after|at|when|first|until|is|equals)\b/.test(clause)) return clause;
  const inside = new Set(formulas.filter(({ kind }) => 'dgerq'.includes(kind)).flatMap(({ text }) => text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)); // prettier-ignore
  return clause.replace(/#n(\d+)(?: percent)?/g, (all, index: string) => {
    const value = Number.parseFloat(formulas[Number(index)]?.text ?? '');
    const known = all.endsWith('percent') ? [value / 100, 1 - value / 100, 1 + value / 100] : [value];
    return known.some((one) => inside.has(Number(one.toFixed(6)))) ? '' : all;
  });
}

/** Reads a question about calculus; `null` unless every formula and every word of it is accounted for. */
export function scriptFacts(problem: string): ScriptFacts | null {
  const script = scriptTokens(scriptText(problem));
  if (script === null || script.formulas.length === 0 || script.formulas.length > 9) return null;
  const text = bareClauses(script.text, (clause) => withoutKnownNumbers(clause, script.formulas));
  const facts = newFacts(script.text);
  if (/\b(?:product|quotient|chain) rule\b/.test(script.text) && !/limit|integra/.test(script.text))
    facts.wishes.add('derivative');
  const rest = takeAll(text, takings(), { facts, formulas: script.formulas });
  if (facts.region && !['revolution', 'area', 'integral'].some((wish) => facts.wishes.has(wish as ScriptWish)))
    return null;
  return facts.failed || rest.includes('#') || !restIsIdle(rest, script.text) ? null : facts;
}
