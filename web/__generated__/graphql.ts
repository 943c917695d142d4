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
  /** An instant by RFC 3339, answered in UTC with milliseconds: `2026-11-24T09:30:00.000Z`. Taken with any offset, in the years 1000 to 9999. */
  DateTime: { input: string; output: string; }
};

/** What software sends to activate itself on a device or domain. In what it tells of itself, control characters become blanks. */
export type ActivateInput = {
  /** At most 64 characters. */
  appVersion?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  hostname?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters, per license: the same key and input, appVersion and all, answer the same activation, another input is refused. Not needed to repeat safely: the identifier is enough. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Stable for the device or domain; 1 to 255 characters, no control characters. Blanks around it do not count. */
  identifier: Scalars['String']['input'];
  /** What the identifier names. */
  identifierType?: IdentifierType;
  /** A name for people; at most 255 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** As the customer got it; the case counts, blanks around it do not. */
  licenseKey: Scalars['String']['input'];
  /** At most 255 characters. */
  platform?: InputMaybe<Scalars['String']['input']>;
};

/** The activation, and what the software needs to keep it. */
export type ActivatePayload = {
  __typename?: 'ActivatePayload';
  /** The device or domain with its slot. */
  activation: Activation;
  /** Keep it: heartbeats and deactivation need it. The same again for a repeated activate. */
  activationToken: Scalars['String']['output'];
  /** True: the identifier had its slot already, none was taken. */
  alreadyActive: Scalars['Boolean']['output'];
  /** Send a heartbeat this often: half of the window, so that one may be lost. */
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  /** The server's clock, for software whose own is wrong. */
  serverTime: Scalars['DateTime']['output'];
};

/** One device or domain on one license. */
export type Activation = Node & {
  __typename?: 'Activation';
  /** When it took its slot. */
  activatedAt: Scalars['DateTime']['output'];
  /** As of the last heartbeat that named one. */
  appVersion?: Maybe<Scalars['String']['output']>;
  /** True only while ACTIVE. */
  canDeactivate: Scalars['Boolean']['output'];
  /** When it gave up its slot. */
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A person's name or the kind of actor, never an id. */
  deactivatedBy?: Maybe<Scalars['String']['output']>;
  /** Why it gave up its slot. */
  deactivationReason?: Maybe<DeactivationReason>;
  /** Decided at the instant of reading. */
  heartbeatStatus: HeartbeatStatus;
  /** The life of the device, newest first; for a customer, from when it became theirs. */
  history: AuditEntryConnection;
  /** As the software sent it. */
  hostname?: Maybe<Scalars['String']['output']>;
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** As normalised: trimmed, NFC; a domain as its host name. */
  identifier: Scalars['String']['output'];
  /** What the identifier names. */
  identifierType: IdentifierType;
  /** A name for people, as the software sent it. */
  label?: Maybe<Scalars['String']['output']>;
  /** When the last heartbeat arrived; null: never. Never falls. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose slot it has, or had. */
  license: License;
  /** ALIVE up to and including this instant; null: never seen. */
  nextHeartbeatDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** For example "Windows 11" or "linux/arm64". */
  platform?: Maybe<Scalars['String']['output']>;
  /** Rises with every change but a heartbeat: the higher one is the newer state. */
  revision: Scalars['Int']['output'];
  /** When it was not heard from in the last 30 days, oldest first; in the rest it was online. Ends with its deactivation. The service's own downtime is no silence, nor is a heartbeat that is late by less than a tenth of the window; silences that begin in the same hour are told as one, as long as all of them together. At most 720. */
  silences: Array<Silence>;
  /** Whether the device may run the software. */
  status: ActivationStatus;
};


/** One device or domain on one license. */
export type ActivationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of activations. */
export type ActivationConnection = {
  __typename?: 'ActivationConnection';
  /** The page, each with its cursor. */
  edges: Array<ActivationEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<Activation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of activations. */
export type ActivationEdge = {
  __typename?: 'ActivationEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Activation;
};

/** What changed on one activation; its newest state. */
export type ActivationEvent = {
  __typename?: 'ActivationEvent';
  /** Its newest state. */
  activation: Activation;
  /** The newest change; HEARTBEAT when nothing else is new. */
  kind: ActivationEventKind;
};

/** What happened to an activation. */
export type ActivationEventKind =
  /** It took its slot, or came to this customer. */
  | 'ACTIVATED'
  /** It gave up its slot. */
  | 'DEACTIVATED'
  /** It was heard from. */
  | 'HEARTBEAT'
  /** It works again. */
  | 'REINSTATED'
  /** It was suspended, by itself or with its license. */
  | 'SUSPENDED';

/** Filters add up; values inside a list are alternatives. */
export type ActivationFilter = {
  /** Of this customer; for vendor staff. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, decided at this instant; of devices that hold no slot any more, too, unless status leaves them out. */
  heartbeatStatus?: InputMaybe<Array<HeartbeatStatus>>;
  /** A part of the identifier, literally, whatever the case. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** What the identifier names. */
  identifierType?: InputMaybe<IdentifierType>;
  /** Of these alone, as those on a screen. Unknown ones are left out. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Seen last later than this instant. */
  lastSeenAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen last earlier than this instant; never seen is not. */
  lastSeenBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this license. */
  licenseId?: InputMaybe<Scalars['ID']['input']>;
  /** Of licenses of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<ActivationStatus>>;
};

/** How a list of activations is sorted. */
export type ActivationOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to sort by. */
  field: ActivationOrderField;
};

/** What activations are sorted by. */
export type ActivationOrderField =
  /** When it took its slot. */
  | 'ACTIVATED_AT'
  /** The identifier in lower case. */
  | 'IDENTIFIER'
  /** The last heartbeat; never seen sorts as the oldest. */
  | 'LAST_SEEN_AT';

/** Whether the device may run the software. */
export type ActivationStatus =
  /** It may, as long as its license is usable. */
  | 'ACTIVE'
  /** It gave up its slot, for good; kept as history. */
  | 'DEACTIVATED'
  /** Its license is suspended, or staff suspended this device; it keeps its slot. */
  | 'SUSPENDED';

/** What kind of caller made a change. */
export type ActorType =
  /** A person of the customer, signed in. */
  | 'CUSTOMER'
  /** A tool with an API token. */
  | 'PARTNER'
  /** The licensed software itself, with a license key or an activation token. */
  | 'SOFTWARE'
  /** A person of the vendor, signed in. */
  | 'STAFF'
  /** The service by itself. */
  | 'SYSTEM';

/** A partner tool's credential, sent as `Authorization: Bearer <secret>`. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whose data it opens. */
  customer?: Maybe<Customer>;
  /** Null: never by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** Written at most once a minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** To recognise it by. */
  name: Scalars['String']['output'];
  /** The first characters of the secret, to recognise it by. */
  prefix: Scalars['String']['output'];
  /** When it was ended; null: it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<TokenScope>;
};

/** One change of state: who did what, when. Nobody can change or remove it. Heartbeats write none. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** What was changed and how; `activation.refused` is an activate that was refused. activation.created, activation.deactivated, activation.refused, activation.reinstated, activation.suspended, activation.transferred, apiToken.created, apiToken.revoked, customer.created, license.issued, license.keyRevealed, license.reinstated, license.revoked, license.suspended, license.updated, product.created, product.updated, user.created, user.passwordChanged, user.signedOut, user.updated. */
  action: Scalars['String']['output'];
  /** A person's or a token's name, or the kind of actor. */
  actor?: Maybe<Scalars['String']['output']>;
  /** What kind of caller it was. */
  actorType: ActorType;
  /** What differs now, as JSON; license keys masked. */
  after?: Maybe<Scalars['String']['output']>;
  /** By the database's clock. */
  at: Scalars['DateTime']['output'];
  /** What differed before, as JSON; license keys masked. Null: it was made by this change. */
  before?: Maybe<Scalars['String']['output']>;
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** The request that asked for it; null: nobody did. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** What was changed, as it is now. Null when it is gone, or the viewer may not see it; and of an activate with an unknown key, which is about nothing. */
  subject?: Maybe<Node>;
  /** What was changed. An activate with an unknown key has no subject: the entry names itself. */
  subjectId: Scalars['ID']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The page, each with its cursor. */
  edges: Array<AuditEntryEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of audit entries. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: AuditEntry;
};

