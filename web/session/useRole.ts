import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from './viewer.js';

/** Whether the viewer is a customer, who sees what is theirs, or vendor staff, who see everything. */
export function useRole() {
  return useQuery(ViewerDocument, { fetchPolicy: 'cache-only' }).data?.viewer?.role ?? 'CUSTOMER';
}
