import { schema } from '@baocao/gateway';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { printed } from './printed.ts';

/** The gateway's schema with its own resolvers, on the version of graphql that the peers stand on. */
export function schemaOf16(): GraphQLSchema {
  const rebuilt = buildSchema(printed());
  for (const [name, type] of Object.entries(rebuilt.getTypeMap())) {
    const own = schema.getType(name);
    if (!own || name.startsWith('__')) continue;
    if (isObjectType(type) && 'getFields' in own) {
      for (const [fieldName, field] of Object.entries(type.getFields())) {
        const { resolve, extensions } = own.getFields()[fieldName] as unknown as {
          resolve?: GraphQLFieldResolver<unknown, unknown>;
          extensions: object;
        };
        field.extensions = extensions as typeof field.extensions;
        if (resolve) field.resolve = resolve;
      }
    }
    if ((isInterfaceType(type) || isUnionType(type)) && 'resolveType' in own && own.resolveType) {
      type.resolveType = own.resolveType as unknown as NonNullable<typeof type.resolveType>;
    }
    if (isObjectType(type) && 'isTypeOf' in own && own.isTypeOf) {
      type.isTypeOf = own.isTypeOf as unknown as NonNullable<typeof type.isTypeOf>;
    }
    if (isScalarType(type) || isEnumType(type))
      type.extensions = own.extensions as typeof type.extensions;
  }
  return rebuilt;
}