/** Filters add up. */
export type AuditFilter = {
  /** The whole action, as `activation.deactivated`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** By this kind of caller. */
  actorType?: InputMaybe<ActorType>;
  /** Later than this instant. */
  after?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than this instant. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changes of this license, activation, user … */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whoever sits at an open browser does not know the current password. */
export type ChangePasswordInput = {
  /** The one that is signed in with now. */
  currentPassword: Scalars['String']['input'];
  /** 8 to 1000 characters. */
  newPassword: Scalars['String']['input'];
};

/** A credential for a partner tool. */
export type CreateApiTokenInput = {
  /** For vendor staff, who have to name it: whose data it opens. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** In the future. Null: it works until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** To recognise it by; 1 to 255 characters. Shown as who did what it does. */
  name: Scalars['String']['input'];
  /** What it may do; at least one. */
  scopes: Array<TokenScope>;
};

/** The token and, this once, its secret. */
export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  /** The new token. */
  apiToken: ApiToken;
  /** Sent as `Authorization: Bearer <secret>`. Shown this once: only a hash of it is kept. */
  secret: Scalars['String']['output'];
};

/** A new tenant. */
export type CreateCustomerInput = {
  /** 1 to 255 characters. */
  name: Scalars['String']['input'];
};

/** A software product to sell licenses for. */
export type CreateProductInput = {
  /** Frees the slots of devices that were DEAD for this long, on top of the window: 1 to 315360000 (ten years). Null: never, a person has to. */
  deactivateDeadAfterSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** A device is silent after this time without a heartbeat: 60 to 31536000 (a year). 600 unless given. */
  heartbeatWindowSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 255 characters. */
  name: Scalars['String']['input'];
};

/** A new sign-in. */
export type CreateUserInput = {
  /** Needed for CUSTOMER; STAFF has none. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whatever the case typed; one mailbox, one sign-in. */
  email: Scalars['String']['input'];
  /** 1 to 255 characters. Shown as who did what this person does. */
  name: Scalars['String']['input'];
  /** 8 to 1000 characters. */
  password: Scalars['String']['input'];
  /** Of a customer, or of vendor staff. */
  role: UserRole;
};

/** A tenant: the company or person that licenses belong to. */
export type Customer = Node & {
  __typename?: 'Customer';
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** As vendor staff named it. */
  name: Scalars['String']['output'];
  /** For staff. Who signs in for it, newest first. */
  users: UserConnection;
};


/** A tenant: the company or person that licenses belong to. */
export type CustomerUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The page, each with its cursor. */
  edges: Array<CustomerEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<Customer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of customers. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Customer;
};

/** The state of all that the viewer sees, at one instant. */
export type Dashboard = {
  __typename?: 'Dashboard';
  /** Slots taken: online, silent and neverSeen together. */
  activationsInUse: Scalars['Int']['output'];
  /** Licenses whose status is ACTIVE. */
  activeLicenses: Scalars['Int']['output'];
  /** Licenses that expire within 30 days; not what has expired or is revoked. */
  expiringSoon: Scalars['Int']['output'];
  /** Devices that hold a slot and never sent a heartbeat. */
  neverSeen: Scalars['Int']['output'];
  /** Devices that hold a slot and are ALIVE. */
  online: Scalars['Int']['output'];
  /** The five newest licenses. */
  recentLicenses: Array<License>;
  /** Devices that hold a slot and are DEAD. */
  silent: Scalars['Int']['output'];
  /** Revoked and expired ones included. */
  totalLicenses: Scalars['Int']['output'];
};

/** Who gives up its slot. */
export type DeactivateInput = {
  /** As answered by activate. */
  activationToken: Scalars['String']['input'];
};

/** The activation without its slot. */
export type DeactivatePayload = {
  __typename?: 'DeactivatePayload';
  /** Kept as history. */
  activation: Activation;
  /** True: it was deactivated before, nothing changed. */
  alreadyDeactivated: Scalars['Boolean']['output'];
};

/** Why this activation of several was not deactivated. */
export type DeactivationError = {
  __typename?: 'DeactivationError';
  /** A code as in extensions.code of errors. */
  code: Scalars['String']['output'];
  /** The code in words, for people. */
  message: Scalars['String']['output'];
};

/** Why an activation gave up its slot. */
export type DeactivationReason =
  /** The software gave it up. */
  | 'CLIENT_REQUEST'
  /** A person of the customer removed it. */
  | 'CUSTOMER_REQUEST'
  /** It was DEAD for as long as its product allows. */
  | 'HEARTBEAT_DEAD'
  /** Its license was revoked. */
  | 'LICENSE_REVOKED'
  /** A tool with an API token removed it. */
  | 'PARTNER_REQUEST'
  /** Vendor staff removed it. */
  | 'STAFF_REQUEST';

/** Either the activation or the error is set. */
export type DeactivationResult = {
  __typename?: 'DeactivationResult';
  /** Null when it was refused. */
  activation?: Maybe<Activation>;
  /** True: it was deactivated before, nothing changed. */
  alreadyDeactivated: Scalars['Boolean']['output'];
  /** Null when it was not refused. */
  error?: Maybe<DeactivationError>;
  /** As it was asked for. */
  id: Scalars['ID']['output'];
};

/** Why this heartbeat of several was refused. */
export type HeartbeatError = {
  __typename?: 'HeartbeatError';
  /** A code as in extensions.code of errors. */
  code: Scalars['String']['output'];
  /** The code in words, for people. */
  message: Scalars['String']['output'];
};

/** Who is alive. */
export type HeartbeatInput = {
  /** As answered by activate. */
  activationToken: Scalars['String']['input'];
  /** At most 64 characters; stored when it differs. */
  appVersion?: InputMaybe<Scalars['String']['input']>;
};

/** Answered after the new time is durable. */
export type HeartbeatPayload = {
  __typename?: 'HeartbeatPayload';
  /** Whose heartbeat it was. */
  activationId: Scalars['ID']['output'];
  /** Send the next heartbeat in this time. */
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  /** The server's receipt time. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When the license stops working; null: never. */
  licenseExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** ACTIVE, or it would have been refused. */
  licenseStatus: LicenseStatus;
  /** The device counts as silent after this instant. */
  nextHeartbeatDueAt: Scalars['DateTime']['output'];
  /** The server's clock, for software whose own is wrong. */
  serverTime: Scalars['DateTime']['output'];
};

/** Exactly one of the two is set. */
export type HeartbeatResult = {
  __typename?: 'HeartbeatResult';
  /** Null when it was taken. */
  error?: Maybe<HeartbeatError>;
  /** Null when it was refused. */
  heartbeat?: Maybe<HeartbeatPayload>;
};

/** Whether a device was heard from within the heartbeat window of its product. */
export type HeartbeatStatus =
  /** Up to and including lastSeenAt + heartbeatWindowSeconds. */
  | 'ALIVE'
  /** Silent for longer than that. */
  | 'DEAD'
  /** No heartbeat yet. */
  | 'NOT_STARTED';

/** What the identifier names. */
export type IdentifierType =
  /** A domain; reduced to its host name. */
  | 'DOMAIN'
  /** A device; compared exactly. */
  | 'HARDWARE';

/** A license to issue. */
export type IssueLicenseInput = {
  /** How many devices at once, 1 or more; null: unlimited. */
  activationLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Whose it is. Null: nobody yet; assign it with updateLicense. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Works until just before this instant; null: for good. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 255 visible ASCII characters that no other license has. A random one unless given. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  productId: Scalars['ID']['input'];
};

/** The license and, this once, its key. */
export type IssueLicensePayload = {
  __typename?: 'IssueLicensePayload';
  /** The new license. */
  license: License;
  /** The full key, for the customer. Elsewhere it is masked. */
  licenseKey: Scalars['String']['output'];
};

