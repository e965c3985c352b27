/** Words of remarks about the work itself: how it goes, who set it, where it stands. None of them tells a fact. */
export const REMARK_WORDS = new Set(
  (
    'i im id me my myself we us our you u your he she they it its this that these those them there a an the one ones thing things stuff bit part kind sort type way ' +
    'am is are was were be been being has have had do does did doing done dont doesnt didnt cant cannot couldnt can could would will should must might may not no never isnt wasnt arent wont ' +
    'get gets getting got keep keeps kept end ends ended ending up come comes coming came go goes going gone went with on off of for at to in into out from by about over and but or so because since then as like than just really very too much lot all always still even ever again already now ' +
    'today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon week soon next last first both same other something anything everything nothing what why how where when which whats ' +
    'stuck confused confusing confuses confuse confuse lost muddled mixed mess messed hate hates love struggling struggle struggled try tried trying tries ages forever understand understood know knew known idea ideas clue idk remember forgot forget forgotten think thinks thought thinking reckon reckons guess guessed guessing sure unsure certain wrong right correct incorrect weird odd strange hard harder tricky trickier difficult easy simple annoying silly stupid dumb brain head melting panic panicking worried scared nervous rubbish bad terrible good great fine ' +
    'teacher teachers sir miss mr mrs tutor prof professor class lesson lessons school homework test tests exam exams mock mocks quiz paper revision revising revise practice practise practising worksheet sheet book textbook chapter page app website calculator calculators calc computer key mark scheme back bottom top answer answers question questions problem problems maths math algebra physics science geometry topic unit exercise example examples work working workings ' +
    'need needs want wants wanted supposed meant said says say saying told tell tells asked asks asking wrote written marked put puts use uses using used method methods step steps start starting started stop check checked checking show shows shown look looks looking looked see seen saw make makes making made mean means give gives gave given set figure figured solve solved do ' +
    'help helps helping helped please pls plz thanks thank thx ty cheers sorry lol haha ha hehe ugh omg argh hmm hm um er erm ok okay oh well anyway anyone someone anybody honestly literally basically apparently probably maybe actually tho though quick quickly fast asap urgent long short ' +
    'foil formula formulas rule chain product quotient power powers bracket brackets sign signs minus plus flip swap side sides expand expanded expanding factorise factorised factorising expression fraction fractions binomial differentiate integrate negative positive cancel collect logs log trig indices index surd surds ' +
    'gcse gcses igcse sat sats act ks2 ks3 ib o a levels level alevel finals boards mum mom dad brother sister friend friends mate mates cousin partner group people everyone else twice times divide by a b c d e f g h k m n p q r t u v w x y z'
  ).split(' '),
);
/** One of these must be there: a clause of harmless words alone may still tell something ("it is positive"). */
const FEELING =
  /\b(?:stuck|confus\w+|lost|muddled|mixed up|mess(?:ed)?|hates?|struggl\w+|tried|trying|understand|understood|no idea|not sure|unsure|clue|idk|remember|forgot(?:ten)?|(?:i|we) (?:think|thought|reckon|guess(?:ed)?|know|knew)|wrong|is (?:this|that|it|he|she) right|am i right|weird|hard|tricky|trickier|difficult|annoying|stupid|test|exams?|mocks?|quiz|homework|revision|revising|practi[sc](?:e|ing)|help|sorry|lol|haha|keep|apparently|dont|didnt|cannot|cant|supposed|teacher (?:said|says)|panic\w*|worried|rubbish|easy|maths|physics|do i|brain|head in|no way|gcses?|sats|finals)\b|^(?:and|but) (?:(?:he|she|they|sir|miss) )?(?:said|says)\b/;
const VALUE = String.raw`(?:[a-z] ?= ?)?[-−+±]?(?:[£$€]\d[\d.,]*|\d[\d.,]*(?:\/\d+)?[a-z]?(?:²|\^2)?%?|[a-z])`;
/** "i keep getting 7 but the book says 9", "i put 15.05 and its wrong": what somebody got, and that it is in doubt. */
const DISPUTE = new RegExp(
  String.raw`\b(?:got|gets?|getting|says?|said|puts?|thinks?|thought|reckons?|is|its|it|be|was|answer|makes?) (?:it |that |its |is |the answer |as |like )*(${VALUE})(?=$| (?:but|and (?:the|it|its|i|my|that|says)|which|instead|again|every|or|for|as|is|not|apparently|whereas|while|though|lol|so i)\b)`,
  'g',
);
const WHO =
  '(?:i|we|mates?|friends?|sir|miss|teacher|tutor|book|textbook|app|calculator|brother|sister|mum|mom|dad|partner|answers?|key|scheme|sheet|worksheet|website|cousin)';
