import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take, useMe } from '@amtsweg/api-client';
import { Button, DueDate, SelectField, SoonField, TextField, formatDate, formatDay } from '@amtsweg/ui';
import { CommandForm } from './kit/command-form.js';
import type { CaseAnswer, FileFollowUp } from './kit/file-view.js';
import { useCaseCommand } from './kit/use-case-command.js';
import { useFields } from './kit/use-fields.js';
import { useUnits } from './kit/use-units.js';

/** The follow-ups of a case: what is open by its day, what is done below. */
export function FollowUpsTab({
  caseId,
  file,
  followUps,
}: {
  readonly caseId: string;
  readonly file: CaseAnswer;
  readonly followUps: readonly FileFollowUp[];
}) {
  const open = followUps.filter(({ doneAt }) => doneAt === null);
  const done = followUps.filter(({ doneAt }) => doneAt !== null);
  return (
    <div className="aw-stack">
      {open.length === 0 ? (
        <p className="aw-muted">
          Keine offene Wiedervorlage. Eine Wiedervorlage bringt den Vorgang am gewählten Tag wieder nach oben.
        </p>
      ) : (
        <ul className="aw-file-list" aria-label="Offene Wiedervorlagen">
          {open.map((one) => (
            <OpenFollowUp key={one.followUpId} caseId={caseId} followUp={one} />
          ))}
        </ul>
      )}
      <FollowUpForm caseId={caseId} unit={file.unit} />
      {done.length === 0 ? null : (
        <details>
          <summary>Erledigte Wiedervorlagen ({done.length})</summary>
          <ul className="aw-file-list">
            {done.map(({ followUpId, dueOn, reason, doneAt, doneByName, remark }) => (
              <li key={followUpId} className="aw-file-card">
                <p className="aw-file-text">{reason}</p>
                <p className="aw-muted">
                  war für {formatDay(dueOn)}; erledigt {doneAt === null ? '' : formatDate(doneAt)} von{' '}
                  {doneByName}
                </p>
                {remark === null ? null : <p className="aw-file-text">{remark}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OpenFollowUp({ caseId, followUp }: { readonly caseId: string; readonly followUp: FileFollowUp }) {
  const { followUpId, dueOn, reason, forUser, forUserName, forPost, createdByName, createdAt } = followUp;
  const [asked, ask] = useState(false);
  const fields = useFields(`follow-up-done ${followUpId}`, { remark: '' }, {});
  const finish = useCaseCommand(
    caseId,
    (remark: string, header) =>
      take(
        api.POST('/api/v1/cases/{caseId}/follow-ups/{followUpId}/done', {
          params: { path: { caseId, followUpId }, header },
          body: remark.trim() === '' ? {} : { remark },
        }),
      ),
    { said: 'Die Wiedervorlage ist erledigt.', lists: ['follow-ups', 'counters'], done: fields.clear },
  );
  return (
    <li className="aw-file-card">
      <p className="aw-file-card__head">
        <DueDate dueOn={dueOn} />
        <span>für {forUserName ?? forUser ?? forPost}</span>
      </p>
      <p className="aw-file-text">{reason}</p>
      <p className="aw-muted">
        verfügt von {createdByName}, {formatDate(createdAt)}
      </p>
      {asked ? (
        <CommandForm
          title="Wiedervorlage erledigen"
          submit="Erledigt"
          focus
          busy={finish.busy}
          error={finish.error}
          check={fields.check}
          onSubmit={() => finish.run(fields.values.remark)}
          onCancel={() => ask(false)}
        >
          <TextField
            label="Bemerkung"
            value={fields.values.remark}
            onChange={fields.set('remark')}
            error={fields.fault('remark', finish.error)}
          />
        </CommandForm>
      ) : (
        <Button icon="check" onClick={() => ask(true)}>
          Erledigen
        </Button>
      )}
    </li>
  );
}

function FollowUpForm({ caseId, unit }: { readonly caseId: string; readonly unit: string }) {
  const me = useMe();
  const units = useUnits();
  const { data: colleagues } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => take(api.GET('/api/v1/colleagues')),
  });
  const fields = useFields(
    `follow-up ${caseId}`,
    { dueOn: '', reason: '', to: '' },
    { dueOn: 'Bitte wählen Sie einen Tag.', reason: 'Bitte schreiben Sie, was dann zu tun ist.' },
  );
  const { dueOn, reason, to } = fields.values;
  const add = useCaseCommand(
    caseId,
    (body: { dueOn: string; reason: string; user?: string; post?: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/follow-ups', { params: { path: { caseId }, header }, body })),
    {
      said: 'Die Wiedervorlage ist eingetragen.',
      lists: ['follow-ups', 'counters'],
      done: fields.clear,
    },
  );
  const posts = units.find((one) => one.unit === unit)?.posts ?? [];
  const people = (colleagues?.items ?? []).filter(({ user }) => user !== me.user);
  return (
    <CommandForm
      title="Neue Wiedervorlage"
      submit="Wiedervorlage eintragen"
      busy={add.busy}
      error={add.error}
      check={fields.check}
      onSubmit={() => {
        const [kind, name] = [to.slice(0, 4), to.slice(5)];
        const whom = kind === 'user' ? { user: name } : kind === 'post' ? { post: name } : {};
        add.run({ dueOn, reason, ...whom });
      }}
    >
      <div className="aw-file-pair">
        <SoonField
          label="Tag"
          value={dueOn}
          onChange={fields.set('dueOn')}
          error={fields.fault('dueOn', add.error)}
        />
        <SelectField
          label="Für wen"
          value={to}
          none="mich selbst"
          options={[
            ...posts.map(({ post, label }) => ({ value: `post ${post}`, label: `Stelle: ${label}` })),
            ...people.map(({ user, name }) => ({ value: `user ${user}`, label: name })),
          ]}
          onChange={fields.set('to')}
        />
      </div>
      <TextField
        label="Was ist dann zu tun?"
        required
        value={reason}
        onChange={fields.set('reason')}
        error={fields.fault('reason', add.error)}
      />
    </CommandForm>
  );
}
