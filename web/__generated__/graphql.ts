/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
};

/** What software sends to activate itself on a device or domain. */
export type ActivateInput = {
  /** At most 64 characters. */
  appVersion?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  hostname?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, per license: the same key and input answer the same activation. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Stable for the device or domain; 1 to 255 characters, no control characters. */
  identifier: Scalars['String']['input'];
  identifierType?: IdentifierType;
  /** A name for people; at most 255 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  licenseKey: Scalars['String']['input'];
  /** At most 255 characters. */
  platform?: InputMaybe<Scalars['String']['input']>;
};

export type ActivatePayload = {
  __typename?: 'ActivatePayload';
  activation: Activation;
  /** Keep it: heartbeats and deactivation need it. The same again for a repeated activate. */
  activationToken: Scalars['String']['output'];
  /** True: the identifier had its slot already, none was taken. */
  alreadyActive: Scalars['Boolean']['output'];
  /** Send a heartbeat this often. */
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  serverTime: Scalars['DateTime']['output'];
};

/** One device or domain on one license. */
export type Activation = Node & {
  __typename?: 'Activation';
  activatedAt: Scalars['DateTime']['output'];
  /** As of the last heartbeat that named one. */
  appVersion?: Maybe<Scalars['String']['output']>;
  /** True only while ACTIVE. */
  canDeactivate: Scalars['Boolean']['output'];
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A person's name or the kind of actor, never an id. */
  deactivatedBy?: Maybe<Scalars['String']['output']>;
  deactivationReason?: Maybe<DeactivationReason>;
  heartbeatStatus: HeartbeatStatus;
  hostname?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** As normalised: trimmed, NFC; a domain as its host name. */
  identifier: Scalars['String']['output'];
  identifierType: IdentifierType;
  /** A name for people, as the software sent it. */
  label?: Maybe<Scalars['String']['output']>;
  /** When the last heartbeat arrived; null: never. Never falls. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  license: License;
  /** ALIVE up to and including this instant; null: never seen. */
  nextHeartbeatDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** For example "Windows 11" or "linux/arm64". */
  platform?: Maybe<Scalars['String']['output']>;
  /** Rises with every change but a heartbeat: the higher one is the newer state. */
  revision: Scalars['Int']['output'];
  status: ActivationStatus;
};

