import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { RuntimeFault, textOf } from '../fault.ts';

/** Name patterns of the library file, by platform. */
const fileNames: Readonly<Record<string, RegExp>> = {
  linux: /^libonnxruntime\.so(\.\d+)*$/,
  darwin: /^libonnxruntime(\.\d+)*\.dylib$/,
  win32: /^onnxruntime\.dll$/,
};

/**
 * Where the ONNX Runtime library of the installed `onnxruntime-node` lies. `LONGHAND_ONNXRUNTIME` names another one.
 * Inside a packed application the library lies beside the archive, not in it: a library cannot be loaded out of an archive.
 */
export function libraryPath(): string {
  const named = process.env['LONGHAND_ONNXRUNTIME'];
  if (named !== undefined && named !== '') return named;
  const folder = libraryFolder();
  const pattern = fileNames[process.platform];
  const file = existsSync(folder) ? readdirSync(folder).find((name) => pattern?.test(name)) : undefined;
  if (file === undefined) {
    throw new RuntimeFault(
      'library-missing',
      `No ONNX Runtime library for ${process.platform}-${process.arch} in ${folder}. Install Longhand again on a supported system.`,
    );
  }
  return join(folder, file);
}

function libraryFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve('onnxruntime-node');
    const root = dirname(dirname(entry)).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
    return join(root, 'bin', 'napi-v6', process.platform, process.arch);
  } catch (thrown) {
    throw new RuntimeFault(
      'library-missing',
      `The package onnxruntime-node is not installed: ${textOf(thrown)}. Run npm install in Longhand's folder.`,
      { cause: thrown },
    );
  }
}