/** The right to run a product on some devices. */
export type License = Node & {
  __typename?: 'License';
  /** How many devices at once; null is unlimited. */
  activationLimit?: Maybe<Scalars['Int']['output']>;
  /** Its devices, newest first; deactivated ones too. */
  activations: ActivationConnection;
  /** Slots taken: activations that are ACTIVE or SUSPENDED. */
  activationsInUse: Scalars['Int']['output'];
  /** Never below 0; null when unlimited. */
  activationsRemaining?: Maybe<Scalars['Int']['output']>;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** Null: nobody yet. Also null for software clients. */
  customer?: Maybe<Customer>;
  /** The license works until just before this instant; null: for good. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** The last four letters and digits; every other one an X. */
  maskedKey: Scalars['String']['output'];
  /** What it is for. */
  product: Product;
  /** Decided at the instant of reading. */
  status: LicenseStatus;
  /** Whether software may use the license now, in the words that software gets; asks about no activation. */
  validation: LicenseValidation;
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

/** A page of licenses. */
export type LicenseConnection = {
  __typename?: 'LicenseConnection';
  /** The page, each with its cursor. */
  edges: Array<LicenseEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<License>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of licenses. */
export type LicenseEdge = {
  __typename?: 'LicenseEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: License;
};

/** Filters add up; values inside a list are alternatives. */
export type LicenseFilter = {
  /** Of this customer; for vendor staff. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Expiring, or expired, earlier than this instant. */
  expiringBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of the product's name or the last four characters of the key, whatever the case; or the whole key. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Any of these, decided at this instant. */
  status?: InputMaybe<Array<LicenseStatus>>;
};

/** How a list of licenses is sorted. */
export type LicenseOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to sort by. */
  field: LicenseOrderField;
};

/** What licenses are sorted by. */
export type LicenseOrderField =
  /** When it was issued. */
  | 'CREATED_AT'
  /** When it expires; never is later than every instant. */
  | 'EXPIRES_AT';

/** Decided at the instant of reading. Precedence: revoked, suspended, expired, then the rest. */
export type LicenseStatus =
  /** Was activated at least once; stays so when the last device is removed. */
  | 'ACTIVE'
  /** Has a customer, was never activated. */
  | 'ASSIGNED'
  /** No customer yet. */
  | 'AVAILABLE'
  /** Its time is over, until it is extended. */
  | 'EXPIRED'
  /** Ended by vendor staff, for good. */
  | 'REVOKED'
  /** Stopped by vendor staff until they reinstate it. */
  | 'SUSPENDED';

/** What a holder of the key may know of the license. */
export type LicenseSummary = {
  __typename?: 'LicenseSummary';
  /** How many devices at once; null is unlimited. */
  activationLimit?: Maybe<Scalars['Int']['output']>;
  /** Slots taken. */
  activationsInUse: Scalars['Int']['output'];
  /** The license works until just before this instant; null: for good. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last four letters and digits; every other one an X. */
  maskedKey: Scalars['String']['output'];
  /** What the license is for. */
  productName: Scalars['String']['output'];
  /** Decided at this instant. */
  status: LicenseStatus;
};

/** Whether a license works now, and if not, why. */
export type LicenseValidation = {
  __typename?: 'LicenseValidation';
  /** VALID, or the first rule that fails. */
  code: LicenseValidationCode;
  /** The code in words, for people. */
  detail: Scalars['String']['output'];
  /** Null when there is no such license. */
  license?: Maybe<LicenseSummary>;
  /** True when the code is VALID. */
  valid: Scalars['Boolean']['output'];
};

/** VALID, or the first rule that fails: the license first, then the activation. */
export type LicenseValidationCode =
  /** The identifier gave up its slot. */
  | 'ACTIVATION_DEACTIVATED'
  /** The device is suspended. */
  | 'ACTIVATION_SUSPENDED'
  /** The license has expired. */
  | 'LICENSE_EXPIRED'
  /** The license belongs to no customer yet. */
  | 'LICENSE_NOT_ASSIGNED'
  /** There is no license with this key. */
  | 'LICENSE_NOT_FOUND'
  /** The license is revoked for good. */
  | 'LICENSE_REVOKED'
  /** The license is suspended. */
  | 'LICENSE_SUSPENDED'
  /** The identifier was never activated on this license. */
  | 'NOT_ACTIVATED'
  /** It works. */
  | 'VALID';

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a slot for the identifier, or answers the activation that has one. Does not move Last Seen. Refused with LICENSE_NOT_FOUND, any other LICENSE_…, ACTIVATION_LIMIT_REACHED, ACTIVATION_SUSPENDED, IDENTIFIER_INVALID or IDEMPOTENCY_KEY_REUSED; with ACTIVATION_DEACTIVATED for a key whose activation is gone; and with RATE_LIMITED after 1000 different unknown keys from one address in 15 minutes. */
  activate: ActivatePayload;
  /** Ends every other session of the user, and their sockets. A wrong current password is INVALID_CREDENTIALS, after ten of them RATE_LIMITED. */
  changePassword: Scalars['Boolean']['output'];
  /** Makes a token and shows its secret, this once. */
  createApiToken: CreateApiTokenPayload;
  /** For staff. Makes a tenant; its people come with createUser. */
  createCustomer: Customer;
  /** For staff. Makes a product, to issue licenses for. */
  createProduct: Product;
  /** For staff. Makes a sign-in of a customer, or of staff. A taken email is VALIDATION_FAILED. */
  createUser: User;
  /** The software gives up its own slot. May be repeated. Refused with ACTIVATION_SUSPENDED, ACTIVATION_TOKEN_INVALID or ACTIVATION_NOT_FOUND. */
  deactivate: DeactivatePayload;
  /** Frees the slot of a device. The row stays as history. May be repeated. Refused with ACTIVATION_NOT_FOUND, also when it is somebody else's, or ACTIVATION_SUSPENDED. */
  deactivateActivation: DeactivatePayload;
  /** Up to 500 at once, each by itself: one result each, in order; one that is refused stops no other. */
  deactivateActivations: Array<DeactivationResult>;
  /** Moves Last Seen to now; answered after that is durable. ACTIVATION_DEACTIVATED is the end: stop, and activate again. ACTIVATION_SUSPENDED, LICENSE_SUSPENDED, LICENSE_EXPIRED and LICENSE_NOT_ASSIGNED may pass: go on. With ACTIVATION_TOKEN_INVALID or ACTIVATION_NOT_FOUND the server does not know the device (any more): activate again. LICENSE_REVOKED is for good. */
  heartbeat: HeartbeatPayload;
  /** For gateways: up to 1000 heartbeats at once, one result each, in order; one that is refused stops no other. */
  heartbeats: Array<HeartbeatResult>;
  /** For staff. The answer is the only one that has the full key. A taken key is VALIDATION_FAILED. */
  issueLicense: IssueLicensePayload;
  /** For staff. Takes suspendActivation back; while the license is suspended, so is the device. */
  reinstateActivation: Activation;
  /** For staff. Brings back the devices that suspendLicense stopped; they need no new activation. */
  reinstateLicense: License;
  /** The full key of a license. For people only; every look at it is audited. */
  revealLicenseKey: Scalars['String']['output'];
  /** Ends a token at once, its open sockets included. Repeating it changes nothing. */
  revokeApiToken: ApiToken;
  /** For staff. Ends the license for good and deactivates every device. */
  revokeLicense: License;
  /** Starts a portal session of 30 days, kept in a cookie; over HTTP only. INVALID_CREDENTIALS says not which of the two is wrong; after 10 failures of an account at an address in 15 minutes it is RATE_LIMITED. */
  signIn: SignInPayload;
  /** Ends the session and its sockets. True also when there was none. */
  signOut: Scalars['Boolean']['output'];
  /** Ends every session of one's own but this one, and their sockets. */
  signOutOtherSessions: Viewer;
  /** Ends one of one's own sessions at once, its open sockets included. Null when it was this one. */
  signOutSession?: Maybe<Viewer>;
  /** For staff. Stops one device; it keeps its slot. */
  suspendActivation: Activation;
  /** For staff. Stops every device of the license at once; they keep slots. Not of a revoked one: LICENSE_REVOKED. */
  suspendLicense: License;
  /** For staff. A field left out stays. A revoked license cannot be changed: LICENSE_REVOKED. */
  updateLicense: License;
  /** For staff. A field left out stays. */
  updateProduct: Product;
  /** Changes what people can change about themselves. */
  updateViewer: Viewer;
};


