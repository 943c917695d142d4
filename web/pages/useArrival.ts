import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * What a browser does by itself when a link leads to another document: one arrives at its top, and the keyboard is not
 * left on a link that has gone. Back and Forward come to where one was.
 */
export function useArrival() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const wasLink = useNavigationType() === 'PUSH';
  useEffect(() => {
    if (!wasLink) return;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true });
  }, [pathname, wasLink]);
  return content;
}
