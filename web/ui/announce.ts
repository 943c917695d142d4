/** What was last said to the reader; `StatusRegion` shows it and screen readers read it out when they are idle. */
let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(next: string) {
  message = next;
  for (const listener of listeners) listener();
}

export function announce(text: string) {
  clearTimeout(timer);
  timer = setTimeout(show, 7000, '');
  show(text);
}

export function onAnnouncement(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const announced = () => message;
