import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../audit/audit-entry.js';
import type { Context } from '../context.js';
import { Node } from '../database/node.js';
import { findNodes, prefixOf } from './find-node.js';

const LOADER = 'subjects of audit entries';

/** The audit knows no feature, and so not what it tells of: this field of it lives here. */
@Resolver(() => AuditEntry)
export class SubjectResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: `What was changed, as it is now. Null when it is gone, or the viewer may not see it; and of an activate with an unknown key, which is about nothing.`,
  })
  subject(@Root() { subjectId }: AuditEntry, @Ctx() context: Context): Promise<Node | null> | null {
    return prefixOf(subjectId) === 'aud' ? null : subjects(context).load(subjectId);
  }
}

function subjects(context: Context): DataLoader<string, Node | null> {
  const known = context.loaders.get(LOADER) as DataLoader<string, Node | null> | undefined;
  const loader = known ?? new DataLoader((ids: readonly string[]) => findNodes(context, ids));
  context.loaders.set(LOADER, loader);
  return loader;
}
