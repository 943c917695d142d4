import { useQuery } from '@apollo/client/react';
import { Center, Loader } from '@mantine/core';
import { useDeferredValue, useEffect, useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useMessages } from '../ui/catalogue.js';
import { Problem } from '../ui/Problem.js';
import { messages } from './messages.js';
import { signInPath } from './returnPath.js';
import { ViewerDocument } from './viewer.js';

/** Everything below this route is for signed-in people; others go to the sign-in page, which brings them back. */
export function RequireSession() {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ViewerDocument);
  const location = useLocation();
  const wasSignedIn = useRef(false);
  useEffect(() => {
    if (data?.viewer) wasSignedIn.current = true;
  }, [data]);

  // The page's file may be on its way. React waits for it ahead of a deferred render; of any other it would take away
  // what is here, and bring the page no sooner than 300 ms after that.
  const isLetIn = useDeferredValue(Boolean(data?.viewer));

  if (data?.viewer && isLetIn) return <Outlet />;
  if (data?.viewer === null)
    return <Navigate replace to={signInPath(location)} state={{ ended: wasSignedIn.current }} />;
  return (
    <Center mih="100vh">
      {error ? (
        <Problem
          wholePage
          title={t.unreachable}
          detail={t.nothingLost}
          onRetry={() => void refetch().catch(() => {})}
        />
      ) : (
        <Loader color="gray" size="sm" aria-label={t.loading} />
      )}
    </Center>
  );
}
