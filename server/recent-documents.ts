import type { DocumentNode } from 'graphql';
import { Recent } from './recent.js';

/** Of text in all: parsed, a character takes about a hundred bytes, and a stranger can send document after document. */
const MAX_CHARACTERS = 512 * 1024;
/** What a shorter one counts for, as it has its own costs: so there are never more than a thousand. */
const LEAST_CHARACTERS = 512;
/** Longer ones are written by hand or by an attacker; they may cost their validation every time. */
const MAX_LENGTH = 8 * 1024;

/** Valid documents, by their text. A client sends the same few all its life: each is read and checked once. */
export class RecentDocuments {
  private readonly kept = new Recent<string, DocumentNode>(MAX_CHARACTERS, (text) =>
    Math.max(text.length, LEAST_CHARACTERS),
  );

  get(text: string): DocumentNode | undefined {
    return this.kept.get(text);
  }

  keep(text: string, document: DocumentNode): void {
    if (text.length <= MAX_LENGTH) this.kept.set(text, document);
  }
}
