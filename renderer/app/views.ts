/** The places of the app. Each has an address, so that Back, Forward and a reload work as everywhere else. */
export type View =
  | { readonly kind: 'solve' }
  | { readonly kind: 'working' }
  | { readonly kind: 'history' }
  | { readonly kind: 'attempt'; readonly id: number }
  | { readonly kind: 'sets' }
  | { readonly kind: 'set'; readonly id: number }
  | { readonly kind: 'models' };

/** The views of the main menu, in its order; the digits 1 to 4 open them. */
export const mainViews = [
  { kind: 'solve', label: 'Solve' },
  { kind: 'working', label: 'My working' },
  { kind: 'history', label: 'History' },
  { kind: 'sets', label: 'Problem sets' },
] as const;

export type MainView = (typeof mainViews)[number]['kind'];

export function addressOf(view: View): string {
  switch (view.kind) {
    case 'attempt':
      return `#/history/${view.id}`;
    case 'set':
      return `#/sets/${view.id}`;
    default:
      return `#/${view.kind}`;
  }
}

/** An address nobody gave out leads to the first view. */
export function readAddress(hash: string): View {
  const [, place, number] = /^#\/(\w+)(?:\/(\d{1,15}))?$/.exec(hash) ?? [];
  const id = Number(number ?? 0);
  if (place === 'working') return { kind: 'working' };
  if (place === 'history') return id > 0 ? { kind: 'attempt', id } : { kind: 'history' };
  if (place === 'sets') return id > 0 ? { kind: 'set', id } : { kind: 'sets' };
  if (place === 'models') return { kind: 'models' };
  return { kind: 'solve' };
}

/** The entry of the main menu a view belongs to; the models, which one comes to from the settings, to none. */
export function menuPlaceOf(view: View): MainView | null {
  switch (view.kind) {
    case 'attempt':
      return 'history';
    case 'set':
      return 'sets';
    case 'models':
      return null;
    default:
      return view.kind;
  }
}

/** What the window is called while a view is open. */
export function titleOf(view: View): string {
  if (view.kind === 'solve') return 'Longhand';
  const place = view.kind === 'models' ? 'Models' : mainViews.find((each) => each.kind === menuPlaceOf(view))?.label;
  return `${place ?? ''} – Longhand`;
}
