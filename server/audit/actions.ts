/** Everything that goes on record: what it happened to, and what. */
export const ACTIONS = [
  'activation.created',
  'activation.deactivated',
  'activation.refused',
  'activation.reinstated',
  'activation.suspended',
  'activation.transferred',
  'apiToken.created',
  'apiToken.revoked',
  'customer.created',
  'license.issued',
  'license.keyRevealed',
  'license.reinstated',
  'license.revoked',
  'license.suspended',
  'license.updated',
  'product.created',
  'product.updated',
  'user.created',
  'user.passwordChanged',
  'user.signedOut',
  'user.updated',
] as const;

export type Action = (typeof ACTIONS)[number];
