import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';

/**
 * One row that says whether what a node remembers of licenses and products still holds. Its version rises with every
 * change of what heartbeats are judged by and answered with, and that the activations themselves do not show: when a
 * license expires, and how long a product's window is. Suspending, revoking and transferring raise the revision of the
 * activations instead.
 */
@Entity('terms')
export class Terms {
  @PrimaryColumn('int')
  id!: number;

  @Column('int')
  version!: number;
}

/** The version as of the statement that it stands in. */
export const TERMS_VERSION_SQL = '(SELECT version FROM terms WHERE id = 1)';

/**
 * The last statement of its transaction: whoever holds this row waits for nothing any more, so that it is held for a
 * moment only and nobody waits for it crosswise.
 */
export async function raiseTermsVersion(manager: EntityManager): Promise<void> {
  await manager.query('UPDATE terms SET version = version + 1 WHERE id = 1');
}
