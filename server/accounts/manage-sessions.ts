import { type EntityManager, MoreThan } from 'typeorm';
import type { Actor } from '../audit/actor.js';
import { type Change, record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import { Session } from './session.js';
import type { User } from './user.js';
import type { Viewer } from './viewer.js';

/** Far more than anybody has; those used last come first. */
const MAX_LISTED = 100;

/** The viewer's own, never anybody else's, whoever asks; a partner tool has none. */
export function findSessions(db: Database, viewer: Viewer): Promise<Session[]> {
  if (!viewer.user) return Promise.resolve([]);
  const where = { userId: viewer.user.id, expiresAt: MoreThan(db.clock.now()) };
  return db.run((manager) =>
    manager.find(Session, { where, order: { lastUsedAt: 'DESC', createdAt: 'DESC' }, take: MAX_LISTED }),
  );
}

/**
 * Ends one session of the user; answers its credential id.
 * @throws AppError NOT_FOUND
 */
export function endSessionById(db: Database, actor: Actor, { id: userId, customerId }: User, id: string) {
  return db.transaction(async (manager) => {
    const session = await manager.findOneBy(Session, { id, userId });
    if (!session) throw new AppError('NOT_FOUND');
    await manager.delete(Session, { secretHash: session.secretHash });
    await record(manager, db.clock, actor, [signedOut(userId, customerId, 1)]);
    return session.secretHash;
  });
}

/** Ends every session of the user but this one; answers their credential ids. */
export function endOtherSessions(db: Database, actor: Actor, { id, customerId }: User, ownSession: string) {
  return db.transaction(async (manager) => {
    const ended = await endOthers(manager, id, ownSession);
    if (ended.length > 0) await record(manager, db.clock, actor, [signedOut(id, customerId, ended.length)]);
    return ended;
  });
}

/** The same inside a change that implies it, which is on record by itself. */
export async function endOthers(manager: EntityManager, userId: string, ownSession: string): Promise<string[]> {
  const others = (await manager.findBy(Session, { userId })).filter(({ secretHash }) => secretHash !== ownSession);
  for (const { secretHash } of others) await manager.delete(Session, { secretHash });
  return others.map(({ secretHash }) => secretHash);
}

/** Colleagues read it, too: it says how many, not with what or from where. */
const signedOut = (subjectId: string, customerId: string | null, sessions: number): Change => ({
  action: 'user.signedOut',
  subjectId,
  customerId,
  after: { sessions },
});
