import { useState } from 'react';
import { DialogForm } from '@amtsweg/ui';

import type { InboxRow } from './inbox-row.js';
import { PersonField } from './person-field.js';
import type { Option } from './type-ahead.js';

/** Hands one task to a colleague. */
export function AssignDialog({
  row,
  onAssign,
  onClose,
}: {
  readonly row: InboxRow;
  readonly onAssign: (person: Option) => void;
  readonly onClose: () => void;
}) {
  const [person, setPerson] = useState<Option | null>(null);
  return (
    <DialogForm
      title={`„${row.label}“ übergeben`}
      submit="Übergeben"
      isReady={person !== null}
      onSubmit={() => {
        if (person !== null) onAssign(person);
      }}
      onClose={onClose}
    >
      <p className="kern-body">
        {row.procedureName}, {row.party}, {row.caseNumber}
      </p>
      <PersonField posts={[row.post]} chosen={person} onChoose={setPerson} />
    </DialogForm>
  );
}
