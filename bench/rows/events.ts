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

/** Heartbeats of the next so many rows in one message; answers the instant of the last. */
export function push(events: number): string {
  let lastSeenAt = '';
  const next = () => {
    const { __typename, id, status, revision, heartbeatStatus, nextHeartbeatDueAt } = activations[count++ % ROWS]!;
    lastSeenAt = new Date(HOUR_AGO + count).toISOString();
    const activation = { __typename, id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt };
    return { __typename: 'ActivationEvent', kind: 'HEARTBEAT', activation };
  };
  pushed.next({ data: { activationEvents: Array.from({ length: events }, next) } });
  return lastSeenAt;
}
