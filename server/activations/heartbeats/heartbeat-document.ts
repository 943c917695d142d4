import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { OperationRequest, ShortCut } from '../../operation.js';
import type { HeartbeatInput } from '../payloads.js';
import { answerHeartbeat, answerHeartbeats, type HeartbeatDeps, MAX_HEARTBEATS } from './answer-heartbeats.js';
import { payloadWriter, resultsWriter, type Write } from './heartbeat-json.js';

/** Answers what a variable holds, with the JSON of the field; null: it has to be coerced, or refused. */
type Run = (given: unknown) => Promise<string> | null;

/** One of the mutations that there is a short cut for. */
interface QuickMutation {
  argument: string;
  type: string;
  /** Null for a selection that the short cut does not know. */
  select(selected: SelectionSetNode | undefined): Run | null;
}

/** A document that is one such mutation and nothing else, as software sends it all its life. */
interface HeartbeatDocument {
  field: FieldNode;
  name: string | undefined;
  variable: string;
  run: Run;
}

/**
 * The short cut for heartbeats: graphql-js and type-graphql take longer over one than all the rest does. Anybody may
 * send heartbeats, and no such document is too large, so that there is nothing to ask beside what the resolvers ask.
 * What is written otherwise than software writes it, or has other variables, goes the long way.
 */
export function heartbeatShortCut(deps: HeartbeatDeps): ShortCut {
  const mutations = new Map([
    ['heartbeat', quick('input', 'HeartbeatInput!', plainInput, payloadWriter, answerHeartbeat, deps)],
    ['heartbeats', quick('inputs', '[HeartbeatInput!]!', plainInputs, resultsWriter, answerHeartbeats, deps)],
  ]);
  const known = new WeakMap<DocumentNode, HeartbeatDocument | null>();
  return ({ document, operationName, variables }: OperationRequest) => {
    let read = known.get(document);
    if (read === undefined) {
      read = readDocument(document, mutations);
      known.set(document, read);
    }
    if (!read || (operationName != null && operationName !== read.name)) return null;
    const json = read.run(variables?.[read.variable]);
    return json && answer(read.field, json);
  };
}

function quick<I, O>(
  argument: string,
  type: string,
  plain: (given: unknown) => I | null,
  writerOf: (selected: SelectionSetNode | undefined) => Write<O> | null,
  ask: (deps: HeartbeatDeps, input: I) => Promise<O>,
  deps: HeartbeatDeps,
): QuickMutation {
  const select = (selected: SelectionSetNode | undefined) => {
    const write = writerOf(selected);
    if (!write) return null;
    return (given: unknown) => {
      const input = plain(given);
      return input && ask(deps, input).then(write);
    };
  };
  return { argument, type, select };
}

async function answer(field: FieldNode, json: Promise<string>): Promise<string | ExecutionResult> {
  const responseName = field.alias?.value ?? field.name.value;
  try {
    return `{"data":{"${responseName}":${await json}}}`;
  } catch (error) {
    return { errors: [locatedError(error, [field], [responseName])], data: null };
  }
}

function readDocument(
  { definitions }: DocumentNode,
  mutations: ReadonlyMap<string, QuickMutation>,
): HeartbeatDocument | null {
  const [operation] = definitions;
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const [field] = operation.selectionSet.selections;
  if (operation.selectionSet.selections.length !== 1 || field?.kind !== Kind.FIELD) return null;
  if (operation.operation !== 'mutation' || operation.directives?.length || field.directives?.length) return null;
  const mutation = mutations.get(field.name.value);
  const variable = mutation && onlyVariable(operation, mutation.type);
  if (!variable || field.arguments?.map(print).join() !== `${mutation.argument}: $${variable}`) return null;
  const run = mutation.select(field.selectionSet);
  return run && { field, name: operation.name?.value, variable, run };
}

function onlyVariable({ variableDefinitions = [] }: OperationDefinitionNode, type: string): string | null {
  const [definition] = variableDefinitions;
  if (!definition || variableDefinitions.length > 1) return null;
  const { name } = definition.variable;
  return print(definition) === `$${name.value}: ${type}` ? name.value : null;
}

function plainInput(value: unknown): HeartbeatInput | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const name in value) if (name !== 'activationToken' && name !== 'appVersion') return null;
  const { activationToken, appVersion } = value as Record<string, unknown>;
  if (typeof activationToken !== 'string') return null;
  if (appVersion != null && typeof appVersion !== 'string') return null;
  return { activationToken, appVersion };
}

function plainInputs(value: unknown): HeartbeatInput[] | null {
  if (!Array.isArray(value) || value.length > MAX_HEARTBEATS) return null;
  const inputs: HeartbeatInput[] = [];
  for (const each of value) {
    const input = plainInput(each);
    if (!input) return null;
    inputs.push(input);
  }
  return inputs;
}
