import { RuntimeFault } from './fault.ts';

/** Memory of our own that the library may read and write, all zeros. Throws `out-of-memory`. */
export function newBuffer(bytes: number): ArrayBuffer {
  try {
    return new ArrayBuffer(bytes);
  } catch (thrown) {
    const megabytes = Math.ceil(bytes / 2 ** 20);
    throw new RuntimeFault(
      'out-of-memory',
      `There is no memory for another ${megabytes} MB. Close other programs, or choose a smaller model.`,
      { cause: thrown },
    );
  }
}
