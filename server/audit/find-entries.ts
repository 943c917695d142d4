import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { PageArgs } from '../database/connection.js';
import type { Database } from '../database/database.js';
import { DateTime } from '../database/date-time.js';
import { type ListIndex, namesOf, shortestWay, waysTo } from '../database/list-index.js';
import { type Page, page, pageSize } from '../database/page.js';
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

/** Times are ranges of their order; a subject has few entries, whoever may see them. */
const TIMES = ['after', 'before'];
const INDEXES: ListIndex[] = [
  { name: 'ix_audit_entries_customer', of: ['customerId'], by: 'at', also: TIMES },
  {
    name: 'ix_audit_entries_subject',
    of: ['subjectId'],
    by: 'at',
    also: [...TIMES, 'customerId', 'action', 'actorType'],
  },
  { name: 'ix_audit_entries_action', of: ['action'], by: 'at', also: TIMES },
  { name: 'ix_audit_entries_actor', of: ['actorType'], by: 'at', also: TIMES },
  { name: 'ix_audit_entries_at', of: [], by: 'at', also: TIMES },
];

/** Newest first. `customerId` is the tenant whose entries these are; null for vendor staff, who see all. */
export async function findEntries(
  db: Database,
  customerId: string | null,
  filter: AuditFilter,
  args: PageArgs,
): Promise<Page<AuditEntry>> {
  const query = (manager: EntityManager) => select(manager, customerId, filter);
  const ways = waysTo(INDEXES, { filters: namesOf({ ...filter, customerId }), by: 'at' });
  const index = await shortestWay(db, query, ways, { by: 'at', rows: pageSize(args).size + 1 });
  return page(db, query, { property: 'at', direction: 'DESC', index }, args);
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
