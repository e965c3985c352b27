import type { Words } from './wordings.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The ways people ask for something to be done, `verb` in small letters: `simplify`, `multiply out the brackets in`. */
function framesOf(verb: string): readonly string[] {
  const start = capital(verb);
  return [
    `${start} {m}`,
    `${start} {m}.`,
    `${start}: {m}`,
    `${start} {m}`,
    `${verb} {m}`,
    `Please ${verb} {m}.`,
    `Can you ${verb} {m}?`,
    `can you ${verb} {m} please`,
    `How do I ${verb} {m}?`,
    `how to ${verb} {m}`,
    `Help me ${verb} {m}`,
    `I need to ${verb} {m}`,
    `Show me how to ${verb} {m}.`,
    `Q: ${verb} {m}`,
    `Question 4. ${start} {m}.`,
    `2) ${start} {m}`,
    `b) ${start} {m}.`,
    `${start} {m} and show your working.`,
    `${start} {m}. Show all steps.`,
    `my homework says ${verb} {m}`,
    `hi, ${verb} {m} for me please`,
    `Could you ${verb} {m} step by step?`,
  ];
}

/** Training frames around each of the verbs, and `others` that stand as they are. */
export function framed(verbs: Words, others: readonly string[] = []): Words {
  const [first, ...rest] = [...verbs.flatMap(framesOf), ...others];
  return [first ?? '{m}', ...rest];
}

/** Frames that training never uses. */
export function heldOutFramed(verb: string, others: readonly string[] = []): Words {
  return [
    `The exercise is to ${verb} {m}.`,
    `Would you mind if I asked you to ${verb} {m}?`,
    `We were told to ${verb} {m} in class`,
    `I am stuck, I have to ${verb} {m}`,
    ...others,
  ];
}
