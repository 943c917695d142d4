import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf, edgeOf } from '../database/connection.js';
import { DateTime } from '../database/date-time.js';
import { Node } from '../database/node.js';
import { ACTIONS } from './actions.js';
import { ActorType } from './actor.js';

/** Written once: no column is ever updated, no code deletes a row, and no other table's deletion reaches it. */
@Entity('audit_entries')
@Index('ix_audit_entries_at', ['at', 'id'])
@Index('ix_audit_entries_customer', ['customerId', 'at', 'id'])
@Index('ix_audit_entries_subject', ['subjectId', 'at', 'id'])
@Index('ix_audit_entries_action', ['action', 'at', 'id'])
@Index('ix_audit_entries_actor', ['actorType', 'at', 'id'])
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One change of state: who did what, when. Nobody can change or remove it. Heartbeats write none.',
})
export class AuditEntry extends Node {
  @PrimaryColumn({ type: 'varchar', length: 30, update: false })
  override id!: string;

  @Field(() => DateTime, { description: "By the database's clock." })
  @Column({ type: 'datetime', precision: 3, update: false })
  at!: Date;

  @Field(() => String, {
    description: `What was changed and how; \`activation.refused\` is an activate that was refused. ${ACTIONS.join(', ')}.`,
  })
  @Column({ type: 'varchar', length: 64, update: false })
  action!: string;

  @Field(() => ActorType, { description: 'What kind of caller it was.' })
  @Column({ type: 'varchar', length: 16, update: false })
  actorType!: ActorType;

  @Field(() => String, { nullable: true, description: "A person's or a token's name, or the kind of actor." })
  @Column({ type: 'varchar', length: 255, nullable: true, update: false })
  actor!: string | null;

  /** The tenant that may read the entry: whose the subject was then; null: vendor staff only. */
  @Column({ type: 'varchar', length: 30, nullable: true, update: false })
  customerId!: string | null;

  @Field(() => ID, {
    description: 'What was changed. An activate with an unknown key has no subject: the entry names itself.',
  })
  @Column({ type: 'varchar', length: 30, update: false })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'The request that asked for it; null: nobody did.' })
  @Column({ type: 'varchar', length: 64, nullable: true, update: false })
  requestId!: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  before!: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One place in a list of audit entries.' })
export class AuditEntryEdge extends edgeOf(AuditEntry) {}

@ObjectType({ simpleResolvers: true, description: 'A page of audit entries.' })
export class AuditEntryConnection extends connectionOf(AuditEntry, AuditEntryEdge) {}
