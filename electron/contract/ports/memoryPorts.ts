import { type Port, PortListeners } from '../port.ts';

/**
 * Two ports joined in memory, for tests and for services used inside one process. Frames are cloned and arrive later,
 * as over any other transport, so code that works here does not lean on shared objects.
 */
export function createMemoryPorts(): readonly [Port, Port] {
  const left = new PortListeners();
  const right = new PortListeners();
  return [joinedPort(left, right), joinedPort(right, left)];
}

function joinedPort(own: PortListeners, other: PortListeners): Port {
  return own.portOver({
    send: (frame) => {
      const copy = structuredClone(frame);
      queueMicrotask(() => other.deliver(copy));
    },
    end: () => queueMicrotask(() => other.close()),
  });
}
