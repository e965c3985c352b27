import { Settings } from '../contract/appContract.ts';
import type { Database } from './database.ts';

export const defaultSettings: Settings = {
  theme: 'system',
  effort: 'standard',
  device: 'auto',
  revealStepByStep: false,
  model: 'starter',
};

type Name = keyof Settings;
const names = ['theme', 'effort', 'device', 'revealStepByStep', 'model'] as const satisfies readonly Name[];

/** The user's choices, one row each. A value that this version does not know counts as not chosen. */
export class SettingsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  read(): Settings {
    const rows = this.#database.read('read the settings', (sql) => sql.all('SELECT name, value FROM settings'));
    const chosen = new Map(rows.map((row) => [row['name'], parseJson(String(row['value']))]));
    let settings = defaultSettings;
    for (const name of names) {
      const result = Settings.partial().safeParse({ [name]: chosen.get(name) });
      if (result.success) settings = { ...settings, ...withoutUndefined(result.data) };
    }
    return settings;
  }

  /** Changes what is named and keeps the rest; returns all of them. */
  change(changes: Partial<{ [Key in Name]: Settings[Key] | undefined }>): Settings {
    this.#database.write('save the settings', (sql) => {
      for (const name of names) {
        const value = changes[name];
        if (value === undefined) continue;
        sql.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, JSON.stringify(value));
      }
    });
    return this.read();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours; the schema turns it away like any unknown value.
    return undefined;
  }
}

function withoutUndefined(settings: Partial<{ [Key in Name]: Settings[Key] | undefined }>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
