import { enableCompileCache } from 'node:module';

// Before anything else is loaded: it halves the time from start to a loaded model.
enableCompileCache();

const { runInferenceProcess } = await import('./runInferenceProcess.ts');
runInferenceProcess();
