import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Audience, checkAudience } from '../accounts/audience.js';
import type { Viewer } from '../accounts/viewer.js';
import { pageSize } from '../database/page.js';
import { AppError } from '../errors.js';

type Variables = Readonly<Record<string, unknown>>;

/** Who is signed in when it is answered is not who asks. */
const CHANGES_VIEWER = 'signIn';

/**
 * Why a mutation would be answered with an error after it has changed something: below it is selected what is not for
 * this viewer, or a page that is none. Null: nothing of that. Said ahead, so that an error means that nothing happened.
 */
export function foreseenRefusal(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  viewer: Viewer | null,
): AppError | null {
  const mutations = schema.getMutationType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables of the wrong type are refused by graphql-js before anything runs.
  if (operation.operation !== 'mutation' || !mutations || !coerced) return null;
  const look = new Look(schema, document, coerced, viewer);
  try {
    look.at(operation.selectionSet, mutations);
    return null;
  } catch (refusal) {
    if (refusal instanceof AppError) return refusal;
    throw refusal;
  }
}

class Look {
  private readonly seen = new Set<SelectionSetNode>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    private readonly variables: Variables,
    private readonly viewer: Viewer | null,
  ) {
    for (const node of definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /** @throws AppError */
  at(set: SelectionSetNode, type: GraphQLNamedType): void {
    if (this.seen.has(set)) return;
    this.seen.add(set);
    for (const selection of set.selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) this.atField(selection, type);
      else this.atFragment(selection, type);
    }
  }

  private atFragment(selection: Exclude<SelectionNode, FieldNode>, type: GraphQLNamedType): void {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
    if (fragment) this.at(fragment.selectionSet, condition ?? type);
  }

  private atField(node: FieldNode, parent: GraphQLNamedType): void {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return;
    if (parent === this.schema.getMutationType()) {
      if (node.name.value === CHANGES_VIEWER) return;
    } else {
      const audience = field.extensions.audience as Audience[] | undefined;
      if (audience) checkAudience(this.viewer, audience);
      if (field.args.some(({ name }) => name === 'first')) pageSize(getArgumentValues(field, node, this.variables));
    }
    if (node.selectionSet) this.at(node.selectionSet, getNamedType(field.type));
  }

  private isIncluded(node: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables);
    return skip?.if !== true && include?.if !== false;
  }
}
