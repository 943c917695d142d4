import { use, useSyncExternalStore } from 'react';
import { onTick, serverNow } from './clock.js';
import { Frozen } from './frozen.js';

/**
 * A value made from the server's time, such as "3 minutes ago". It is made anew every second, and the component renders
 * only when it has changed, so it must be a string, a number or a boolean.
 */
export function useTick<T extends string | number | boolean | null>(derive: (now: number) => T): T {
  const frozen = use(Frozen);
  return useSyncExternalStore(onTick, () => derive(frozen ?? serverNow()));
}
