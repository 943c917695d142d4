/** setTimeout's longest; more than that fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Calls `ring` when the clock has reached `instant`, however far away that is. Returns how to call it off. */
export function setAlarm(instant: Date, now: () => Date, ring: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = instant.getTime() - now().getTime();
    timer = left > 0 ? setTimeout(wait, Math.min(left, MAX_TIMEOUT_MS)) : setTimeout(ring, 0);
  };
  wait();
  return () => clearTimeout(timer);
}
