import { GraphiQL } from 'graphiql';
import { EXAMPLES } from './examples.js';
import { createFetcher } from './fetcher.js';
import type { Scheme } from './scheme.js';
import { TopBar } from './TopBar.js';
import { useWho } from './who.js';

const fetcher = createFetcher(window.location.origin);

/** The editor for the API, under a bar that says as whom one asks. */
export function Explorer({ scheme }: { scheme: Scheme }) {
  return (
    <>
      <TopBar who={useWho()} />
      <main className="explorer">
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={EXAMPLES}
          defaultEditorToolsVisibility="headers"
          forcedTheme={scheme}
          // Headers hold secrets, and what is persisted outlives the session.
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          inputValueDeprecation
        >
          <GraphiQL.Logo>
            {/* It stands in our own bar. */}
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
