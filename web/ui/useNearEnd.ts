import { useEffect, useEffectEvent, useRef } from 'react';

/** Far enough that what is asked for then is there before the reader is. */
const AHEAD_PX = 1500;

/** Does something when the end of a list comes near the window, for as long as it is wanted; the answer is for the end. */
export function useNearEnd<T extends HTMLElement>(wanted: boolean, onNear: () => void) {
  const end = useRef<T>(null);
  const tell = useEffectEvent(onNear);
  useEffect(() => {
    if (!wanted || !end.current) return;
    const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && tell(), {
      rootMargin: `0px 0px ${AHEAD_PX}px`,
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [wanted]);
  return end;
}
