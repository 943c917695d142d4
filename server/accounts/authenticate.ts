import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import { TokenScope, useToken } from './api-token.js';
import { useSession } from './session.js';
import { UserRole } from './user.js';
import { Viewer } from './viewer.js';

/** What a request or a socket brought along: the value of the session cookie, and of `Authorization`. */
export interface Credentials {
  session?: string | undefined;
  authorization?: string | undefined;
  /** Where it came from. */
  address?: string | undefined;
}

/**
 * The viewer behind the credentials; null for the anonymous, which a session that is over becomes, too (a browser
 * keeps its cookie). A bearer token that is not valid is an error: a program should hear of it at once.
 */
export async function authenticate(db: Database, credentials: Credentials): Promise<Viewer | null> {
  if (credentials.authorization) return tokenViewer(db, credentials.authorization);
  const { session: secret, address } = credentials;
  const found = secret ? await useSession(db, secret, { address }) : null;
  if (!found) return null;
  const { session, user } = found;
  return Object.assign(new Viewer(), {
    user,
    token: null,
    customerId: user.customerId,
    role: user.role,
    scopes: Object.values(TokenScope),
    credentialId: session.secretHash,
    credentialExpiresAt: session.expiresAt,
  });
}

async function tokenViewer(db: Database, authorization: string): Promise<Viewer> {
  const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const token = secret ? await useToken(db, secret) : null;
  if (!token) throw new AppError('UNAUTHENTICATED', 'The token is not valid, has expired or was revoked.');
  return Object.assign(new Viewer(), {
    user: null,
    token,
    customerId: token.customerId,
    role: token.customerId ? UserRole.CUSTOMER : UserRole.STAFF,
    scopes: token.scopes,
    credentialId: token.id,
    credentialExpiresAt: token.expiresAt,
  });
}
