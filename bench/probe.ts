/** What the page itself knows about its work; Playwright runs `installProbe` in it ahead of its own scripts. */
export interface Probe {
  /** Rows of activations that React has rendered, whole or in part. */
  rows: number;
  /** Milliseconds in tasks that kept the reader waiting: longer than 50 ms, as browsers count them. */
  longTasksMs: number;
  /** From each heartbeat to when its row showed it: the server's clock and the browser's are of one machine. */
  delaysMs: number[];
  /** When the page was asked for or the link to it was pressed, and when its first row was there. */
  askedAt: number;
  firstRowAt: number | null;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** React tells whoever has this name about every commit, in production too: it is how its developer tools see a page. */
interface Fiber {
  type: unknown;
  flags: number;
  memoizedProps: { id?: unknown } | null;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** It stands alone: its text is all that reaches the page. With `pageSize` the portal asks for pages of that many. */
export function installProbe(pageSize: number | null): void {
  const probe: Probe = { rows: 0, longTasksMs: 0, delaysMs: [], askedAt: 0, firstRowAt: null };
  window.probe = probe;

  const PERFORMED_WORK = 1;
  const noteRows = (first: Fiber | null, ids: Set<string>) => {
    for (let fiber = first; fiber; fiber = fiber.sibling) {
      const { type, flags, memoizedProps, alternate, child } = fiber;
      const id = String(memoizedProps?.id);
      if (typeof type === 'function' && flags & PERFORMED_WORK && id.startsWith('act_')) ids.add(id);
      // The same child as before: nothing below has been looked at.
      if (!alternate || alternate.child !== child) noteRows(child, ids);
    }
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onCommitFiberRoot: (_: number, root: { current: Fiber }) => {
        const ids = new Set<string>();
        noteRows(root.current, ids);
        probe.rows += ids.size;
      },
    },
  });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longTasksMs += duration;
  }).observe({ type: 'longtask' });

  new MutationObserver((changes) => {
    for (const { target } of changes)
      probe.delaysMs.push(Date.now() - Date.parse((target as HTMLTimeElement).dateTime));
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['datetime'] });

  window.addEventListener('pointerdown', () => {
    probe.askedAt = performance.now();
  });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('tbody [data-column="identifier"]')) return;
    probe.firstRowAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });

  if (pageSize === null) return;
  const { fetch } = window;
  window.fetch = (input, init) => {
    const body = typeof init?.body === 'string' ? init.body.replace('"first":15', `"first":${pageSize}`) : init?.body;
    return fetch(input, { ...init, ...(body !== undefined && { body }) });
  };
}

/** Scrolls down and up for so long, a row with every frame, and answers how many frames a second there were. */
export function scroll(ms: number): Promise<number> {
  return new Promise((resolve) => {
    const since = performance.now();
    let frames = 0;
    let step = 57;
    const next = () => {
      const passed = performance.now() - since;
      if (passed >= ms) return resolve((frames * 1000) / passed);
      frames += 1;
      const before = window.scrollY;
      window.scrollBy(0, step);
      if (window.scrollY === before) step = -step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
