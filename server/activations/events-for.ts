import type { GraphQLResolveInfo } from 'graphql';
import { visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import { loadById } from '../database/loader.js';
import type { LiveEvent } from '../live/event.js';
import { Activation } from './activation.js';
import { type ActivationEvent, ActivationEventKind } from './activation-event.js';
import { staysWithin } from './selection.js';

/** What an event carries itself: a selection within it costs no database read. */
const FACTS = new Set([
  '__typename',
  'id',
  'status',
  'revision',
  'lastSeenAt',
  'heartbeatStatus',
  'nextHeartbeatDueAt',
]);

/** The events of one message, with rows read (all at once) only where the reader selects more than the facts. */
export async function eventsFor(
  context: Context,
  batch: LiveEvent[],
  info: GraphQLResolveInfo,
): Promise<ActivationEvent[]> {
  if (staysWithin(info, ['activation'], FACTS))
    return batch.map((event) => ({ kind: kindOf(event), activation: facts(event) }));
  const { customerId } = visibleTo(context.viewer);
  const rows = await Promise.all(batch.map(({ id }) => loadById(context, Activation, id)));
  return batch.flatMap((event, i) => {
    const activation = rows[i];
    // It may have gone to another customer since the event.
    if (!activation || (customerId !== null && activation.customerId !== customerId)) return [];
    return [{ kind: kindOf(event), activation }];
  });
}

const kindOf = (event: LiveEvent): ActivationEventKind => ActivationEventKind[event.kind];

function facts({ kind: _, ...event }: LiveEvent): Activation {
  return Object.assign(new Activation(), event);
}
