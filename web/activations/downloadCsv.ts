import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ActivationFilter } from '../__generated__/graphql.js';

/** A file of which nothing more arrives for so long will not come to its end. */
const STALL_MS = 20_000;
/** Often enough to see that it goes on. */
const TELL_EVERY_MS = 250;
const LINE_FEED = 10;

interface Options {
  signal: AbortSignal;
  /** Called with how many rows have arrived. */
  onRows: (rows: number) => void;
}

/**
 * Fetches all that pass the filter as a file, and has the browser save it once it is whole: a link with `download`
 * would save half a file, or a page with an error, without a word. Answers how many rows it holds.
 */
export async function downloadCsv(filter: ActivationFilter, { signal, onRows }: Options): Promise<number> {
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  try {
    const response = await fetch(`/export/activations.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, stall.signal]),
    });
    if (!response.ok) throw new CombinedGraphQLErrors(await response.json());
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    // The first line names the columns.
    let rows = -1;
    let toldAt = Date.now();
    const reader = response.body!.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => stall.abort(), STALL_MS);
      pieces.push(read.value);
      for (const byte of read.value) if (byte === LINE_FEED) rows++;
      if (Date.now() - toldAt < TELL_EVERY_MS) continue;
      toldAt = Date.now();
      onRows(rows);
    }
    save(new Blob(pieces, { type: 'text/csv' }), nameOf(response));
    return rows;
  } finally {
    clearTimeout(timer);
  }
}

function nameOf({ headers }: Response): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'activations.csv';
}

function save(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Not at once: some browsers begin to read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
