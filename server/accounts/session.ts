import { createHash, randomBytes } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, LessThanOrEqual, PrimaryColumn } from 'typeorm';
import type { Database } from '../database/database.js';
import { DateTime } from '../database/date-time.js';
import { newId } from '../database/id.js';
import { Node } from '../database/node.js';
import { User } from './user.js';

const SESSION_DAYS = 30;
const LAST_USED_EVERY_MS = 60_000;

/** The cookie holds a random secret; only its hash is stored, and the id has nothing to do with either. */
@Entity('sessions')
@ObjectType({ implements: Node, description: 'A browser that somebody is signed in with. Only they see it.' })
export class Session extends Node {
  @PrimaryColumn('varchar', { length: 64 })
  secretHash!: string;

  /** Always looked up together with its user. */
  @Column('varchar', { length: 30 })
  override id!: string;

  @Index('ix_sessions_user')
  @ForeignKey(() => User, { name: 'fk_sessions_user', onDelete: 'CASCADE' })
  @Column('varchar', { length: 30 })
  userId!: string;

  @Field(() => String, { nullable: true, description: 'What the browser called itself when it signed in.' })
  @Column('varchar', { length: 255, nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'From where it was used last.' })
  @Column('varchar', { length: 45, nullable: true })
  address!: string | null;

  @Field(() => DateTime, { description: 'When it signed in.' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'Written at most once a minute; an open socket counts when it is opened.' })
  @Column('datetime', { precision: 3 })
  lastUsedAt!: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  @Column('datetime', { precision: 3 })
  expiresAt!: Date;
}

/** Where a session is used: told by the caller, so cut to what is kept of it. */
export interface Place {
  userAgent?: string | null | undefined;
  address?: string | null | undefined;
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Starts a session and answers the secret for the cookie, which is stored nowhere. Null when the user's password is no
 * longer the one that was checked: a change of it ends all sessions, also one that is just being started.
 */
export async function startSession(
  db: Database,
  { id, passwordHash }: User,
  { userAgent, address }: Place = {},
): Promise<{ secret: string; expiresAt: Date } | null> {
  const secret = randomBytes(32).toString('base64url');
  const createdAt = db.clock.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000);
  const session = Object.assign(new Session(), {
    secretHash: hashSecret(secret),
    id: newId('ses', createdAt),
    userId: id,
    userAgent: userAgent?.slice(0, 255) ?? null,
    address: address?.slice(0, 45) ?? null,
    createdAt,
    lastUsedAt: createdAt,
    expiresAt,
  });
  const isStarted = await db.transaction(async (manager) => {
    const { affected } = await manager.update(User, { id, passwordHash }, { lastSignedInAt: createdAt });
    if (affected !== 1) return false;
    // Whoever comes back leaves behind what has run out: nobody else would ever take it away.
    await manager.delete(Session, { userId: id, expiresAt: LessThanOrEqual(createdAt) });
    await manager.insert(Session, session);
    return true;
  });
  return isStarted ? { secret, expiresAt } : null;
}

/** The live session of this secret, which is hereby used; null when it is unknown or over. */
export async function useSession(
  db: Database,
  secret: string,
  { address }: Place = {},
): Promise<{ session: Session; user: User } | null> {
  const found = await findSession(db, hashSecret(secret));
  const now = db.clock.now();
  if (!found || found.session.expiresAt <= now) return null;
  const { secretHash, lastUsedAt } = found.session;
  if (now.getTime() - lastUsedAt.getTime() >= LAST_USED_EVERY_MS) {
    const use = { lastUsedAt: now, ...(address && { address: address.slice(0, 45) }) };
    await db.transaction((manager) => manager.update(Session, { secretHash }, use));
  }
  return found;
}

function findSession(db: Database, secretHash: string): Promise<{ session: Session; user: User } | null> {
  return db.run(async (manager) => {
    const session = await manager.findOneBy(Session, { secretHash });
    const user = session && (await manager.findOneBy(User, { id: session.userId }));
    return user && { session, user };
  });
}

/** Whether the user has a session that was used from there last. */
export function isSignedInFrom(db: Database, userId: string, address: string): Promise<boolean> {
  return db.run((manager) => manager.existsBy(Session, { userId, address }));
}

/** `secretHash` is the viewer's credential id. Ending a session that is gone already changes nothing. */
export async function endSession(db: Database, secretHash: string): Promise<void> {
  await db.transaction((manager) => manager.delete(Session, { secretHash }));
}
