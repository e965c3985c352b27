type Kinded = { readonly kind: string };
type OfKind<Fact extends Kinded, Kind extends Fact['kind']> = Fact extends unknown
  ? Kind extends Fact['kind']
    ? Fact
    : never
  : never;

/** The facts of a story by their kind. */
export type StoryFacts<Fact extends Kinded> = {
  readonly all: <Kind extends Fact['kind']>(kind: Kind) => readonly OfKind<Fact, Kind>[];
  /** The only fact of a kind, or `undefined` where there is none or more. */
  readonly only: <Kind extends Fact['kind']>(kind: Kind) => OfKind<Fact, Kind> | undefined;
  /** Are there exactly so many of each kind, and no others? Whoever works a story asks this, so that no fact is lost. */
  readonly are: (counts: Partial<Record<Fact['kind'], number>>) => boolean;
};

export function storyFacts<Fact extends Kinded>(facts: readonly Fact[]): StoryFacts<Fact> {
  const all = <Kind extends Fact['kind']>(kind: Kind): readonly OfKind<Fact, Kind>[] =>
    facts.filter((fact): fact is OfKind<Fact, Kind> & Fact => fact.kind === kind);
  return {
    all,
    only: (kind) => {
      const [first, ...more] = all(kind);
      return more.length === 0 ? first : undefined;
    },
    are: (counts) => {
      const kinds = new Set<Fact['kind']>([
        ...facts.map(({ kind }) => kind),
        ...(Object.keys(counts) as Fact['kind'][]),
      ]);
      return [...kinds].every((kind) => all(kind).length === (counts[kind] ?? 0));
    },
  };
}
