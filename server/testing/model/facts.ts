import type { Model } from './model.js';
import { DEVICES, type Owner } from './operation.js';
import type { World } from './world.js';

/** All that can be seen of a license from outside, in the words of the API. */
export interface Facts {
  license: {
    status: string;
    owner: Owner | null;
    activationLimit: number | null;
    activationsInUse: number;
    activationsRemaining: number | null;
    isForGood: boolean;
    validation: string;
  };
  /** By id: of two that came at the same time, nobody can say which was first. */
  activations: {
    id: string;
    identifier: string;
    status: string;
    revision: number;
    heartbeatStatus: string;
    canDeactivate: boolean;
    deactivationReason: string | null;
    deactivatedBy: string | null;
  }[];
  /** What software is told, by device. */
  validations: string[];
  auditEntries: number;
}

export const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** What the model expects to be seen. */
export function expected(model: Model): Facts {
  const { limit, inUse } = model;
  return {
    license: {
      status: model.status,
      owner: model.owner,
      activationLimit: limit,
      activationsInUse: inUse,
      activationsRemaining: limit === null ? null : Math.max(0, limit - inUse),
      isForGood: model.expiresAt === null,
      validation: model.refusal ?? 'VALID',
    },
    activations: [...model.devices].sort(byId).map((device) => ({
      id: device.id,
      identifier: device.identifier,
      status: model.statusOf(device),
      revision: device.revision,
      heartbeatStatus: model.heartbeatOf(device),
      canDeactivate: model.statusOf(device) === 'ACTIVE',
      deactivationReason: device.ended?.reason ?? null,
      deactivatedBy: device.ended?.by ?? null,
    })),
    validations: DEVICES.map((identifier) => model.validation(identifier)),
    auditEntries: model.auditEntries,
  };
}

const LICENSE = `query ($id: ID!) { license(id: $id) {
  status activationLimit activationsInUse activationsRemaining expiresAt customer { id } validation { code }
  activations(first: 100, orderBy: { field: ACTIVATED_AT, direction: ASC }) { totalCount nodes {
    id identifier status revision heartbeatStatus lastSeenAt canDeactivate deactivationReason deactivatedBy } } } }`;
const VALIDATIONS = `query (${DEVICES.map((_, i) => `$d${i}: ValidateLicenseInput!`).join(', ')}) {
  ${DEVICES.map((_, i) => `d${i}: validateLicense(input: $d${i}) { code }`).join(' ')} }`;

/** What vendor staff and software see. */
export async function observe({ app, callers, license: { id, licenseKey }, lastSeen, owners }: World): Promise<Facts> {
  const { license } = await callers.staff.ask(LICENSE, { id });
  const { activations, customer, expiresAt, validation, ...figures } = license;
  expect(activations.totalCount).toBe(activations.nodes.length);
  const inputs = DEVICES.map((identifier, i) => [`d${i}`, { licenseKey, identifier }]);
  const validations = await app.anonymous.ask(VALIDATIONS, Object.fromEntries(inputs));
  const [row] = await app.database.query<{ entries: number }[]>(
    `SELECT COUNT(*) AS entries FROM audit_entries
     WHERE subject_id = ? OR subject_id IN (SELECT id FROM activations WHERE license_id = ?)`,
    [id, id],
  );
  const facts: Facts = {
    license: {
      ...figures,
      owner: (Object.keys(owners) as Owner[]).find((owner) => owners[owner] === customer?.id) ?? null,
      isForGood: expiresAt === null,
      validation: validation.code,
    },
    activations: activations.nodes
      .sort(byId)
      .map(({ lastSeenAt, ...activation }: { id: string; lastSeenAt: string | null }) => {
        // Nothing that was acknowledged is lost, and nothing but a heartbeat moves Last Seen.
        expect(lastSeenAt).toBe(lastSeen.get(activation.id) ?? null);
        return activation;
      }),
    validations: DEVICES.map((_, i) => validations[`d${i}`].code),
    auditEntries: Number(row?.entries),
  };
  // Answers come from outside the sandbox of the test, whose objects are no equals of those inside.
  return JSON.parse(JSON.stringify(facts));
}
