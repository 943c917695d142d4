import DataLoader from 'dataloader';
import { type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { Database } from './database.js';

interface LoaderHost {
  db: Database;
  loaders: Map<string, unknown>;
}

/** Reads rows by id for one request: all that one tick asks for in a single statement, each row once. */
export function loadById<T extends ObjectLiteral & { id: string }>(
  host: LoaderHost,
  entity: EntityTarget<T> & { name: string },
  id: string,
): Promise<T | null> {
  let loader = host.loaders.get(entity.name) as DataLoader<string, T | null> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T | null>(async (ids) => {
      const rows = await host.db.run((manager) => manager.getRepository(entity).findBy({ id: In([...ids]) } as never));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((each) => byId.get(each) ?? null);
    });
    host.loaders.set(entity.name, loader);
  }
  return loader.load(id);
}

/** Behind a change: what was loaded ahead of it, also by an earlier mutation of the same request, is old. */
export function forgetLoaded({ loaders }: LoaderHost): void {
  loaders.clear();
}
