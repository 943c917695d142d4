import { networkOf } from '../../accounts/network.js';
import type { Context } from '../../context.js';

/** @throws AppError RATE_LIMITED */
export function refuseGuesser({ failures, address }: Context): Promise<void> {
  return failures.refuseWhenExhausted('licenseKeysFromAddress', networkOf(address));
}

/** No license has this key. */
export async function countGuess({ failures, address }: Context, licenseKey: string): Promise<void> {
  const network = networkOf(address);
  const isNew = await failures.count('sameLicenseKey', `${network} ${licenseKey}`);
  if (isNew) await failures.count('licenseKeysFromAddress', network);
}
