import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { Totals_DashboardFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { messages } from './messages.js';
import classes from './Totals.module.css';

graphql(`
  fragment Totals_dashboard on Dashboard {
    totalLicenses
    activeLicenses
    activationsInUse
    expiringSoon
  }
`);

/** The four numbers; each leads to the list of what it counts. */
export function Totals({ dashboard }: { dashboard: Totals_DashboardFragment }) {
  const t = useMessages(messages);
  const { number } = useLanguage();
  const tiles = [
    { label: t.totalLicenses, count: dashboard.totalLicenses, to: '/licenses' },
    { label: t.activeLicenses, count: dashboard.activeLicenses, to: '/licenses?status=active' },
    { label: t.activationsInUse, count: dashboard.activationsInUse, to: '/activations?status=active,suspended' },
    {
      label: t.expiringSoon,
      note: t.within,
      count: dashboard.expiringSoon,
      to: '/licenses?expires=month&sort=expires',
      warning: dashboard.expiringSoon > 0,
    },
  ];
  return (
    <ul className={classes.tiles} aria-label={t.totals}>
      {tiles.map(({ label, note, count, to, warning }) => (
        <li key={to}>
          <Link to={to} className={classes.tile} data-warning={warning || undefined}>
            <span className={classes.label}>{label}</span>
            <span className={classes.count}>{number(count)}</span>
            {note && <span className={classes.note}>{note}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
