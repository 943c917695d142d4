const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Full jitter: anywhere up to a ceiling that doubles with each attempt, so that clients don't come back in step. */
export function backoffMs(attempt: number, random: () => number = Math.random) {
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
}

/** Waits for the next attempt, or less when the browser says that the network is back. */
export function waitToRetry(attempt: number) {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, backoffMs(attempt));
    window.addEventListener('online', done);
  });
}
