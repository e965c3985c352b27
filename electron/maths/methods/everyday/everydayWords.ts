import type { FramePhrase } from '../frames/frame.ts';
import { says } from '../frames/frame.ts';

/** Any word that steers nothing: names and things of a story. Words that count, compare or deny are never passed over. */
export function passedOver<Fact>(): readonly FramePhrase<Fact>[] {
  return says<Fact>(['{word:_}'], () => []);
}

/** Words that steer elsewhere and say nothing in these stories. */
export const EVERYDAY_IDLE = new Set(
  'a an the this that these those is are was were be of on in at to from by with for and as it they he she him her them his their its i you we my our your will would can could does do did has have had so then when which who there into find out work calculate write down what'.split(
    ' ',
  ),
);