export type MutationActivateArgs = {
  input: ActivateInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDeactivateArgs = {
  input: DeactivateInput;
};


export type MutationDeactivateActivationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeactivateActivationsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationHeartbeatArgs = {
  input: HeartbeatInput;
};


export type MutationHeartbeatsArgs = {
  inputs: Array<HeartbeatInput>;
};


export type MutationIssueLicenseArgs = {
  input: IssueLicenseInput;
};


export type MutationReinstateActivationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReinstateLicenseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevealLicenseKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeLicenseArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuspendActivationArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSuspendLicenseArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUpdateLicenseArgs = {
  id: Scalars['ID']['input'];
  input: UpdateLicenseInput;
};


export type MutationUpdateProductArgs = {
  id: Scalars['ID']['input'];
  input: UpdateProductInput;
};


export type MutationUpdateViewerArgs = {
  input: UpdateViewerInput;
};

/** Anything with an id of its own (Relay object identification). */
export type Node = {
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
};

/** How far back a chart goes, and in what steps. */
export type OnlinePeriod =
  /** A sample every ten minutes: at most 144. */
  | 'LAST_24_HOURS'
  /** A sample every full hour: at most 720. */
  | 'LAST_30_DAYS';

/** How many devices were online at one time. */
export type OnlineSample = {
  __typename?: 'OnlineSample';
  /** Devices that held a slot and were ALIVE. */
  online: Scalars['Int']['output'];
  /** The ten minutes that begin here are when it was taken. */
  takenAt: Scalars['DateTime']['output'];
};

/** Which end comes first. */
export type OrderDirection =
  /** Smallest, oldest or A first. */
  | 'ASC'
  /** Largest, newest or Z first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** For `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more ahead of it. */
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
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** As vendor staff named it. */
  name: Scalars['String']['output'];
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The page, each with its cursor. */
  edges: Array<ProductEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of products. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Product;
};

export type Query = {
  __typename?: 'Query';
  /** Null when there is none with this id, or it is somebody else's. */
  activation?: Maybe<Activation>;
  /** The viewer's activations; for staff, all. Newest first. */
  activations: ActivationConnection;
  /** The customer's tokens, revoked ones last; for staff, every customer's. Newest first, at most 1000. */
  apiTokens: Array<ApiToken>;
  /** Who did what, newest first: of the viewer's own licenses, activations and people; for staff, of all. */
  auditEntries: AuditEntryConnection;
  /** For staff all customers, newest first; for a customer, itself. */
  customers: CustomerConnection;
  /** Totals over what the viewer sees. A token needs both LICENSES_READ and ACTIVATIONS_READ. */
  dashboard: Dashboard;
  /** How many of the viewer's devices were online, for staff of all customers together; oldest first. Where a sample is missing the service was down. */
  devicesOnline: Array<OnlineSample>;
  /** Null when there is none with this id, or it is somebody else's. */
  license?: Maybe<License>;
  /** The viewer's licenses; for staff, all. Newest first. */
  licenses: LicenseConnection;
  /** Anything by its id (Relay object identification). Null when there is none, or it is somebody else's. A token needs the scope that reads this kind of thing. */
  node?: Maybe<Node>;
  /** For staff all products, newest first; for a customer, those of its licenses. */
  products: ProductConnection;
  /** Whether the license works now, and if not, why. Moves nothing. What fails is in the answer; errors are only IDENTIFIER_INVALID, and RATE_LIMITED after 1000 different unknown keys from one address in 15 minutes. */
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


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDevicesOnlineArgs = {
  period: OnlinePeriod;
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


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryValidateLicenseArgs = {
  input: ValidateLicenseInput;
};

/** A browser that somebody is signed in with. Only they see it. */
export type Session = Node & {
  __typename?: 'Session';
  /** From where it was used last. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** Written at most once a minute; an open socket counts when it is opened. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** What the browser called itself when it signed in. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** Who signs in. */
export type SignInInput = {
  /** Whatever the case typed. */
  email: Scalars['String']['input'];
  /** Never stored as it is, never logged. */
  password: Scalars['String']['input'];
};

/** The session is in a cookie. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Who is signed in now. */
  viewer: Viewer;
};

/** A time in which a device was not heard from. */
export type Silence = {
  __typename?: 'Silence';
  /** When its heartbeat window was over, or when it was activated. */
  beganAt: Scalars['DateTime']['output'];
  /** When it was heard again, or deactivated; null: it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** What changed since the last message, newest state per activation; at most four messages a second. What was before, or while the socket was away, is not told: subscribe, then read. At most 20 subscriptions on a socket. */
  activationEvents: Array<ActivationEvent>;
};


export type SubscriptionActivationEventsArgs = {
  heartbeatsOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  licenseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an API token may do. */
export type TokenScope =
  /** See activations, and watch them live. */
  | 'ACTIVATIONS_READ'
  /** Deactivate devices; seeing them is another scope. */
  | 'ACTIVATIONS_WRITE'
  /** See who did what. */
  | 'AUDIT_READ'
  /** See licenses; together with ACTIVATIONS_READ, the dashboard. */
  | 'LICENSES_READ';

/** What to change; a field left out stays. */
export type UpdateLicenseInput = {
  /** 1 or more; null: unlimited. Below use, the devices stay and new ones are refused. */
  activationLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The new owner, who gets the devices, too; the old one sees nothing of it any more. Null: nobody. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Works until just before this instant, which may be past; null: for good. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What to change; a field left out stays. */
export type UpdateProductInput = {
  /** Frees the slots of devices that were DEAD for this long, on top of the window: 1 to 315360000 (ten years). Null: never, a person has to. */
  deactivateDeadAfterSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** A device is silent after this time without a heartbeat: 60 to 31536000 (a year). Null: the default, 600. */
  heartbeatWindowSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 255 characters; not null. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What people can change about themselves. What is left out stays. */
export type UpdateViewerInput = {
  /** 1 to 255 characters. Shown as who did what this person does. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A sign-in: of one customer, or of vendor staff. */
export type User = Node & {
  __typename?: 'User';
  /** Null for vendor staff. */
  customer?: Maybe<Customer>;
  /** Lower case. */
  email: Scalars['String']['output'];
  /** Opaque, sorts by creation, cannot be guessed. */
  id: Scalars['ID']['output'];
  /** For staff. When this person signed in last; null: not yet. */
  lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Shown as who did what this person does. */
  name: Scalars['String']['output'];
  /** Of a customer, or of vendor staff. */
  role: UserRole;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The page, each with its cursor. */
  edges: Array<UserEdge>;
  /** The nodes of `edges`, without cursors. */
  nodes: Array<User>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of users. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Opaque; for `after` and `before` in the same order. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: User;
};

/** For whom somebody works. */
export type UserRole =
  /** Belongs to one customer and sees what is theirs. */
  | 'CUSTOMER'
  /** Works for the vendor and sees everything. */
  | 'STAFF';

/** A key alone asks about the license; with an identifier also about its activation. */
export type ValidateLicenseInput = {
  /** Of the device or domain to ask about. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** HARDWARE unless given. */
  identifierType?: InputMaybe<IdentifierType>;
  /** As the customer got it; the case counts, blanks around it do not. */
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
  /** The user's own, the one used last first, at most 100; none for a token. */
  sessions: Array<Session>;
  /** The API token; null for a user. */
  token?: Maybe<ApiToken>;
  /** The signed-in user; null for a token. */
  user?: Maybe<User>;
};

export type ActivatedCell_ActivationFragment = { __typename?: 'Activation', id: string, activatedAt: string };

export type ActivationEventsSubscriptionVariables = Exact<{
  licenseId?: InputMaybe<Scalars['ID']['input']>;
  heartbeatsOf: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ActivationEventsSubscription = { __typename?: 'Subscription', activationEvents: Array<{ __typename?: 'ActivationEvent', kind: ActivationEventKind, activation: { __typename?: 'Activation', id: string, status: ActivationStatus, revision: number, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null } }> };

export type ActivationList_ConnectionFragment = { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } }> };

export type ActivationRow_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } };

export type DeactivateManyMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type DeactivateManyMutation = { __typename?: 'Mutation', deactivateActivations: Array<{ __typename?: 'DeactivationResult', id: string, alreadyDeactivated: boolean, error?: { __typename?: 'DeactivationError', code: string } | null, activation?: { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, identifier: string, label?: string | null, hostname?: string | null, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } } | null }> };

export type DeactivateButton_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, revision: number, status: ActivationStatus };

export type DeactivateConfirm_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string } } };

