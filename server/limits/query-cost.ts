import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** What one operation asks for: `cost` in objects, exact also when it is absurd; `depth` in fields inside each other. */
export interface QuerySize {
  cost: number;
  depth: number;
  /** By introspection. */
  readsSchema: boolean;
}

const OBJECT = 1;
const LEAF = 0.1;
/** A page is a statement of its own, and so is the count of all pages. */
const STATEMENT = 10;
/** A transaction. */
const MUTATION = 50;
/** Of a connection when nothing is said, and at most: more is refused where it is resolved. */
const PAGE = { usual: 15, most: 100 };
/** Of a list that is no connection, when no argument is a list and the field does not say how many (`most`). */
const LIST = 10;
/** Of one live message: rows are read for all of it at once, so objects may be many; a page for each may not. */
const MESSAGE = 400;
/** A field below `__schema` or `__type`, lists and all: answered from memory; graphql-js itself bounds how deep. */
const INTROSPECTION = 10;

/** Of a selection set: `each` is what every item of the page costs that it is selected on. */
interface Size extends QuerySize {
  each: number;
}

const NOTHING: Size = { cost: 0, depth: 0, each: 0, readsSchema: false };

/**
 * Sizes an operation before it runs: what is selected in a list counts as often as the list may be long. Every
 * selection set is looked at once, fragments too, so that a document is sized in the time that it takes to read it.
 */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  const defaults = operation.variableDefinitions?.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && plainValue(defaultValue, {}),
  ]);
  const given = { ...Object.fromEntries(defaults ?? []), ...variables };
  const size = new Sizing(schema, document, given).ofSelection(operation.selectionSet, root);
  return { ...size, cost: Math.ceil(size.cost) };
}

class Sizing {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<SelectionSetNode, Size>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** The document is valid: fragments exist and do not contain themselves. */
  ofSelection(set: SelectionSetNode, type: GraphQLNamedType): Size {
    const known = this.known.get(set);
    if (known) return known;
    const sum = { ...NOTHING };
    for (const selection of set.selections) {
      const size = selection.kind === Kind.FIELD ? this.ofField(selection, type) : this.ofFragment(selection, type);
      sum.cost += size.cost;
      sum.each += size.each;
      sum.depth = Math.max(sum.depth, size.depth);
      sum.readsSchema ||= size.readsSchema;
    }
    this.known.set(set, sum);
    return sum;
  }

  private ofFragment(selection: Exclude<SelectionSetNode['selections'][number], FieldNode>, type: GraphQLNamedType) {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return NOTHING;
    const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
    return this.ofSelection(fragment.selectionSet, condition ?? type);
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType): Size {
    const field = this.typeOf(parent, node.name.value);
    const base = parent === this.schema.getMutationType() ? MUTATION : this.ownCost(parent, node.name.value);
    if (!field || !node.selectionSet) {
      return { ...NOTHING, cost: base + (isMeta(parent) ? INTROSPECTION : LEAF), depth: 1 };
    }
    const type = getNamedType(field);
    const inner = this.ofSelection(node.selectionSet, type);
    if (isMeta(type)) return { ...NOTHING, cost: INTROSPECTION + inner.cost, depth: 1, readsSchema: true };
    const { readsSchema } = inner;
    const one = OBJECT + inner.cost;
    const depth = inner.depth + 1;
    if (isConnection(type)) {
      const cost = STATEMENT + inner.cost + this.pageSize(node) * inner.each;
      return { cost, depth, each: 0, readsSchema };
    }
    if (!isListType(getNullableType(field))) return { cost: base + one, depth, each: 0, readsSchema };
    // The items of a page: how many is known where the page is asked for.
    if (isConnection(parent)) return { cost: 0, depth, each: one, readsSchema };
    const size = parent === this.schema.getSubscriptionType() ? MESSAGE : this.listSize(node, parent);
    return { cost: base + size * one, depth, each: 0, readsSchema };
  }

  /** What a field costs beside what it answers: the statements that it says it needs (`complexity`), and counting. */
  private ownCost(parent: GraphQLNamedType, name: string): number {
    if (name === 'totalCount' && isConnection(parent)) return STATEMENT;
    return (told(parent, name, 'complexity') ?? 0) * STATEMENT;
  }

  private typeOf(parent: GraphQLNamedType, name: string): GraphQLOutputType | undefined {
    const meta = { __schema: '__Schema', __type: '__Type' }[name];
    if (meta) return this.schema.getType(meta) as GraphQLOutputType;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
  }

  private pageSize({ arguments: given = [] }: FieldNode): number {
    const asked = given
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => plainValue(value, this.variables))
      .filter((value) => typeof value === 'number');
    return Math.min(Math.max(1, ...(asked.length > 0 ? asked : [PAGE.usual])), PAGE.most);
  }

  /** One result for each of a list of inputs. */
  private listSize({ arguments: given = [], name }: FieldNode, parent: GraphQLNamedType): number {
    const lists = given.map(({ value }) => plainValue(value, this.variables)).filter((value) => Array.isArray(value));
    return lists.length > 0
      ? Math.max(1, ...lists.map(({ length }) => length))
      : (told(parent, name.value, 'most') ?? LIST);
  }
}

/** A number that a field says about itself where it is defined. */
function told(parent: GraphQLNamedType, name: string, what: 'complexity' | 'most'): number | undefined {
  const value = isObjectType(parent) ? parent.getFields()[name]?.extensions[what] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** By the Relay specification. */
function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getFields().pageInfo !== undefined;
}

function isMeta({ name }: GraphQLNamedType): boolean {
  return name.startsWith('__');
}

/** Not coerced: what has the wrong type is refused by others, and sized as if it were not there. */
function plainValue(value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  return valueFromASTUntyped(value, { ...variables });
}
