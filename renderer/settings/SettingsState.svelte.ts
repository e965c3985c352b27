import type { Settings } from '../../electron/contract/appContract.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';
import { showTheme } from './showTheme.ts';

/** The settings as the main side keeps them; a change is shown at once and taken back if it cannot be kept. */
export class SettingsState {
  current: Settings = $state.raw({
    theme: 'system',
    effort: 'standard',
    device: 'auto',
    revealStepByStep: false,
    model: 'starter',
  });
  fault: string | null = $state(null);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  async load(): Promise<void> {
    await this.#take(() => this.#api.call('settings', {}));
  }

  async change(part: Partial<Settings>): Promise<void> {
    const before = this.current;
    this.#show({ ...before, ...part });
    if (!(await this.#take(() => this.#api.call('changeSettings', part)))) this.#show(before);
  }

  async #take(ask: () => Promise<Settings>): Promise<boolean> {
    try {
      this.#show(await ask());
      this.fault = null;
      return true;
    } catch (error) {
      this.fault = `The settings could not be kept: ${faultText(error)}`;
      return false;
    }
  }

  #show(settings: Settings): void {
    this.current = settings;
    showTheme(settings.theme);
  }
}
