import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.js';
import { containsPattern, startsPattern } from '../../database/like.js';
import type { Activation } from '../activation.js';
import { PART_LENGTH } from './identifier-part.js';

/** Up to so many are looked at one by one; of what more contain, a page is soon found by walking through the list. */
const FEW = 5_000;
/** What is shorter, almost everything contains. */
const SHORTEST = 3;

const BEGINNINGS = ['part LIKE :searchEven', 'part LIKE :searchOdd AND ahead = :searchAhead'];

/** How to find a text in identifiers. */
export interface Search {
  pattern: string;
  /** Set where few activations can have it: what to look for among the parts. */
  parts: Record<string, string> | null;
}

/** Null: every identifier contains nothing. */
export async function planSearch(db: Database, text: string | null | undefined): Promise<Search | null> {
  if (!text) return null;
  const pattern = containsPattern(text);
  const characters = [...text.normalize('NFC').toLowerCase()];
  if (characters.length < SHORTEST) return { pattern, parts: null };
  // Names tend to differ at their ends.
  const [ahead = '', ...rest] = characters.slice(-(PART_LENGTH + 1));
  const even = startsPattern([ahead, ...rest].slice(0, PART_LENGTH).join(''));
  const odd = startsPattern(rest.join(''));
  const some = `(SELECT 1 FROM identifier_parts WHERE part LIKE ? LIMIT ${FEW})`;
  const more = `(SELECT 1 FROM identifier_parts WHERE part LIKE ? AND ahead = ? LIMIT ${FEW})`;
  const [row] = await db.query<{ n: number | string }[]>(
    `SELECT COUNT(*) AS n FROM (${some} UNION ALL ${more}) AS found`,
    [even, odd, ahead],
  );
  const isRare = Number(row?.n) < FEW;
  return { pattern, parts: isRare ? { searchEven: even, searchOdd: odd, searchAhead: ahead } : null };
}

export function applySearch(query: SelectQueryBuilder<Activation>, { pattern, parts }: Search): void {
  query.andWhere('activation.identifierSearch LIKE :pattern', { pattern });
  if (!parts) return;
  const found = BEGINNINGS.map((beginning) => `SELECT activation_id FROM identifier_parts WHERE ${beginning}`);
  // Any other index would make the server begin with the whole list and look for each of it among the few.
  query
    .useIndex('PRIMARY')
    .innerJoin(`(${found.join(' UNION ')})`, 'found', 'found.activation_id = activation.id')
    .setParameters(parts);
}
