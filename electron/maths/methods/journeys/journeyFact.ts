import type { Clock, Distance, Speed, SpeedUnit, Time } from '../stories/workJourney.ts';

/** What a clause about a journey says or asks; what it does not tell is `null`. */
export type JourneyFact =
  | {
      readonly kind: 'leg';
      readonly who: string;
      readonly distance: Distance | null;
      readonly time: Time | null;
      readonly speed: Speed | null;
    }
  | { readonly kind: 'leaves' | 'arrives'; readonly minutes: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'ask speed'; readonly who: string; readonly unit: SpeedUnit | null; readonly whole: boolean }
  | { readonly kind: 'ask distance'; readonly who: string; readonly unit: string; readonly whole: boolean }
  | { readonly kind: 'ask time'; readonly who: string; readonly clock: Clock | null; readonly whole: boolean }
  | { readonly kind: 'ask arrival' }
  | { readonly kind: 'convert'; readonly speed: Speed; readonly to: SpeedUnit }
  | { readonly kind: 'gap'; readonly length: Distance }
  | {
      readonly kind: 'pair';
      readonly how: 'together' | 'apart' | 'catch';
      readonly speeds: readonly [Speed, Speed] | null;
    }
  | { readonly kind: 'speeds'; readonly speeds: readonly [Speed, Speed] }
  | { readonly kind: 'ask meeting'; readonly how: 'together' | 'apart' | 'catch'; readonly clock: Clock | null };
