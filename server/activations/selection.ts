import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether everything selected below `path` (field names from the resolved field on) is one of `fields`. */
export function staysWithin(info: GraphQLResolveInfo, path: string[], fields: ReadonlySet<string>): boolean {
  return info.fieldNodes.every((node) => !node.selectionSet || within(info, node.selectionSet, path, fields));
}

function within(
  info: GraphQLResolveInfo,
  { selections }: SelectionSetNode,
  path: string[],
  fields: ReadonlySet<string>,
): boolean {
  const [next, ...rest] = path;
  return selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return within(info, selection.selectionSet, path, fields);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && within(info, fragment.selectionSet, path, fields);
    }
    if (next === undefined) return fields.has(selection.name.value);
    return (
      selection.name.value !== next || !selection.selectionSet || within(info, selection.selectionSet, rest, fields)
    );
  });
}
