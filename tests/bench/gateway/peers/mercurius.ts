import Fastify from 'fastify';
import mercurius from 'mercurius';
import { serve } from '../served.ts';
import { contexts } from './context.ts';
import { schemaOf16 } from './schema-of-16.ts';

const context = await contexts();
const app = Fastify();
await app.register(mercurius, { schema: schemaOf16(), jit: 1, context });
await app.ready();
await serve(app.server);
