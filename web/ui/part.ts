import { type ComponentType, lazy } from 'react';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const ahead: (() => Promise<unknown>)[] = [];
const TRY_AGAIN_MS = 3000;
/** Not sooner after the last time, so that a server whose files are not all there isn't asked for them in a hurry. */
const SETTLED_MS = 10_000;

/**
 * A part of the portal in a file of its own, which is loaded when it is shown first, or before (see `loadAhead`). Who
 * shows it without the network keeps what was on the screen until the network is back.
 */
export function part<P>(load: Load<P>) {
  const shown = rarePart(load);
  ahead.push(shown.load);
  return shown;
}

/** A part that only few people ever see: it is left to them to load it. */
export function rarePart<P>(load: Load<P>) {
  let loading: ReturnType<Load<P>> | undefined;
  const once = () => {
    loading ??= load();
    return loading;
  };
  const Shown = lazy(() => once().catch(startAnew));
  // Whether that went well is seen when it is shown.
  return Object.assign(Shown, { load: () => once().catch(() => undefined) });
}

/**
 * Loads every part, one after the other while the browser has nothing else to do. Then nothing waits for a file any
 * more, also while the network is away or when the server has become another version with other files.
 */
export async function loadAhead() {
  // Some parts have parts.
  for (const load of ahead) {
    await new Promise<void>((next) => ('requestIdleCallback' in window ? requestIdleCallback(() => next()) : next()));
    await load();
  }
}

/**
 * A file that could not be had is not asked for again: browsers, and the build's loader, remember the failure. As soon
 * as the server is there the whole portal is loaded anew, at the address where the reader wanted to go.
 */
async function startAnew(): Promise<never> {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, TRY_AGAIN_MS));
    const isThere = await fetch('/health/live').then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere && performance.now() > SETTLED_MS) window.location.reload();
  }
}
