import type { Chance } from './workProbability.ts';

/** What is hoped for, before it is known what it is drawn from. */
export type Wish =
  | { readonly kind: 'number'; readonly name: string; readonly wanted: (value: number) => boolean }
  /** Kinds of things in a bag, any of them. */
  | { readonly kind: 'kinds'; readonly names: readonly string[] }
  | { readonly kind: 'both'; readonly name: string }
  | { readonly kind: 'inOrder'; readonly first: string; readonly second: string }
  | { readonly kind: 'oneOfEach'; readonly names: readonly string[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'different' }
  | { readonly kind: 'atLeastOne'; readonly name: string }
  | {
      readonly kind: 'heads';
      readonly count: number;
      readonly how: 'exactly' | 'atLeast' | 'loosely';
      readonly all: boolean;
    }
  | { readonly kind: 'headAndTail' }
  | { readonly kind: 'total'; readonly name: string; readonly wanted: (sum: number) => boolean }
  | { readonly kind: 'bothNumbers'; readonly value: number | null }
  /** Each of two numbers is of a kind. */
  | { readonly kind: 'eachNumber'; readonly name: string; readonly wanted: (value: number) => boolean }
  | { readonly kind: 'bothCards'; readonly name: string }
  | { readonly kind: 'card'; readonly names: readonly string[] }
  /** `vowel`, `consonant`, or letters of which any will do. */
  | { readonly kind: 'letter'; readonly name: string }
  | { readonly kind: 'event'; readonly words: string };

/** What a question about probability says. */
export type ProbabilityFact =
  | { readonly kind: 'dice'; readonly count: number; readonly faces: number }
  | { readonly kind: 'coins'; readonly count: number }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'numbers'; readonly from: number; readonly to: number }
  | { readonly kind: 'word'; readonly letters: string }
  | { readonly kind: 'pack' }
  | { readonly kind: 'bag'; readonly kinds: ReadonlyMap<string, number> }
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'some'; readonly count: number; readonly name: string }
  | { readonly kind: 'rest'; readonly name: string }
  | { readonly kind: 'draw'; readonly count: number }
  | { readonly kind: 'again' }
  | { readonly kind: 'replaced'; readonly back: boolean }
  | { readonly kind: 'chance'; readonly of: string; readonly chance: Chance }
  | { readonly kind: 'independent' }
  | {
      readonly kind: 'ask';
      readonly what: 'probability' | 'expected' | 'relative' | 'bothEvents' | 'notEvent';
      readonly of?: string;
    }
  | { readonly kind: 'wish'; readonly wish: Wish; readonly negated: boolean }
  | { readonly kind: 'idle' };

export function factsOf<Kind extends ProbabilityFact['kind']>(
  facts: readonly ProbabilityFact[],
  kind: Kind,
): readonly Extract<ProbabilityFact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<ProbabilityFact, { kind: Kind }> => fact.kind === kind);
}

/** No other kinds of facts than these. */
export function onlyKinds(facts: readonly ProbabilityFact[], kinds: readonly ProbabilityFact['kind'][]): boolean {
  return facts.every(({ kind }) => kinds.includes(kind));
}
