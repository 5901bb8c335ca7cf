import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, meQuery, take, type Answer } from '@amtsweg/api-client';
import { Button, ErrorNote, formatDay, useAnnounce, useToday } from '@amtsweg/ui';

type Substitution = Answer<'SubstitutionList'>['items'][number];

/** Absences with their deputies; what still counts can be ended by the person or by whoever leads the unit. */
export function SubstitutionTable({
  items,
  label,
}: {
  readonly items: readonly Substitution[];
  readonly label: string;
}) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const today = useToday();
  const end = useMutation({
    mutationFn: (substitutionId: string) =>
      take(api.POST('/api/v1/substitutions/{substitutionId}/end', { params: { path: { substitutionId } } })),
    onSuccess: async () => {
      announce('Die Vertretung ist beendet.');
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['team', 'substitutions'] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    },
  });
  return (
    <>
      {end.error === null ? null : <ErrorNote error={end.error} />}
      <div className="aw-table-frame" role="region" aria-label={label} tabIndex={0}>
        <table className="aw-table">
          <thead>
            <tr>
              <th scope="col">Wer ist weg</th>
              <th scope="col">Vertretung</th>
              <th scope="col">Zeitraum</th>
              <th scope="col">Umfang</th>
              <th scope="col">
                <span className="kern-sr-only">Handlung</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => {
              const isOver = one.endedAt !== null || (one.validTo !== null && one.validTo < today);
              return (
                <tr key={one.substitutionId}>
                  <td>{one.absentName}</td>
                  <td>{one.deputyName}</td>
                  <td>
                    {formatDay(one.validFrom)} bis{' '}
                    {one.validTo === null ? 'auf Weiteres' : formatDay(one.validTo)}
                    {isOver ? <span className="aw-muted"> (beendet)</span> : null}
                  </td>
                  <td>{one.post ?? 'alle Stellen'}</td>
                  <td>
                    {one.mayEnd ? (
                      <Button disabled={end.isPending} onClick={() => end.mutate(one.substitutionId)}>
                        Beenden
                      </Button>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
