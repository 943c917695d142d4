import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../ui/catalogue.js';
import panel from '../ui/PagedPanel.module.css';
import classes from './DashboardPage.module.css';
import { messages } from './messages.js';

/** The beginning of something under its heading, with the way to all of it. */
export function TitledPanel({ title, to, children }: { title: string; to: string; children: ReactNode }) {
  const t = useMessages(messages);
  const titleId = useId();
  const allId = useId();
  return (
    <section className={panel.panel} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h2 id={titleId}>{title}</h2>
        <Link id={allId} to={to} className={classes.all} aria-labelledby={`${allId} ${titleId}`}>
          {t.all}
        </Link>
      </div>
      {children}
    </section>
  );
}
