import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';
import { foldWords } from './fold-words.js';

/** What to look for; what is absent does not matter. */
export interface CatalogueQuery {
  readonly search?: string;
  readonly domain?: string;
  readonly unit?: string;
  readonly audience?: 'citizen' | 'company';
  readonly online?: boolean;
}

/** How many entries there are in a domain. */
export interface DomainCount {
  readonly domain: string;
  readonly all: number;
  readonly online: number;
}

/** Entries that fit, the best first (by name where nothing was searched for), and the numbers of the whole catalogue. */
export interface CataloguePage {
  readonly items: readonly JsonObject[];
  readonly counts: { readonly all: number; readonly online: number };
}

/** Searches the catalogue: word forms, everyday words and typing errors are found; see `search_catalogue`. */
export async function searchCatalogue(pool: Pool, query: CatalogueQuery): Promise<CataloguePage> {
  const question = foldWords(query.search ?? '').trim();
  const { rows } = await pool.query<{ items: JsonObject[]; all: number; online: number }>(
    `select
       coalesce((
         select jsonb_agg(e.summary || jsonb_build_object('hash', e.hash, 'version', v.version)
           order by s.score desc nulls last, e.key)
         from amtsweg.catalogue_entry e
         join amtsweg.procedure_version v on v.hash = e.hash
         left join amtsweg.search_catalogue($1) s on s.key = e.key
         where ($1 = '' or s.key is not null)
           and ($2::text is null or e.domain = $2)
           and ($3::text is null or e.unit = $3)
           and ($4::text is null or $4 = any (e.audience))
           and ($5::boolean is null or e.online = $5)), '[]') as items,
       (select count(*)::int from amtsweg.catalogue_entry) as all,
       (select count(*)::int from amtsweg.catalogue_entry where online) as online`,
    [question, query.domain ?? null, query.unit ?? null, query.audience ?? null, query.online ?? null],
  );
  const [{ items, all, online } = { items: [], all: 0, online: 0 }] = rows;
  return { items, counts: { all, online } };
}

/** The numbers of entries by domain. */
export async function countDomains(pool: Pool): Promise<readonly DomainCount[]> {
  const { rows } = await pool.query<DomainCount>(
    `select domain, count(*)::int as all, count(*) filter (where online)::int as online
     from amtsweg.catalogue_entry group by domain order by domain`,
  );
  return rows;
}
