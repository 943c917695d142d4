import { ApolloLink, Observable } from '@apollo/client';
import { Subject } from 'rxjs';
import { anActivation } from '../../web/testing/activation.js';

const ROWS = 2_000;
/** An event from the future would tell the portal that its clock is slow. */
const HOUR_AGO = Date.now() - 3_600_000;

export const activations = Array.from({ length: ROWS }, (_, i) =>
  anActivation({ id: `act_${i}`, identifier: `ws-${i}.acme.example`, lastSeenAt: new Date(HOUR_AGO).toISOString() }),
);

const pushed = new Subject<ApolloLink.Result>();

/** Answers a query with all activations, and a subscription with what is pushed. */
export const link = new ApolloLink(({ operationType }) => {
  if (operationType === 'subscription') return pushed;
  const connection = { __typename: 'ActivationConnection', nodes: activations };
  return new Observable((observer) => {
    observer.next({ data: { activations: connection } });
    observer.complete();
  });
});

let count = 0;

/** The instant of each row's last heartbeat, by its identifier. */
export const latest = new Map(activations.map(({ identifier, lastSeenAt }) => [identifier, lastSeenAt]));

/** Heartbeats of so many in one message: of one after the other of the first `among` rows. */
export function push(events: number, among = ROWS): void {
  const next = () => {
    const row = activations[count++ % among]!;
    const lastSeenAt = new Date(HOUR_AGO + count).toISOString();
    latest.set(row.identifier, lastSeenAt);
    const { __typename, id, status, revision, heartbeatStatus, nextHeartbeatDueAt } = row;
    const activation = { __typename, id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt };
    return { __typename: 'ActivationEvent', kind: 'HEARTBEAT', activation };
  };
  pushed.next({ data: { activationEvents: Array.from({ length: events }, next) } });
}
