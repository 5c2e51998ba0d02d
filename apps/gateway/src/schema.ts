import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './agency/agency-type.ts';
import './check/check-queries.ts';
import './document/document-type.ts';
import './indicator/indicator-type.ts';
import './narrative/prose-type.ts';
import './report/report-queries.ts';
import './report/report-type.ts';
import './report/section-type.ts';
import './task/task-type.ts';

export const schema: GraphQLSchema = builder.toSchema();
