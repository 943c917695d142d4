import { parseJson } from './parse-json.js';

/** What a peer says of one of its operations. */
export interface Message {
  id: string;
  type: unknown;
  payload: unknown;
}

/** Null for what is not of an operation, and for whatever graphql-ws may have something to say to. */
export function parseMessage(text: string): Message | null {
  const message = parseJson(text) as Message | null | undefined;
  return message && typeof message.id === 'string' && message.id !== '' ? message : null;
}
