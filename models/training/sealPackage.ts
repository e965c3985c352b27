import { parseArgs } from 'node:util';

import { starter } from '../catalogue.ts';
import { writeManifest } from '../package/manifest.ts';

/**
 * The last step of the recipe: `node models/training/sealPackage.ts FOLDER` names the exported package and writes the
 * length and SHA-256 of every file into its manifest, which each load verifies.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder of the exported package.');
const { files } = await writeManifest(folder, starter.name);
process.stdout.write(`${Object.keys(files).length} files sealed as ${starter.name}\n`);
