import { randomBytes } from 'node:crypto';
import type { Connection } from 'mysql2/promise';
import { hashSecret } from '../server/accounts/session.js';
import { newId } from '../server/database/id.js';

/** Somebody of the vendor's staff, signed in: the value of the Cookie header. */
export async function seedStaffSession(db: Connection): Promise<string> {
  const now = new Date();
  const userId = newId('usr', now);
  const secret = randomBytes(32).toString('base64url');
  await db.query(
    "INSERT INTO users (id, customer_id, email, name, role, password_hash, created_at) VALUES (?, NULL, ?, 'Staff', 'STAFF', '', ?)",
    [userId, `${userId}@bench.example`, now],
  );
  await db.query(
    'INSERT INTO sessions (secret_hash, id, user_id, created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    [hashSecret(secret), newId('ses', now), userId, now, now, new Date(now.getTime() + 86_400_000)],
  );
  return `lastseen_session=${secret}`;
}
