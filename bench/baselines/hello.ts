import { once } from 'node:events';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { type Subject, urlOf } from '../subject.js';

const typeDefs = 'type Query { hello: String! } type Mutation { hello: String! }';

/** The least that Apollo Server on Express does: a mutation that returns a constant. */
export async function startApolloHello(): Promise<Subject> {
  const hello = () => 'world';
  const apollo = new ApolloServer({ typeDefs, resolvers: { Query: { hello }, Mutation: { hello } } });
  await apollo.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo));
  const http = createServer(app).listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { url: urlOf(http) };
}

/** The same by what is known as the fastest framework: mercurius on Fastify, with its compiler switched on. */
export async function startMercuriusHello(): Promise<Subject> {
  const hello = async () => 'world';
  const app = fastify();
  await app.register(mercurius, { schema: typeDefs, resolvers: { Query: { hello }, Mutation: { hello } }, jit: 1 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: urlOf(app.server) };
}
