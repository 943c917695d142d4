import { useEffect } from 'react';

/** The explorer is a document of its own at this address: the browser has to ask the server for it. */
export function ExplorerPage() {
  useEffect(() => window.location.reload(), []);
  return null;
}
