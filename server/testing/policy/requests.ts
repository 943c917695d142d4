import { randomUUID } from 'node:crypto';
import { TEST_PASSWORD } from '../builders.js';
import type { Things } from './world.js';

export interface Request {
  document: string;
  variables?: object;
  /** Where the answer is not in the field itself: 'ok', 'none', or the code of one item. */
  answer?(field: never): string;
  /** Only there. */
  transport?: 'http' | 'socket';
}

const byId = (field: string, selection = '{ id }') => `($id: ID!) { ${field}(id: $id) ${selection} }`;
const byInput = (field: string, type: string, selection: string) =>
  `($input: ${type}!) { ${field}(input: $input) ${selection} }`;

const node = (id: (things: Things) => string) => (things: Things) => ({
  document: `query ${byId('node')}`,
  variables: { id: id(things) },
});
const page = ({ totalCount }: { totalCount: number }) => (totalCount > 0 ? 'ok' : 'none');
const item = ([result]: { error: { code: string } | null }[]) => result?.error?.code ?? 'ok';
const has = (id: string) => (list: { id: string }[]) => (list.some((each) => each.id === id) ? 'ok' : 'none');
const onPage =
  (id: string) =>
  ({ nodes }: { nodes: { id: string }[] }) =>
    has(id)(nodes);

