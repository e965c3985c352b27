/**
 * Where the functions of ONNX Runtime's C API lie, and what they take and give. The table is append-only: an index never
 * changes its meaning once released. The numbers are the positions of the members of `OrtApi` in onnxruntime_c_api.h; the
 * asserts in onnxruntime_c_api.cc fix 101, 124, 126, 149, 203, 218, 284, 317 and 389; those beyond were found by
 * calling them, each with its own error text.
 */
import koffi from 'koffi';

/** The oldest API that holds every function used here. */
export const apiVersion = 24;
export const tableLength = 413;

export const index = {
  CreateEnv: 3,
  GetErrorMessage: 2,
  CreateSession: 7,
  CreateSessionFromArray: 8,
  CreateSessionOptions: 10,
  DisableMemPattern: 17,
  SetSessionGraphOptimizationLevel: 23,
  SetIntraOpNumThreads: 24,
  SetInterOpNumThreads: 25,
  SessionGetInputCount: 30,
  SessionGetOutputCount: 31,
  SessionGetInputTypeInfo: 33,
  SessionGetOutputTypeInfo: 34,
  SessionGetInputName: 36,
  SessionGetOutputName: 37,
  CreateRunOptions: 39,
  RunOptionsSetTerminate: 46,
  RunOptionsUnsetTerminate: 47,
  CreateTensorAsOrtValue: 48,
  CreateTensorWithDataAsOrtValue: 49,
  GetTensorMutableData: 51,
  CastTypeInfoToTensorInfo: 55,
  GetTensorElementType: 60,
  GetDimensionsCount: 61,
  GetDimensions: 62,
  CreateMemoryInfo: 68,
  CreateCpuMemoryInfo: 69,
  AllocatorFree: 76,
  GetAllocatorWithDefaultOptions: 78,
  ReleaseStatus: 93,
  ReleaseMemoryInfo: 94,
  ReleaseSession: 95,
  ReleaseValue: 96,
  ReleaseRunOptions: 97,
  ReleaseTypeInfo: 98,
  ReleaseSessionOptions: 100,
  GetAvailableProviders: 125,
  ReleaseAvailableProviders: 126,
  AddSessionConfigEntry: 130,
  CreateAllocator: 131,
  ReleaseAllocator: 132,
  RunWithBinding: 133,
  CreateIoBinding: 134,
  ReleaseIoBinding: 135,
  BindInput: 136,
  BindOutput: 137,
  SessionOptionsAppendExecutionProvider_CUDA_V2: 204,
  CreateCUDAProviderOptions: 205,
  UpdateCUDAProviderOptions: 206,
  ReleaseCUDAProviderOptions: 208,
  SessionOptionsAppendExecutionProvider: 216,
  RegisterExecutionProviderLibrary: 301,
  UnregisterExecutionProviderLibrary: 302,
  GetEpDevices: 303,
  SessionOptionsAppendExecutionProvider_V2: 304,
  HardwareDevice_Type: 307,
  HardwareDevice_Vendor: 309,
  EpDevice_EpName: 312,
  EpDevice_Device: 316,
  EpDevice_MemoryInfo: 374,
  Session_GetEpGraphAssignmentInfo: 407,
  EpAssignedSubgraph_GetEpName: 408,
  EpAssignedSubgraph_GetNodes: 409,
  EpAssignedNode_GetOperatorType: 412,
} as const;

export type FunctionName = keyof typeof index;

export const pointer = 'void *';
const outPointer = koffi.out(koffi.pointer('void *'));
const outInt = koffi.out(koffi.pointer('int'));
const outSize = koffi.out(koffi.pointer('size_t'));
/** Paths are wide strings on Windows (ORTCHAR_T). */
const path = process.platform === 'win32' ? 'str16' : 'str';

/** koffi keeps the name of its type descriptions to itself. */
type ArgumentTypes = Parameters<typeof koffi.sizeof>[0][];

