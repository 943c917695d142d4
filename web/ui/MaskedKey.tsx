import classes from './MaskedKey.module.css';

/** A masked license key in one line. Where it doesn’t fit, it is the masked part that gives way. */
export function MaskedKey({ children: key }: { children: string }) {
  return (
    <span className={classes.key}>
      <span className={classes.mask}>{key.slice(0, -4)}</span>
      {key.slice(-4)}
    </span>
  );
}
