import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import chromium from '@sparticuz/chromium';

/**
 * Variables that let a process find SwiftShader where the machine has no GPU (linux-x64): the Chromium package of the tests
 * carries it and its Vulkan loader, and both must be on the library path before the process starts.
 */
export async function softwareGpuVariables(): Promise<Readonly<Record<string, string>>> {
  await chromium.executablePath();
  const driver = join(tmpdir(), 'vk_swiftshader_icd.json');
  return existsSync(driver) ? { LD_LIBRARY_PATH: tmpdir(), VK_ICD_FILENAMES: driver } : {};
}

/**
 * ONNX Runtime offers a provider library only the hardware that the system lists. On a machine that lists no GPU, a command
 * can be shown one in a mount namespace of its own (it needs the right to make one); gives that command.
 */
export function withListedGpu(command: readonly string[]): readonly string[] {
  if (process.platform !== 'linux' || existsSync('/sys/class/drm')) return command;
  const script = [
    'mount -t tmpfs none /sys/class',
    'mkdir -p /sys/class/drm/card0/device',
    'echo 0x1ae0 > /sys/class/drm/card0/device/vendor',
    'echo 0xc0de > /sys/class/drm/card0/device/device',
    'exec "$@"',
  ].join(' && ');
  const wrapped = ['unshare', '-m', 'sh', '-c', script, 'sh'];
  return spawnSync('unshare', [...wrapped.slice(1), 'true']).status === 0 ? [...wrapped, ...command] : command;
}
