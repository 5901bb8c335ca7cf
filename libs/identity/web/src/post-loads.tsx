import { Link } from '@tanstack/react-router';
import type { Answer } from '@amtsweg/api-client';
import { Badge, formatDay } from '@amtsweg/ui';

type PostLoad = Answer<'TeamLoad'>['posts'][number];

const ageNames = ['bis 3 Tage', '4 bis 14 Tage', '15 bis 30 Tage', 'älter'];

/** The load of each post, unit by unit; units with work first. */
export function PostLoads({
  posts,
  units,
}: {
  readonly posts: readonly PostLoad[];
  readonly units: readonly (readonly [string, string])[];
}) {
  const loadOf = (unit: string): number =>
    posts.filter((post) => post.unit === unit).reduce((sum, { open, claimed }) => sum + open + claimed, 0);
  const busiest = [...units].sort(([one], [other]) => loadOf(other) - loadOf(one));
  return (
    <section className="aw-panel" aria-labelledby="team-last">
      <h2 className="kern-title kern-title--small" id="team-last">
        Last nach Stellen
      </h2>
      {busiest.map(([unit, name]) => (
        <UnitLoad key={unit} unit={unit} name={name} posts={posts.filter((post) => post.unit === unit)} />
      ))}
    </section>
  );
}

function UnitLoad({
  unit,
  name,
  posts,
}: {
  readonly unit: string;
  readonly name: string;
  readonly posts: readonly PostLoad[];
}) {
  const total = posts.reduce((sum, { open, claimed }) => sum + open + claimed, 0);
  return (
    <details open={total > 0}>
      <summary>
        {name} ({unit}): {total.toLocaleString('de-DE')} {total === 1 ? 'Aufgabe' : 'Aufgaben'}
      </summary>
      <div className="aw-table-frame" role="region" aria-label={`Stellen von ${name}`} tabIndex={0}>
        <table className="aw-table">
          <thead>
            <tr>
              <th scope="col">Stelle</th>
              <th scope="col">Inhaber</th>
              <th scope="col" className="aw-number">
                offen
              </th>
              <th scope="col" className="aw-number">
                übernommen
              </th>
              <th scope="col" className="aw-number">
                überfällig
              </th>
              <th scope="col" className="aw-number">
                diese Woche
              </th>
              <th scope="col">Alter</th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <PostRow key={post.post} post={post} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function PostRow({ post }: { readonly post: PostLoad }) {
  const total = post.open + post.claimed;
  return (
    <tr>
      <th scope="row">
        {total > 0 ? (
          <Link to="/aufgaben" search={{ korb: 'unit', stelle: post.post }}>
            {post.label}
          </Link>
        ) : (
          post.label
        )}
      </th>
      <td>
        {post.holders.length === 0 ? (
          <Badge tone="warning">unbesetzt</Badge>
        ) : (
          post.holders.map(({ name }) => name).join(', ')
        )}
      </td>
      <td className="aw-number">{post.open}</td>
      <td className="aw-number">{post.claimed}</td>
      <td className="aw-number">
        {post.overdue > 0 ? <Badge tone="danger">{`${post.overdue} überfällig`}</Badge> : '0'}
      </td>
      <td className="aw-number">{post.dueThisWeek}</td>
      <td>{total === 0 ? '–' : <Ages post={post} total={total} />}</td>
    </tr>
  );
}

function Ages({ post, total }: { readonly post: PostLoad; readonly total: number }) {
  const said = post.ages.map((count, index) => `${count} ${ageNames[index] ?? ''}`).join(', ');
  return (
    <>
      <span className="aw-ages" role="img" aria-label={said} title={said}>
        {post.ages.map((count, index) => (
          <span key={index} style={{ width: `${(100 * count) / total}%` }} />
        ))}
      </span>
      {post.oldestOn === null ? null : (
        <span className="aw-muted">älteste seit {formatDay(post.oldestOn)}</span>
      )}
    </>
  );
}