export type DeactivateActivationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeactivateActivationMutation = { __typename?: 'Mutation', deactivateActivation: { __typename?: 'DeactivatePayload', alreadyDeactivated: boolean, activation: { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, identifier: string, label?: string | null, hostname?: string | null, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } } } };

export type DeviceFacts_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, appVersion?: string | null, revision: number, status: ActivationStatus, activatedAt: string, deactivatedAt?: string | null, deactivationReason?: DeactivationReason | null, deactivatedBy?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } };

export type IdentifierCell_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null };

export type LastSeenCell_ActivationFragment = { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null };

export type LicenseCell_ActivationFragment = { __typename?: 'Activation', id: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } };

export type LicenseFilter_LicenseFragment = { __typename?: 'License', id: string, maskedKey: string, product: { __typename?: 'Product', id: string, name: string } };

export type LicenseFilterQueryVariables = Exact<{
  filter: LicenseFilter;
  chosen: Scalars['ID']['input'];
  isChosen: Scalars['Boolean']['input'];
}>;


export type LicenseFilterQuery = { __typename?: 'Query', found: { __typename?: 'LicenseConnection', nodes: Array<{ __typename?: 'License', id: string, maskedKey: string, product: { __typename?: 'Product', id: string, name: string } }> }, chosen?: { __typename?: 'License', id: string, maskedKey: string, product: { __typename?: 'Product', id: string, name: string } } | null };

export type PresenceStrip_ActivationFragment = { __typename?: 'Activation', id: string, activatedAt: string, deactivatedAt?: string | null, lastSeenAt?: string | null, nextHeartbeatDueAt?: string | null, silences: Array<{ __typename?: 'Silence', beganAt: string, endedAt?: string | null }> };

export type ProductFilterQueryVariables = Exact<{
  query?: InputMaybe<Scalars['String']['input']>;
  chosen: Scalars['ID']['input'];
  isChosen: Scalars['Boolean']['input'];
}>;


export type ProductFilterQuery = { __typename?: 'Query', found: { __typename?: 'ProductConnection', nodes: Array<{ __typename?: 'Product', id: string, name: string }> }, chosen?:
    | { __typename?: 'Activation', id: string }
    | { __typename?: 'ApiToken', id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', id: string }
    | { __typename?: 'License', id: string }
    | { __typename?: 'Product', name: string, id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', id: string }
   | null };

export type SelectCell_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus };

export type StatusCell_ActivationFragment = { __typename?: 'Activation', id: string, revision: number, status: ActivationStatus };

export type PageQueryVariables = Exact<{ [key: string]: never; }>;


export type PageQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', nodes: Array<{ __typename?: 'Activation', id: string, revision: number, status: ActivationStatus, deactivatedAt?: string | null, lastSeenAt?: string | null, nextHeartbeatDueAt?: string | null }> } };

export type Newest_ActivationFragment = { __typename?: 'Activation', revision: number, status: ActivationStatus, deactivatedAt?: string | null, deactivationReason?: DeactivationReason | null, deactivatedBy?: string | null, canDeactivate: boolean, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null };

export type MoreActivationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  orderBy?: InputMaybe<ActivationOrder>;
}>;


export type MoreActivationsQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } }> } };

export type RowsOnScreenQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type RowsOnScreenQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', nodes: Array<{ __typename?: 'Activation', id: string, status: ActivationStatus, revision: number, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null }> } };

export type AuditEntries_ConnectionFragment = { __typename?: 'AuditEntryConnection', nodes: Array<{ __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
      | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
      | { __typename?: 'ApiToken', name: string, id: string }
      | { __typename?: 'AuditEntry', id: string }
      | { __typename?: 'Customer', name: string, id: string }
      | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
      | { __typename?: 'Product', name: string, id: string }
      | { __typename?: 'Session', id: string }
      | { __typename?: 'User', name: string, id: string }
     | null }> };

export type AuditItem_EntryFragment = { __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
    | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
    | { __typename?: 'ApiToken', name: string, id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', name: string, id: string }
    | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
    | { __typename?: 'Product', name: string, id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', name: string, id: string }
   | null };

export type AuditList_ConnectionFragment = { __typename?: 'AuditEntryConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
      | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
      | { __typename?: 'ApiToken', name: string, id: string }
      | { __typename?: 'AuditEntry', id: string }
      | { __typename?: 'Customer', name: string, id: string }
      | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
      | { __typename?: 'Product', name: string, id: string }
      | { __typename?: 'Session', id: string }
      | { __typename?: 'User', name: string, id: string }
     | null }> };

export type AuditSubject_EntryFragment = { __typename?: 'AuditEntry', subjectId: string, subject?:
    | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
    | { __typename?: 'ApiToken', name: string, id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', name: string, id: string }
    | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
    | { __typename?: 'Product', name: string, id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', name: string, id: string }
   | null };

export type DevicesNow_DashboardFragment = { __typename?: 'Dashboard', online: number, silent: number, neverSeen: number };

export type DevicesOnline_DashboardFragment = { __typename?: 'Dashboard', online: number };

export type DevicesOnlineQueryVariables = Exact<{
  period: OnlinePeriod;
}>;


export type DevicesOnlineQuery = { __typename?: 'Query', devicesOnline: Array<{ __typename?: 'OnlineSample', takenAt: string, online: number }> };

export type Totals_DashboardFragment = { __typename?: 'Dashboard', totalLicenses: number, activeLicenses: number, activationsInUse: number, expiringSoon: number };

export type ExpiryCell_LicenseFragment = { __typename?: 'License', id: string, expiresAt?: string | null };

export type Explanation_LicenseFragment = { __typename?: 'License', id: string, status: LicenseStatus, expiresAt?: string | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } };

export type LicenseDetail_LicenseFragment = { __typename?: 'License', id: string, createdAt: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, maskedKey: string, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } };

export type LicenseFacts_LicenseFragment = { __typename?: 'License', id: string, createdAt: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type LicenseKey_LicenseFragment = { __typename?: 'License', id: string, maskedKey: string };

export type RevealLicenseKeyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevealLicenseKeyMutation = { __typename?: 'Mutation', revealLicenseKey: string };

export type LicenseList_ConnectionFragment = { __typename?: 'LicenseConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'License', id: string, createdAt: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }> };

export type LicenseNameCell_LicenseFragment = { __typename?: 'License', id: string, maskedKey: string, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type LicenseRow_LicenseFragment = { __typename?: 'License', id: string, createdAt: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type LicenseStatusBadge_LicenseFragment = { __typename?: 'License', id: string, status: LicenseStatus, expiresAt?: string | null };

export type LimitReached_LicenseFragment = { __typename?: 'License', id: string, activationsInUse: number, activationLimit?: number | null };

export type RecentLicenses_LicenseFragment = { __typename?: 'License', id: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type UseCell_LicenseFragment = { __typename?: 'License', id: string, activationsInUse: number, activationLimit?: number | null };

export type ActivationsPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  orderBy?: InputMaybe<ActivationOrder>;
}>;


export type ActivationsPageQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } }> } };

export type ActivityPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
}>;


export type ActivityPageQuery = { __typename?: 'Query', auditEntries: { __typename?: 'AuditEntryConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
        | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
        | { __typename?: 'ApiToken', name: string, id: string }
        | { __typename?: 'AuditEntry', id: string }
        | { __typename?: 'Customer', name: string, id: string }
        | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
        | { __typename?: 'Product', name: string, id: string }
        | { __typename?: 'Session', id: string }
        | { __typename?: 'User', name: string, id: string }
       | null }> } };

