import { Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import type { Activation } from '../activation.js';

/** Of a part; what a search compares beyond it is left to LIKE. */
export const PART_LENGTH = 16;
/** Parts begin at every second character: half as many to write, and a search looks for two beginnings instead. */
export const STEP = 2;

/**
 * What identifiers contain, for searching: from every second character on, the next sixteen. Written with the
 * activation and never changed, as identifiers are. No foreign key: it would look up the activation for each of them.
 */
@Entity('identifier_parts')
export class IdentifierPart {
  /** Bytes: blanks at the end of text count for nothing in comparisons. */
  @PrimaryColumn('varbinary', { length: 4 * PART_LENGTH })
  part!: Buffer;

  @PrimaryColumn('varchar', { length: 30 })
  activationId!: string;

  /** The character ahead of it; empty at the beginning. */
  @PrimaryColumn('varbinary', { length: 4 })
  ahead!: Buffer;
}

/** Each with the character ahead of it. Characters are code points, as the database counts them. */
export function partsOf(identifierSearch: string): [part: string, ahead: string][] {
  const characters = [...identifierSearch];
  const parts = new Map<string, [string, string]>();
  for (let start = 0; start < characters.length; start += STEP) {
    const part = characters.slice(start, start + PART_LENGTH).join('');
    const ahead = characters[start - 1] ?? '';
    parts.set(`${ahead} ${part}`, [part, ahead]);
  }
  return [...parts.values()];
}

/** In the order of the table, so that neighbours are written together. */
export async function insertParts(manager: EntityManager, activations: readonly Activation[]): Promise<void> {
  const rows = activations.flatMap(({ id, identifierSearch }) =>
    partsOf(identifierSearch).map(([part, ahead]) => [part, id, ahead]),
  );
  rows.sort(([a], [b]) => (a! < b! ? -1 : 1));
  await manager.query('INSERT INTO identifier_parts (part, activation_id, ahead) VALUES ?', [rows]);
}