/** What each row of docs/policy.md asks for, about these things. */
export const REQUESTS: Record<string, (things: Things) => Request> = {
  'Query.viewer': () => ({ document: '{ viewer { role } }' }),
  'Query.dashboard': () => ({ document: '{ dashboard { totalLicenses } }' }),
  'Query.devicesOnline': () => ({ document: '{ devicesOnline(period: LAST_24_HOURS) { online } }' }),
  'Query.licenses': ({ licenseKey }) => ({
    document: 'query ($query: String) { licenses(filter: { query: $query }) { totalCount } }',
    variables: { query: licenseKey },
    answer: page,
  }),
  'Query.license': ({ licenseId }) => ({ document: `query ${byId('license')}`, variables: { id: licenseId } }),
  'Query.activations': ({ licenseId }) => ({
    document: 'query ($licenseId: ID) { activations(filter: { licenseId: $licenseId }) { totalCount } }',
    variables: { licenseId },
    answer: page,
  }),
  'Query.activation': ({ activationId }) => ({
    document: `query ${byId('activation')}`,
    variables: { id: activationId },
  }),
  'Query.node: a customer': node(({ customerId }) => customerId),
  'Query.node: a user': node(({ userId }) => userId),
  'Query.node: a session, of another person': node(({ sessionId }) => sessionId),
  'Query.node: a product': node(({ productId }) => productId),
  'Query.node: a license': node(({ licenseId }) => licenseId),
  'Query.node: an activation': node(({ activationId }) => activationId),
  'Query.node: an API token': node(({ tokenId }) => tokenId),
  'Query.node: an audit entry': node(({ auditEntryId }) => auditEntryId),
  'Query.auditEntries': ({ activationId }) => ({
    document: 'query ($subjectId: ID) { auditEntries(filter: { subjectId: $subjectId }) { totalCount } }',
    variables: { subjectId: activationId },
    answer: page,
  }),
  'Query.apiTokens': ({ tokenId }) => ({ document: '{ apiTokens { id } }', answer: has(tokenId) }),
  'Query.validateLicense': ({ licenseKey }) => ({
    document: `query ${byInput('validateLicense', 'ValidateLicenseInput', '{ code }')}`,
    variables: { input: { licenseKey } },
    answer: ({ code }: { code: string }) => (code === 'VALID' ? 'ok' : code),
  }),
  'Query.customers': ({ customerId }) => ({
    document: '{ customers(first: 100) { nodes { id } } }',
    answer: onPage(customerId),
  }),
  'Query.products': ({ productId }) => ({
    document: '{ products(first: 100) { nodes { id } } }',
    answer: onPage(productId),
  }),
  'Mutation.activate': ({ licenseKey }) => ({
    document: `mutation ${byInput('activate', 'ActivateInput', '{ alreadyActive }')}`,
    variables: { input: { licenseKey, identifier: 'B' } },
  }),
  'Mutation.heartbeat': ({ activationToken }) => ({
    document: `mutation ${byInput('heartbeat', 'HeartbeatInput', '{ lastSeenAt }')}`,
    variables: { input: { activationToken } },
  }),
  'Mutation.heartbeats': ({ activationToken }) => ({
    document: 'mutation ($inputs: [HeartbeatInput!]!) { heartbeats(inputs: $inputs) { error { code } } }',
    variables: { inputs: [{ activationToken }] },
    answer: item,
  }),
  'Mutation.deactivate': ({ activationToken }) => ({
    document: `mutation ${byInput('deactivate', 'DeactivateInput', '{ alreadyDeactivated }')}`,
    variables: { input: { activationToken } },
  }),
  'Mutation.signIn': (things) => ({ ...signIn(things), transport: 'http' }),
  'Mutation.signIn: on a socket, which cannot keep a cookie': (things) => ({ ...signIn(things), transport: 'socket' }),
  'Mutation.signOut': () => ({ document: 'mutation { signOut }', transport: 'http' }),
  'Mutation.signOut: on a socket, which ends with the session': () => ({
    document: 'mutation { signOut }',
    transport: 'socket',
  }),
  'Mutation.changePassword': () => ({
    document: `mutation ${byInput('changePassword', 'ChangePasswordInput', '')}`,
    variables: { input: { currentPassword: TEST_PASSWORD, newPassword: 'another passphrase' } },
  }),
  'Mutation.updateViewer': () => ({
    document: `mutation ${byInput('updateViewer', 'UpdateViewerInput', '{ role }')}`,
    variables: { input: { name: 'Ada' } },
  }),
  'Mutation.signOutSession: of another person': ({ sessionId }) => ({
    document: `mutation ${byId('signOutSession', '{ role }')}`,
    variables: { id: sessionId },
  }),
  'Mutation.signOutOtherSessions': () => ({ document: 'mutation { signOutOtherSessions { role } }' }),
  'Mutation.deactivateActivation': ({ activationId }) => ({
    document: `mutation ${byId('deactivateActivation', '{ alreadyDeactivated }')}`,
    variables: { id: activationId },
  }),
  'Mutation.deactivateActivations': ({ activationId }) => ({
    document: 'mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { error { code } } }',
    variables: { ids: [activationId] },
    answer: item,
  }),
  'Mutation.revealLicenseKey': ({ licenseId }) => ({
    document: `mutation ${byId('revealLicenseKey', '')}`,
    variables: { id: licenseId },
  }),
  'Mutation.createApiToken': ({ customerId }) => ({
    document: `mutation ${byInput('createApiToken', 'CreateApiTokenInput', '{ secret }')}`,
    variables: { input: { name: 'Tool', scopes: ['AUDIT_READ'], customerId } },
  }),
  'Mutation.revokeApiToken': ({ tokenId }) => ({
    document: `mutation ${byId('revokeApiToken')}`,
    variables: { id: tokenId },
  }),
  'Mutation.createCustomer': () => ({
    document: `mutation ${byInput('createCustomer', 'CreateCustomerInput', '{ id }')}`,
    variables: { input: { name: 'Initech' } },
  }),
  'Mutation.createUser': ({ customerId }) => ({
    document: `mutation ${byInput('createUser', 'CreateUserInput', '{ id }')}`,
    variables: {
      input: {
        email: `${randomUUID()}@test.example`,
        name: 'P',
        password: TEST_PASSWORD,
        role: 'CUSTOMER',
        customerId,
      },
    },
  }),
  'Mutation.createProduct': () => ({
    document: `mutation ${byInput('createProduct', 'CreateProductInput', '{ id }')}`,
    variables: { input: { name: 'Studio' } },
  }),
  'Mutation.updateProduct': ({ productId }) => ({
    document: 'mutation ($id: ID!, $input: UpdateProductInput!) { updateProduct(id: $id, input: $input) { id } }',
    variables: { id: productId, input: { name: 'Studio 2' } },
  }),
  'Mutation.issueLicense': ({ productId, customerId }) => ({
    document: `mutation ${byInput('issueLicense', 'IssueLicenseInput', '{ licenseKey }')}`,
    variables: { input: { productId, customerId } },
  }),
  'Mutation.updateLicense': ({ licenseId }) => ({
    document: 'mutation ($id: ID!, $input: UpdateLicenseInput!) { updateLicense(id: $id, input: $input) { id } }',
    variables: { id: licenseId, input: { activationLimit: 9 } },
  }),
  ...Object.fromEntries(
    ['suspendLicense', 'reinstateLicense', 'revokeLicense'].map((field) => [
      `Mutation.${field}`,
      ({ licenseId }: Things) => ({ document: `mutation ${byId(field)}`, variables: { id: licenseId } }),
    ]),
  ),
  ...Object.fromEntries(
    ['suspendActivation', 'reinstateActivation'].map((field) => [
      `Mutation.${field}`,
      ({ activationId }: Things) => ({ document: `mutation ${byId(field)}`, variables: { id: activationId } }),
    ]),
  ),
  'Subscription.activationEvents': ({ licenseId }) => ({
    document: 'subscription ($licenseId: ID) { activationEvents(licenseId: $licenseId) { kind } }',
    variables: { licenseId },
    transport: 'socket',
  }),
};

function signIn({ email }: Things): Request {
  return {
    document: `mutation ${byInput('signIn', 'SignInInput', '{ viewer { role } }')}`,
    variables: { input: { email, password: TEST_PASSWORD } },
  };
}
