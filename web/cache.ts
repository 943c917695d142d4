import { type ApolloCache, InMemoryCache } from '@apollo/client/cache';
import { keepNewest } from './activations/newest.js';

type WriteOptions = Parameters<ApolloCache['write']>[0];

/**
 * The normalised cache, with one rule added where everything that is written comes through: answers and pushed messages
 * may arrive late, twice or in another order, and an older state of an activation never replaces a newer one.
 *
 * `typePolicies` can't say this: a field's `merge` sees neither the revision it came with nor the one it would replace.
 */
class PortalCache extends InMemoryCache {
  override write(options: WriteOptions) {
    return super.write({ ...options, result: keepNewest(options.result, this) });
  }
}

export function createCache() {
  return new PortalCache({
    // Each message of the push stands for itself; what it carries is normalised, the list of it is nobody's.
    typePolicies: {
      Subscription: { fields: { activationEvents: { merge: false } } },
      // There is one of each, which is asked for in parts.
      Dashboard: { keyFields: [] },
      Viewer: { keyFields: [], fields: { sessions: { merge: false } } },
    },
  });
}
