import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { withinReport } from '../apps/gateway/src/answer/told-by-report.ts';

/** What may stand behind a field: `$yes` is true and `$no` is false. */
const DIRECTIVES = [
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: $yes)',
  '@skip(if: false) @include(if: true)',
];

/** Any query of one report, in whatever way GraphQL lets it be written, that nothing else is needed for. */
export function reportQuery(schema: GraphQLSchema): fc.Arbitrary<string> {
  const report = schema.getType('Report');
  if (!isObjectType(report)) throw new TypeError('The schema has no Report');
  return selectionOf(report, 6).map(
    (selection) => `query Any($agency: String!, $period: Period!, $yes: Boolean!, $no: Boolean!) {
      report(agency: $agency, period: $period) { id @skip(if: $no) kept: id @include(if: $yes) ${selection} }
    }`,
  );

  function selectionOf(type: GraphQLObjectType, depth: number, told?: readonly string[]) {
    const fields = Object.values(type.getFields()).filter(
      (field) => (told ? told.includes(field.name) : withinReport(field)) && fits(field, depth),
    );
    const some = fc
      .subarray(fields, { maxLength: Math.min(6, fields.length) })
      .chain((chosen) => fc.tuple(...chosen.map((field) => asked(field, depth))));
    return fc
      .tuple(some, some, fc.constantFrom('plain', 'twice', 'spread', 'typename'))
      .map(([parts, others, how]) => {
        const [plain, again] = [parts, others].map((each) => each.join(' ') || '__typename');
        if (how === 'spread') return `... on ${type.name} { ${plain} } __typename`;
        if (how === 'twice') return `${plain} ... @include(if: $yes) { ${again} }`;
        return how === 'typename' ? `__typename ${plain}` : `${plain} __typename @include(if: $no)`;
      });
  }

  function asked(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const alias = fc.option(fc.constantFrom('a', 'z9', '_', 'constructor', 'toString'), {
      freq: 6,
    });
    const directive = fc.option(fc.constantFrom(...DIRECTIVES), { freq: 6 });
    return fc.tuple(alias, directive, within(field, depth)).map(([prefix, suffix, selection]) => {
      // One alias for one field alone, so that no two are answered under the same name.
      const name = prefix === null ? field.name : `${prefix}_${field.name}: ${field.name}`;
      return [name, suffix ?? '', selection].join(' ');
    });
  }

  function within(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return fc.constant('');
    if (isObjectType(type)) {
      const found = withinReport(field);
      const told = found?.how === 'TOLD' ? found.names : undefined;
      return selectionOf(type, depth - 1, told).map(braced);
    }
    if (!isAbstractType(type)) throw new TypeError(`${field.name} can have no selection`);
    const kinds = fc
      .subarray([...schema.getPossibleTypes(type)], { maxLength: 2 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((kind) =>
            // Fields of other kinds may have the same name and another type.
            selectionOf(kind, depth - 1).map(
              (selection) => `... on ${kind.name} ${braced(selection)}`,
            ),
          ),
        ),
      );
    return kinds.map((parts) => braced(`__typename ${parts.join(' ')}`));
  }

  function fits(field: GraphQLField<unknown, unknown>, depth: number): boolean {
    return field.args.length === 0 && (depth > 1 || isLeafType(getNamedType(field.type)));
  }
}

function braced(selection: string): string {
  return `{ ${selection} }`;
}
