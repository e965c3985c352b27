import { plainerText } from '../reworded/plainerText.ts';
import { spokenFunctions } from '../requests/spokenFunctions.ts';
import { withAlgebraWords } from './algebraWords.ts';
import { askedPlainly } from './asks.ts';
import { withFormulaTalk } from './formulaTalk.ts';
import { withoutAttempts } from './attempts.ts';
import { withoutChatter } from './chatter.ts';
import { corrected, isOfMistake } from './corrected.ts';
import { withSpellingPutRight } from './correctSpelling.ts';
import { withoutEquationOrder } from './equationOrders.ts';
import { withEmbeddedRequests } from './embeddedRequests.ts';
import { withFamilyAsks } from './familyAsks.ts';
import { withRequests } from './joints.ts';
import { withoutNarrative } from './narrative.ts';
import { withSaidSigns } from './saidSigns.ts';
import { withoutShortForms } from './shortForms.ts';
import { withoutSchoolDress } from './schoolDress.ts';
import { withoutTopicDress } from './topicDress.ts';
import { withTopicWords } from './topicWords.ts';
import { sumTalk } from './sumTalk.ts';
import { toldAgain } from './toldAgain.ts';
import { areRunTogether, withTypedFormulas } from './typedFormulas.ts';
import { tellsBareDeed } from '../words/tellsBareDeed.ts';

/** The same question with less and less around it: each to be tried only where those before it are not read. */
export function saidPlainly(problem: string): readonly string[] {
  // A bare formula that is refused is refused for a reason.
  if (!/[a-z]{3}|[_?…→⇒↦≡]|\(\s*\)|= *$/i.test(problem) && !areRunTogether(problem)) return [];
  // "0.1234..." goes on without end: its dots are no blank.
  if (/\d\.\d+ ?(?:\.{3}|…)/.test(problem)) return [sumTalk(problem)].flatMap((text) => text ?? []);
  if (isOfMistake(problem)) return [corrected(problem)].flatMap((text) => text ?? []);
  const plainer = withTopicWords(withoutSchoolDress(withoutTopicDress(withFamilyAsks(withoutEquationOrder(problem)))));
  if (plainer !== problem) return [plainer, ...saidPlainly(plainer)];
  const aloud = spokenFunctions(problem);
  if (aloud !== problem) return [aloud, ...saidPlainly(aloud)];
  const said = [...undressed(problem)];
  const asked = withEmbeddedRequests(problem);
  if (asked !== problem) said.push(asked, ...undressed(asked));
  const told = withoutNarrative(problem);
  if (told !== problem) said.push(told, ...undressed(told));
  const spelt = withSpellingPutRight(problem);
  const all = spelt === problem ? said : [...said, spelt, ...undressed(spelt).slice(-2)];
  const kept = [...new Set([...all, ...toldAgain(problem)])].filter((text) => text !== problem);
  // "A red pen is lost.": what happens in a story is no talk.
  return tellsBareDeed(problem) ? kept.filter((text) => tellsBareDeed(text)) : kept;
}

function undressed(problem: string): readonly string[] {
  const plainer = plainerText(problem);
  const typed = withAlgebraWords(withFormulaTalk(withSaidSigns(withTypedFormulas(withoutShortForms(plainer)))));
  const full = withoutAttempts(typed);
  const bare = withoutChatter(full);
  const asking = withRequests(bare);
  const asked = askedPlainly(asking);
  const inline = asked.replace(/([.?]) Give your answer ([^.]*)\.$/, ' $2$1');
  return [...(full === plainer ? [plainer] : []), full, bare, asking, asked, inline];
}
