import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { Subject } from 'rxjs';
import { createCache } from '../cache.js';
import { StatusRegion } from '../ui/StatusRegion.js';

type Answer = ApolloLink.Result | Error | Promise<ApolloLink.Result>;
type Answers = Record<string, (variables: Record<string, unknown>) => Answer>;

/** A server of one test: answers operations by their name, notes what was asked, and pushes what it is told to. */
export function createServer(answers: Answers = {}) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  let subscription = new Subject<ApolloLink.Result>();
  const link = new ApolloLink((operation) => {
    const name = operation.operationName ?? '';
    asked.push({ name, variables: operation.variables });
    if (operation.operationType === 'subscription') {
      subscription = new Subject();
      return subscription;
    }
    return new Observable((observer) => {
      const answer = answers[name]?.(operation.variables) ?? new Error(`Nobody answers ${name}`);
      const reply = answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      reply.then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error) => observer.error(error),
      );
    });
  });
  const client = new ApolloClient({ cache: createCache(), link });
  return {
    client,
    answers,
    /** The variables of every time that this operation was asked for. */
    asked: (name: string) => asked.filter((operation) => operation.name === name).map(({ variables }) => variables),
    push: (data: Record<string, unknown>) => act(() => subscription.next({ data })),
    breakSubscription: (error: Error) => act(() => subscription.error(error)),
  };
}

export type Server = ReturnType<typeof createServer>;

/** An answer that is an error with this code, as the server words it. */
export function refusal(code: string, details: Record<string, unknown> = {}): ApolloLink.Result {
  return {
    data: null,
    errors: [{ message: `Refused: ${code}`, extensions: { code, ...details } }],
  } as ApolloLink.Result;
}

let url = '';

/** Where the reader is. */
export const currentUrl = () => url;

function Witness() {
  const { pathname, search } = useLocation();
  url = pathname + search;
  return null;
}

/** Renders a part of the portal at a path, against a server. */
export function renderPortal(part: ReactNode, server: Server = createServer(), path = '/') {
  const view = render(
    <MantineProvider env="test">
      <ApolloProvider client={server.client}>
        <MemoryRouter initialEntries={[path]}>
          <Witness />
          {part}
        </MemoryRouter>
        <StatusRegion />
      </ApolloProvider>
    </MantineProvider>,
  );
  return { ...view, server, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) };
}

/** Lets time pass, with everything that follows from it. */
export function pass(ms: number) {
  return act(() => jest.advanceTimersByTimeAsync(ms));
}
