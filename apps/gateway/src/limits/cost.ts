import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { listSize } from './list-sizes.ts';
import { weightOf } from './weights.ts';

/** What is asked, as far as it is not written in the document. */
export interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What an operation may cost at most, and the longest list that it gives as an argument. */
export interface Cost {
  readonly cost: number;
  readonly items: number;
  /** A page of fewer than none was asked for. */
  readonly hasNegativePage: boolean;
}

/**
 * The cost of a valid operation, reckoned before it runs: a field costs its weight, most of them 1, and what is
 * asked within it once for each item that it may hold: as many as a page was asked for, or as the list's
 * declared size. Pages within pages multiply. A text that is given costs its letters.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, asked: Asked): Cost {
  const operation = getOperationAST(document, asked.operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return { cost: 0, items: 0, hasNegativePage: false };
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const values = valuesOf(operation, asked.variables ?? {});
  const reckoning = new Reckoning(schema, fragments, values);
  const cost = reckoning.ofSelections(operation.selectionSet, type.name);
  const { items, hasNegativePage } = reckoning;
  return { cost, items, hasNegativePage };
}

class Reckoning {
  items = 0;
  hasNegativePage = false;
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #read: (node: ValueNode) => unknown;
  /** Of each fragment by itself, so that one that is spread often is reckoned once. */
  readonly #known = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    read: (node: ValueNode) => unknown,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#read = read;
  }

  ofSelections({ selections }: SelectionSetNode, type: string): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.#ofField(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        cost += this.#ofFragment(selection.name.value);
      else
        cost += this.ofSelections(
          selection.selectionSet,
          selection.typeCondition?.name.value ?? type,
        );
    }
    return cost;
  }

  #ofFragment(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const cost = fragment
      ? this.ofSelections(fragment.selectionSet, fragment.typeCondition.name.value)
      : 0;
    this.#known.set(name, cost);
    return cost;
  }

  #ofField(node: FieldNode, parent: string): number {
    const name = node.name.value;
    const type = this.#schema.getType(parent);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const letters = this.#lookAt(node.arguments ?? []);
    if (!field) return this.#ofMeta(node, name);
    const within = node.selectionSet
      ? this.ofSelections(node.selectionSet, getNamedType(field.type).name)
      : 0;
    const weight = weightOf(parent, name);
    const ids = node.arguments?.find((argument) => argument.name.value === 'ids');
    if (ids) return lengthOf(this.#read(ids.value)) * (weight + within);
    return letters + weight + this.#sizeOf(field, node, parent) * within;
  }

  /** `__schema` and `__type` answer from memory, and a rule of validation holds their depth. */
  #ofMeta(node: FieldNode, name: string): number {
    const type = name === '__schema' ? '__Schema' : '__Type';
    return 1 + (node.selectionSet ? this.ofSelections(node.selectionSet, type) : 0);
  }

  #sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, parent: string): number {
    if (isPaged(field)) return this.#pageOf(node.arguments ?? []);
    if (!isListType(getNullableType(field.type)) || parent.endsWith('Connection')) return 1;
    if (parent.startsWith('__')) return 1;
    return listSize(parent, field.name);
  }

  /** What is no number of items is refused later; until then it is a whole page. */
  #pageOf(given: readonly ArgumentNode[]): number {
    const sizes = given
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => this.#read(value) ?? DEFAULT_PAGE);
    this.hasNegativePage ||= sizes.some((size) => Number(size) < 0);
    const [size = DEFAULT_PAGE] = sizes;
    return typeof size === 'number' && size >= 0 ? Math.min(size, LONGEST_PAGE) : LONGEST_PAGE;
  }

  /** Counts the items of what is given, and answers how many letters it has: each is read, and costs. */
  #lookAt(given: readonly ArgumentNode[]): number {
    let letters = 0;
    for (const { value } of given) {
      const read = this.#read(value);
      if (Array.isArray(read)) this.items = Math.max(this.items, read.length);
      if (typeof read === 'string') letters += read.length;
    }
    return letters;
  }
}

export function isPaged({ args, type }: GraphQLField<unknown, unknown>): boolean {
  return (
    getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'first')
  );
}

const DEFAULT_PAGE = 20;
const LONGEST_PAGE = 100;

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

/** Reads a value as it is written or given, without asking whether it fits. */
function valuesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): (node: ValueNode) => unknown {
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return function read(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE: {
        const name = node.name.value;
        if (Object.hasOwn(variables, name)) return variables[name];
        const standard = defaults.get(name);
        return standard && read(standard);
      }
      case Kind.INT:
        return Number(node.value);
      case Kind.LIST:
        return node.values.map(read);
      case Kind.NULL:
        return null;
      default:
        return 'value' in node ? node.value : undefined;
    }
  };
}
