import { useSyncExternalStore } from 'react';

/**
 * A choice of the reader's that is kept in this browser and followed by its other tabs. `read` makes a value of what was
 * stored, or of null when nothing was; it never fails, as what is stored may be of another version or anybody's.
 */
export function kept<T extends string>(key: string, read: (stored: string | null) => T) {
  const listeners = new Set<() => void>();
  let value = read(stored(key));
  const become = (next: T) => {
    if (next === value) return;
    value = next;
    for (const listener of listeners) listener();
  };
  window.addEventListener('storage', (event) => {
    if (event.key === key) become(read(event.newValue));
  });

  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    get,
    subscribe,
    use: () => useSyncExternalStore(subscribe, get),
    /** Null goes back to what the browser suggests. */
    set: (next: T | null) => {
      store(key, next);
      become(read(next));
    },
  };
}

/** Browsers that keep nothing (blocked storage) throw here; the choice then lasts as long as the page. */
function stored(key: string) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}
