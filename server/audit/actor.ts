import { registerEnumType } from 'type-graphql';

export enum ActorType {
  CUSTOMER = 'CUSTOMER',
  SOFTWARE = 'SOFTWARE',
  PARTNER = 'PARTNER',
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}
registerEnumType(ActorType, {
  name: 'ActorType',
  description: 'What kind of caller made a change.',
  valuesConfig: {
    CUSTOMER: { description: 'A person of the customer, signed in.' },
    SOFTWARE: { description: 'The licensed software itself, with a license key or an activation token.' },
    PARTNER: { description: 'A tool with an API token.' },
    STAFF: { description: 'A person of the vendor, signed in.' },
    SYSTEM: { description: 'The service by itself.' },
  },
});

/** Who makes a change: every rule that changes something takes one, for the audit and for its own limits. */
export interface Actor {
  type: ActorType;
  /** A person's or a token's name, or the kind of actor; never an id. */
  name: string;
  /** The request that asked for it; null for what the service does by itself. */
  requestId: string | null;
  /** What is changed must belong to this tenant; null: to anyone. */
  customerId: string | null;
}

/** Who that was for everybody who may read it: a person by name, anything else by its kind. */
export function publicName({ type, name }: Actor): string {
  return type === ActorType.PARTNER ? 'Partner' : name;
}

/** Whoever holds the license key or the activation token. */
export function software(requestId: string | null): Actor {
  return { type: ActorType.SOFTWARE, name: 'Software', requestId, customerId: null };
}

export const SYSTEM: Actor = { type: ActorType.SYSTEM, name: 'System', requestId: null, customerId: null };
