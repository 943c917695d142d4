import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { MAX_TOKENS } from '../document-size.js';

const MAX_DOCUMENTS = 1000;
/** Longer ones are written by hand or by an attacker; they may cost their validation every time. */
const MAX_LENGTH = 8 * 1024;

/** Parsed and valid documents. A client sends the same few all its life: each is read and checked once. */
export class Documents {
  /** The least recently used comes first. */
  private readonly kept = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document, when it was read before. */
  known(text: string): DocumentNode | undefined {
    const document = this.kept.get(text);
    if (!document) return undefined;
    this.kept.delete(text);
    this.kept.set(text, document);
    return document;
  }

  /** The document, or what is wrong with it. Throws a GraphQLError for a syntax error. */
  read(text: string): DocumentNode | readonly GraphQLError[] {
    const document = this.known(text);
    if (document) return document;
    const parsed = parse(text, { maxTokens: MAX_TOKENS });
    const errors = validate(this.schema, parsed);
    if (errors.length > 0) return errors;
    if (text.length <= MAX_LENGTH) this.keep(text, parsed);
    return parsed;
  }

  private keep(text: string, document: DocumentNode): void {
    this.kept.set(text, document);
    const oldest = this.kept.keys().next();
    if (this.kept.size > MAX_DOCUMENTS && !oldest.done) this.kept.delete(oldest.value);
  }
}
