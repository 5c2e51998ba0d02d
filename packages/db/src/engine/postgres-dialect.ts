import {
  ColumnDefinitionNode,
  type DataTypeNode,
  type DialectAdapter,
  type FunctionNode,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryCompiler,
} from 'kysely';

/** PostgreSQL as this project needs it. */
export class OrderedPostgresDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new OrderedPostgresQueryCompiler();
  }

  override createAdapter(): DialectAdapter {
    return new OneTransactionPostgresAdapter();
  }
}

/**
 * Text is compared by code points, as in SQLite, whatever collation the database was made with; what SQLite
 * calls `instr` has another name.
 */
class OrderedPostgresQueryCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    const isColumn = this.parentNode !== undefined && ColumnDefinitionNode.is(this.parentNode);
    if (isColumn && node.dataType === 'text') this.append(' collate "C"');
  }

  protected override visitFunction(node: FunctionNode): void {
    super.visitFunction(node.func === 'instr' ? { ...node, func: 'strpos' } : node);
  }
}

/** `migrate` takes a lock that ends with its transaction; Kysely's would stay with the connection. */
class OneTransactionPostgresAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}

  override async releaseMigrationLock(): Promise<void> {}
}
