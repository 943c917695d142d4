import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMessages } from '../ui/catalogue.js';
import { Failure } from '../ui/Failure.js';
import { Meter } from '../ui/Meter.js';
import classes from './ExportStatus.module.css';
import { messages } from './messages.js';
import type { Export } from './useExport.js';

/** How far an export has come, where it takes long enough to wonder, or why there is none. */
export function ExportStatus({ state: { rows, refusal, stop }, total }: { state: Export; total: number | undefined }) {
  const t = useMessages(messages);
  const [isLong] = useDebouncedValue(rows !== null, 600);
  if (refusal) {
    return (
      <div className={classes.refused}>
        <Failure refusal={refusal} words={t.exportFailures} />
        <Button variant="subtle" color="gray" size="xs" onClick={stop}>
          {t.close}
        </Button>
      </div>
    );
  }
  if (rows === null || !isLong) return null;
  return (
    <section className={classes.status} aria-label={t.export}>
      <span className={classes.rows}>{t.exporting(rows, Math.max(rows, total ?? 0))}</span>
      <Meter value={rows} max={Math.max(rows + 1, total ?? 0)} />
      <Button variant="default" size="xs" onClick={stop}>
        {t.cancel}
      </Button>
    </section>
  );
}
