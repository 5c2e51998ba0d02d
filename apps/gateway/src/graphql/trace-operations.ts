import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Each operation as a span within its request's. */
export function traceOperations(): Plugin {
  return {
    onExecute: ({ args }) => {
      const span = operationSpan(getOperationAST(args.document, args.operationName));
      return {
        onExecuteDone: ({ result }) => {
          if ('errors' in result && result.errors) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}

/** A span that tells of an operation once it is ended. */
export function operationSpan(
  told: Pick<OperationDefinitionNode, 'operation' | 'name'> | null | undefined,
): Span {
  const type = told?.operation ?? '';
  const attributes = {
    'graphql.operation.type': type,
    'graphql.operation.name': told?.name?.value ?? '',
  };
  return trace.getTracer('baocao').startSpan(`graphql ${type}`, { attributes });
}
