import { escapeIdentifier, type PoolClient } from 'pg';

/** A table that holds rows of cases, with its columns in their order. */
export interface CaseTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly drawsId: boolean }[];
}

/** All tables with rows of cases, the cases themselves first. */
export async function caseTables(client: PoolClient): Promise<CaseTable[]> {
  const { rows } = await client.query<CaseTable>(
    `select c.table_name as name,
       jsonb_agg(jsonb_build_object('name', c.column_name,
         'drawsId', c.column_default is not distinct from 'gen_random_uuid()') order by c.ordinal_position) as columns
     from information_schema.columns c
     join pg_class k on k.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
     where c.table_schema = 'amtsweg' and k.relkind in ('r', 'p') and not k.relispartition
       and c.is_generated = 'NEVER'
     group by c.table_name
     having bool_or(c.column_name = 'case_id')
     order by c.table_name <> 'cases', c.table_name`,
  );
  return rows;
}

/**
 * Copies rows of cases for each row of the session's table `copy` that `pairs` puts beside a row of the table `template`.
 * `own` says in SQL what a copy does not take over as it stands, by `table.column`; ids of rows are drawn anew.
 */
export async function copyRows(
  client: PoolClient,
  { name, columns }: CaseTable,
  own: Readonly<Record<string, string>>,
  values: readonly unknown[],
  pairs: string,
): Promise<void> {
  const copied = columns.map((column) => {
    if (column.name === 'case_id') return 'copy.case_id';
    if (column.drawsId) return 'gen_random_uuid()';
    return own[`${name}.${column.name}`] ?? `template.${escapeIdentifier(column.name)}`;
  });
  await client.query(
    `insert into amtsweg.${escapeIdentifier(name)} (${columns.map((column) => escapeIdentifier(column.name)).join(', ')})
     select ${copied.join(', ')} from amtsweg.${escapeIdentifier(name)} template cross join copy
     where ${pairs}
     order by copy.n`,
    [...values],
  );
}
