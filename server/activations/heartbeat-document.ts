import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
} from 'graphql';
import type { Clock } from '../database/clock.js';
import type { OperationRequest } from '../limits.js';
import type { ShortCut } from '../short-cut.js';
import { heartbeatPayload } from './heartbeat-payload.js';
import type { Heartbeats } from './heartbeats.js';
import type { HeartbeatPayload } from './payloads.js';

type Leaf = keyof HeartbeatPayload | '__typename';

/** How each field of the answer stands in JSON: the same as its scalar would serialise it. */
const LEAVES: Record<Leaf, (payload: HeartbeatPayload) => string> = {
  __typename: () => '"HeartbeatPayload"',
  activationId: ({ activationId }) => `"${activationId}"`,
  lastSeenAt: ({ lastSeenAt }) => instant(lastSeenAt),
  nextHeartbeatDueAt: (payload) => instant(payload.nextHeartbeatDueAt),
  heartbeatIntervalSeconds: (payload) => String(payload.heartbeatIntervalSeconds),
  serverTime: ({ serverTime }) => instant(serverTime),
  licenseStatus: ({ licenseStatus }) => `"${licenseStatus}"`,
  licenseExpiresAt: ({ licenseExpiresAt }) => (licenseExpiresAt ? instant(licenseExpiresAt) : 'null'),
};

/** A document that is one heartbeat and nothing else, as software sends it all its life. */
interface HeartbeatDocument {
  field: FieldNode;
  name: string | undefined;
  variable: string;
  /** Name and maker of each value, in the order of the answer. */
  leaves: [string, (payload: HeartbeatPayload) => string][];
}

/**
 * The short cut for heartbeats: graphql-js and type-graphql take longer over one than all the rest does. Anybody may
 * send heartbeats, and one is never too large, so that there is nothing to ask beside what the resolver asks. What is
 * written otherwise than software writes it, or has other variables, goes the long way.
 */
export function heartbeatShortCut(heartbeats: Heartbeats, clock: Clock): ShortCut {
  const known = new WeakMap<DocumentNode, HeartbeatDocument | null>();
  return ({ document, operationName, variables }: OperationRequest) => {
    let read = known.get(document);
    if (read === undefined) {
      read = readDocument(document);
      known.set(document, read);
    }
    if (!read || (operationName != null && operationName !== read.name)) return null;
    const input = plainInput(variables?.[read.variable]);
    return input && run(read, heartbeats, clock, input);
  };
}

async function run(
  { field, leaves }: HeartbeatDocument,
  heartbeats: Heartbeats,
  clock: Clock,
  { activationToken, appVersion }: { activationToken: string; appVersion?: string | null },
): Promise<string | ExecutionResult> {
  const responseName = field.alias?.value ?? field.name.value;
  try {
    const payload = heartbeatPayload(await heartbeats.beat(activationToken, appVersion), clock);
    let json = '';
    for (const [name, make] of leaves) json += `${json ? ',' : ''}"${name}":${make(payload)}`;
    return `{"data":{"${responseName}":{${json}}}}`;
  } catch (error) {
    return { errors: [locatedError(error, [field], [responseName])], data: null };
  }
}

function readDocument({ definitions }: DocumentNode): HeartbeatDocument | null {
  const [operation] = definitions;
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const [field] = operation.selectionSet.selections;
  if (operation.selectionSet.selections.length !== 1 || field?.kind !== Kind.FIELD) return null;
  const variable = onlyVariable(operation);
  const isPlain = operation.operation === 'mutation' && !operation.directives?.length && !field.directives?.length;
  const isHeartbeat = field.name.value === 'heartbeat' && field.arguments?.map(print).join() === `input: $${variable}`;
  if (!variable || !isPlain || !isHeartbeat) return null;
  const leaves = new Map<string, (payload: HeartbeatPayload) => string>();
  for (const selection of field.selectionSet?.selections ?? []) {
    const leaf = leafOf(selection);
    if (!leaf) return null;
    leaves.set(...leaf);
  }
  return { field, name: operation.name?.value, variable, leaves: [...leaves] };
}

function onlyVariable({ variableDefinitions = [] }: OperationDefinitionNode): string | null {
  const [definition] = variableDefinitions;
  if (!definition || variableDefinitions.length > 1) return null;
  const { name } = definition.variable;
  return print(definition) === `$${name.value}: HeartbeatInput!` ? name.value : null;
}

function leafOf(selection: SelectionNode): [string, (payload: HeartbeatPayload) => string] | null {
  if (selection.kind !== Kind.FIELD || selection.directives?.length) return null;
  const { alias, name } = selection;
  return Object.hasOwn(LEAVES, name.value) ? [(alias ?? name).value, LEAVES[name.value as Leaf]] : null;
}

/** Null for what has to be coerced, or refused. */
function plainInput(value: unknown): { activationToken: string; appVersion?: string | null } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { activationToken, appVersion, ...others } = value as Record<string, unknown>;
  if (typeof activationToken !== 'string' || Object.keys(others).length > 0) return null;
  return appVersion == null
    ? { activationToken }
    : typeof appVersion === 'string'
      ? { activationToken, appVersion }
      : null;
}

let written = { ms: Number.NaN, json: '' };

/** Those of a batch have the same instant. */
function instant(date: Date): string {
  const ms = date.getTime();
  if (ms !== written.ms) written = { ms, json: `"${date.toISOString()}"` };
  return written.json;
}
