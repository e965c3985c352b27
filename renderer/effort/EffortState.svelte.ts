import type { EffortForecasts } from '../../electron/contract/effortForecast.ts';
import type { Effort } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';

/** What each effort means for the model in use, and how long it takes here. */
export class EffortState {
  forecasts: EffortForecasts | null = $state.raw(null);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** To be called again when the model changes or has worked something: the times are learnt from that. */
  async load(): Promise<void> {
    try {
      this.forecasts = await this.#api.call('forecastEffort', {});
    } catch {
      // What was known before stays; whoever solves a problem hears what is wrong.
    }
  }

  of(effort: Effort): EffortForecasts['efforts'][number] | null {
    return this.forecasts?.efforts.find((forecast) => forecast.effort === effort) ?? null;
  }
}
