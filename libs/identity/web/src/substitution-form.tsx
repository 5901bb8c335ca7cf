import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { api, meQuery, take, type paths } from '@amtsweg/api-client';
import { Button, ErrorNote, SelectField, TextField, useAnnounce, useToday } from '@amtsweg/ui';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Enters an absence with its deputy: one's own or, with `people`, that of somebody in a unit one leads. */
export function SubstitutionForm({
  absent,
  posts,
  people,
}: {
  readonly absent: string;
  readonly posts: readonly { readonly post: string; readonly label: string; readonly unitName: string }[];
  readonly people?: readonly Choice[];
}) {
  const today = useToday();
  const [typed, setTyped] = useState({ who: absent, deputy: '', post: '', from: today, to: '', reason: '' });
  const set = (name: keyof typeof typed) => (value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const { who, deputy, post, from, to, reason } = typed;
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => take(api.GET('/api/v1/colleagues')),
  });
  const enter = useEnter(() => setTyped((all) => ({ ...all, to: '', reason: '' })));
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    enter.mutate({
      ...(people === undefined ? {} : { absent: who }),
      deputy,
      ...(post === '' ? {} : { post }),
      from,
      ...(to === '' ? {} : { to }),
      reason,
    });
  };
  const deputies = (colleagues.data?.items ?? [])
    .filter(({ user }) => user !== who)
    .map(({ user, name }) => ({ value: user, label: name }));
  return (
    <form className="aw-stack" onSubmit={send}>
      {people === undefined ? null : (
        <SelectField label="Wer ist abwesend?" value={who} options={people} onChange={set('who')} required />
      )}
      <SelectField
        label="Wer vertritt?"
        value={deputy}
        options={deputies}
        onChange={set('deputy')}
        required
      />
      {posts.length > 1 ? (
        <SelectField
          label="Wofür?"
          value={post}
          none="alle Stellen"
          options={posts.map((one) => ({ value: one.post, label: `${one.label}, ${one.unitName}` }))}
          onChange={set('post')}
        />
      ) : null}
      <div className="aw-toolbar">
        <TextField label="Von" type="date" value={from} onChange={set('from')} min={today} required />
        <TextField
          label="Bis (letzter Tag)"
          hint="leer: auf Weiteres"
          type="date"
          value={to}
          onChange={set('to')}
          min={from}
        />
      </div>
      <TextField
        label="Anlass"
        hint="z. B. Urlaub; keine Krankheitsgründe"
        value={reason}
        onChange={set('reason')}
        required
        maxLength={200}
      />
      {enter.error === null ? null : <ErrorNote error={enter.error} />}
      <div>
        <Button type="submit" look="primary" disabled={enter.isPending}>
          Vertretung eintragen
        </Button>
      </div>
    </form>
  );
}

type Body = NonNullable<paths['/api/v1/substitutions']['post']['requestBody']>['content']['application/json'];

function useEnter(onEntered: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (body: Body) => take(api.POST('/api/v1/substitutions', { body })),
    onSuccess: async () => {
      announce('Die Vertretung ist eingetragen.');
      onEntered();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['team', 'substitutions'] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    },
  });
}