export type CustomerPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseFilter>;
  orderBy?: InputMaybe<LicenseOrder>;
}>;


export type CustomerPageQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Activation', id: string }
    | { __typename?: 'ApiToken', id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', name: string, id: string, users: { __typename?: 'UserConnection', totalCount: number, nodes: Array<{ __typename?: 'User', id: string, name: string, email: string, lastSignedInAt?: string | null }> } }
    | { __typename?: 'License', id: string }
    | { __typename?: 'Product', id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', id: string }
   | null, licenses: { __typename?: 'LicenseConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'License', id: string, createdAt: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }> } };

export type CustomersPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type CustomersPageQuery = { __typename?: 'Query', customers: { __typename?: 'CustomerConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Customer', id: string, name: string }> } };

export type DashboardPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardPageQuery = { __typename?: 'Query', dashboard: { __typename?: 'Dashboard', totalLicenses: number, activeLicenses: number, activationsInUse: number, expiringSoon: number, online: number, silent: number, neverSeen: number, recentLicenses: Array<{ __typename?: 'License', id: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }> }, auditEntries: { __typename?: 'AuditEntryConnection', nodes: Array<{ __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
        | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
        | { __typename?: 'ApiToken', name: string, id: string }
        | { __typename?: 'AuditEntry', id: string }
        | { __typename?: 'Customer', name: string, id: string }
        | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
        | { __typename?: 'Product', name: string, id: string }
        | { __typename?: 'Session', id: string }
        | { __typename?: 'User', name: string, id: string }
       | null }> } };

export type DevicesNowQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesNowQuery = { __typename?: 'Query', dashboard: { __typename?: 'Dashboard', online: number, silent: number, neverSeen: number } };

export type DeviceDrawerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeviceDrawerQuery = { __typename?: 'Query', activation?: { __typename?: 'Activation', id: string, identifier: string, revision: number, identifierType: IdentifierType, label?: string | null, hostname?: string | null, platform?: string | null, appVersion?: string | null, status: ActivationStatus, activatedAt: string, deactivatedAt?: string | null, deactivationReason?: DeactivationReason | null, deactivatedBy?: string | null, lastSeenAt?: string | null, nextHeartbeatDueAt?: string | null, heartbeatStatus: HeartbeatStatus, history: { __typename?: 'AuditEntryConnection', nodes: Array<{ __typename?: 'AuditEntry', id: string, at: string, action: string, actorType: ActorType, actor?: string | null, requestId?: string | null, before?: string | null, after?: string | null, subjectId: string, subject?:
          | { __typename?: 'Activation', identifier: string, identifierType: IdentifierType, id: string }
          | { __typename?: 'ApiToken', name: string, id: string }
          | { __typename?: 'AuditEntry', id: string }
          | { __typename?: 'Customer', name: string, id: string }
          | { __typename?: 'License', maskedKey: string, id: string, product: { __typename?: 'Product', id: string, name: string } }
          | { __typename?: 'Product', name: string, id: string }
          | { __typename?: 'Session', id: string }
          | { __typename?: 'User', name: string, id: string }
         | null }> }, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }, silences: Array<{ __typename?: 'Silence', beganAt: string, endedAt?: string | null }> } | null };

export type LicensePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivationFilter>;
  orderBy?: InputMaybe<ActivationOrder>;
}>;


export type LicensePageQuery = { __typename?: 'Query', license?: { __typename?: 'License', id: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, createdAt: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } } | null, activations: { __typename?: 'ActivationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, label?: string | null, hostname?: string | null, revision: number, status: ActivationStatus, identifierType: IdentifierType, platform?: string | null, lastSeenAt?: string | null, heartbeatStatus: HeartbeatStatus, nextHeartbeatDueAt?: string | null, activatedAt: string, license: { __typename?: 'License', id: string, maskedKey: string, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null } }> } };

export type LicensesPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseFilter>;
  orderBy?: InputMaybe<LicenseOrder>;
}>;


export type LicensesPageQuery = { __typename?: 'Query', licenses: { __typename?: 'LicenseConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'License', id: string, createdAt: string, maskedKey: string, status: LicenseStatus, expiresAt?: string | null, activationsInUse: number, activationLimit?: number | null, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }> } };

export type PaletteQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type PaletteQuery = { __typename?: 'Query', activations: { __typename?: 'ActivationConnection', nodes: Array<{ __typename?: 'Activation', id: string, identifier: string, label?: string | null }> }, licenses: { __typename?: 'LicenseConnection', nodes: Array<{ __typename?: 'License', id: string, maskedKey: string, product: { __typename?: 'Product', id: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }> } };

export type ProductsPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductsPageQuery = { __typename?: 'Query', products: { __typename?: 'ProductConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Product', id: string, name: string, heartbeatWindowSeconds: number, deactivateDeadAfterSeconds?: number | null }> } };

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, sessions: Array<{ __typename?: 'Session', id: string, isCurrent: boolean, userAgent?: string | null, address?: string | null, createdAt: string, lastUsedAt: string }> } | null };

