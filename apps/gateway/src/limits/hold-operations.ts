import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Refusal, refusalError } from '../http/refusal.ts';
import { costOf } from './cost.ts';
import type { Limits } from './limits.ts';
import { findOverLimit } from './measure.ts';
import { overLimit } from './over-limit.ts';
import { hasUnfitText, unfitText } from './text.ts';

/** Holds what is asked to the limits: its text when it is parsed, its size before it is validated, its cost before it runs. */
export function holdOperations(
  limits: Limits,
  { suggests }: { readonly suggests: boolean },
): Plugin {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source: Parameters<typeof parse>[0]) => parseWithin(source, limits)),
    onValidate: ({ setValidationFn, params: { documentAST }, setResult }) => {
      const over = findOverLimit(documentAST, limits);
      if (over) return setResult([refusalError(overLimit(over))]);
      setValidationFn(((schema, document, rules) =>
        validate(schema, document, rules, {
          maxErrors: MOST_FAULTS,
          hideSuggestions: !suggests,
        })) as typeof validate);
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const refusal = overCost(args, limits);
      if (refusal) setResultAndStopExecution({ errors: [refusalError(refusal)] });
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const refusal = overCost(args, limits);
      if (refusal) setResultAndStopExecution({ errors: [refusalError(refusal)] });
    },
  };
}

/** More than a person reads. */
const MOST_FAULTS = 20;

/** @throws GraphQLError */
function parseWithin(
  source: Parameters<typeof parse>[0],
  { tokens }: Pick<Limits, 'tokens'>,
): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: tokens });
  } catch (error) {
    // The parser gives it no code of its own.
    if (error instanceof GraphQLError && error.message.endsWith('tokens. Parsing aborted.')) {
      throw refusalError(overLimit({ limit: 'tokens', most: tokens }));
    }
    throw error;
  }
  if (hasUnfitText(document)) throw refusalError(unfitText('query'));
  return document;
}

/** Why a valid operation is not run with these variables; `undefined` where it may be. */
function overCost(
  {
    schema,
    document,
    operationName,
    variableValues,
  }: {
    readonly schema: Parameters<typeof costOf>[0];
    readonly document: DocumentNode;
    readonly operationName?: string | null | undefined;
    readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  },
  limits: Pick<Limits, 'cost' | 'items'>,
): Refusal | undefined {
  const asked = { operationName, variables: variableValues };
  const { cost, items } = costOf(schema, document, asked);
  if (items > limits.items) return overLimit({ limit: 'items', most: limits.items, found: items });
  if (cost > limits.cost) return overLimit({ limit: 'cost', most: limits.cost, found: cost });
  return undefined;
}
