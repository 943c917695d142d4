import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { For } from '../../accounts/audience.js';
import { visibleTo } from '../../accounts/visible-to.js';
import { AuditEntryConnection } from '../../audit/audit-entry.js';
import { findEntries } from '../../audit/find-entries.js';
import type { Context } from '../../context.js';
import { Activation } from '../activation.js';
import { MOST_SILENCES, Silence, silencesOf } from './silences.js';

@Resolver(() => Activation)
export class HistoryResolver {
  @For('customer', 'staff', 'AUDIT_READ')
  @FieldResolver(() => AuditEntryConnection, {
    description: 'The life of the device, newest first; for a customer, from when it became theirs.',
  })
  history(
    @Root() { id }: Activation,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 0 to 100; default 15.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Start behind this cursor.' }) after: string | null,
  ) {
    const { customerId } = visibleTo(context.viewer);
    return findEntries(context.db, customerId, { subjectId: id }, { first, after });
  }

  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @Extensions({ most: MOST_SILENCES })
  @FieldResolver(() => [Silence], {
    description: `When it was not heard from in the last 30 days, oldest first; in the rest it was online. Ends with its \
deactivation. The service's own downtime is no silence, nor is a heartbeat that is late by less than a tenth of the \
window; silences that begin in the same hour are told as one, as long as all of them together. At most ${MOST_SILENCES}.`,
  })
  silences(@Root() activation: Activation, @Ctx() context: Context): Promise<Silence[]> {
    return silencesOf(context, activation);
  }
}
