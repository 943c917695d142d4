import { useSyncExternalStore } from 'react';

/**
 * Whether the server's push reaches us. `connecting` is the first attempt, about which nobody has to worry yet; `away`
 * is after a loss or an attempt that takes too long.
 */
export type ConnectionState = 'connecting' | 'live' | 'away';

const PATIENCE_MS = 4000;

let state: ConnectionState = 'connecting';
let impatience: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: ConnectionState) {
  clearTimeout(impatience);
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Told by the socket, see socket.ts. */
export const connection = {
  connecting(isRetry: boolean) {
    if (isRetry) return;
    become('connecting');
    impatience = setTimeout(become, PATIENCE_MS, 'away');
  },
  connected: () => become('live'),
  closed: () => become('away'),
};

export function onConnectionChange(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useConnection(): ConnectionState {
  return useSyncExternalStore(onConnectionChange, () => state);
}
