/** Where a list is paged to. Pages are cursors: `after` one or `before` one, never both; neither is the first page. */
export interface PageState {
  after?: string | undefined;
  before?: string | undefined;
}

export const PAGE_SIZE = 15;

export function readPage(params: URLSearchParams): PageState {
  const after = params.get('after') ?? undefined;
  return { after, before: after === undefined ? (params.get('before') ?? undefined) : undefined };
}

/** The parameters of a URL, of which those that say nothing are left out. */
export function toParams(entries: Record<string, string | undefined>) {
  return new URLSearchParams(Object.entries(entries).filter((entry): entry is [string, string] => !!entry[1]));
}

export function pageVariables({ after, before }: PageState, size = PAGE_SIZE) {
  return before === undefined ? { first: size, after: after ?? null } : { last: size, before };
}

/** What stands for a value in the URL. They are the reader's words, so that a link can be read, and typed. */
export type UrlWords<T> = Record<string, T>;

/** The values that a parameter names; what it doesn't know it leaves out, as links outlive versions. */
export function valuesOf<T>(words: UrlWords<T>, text: string | null) {
  return Object.entries(words).flatMap(([word, value]) => (text?.split(',').includes(word) ? [value] : []));
}

export function wordsOf<T>(words: UrlWords<T>, values: readonly T[]) {
  return Object.keys(words)
    .filter((word) => values.includes(words[word]!))
    .join(',');
}