/** Arguments of each function; all return a status but the releases and GetErrorMessage. */
export const signatures: Record<FunctionName, ArgumentTypes> = {
  CreateEnv: ['int', 'str', outPointer],
  GetErrorMessage: [pointer],
  CreateSession: [pointer, path, pointer, outPointer],
  CreateSessionFromArray: [pointer, pointer, 'size_t', pointer, outPointer],
  CreateSessionOptions: [outPointer],
  DisableMemPattern: [pointer],
  SetSessionGraphOptimizationLevel: [pointer, 'int'],
  SetIntraOpNumThreads: [pointer, 'int'],
  SetInterOpNumThreads: [pointer, 'int'],
  SessionGetInputCount: [pointer, outSize],
  SessionGetOutputCount: [pointer, outSize],
  SessionGetInputTypeInfo: [pointer, 'size_t', outPointer],
  SessionGetOutputTypeInfo: [pointer, 'size_t', outPointer],
  SessionGetInputName: [pointer, 'size_t', pointer, outPointer],
  SessionGetOutputName: [pointer, 'size_t', pointer, outPointer],
  CreateRunOptions: [outPointer],
  RunOptionsSetTerminate: [pointer],
  RunOptionsUnsetTerminate: [pointer],
  CreateTensorAsOrtValue: [pointer, pointer, 'size_t', 'int', outPointer],
  CreateTensorWithDataAsOrtValue: [pointer, pointer, 'size_t', pointer, 'size_t', 'int', outPointer],
  GetTensorMutableData: [pointer, outPointer],
  CastTypeInfoToTensorInfo: [pointer, outPointer],
  GetTensorElementType: [pointer, outInt],
  GetDimensionsCount: [pointer, outSize],
  GetDimensions: [pointer, pointer, 'size_t'],
  CreateMemoryInfo: ['str', 'int', 'int', 'int', outPointer],
  CreateCpuMemoryInfo: ['int', 'int', outPointer],
  AllocatorFree: [pointer, pointer],
  GetAllocatorWithDefaultOptions: [outPointer],
  ReleaseStatus: [pointer],
  ReleaseMemoryInfo: [pointer],
  ReleaseSession: [pointer],
  ReleaseValue: [pointer],
  ReleaseRunOptions: [pointer],
  ReleaseTypeInfo: [pointer],
  ReleaseSessionOptions: [pointer],
  GetAvailableProviders: [outPointer, outInt],
  ReleaseAvailableProviders: [pointer, 'int'],
  AddSessionConfigEntry: [pointer, 'str', 'str'],
  CreateAllocator: [pointer, pointer, outPointer],
  ReleaseAllocator: [pointer],
  RunWithBinding: [pointer, pointer, pointer],
  CreateIoBinding: [pointer, outPointer],
  ReleaseIoBinding: [pointer],
  BindInput: [pointer, 'str', pointer],
  BindOutput: [pointer, 'str', pointer],
  SessionOptionsAppendExecutionProvider_CUDA_V2: [pointer, pointer],
  CreateCUDAProviderOptions: [outPointer],
  UpdateCUDAProviderOptions: [pointer, 'const char **', 'const char **', 'size_t'],
  ReleaseCUDAProviderOptions: [pointer],
  SessionOptionsAppendExecutionProvider: [pointer, 'str', 'const char **', 'const char **', 'size_t'],
  RegisterExecutionProviderLibrary: [pointer, 'str', path],
  UnregisterExecutionProviderLibrary: [pointer, 'str'],
  GetEpDevices: [pointer, outPointer, outSize],
  SessionOptionsAppendExecutionProvider_V2: [
    pointer,
    pointer,
    koffi.pointer('void *'),
    'size_t',
    'const char **',
    'const char **',
    'size_t',
  ],
  HardwareDevice_Type: [pointer],
  HardwareDevice_Vendor: [pointer],
  EpDevice_EpName: [pointer],
  EpDevice_Device: [pointer],
  EpDevice_MemoryInfo: [pointer, 'int'],
  Session_GetEpGraphAssignmentInfo: [pointer, outPointer, outSize],
  EpAssignedSubgraph_GetEpName: [pointer, outPointer],
  EpAssignedSubgraph_GetNodes: [pointer, outPointer, outSize],
  EpAssignedNode_GetOperatorType: [pointer, outPointer],
};

/** Functions that give what they are asked for instead of a status. */
const results = {
  GetErrorMessage: 'str',
  HardwareDevice_Type: 'int',
  HardwareDevice_Vendor: 'str',
  EpDevice_EpName: 'str',
  EpDevice_Device: pointer,
  EpDevice_MemoryInfo: pointer,
} as const;

export type AskName = keyof typeof results;
export type ReleaseName = Exclude<Extract<FunctionName, `Release${string}`>, 'ReleaseAvailableProviders'>;
export type CallName = Exclude<FunctionName, ReleaseName | AskName>;

export function resultOf(name: FunctionName): string {
  if (name in results) return results[name as AskName];
  if (name === 'ReleaseAvailableProviders') return pointer; // the only release that reports
  return name.startsWith('Release') ? 'void' : pointer;
}
