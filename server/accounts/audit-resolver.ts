import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry, AuditEntryConnection } from '../audit/audit-entry.js';
import { AuditFilter, findEntries } from '../audit/find-entries.js';
import type { Context } from '../context.js';
import { PageArgs } from '../database/connection.js';
import { For } from './audience.js';
import { visibleTo } from './visible-to.js';

/** Stands here and not in `audit/`, which knows no tenants. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  @For('customer', 'staff', 'AUDIT_READ')
  @Query(() => AuditEntryConnection, {
    description: "Who did what, newest first: of the viewer's own licenses, activations and people; for staff, of all.",
  })
  auditEntries(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which of them; without it, all.' })
    filter: AuditFilter | null,
  ) {
    return findEntries(context.db, visibleTo(context.viewer).customerId, filter ?? {}, args);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What differed before, as JSON; license keys masked. Null: it was made by this change.',
  })
  before(@Root() { before }: AuditEntry, @Ctx() context: Context): string | null {
    return withoutOthers(before, visibleTo(context.viewer).customerId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What differs now, as JSON; license keys masked.' })
  after(@Root() { after }: AuditEntry, @Ctx() context: Context): string | null {
    return withoutOthers(after, visibleTo(context.viewer).customerId);
  }
}

/** Whoever gets a license from another customer is not told from whom. */
function withoutOthers(state: string | null, customerId: string | null): string | null {
  if (state === null || customerId === null) return state;
  const facts = JSON.parse(state);
  return facts.customerId && facts.customerId !== customerId ? JSON.stringify({ ...facts, customerId: null }) : state;
}
