import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Badge, Button, Empty, SelectField, TextField, formatDate } from '@amtsweg/ui';
import { CommandForm } from './kit/command-form.js';
import type { CaseAnswer, FileParty, FileTransmission } from './kit/file-view.js';
import { useCaseCommand } from './kit/use-case-command.js';
import { useFields } from './kit/use-fields.js';
import { Opinions } from './opinions.js';

const roles: Readonly<Record<string, string>> = {
  applicant: 'Antragsteller/in',
  addressee: 'Adressat/in',
  representative: 'Vertretung',
  thirdParty: 'Dritte/r',
  authority: 'Behörde',
};

/** Who takes part in the case: its parties, and the authorities that are asked or told (§ 13 VwVfG). */
export function PartiesTab({
  caseId,
  file,
  parties,
  transmissions,
}: {
  readonly caseId: string;
  readonly file: CaseAnswer;
  readonly parties: readonly FileParty[];
  readonly transmissions: readonly FileTransmission[];
}) {
  const [adding, add] = useState(false);
  return (
    <div className="aw-stack">
      <h3 className="kern-title kern-title--small">Beteiligte</h3>
      {parties.length === 0 ? <Empty title="Keine Beteiligten eingetragen" /> : null}
      <ul className="aw-file-list" aria-label="Beteiligte">
        {parties.map(({ partyId, role, name, address }) => (
          <li key={partyId} className="aw-file-card">
            <p className="aw-file-card__head">
              <strong className="aw-file-text">{name}</strong>
              <Badge>{roles[role] ?? 'Beteiligte/r'}</Badge>
            </p>
            {address === null || address.length === 0 ? null : (
              <p className="aw-file-text">{address.join('\n')}</p>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <PartyForm caseId={caseId} onEnd={() => add(false)} />
      ) : (
        <div>
          <Button icon="add" onClick={() => add(true)}>
            Beteiligte hinzuziehen
          </Button>
        </div>
      )}
      <Opinions file={file} />
      {transmissions.length === 0 ? null : (
        <section className="aw-file-section">
          <h3 className="kern-title kern-title--small">Übermittelt an andere Stellen</h3>
          <ul className="aw-file-list">
            {transmissions.map(({ receiver, legalBasis, recordedAt, sha256 }) => (
              <li key={`${receiver} ${recordedAt} ${sha256}`} className="aw-file-card">
                <p className="aw-file-card__head">
                  <strong className="aw-file-text">{receiver}</strong>
                  <time dateTime={recordedAt}>{formatDate(recordedAt)}</time>
                </p>
                <p className="aw-muted">{legalBasis}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type AddedRole = 'representative' | 'thirdParty' | 'authority';

function PartyForm({ caseId, onEnd }: { readonly caseId: string; readonly onEnd: () => void }) {
  const fields = useFields(
    `party ${caseId}`,
    { role: 'thirdParty', name: '', address: '' },
    { name: 'Bitte geben Sie einen Namen an.', address: 'Bitte geben Sie eine Anschrift an.' },
  );
  const { role, name, address } = fields.values;
  const add = useCaseCommand(
    caseId,
    (body: { role: AddedRole; name: string; address: string[] }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/parties', { params: { path: { caseId }, header }, body })),
    {
      said: 'Die Beteiligung steht in der Akte.',
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  return (
    <CommandForm
      title="Beteiligte hinzuziehen"
      submit="Hinzuziehen"
      focus
      busy={add.busy}
      error={add.error}
      check={fields.check}
      onSubmit={() => {
        const lines = address.split('\n').map((line) => line.trim());
        add.run({ role: role as AddedRole, name: name.trim(), address: lines.filter((line) => line !== '') });
      }}
      onCancel={onEnd}
    >
      <SelectField
        label="Als"
        value={role}
        options={[
          { value: 'thirdParty', label: 'Dritte/r, deren Rechte berührt sein können' },
          { value: 'representative', label: 'Vertretung (Bevollmächtigte/r)' },
          { value: 'authority', label: 'Behörde' },
        ]}
        onChange={fields.set('role')}
      />
      <TextField
        label="Name"
        required
        maxLength={200}
        value={name}
        onChange={fields.set('name')}
        error={fields.fault('name', add.error)}
      />
      <TextField
        label="Anschrift"
        hint="Zeile für Zeile, höchstens 8"
        rows={3}
        required
        value={address}
        onChange={fields.set('address')}
        error={fields.fault('address', add.error)}
      />
    </CommandForm>
  );
}
