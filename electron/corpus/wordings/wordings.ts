/**
 * Ways to ask one kind of thing. `{m}` stands for the formulas, `{u}` and `{v}` for the unknowns, any other mark in
 * lower case for what the generator gives under that name.
 */
export type Words = readonly [string, ...string[]];

/** By the problem's `ask`. */
export type Wordings = Readonly<Record<string, Words>>;

/** No wording of `heldOut` occurs in `training`: what a model is measured on is phrased as it has never seen. */
export type TopicWordings = { readonly training: Wordings; readonly heldOut: Wordings };
