/** The little of tokenizer.json that is looked at here; anything of another shape counts as not there. */
export type AddedToken = { readonly id: number; readonly content: string };

/** Tokens that stand for marks rather than for text. */
export function addedTokens(tokenizer: object): readonly AddedToken[] {
  const added: unknown = 'added_tokens' in tokenizer ? tokenizer.added_tokens : [];
  return Array.isArray(added) ? added.filter(isAddedToken) : [];
}

/** The highest id of a tokenizer, or -1 where its vocabulary has a shape not known here. */
export function largestToken(tokenizer: object): number {
  const model: unknown = 'model' in tokenizer ? tokenizer.model : undefined;
  const vocabulary: unknown = typeof model === 'object' && model !== null && 'vocab' in model ? model.vocab : undefined;
  let largest = addedTokens(tokenizer).reduce((most, { id }) => Math.max(most, id), -1);
  if (Array.isArray(vocabulary)) return Math.max(largest, vocabulary.length - 1);
  if (typeof vocabulary !== 'object' || vocabulary === null) return largest;
  for (const id of Object.values(vocabulary)) if (typeof id === 'number' && id > largest) largest = id;
  return largest;
}

function isAddedToken(value: unknown): value is AddedToken {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'number' &&
    'content' in value &&
    typeof value.content === 'string'
  );
}
