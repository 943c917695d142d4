import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { SessionItem_SessionFragment, Sessions_ViewerFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Failure } from '../ui/Failure.js';
import { type Refusal, refusalOf } from '../ui/refusal.js';
import { useKeepFocus } from '../ui/useKeepFocus.js';
import { messages } from './messages.js';
import { Section } from './Section.js';
import { SessionItem } from './SessionItem.js';
import classes from './Sessions.module.css';

graphql(`
  fragment Sessions_viewer on Viewer {
    sessions {
      id
      isCurrent
      ...SessionItem_session
    }
  }
`);

const SignOutSessionDocument = graphql(`
  mutation SignOutSession($id: ID!) {
    signOutSession(id: $id) {
      ...Sessions_viewer
    }
  }
`);

const SignOutOtherSessionsDocument = graphql(`
  mutation SignOutOtherSessions {
    signOutOtherSessions {
      ...Sessions_viewer
    }
  }
`);

interface Props {
  viewer: Sessions_ViewerFragment;
  /** Something else is true than what is shown. */
  onOutdated: () => void;
}

/** Where one is signed in, this browser first. Signing out needs no second question: one can sign in again. */
export function Sessions({ viewer: { sessions }, onOutdated }: Props) {
  const t = useMessages(messages);
  const focus = useKeepFocus<HTMLUListElement>(sessions);
  const [refusal, setRefusal] = useState<Refusal>();
  const [signOut] = useMutation(SignOutSessionDocument);
  const [signOutOthers, others] = useMutation(SignOutOtherSessionsDocument);

  const attempt = async (work: () => Promise<unknown>, done: string) => {
    setRefusal(undefined);
    try {
      await work();
      announce(done);
    } catch (error) {
      setRefusal(refusalOf(error));
      onOutdated();
    }
  };
  const end = ({ id }: SessionItem_SessionFragment, name: string) =>
    attempt(() => signOut({ variables: { id } }), t.signedOut(name));
  const ordered = [...sessions].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));

  return (
    <Section title={t.sessions} detail={t.sessionsDetail}>
      <ul {...focus} className={classes.list} aria-label={t.sessions}>
        {ordered.map((session) => (
          <SessionItem key={session.id} session={session} onSignOut={end} />
        ))}
      </ul>
      <Failure refusal={refusal} words={t.sessionFailures} />
      {sessions.length > 1 && (
        <Button
          variant="default"
          loading={others.loading}
          onClick={() => attempt(signOutOthers, t.signedOutOthers)}
          className={classes.others}
        >
          {t.signOutOthers}
        </Button>
      )}
    </Section>
  );
}
