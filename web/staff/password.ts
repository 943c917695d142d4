/** Easily read out: without letters and digits that look like others. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A first password for somebody else, of 99 bits, in groups that can be read out. */
export function firstPassword() {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[below(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Every number as likely as the others: what would begin the next round is drawn again. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
  return drawn < 256 - (256 % limit) ? drawn % limit : below(limit);
}