export type ActivationConnection = {
  __typename?: 'ActivationConnection';
  edges: Array<ActivationEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<Activation>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ActivationEdge = {
  __typename?: 'ActivationEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  node: Activation;
};

/** What changed on one activation; its newest state. */
export type ActivationEvent = {
  __typename?: 'ActivationEvent';
  activation: Activation;
  kind: ActivationEventKind;
};

/** What happened to an activation. */
export type ActivationEventKind =
  | 'ACTIVATED'
  | 'DEACTIVATED'
  | 'HEARTBEAT'
  | 'REINSTATED'
  | 'SUSPENDED';

/** Filters add up; values inside a list are alternatives. */
export type ActivationFilter = {
  /** For vendor staff. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  heartbeatStatus?: InputMaybe<Array<HeartbeatStatus>>;
  /** A part of the identifier, literally, whatever the case. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  identifierType?: InputMaybe<IdentifierType>;
  lastSeenAfter?: InputMaybe<Scalars['DateTime']['input']>;
  lastSeenBefore?: InputMaybe<Scalars['DateTime']['input']>;
  licenseId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<ActivationStatus>>;
};

export type ActivationOrder = {
  direction: OrderDirection;
  field: ActivationOrderField;
};

/** What activations are sorted by. Never seen sorts as the oldest by LAST_SEEN_AT. */
export type ActivationOrderField =
  | 'ACTIVATED_AT'
  | 'IDENTIFIER'
  | 'LAST_SEEN_AT';

/** SUSPENDED: its license is suspended, or staff suspended it. DEACTIVATED is for good; the row is history. */
export type ActivationStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'SUSPENDED';

/** A partner tool's credential, sent as `Authorization: Bearer <secret>`. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  /** Null: never by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Written at most once a minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** The first characters of the secret, to recognise it by. */
  prefix: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes: Array<TokenScope>;
};

/** A tenant: the company or person that licenses belong to. */
export type Customer = Node & {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type DeactivateInput = {
  activationToken: Scalars['String']['input'];
};

export type DeactivatePayload = {
  __typename?: 'DeactivatePayload';
  activation: Activation;
  /** True: it was deactivated before, nothing changed. */
  alreadyDeactivated: Scalars['Boolean']['output'];
};

/** Why an activation gave up its slot. */
export type DeactivationReason =
  | 'CLIENT_REQUEST'
  | 'CUSTOMER_REQUEST'
  | 'HEARTBEAT_DEAD'
  | 'LICENSE_REVOKED'
  | 'PARTNER_REQUEST'
  | 'STAFF_REQUEST';

export type HeartbeatError = {
  __typename?: 'HeartbeatError';
  /** A code as in extensions.code of errors. */
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type HeartbeatInput = {
  activationToken: Scalars['String']['input'];
  /** At most 64 characters; stored when it differs. */
  appVersion?: InputMaybe<Scalars['String']['input']>;
};

/** Answered after the new time is durable. */
export type HeartbeatPayload = {
  __typename?: 'HeartbeatPayload';
  activationId: Scalars['ID']['output'];
  /** Send the next heartbeat in this time. */
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  /** The server's receipt time. */
  lastSeenAt: Scalars['DateTime']['output'];
  licenseExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  licenseStatus: LicenseStatus;
  /** The device counts as silent after this instant. */
  nextHeartbeatDueAt: Scalars['DateTime']['output'];
  serverTime: Scalars['DateTime']['output'];
};

/** Exactly one of the two is set. */
export type HeartbeatResult = {
  __typename?: 'HeartbeatResult';
  error?: Maybe<HeartbeatError>;
  heartbeat?: Maybe<HeartbeatPayload>;
};

/** ALIVE up to and including lastSeenAt + heartbeatWindowSeconds of the product, DEAD after; NOT_STARTED: no heartbeat yet. */
export type HeartbeatStatus =
  | 'ALIVE'
  | 'DEAD'
  | 'NOT_STARTED';

/** What the identifier names. */
export type IdentifierType =
  | 'DOMAIN'
  | 'HARDWARE';

/** The right to run a product on some devices. */
export type License = Node & {
  __typename?: 'License';
  /** How many devices at once; null is unlimited. */
  activationLimit?: Maybe<Scalars['Int']['output']>;
  activations: ActivationConnection;
  /** Slots taken: activations that are ACTIVE or SUSPENDED. */
  activationsInUse: Scalars['Int']['output'];
  /** Never below 0; null when unlimited. */
  activationsRemaining?: Maybe<Scalars['Int']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Null: nobody yet. Also null for software clients. */
  customer?: Maybe<Customer>;
  /** The license works until just before this instant; null: for good. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The last four letters and digits; every other one an X. */
  maskedKey: Scalars['String']['output'];
  product: Product;
  status: LicenseStatus;
};


/** The right to run a product on some devices. */
export type LicenseActivationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActivationOrder>;
};

export type LicenseConnection = {
  __typename?: 'LicenseConnection';
  edges: Array<LicenseEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<License>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

export type LicenseEdge = {
  __typename?: 'LicenseEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  node: License;
};

/** Filters add up; values inside a list are alternatives. */
export type LicenseFilter = {
  /** For vendor staff. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  expiringBefore?: InputMaybe<Scalars['DateTime']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of the product's name, the last four characters of the key, or the whole key. */
  query?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<LicenseStatus>>;
};

export type LicenseOrder = {
  direction: OrderDirection;
  field: LicenseOrderField;
};

/** What licenses are sorted by. */
export type LicenseOrderField =
  | 'CREATED_AT'
  | 'EXPIRES_AT';

/** Decided at the instant of reading. Precedence: revoked, suspended, expired, then the rest. */
export type LicenseStatus =
  /** Was activated at least once; stays so when the last device is removed. */
  | 'ACTIVE'
  /** Has a customer, was never activated. */
  | 'ASSIGNED'
  /** No customer yet. */
  | 'AVAILABLE'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUSPENDED';

/** What a holder of the key may know of the license. */
export type LicenseSummary = {
  __typename?: 'LicenseSummary';
  activationLimit?: Maybe<Scalars['Int']['output']>;
  activationsInUse: Scalars['Int']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  maskedKey: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  status: LicenseStatus;
};

/** Whether a license works now, and if not, why. */
export type LicenseValidation = {
  __typename?: 'LicenseValidation';
  code: LicenseValidationCode;
  /** The code in words, for people. */
  detail: Scalars['String']['output'];
  /** Null when there is no such license. */
  license?: Maybe<LicenseSummary>;
  valid: Scalars['Boolean']['output'];
};

/** VALID, or the first rule that fails: the license first, then the activation. */
export type LicenseValidationCode =
  | 'ACTIVATION_DEACTIVATED'
  | 'ACTIVATION_SUSPENDED'
  | 'LICENSE_EXPIRED'
  | 'LICENSE_NOT_ASSIGNED'
  | 'LICENSE_NOT_FOUND'
  | 'LICENSE_REVOKED'
  | 'LICENSE_SUSPENDED'
  | 'NOT_ACTIVATED'
  | 'VALID';

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a slot for the identifier, or answers the activation that has one. Does not move Last Seen. */
  activate: ActivatePayload;
  /** The software gives up its own slot. */
  deactivate: DeactivatePayload;
  /** Frees the slot of a device. The row stays as history. */
  deactivateActivation: DeactivatePayload;
  /** Moves Last Seen to now; answered after that is durable. */
  heartbeat: HeartbeatPayload;
  /** For gateways: up to 1000 heartbeats at once, one result each, in order. */
  heartbeats: Array<HeartbeatResult>;
  /** Starts a portal session, kept in a cookie. */
  signIn: SignInPayload;
  /** Ends the session and its sockets. True also when there was none. */
  signOut: Scalars['Boolean']['output'];
};


export type MutationActivateArgs = {
  input: ActivateInput;
};


export type MutationDeactivateArgs = {
  input: DeactivateInput;
};


export type MutationDeactivateActivationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationHeartbeatArgs = {
  input: HeartbeatInput;
};


export type MutationHeartbeatsArgs = {
  inputs: Array<HeartbeatInput>;
};


export type MutationSignInArgs = {
  input: SignInInput;
};

/** Anything with an id of its own (Relay object identification). */
export type Node = {
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
};

/** Smallest, oldest or A first (ASC), or last. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** For `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** For `before`; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A software product that licenses are sold for. */
export type Product = Node & {
  __typename?: 'Product';
  /** Devices dead for that long lose their slot; null: never. */
  deactivateDeadAfterSeconds?: Maybe<Scalars['Int']['output']>;
  /** A device that was silent for longer is DEAD. 60 or more; clients are told half. */
  heartbeatWindowSeconds: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Null when there is none with this id, or it is somebody else's. */
  activation?: Maybe<Activation>;
  /** The viewer's activations; for staff, all. Newest first. */
  activations: ActivationConnection;
  /** Null when there is none with this id, or it is somebody else's. */
  license?: Maybe<License>;
  /** The viewer's licenses; for staff, all. Newest first. */
  licenses: LicenseConnection;
  /** Whether the license works now, and if not, why. Moves nothing. */
  validateLicense: LicenseValidation;
  /** Who is calling; null for the anonymous. */
  viewer?: Maybe<Viewer>;
};


export type QueryActivationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActivationOrder>;
};


export type QueryLicenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LicenseOrder>;
};


