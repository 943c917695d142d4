import { useEffect, useEffectEvent, useRef } from 'react';
import { useConnection, usePushIsPartial } from './connection.js';
import { useEvery } from './useEvery.js';

const POLL_MS = 15_000;
/** Long enough for the subscription to be in place, so that nothing falls between it and the snapshot. */
const SETTLE_MS = 400;
/** A restarted server is not asked by all its readers in the same instant. */
const SPREAD_MS = 800;

/**
 * Keeps what is shown right when the push has gaps: refetches once after every connect, because what happened before it
 * was not told to us, and every 15 s while the push is away or partial. While the page is paused it asks for nothing, and at once
 * when that ends.
 */
export function useCatchUp(refetch: () => void, paused = false) {
  const isLive = useConnection() === 'live';
  const isPartial = usePushIsPartial();
  const catchUp = useEffectEvent(refetch);
  useEffect(() => {
    if (!isLive || paused) return;
    const timer = setTimeout(catchUp, SETTLE_MS + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [isLive, paused]);
  useEvery(POLL_MS, refetch, !paused && (!isLive || isPartial));
  const was = useRef(paused);
  useEffect(() => {
    if (was.current && !paused) catchUp();
    was.current = paused;
  }, [paused]);
}
