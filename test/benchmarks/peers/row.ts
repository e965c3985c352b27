/** One measure: Longhand's figure, the one it is held against, and the ratio that the target names. */
export type Row = { readonly longhand: number; readonly peer: number; readonly ratio: number };
