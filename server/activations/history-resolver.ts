import { Arg, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Audience } from '../accounts/audience.js';
import { visibleTo } from '../accounts/visible-to.js';
import { AuditEntryConnection } from '../audit/audit-entry.js';
import { findEntries } from '../audit/find-entries.js';
import type { Context } from '../context.js';
import { Activation } from './activation.js';

@Resolver(() => Activation)
export class HistoryResolver {
  @Authorized<Audience>('customer', 'staff', 'AUDIT_READ')
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
}
