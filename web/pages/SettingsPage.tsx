import { useQuery } from '@apollo/client/react';
import { graphql } from '../__generated__/gql.js';
import { messages as words } from '../settings/messages.js';
import { PasswordForm } from '../settings/PasswordForm.js';
import { Profile } from '../settings/Profile.js';
import { SchemeChoice } from '../settings/SchemeChoice.js';
import { Section } from '../settings/Section.js';
import { Sessions } from '../settings/Sessions.js';
import { TimeZoneChoice } from '../settings/TimeZoneChoice.js';
import { useMessages } from '../ui/catalogue.js';
import { ListSkeleton } from '../ui/ListSkeleton.js';
import { LocaleChoice } from '../ui/LocaleChoice.js';
import panel from '../ui/PagedPanel.module.css';
import { Problem } from '../ui/Problem.js';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';

const SettingsPageDocument = graphql(`
  query SettingsPage {
    viewer {
      ...Profile_viewer
      ...Sessions_viewer
    }
  }
`);

/** What a person can set for themselves: the account's on the server, the rest in this browser. */
export default function SettingsPage() {
  const t = useMessages(messages);
  const s = useMessages(words);
  // Somebody may have signed in elsewhere since this page was seen last.
  const { data, error, refetch } = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  const refresh = () => void refetch().catch(() => {});
  return (
    <>
      <PageHeader title={t.settings} />
      <div className={panel.panel}>
        {data?.viewer ? (
          <>
            <Profile viewer={data.viewer} />
            <Section title={s.password} detail={s.passwordDetail}>
              <PasswordForm onChanged={refresh} />
            </Section>
            <Sessions viewer={data.viewer} onOutdated={refresh} />
          </>
        ) : error ? (
          <Problem title={s.loadFailed} detail={s.loadFailedDetail} onRetry={refresh} />
        ) : (
          <ListSkeleton label={s.loading} />
        )}
        <Section title={s.timeZone} detail={s.timeZoneDetail}>
          <TimeZoneChoice />
        </Section>
        <Section title={s.language} detail={s.languageDetail}>
          <LocaleChoice />
        </Section>
        <Section title={s.theme} detail={s.themeDetail}>
          <SchemeChoice />
        </Section>
      </div>
    </>
  );
}
