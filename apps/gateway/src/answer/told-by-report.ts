import type {
  CitedDocument,
  Figure,
  FollowedPlan,
  IndicatorRow,
  ProseNode,
  Report,
  TaskEntry,
  TraceSource,
} from '@baocao/core/report';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { GatewayContext } from '../context.ts';

type Field = GraphQLField<unknown, GatewayContext>;
type Values = Readonly<Record<string, unknown>>;

/** What a report says by itself of something that it points at. */
interface Telling<Source> {
  /** Fields of what it points at. */
  readonly names: readonly string[];
  /** Their values; `null` where it points at nothing. */
  readonly tell: (source: Source) => Values | null;
}

function telling<Source>(
  names: readonly string[],
  tell: (source: Source) => Values | null,
): Telling<unknown> {
  return { names, tell: tell as (source: unknown) => Values | null };
}

/** By the field that points elsewhere. Only what is asked beyond this is looked up there. */
const TOLD: Readonly<Record<string, Telling<unknown>>> = {
  'Report.agency': telling(['id', 'key', 'name'], ({ agency }: Report) => agency),
  'FollowedPlan.report': telling(['id'], ({ report }: FollowedPlan) => report),
  'TaskEntry.task': telling(
    ['id', 'code', 'depth', 'progress', 'timeliness'],
    ({ task, code, depth, standing: { progress, timeliness } }: TaskEntry) => {
      return { id: task.id, code, depth, progress, timeliness };
    },
  ),
  'IndicatorRow.indicator': telling(
    ['id', 'code', 'name', 'unit', 'measure'],
    ({ indicator }: IndicatorRow) => indicator,
  ),
  'IndicatorRow.task': telling(['id'], ({ task }: IndicatorRow) => task),
  'Figure.indicator': telling(['id'], ({ indicator }: Figure) => indicator),
  'Figure.observation': telling(['id'], ({ observation }: Figure) => observation),
  'TraceSource.observation': telling(['id'], ({ observation }: TraceSource) => observation),
  'Citation.document': telling(
    ['id', 'number', 'kind', 'issuedOn', 'issuer', 'subject'],
    ({ document }: CitedDocument) => document,
  ),
  'CitationNode.document': telling(
    ['id'],
    ({ document }: Extract<ProseNode, { readonly document: unknown }>) => document,
  ),
};

/** Fields whose resolver only says what the report itself says under that name. */
const SAID = [
  'Report.id',
  'Report.recipients',
  'Result.id',
  'ResultGroup.results',
  'ReportHeader.addressees',
  'TaskStanding.coordinating',
] as const;

/** Fields that are computed of nothing but what they belong to. */
const COMPUTED = ['Report.downloads', 'Report.offeredEvaluation', 'Report.proposedPlan'] as const;

/** How a field of what a report says is come by, where nothing but the report is needed. */
export type Within =
  | { readonly how: 'SAID' }
  | ({ readonly how: 'TOLD' } & Telling<unknown>)
  | { readonly how: 'COMPUTED'; readonly compute: (source: unknown) => unknown };

const within = new WeakMap<Field, Within>();

/** `undefined` for a field that may need anything else: another aggregate, the clock, whoever asks. */
export function withinReport(field: Field): Within | undefined {
  return within.get(field) ?? (field.resolve === undefined ? { how: 'SAID' } : undefined);
}

/**
 * Has a schema answer from the report what the report itself tells: at once, without a loader or a promise, and
 * without looking whether what it points at is still there.
 *
 * A field with a resolver of its own counts as leading out of the report unless it is named here.
 */
export function tellFromReports(schema: GraphQLSchema): GraphQLSchema {
  for (const place of SAID) {
    const field = fieldAt(schema, place);
    delete field.resolve;
  }
  for (const place of COMPUTED) {
    const field = fieldAt(schema, place);
    const compute = field.resolve as (source: unknown) => unknown;
    within.set(field, { how: 'COMPUTED', compute: (source) => compute(source) });
  }
  const others = new Set<GraphQLObjectType>();
  for (const [place, told] of Object.entries(TOLD)) {
    const field = fieldAt(schema, place);
    const other = getNamedType(field.type);
    if (!isObjectType(other)) throw new TypeError(`${place} leads to no object`);
    others.add(other);
    field.resolve = pointing(told, field.resolve ?? defaultFieldResolver);
    within.set(field, { how: 'TOLD', ...told });
  }
  for (const other of others) {
    for (const field of Object.values(other.getFields())) {
      const known = withinReport(field);
      field.resolve = ofTold(field.name, field.resolve ?? defaultFieldResolver);
      if (known) within.set(field, known);
    }
  }
  return schema;
}

/** Something that a report points at, as far as the report tells of it; the rest is looked up when it is asked. */
class Told {
  readonly values: Values;
  readonly names: readonly string[];
  readonly #find: () => unknown;
  #found: unknown;

  constructor(names: readonly string[], values: Values, find: () => unknown) {
    this.names = names;
    this.values = values;
    this.#find = find;
  }

  async found(): Promise<unknown> {
    this.#found ??= this.#find();
    return this.#found;
  }
}

type Resolve = GraphQLFieldResolver<unknown, GatewayContext>;

function pointing({ names, tell }: Telling<unknown>, find: Resolve): Resolve {
  return (source, ...rest) => {
    const values = tell(source);
    return values && new Told(names, values, () => find(source, ...rest));
  };
}

function ofTold(name: string, resolve: Resolve): Resolve {
  return (source, ...rest) => {
    if (!(source instanceof Told)) return resolve(source, ...rest);
    if (source.names.includes(name)) return source.values[name];
    return source.found().then((found) => resolve(found, ...rest));
  };
}

function fieldAt(schema: GraphQLSchema, place: string): Field {
  const [typeName = '', fieldName = ''] = place.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new TypeError(`The schema has no ${place}`);
  return field;
}
