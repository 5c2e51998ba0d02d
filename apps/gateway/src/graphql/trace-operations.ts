import { SpanStatusCode, trace } from '@opentelemetry/api';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Each operation as a span within its request's. */
export function traceOperations(): Plugin {
  return {
    onExecute: ({ args }) => {
      const operation = getOperationAST(args.document, args.operationName);
      const span = trace.getTracer('baocao').startSpan(`graphql ${operation?.operation ?? ''}`, {
        attributes: {
          'graphql.operation.type': operation?.operation ?? '',
          'graphql.operation.name': operation?.name?.value ?? '',
        },
      });
      return {
        onExecuteDone: ({ result }) => {
          if ('errors' in result && result.errors) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}
