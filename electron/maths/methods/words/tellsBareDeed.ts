/** What is done to a thing of the story, or happens to it, so that its numbers may hold no longer. */
const DEED =
  /\b(?:eats?|ate|eaten|drinks?|drank|spills?|spilt|spilled|drops?|dropped|loses|lost|steals?|stole|stolen|breaks?(?: down)?|broke(?: down)?|broken|leaks?|leaked|dies|died|melts?|melted|tears?|tore|torn|rips?|burns?|burnt|joins?|joined|leaves|left (?:the|early)|sends? [^.]* (?:home|away)|sent [^.]* (?:home|away)|is (?:towed|silent|missing|ill|absent|full|empty|halved|doubled)|falls? ill|fell ill|slows? down|slowed down|speeds? up|sped up|(?:speed|price|rate|pace|size|amount) (?:halves|doubles|falls|fell|rises|rose|drops|goes up|goes down|went up|went down|changes|changed)|goes (?:missing|off|bad)|went (?:missing|off|bad)|(?:puts?|takes?|took|adds?|added|throws?|threw|gives?|gave|hands?|handed) (?:[a-z]+ ){0,4}(?:in|out|away|back)|turns? (?:back|round|around)|turned (?:back|round|around)|has a puncture|cheats?|cheated)(?![a-z])/i;
const NUMBER =
  /\d|[½¼¾⅓⅔]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|third|quarter|fifth|ratio|equal\w*|rest|remaind\w+|all|what|how|which|find|work out|calculate|express|if)\b|\?/i;
/** Somebody's working, not the story. */
const WORK =
  /\b(?:marks?|points|homework|worksheet|sheet|notes|pencil|calculator|question|brain|mind|answer|working|method|head)\b/i;

/** A sentence that tells a deed without a number: "A red pen is lost." A reader that passes it over misreads the story. */
export function tellsBareDeed(problem: string): boolean {
  return problem
    .split(/(?<=[.!?;])\s+/)
    .some(
      (sentence) =>
        DEED.test(sentence.replace(/\bgives? it away\b/i, '')) &&
        !/^(?:and |then )?(?:put|give|place|add|drop|leave)\b/i.test(sentence) &&
        !NUMBER.test(sentence) &&
        !WORK.test(sentence),
    );
}
