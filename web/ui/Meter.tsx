import classes from './Meter.module.css';

/** How much of something is used, for the eye: the words beside it say the same. */
export function Meter({ value, max }: { value: number; max: number }) {
  const tone = value > max ? 'over' : value === max ? 'full' : undefined;
  const part = max === 0 ? 1 : Math.min(1, value / max);
  return (
    <span className={classes.meter} data-tone={tone} aria-hidden="true">
      <span style={{ width: `${part * 100}%` }} />
    </span>
  );
}
