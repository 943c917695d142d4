import { createHash, randomBytes } from 'node:crypto';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Database } from '../database/database.js';
import { User } from './user.js';

const SESSION_DAYS = 30;

/** A signed-in browser. The cookie holds a random secret; only its hash is stored. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('varchar', { length: 64 })
  secretHash!: string;

  @Index('ix_sessions_user')
  @ForeignKey(() => User, { name: 'fk_sessions_user', onDelete: 'CASCADE' })
  @Column('varchar', { length: 30 })
  userId!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  expiresAt!: Date;
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
): Promise<{ secret: string; expiresAt: Date } | null> {
  const secret = randomBytes(32).toString('base64url');
  const createdAt = db.clock.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000);
  const { affectedRows } = await db.transaction((manager) =>
    manager.query<{ affectedRows: number }>(
      `INSERT INTO sessions (secret_hash, user_id, created_at, expires_at)
       SELECT ?, id, ?, ? FROM users WHERE id = ? AND password_hash = ?`,
      [hashSecret(secret), createdAt, expiresAt, id, passwordHash],
    ),
  );
  return affectedRows === 1 ? { secret, expiresAt } : null;
}

export async function findSession(db: Database, secret: string): Promise<{ session: Session; user: User } | null> {
  return db.run(async (manager) => {
    const session = await manager.findOneBy(Session, { secretHash: hashSecret(secret) });
    if (!session || session.expiresAt <= db.clock.now()) return null;
    const user = await manager.findOneBy(User, { id: session.userId });
    return user && { session, user };
  });
}

/** `secretHash` is the viewer's credential id. Ending a session that is gone already changes nothing. */
export async function endSession(db: Database, secretHash: string): Promise<void> {
  await db.transaction((manager) => manager.delete(Session, { secretHash }));
}
