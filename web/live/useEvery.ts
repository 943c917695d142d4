import { useEffect, useEffectEvent } from 'react';

/** Does something again and again, for as long as it is wanted. */
export function useEvery(ms: number, work: () => void, wanted: boolean) {
  const tick = useEffectEvent(work);
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  }, [ms, wanted]);
}