export type TokensPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensPageQuery = { __typename?: 'Query', apiTokens: Array<{ __typename?: 'ApiToken', id: string, name: string, prefix: string, scopes: Array<TokenScope>, lastUsedAt?: string | null, revokedAt?: string | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: boolean };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', viewer: { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null } | null };

export type Viewer_ViewerFragment = { __typename?: 'Viewer', role: UserRole, user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type UpdateViewerMutationVariables = Exact<{
  input: UpdateViewerInput;
}>;


export type UpdateViewerMutation = { __typename?: 'Mutation', updateViewer: { __typename?: 'Viewer', user?: { __typename?: 'User', id: string, name: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename?: 'Mutation', changePassword: boolean };

export type Profile_ViewerFragment = { __typename?: 'Viewer', user?: { __typename?: 'User', id: string, name: string, email: string } | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type SessionItem_SessionFragment = { __typename?: 'Session', id: string, userAgent?: string | null, address?: string | null, createdAt: string, lastUsedAt: string, isCurrent: boolean };

export type Sessions_ViewerFragment = { __typename?: 'Viewer', sessions: Array<{ __typename?: 'Session', id: string, isCurrent: boolean, userAgent?: string | null, address?: string | null, createdAt: string, lastUsedAt: string }> };

export type SignOutSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SignOutSessionMutation = { __typename?: 'Mutation', signOutSession?: { __typename?: 'Viewer', sessions: Array<{ __typename?: 'Session', id: string, isCurrent: boolean, userAgent?: string | null, address?: string | null, createdAt: string, lastUsedAt: string }> } | null };

export type SignOutOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutOtherSessionsMutation = { __typename?: 'Mutation', signOutOtherSessions: { __typename?: 'Viewer', sessions: Array<{ __typename?: 'Session', id: string, isCurrent: boolean, userAgent?: string | null, address?: string | null, createdAt: string, lastUsedAt: string }> } };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { __typename?: 'Mutation', createCustomer: { __typename?: 'Customer', id: string, name: string } };

export type CustomerList_ConnectionFragment = { __typename?: 'CustomerConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Customer', id: string, name: string }> };

export type DeviceActions_ActivationFragment = { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, revision: number, status: ActivationStatus };

export type SuspendDeviceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type SuspendDeviceMutation = { __typename?: 'Mutation', suspendActivation: { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, revision: number, status: ActivationStatus } };

export type ReinstateDeviceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReinstateDeviceMutation = { __typename?: 'Mutation', reinstateActivation: { __typename?: 'Activation', id: string, identifier: string, identifierType: IdentifierType, revision: number, status: ActivationStatus } };

export type EditLicense_LicenseFragment = { __typename?: 'License', id: string, activationLimit?: number | null, activationsInUse: number, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type UpdateLicenseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: UpdateLicenseInput;
}>;


export type UpdateLicenseMutation = { __typename?: 'Mutation', updateLicense: { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, activationsRemaining?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } } };

export type IssueLicenseMutationVariables = Exact<{
  input: IssueLicenseInput;
}>;


export type IssueLicenseMutation = { __typename?: 'Mutation', issueLicense: { __typename?: 'IssueLicensePayload', licenseKey: string } };

export type SuspendLicenseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type SuspendLicenseMutation = { __typename?: 'Mutation', suspendLicense: { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, activationsRemaining?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } } };

export type RevokeLicenseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type RevokeLicenseMutation = { __typename?: 'Mutation', revokeLicense: { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, activationsRemaining?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } } };

export type LicenseActions_LicenseFragment = { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type ChangedLicenseFragment = { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, activationsRemaining?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } };

export type ReinstateLicenseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReinstateLicenseMutation = { __typename?: 'Mutation', reinstateLicense: { __typename?: 'License', id: string, status: LicenseStatus, activationLimit?: number | null, activationsInUse: number, activationsRemaining?: number | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null, validation: { __typename?: 'LicenseValidation', valid: boolean, code: LicenseValidationCode } } };

export type ProductForm_ProductFragment = { __typename?: 'Product', id: string, name: string, heartbeatWindowSeconds: number, deactivateDeadAfterSeconds?: number | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { __typename?: 'Mutation', createProduct: { __typename?: 'Product', id: string, name: string, heartbeatWindowSeconds: number, deactivateDeadAfterSeconds?: number | null } };

export type UpdateProductMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { __typename?: 'Mutation', updateProduct: { __typename?: 'Product', id: string, name: string, heartbeatWindowSeconds: number, deactivateDeadAfterSeconds?: number | null } };

export type ProductList_ConnectionFragment = { __typename?: 'ProductConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Product', id: string, name: string, heartbeatWindowSeconds: number, deactivateDeadAfterSeconds?: number | null }> };

export type ProductChoicesQueryVariables = Exact<{
  query?: InputMaybe<Scalars['String']['input']>;
  chosen: Scalars['ID']['input'];
  isChosen: Scalars['Boolean']['input'];
}>;


export type ProductChoicesQuery = { __typename?: 'Query', found: { __typename?: 'ProductConnection', nodes: Array<{ __typename?: 'Product', id: string, name: string }> }, chosen?:
    | { __typename?: 'Activation', id: string }
    | { __typename?: 'ApiToken', id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', id: string }
    | { __typename?: 'License', id: string }
    | { __typename?: 'Product', name: string, id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', id: string }
   | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { __typename?: 'Mutation', createUser: { __typename?: 'User', id: string } };

export type UserList_ConnectionFragment = { __typename?: 'UserConnection', totalCount: number, nodes: Array<{ __typename?: 'User', id: string, name: string, email: string, lastSignedInAt?: string | null }> };

export type CustomerChoicesQueryVariables = Exact<{
  query?: InputMaybe<Scalars['String']['input']>;
  chosen: Scalars['ID']['input'];
  isChosen: Scalars['Boolean']['input'];
}>;


export type CustomerChoicesQuery = { __typename?: 'Query', found: { __typename?: 'CustomerConnection', nodes: Array<{ __typename?: 'Customer', id: string, name: string }> }, chosen?:
    | { __typename?: 'Activation', id: string }
    | { __typename?: 'ApiToken', id: string }
    | { __typename?: 'AuditEntry', id: string }
    | { __typename?: 'Customer', name: string, id: string }
    | { __typename?: 'License', id: string }
    | { __typename?: 'Product', id: string }
    | { __typename?: 'Session', id: string }
    | { __typename?: 'User', id: string }
   | null };

export type ExpiryCell_TokenFragment = { __typename?: 'ApiToken', id: string, expiresAt?: string | null, revokedAt?: string | null };

export type RevokeTokenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeTokenMutation = { __typename?: 'Mutation', revokeApiToken: { __typename?: 'ApiToken', id: string, revokedAt?: string | null } };

export type CreateTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateTokenMutation = { __typename?: 'Mutation', createApiToken: { __typename?: 'CreateApiTokenPayload', secret: string } };

export type TokenList_TokenFragment = { __typename?: 'ApiToken', id: string, name: string, prefix: string, scopes: Array<TokenScope>, lastUsedAt?: string | null, revokedAt?: string | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type TokenRow_TokenFragment = { __typename?: 'ApiToken', id: string, name: string, prefix: string, scopes: Array<TokenScope>, lastUsedAt?: string | null, revokedAt?: string | null, expiresAt?: string | null, customer?: { __typename?: 'Customer', id: string, name: string } | null };

export type PagedPanel_PageInfoFragment = { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null };

export const PagedPanel_PageInfoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PagedPanel_PageInfoFragment, unknown>;
export const SelectCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<SelectCell_ActivationFragment, unknown>;
export const IdentifierCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}}]} as unknown as DocumentNode<IdentifierCell_ActivationFragment, unknown>;
export const LicenseCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LicenseCell_ActivationFragment, unknown>;
export const StatusCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<StatusCell_ActivationFragment, unknown>;
export const LastSeenCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]} as unknown as DocumentNode<LastSeenCell_ActivationFragment, unknown>;
export const ActivatedCell_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}}]} as unknown as DocumentNode<ActivatedCell_ActivationFragment, unknown>;
export const DeactivateButton_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<DeactivateButton_ActivationFragment, unknown>;
export const ActivationRow_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ActivationRow_ActivationFragment, unknown>;
export const ActivationList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}}]} as unknown as DocumentNode<ActivationList_ConnectionFragment, unknown>;
export const DeactivateConfirm_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateConfirm_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DeactivateConfirm_ActivationFragment, unknown>;
export const DeviceFacts_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFacts_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"appVersion"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivationReason"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]} as unknown as DocumentNode<DeviceFacts_ActivationFragment, unknown>;
export const LicenseFilter_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseFilter_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LicenseFilter_LicenseFragment, unknown>;
export const PresenceStrip_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceStrip_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"silences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<PresenceStrip_ActivationFragment, unknown>;
export const Newest_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Newest_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivationReason"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"canDeactivate"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]} as unknown as DocumentNode<Newest_ActivationFragment, unknown>;
export const AuditSubject_EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AuditSubject_EntryFragment, unknown>;
export const AuditItem_EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AuditItem_EntryFragment, unknown>;
export const AuditEntries_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntries_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditItem_entry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}}]} as unknown as DocumentNode<AuditEntries_ConnectionFragment, unknown>;
export const AuditList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntries_connection"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntries_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditItem_entry"}}]}}]}}]} as unknown as DocumentNode<AuditList_ConnectionFragment, unknown>;
export const DevicesNow_DashboardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicesNow_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"neverSeen"}}]}}]} as unknown as DocumentNode<DevicesNow_DashboardFragment, unknown>;
export const DevicesOnline_DashboardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicesOnline_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"online"}}]}}]} as unknown as DocumentNode<DevicesOnline_DashboardFragment, unknown>;
export const Totals_DashboardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Totals_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalLicenses"}},{"kind":"Field","name":{"kind":"Name","value":"activeLicenses"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"expiringSoon"}}]}}]} as unknown as DocumentNode<Totals_DashboardFragment, unknown>;
export const LicenseKey_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseKey_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}}]}}]} as unknown as DocumentNode<LicenseKey_LicenseFragment, unknown>;
export const UseCell_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}}]} as unknown as DocumentNode<UseCell_LicenseFragment, unknown>;
export const ExpiryCell_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExpiryCell_LicenseFragment, unknown>;
export const LicenseFacts_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseFacts_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseKey_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseKey_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<LicenseFacts_LicenseFragment, unknown>;
export const Explanation_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Explanation_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<Explanation_LicenseFragment, unknown>;
export const LimitReached_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitReached_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}}]} as unknown as DocumentNode<LimitReached_LicenseFragment, unknown>;
export const LicenseDetail_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseDetail_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseFacts_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Explanation_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LimitReached_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseKey_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseFacts_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseKey_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Explanation_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitReached_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}}]} as unknown as DocumentNode<LicenseDetail_LicenseFragment, unknown>;
export const LicenseNameCell_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LicenseNameCell_LicenseFragment, unknown>;
export const LicenseStatusBadge_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<LicenseStatusBadge_LicenseFragment, unknown>;
export const LicenseRow_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseRow_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<LicenseRow_LicenseFragment, unknown>;
export const LicenseList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseRow_license"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseRow_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}}]} as unknown as DocumentNode<LicenseList_ConnectionFragment, unknown>;
export const RecentLicenses_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentLicenses_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}}]} as unknown as DocumentNode<RecentLicenses_LicenseFragment, unknown>;
export const Viewer_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Viewer_ViewerFragment, unknown>;
export const Profile_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Profile_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Profile_ViewerFragment, unknown>;
export const SessionItem_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<SessionItem_SessionFragment, unknown>;
export const Sessions_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem_session"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<Sessions_ViewerFragment, unknown>;
export const CustomerList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CustomerList_ConnectionFragment, unknown>;
export const DeviceActions_ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceActions_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<DeviceActions_ActivationFragment, unknown>;
export const EditLicense_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditLicense_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditLicense_LicenseFragment, unknown>;
export const LicenseActions_LicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseActions_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditLicense_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditLicense_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LicenseActions_LicenseFragment, unknown>;
export const ChangedLicenseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLicense"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangedLicenseFragment, unknown>;
export const ProductForm_ProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductForm_product"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"deactivateDeadAfterSeconds"}}]}}]} as unknown as DocumentNode<ProductForm_ProductFragment, unknown>;
export const ProductList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductForm_product"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductForm_product"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"deactivateDeadAfterSeconds"}}]}}]} as unknown as DocumentNode<ProductList_ConnectionFragment, unknown>;
export const UserList_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}}]}}]}}]} as unknown as DocumentNode<UserList_ConnectionFragment, unknown>;
export const ExpiryCell_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<ExpiryCell_TokenFragment, unknown>;
export const TokenRow_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_token"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<TokenRow_TokenFragment, unknown>;
export const TokenList_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenList_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow_token"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_token"}}]}}]} as unknown as DocumentNode<TokenList_TokenFragment, unknown>;
export const ActivationEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ActivationEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"licenseId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"heartbeatsOf"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"licenseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"licenseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"heartbeatsOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"heartbeatsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ActivationEventsSubscription, ActivationEventsSubscriptionVariables>;
export const DeactivateManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateActivations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyDeactivated"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}}]} as unknown as DocumentNode<DeactivateManyMutation, DeactivateManyMutationVariables>;
export const DeactivateActivationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateActivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alreadyDeactivated"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}}]} as unknown as DocumentNode<DeactivateActivationMutation, DeactivateActivationMutationVariables>;
export const LicenseFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LicenseFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"licenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseFilter_license"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"license"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseFilter_license"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseFilter_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LicenseFilterQuery, LicenseFilterQueryVariables>;
export const ProductFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProductFilterQuery, ProductFilterQueryVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const MoreActivationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreActivations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<MoreActivationsQuery, MoreActivationsQueryVariables>;
export const RowsOnScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowsOnScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<RowsOnScreenQuery, RowsOnScreenQueryVariables>;
export const DevicesOnlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesOnline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnlinePeriod"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devicesOnline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"online"}}]}}]}}]} as unknown as DocumentNode<DevicesOnlineQuery, DevicesOnlineQueryVariables>;
export const RevealLicenseKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealLicenseKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealLicenseKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RevealLicenseKeyMutation, RevealLicenseKeyMutationVariables>;
export const ActivationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<ActivationsPageQuery, ActivationsPageQueryVariables>;
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntries_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditItem_entry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntries_connection"}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
export const CustomerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserList_connection"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseRow_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseRow_license"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<CustomerPageQuery, CustomerPageQueryVariables>;
export const CustomersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomersPageQuery, CustomersPageQueryVariables>;
export const DashboardPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Totals_dashboard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicesNow_dashboard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicesOnline_dashboard"}},{"kind":"Field","name":{"kind":"Name","value":"recentLicenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecentLicenses_license"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntries_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Totals_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalLicenses"}},{"kind":"Field","name":{"kind":"Name","value":"activeLicenses"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"expiringSoon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicesNow_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"neverSeen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicesOnline_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"online"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentLicenses_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntries_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditItem_entry"}}]}}]}}]} as unknown as DocumentNode<DashboardPageQuery, DashboardPageQueryVariables>;
export const DevicesNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicesNow_dashboard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicesNow_dashboard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"neverSeen"}}]}}]} as unknown as DocumentNode<DevicesNowQuery, DevicesNowQueryVariables>;
export const DeviceDrawerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFacts_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceStrip_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceActions_activation"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntries_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSubject_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditItem_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSubject_entry"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFacts_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"appVersion"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivationReason"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceStrip_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"silences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceActions_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntries_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditItem_entry"}}]}}]}}]} as unknown as DocumentNode<DeviceDrawerQuery, DeviceDrawerQueryVariables>;
export const LicensePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LicensePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"license"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseDetail_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseActions_license"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseKey_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseFacts_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseKey_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Explanation_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LimitReached_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditLicense_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseDetail_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseFacts_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Explanation_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LimitReached_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseActions_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditLicense_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<LicensePageQuery, LicensePageQueryVariables>;
export const LicensesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LicensesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseNameCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseStatusBadge_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseRow_license"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseNameCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseStatusBadge_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseCell_license"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_license"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LicenseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseRow_license"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<LicensesPageQuery, LicensesPageQueryVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identifier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const ProductsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagedPanel_pageInfo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductForm_product"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"deactivateDeadAfterSeconds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagedPanel_pageInfo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductForm_product"}}]}}]}}]} as unknown as DocumentNode<ProductsPageQuery, ProductsPageQueryVariables>;
export const SettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Profile_viewer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sessions_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Profile_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem_session"}}]}}]}}]} as unknown as DocumentNode<SettingsPageQuery, SettingsPageQueryVariables>;
export const TokensPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenList_token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpiryCell_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpiryCell_token"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenList_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow_token"}}]}}]} as unknown as DocumentNode<TokensPageQuery, TokensPageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const UpdateViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateViewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateViewerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateViewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateViewerMutation, UpdateViewerMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sessions_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem_session"}}]}}]}}]} as unknown as DocumentNode<SignOutSessionMutation, SignOutSessionMutationVariables>;
export const SignOutOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sessions_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem_session"}}]}}]}}]} as unknown as DocumentNode<SignOutOtherSessionsMutation, SignOutOtherSessionsMutationVariables>;
export const CreateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const SuspendDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceActions_activation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceActions_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<SuspendDeviceMutation, SuspendDeviceMutationVariables>;
export const ReinstateDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceActions_activation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceActions_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ReinstateDeviceMutation, ReinstateDeviceMutationVariables>;
export const UpdateLicenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLicense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLicenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLicense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLicense"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLicense"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UpdateLicenseMutation, UpdateLicenseMutationVariables>;
export const IssueLicenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueLicense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueLicenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueLicense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenseKey"}}]}}]}}]} as unknown as DocumentNode<IssueLicenseMutation, IssueLicenseMutationVariables>;
export const SuspendLicenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendLicense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendLicense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLicense"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLicense"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SuspendLicenseMutation, SuspendLicenseMutationVariables>;
export const RevokeLicenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeLicense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeLicense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLicense"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLicense"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RevokeLicenseMutation, RevokeLicenseMutationVariables>;
export const ReinstateLicenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateLicense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateLicense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLicense"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLicense"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"License"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ReinstateLicenseMutation, ReinstateLicenseMutationVariables>;
export const CreateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductForm_product"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductForm_product"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"deactivateDeadAfterSeconds"}}]}}]} as unknown as DocumentNode<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductForm_product"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductForm_product"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatWindowSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"deactivateDeadAfterSeconds"}}]}}]} as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;
export const ProductChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProductChoicesQuery, ProductChoicesQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const CustomerChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"found"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerChoicesQuery, CustomerChoicesQueryVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;