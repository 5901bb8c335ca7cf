import { useState } from 'react';
import { api, take, type Answer } from '@amtsweg/api-client';
import { Button, ErrorNote, SelectField, TextField, useToday } from '@amtsweg/ui';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from '../work/task-lists.js';
import { clockActs } from './clock-words.js';

/** What may be done to a clock. */
export type ClockAct = Answer<'CaseClock'>['possible'][number];

const routes = {
  suspend: '/api/v1/cases/{caseId}/clocks/{clockId}/suspensions',
  resume: '/api/v1/cases/{caseId}/clocks/{clockId}/resumptions',
  restart: '/api/v1/cases/{caseId}/clocks/{clockId}/restarts',
} as const;

const units = [
  { value: 'W', label: 'Wochen' },
  { value: 'M', label: 'Monate' },
  { value: 'D', label: 'Tage' },
  { value: 'WD', label: 'Werktage' },
];

interface Typed {
  readonly reason: string;
  readonly from: string;
  readonly period: string;
}

/** Asks for what an act on a clock needs, and sends it. */
export function ClockActForm({
  caseId,
  clock,
  act,
  onDone,
  onCancel,
}: {
  readonly caseId: string;
  readonly clock: Answer<'CaseClock'>;
  readonly act: ClockAct;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const today = useToday();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(today);
  const [amount, setAmount] = useState('2');
  const [unit, setUnit] = useState('W');
  const path = { caseId, clockId: clock.clockId };
  const command = useCaseCommand(caseId, (typed: Typed, header) => take(send(act, typed, { path, header })), {
    said: `${clock.label}: ${clockActs[act]} eingetragen.`,
    lists: taskLists,
    done: onDone,
  });
  const isDated = act !== 'end' && act !== 'extend';
  return (
    <form
      className="aw-stack aw-panel"
      aria-label={clockActs[act]}
      onSubmit={(event) => {
        event.preventDefault();
        command.run({ reason, from, period: `P${amount.trim()}${unit}` });
      }}
    >
      <h3 className="kern-title kern-title--small">{clockActs[act]}</h3>
      {command.error === null ? null : <ErrorNote error={command.error} />}
      {act === 'extend' ? (
        <div className="aw-toolbar">
          <TextField
            label="Um"
            inputMode="numeric"
            pattern="[0-9]{1,3}"
            required
            autoFocus
            value={amount}
            onChange={setAmount}
            className="aw-number"
          />
          <SelectField label="Einheit" required value={unit} options={units} onChange={setUnit} />
        </div>
      ) : null}
      {isDated ? (
        <TextField label="Ab" type="date" required autoFocus max={today} value={from} onChange={setFrom} />
      ) : null}
      <TextField
        label="Begründung für die Akte"
        required
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <div className="aw-toolbar">
        <Button type="submit" look="primary" aria-disabled={command.busy}>
          {command.busy ? 'Wird gesendet …' : clockActs[act]}
        </Button>
        <Button look="tertiary" onClick={onCancel}>
          Abbrechen
        </Button>
      </div>
    </form>
  );
}

function send(
  act: ClockAct,
  { reason, from, period }: Typed,
  params: {
    readonly path: { readonly caseId: string; readonly clockId: string };
    readonly header: { readonly 'Idempotency-Key': string };
  },
) {
  switch (act) {
    case 'extend':
      return api.POST('/api/v1/cases/{caseId}/clocks/{clockId}/extensions', {
        params,
        body: { reason, period },
      });
    case 'end':
      return api.POST('/api/v1/cases/{caseId}/clocks/{clockId}/end', { params, body: { reason } });
    case 'suspend':
    case 'resume':
    case 'restart':
      return api.POST(routes[act], { params, body: { reason, from } });
  }
}
