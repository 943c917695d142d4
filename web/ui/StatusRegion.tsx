import { useSyncExternalStore } from 'react';
import { announced, onAnnouncement } from './announce.js';
import classes from './StatusRegion.module.css';

/** The page's one polite status region: always there, so that assistive technology notices what appears in it. */
export function StatusRegion() {
  const message = useSyncExternalStore(onAnnouncement, announced);
  return (
    <div role="status" className={classes.region}>
      {message && <p className={classes.message}>{message}</p>}
    </div>
  );
}
