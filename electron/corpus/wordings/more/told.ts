import { crossed } from '../crossed.ts';
import type { Words } from '../wordings.ts';

export function told(facts: readonly string[], questions: readonly string[]): Words {
  return crossed(['<facts> <question>'], { facts, question: questions });
}
