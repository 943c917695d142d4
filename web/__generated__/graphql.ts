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
  DateTime: { input: string; output: string; }
};

export type ActivateInput = {
  appVersion?: InputMaybe<Scalars['String']['input']>;
  hostname?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  identifier: Scalars['String']['input'];
  identifierType?: IdentifierType;
  label?: InputMaybe<Scalars['String']['input']>;
  licenseKey: Scalars['String']['input'];
  platform?: InputMaybe<Scalars['String']['input']>;
};

export type ActivatePayload = {
  __typename?: 'ActivatePayload';
  activation: Activation;
  activationToken: Scalars['String']['output'];
  alreadyActive: Scalars['Boolean']['output'];
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  serverTime: Scalars['DateTime']['output'];
};

export type Activation = Node & {
  __typename?: 'Activation';
  activatedAt: Scalars['DateTime']['output'];
  appVersion?: Maybe<Scalars['String']['output']>;
  canDeactivate: Scalars['Boolean']['output'];
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  deactivatedBy?: Maybe<Scalars['String']['output']>;
  deactivationReason?: Maybe<DeactivationReason>;
  heartbeatStatus: HeartbeatStatus;
  history: AuditEntryConnection;
  hostname?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  identifier: Scalars['String']['output'];
  identifierType: IdentifierType;
  label?: Maybe<Scalars['String']['output']>;
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  license: License;
  nextHeartbeatDueAt?: Maybe<Scalars['DateTime']['output']>;
  platform?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  status: ActivationStatus;
};


export type ActivationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActivationConnection = {
  __typename?: 'ActivationConnection';
  edges: Array<ActivationEdge>;
  nodes: Array<Activation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActivationEdge = {
  __typename?: 'ActivationEdge';
  cursor: Scalars['String']['output'];
  node: Activation;
};

export type ActivationEvent = {
  __typename?: 'ActivationEvent';
  activation: Activation;
  kind: ActivationEventKind;
};

export type ActivationEventKind =
  | 'ACTIVATED'
  | 'DEACTIVATED'
  | 'HEARTBEAT'
  | 'REINSTATED'
  | 'SUSPENDED';

export type ActivationFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  heartbeatStatus?: InputMaybe<Array<HeartbeatStatus>>;
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

export type ActivationOrderField =
  | 'ACTIVATED_AT'
  | 'IDENTIFIER'
  | 'LAST_SEEN_AT';

export type ActivationStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'SUSPENDED';

export type ActorType =
  | 'CUSTOMER'
  | 'PARTNER'
  | 'SOFTWARE'
  | 'STAFF'
  | 'SYSTEM';

export type ApiToken = Node & {
  __typename?: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  prefix: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes: Array<TokenScope>;
};

export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  action: Scalars['String']['output'];
  actor?: Maybe<Scalars['String']['output']>;
  actorType: ActorType;
  after?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  before?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  requestId?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditFilter = {
  action?: InputMaybe<Scalars['String']['input']>;
  actorType?: InputMaybe<ActorType>;
  after?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['DateTime']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type CreateApiTokenInput = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  scopes: Array<TokenScope>;
};

export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  apiToken: ApiToken;
  secret: Scalars['String']['output'];
};

export type CreateCustomerInput = {
  name: Scalars['String']['input'];
};

export type CreateProductInput = {
  deactivateDeadAfterSeconds?: InputMaybe<Scalars['Int']['input']>;
  heartbeatWindowSeconds?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};

export type CreateUserInput = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  role: UserRole;
};

export type Customer = Node & {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  cursor: Scalars['String']['output'];
  node: Customer;
};

export type Dashboard = {
  __typename?: 'Dashboard';
  activationsInUse: Scalars['Int']['output'];
  activeLicenses: Scalars['Int']['output'];
  expiringSoon: Scalars['Int']['output'];
  neverSeen: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  recentLicenses: Array<License>;
  silent: Scalars['Int']['output'];
  totalLicenses: Scalars['Int']['output'];
};

export type DeactivateInput = {
  activationToken: Scalars['String']['input'];
};

export type DeactivatePayload = {
  __typename?: 'DeactivatePayload';
  activation: Activation;
  alreadyDeactivated: Scalars['Boolean']['output'];
};

export type DeactivationError = {
  __typename?: 'DeactivationError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type DeactivationReason =
  | 'CLIENT_REQUEST'
  | 'CUSTOMER_REQUEST'
  | 'HEARTBEAT_DEAD'
  | 'LICENSE_REVOKED'
  | 'PARTNER_REQUEST'
  | 'STAFF_REQUEST';

export type DeactivationResult = {
  __typename?: 'DeactivationResult';
  activation?: Maybe<Activation>;
  alreadyDeactivated: Scalars['Boolean']['output'];
  error?: Maybe<DeactivationError>;
  id: Scalars['ID']['output'];
};

export type HeartbeatError = {
  __typename?: 'HeartbeatError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type HeartbeatInput = {
  activationToken: Scalars['String']['input'];
  appVersion?: InputMaybe<Scalars['String']['input']>;
};

export type HeartbeatPayload = {
  __typename?: 'HeartbeatPayload';
  activationId: Scalars['ID']['output'];
  heartbeatIntervalSeconds: Scalars['Int']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  licenseExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  licenseStatus: LicenseStatus;
  nextHeartbeatDueAt: Scalars['DateTime']['output'];
  serverTime: Scalars['DateTime']['output'];
};

export type HeartbeatResult = {
  __typename?: 'HeartbeatResult';
  error?: Maybe<HeartbeatError>;
  heartbeat?: Maybe<HeartbeatPayload>;
};

export type HeartbeatStatus =
  | 'ALIVE'
  | 'DEAD'
  | 'NOT_STARTED';

export type IdentifierType =
  | 'DOMAIN'
  | 'HARDWARE';

export type IssueLicenseInput = {
  activationLimit?: InputMaybe<Scalars['Int']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
};

export type IssueLicensePayload = {
  __typename?: 'IssueLicensePayload';
  license: License;
  licenseKey: Scalars['String']['output'];
};

export type License = Node & {
  __typename?: 'License';
  activationLimit?: Maybe<Scalars['Int']['output']>;
  activations: ActivationConnection;
  activationsInUse: Scalars['Int']['output'];
  activationsRemaining?: Maybe<Scalars['Int']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  maskedKey: Scalars['String']['output'];
  product: Product;
  status: LicenseStatus;
  validation: LicenseValidation;
};


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
  nodes: Array<License>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LicenseEdge = {
  __typename?: 'LicenseEdge';
  cursor: Scalars['String']['output'];
  node: License;
};

export type LicenseFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  expiringBefore?: InputMaybe<Scalars['DateTime']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<LicenseStatus>>;
};

