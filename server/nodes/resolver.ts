import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { For } from '../accounts/audience.js';
import type { Context } from '../context.js';
import { Node } from '../database/node.js';
import { findNode } from './find-node.js';

@Resolver()
export class NodeResolver {
  @For('customer', 'staff', 'ACTIVATIONS_READ', 'ACTIVATIONS_WRITE', 'LICENSES_READ', 'AUDIT_READ')
  @Query(() => Node, {
    nullable: true,
    description:
      "Anything by its id (Relay object identification). Null when there is none, or it is somebody else's. A token needs the scope that reads this kind of thing.",
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of anything.' }) id: string,
  ): Promise<Node | null> {
    return findNode(context, id);
  }
}
