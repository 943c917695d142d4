/** What the scenario calls in the page. */
interface RowsPage {
  /**
   * Updates a second, so many in each message, of one after the other of the first `among` rows; the next message comes
   * when the last one is in the cache and, as far as its rows are in the document, on the page.
   */
  updatesPerSecond(ms: number, eventsPerMessage: number, among?: number): Promise<number>;
}

declare global {
  interface Window {
    rows: RowsPage;
  }
}

export {};
