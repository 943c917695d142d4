import type { ReactNode } from 'react';
import classes from './Message.module.css';

interface Props {
  icon: ReactNode;
  title: string;
  detail: string;
  action?: ReactNode;
  /** In place of a whole page, whose heading it then is. */
  wholePage?: boolean;
}

/** In place of a list with nothing in it: why that is, and what to do about it. */
export function Empty({ wholePage = false, ...props }: Props) {
  const Heading = wholePage ? 'h1' : 'h2';
  return (
    <div className={classes.message}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <Heading className={classes.title}>{props.title}</Heading>
      <p className={classes.detail}>{props.detail}</p>
      {props.action}
    </div>
  );
}
