import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { useServer } from 'graphql-ws/use/ws';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { WebSocketServer } from 'ws';
import { ActivationTokens } from '../../server/activations/activation-token.js';
import { EVENT_EVERY_MS, every, type Subject, urlOf } from '../subject.js';
import { someId } from './some-id.js';
import { pubSub, TutorialActivation, TutorialLicense, TutorialResolver } from './tutorial-activations.js';

/** Express, Apollo Server, TypeGraphQL, TypeORM and graphql-ws, put together as their documentations do it. */
export async function startTutorial(env: NodeJS.ProcessEnv): Promise<Subject> {
  const source = await new DataSource({
    type: 'mariadb',
    url: env.DATABASE_URL!,
    entities: [TutorialActivation, TutorialLicense],
    timezone: 'Z',
    poolSize: 16,
  }).initialize();
  const schema = await buildSchema({ resolvers: [TutorialResolver], validate: false, pubSub });
  const apollo = new ApolloServer<object>({ schema });
  await apollo.start();
  const context = { source, tokens: new ActivationTokens([env.APP_SECRET!]) };
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => context }));
  const http = createServer(app);
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  useServer({ schema, context: () => context }, sockets);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: urlOf(http),
    publish: every(EVENT_EVERY_MS, (n) => {
      for (let i = 0; i < n; i++) pubSub.publish('heartbeat', someActivation());
    }),
  };
}

function someActivation(): TutorialActivation {
  return Object.assign(new TutorialActivation(), { id: someId(), status: 'ACTIVE', lastSeenAt: new Date() });
}
