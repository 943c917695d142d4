import { SegmentedControl } from '@mantine/core';
import { useMessages } from './catalogue.js';
import { LANGUAGES, type Locale, locale } from './locale.js';
import { messages } from './messages.js';

const CHOICES = (Object.keys(LANGUAGES) as Locale[]).map((value) => ({ value, label: LANGUAGES[value] }));

/** The language of the portal, in the languages' own names; kept in this browser. */
export function LocaleChoice() {
  const t = useMessages(messages);
  return (
    <SegmentedControl
      aria-label={t.language}
      data={CHOICES}
      value={locale.use()}
      onChange={(value) => locale.set(value as Locale)}
    />
  );
}
