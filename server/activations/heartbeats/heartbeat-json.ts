import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { HeartbeatError, HeartbeatPayload, HeartbeatResult } from '../payloads.js';

/** How a value stands in the JSON of an answer. */
export type Write<T> = (value: T) => string;

/** By the fields of a type: how each is written as it was selected; null when that is not known here. */
type Fields<T> = Record<keyof T | '__typename', (field: FieldNode) => Write<T> | null>;

const PAYLOAD: Fields<HeartbeatPayload> = {
  __typename: leaf(() => '"HeartbeatPayload"'),
  activationId: leaf(({ activationId }) => `"${activationId}"`),
  lastSeenAt: leaf(({ lastSeenAt }) => instant(lastSeenAt)),
  nextHeartbeatDueAt: leaf((payload) => instant(payload.nextHeartbeatDueAt)),
  heartbeatIntervalSeconds: leaf((payload) => String(payload.heartbeatIntervalSeconds)),
  serverTime: leaf(({ serverTime }) => instant(serverTime)),
  licenseStatus: leaf(({ licenseStatus }) => `"${licenseStatus}"`),
  licenseExpiresAt: leaf(({ licenseExpiresAt }) => (licenseExpiresAt ? instant(licenseExpiresAt) : 'null')),
};

const ERROR: Fields<HeartbeatError> = {
  __typename: leaf(() => '"HeartbeatError"'),
  code: leaf(({ code }) => `"${code}"`),
  message: leaf(({ message }) => JSON.stringify(message)),
};

const RESULT: Fields<HeartbeatResult> = {
  __typename: leaf(() => '"HeartbeatResult"'),
  heartbeat: inside(PAYLOAD, ({ heartbeat }) => heartbeat),
  error: inside(ERROR, ({ error }) => error),
};

export const payloadWriter = (selected: SelectionSetNode | undefined) => writer(PAYLOAD, selected);

export function resultsWriter(selected: SelectionSetNode | undefined): Write<readonly HeartbeatResult[]> | null {
  const write = writer(RESULT, selected);
  return write && ((results) => `[${results.map(write).join()}]`);
}

/**
 * Null for anything but plain fields, each at most once: everything that there is, once, stays below what an operation
 * may cost, whatever the number of heartbeats.
 */
function writer<T>(fields: Fields<T>, selected: SelectionSetNode | undefined): Write<T> | null {
  const parts = new Map<string, [string, Write<T>]>();
  for (const field of selected?.selections ?? []) {
    if (field.kind !== Kind.FIELD || field.directives?.length) return null;
    const name = field.name.value;
    const write =
      Object.hasOwn(fields, name) && !parts.has(name) ? fields[name as keyof T | '__typename'](field) : null;
    if (!write) return null;
    parts.set(name, [`${parts.size ? ',' : ''}"${(field.alias ?? field.name).value}":`, write]);
  }
  const all = [...parts.values()];
  return (value) => {
    let json = '';
    for (const [name, write] of all) json += name + write(value);
    return `{${json}}`;
  };
}

function leaf<T>(write: Write<T>): () => Write<T> {
  return () => write;
}

function inside<T, U>(fields: Fields<U>, get: (value: T) => U | null): (field: FieldNode) => Write<T> | null {
  return ({ selectionSet }) => {
    const write = writer(fields, selectionSet);
    return (
      write &&
      ((value) => {
        const inner = get(value);
        return inner ? write(inner) : 'null';
      })
    );
  };
}

let written = { ms: Number.NaN, json: '' };

/** Those of a batch have the same instant. */
function instant(date: Date): string {
  const ms = date.getTime();
  if (ms !== written.ms) written = { ms, json: `"${date.toISOString()}"` };
  return written.json;
}
