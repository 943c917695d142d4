import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

/** One thing that can be set: what it is on the left, the setting on the right, or below where there is no room. */
export function Section({ title, detail, children }: { title: string; detail: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <p className={classes.detail}>{detail}</p>
      </div>
      <div className={classes.setting}>{children}</div>
    </section>
  );
}
