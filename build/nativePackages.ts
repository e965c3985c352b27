/**
 * Packages that stay packages in the built app, because they carry machine code that must lie in files of its own.
 * Everything else is bundled.
 */
export const nativePackages = ['better-sqlite3', 'koffi', 'onnxruntime-node'] as const;
