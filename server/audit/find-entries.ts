import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { PageArgs } from '../database/connection.js';
import type { Database } from '../database/database.js';
import { DateTime } from '../database/date-time.js';
import { type Page, page } from '../database/page.js';
import { ActorType } from './actor.js';
import { AuditEntry } from './audit-entry.js';

@InputType({ description: 'Filters add up.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Only changes of this license, activation, user …' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'The whole action, as `activation.deactivated`.' })
  action?: string | null;

  @Field(() => ActorType, { nullable: true, description: 'By this kind of caller.' })
  actorType?: ActorType | null;

  @Field(() => DateTime, { nullable: true, description: 'Later than this instant.' })
  after?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Earlier than this instant.' })
  before?: Date | null;
}

/** Newest first. `customerId` is the tenant whose entries these are; null for vendor staff, who see all. */
export function findEntries(
  db: Database,
  customerId: string | null,
  filter: AuditFilter,
  args: PageArgs,
): Promise<Page<AuditEntry>> {
  const index = indexFor(customerId, filter);
  return page(db, (manager) => select(manager, customerId, filter), { property: 'at', direction: 'DESC', index }, args);
}

/** In the order of time: a customer's, or those of everybody that pass a filter. */
function indexFor(customerId: string | null, { subjectId, action, actorType }: AuditFilter): string {
  if (subjectId != null) return 'ix_audit_entries_subject';
  if (customerId !== null) return 'ix_audit_entries_customer';
  if (action != null) return 'ix_audit_entries_action';
  return actorType ? 'ix_audit_entries_actor' : 'ix_audit_entries_at';
}

function select(
  manager: EntityManager,
  customerId: string | null,
  { subjectId, action, actorType, after, before }: AuditFilter,
): SelectQueryBuilder<AuditEntry> {
  const query = manager.createQueryBuilder(AuditEntry, 'entry');
  if (customerId !== null) query.andWhere('entry.customerId = :customerId', { customerId });
  if (subjectId != null) query.andWhere('entry.subjectId = :subjectId', { subjectId });
  if (action != null) query.andWhere('entry.action = :action', { action });
  if (actorType) query.andWhere('entry.actorType = :actorType', { actorType });
  if (after) query.andWhere('entry.at > :from', { from: after });
  if (before) query.andWhere('entry.at < :until', { until: before });
  return query;
}
