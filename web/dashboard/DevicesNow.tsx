import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { DevicesNow_DashboardFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Dot } from '../ui/Dot.js';
import { useLanguage } from '../ui/language.js';
import panel from '../ui/PagedPanel.module.css';
import classes from './DevicesNow.module.css';
import { messages } from './messages.js';

graphql(`
  fragment DevicesNow_dashboard on Dashboard {
    online
    silent
    neverSeen
  }
`);

/** How the devices are that have a slot; each number leads to those devices. */
export function DevicesNow({ dashboard }: { dashboard: DevicesNow_DashboardFragment }) {
  const t = useMessages(messages);
  const { number } = useLanguage();
  const groups = [
    { key: 'online', tone: 'online', label: t.online, count: dashboard.online },
    { key: 'silent', tone: 'silent', label: t.silent, count: dashboard.silent },
    { key: 'never', tone: 'hollow', label: t.neverSeen, count: dashboard.neverSeen },
  ] as const;
  const total = dashboard.online + dashboard.silent + dashboard.neverSeen;
  return (
    <section className={`${panel.panel} ${classes.devices}`} aria-label={t.devices}>
      <h2>{t.devices}</h2>
      <div className={classes.bar} aria-hidden="true">
        {groups
          .filter(({ count }) => count > 0)
          .map(({ key, tone, count }) => (
            <span key={key} data-tone={tone} style={{ flexGrow: count }} />
          ))}
      </div>
      {total === 0 && <p className={classes.none}>{t.noDevices}</p>}
      <ul className={classes.groups}>
        {groups.map(({ key, tone, label, count }) => (
          <li key={key}>
            <Link to={`/activations?status=active,suspended&seen=${key}`} className={classes.group}>
              <Dot tone={tone} />
              <span className={classes.label}>{label}</span> <span className={classes.count}>{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
