import {
  type DocumentNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { MAX_TOKENS } from '../limits/request-size.js';
import { RecentDocuments } from '../recent-documents.js';

/** Reads and checks documents, each once as long as it is remembered. */
export class Documents {
  private readonly recent = new RecentDocuments();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document, when it was read before. */
  known(text: string): DocumentNode | undefined {
    return this.recent.get(text);
  }

  /** The document, or what is wrong with it. Throws a GraphQLError for a syntax error. */
  read(text: string): DocumentNode | readonly GraphQLError[] {
    const document = this.known(text);
    if (document) return document;
    const parsed = parse(text, { maxTokens: MAX_TOKENS });
    const errors = validate(this.schema, parsed, RULES);
    if (errors.length > 0) return errors;
    this.recent.keep(text, parsed);
    return parsed;
  }
}

const CONDITIONS: readonly string[] = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];

/** The September 2025 edition of GraphQL, section 5.2.4.1: graphql-js 16 fails for a subscription that skips its field. */
const noConditionalSubscriptions: ValidationRule = (context) => ({
  Directive(node) {
    const { value: name } = node.name;
    if (!CONDITIONS.includes(name) || context.getParentType() !== context.getSchema().getSubscriptionType()) return;
    context.reportError(new GraphQLError(`A subscription cannot be subject to "@${name}".`, { nodes: node }));
  },
});

const RULES = [...specifiedRules, noConditionalSubscriptions];