export type QueryValidateLicenseArgs = {
  input: ValidateLicenseInput;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInPayload = {
  __typename?: 'SignInPayload';
  viewer: Viewer;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** What changed since the last message, newest state per activation; at most four messages a second. */
  activationEvents: Array<ActivationEvent>;
};


export type SubscriptionActivationEventsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  licenseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an API token may do. */
export type TokenScope =
  | 'ACTIVATIONS_READ'
  | 'ACTIVATIONS_WRITE'
  | 'AUDIT_READ'
  | 'LICENSES_READ';

/** A sign-in: of one customer, or of vendor staff. */
export type User = Node & {
  __typename?: 'User';
  /** Null for vendor staff. */
  customer?: Maybe<Customer>;
  /** Lower case. */
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: UserRole;
};

/** CUSTOMER: belongs to one customer and sees what is theirs. STAFF: works for the vendor, sees everything. */
export type UserRole =
  | 'CUSTOMER'
  | 'STAFF';

/** A key alone asks about the license; with an identifier also about its activation. */
export type ValidateLicenseInput = {
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** HARDWARE unless given. */
  identifierType?: InputMaybe<IdentifierType>;
  licenseKey: Scalars['String']['input'];
};

/** Who is calling: a signed-in user, or a partner tool with an API token. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The tenant; null for vendor staff. */
  customer?: Maybe<Customer>;
  /** CUSTOMER sees what is theirs; STAFF sees every customer. */
  role: UserRole;
  /** What a token may do; a signed-in user has every scope. */
  scopes: Array<TokenScope>;
  /** The API token; null for a user. */
  token?: Maybe<ApiToken>;
  /** The signed-in user; null for a token. */
  user?: Maybe<User>;
};

