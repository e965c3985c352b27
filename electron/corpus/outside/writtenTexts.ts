import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { varyNumbers } from '../../maths/problems/varyNumbers.ts';
import type { Random } from '../../maths/problems/random.ts';
import { styledText } from '../style/styledText.ts';
import type { OutsideText } from './makeOutside.ts';

const FILE = join(import.meta.dirname, 'texts.jsonl');

let texts: readonly string[] | null = null;

function writtenTexts(): readonly string[] {
  texts ??= readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as { readonly problem: string }).problem);
  return texts;
}

/** How many of the texts are told with other numbers, so that no number tells what lies outside. */
const VARIED_SHARE = 0.6;

/** One of the texts outside the topics that a person wrote (`texts.jsonl`), mostly with other numbers, in some style. */
export function drawWrittenText(random: Random): OutsideText {
  const all = writtenTexts();
  const text = all[random.whole(0, all.length - 1)] ?? '';
  const varied = random.chance(VARIED_SHARE) ? (varyNumbers(text, random) ?? text) : text;
  const { problem, styles } = styledText(varied, 'outside', random);
  return { text: problem, styles };
}
