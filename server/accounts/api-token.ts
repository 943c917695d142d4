import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Database } from '../database/database.js';
import { DateTime } from '../database/date-time.js';
import { Node } from '../database/node.js';
import { Customer } from './customer.js';
import { hashSecret } from './session.js';

export enum TokenScope {
  ACTIVATIONS_READ = 'ACTIVATIONS_READ',
  ACTIVATIONS_WRITE = 'ACTIVATIONS_WRITE',
  LICENSES_READ = 'LICENSES_READ',
  AUDIT_READ = 'AUDIT_READ',
}
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an API token may do.',
  valuesConfig: {
    ACTIVATIONS_READ: { description: 'See activations, and watch them live.' },
    ACTIVATIONS_WRITE: { description: 'Deactivate devices; seeing them is another scope.' },
    LICENSES_READ: { description: 'See licenses; together with ACTIVATIONS_READ, the dashboard.' },
    AUDIT_READ: { description: 'See who did what.' },
  },
});

@Entity('api_tokens')
@ObjectType({ implements: Node, description: "A partner tool's credential, sent as `Authorization: Bearer <secret>`." })
export class ApiToken extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  /** Null for vendor staff's own tokens, which see every customer. */
  @Index('ix_api_tokens_customer')
  @ForeignKey(() => Customer, { name: 'fk_api_tokens_customer' })
  @Column('varchar', { length: 30, nullable: true })
  customerId!: string | null;

  @Field(() => String, { description: 'To recognise it by.' })
  @Column('varchar', { length: 255 })
  name!: string;

  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  @Column('varchar', { length: 16 })
  prefix!: string;

  @Index('uq_api_tokens_secret', { unique: true })
  @Column('varchar', { length: 64 })
  secretHash!: string;

  @Field(() => [TokenScope], { description: 'What it may do.' })
  @Column('simple-array')
  scopes!: TokenScope[];

  @Field(() => DateTime, { description: 'When it was made.' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null: never by itself.' })
  @Column('datetime', { precision: 3, nullable: true })
  expiresAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Written at most once a minute.' })
  @Column('datetime', { precision: 3, nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended; null: it was not.' })
  @Column('datetime', { precision: 3, nullable: true })
  revokedAt!: Date | null;
}

const LAST_USED_EVERY_MS = 60_000;

/** The live token of this secret; null when it is unknown, expired or revoked. */
export async function useToken(db: Database, secret: string): Promise<ApiToken | null> {
  const now = db.clock.now();
  const token = await db.run((manager) => manager.findOneBy(ApiToken, { secretHash: hashSecret(secret) }));
  if (!token || token.revokedAt || (token.expiresAt && token.expiresAt <= now)) return null;
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() >= LAST_USED_EVERY_MS) {
    await db.transaction((manager) => manager.update(ApiToken, { id: token.id }, { lastUsedAt: now }));
    token.lastUsedAt = now;
  }
  return token;
}
