/**
 * SQL of the cases that are kept from somebody whatever post they hold: those in which they are the applicant themselves
 * (§ 20 (1) no. 1 VwVfG), those they are recused from, and protected ones to which they are not admitted. `user` is the SQL that stands for the person.
 *
 * Every list, search and count of the inbox leaves these out, and it is the only place that says which they are. Nobody
 * has many, each branch is found by an index, and the whole is read once for a statement.
 */
function hiddenCases(user: string): string {
  return `select o.case_id from amtsweg.cases o where o.applicant = ${user}
    union all select amtsweg.kept_from(${user})`;
}

/** Condition on the case id `column`: that it is not kept from the person. */
export function notHidden(column: string, user: string): string {
  return `${column} <> all (array(${hiddenCases(user)}))`;
}

/**
 * Condition on a case `c`: it is work of these units, or these posts have something to do in it, or had and no special
 * secrecy binds the office. Beside `notHidden` it says in SQL what `standing` says; `units` and `posts` are SQL of arrays.
 */
export function ofOffice(c: string, units: string, posts: string): string {
  return `(${c}.unit = any (${units}) or exists (select 1 from amtsweg.task o
      where o.case_id = ${c}.case_id and o.post = any (${posts}) and ${openOrGeneral('o', `${c}.procedure_hash`)})
    or exists (select 1 from amtsweg.routing_step o
      where o.case_id = ${c}.case_id and o.state = 'current' and o.post = any (${posts})))`;
}

/**
 * Condition on a task `task` of a case whose procedure's version is the SQL `hash`: its post may read the case, because
 * the task is open or no special secrecy binds the office (LC-27).
 */
export function openOrGeneral(task: string, hash: string): string {
  return `(${task}.closed_at is null or exists (
    select 1 from amtsweg.procedure_version v where v.hash = ${hash} and v.secrecy = 'general'))`;
}
