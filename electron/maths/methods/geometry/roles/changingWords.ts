import { STEERING } from '../figures/figureWords.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import type { Roles } from './roleFacts.ts';

/** Deeds that change a figure, in any form. */
const DEEDS =
  /^(?:remov|cut|trim|shorten|lengthen|stretch|squash|squeez|fold|halv|doubl|trebl|tripl|quadrupl|increas|decreas|reduc|enlarg|shrink|shrunk|extend|melt|recast|pour|spill|leak|drain|evaporat|add|subtract|remain|leav|left|wast|overlap|shad|hollow|drill|bor[ei]|carv|snap|broke|break|slip|tilt|lean|rotated|mov|shift|slid|empt|sink|sank|drop|rais|rise|rose|replac|swap|double|scale|split|divid|shar|join|attach|glu|stack|pil|wrap|coil|bend|bent|cost|charg|price)(?:[a-z]{0,4})$/;
const SMALL = /^(?:no|not|never|nor|neither|without|except|unless|but|however|instead|else|then|only|if|until|before|after|first|later|now|already|again|also|too|both|either|per|every|each|another|other|others|second|new|old|original|half|quarter|third|twice|thrice|times|same|equal|more|less|fewer|than|most|least|all|none|some|any|several|rest|plus|minus)$/; // prettier-ignore
/** Small words that say nothing where they stand among others. */
const HARMLESS = /^(?:if|but|both|each|all|some|any|now|also|too|only|every|then|first|old|new)$/;

/** Words that only say that one part does not count, or that both do. */
const PARTS = /^(?:not|without|except|only|then|all|both|cut|cuts|cutting|remov\w*|left|remain\w*|rest|missing|hole|added|add|join\w*|attach\w*|plus|together|total|wast\w*|shad\w*|unshaded|path|inside|outside|next|same|one|another|first|second|other|smaller|larger|small|large|big|bigger|but|if|uncovered|made|else|everywhere|and)$/; // prettier-ignore

/** The same where one figure lies in another or beside it. */
export function changesParts({ tokens, used }: Roles): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || used.has(at) || !/^[a-z]/.test(token.word)) return false;
    const { word } = token;
    return !PARTS.test(word) && (SMALL.test(word) || STEERING.has(word) || DEEDS.test(word));
  });
}

/** Deeds and words of stories in which something leans, rises or stands. */
const STORY_WORDS = /^(?:lean|ris|rose|rais|drop|slope|slop|left|tilt|long|longest|depth|level|horizontal|largest|shortest|maximum|minimum|safe|square|distance|degrees|inclin|attach|cut|hypotenuse|mak|point|east|angle|angles|elevation|depression|tangent|slant|sloping|slope|diagonal|height|length|lengths|triangle|right|all|both|then|if|now|each|also)[a-z]{0,3}$/; // prettier-ignore

/** The same of stories in which something leans, rises or is looked at. */
export function changesStory({ tokens, used }: Roles): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || used.has(at) || !/^[a-z]/.test(token.word)) return false;
    const { word } = token;
    if (STORY_WORDS.test(word)) return false;
    return SMALL.test(word) || STEERING.has(word) || DEEDS.test(word);
  });
}

/** Whether a word is left, of those that no role took, that can change what the formula gives. */
export function changesQuestion(
  { tokens, used }: Roles,
  { given, sizes, flags, shapes, wishes }: FigureFacts,
): boolean {
  const text = given.text;
  if (/\b(?:open|lidless|without (?:a|its) (?:lid|top|base|bottom))\b/.test(text) && /surface|area/.test(text)) return true; // prettier-ignore
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || used.has(at)) return false;
    const { word } = token;
    if (!/^[a-z]/.test(word)) return /^[~^]/.test(word);
    if (/^rad(?:ian)?s$/.test(word)) return !wishes.has('angle');
    if (/^(?:one|two|three|four|five|six|seven)-(?:half|halv|third|quarter|fourth|fifth|sixth|eighth|tenth)/.test(word))
      return true;
    if (SMALL.test(word)) return !HARMLESS.test(word);
    if (/^(?:turn|rotat|spin|roll|revol|complete)/.test(word))
      return !(sizes.has('turns') || sizes.has('way') || sizes.has('reach') || flags.has('once'));
    if ((shapes.includes('sector') || wishes.has('arc')) && /^(?:cut|slic|serv|mov|swing)/.test(word)) return false;
    if (/^(?:cube|sphere)$/.test(shapes.join()) && /^(?:wrap|cover|paint)/.test(word)) return false;
    if (/^lit(?:re|er)s$/.test(word) && wishes.has('litres')) return false;
    if (
      (sizes.has('path') || flags.has('path')) &&
      /^(?:path|ring|outside|inside|border|outer|inner|frame|margin|walkway|pavement|footpath|verge|strip|track|cut|remains?|remaining|left|hole|removed|removing|only|alone|mount|then|out)$/.test(
        word,
      )
    )
      return false;
    return STEERING.has(word) || DEEDS.test(word) || (/^(?:un|non|anti)-?[a-z]+$/.test(word) && word.length > 9);
  });
}
