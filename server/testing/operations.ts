/** The documents that tests send; each selects what they look at. */
export const ACTIVATE = `mutation ($input: ActivateInput!) { activate(input: $input) {
  activation { id identifier identifierType status revision lastSeenAt label license { activationsInUse activationsRemaining status } }
  activationToken alreadyActive heartbeatIntervalSeconds serverTime } }`;

export const HEARTBEAT = `mutation ($input: HeartbeatInput!) { heartbeat(input: $input) {
  activationId lastSeenAt nextHeartbeatDueAt heartbeatIntervalSeconds serverTime licenseStatus licenseExpiresAt } }`;

export const HEARTBEATS = `mutation ($inputs: [HeartbeatInput!]!) { heartbeats(inputs: $inputs) {
  heartbeat { activationId lastSeenAt } error { code message } } }`;

export const DEACTIVATE = `mutation ($input: DeactivateInput!) { deactivate(input: $input) {
  alreadyDeactivated activation { id status deactivationReason deactivatedBy canDeactivate license { activationsInUse } } } }`;

export const DEACTIVATE_ACTIVATION = `mutation ($id: ID!) { deactivateActivation(id: $id) {
  alreadyDeactivated activation { id status deactivationReason deactivatedBy } } }`;

export const VALIDATE = `query ($input: ValidateLicenseInput!) { validateLicense(input: $input) {
  valid code detail license { maskedKey status activationLimit activationsInUse productName } } }`;

export const ACTIVATIONS = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {
  activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id identifier status heartbeatStatus lastSeenAt } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

export const AUDIT_ENTRIES = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { endCursor }
    nodes { id at action actorType actor subjectId requestId before after } } }`;

const STATE = 'id status revision canDeactivate deactivationReason deactivatedBy';
const LICENSE_STATE = `id status activationLimit activationsInUse activationsRemaining expiresAt customer { id }`;
export const SUSPEND_LICENSE = `mutation ($id: ID!, $reason: String) { suspendLicense(id: $id, reason: $reason) { ${LICENSE_STATE} } }`;
export const REINSTATE_LICENSE = `mutation ($id: ID!) { reinstateLicense(id: $id) { ${LICENSE_STATE} } }`;
export const REVOKE_LICENSE = `mutation ($id: ID!, $reason: String) { revokeLicense(id: $id, reason: $reason) { ${LICENSE_STATE} } }`;
export const UPDATE_LICENSE = `mutation ($id: ID!, $input: UpdateLicenseInput!) { updateLicense(id: $id, input: $input) { ${LICENSE_STATE} } }`;
export const SUSPEND_ACTIVATION = `mutation ($id: ID!, $reason: String) { suspendActivation(id: $id, reason: $reason) { ${STATE} } }`;
export const REINSTATE_ACTIVATION = `mutation ($id: ID!) { reinstateActivation(id: $id) { ${STATE} } }`;
export const ACTIVATION = `query ($id: ID!) { activation(id: $id) { ${STATE} lastSeenAt } }`;
