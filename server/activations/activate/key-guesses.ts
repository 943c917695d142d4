import type { Context } from '../../context.js';

/** @throws AppError RATE_LIMITED */
export function refuseGuesser({ failures, address }: Context): Promise<void> {
  return failures.refuseWhenExhausted('licenseKeysFromAddress', address);
}

/** No license has this key. */
export async function countGuess({ failures, address }: Context, licenseKey: string): Promise<void> {
  const isNew = await failures.count('sameLicenseKey', `${address} ${licenseKey}`);
  if (isNew) await failures.count('licenseKeysFromAddress', address);
}
