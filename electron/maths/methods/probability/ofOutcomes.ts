import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { stem } from './eventQuestions.ts';
import { denied, stems } from './stems.ts';
import { workEqualShares } from './workChances.ts';
import { workMissingChance } from './workProbability.ts';
import type { Chance } from './workProbability.ts';

const GAME: Readonly<Record<string, string>> = { win: 'win', lose: 'lose', draw: 'draw', tie: 'draw' };

/** All outcomes of one thing: what is left of one, or of several that share it. */
export function ofOutcomes(reading: ChanceReading): RuleSolution | null {
  const { named, events, shares, outcomes, asked, trials, conditions } = reading;
  if (trials !== null || conditions.length > 0 || (asked.kind !== 'named' && asked.kind !== 'event')) return null;
  const nameOf = (text: string): string | null => {
    const words = [...stems(text)];
    const game = words.map((word) => GAME[word]).find((word) => word !== undefined);
    return (
      game ??
      (outcomes.length > 0
        ? (outcomes.find((name) => words.includes(stem(name)) || words.includes(name)) ?? null)
        : words.length === 1
          ? (words[0] ?? null)
          : null)
    );
  };
  const known = new Map<string, Chance>();
  for (const [text, chance] of [...named, ...events.map((event) => [event.text, event.chance] as const)]) {
    const name = named.has(text) ? text : nameOf(text);
    if (name === null || known.has(name)) return null;
    known.set(name, chance);
  }
  const bare = asked.kind === 'named' ? asked.text : nameOf(asked.text);
  if (bare === null || known.has(bare) || denied(asked.text) || /\b(?:or|and|both)\b/.test(asked.text)) return null;
  const shared = shares.map(([name]) => name);
  const all = new Set([...known.keys(), ...(shares.length > 0 ? shared : [bare])]);
  const games = [...all].every((name) => ['win', 'lose', 'draw'].includes(name)) && all.size === 3;
  const complete =
    outcomes.length > 0 ? outcomes.length === all.size && outcomes.every((name) => all.has(name)) : games;
  if (!complete) return null;
  if (shares.length === 0) return workMissingChance([...known.values()]);
  if (new Set(shared).size !== shared.length || shared.some((name) => known.has(name))) return null;
  const wanted = shared.indexOf(bare);
  return wanted < 0
    ? null
    : workEqualShares(
        [...known.values()],
        shares.map(([, times]) => times),
        wanted,
      );
}
