import { useSyncExternalStore } from 'react';

/**
 * Whether the server's push reaches us. `connecting` is the first attempt, about which nobody has to worry yet; `away`
 * is after a loss or an attempt that takes too long.
 */
export type ConnectionState = 'connecting' | 'live' | 'away';

const PATIENCE_MS = 4000;

let state: ConnectionState = 'connecting';
/** The server pushes what happens on its own node only: it has lost the way to the others. */
let isPartial = false;
let impatience: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: ConnectionState) {
  clearTimeout(impatience);
  if (state === next) return;
  state = next;
  tell();
}

function tell() {
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
  /** With `connection_ack`, and whenever it changes. */
  learned(push: unknown) {
    if (isPartial === (push === 'partial')) return;
    isPartial = !isPartial;
    tell();
  },
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

/** Whether what comes is all there is: a push that is partial has to be completed by asking. */
export function usePushIsPartial(): boolean {
  return useSyncExternalStore(onConnectionChange, () => isPartial);
}
