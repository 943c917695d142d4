import { TokenScope } from '../../accounts/api-token.js';
import { startSession } from '../../accounts/session.js';
import { UserRole } from '../../accounts/user.js';
import { activate } from '../../activations/activate/activate.js';
import { IdentifierType } from '../../activations/activation.js';
import { ActivationTokens } from '../../activations/activation-token.js';
import { software } from '../../audit/actor.js';
import { buildApiToken, buildCustomer, buildLicense, buildUser } from '../builders.js';
import { Caller } from '../caller.js';
import { TEST_SECRET, type TestApp } from '../test-app.js';
import type { Target } from './table.js';

/** What requests are about: one customer's things. */
export interface Things {
  customerId: string;
  userId: string;
  email: string;
  sessionId: string;
  productId: string;
  licenseId: string;
  licenseKey: string;
  activationId: string;
  activationToken: string;
  tokenId: string;
  auditEntryId: string;
}

/** Of the right form, but nobody's. */
const NOBODYS: Things = {
  customerId: `cus_${'0'.repeat(26)}`,
  userId: `usr_${'0'.repeat(26)}`,
  email: 'nobody@test.example',
  sessionId: `ses_${'0'.repeat(26)}`,
  productId: `prd_${'0'.repeat(26)}`,
  licenseId: `lic_${'0'.repeat(26)}`,
  licenseKey: 'NO-SUCH-KEY',
  activationId: `act_${'0'.repeat(26)}`,
  activationToken: `act_${'0'.repeat(26)}.${'0'.repeat(22)}`,
  tokenId: `tok_${'0'.repeat(26)}`,
  auditEntryId: `aud_${'0'.repeat(26)}`,
};

/** Two customers with everything that a customer can have, and callers of every kind for the first. */
export class World {
  private constructor(
    private readonly app: TestApp,
    private readonly own: string,
    private readonly other: string,
  ) {}

  static async build(app: TestApp): Promise<World> {
    const [own, other] = [await buildCustomer(app.database), await buildCustomer(app.database)];
    return new World(app, own.id, other.id);
  }

  /** Made anew for every request, since many change what they are about. */
  async things(target: Target): Promise<Things> {
    if (target === 'unknown') return NOBODYS;
    const { database } = this.app;
    const customerId = target === 'own' ? this.own : this.other;
    const user = await buildUser(database, { customerId });
    const { id: userId, email } = user;
    await startSession(database, user);
    const [session] = await database.query<[{ id: string }]>('SELECT id FROM sessions WHERE user_id = ?', [userId]);
    const { id: licenseId, licenseKey, productId } = await buildLicense(database, { customerId });
    const input = { licenseKey, identifier: 'A', identifierType: IdentifierType.HARDWARE };
    const { activation } = await activate(database, input, software('policy'));
    const { token } = await buildApiToken(database, { customerId });
    const [entry] = await database.query<[{ id: string }]>('SELECT id FROM audit_entries WHERE subject_id = ?', [
      activation.id,
    ]);
    const activationToken = new ActivationTokens([TEST_SECRET]).sign(activation.id);
    const ids = {
      activationId: activation.id,
      sessionId: session.id,
      tokenId: token.id,
      auditEntryId: entry.id,
    };
    return { customerId, userId, email, productId, licenseId, licenseKey, activationToken, ...ids };
  }

  /** By the names of the table's columns. */
  async caller(name: string): Promise<Caller> {
    if (name === 'anonymous') return this.app.anonymous;
    if (name === 'customer') return this.person(UserRole.CUSTOMER);
    if (name === 'staff') return this.person(UserRole.STAFF);
    const past = new Date(this.app.database.clock.now().getTime() - 1);
    if (name === 'expired token') return this.token({ expiresAt: past });
    if (name === 'revoked token') return this.token({ revokedAt: past });
    const scope = TokenScope[name.replace('token: ', '') as keyof typeof TokenScope];
    if (!scope) throw new Error(`There is no caller "${name}"`);
    return this.token({ scopes: [scope] });
  }

  private async person(role: UserRole): Promise<Caller> {
    const { database, url } = this.app;
    const user = await buildUser(database, { role, customerId: role === UserRole.STAFF ? null : this.own });
    const session = await startSession(database, user);
    return new Caller(url, { cookie: `lastseen_session=${session!.secret}` });
  }

  private async token(overrides: Parameters<typeof buildApiToken>[1]): Promise<Caller> {
    const { secret } = await buildApiToken(this.app.database, { customerId: this.own, ...overrides });
    return new Caller(this.app.url, { authorization: `Bearer ${secret}` });
  }
}
