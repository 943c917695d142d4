import { expectCountersToMatch } from '../check-counters.js';
import { byId, type Facts } from './facts.js';
import type { Seen } from './live-view.js';
import type { World } from './world.js';

const OWN = `query { dashboard { totalLicenses activeLicenses activationsInUse online silent neverSeen }
  activations(first: 100) { totalCount nodes { id } }
  ${['ACTIVE', 'SUSPENDED', 'DEACTIVATED'].map((each) => `${each}: activations(filter: { status: [${each}] }) { totalCount }`).join('\n')}
  ${['ALIVE', 'DEAD', 'NOT_STARTED'].map((each) => `${each}: activations(filter: { heartbeatStatus: [${each}], status: [ACTIVE, SUSPENDED] }) { totalCount }`).join('\n')} }`;

/** While nothing happens, everybody is shown the same: rows, counters, lists, totals, dashboards and live views. */
export async function expectAgreement(world: World, facts: Facts): Promise<void> {
  await expectCountersToMatch(world.app.database);
  await expectSoundRows(world);
  for (const [person, owner] of [['ada', 'acme'] as const, ['bob', 'globex'] as const]) {
    const seen = await world.callers[person].ask(OWN);
    seen.activations.nodes.sort(byId);
    expect(seen).toEqual(ownView(facts.license.owner === owner ? facts : null));
  }
  await expectLiveViews(world, facts);
}

/** An activation is always its license's customer's, works only where its license does, and keeps its identifier's place until the end. */
async function expectSoundRows({ app, license: { id } }: World): Promise<void> {
  const unsound = await app.database.query(
    `SELECT a.id FROM activations AS a JOIN licenses AS l ON l.id = a.license_id
     WHERE l.id = ? AND NOT (a.customer_id <=> l.customer_id
       AND (a.status <> 'ACTIVE' OR (l.suspended_at IS NULL AND l.revoked_at IS NULL AND a.suspended_at IS NULL))
       AND (a.status = 'DEACTIVATED') = (a.identifier_hash IS NULL)
       AND (a.status = 'DEACTIVATED') = (a.deactivated_at IS NOT NULL)
       AND (a.status = 'DEACTIVATED' OR l.first_activated_at IS NOT NULL))`,
    [id],
  );
  expect(unsound).toEqual([]);
}

/** What a customer sees; without the license, nothing. */
function ownView(facts: Facts | null) {
  const activations = facts?.activations ?? [];
  const held = activations.filter(({ status }) => status !== 'DEACTIVATED');
  const count = (wanted: string) => ({ totalCount: activations.filter(({ status }) => status === wanted).length });
  const beating = (wanted: string) => held.filter(({ heartbeatStatus }) => heartbeatStatus === wanted).length;
  return {
    dashboard: {
      totalLicenses: facts ? 1 : 0,
      activeLicenses: facts?.license.status === 'ACTIVE' ? 1 : 0,
      activationsInUse: held.length,
      online: beating('ALIVE'),
      silent: beating('DEAD'),
      neverSeen: beating('NOT_STARTED'),
    },
    activations: {
      totalCount: activations.length,
      nodes: activations.map(({ id }) => ({ id })),
    },
    ...Object.fromEntries(['ACTIVE', 'SUSPENDED', 'DEACTIVATED'].map((each) => [each, count(each)])),
    ...Object.fromEntries(['ALIVE', 'DEAD', 'NOT_STARTED'].map((each) => [each, { totalCount: beating(each) }])),
  };
}

/**
 * Whoever sees a device that holds a slot knows its newest state; so does staff of every device. A device that was
 * deactivated before it came to a customer is no news to them, and one that is nobody's is for staff alone.
 */
async function expectLiveViews({ watchers, lastSeen }: World, { license, activations }: Facts): Promise<void> {
  const isCurrent = (view: Map<string, Seen>, { id, status }: Facts['activations'][0]) =>
    view.get(id)?.status === status && view.get(id)?.lastSeenAt === (lastSeen.get(id) ?? null);
  await watchers.staff.expect((view) => activations.every((each) => isCurrent(view, each)), activations);
  const watcher = license.owner === 'acme' ? watchers.ada : watchers.bob;
  const theirs = license.owner ? activations.filter(({ status }) => status !== 'DEACTIVATED') : [];
  await watcher.expect(
    (view) => theirs.every((each) => isCurrent(view, each) && view.get(each.id)?.revision === each.revision),
    theirs,
  );
}
