type Mend = readonly [pattern: RegExp, put: string];

const BODY = String.raw`([^.?!,;]*?[a-z](?:[²³ⁿ]|\^)?[^.?!,;]*?)`;
const LENGTH = '(?:metres?|meters?|m|feet|ft|cm)';
const PERIOD = '(?:seconds?|minutes?|hours?|days?|weeks?|years?)';
const REALS = String.raw`(?:ℝ|R|\\mathbb\{R\}|\\R)`;

/** What is said of a letter or function beside its formula, and changes nothing where it is true of the answer. */
const DOMAINS: readonly Mend[] = [
  [new RegExp(String.raw`\b([fgh]) ?: ?${REALS} ?(?:→|->|\\to|\\rightarrow) ?${REALS}(?:,? (?:be|is|are|where|with))?(?: (?:given|defined))?(?: by)?,? (?=\1 ?\()`, 'g'), ''],
  [/\s*\(\s*(?:where )?[a-z] ?(?:≠|!=|\\neq?) ?0(?: ?(?:,|and) ?[a-z] ?(?:≠|!=|\\neq?) ?0)*\s*\)/g, ''],
  [/,? (?:where|with|for|given that) \$?[a-z] ?(?:≠|!=|\\neq?) ?0(?: ?(?:,|and) ?[a-z] ?(?:≠|!=|\\neq?) ?0)*\$?(?=[.,;?]|$)/g, ''],
  [/^([^.]*(?:\binverse\b|⁻¹|\^\{?\(?-1)[^.]*?\)),? (?:for |where )?x ?(?:>|<|≥|≤) ?[-−]?\d+(?=[.?]?$)/i, '$1'],
  [/ \(in (?:feet|metres|meters|m|ft|cm|km|seconds|minutes|hours|days|dollars|pounds|°C|degrees)\)/g, ''],
  [/^[A-Z]{4,}(?: [A-Z]{3,})* (?=[A-Z][a-z]|[A-Z] )/, ''],
  [/(?<=[\d)a-z²³])(?<!\b(?:to|correct|with|using|in|at|by)),? \(?([1-4]) ?(?:dp|d\.p\.?|decimal places?)\)?(?: (?:pls|please|plz))?[.! ]*$/i, ', to $1 decimal places'],
  [/(?<=[\d)a-z²³])(?<!\b(?:to|correct|with|using|in|at|by)),? \(?([1-4]) ?(?:sf|s\.f\.?|sig figs?|significant figures?)\)?(?: (?:pls|please|plz))?[.! ]*$/i, ', to $1 significant figures'],
]; // prettier-ignore

/** Heights, falls and numbers that grow, told by a formula without a name. */
const STORIES: readonly Mend[] = [
  [new RegExp(String.raw`^[^.?!=]*\bheight(?: above the ground)?(?: in ${LENGTH})?,? (?:after )?t seconds(?: later| after [^.,=]*?)? is ${BODY} ${LENGTH}(?: above the ground)?\. (?:between (?:which|what) (?:two )?times|for (?:which|what) (?:values of t|times)|when) is (?:it|the [a-z]+) (?:more than|above|over|higher than) (\d+(?:\.\d+)?) ?${LENGTH}(?: up| high| above the ground)?\?$`, 'i'), 'Solve $1 > $2.'],
  [new RegExp(String.raw`^[^.?!=]*?\b(\d+(?:\.\d+)?) ?${LENGTH} (?:up|high|tall|above the ground|above the water)[^.?!=\d]*? (?:falls?|drops?) ${BODY} ${LENGTH} in t seconds\. (?:how long does it take|how many seconds does it take|after how (?:long|many seconds) does it|when does it) (?:to )?(?:reach|hit|land on) the (?:ground|water)\?$`, 'i'), 'Find the positive solution of $2 = $1.'],
  [new RegExp(String.raw`^[^.?!=]*?(?:becomes?|there are|gives?|grows? (?:in)?to) ((?:\d+(?:\.\d+)? ?(?:×|\*) ?)?\d+\^([a-z])) [a-z]+ after (?:[ntxh]|and) ${PERIOD}\. how many [a-z]+ (?:are there|will there be|is that) after (\d+) ${PERIOD}\?$`, 'i'), 'Evaluate $1 when $2 = $3.'],
  [/\b(?:an?|the) (\d+(?:\.\d+)?)-(mile|hour|day|km|minute|year|week|metre|kilometre) ([a-z]+)\b/g, 'a $3 of $1 $2s'],
]; // prettier-ignore

const MENDS: readonly Mend[] = [...DOMAINS, ...STORIES];

/** What is told beside a formula left out, and stories round a bare formula as questions about it. */
export function withFormulaTalk(text: string): string {
  if (text.length > 300) return text;
  return MENDS.reduce((written, [pattern, put]) => written.replace(pattern, put), text)
    .replace(/ {2,}/g, ' ')
    .trim();
}
