/** Names of what school questions ask for: a question may be no more than one of them. */
const QUANTITY =
  'mean|median|mode|range|average|mad|iqr|quartile|deviation|gradient|slope|intercept|y-intercept|x-intercept|midpoint|equation|line|length|distance|perimeter|area|volume|surface area|radius|diameter|circumference|centre|center|arc|arc length|sector|chord|angle|side|height|width|depth|base|hypotenuse|diagonal|perpendicular|sum|product|difference|quotient|remainder|total|result|value|values|number|numbers|amount|cost|price|bill|fare|charge|fee|change|profit|loss|discount|deposit|interest|percentage|percent|multiplier|increase|decrease|reduction|tax|vat|pay|wage|wages|salary|earnings|saving|savings|ratio|scale|share|shares|speed|velocity|acceleration|displacement|time|duration|hours|minutes|seconds|days|weeks|months|years|age|ages|probability|chance|p|likelihood|expected|frequency|relative frequency|term|terms|nth term|rule|formula|limit|derivative|second derivative|differential|integral|antiderivative|turning point|turning points|stationary point|stationary points|maximum|minimum|max|min|tangent|normal|roots|root|solution|solutions|factor|factors|hcf|lcm|gcd|gcf|multiple|multiples|prime|primes|square|cube|reciprocal|inverse|fraction|decimal|numerator|denominator|coefficient|constant|expression|domain|asymptote|output|input|position|coordinates|point|points|vertex|temperature|score|mark|marks|points|digit|digits|smallest|largest|biggest|greatest|least|highest|lowest|longest|shortest|first|second|third|fourth|fifth|last|next|other|missing|new|old|original|final|older|younger|oldest|youngest|middle|larger|smaller|cheaper|dearer|faster|slower|common difference|common ratio|discriminant|magnitude|unit rate|rate|mass|weight|capacity|density|hypot|people|pupils|students|tickets|coins|capacity|standard form|simplest form|prime factorisation|combined|overall|whole|exact|possible|positive|negative|half|double|quarter|third side|unknown|population|half-life|horizontal|vertical|instantaneous|compound|simple|estimated|estimate|lateness|net|gross|sale|selling|current|present|average|maximum|minimum|shaded|curved|total|both|all';
const OPENS = new RegExp(
  String.raw`^(?:(?:the|its|his|her|their|my|your|our|just the|only the|what) )?(?:[a-z]+(?:'s|s'|est|st|nd|rd|th) |(?:\d+(?:st|nd|rd|th)|[a-z]{3,12}) ){0,2}(?:${QUANTITY})(?![a-z])`,
  'i',
);
const VERB =
  /\b(?:is|are|was|were|has|have|had|did|does|do|am|can|will|i|we|costs?|gives?|makes?|takes?|buys?|earns?|gets?|spends?|runs?|ran|walks?|walked|travels?|drives?|says?|has|contains?|equals?)\b/i;

/** Words a request or a fact begins with. */
const OTHERWISE =
  /^(?:determine|compute|identify|find|for|from|put|with|estimate|give|state|calculate|solve|write|express|round|use|using|take|let|if|when|as|and|but|or|divide|share|work|show|then|so|each pays|there|only|all are|both are|in|on|at|to|by|of|that|which|where|change it|change that)\b/i;
/** "angle at centre 150°", "area 45 cm²": a value told, not asked for. */
const STATES =
  /(?<!\b(?:of|in|after|for|to|at|between|when|from|and|than|by|with|under|above|below|over|until|on|is|if|nearest|first|last|per|through|the|next|just|about|a|an) )(?<=[a-z] )\d[\d.,]* ?(?:°|degrees?|mm|cm|m|km|kg|g|ml|l|litres?|metres?|meters?|feet|ft|inches|miles?|mph|km\/h|m\/s|years?|hours?|minutes?|seconds?)(?![a-z])/i;

/** "mean of 4 and 8", "New speed in km/h": a quantity and nothing told of it. */
export function namesQuantity(phrase: string): boolean {
  const bare = phrase.trim();
  if (!OPENS.test(bare) || OTHERWISE.test(bare) || STATES.test(bare)) return false;
  const head =
    bare.split(/ (?:of|that|if|when|after|for|between|in|at|on|to|from|is|so|which|where|with) /, 1)[0] ?? bare;
  return !VERB.test(head);
}
