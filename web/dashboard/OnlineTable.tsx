import { useState } from 'react';
import type { OnlinePeriod } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { type Point, SPAN, summarise } from './chart.js';
import classes from './DevicesOnline.module.css';
import { messages } from './messages.js';

const HOUR_MS = 3_600_000;

interface Props {
  points: readonly Point[];
  period: OnlinePeriod;
  days: readonly number[];
}

/** The chart in numbers, for whoever would rather read it or have it read: by the hour, or by the day. */
export function OnlineTable({ points, period, days }: Props) {
  const t = useMessages(messages);
  const { number, moment, day } = useLanguage();
  const [open, setOpen] = useState(false);
  const byDay = period === 'LAST_30_DAYS';
  const first = Math.floor(points[0]!.at / HOUR_MS) * HOUR_MS;
  const hours = Array.from({ length: SPAN[period].ms / HOUR_MS + 1 }, (_, i) => first + i * HOUR_MS);
  return (
    <details className={classes.table} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.asTable}</summary>
      {open && (
        <table>
          <caption hidden>{t.onlineTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{byDay ? t.day : t.hour}</th>
              <th scope="col">{t.lowest}</th>
              <th scope="col">{t.highest}</th>
            </tr>
          </thead>
          <tbody>
            {summarise(points, byDay ? days : hours)
              .reverse()
              .map(({ from, lowest, highest }) => (
                <tr key={from}>
                  <th scope="row">{byDay ? day(new Date(from).toISOString()) : moment(from)}</th>
                  <td>{number(lowest)}</td>
                  <td>{number(highest)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