export type LicenseOrder = {
  direction: OrderDirection;
  field: LicenseOrderField;
};

export type LicenseOrderField =
  | 'CREATED_AT'
  | 'EXPIRES_AT';

export type LicenseStatus =
  | 'ACTIVE'
  | 'ASSIGNED'
  | 'AVAILABLE'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUSPENDED';

export type LicenseSummary = {
  __typename?: 'LicenseSummary';
  activationLimit?: Maybe<Scalars['Int']['output']>;
  activationsInUse: Scalars['Int']['output'];
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  maskedKey: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  status: LicenseStatus;
};

export type LicenseValidation = {
  __typename?: 'LicenseValidation';
  code: LicenseValidationCode;
  detail: Scalars['String']['output'];
  license?: Maybe<LicenseSummary>;
  valid: Scalars['Boolean']['output'];
};

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
  activate: ActivatePayload;
  changePassword: Scalars['Boolean']['output'];
  createApiToken: CreateApiTokenPayload;
  createCustomer: Customer;
  createProduct: Product;
  createUser: User;
  deactivate: DeactivatePayload;
  deactivateActivation: DeactivatePayload;
  deactivateActivations: Array<DeactivationResult>;
  heartbeat: HeartbeatPayload;
  heartbeats: Array<HeartbeatResult>;
  issueLicense: IssueLicensePayload;
  reinstateActivation: Activation;
  reinstateLicense: License;
  revealLicenseKey: Scalars['String']['output'];
  revokeApiToken: ApiToken;
  revokeLicense: License;
  signIn: SignInPayload;
  signOut: Scalars['Boolean']['output'];
  suspendActivation: Activation;
  suspendLicense: License;
  updateLicense: License;
  updateProduct: Product;
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

export type Node = {
  id: Scalars['ID']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Product = Node & {
  __typename?: 'Product';
  deactivateDeadAfterSeconds?: Maybe<Scalars['Int']['output']>;
  heartbeatWindowSeconds: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type Query = {
  __typename?: 'Query';
  activation?: Maybe<Activation>;
  activations: ActivationConnection;
  apiTokens: Array<ApiToken>;
  auditEntries: AuditEntryConnection;
  customers: CustomerConnection;
  dashboard: Dashboard;
  license?: Maybe<License>;
  licenses: LicenseConnection;
  node?: Maybe<Node>;
  products: ProductConnection;
  validateLicense: LicenseValidation;
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
  activationEvents: Array<ActivationEvent>;
};


export type SubscriptionActivationEventsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  licenseId?: InputMaybe<Scalars['ID']['input']>;
};

export type TokenScope =
  | 'ACTIVATIONS_READ'
  | 'ACTIVATIONS_WRITE'
  | 'AUDIT_READ'
  | 'LICENSES_READ';

export type UpdateLicenseInput = {
  activationLimit?: InputMaybe<Scalars['Int']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpdateProductInput = {
  deactivateDeadAfterSeconds?: InputMaybe<Scalars['Int']['input']>;
  heartbeatWindowSeconds?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type User = Node & {
  __typename?: 'User';
  customer?: Maybe<Customer>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: UserRole;
};

export type UserRole =
  | 'CUSTOMER'
  | 'STAFF';

export type ValidateLicenseInput = {
  identifier?: InputMaybe<Scalars['String']['input']>;
  identifierType?: InputMaybe<IdentifierType>;
  licenseKey: Scalars['String']['input'];
};

export type Viewer = {
  __typename?: 'Viewer';
  customer?: Maybe<Customer>;
  role: UserRole;
  scopes: Array<TokenScope>;
  token?: Maybe<ApiToken>;
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
export const ActivationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationList_connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifierCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"identifierType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicenseCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"license"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maskedKey"}},{"kind":"Field","name":{"kind":"Name","value":"activationsInUse"}},{"kind":"Field","name":{"kind":"Name","value":"activationLimit"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastSeenCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"heartbeatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"nextHeartbeatDueAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivatedCell_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeactivateButton_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRow_activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifierCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicenseCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastSeenCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivatedCell_activation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeactivateButton_activation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationList_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRow_activation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"nonreactive"}}]}]}}]}}]} as unknown as DocumentNode<ActivationsPageQuery, ActivationsPageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Viewer_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Viewer_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;