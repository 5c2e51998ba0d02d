import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { tell } from '../served.ts';
import { contexts } from './context.ts';
import { schemaOf16 } from './schema-of-16.ts';

const context = await contexts();
const server = new ApolloServer({ schema: schemaOf16(), includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  context: async () => context(),
  listen: { port: 0, host: '127.0.0.1' },
});
tell(Number(new URL(url).port));
