import type { Pool } from 'pg';
import type { Role } from '@amtsweg/identity-contract';

/** The organisation of an office as data: units, posts, people, who holds which post, who is appointed. */
export interface Organisation {
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly address: readonly string[];
  }[];
  readonly posts: readonly {
    readonly unit: string;
    readonly function: string;
    readonly label: string;
    readonly suffix: string;
  }[];
  readonly people: readonly {
    readonly user: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** As `<unit>/<function>`. */
    readonly posts: readonly string[];
    readonly appointments: readonly string[];
  }[];
}

/** Enters an organisation, valid from a day; what is there already stays. Needs the owner's pool. */
export async function enterOrganisation(pool: Pool, organisation: Organisation, from: string): Promise<void> {
  await pool.query(
    `with given as (select $1::jsonb as o),
      units as (
        insert into amtsweg.org_unit (unit, name, address)
        select u.unit, u.name, array(select jsonb_array_elements_text(u.address))
        from given, jsonb_to_recordset(o->'units') as u (unit text, name text, address jsonb)
        on conflict do nothing),
      posts as (
        insert into amtsweg.post (post, unit, function, label, signature_suffix)
        select p.unit || '/' || p.function, p.unit, p.function, p.label, p.suffix
        from given, jsonb_to_recordset(o->'posts') as p (unit text, function text, label text, suffix text)
        on conflict do nothing),
      people as (
        insert into amtsweg.app_user (user_id, name, roles)
        select u."user", u.name, array(select jsonb_array_elements_text(u.roles))
        from given, jsonb_to_recordset(o->'people') as u ("user" text, name text, roles jsonb)
        on conflict do nothing),
      holders as (
        insert into amtsweg.post_holder (post, user_id, valid_from)
        select post, u."user", $2::date
        from given, jsonb_to_recordset(o->'people') as u ("user" text, posts jsonb), jsonb_array_elements_text(u.posts) post
        on conflict do nothing)
    insert into amtsweg.appointment (user_id, kind, valid_from)
    select u."user", kind, $2::date
    from given, jsonb_to_recordset(o->'people') as u ("user" text, appointments jsonb),
      jsonb_array_elements_text(u.appointments) kind
    on conflict do nothing`,
    [JSON.stringify(organisation), from],
  );
}