const DOUBT = new RegExp(
  String.raw`\b(?:wrong|keeps?|not sure|is (?:this|that|it) right|am i right|apparently|${WHO} (?:thinks?|thought|reckons?) (?:it|its|the answer|that)|says? (?:no|its not|it is not|otherwise)|but (?:the |my |our |his |her )?(?:(?:back of the |mark )?${WHO}|it|its|that) (?:at the back |in the book |page )?(?:says?|said|is|are|thinks?|has|have|shows?|did|does|do|am|was|not|sure|dont|didnt)|but (?:not|apparently|im|i am))\b`,
);

/** Who says a value: "sir says 9". */
const SAYING = new RegExp(String.raw`\b${WHO} (?:says?|said|got|gets?|puts?|thinks?|thought|reckons?|wrote)\b`);

/** Whether a clause only talks about the work and can be left out without a change to the question. */
export function isRemark(clause: string): boolean {
  const plain = clause
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/\bchange it\b/g, 'do it')
    .replace(/[^\w\s.£$€%/=²^−±+-]/g, ' ')
    .replace(/[.](?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return true;
  if (/\bhow (?:many|much|fast|far|long|tall|high|old|big|steep|wide|deep|hot|cold|heavy|often)\b/.test(plain))
    return false;
  // "My teacher said negative" chooses one; "is it negative or positive, idk" asks.
  if (
    /\b(?:negative|positive)\b/.test(plain) &&
    !/\b(?:or|signs?|powers?|stuck|confus\w+|idk|why|not sure|unsure|forg[eo]t|hates?|do i|is it)\b/.test(plain)
  )
    return false;
  const doubted = DOUBT.test(plain)
    ? plain.replace(DISPUTE, (all, value: string) => all.slice(0, -value.length))
    : plain;
  const words = doubted.split(' ').filter((word) => word !== '' && word !== '-');
  return (
    COURTESY.test(plain) ||
    (words.every((word) => REMARK_WORDS.has(word)) &&
      (FEELING.test(plain) || (doubted !== plain && SAYING.test(plain))))
  );
}

const COURTESY =
  /^(?:(?:please|pls|plz|thanks?|thank you|thx|ty|cheers|ok|okay|so|well|anyone|hi|hello|hey|help(?: me| us)?|quick(?:ly)?|go|quick one|(?:the |your |final |right |correct |true )*answers?(?: only)?|what is (?:it|the (?:right |correct |final )?answer)|what do (?:i|you|we) (?:get|do)|show (?:me )?(?:how|(?:all |your |the )?(?:working|workings|steps|work)(?: out)?)|(?:do not|dont) use (?:a |your )?calculators?|no (?:working|calculators?)(?: needed| allowed)?|without (?:a |using a )?calculator|step by step|with (?:working|steps)|as fast as you can|any ideas?|in your head|mentally|(?:do not|dont|remember to) forget the constant|(?:include|including|with|answer with|add|and) (?:the |a |your )?(?:\+ ?c|constant(?: of integration)?)|units?|in full|neatly|flip (?:the card )?(?:for|over for|to see) (?:the )?answer|turn over|mind the (?:minus|signs?)|(?:two|2|both|three|3) (?:answers|solutions|values|roots)|not (?:the whole (?:thing|lot|expansion|answer)|everything|all of it))\b ?)+$/;

const PEOPLE =
  '(?:(?:my|our|the|a|his|her) )?(?:(?:maths?|science|physics|new|form|algebra) )?(?:teacher|sir|miss|tutor|professor|prof|lecturer|homework|book|textbook|worksheet|sheet|test|exam|quiz|app|website|paper|(?:mr|mrs|ms|miss) [a-z]+)';
const THIS =
  '(?:(?:this|these|that|the|a|an|one)(?: (?:one|question|problem|thing|sum|where|bit|maths|math))+|this|one where|as homework|for homework|for (?:my )?(?:homework|revision)|on the board|today|yesterday)';

/** Words in front of a question that lead to it. */
const LEADS: readonly RegExp[] = [
  /^(?:hi|hello|hey|hiya|yo|ok|okay|so|right(?=[,!]| so)|um|well|please|pls|plz|guys|anyone|help|quick one|quick question|easy one|ok so|oh|and|alright)\b(?: (?:there|all|everyone|guys|sir|miss|me))?(?=[\s,!.:;-])[\s,!.:;–—-]*/,
  new RegExp(String.raw`^(?:so |ok |ok so )?${PEOPLE} (?:just )?(?:gave|set|showed|wrote|asked|told|says|said|wants|has given|has set|put|posted|asks)(?: (?:us|me|everyone|the class|our class))?(?: ${THIS})*(?: (?:to (?=[a-z])|that (?=[a-z\d])|on the board|up))?(?: on the board)?[\s:,-]*(?:(?:and )?said[\s:,]+)?`),
  /^(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|sb)|help|please help|i (?:really )?need help|i need some help|need help|help needed)(?: please| pls)?(?: help)?(?: (?:me|us))?(?: (?:out|understand))?(?: (?:explain|show|tell|see)(?: to)?(?: me)?)?(?: how (?:(?:you|i|we|one)(?: would| could| can| do)?|to))?(?: (?:with|on|to|in|working|work out how to))?(?: (?:this|these|the following|that)(?: (?:one|question|problem))?(?=[\s:,.]))?[\s:,.-]+/,
  /^(?:how (?:do|would|can|should) (?:i|you|u|we|one)|i (?:do not|dont|don't|cannot|can't|cant) (?:know how|understand how|get how|work out how|figure out how|remember how) to|(?:show|tell|teach|explain to) me how to|i (?:have|need|want|am trying|was asked|am supposed|am meant|would like|have been asked|have been told) to|we (?:have|need|are supposed|are meant|were asked|have been asked|have been told) to|what do i do to|trying to|how to)(?: (?:do|even do|go about|attempt)(?: this| these)?(?: one| question)?\b[\s:,]*)?(?=\s|[a-z\d(√])\s*/,
  /^(?:i am |im |i'm |i |got |really |so |am |totally |a bit )*(?:stuck|struggling|confused|having trouble|lost) (?:on|with|about|by|trying to|how to)(?: (?:this|these|the following|a|an|the)(?: (?:one|question|problem|inequality|equation|expression|sum|calculation|integral|derivative|limit))?(?=[\s:,.]))?[\s:,.]*/,
  /^(?:so |ok |basically |right )*(?:we|i)(?: have| had)? (?:got|have|were given|was given|am given|are given)(?: (?:the|this|an?) (?:equation|expression|question|inequality|sum|formula|function))?[\s:,]+(?=[^a-z]{0,6}[a-z]?[^a-z]{0,8}[=^²³+×*/<>≤≥])/,
  /^(?:crunch|do|try|answer|attempt|have a go at|look at|consider|check out)(?: (?:this|these|the following|that))+(?: (?:one|question|problem|sum|calculation|for me|please|out))*\s*[:,.-]\s*/,
  /^(?:\(?(?:[a-h]|i{1,3}|iv|v)\)|\d{1,2}\s?[.)]?\s?\([a-h]\)|\d{1,2}[a-h]?[.)])\s+/,
  /^(?:(?:hence|or),? (?:or )?otherwise,?|hence,?|by any method,|using any method,)\s+(?=[a-z])/,
  /^(?:this (?:is|was)|here is|here's|heres|i have|i got|got|have got|i have got) (?:a |this |the |another |my )?(?:one|question|problem|homework question|exam question|test question)(?: (?:from|for|on|in) (?:my |our |the |a )?(?:homework|book|test|exam|worksheet|revision|class|maths?|quiz|school))*\s*[:,.-]\s*/,
]; // prettier-ignore

const LABEL =
  /^(?:(?:(?:higher|national \d|n\d|fp\d|[cpms]\d|as level|a level|igcse|ib|revision|board|mental|quick|maths?|algebra|number|numbers|geometry|daily|homework|exam|class|classroom|flash|speed|exit|warm|morning|end|lesson|bonus|fun|mini|pop|weekly|sat|act|gcse|khan[- ]style|pemdas|bodmas|bidmas|bedmas|practice|review|test|do now|true\/false|non[- ]calculator|no[- ]calculator|calculator|checkpoint|unit \d+|chapter \d+|ch\.? \d+|section [\d.]+|set [a-z\d]|paper \d|level \d|round \d|week \d+|day \d+|difference of (?:two|2) squares|product rule|chain rule|quotient rule|power rule|cosine rule|sine rule|law of (?:co)?sines|pythagoras|trig|calculus|arithmetic|fractions?|percent(?:age)?s?|ratio|index laws?|surds?)[\s,-]+)*(?:cards?|flashcards?|starters?|starter for ten|questions?|problems?|exercise|task|quiz|test|tests?|warm[- ]?up|warmup|drill|puzzle|challenge|homework|worksheet|revision|bonus|example|ex|item|plenary|countdown|recap|practice|review|maths|paper|drill|ticket|check|question of the day|problem of the day|q|line|bell[- ]?ringer|no\.?|number|flip the card|fill in(?: the (?:blanks?|gaps?|box(?:es)?))?|complete(?: the (?:sentence|blank|gap))?|mental (?:test|maths|arithmetic)|(?:sat|act|gcse)(?: (?:practice|style|no-calculator|calculator|prep))?|khan[- ]style check|do now|try this|your turn|brain ?teaser|riddle|product rule|chain rule|quotient rule|difference of (?:two|2) squares)(?: ?(?:no\.?|number|nr|line|question|q|part|item|card|starter))? ?#?\d{0,3}[a-h]?(?: ?\([a-z ]{1,20}\))?(?: ?q\d{1,3})?[!?]?(?:\s*[:–—)]\s*|\s+-\s+|\.\s+|!\s+)|(?:q(?:uestion)?|no\.?|ex(?:ercise)?\.?|problem|task|part)\s*\d{1,3}(?:\.\d{1,2})?[a-h]?(?:\s*(?:no\.?|q|part|\([a-z]+\))\s*\d{0,3}[a-h]?)?(?:\s*[([]\s*\d{1,2} ?(?:marks?|pts|points)?\s*[)\]])?\s*[:.)–—-]+\s+|(?:ages?|money|speed|numbers?|ratios?|fractions?|percentages?|probability|circles?|sequences?|averages?|algebra|geometry|trig(?:onometry)?|integration|differentiation|word problem|story problem)\s*:\s+(?=[A-Z]?[a-z]+ [a-z]+ [^:]*\b(?:is|are|has|have)\b)|starter \([^()\d]{1,25}\)\s*:\s*|brackets off!\s*)/i;

/** Sentences and clauses, each with the marks that end it. Formulas in dollars or brackets are never cut. */
export function clausesOf(text: string): readonly { readonly words: string; readonly end: string }[] {
  const found: { words: string; end: string }[] = [];
  let words = '';
  let depth = 0;
  let index = 0;
  const ENDS = /\s*(?:[.?!]+(?=\s|$)|\.{2,}|…|[;:](?=\s|$)|,(?=\s)|\s[-–—](?=\s+[a-z]{2})|\n)\s*/iy;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (character === '(' || character === '[' || character === '{') depth += 1;
    if (character === ')' || character === ']' || character === '}') depth = Math.max(0, depth - 1);
    ENDS.lastIndex = index;
    const end = depth === 0 ? ENDS.exec(text)?.[0] : undefined;
    if (end !== undefined && end !== '') {
      found.push({ words, end });
      words = '';
      index += end.length;
      continue;
    }
    words += character;
    index += 1;
  }
  if (words !== '') found.push({ words, end: '' });
  return found;
}

/** A remark may begin with one of these in the middle of a clause: "(√7 + 2)² got a test tomorrow". */
const REMARK_STARTS =
  /\s+(?=(?:and|but|which|because|cos|though|i|im|got a|got my|my|our|the (?:book|app|teacher|answer)|help|please|pls|lol|do i|can someone|can anyone|so i|for (?:my )?(?:homework|hw|revision)|without (?:a |using a )?calculator|step by step|no calculator|used|tried|its|thanks|true answer)\b)/gi;

function withoutTail(words: string): string {
  for (const { index } of words.matchAll(REMARK_STARTS)) {
    const before = words.slice(0, index);
    if (/\b(?:and|but|of|by|with|than|if|when|to|is|the|a|that)$/i.test(before) || before.trim() === '') continue;
    if (isRemark(words.slice(index))) return before;
  }
  return words;
}

function withoutLeads(text: string): string {
  let rest = text.replace(LABEL, '');
  for (let round = 0; round < 3; round += 1)
    for (const lead of LEADS) {
      const found = new RegExp(lead.source, 'i').exec(rest);
      if (found !== null && found[0].length < rest.length) rest = rest.slice(found[0].length);
    }
  return rest.replace(LABEL, '').trim();
}

/** The question without the talk around it; the text itself where there is none. */
export function withoutChatter(text: string): string {
  const bare = text
    .trim()
    .replace(/\s*[([]\s*(?:total )?\d{1,2}\s*(?:marks?|pts|points)\s*[)\]]|(?<=[.?!]\s*)\[\d{1,2}\]\s*$/gi, '')
    .replace(/\s*\(([^()]*[a-z]{3}[^()]*)\)/gi, (all, inside: string) => (isRemark(inside) ? '' : all));
  const kept: { words: string; end: string }[] = [];
  const clauses = clausesOf(bare);
  for (const [index, { words, end }] of clauses.entries()) {
    // "What is it? In words": a question in the middle is not the last word on what is wanted.
    const asks = /^\s*wh/i.test(words) && !clauses.slice(index + 1).every((later) => isRemark(later.words));
    if (words.trim() !== '' && (asks || !isRemark(words))) {
      kept.push({ words: withoutTail(words), end });
      continue;
    }
    const previous = kept.at(-1);
    if (previous !== undefined && /:/.test(end)) previous.end = ': ';
    if (previous !== undefined && words.trim() === '') previous.end = `${previous.end.trimEnd()}${end.trimStart()}`;
    if (previous !== undefined && !/[?]/.test(previous.end) && /[.?!\n]/.test(end || '.')) previous.end = '. ';
  }
  if (kept.length === 0) return text;
  return withoutLeads(
    kept
      .map(({ words, end }) => words + end)
      .join('')
      .replace(/[\s,;:]+$/, ''),
  );
}
