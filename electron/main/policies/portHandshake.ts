/** The one channel between preload script and main side; it carries a nonce there, and the nonce with a port back. */
export const portChannel = 'longhand:port';

export type PortRequest = {
  /** As it came: not yet trusted. */
  readonly nonce: unknown;
  /** Null when the frame is gone already. */
  readonly frame: { readonly origin: string; readonly isMain: boolean } | null;
  /** Whether the document now shown was given its port before. */
  readonly alreadyHanded: boolean;
};

export type PortDecision =
  { readonly kind: 'hand'; readonly nonce: string } | { readonly kind: 'refuse'; readonly why: string };

/**
 * Whether a request for the port is answered: once for each document, to the main frame of our own origin, and only
 * with the nonce that its preload script made, so that a port cannot end in a document that did not ask for it.
 */
export function decidePortRequest(request: PortRequest, ownOrigin: string): PortDecision {
  const { nonce, frame, alreadyHanded } = request;
  if (frame === null) return { kind: 'refuse', why: 'the frame is gone' };
  if (!frame.isMain) return { kind: 'refuse', why: 'only the main frame has a port' };
  if (frame.origin !== ownOrigin) return { kind: 'refuse', why: `${frame.origin} is not our origin` };
  if (alreadyHanded) return { kind: 'refuse', why: 'this document has its port already' };
  if (typeof nonce !== 'string' || !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(nonce)) {
    return { kind: 'refuse', why: 'the nonce is none' };
  }
  return { kind: 'hand', nonce };
}
