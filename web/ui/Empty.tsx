import type { ReactNode } from 'react';
import classes from './Message.module.css';

/** In place of a list with nothing in it: why that is, and what to do about it. */
export function Empty(props: { icon: ReactNode; title: string; detail: string; action?: ReactNode }) {
  return (
    <div className={classes.message}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <h2 className={classes.title}>{props.title}</h2>
      <p className={classes.detail}>{props.detail}</p>
      {props.action}
    </div>
  );
}
