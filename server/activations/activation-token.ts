import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors.js';

/** 128 bits, the shortest truncation that RFC 2104 section 5 advises for SHA-256: a batch of 1000 tokens stays small. */
const MAC_BYTES = 16;

/**
 * `<activation id>.<HMAC-SHA-256 of the id under APP_SECRET>`: proves by itself which activation is calling, so nothing
 * secret is stored and no database is asked. The first secret signs; all verify, so that secrets can be rotated.
 */
export class ActivationTokens {
  constructor(private readonly secrets: readonly string[]) {
    if (secrets.length === 0) throw new Error('ActivationTokens needs at least one secret');
  }

  sign(activationId: string): string {
    return `${activationId}.${mac(this.secrets[0]!, activationId).toString('base64url')}`;
  }

  /**
   * The activation id that the token stands for.
   * @throws AppError ACTIVATION_TOKEN_INVALID
   */
  verify(token: string): string {
    const [, id, signature] = /^(act_[0-9a-z]{26})\.([\w-]{22})$/.exec(token) ?? [];
    if (id && signature) {
      const given = Buffer.from(signature, 'base64url');
      // The last of the 22 characters has bits to spare, which decoding ignores: only the spelling that `sign` gives counts.
      const isCanonical = given.toString('base64url') === signature;
      if (isCanonical && this.secrets.some((secret) => timingSafeEqual(mac(secret, id), given))) return id;
    }
    throw new AppError('ACTIVATION_TOKEN_INVALID');
  }
}

function mac(secret: string, activationId: string): Buffer {
  return createHmac('sha256', secret).update(`activation:${activationId}`).digest().subarray(0, MAC_BYTES);
}
