import { Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { timeZone } from '../ui/timeZone.js';
import { useTick } from '../ui/useTick.js';
import { messages } from './messages.js';

/** Stands for the browser's own, also when that is another one tomorrow. */
const BROWSER = 'browser';

/** The time zone of every time on every page. */
export function TimeZoneChoice() {
  const t = useMessages(messages);
  const { exact } = useLanguage();
  const now = useTick((now) => exact(new Date(now).toISOString()));
  const chosen = timeZone.use();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const browserZone = t.browserZone(own);
  const zones = useMemo(
    () => [
      { value: BROWSER, label: browserZone },
      ...['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
        value: zone,
        label: zone.replaceAll('_', ' '),
      })),
    ],
    [browserZone],
  );
  return (
    <>
      <Select
        aria-label={t.timeZone}
        data={zones}
        value={chosen === own ? BROWSER : chosen}
        onChange={(zone) => zone && timeZone.set(zone === BROWSER ? null : zone)}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t.noSuchZone}
        maxDropdownHeight={280}
        // Four hundred options are made only when they are looked at.
        comboboxProps={{ keepMounted: false }}
      />
      <Text size="xs" c="dimmed" mt={6} className="tabular">
        {t.nowThere(now)}
      </Text>
    </>
  );
}
