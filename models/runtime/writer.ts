/**
 * What the rest of the program sees of a running model: it opens drafts, and a draft yields text and can be taken
 * back. The tutor works on this interface alone; `session`, `cache` and `sample` stay inside `models/`.
 */

export type Role = 'system' | 'user' | 'assistant';
export type Message = { readonly role: Role; readonly content: string };

export type Sampling = {
  /** 0 means greedy. */
  readonly temperature: number;
  /** 1 means off. */
  readonly topP: number;
  /** 0 means off. */
  readonly topK: number;
  readonly seed: number;
};

export type Device = 'npu' | 'gpu' | 'cpu';

export type DraftEnd = 'stop' | 'length' | 'loop';

/** `text` may be empty while a UTF-8 character is incomplete; the bytes come with a later piece. */
export type DraftPiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'end'; readonly reason: DraftEnd };

/** One text being written, token by token. Not for concurrent use. */
export interface Draft {
  /** Tokens written so far, the prompt not counted. */
  readonly length: number;
  /** The whole text written so far. */
  readonly text: string;
  /** Writes one more token. Rejects with `RuntimeFault('cancelled')` when the signal fires. */
  next(): Promise<DraftPiece>;
  /**
   * Takes the draft back to `length` tokens, exactly (KV cache included); sampling may change from there on. The same seed
   * chooses the same tokens again, so whoever wants another text gives another seed (and a temperature above 0).
   */
  rewind(length: number, sampling?: Partial<Sampling>): void;
  /**
   * Appends given text as if the model had written it (used to ask for the answer when a budget is spent). Its tokens count
   * in `length` but not towards `maxTokens`, and a draft that had ended goes on.
   */
  append(text: string): Promise<void>;
  close(): void;
}

export type DraftRequest = {
  readonly messages: readonly Message[];
  readonly sampling: Sampling;
  /** Most tokens for the model to choose; the draft then ends with `length`. */
  readonly maxTokens: number;
  readonly signal?: AbortSignal;
};

export interface Writer {
  /** The package's name as shown to people, and the device that is really in use. */
  readonly model: string;
  readonly device: Device;
  /** Longest prompt plus answer, in tokens. */
  readonly contextLength: number;
  open(request: DraftRequest): Promise<Draft>;
  close(): Promise<void>;
}
