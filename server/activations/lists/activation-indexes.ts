import type { Viewer } from '../../accounts/viewer.js';
import { tenantOf } from '../../accounts/visible-to.js';
import type { PageArgs } from '../../database/connection.js';
import { type ListIndex, namesOf, waysTo } from '../../database/list-index.js';
import { ActivationStatus } from '../activation.js';
import { type ActivationFilter, ActivationOrderField } from './activation-inputs.js';

const { ACTIVATED_AT, LAST_SEEN_AT, IDENTIFIER } = ActivationOrderField;
/** Each is a range of Last Seen, or two. */
const SEEN = ['heartbeatStatus', 'lastSeenBefore', 'lastSeenAfter'];

/** Those with Last Seen in them move with every heartbeat, and there will be no more of them: see decision 35. */
const INDEXES: ListIndex<ActivationOrderField>[] = [
  { name: 'ix_activations_customer_activated', of: ['customerId'], by: ACTIVATED_AT },
  { name: 'ix_activations_customer_status', of: ['customerId', 'status'], by: ACTIVATED_AT },
  { name: 'ix_activations_customer_product', of: ['customerId', 'productId'], by: ACTIVATED_AT },
  { name: 'ix_activations_customer_seen', of: ['customerId'], by: LAST_SEEN_AT, also: SEEN },
  { name: 'ix_activations_customer_identifier', of: ['customerId'], by: IDENTIFIER },
  // A license has one customer and one product.
  { name: 'ix_activations_license_activated', of: ['licenseId'], by: ACTIVATED_AT, also: ['customerId', 'productId'] },
  { name: 'ix_activations_activated', of: [], by: ACTIVATED_AT },
  { name: 'ix_activations_status', of: ['status'], by: ACTIVATED_AT },
  { name: 'ix_activations_product', of: ['productId'], by: ACTIVATED_AT },
  { name: 'ix_activations_type', of: ['identifierType'], by: ACTIVATED_AT },
  { name: 'ix_activations_seen', of: [], by: LAST_SEEN_AT, also: SEEN },
  { name: 'ix_activations_identifier', of: [], by: IDENTIFIER },
];

export interface WantedOrder {
  field: ActivationOrderField;
  direction: 'ASC' | 'DESC';
}

/** The indexes through which a page of activations can be read. */
export function activationWays(
  viewer: Viewer | null,
  filter: ActivationFilter,
  order: WantedOrder,
  args: PageArgs = {},
): ListIndex<ActivationOrderField>[] {
  const set = namesOf({
    ...filter,
    customerId: tenantOf(viewer, filter.customerId),
    identifier: filter.identifier || null,
  });
  // Those of several states stand in no order together.
  const filters = set.map((name) => (name === 'status' && filter.status?.length !== 1 ? 'statuses' : name));
  const ways = waysTo(INDEXES, { filters, by: order.field });
  const isFar = isLeftBehind(filter) && startsAtNewest(order, args);
  return isFar ? ways.filter(({ by }) => by !== LAST_SEEN_AT) : ways;
}

/** What sends no heartbeats any more was last seen before almost everything that does. */
function isLeftBehind({ status }: ActivationFilter): boolean {
  return !!status?.length && !status.includes(ActivationStatus.ACTIVE);
}

function startsAtNewest({ field, direction }: WantedOrder, { last, after, before }: PageArgs): boolean {
  if (field !== LAST_SEEN_AT) return false;
  return direction === 'DESC' ? last == null && !after : last != null && !before;
}
