const made = new Map<string, RegExp>();

/** A pattern, made once: the grammars of stories try the same few hundred on every clause. */
export function pattern(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new RegExp(source, flags);
  made.set(key, fresh);
  return fresh;
}
