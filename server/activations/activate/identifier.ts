import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { AppError } from '../../errors.js';
import { CONTROL } from '../../text.js';
import { IdentifierType } from '../activation.js';

const MAX_CHARACTERS = 255;

/**
 * The identifier as it is stored and compared: trimmed, NFC, 1 to 255 characters; a domain is reduced to its host name
 * (lower case, punycode, no scheme, port, path or trailing dot; `www.` stays). Control characters are refused.
 * @throws AppError IDENTIFIER_INVALID
 */
export function normaliseIdentifier(raw: string, type: IdentifierType): string {
  const text = raw.trim().normalize('NFC');
  if (text === '') throw refuse('is empty');
  if (CONTROL.test(text)) throw refuse('has control characters');
  const identifier = type === IdentifierType.DOMAIN ? hostName(text) : text;
  if ([...identifier].length > MAX_CHARACTERS) throw refuse(`has more than ${MAX_CHARACTERS} characters`);
  return identifier;
}

/** Host names by RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all. */
function hostName(text: string): string {
  const authority =
    text
      .replace(/^([a-z][a-z0-9+.-]*:\/\/|https?:\/)/i, '')
      .replace(/^\/\//, '')
      .split(/[/?#\\]/)[0] ?? '';
  const host = authority.replace(/^[^@]*@/, '').replace(/:\d*$/, '');
  // The root's dot goes last: in an internationalised name it may have been written as an ideographic full stop.
  const ascii = domainToASCII(host).toLowerCase().replace(/\.$/, '');
  const labels = ascii.split('.');
  const isHostName = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  if (!isHostName || ascii.length > 253) throw refuse('is not a host name');
  return ascii;
}

function refuse(why: string): AppError {
  return new AppError('IDENTIFIER_INVALID', `The identifier ${why}.`, { field: 'identifier' });
}

/** What uniqueness is decided on: collations merge case, accents and blanks differently on MySQL and MariaDB. */
export function hashIdentifier(identifier: string): Buffer {
  return createHash('sha256').update(identifier).digest();
}

/** For messages to others than the owner: the last four characters. */
export function maskIdentifier(identifier: string): string {
  const characters = [...identifier];
  const shown = characters.length > 8 ? 4 : 0;
  return characters.map((character, i) => (i >= characters.length - shown ? character : '•')).join('');
}
