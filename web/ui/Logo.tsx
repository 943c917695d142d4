import classes from './Logo.module.css';

/** The mark: a clock whose hand stopped where a device was seen, and the device's dot. */
export function Logo() {
  return (
    <span className={classes.logo}>
      <svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true">
        <path className={classes.ring} d="M20.6 8.9A9.2 9.2 0 1 1 15.1 3.4" />
        <path className={classes.ring} d="M12 7.2V12l3.2 2.1" />
        <circle className={classes.dot} cx="19.2" cy="4.8" r="2.7" />
      </svg>
      <span className={classes.word}>Lastseen</span>
    </span>
  );
}
