import { addressOf, readAddress, type View } from './views.ts';

/** Which view is open; the address bar is where it is kept. */
export class Navigation {
  view: View = $state.raw(readAddress(location.hash));

  /** To be called when the address has changed. */
  follow(): void {
    this.view = readAddress(location.hash);
    // Another view begins at its top, however far down the last one was left.
    scrollTo(0, 0);
  }

  go(view: View): void {
    location.hash = addressOf(view);
  }
}
