import { Customer } from '../../accounts/customer.js';
import type { Context } from '../../context.js';
import { loadById } from '../../database/loader.js';
import type { Activation } from '../activation.js';
import { heartbeatStatus } from '../heartbeats/heartbeat-status.js';
import { licenseOf, productOf } from '../loaders.js';
import type { ActivationFilter } from './activation-inputs.js';
import { BYTE_ORDER_MARK, csvRecord } from './csv.js';
import { everyActivation } from './find-activations.js';

/** Named and written as in the API, whatever language the person reads: tools read these files, too. */
const COLUMNS = [
  'id',
  'identifier',
  'identifierType',
  'label',
  'hostname',
  'platform',
  'appVersion',
  'status',
  'heartbeatStatus',
  'lastSeenAt',
  'activatedAt',
  'deactivatedAt',
  'deactivationReason',
  'deactivatedBy',
  'licenseId',
  'maskedKey',
  'productId',
  'product',
  'customerId',
  'customer',
];

/**
 * The viewer's activations that pass the filter, as a CSV file in pieces. `askAgain` is called ahead of each piece and
 * throws when the caller may no longer read on; what it answers loads the rows of that piece, and is then forgotten.
 */
export async function* activationsCsv(
  context: Context,
  filter: ActivationFilter,
  askAgain: () => Promise<Context>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRecord(COLUMNS);
  for await (const activations of everyActivation(context, filter)) {
    const { loaders } = await askAgain();
    const piece = { ...context, loaders };
    yield (await Promise.all(activations.map((activation) => record(piece, activation)))).join('');
  }
}

async function record(context: Context, activation: Activation): Promise<string> {
  const { customerId, lastSeenAt } = activation;
  const [license, product] = await Promise.all([licenseOf(context, activation), productOf(context, activation)]);
  const customer = customerId === null ? null : await loadById(context, Customer, customerId);
  return csvRecord([
    activation.id,
    activation.identifier,
    activation.identifierType,
    activation.label,
    activation.hostname,
    activation.platform,
    activation.appVersion,
    activation.status,
    heartbeatStatus(lastSeenAt, product.heartbeatWindowSeconds, context.now),
    lastSeenAt,
    activation.activatedAt,
    activation.deactivatedAt,
    activation.deactivationReason,
    activation.deactivatedBy,
    license.id,
    license.maskedKey,
    product.id,
    product.name,
    customerId,
    customer?.name ?? null,
  ]);
}
