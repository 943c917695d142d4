import { startSession } from '../../accounts/session.js';
import { UserRole } from '../../accounts/user.js';
import type { License } from '../../licenses/license.js';
import { buildApiToken, buildCustomer, buildLicense, buildUser } from '../builders.js';
import { type Answer, Caller } from '../caller.js';
import * as documents from '../operations.js';
import type { TestApp } from '../test-app.js';
import { LiveView } from './live-view.js';
import type { Operation, Owner, Person } from './operation.js';

const DEACTIVATE_MANY = `mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) {
  alreadyDeactivated error { code } } }`;

/** A license as the model has it, everybody who has to do with it over HTTP, and somebody who watches for each. */
export class World {
  /** The activations, in the order in which they came. */
  readonly ids: string[] = [];
  /** The latest time that a heartbeat of the activation was answered with. */
  readonly lastSeen = new Map<string, string>();
  private expiries = 0;
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly app: TestApp,
    readonly license: License,
    readonly owners: Record<Owner, string>,
    readonly callers: Record<Person, Caller>,
    readonly watchers: Record<'ada' | 'bob' | 'staff', LiveView>,
  ) {}

  static async build(app: TestApp): Promise<World> {
    const { database, url } = app;
    const [acme, globex] = [await buildCustomer(database), await buildCustomer(database)];
    const person = async (name: string, role: UserRole, customerId: string | null) => {
      const user = await buildUser(database, { name, role, customerId });
      return new Caller(url, { cookie: `lastseen_session=${(await startSession(database, user))!.secret}` });
    };
    const { secret } = await buildApiToken(database, { customerId: acme.id, name: 'partner' });
    const callers = {
      ada: await person('ada', UserRole.CUSTOMER, acme.id),
      bob: await person('bob', UserRole.CUSTOMER, globex.id),
      staff: await person('staff', UserRole.STAFF, null),
      partner: new Caller(url, { authorization: `Bearer ${secret}` }),
    };
    const license = await buildLicense(database, { customerId: acme.id, activationLimit: 3 });
    const watchers = {
      ada: await LiveView.open(url, callers.ada),
      bob: await LiveView.open(url, callers.bob),
      staff: await LiveView.open(url, callers.staff),
    };
    return new World(app, license, { acme: acme.id, globex: globex.id }, callers, watchers);
  }

  close(): void {
    for (const watcher of Object.values(this.watchers)) watcher.close();
  }

  /** Words as the model answers them, one for each item. */
  async perform(operation: Operation<string>): Promise<string[]> {
    const { id } = this.license;
    const { anonymous } = this.app;
    const { staff } = this.callers;
    switch (operation.do) {
      case 'activate':
        return [await this.activate(operation.identifier, operation.key)];
      case 'heartbeat': {
        const { data, errors } = await anonymous.send(documents.HEARTBEAT, { input: this.tokenOf(operation.of) });
        return [this.beaten(operation.of, data?.heartbeat, errors?.[0]?.extensions)];
      }
      case 'heartbeats': {
        const inputs = operation.of.map((of) => this.tokenOf(of));
        const { heartbeats } = await anonymous.ask(documents.HEARTBEATS, { inputs });
        return operation.of.map((of, i) => this.beaten(of, heartbeats[i].heartbeat, heartbeats[i].error));
      }
      case 'deactivate':
        return [await this.deactivate(operation.of, operation.by)];
      case 'deactivateMany': {
        const answer = await this.callers[operation.by].ask(DEACTIVATE_MANY, { ids: operation.of });
        return answer.deactivateActivations.map(deactivated);
      }
      case 'suspendLicense':
        return [wordOf(await staff.send(documents.SUSPEND_LICENSE, { id }))];
      case 'reinstateLicense':
        return [wordOf(await staff.send(documents.REINSTATE_LICENSE, { id }))];
      case 'revokeLicense':
        return [wordOf(await staff.send(documents.REVOKE_LICENSE, { id }))];
      case 'suspendActivation':
        return [wordOf(await staff.send(documents.SUSPEND_ACTIVATION, { id: operation.of }))];
      case 'reinstateActivation':
        return [wordOf(await staff.send(documents.REINSTATE_ACTIVATION, { id: operation.of }))];
      case 'limit':
        return [await this.update({ activationLimit: operation.to })];
      case 'expiry':
        return [await this.update({ expiresAt: this.after(operation.inSeconds) })];
      case 'transfer':
        return [await this.update({ customerId: operation.to && this.owners[operation.to] })];
    }
  }

  /** No instant twice: an expiry that stands already is no change, and the model knows them by the second. */
  private after(seconds: number | null): Date | null {
    if (seconds === null) return null;
    this.expiries += 1;
    return new Date(this.app.database.clock.now().getTime() + seconds * 1_000 + 1_000 * this.expiries);
  }

  private async activate(identifier: string, idempotencyKey: string | null): Promise<string> {
    const { licenseKey } = this.license;
    const input = { licenseKey, identifier, idempotencyKey };
    const answer = await this.app.anonymous.send(documents.ACTIVATE, { input });
    if (answer.errors) return wordOf(answer);
    const { activation, activationToken, alreadyActive } = answer.data.activate;
    this.tokens.set(activation.id, activationToken);
    if (!alreadyActive) this.ids.push(activation.id);
    return `${alreadyActive ? 'same' : 'new'} ${activation.id}`;
  }

  private async deactivate(id: string, by: Person | 'Software'): Promise<string> {
    const answer =
      by === 'Software'
        ? await this.app.anonymous.send(documents.DEACTIVATE, { input: this.tokenOf(id) })
        : await this.callers[by].send(documents.DEACTIVATE_ACTIVATION, { id });
    return answer.errors ? wordOf(answer) : deactivated(answer.data.deactivate ?? answer.data.deactivateActivation);
  }

  private beaten(id: string, heartbeat: { lastSeenAt: string } | null, error?: { code: string } | null): string {
    if (!heartbeat) return error?.code ?? 'neither';
    const { lastSeenAt } = heartbeat;
    if (lastSeenAt > (this.lastSeen.get(id) ?? '')) this.lastSeen.set(id, lastSeenAt);
    return 'OK';
  }

  private async update(input: object): Promise<string> {
    return wordOf(await this.callers.staff.send(documents.UPDATE_LICENSE, { id: this.license.id, input }));
  }

  private tokenOf(id: string) {
    return { activationToken: this.tokens.get(id)! };
  }
}

const wordOf = ({ errors }: Answer) => errors?.[0]?.extensions.code ?? 'OK';

function deactivated(result: { alreadyDeactivated: boolean; error?: { code: string } | null }): string {
  return result.error?.code ?? (result.alreadyDeactivated ? 'again' : 'OK');
}
