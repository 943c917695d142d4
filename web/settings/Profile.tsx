import { graphql } from '../__generated__/gql.js';
import type { Profile_ViewerFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import { NameForm } from './NameForm.js';
import { Section } from './Section.js';
import classes from './Section.module.css';

graphql(`
  fragment Profile_viewer on Viewer {
    user {
      id
      name
      email
    }
    customer {
      id
      name
    }
  }
`);

/** Who one is. The name is one's own to change, the rest is the vendor's. */
export function Profile({ viewer }: { viewer: Profile_ViewerFragment }) {
  const t = useMessages(messages);
  return (
    <Section title={t.profile} detail={t.profileDetail}>
      <dl className={classes.facts}>
        <dt>{t.email}</dt>
        <dd>{viewer.user?.email}</dd>
        {viewer.customer && (
          <>
            <dt>{t.organisation}</dt>
            <dd>{viewer.customer.name}</dd>
          </>
        )}
      </dl>
      {viewer.user && <NameForm name={viewer.user.name} />}
    </Section>
  );
}
