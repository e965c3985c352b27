import type { AppStatus } from '../../electron/contract/appContract.ts';
import type { Device } from '../../electron/contract/vocabulary.ts';

export type StatusWords = { readonly tone: 'well' | 'busy' | 'ill'; readonly state: string; readonly where: string };

const deviceNames: Readonly<Record<Device, string>> = { npu: 'NPU', gpu: 'GPU', cpu: 'CPU' };

export function deviceName(device: Device): string {
  return deviceNames[device];
}

/** The state of the model in a word or two, and where it runs; nothing is known of it while the line is lost. */
export function statusWords(status: AppStatus | null, lost = false): StatusWords {
  if (lost) return { tone: 'ill', state: 'Not connected', where: '' };
  if (status === null) return { tone: 'busy', state: 'Connecting', where: '' };
  const where = status.model ? deviceName(status.model.device) : '';
  switch (status.inference) {
    case 'ready':
      return { tone: 'well', state: 'Ready', where };
    case 'busy':
      return { tone: 'busy', state: 'Working', where };
    case 'starting':
      return { tone: 'busy', state: 'Loading model', where };
    case 'stopping':
      return { tone: 'busy', state: 'Stopping', where };
    case 'stopped':
      return { tone: status.trouble ? 'ill' : 'well', state: status.trouble ? 'Model stopped' : 'Not loaded', where };
    case 'broken':
      return { tone: 'ill', state: 'Model not working', where };
  }
}
