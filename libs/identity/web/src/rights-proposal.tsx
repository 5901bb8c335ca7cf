import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Button, ErrorNote, SelectField, TextField, useAnnounce, useToday } from '@amtsweg/ui';

const kinds = [
  { value: 'post', label: 'Stelle (z. B. 32.1/clerk)' },
  { value: 'role', label: 'Rolle (z. B. clerk)' },
  { value: 'appointment', label: 'persönliche Bestellung (registrar)' },
] as const;

const changes = [
  { value: 'grant', label: 'Recht gewähren' },
  { value: 'end', label: 'Recht beenden' },
] as const;

const nothing = { change: 'grant', user: '', name: '', kind: 'post', value: '', to: '', reason: '' };

/** Proposes a right for somebody, or its end. */
export function RightsProposal() {
  const today = useToday();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [typed, setTyped] = useState({ ...nothing, from: today });
  const ends = typed.change === 'end';
  const set = (name: keyof typeof typed) => (value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const propose = useMutation({
    mutationFn: () => {
      const { name, to, kind, change: _change, ...rest } = typed;
      return take(
        api.POST('/api/v1/rights-requests', {
          body: {
            ...rest,
            kind: kinds.find(({ value }) => value === kind)?.value ?? 'post',
            change: ends ? 'end' : 'grant',
            ...(ends || name === '' ? {} : { name }),
            ...(ends || to === '' ? {} : { to }),
          },
        }),
      );
    },
    onSuccess: async () => {
      announce('Vorgeschlagen. Eine zweite Person entscheidet.');
      setTyped({ ...nothing, from: today });
      await queries.invalidateQueries({ queryKey: ['rights-requests'] });
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    propose.mutate();
  };
  return (
    <details>
      <summary>Ein Recht oder sein Ende vorschlagen</summary>
      <form className="aw-stack" onSubmit={send}>
        <SelectField
          label="Vorschlag"
          value={typed.change}
          options={changes}
          onChange={set('change')}
          required
        />
        <TextField label="Konto" value={typed.user} onChange={set('user')} required maxLength={200} />
        {ends ? null : (
          <TextField
            label="Name"
            hint="nur, wenn die Person noch nicht eingetragen ist"
            value={typed.name}
            onChange={set('name')}
            maxLength={200}
          />
        )}
        <SelectField label="Art" value={typed.kind} options={kinds} onChange={set('kind')} required />
        <TextField label="Welche?" value={typed.value} onChange={set('value')} required maxLength={80} />
        <TextField
          label={ends ? 'Ende (erster Tag ohne das Recht)' : 'Ab'}
          type="date"
          value={typed.from}
          onChange={set('from')}
          required
        />
        {ends ? null : (
          <TextField
            label="Bis (letzter Tag)"
            type="date"
            value={typed.to}
            onChange={set('to')}
            min={typed.from}
          />
        )}
        <TextField
          label="Grund"
          value={typed.reason}
          onChange={set('reason')}
          required
          maxLength={2000}
          rows={2}
        />
        {propose.error === null ? null : <ErrorNote error={propose.error} />}
        <div>
          <Button type="submit" look="primary" disabled={propose.isPending}>
            Vorschlagen
          </Button>
        </div>
      </form>
    </details>
  );
}