export type ActivatedCell_ActivationFragment = { __typename?: 'Activation', id: string, activatedAt: string };

export type ActivationEventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ActivationEventsSubscription = { __typename?: 'Subscription', activationEvents: Array<{ __typename?: 'ActivationEvent', kind: ActivationEventKind, activation: { __typename?: 'Activation', id: string, status: ActivationStatus, revision: number, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null } }> };

export type ActivationList_ConnectionFragment = { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, revision: number, status: ActivationStatus, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } }> };

export type ActivationRow_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, revision: number, status: ActivationStatus, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } };

export type DeactivateButton_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, revision: number, status: ActivationStatus };

export type DeactivateConfirm_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } };

export type DeactivateActivationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeactivateActivationMutation = { __typename?: 'Mutation', deactivateActivation: { __typename?: 'DeactivatePayload', alreadyDeactivated: boolean, activation: { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } } } };

export type IdentifierCell_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null };

export type LastSeenCell_ActivationFragment = { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null };

export type LicenseCell_ActivationFragment = { __typename?: 'Activation', id: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } };

export type StatusCell_ActivationFragment = { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus };

export type PageQueryVariables = Exact<{ [key: string]: never; }>;


export type PageQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', nodes: Array<{ __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, deactivatedAt?: string | null, lastSeenAt?: string | null, nextHeartbeatDueAt?: string | null }> } };

export type Newest_ActivationFragment = { __typename?: 'Activation', revision: number, status: ActivationStatus, deactivatedAt?: string | null, deactivationReason?: DeactivationReason | null, deactivatedBy?: string | null, canDeactivate: boolean, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null };

export type ActivationsPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  orderBy?: InputMaybe<ActivationOrder>;
}>;


export type ActivationsPageQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, revision: number, status: ActivationStatus, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: boolean };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', viewer: { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null } | null };

export type Viewer_ViewerFragment = { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export const IdentifierCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}}]} as unknown as DocumentNode<IdentifierCell_ActivationFragment, unknown>;
export const LicenseCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LicenseCell_ActivationFragment, unknown>;
export const StatusCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<StatusCell_ActivationFragment, unknown>;
export const LastSeenCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]} as unknown as DocumentNode<LastSeenCell_ActivationFragment, unknown>;
export const ActivatedCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}}]} as unknown as DocumentNode<ActivatedCell_ActivationFragment, unknown>;
export const DeactivateButton_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<DeactivateButton_ActivationFragment, unknown>;
export const ActivationRow_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ActivationRow_ActivationFragment, unknown>;
export const ActivationList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}}]} as unknown as DocumentNode<ActivationList_ConnectionFragment, unknown>;
export const DeactivateConfirm_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateConfirm_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DeactivateConfirm_ActivationFragment, unknown>;
export const Newest_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Newest_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivationReason"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"canDeactivate"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]} as unknown as DocumentNode<Newest_ActivationFragment, unknown>;
export const Viewer_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Viewer_ViewerFragment, unknown>;
export const ActivationEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ActivationEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ActivationEventsSubscription, ActivationEventsSubscriptionVariables>;
export const DeactivateActivationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateActivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alreadyDeactivated"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}}]} as unknown as DocumentNode<DeactivateActivationMutation, DeactivateActivationMutationVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const ActivationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<ActivationsPageQuery, ActivationsPageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;