import type { ApolloClient } from '@apollo/client';
import { ViewerDocument } from './viewer.js';

let running: Promise<void> | undefined;

async function check(client: ApolloClient) {
  const before = client.readQuery({ query: ViewerDocument })?.viewer?.user?.id;
  if (before === undefined) return;
  const { data } = await client.query({
    query: ViewerDocument,
    fetchPolicy: 'network-only',
    // The same question may be open from before the sign; only an answer from after it counts.
    context: { queryDeduplication: false },
  });
  const after = data?.viewer?.user?.id;
  // Somebody else has signed in from another tab: nothing of the first one's may stay on the screen.
  if (after !== undefined && after !== before) await client.resetStore();
}

/**
 * Asks the server once who is signed in, after a sign that the session might be gone. The answer lands in the cache,
 * where `RequireSession` sees it. Signs that arrive while the question is open share it; a failed question is no answer.
 */
export function checkSession(client: ApolloClient): Promise<void> {
  running ??= check(client)
    .catch(() => {})
    .finally(() => {
      running = undefined;
    });
  return running;
}
