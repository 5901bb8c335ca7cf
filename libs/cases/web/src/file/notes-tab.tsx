import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Badge, Button, TextField, formatDate } from '@amtsweg/ui';
import { CommandForm } from './kit/command-form.js';
import type { FileNote } from './kit/file-view.js';
import { LongText } from './kit/long-text.js';
import { useCaseCommand } from './kit/use-case-command.js';
import { useFields } from './kit/use-fields.js';

/** The longest note that the file takes. */
const LONGEST = 100_000;

/** Notes of a file, the newest first. None is ever changed: a correction is a new one that names the old. */
export function NotesTab({
  caseId,
  notes,
}: {
  readonly caseId: string;
  readonly notes: readonly FileNote[];
}) {
  const [corrected, correct] = useState<FileNote | null>(null);
  const later = new Map(notes.flatMap((note) => (note.corrects === null ? [] : [[note.corrects, note]])));
  return (
    <div className="aw-stack">
      <NoteForm
        key={corrected?.noteId ?? 'new'}
        caseId={caseId}
        corrects={corrected}
        onDone={() => correct(null)}
      />
      {notes.length === 0 ? (
        <p className="aw-muted">Noch kein Aktenvermerk.</p>
      ) : (
        <ol className="aw-file-list" reversed aria-label="Aktenvermerke, die neuesten zuerst">
          {[...notes].reverse().map((note) => (
            <Note
              key={note.noteId}
              note={note}
              old={notes.find(({ noteId }) => noteId === note.corrects)}
              corrected={later.get(note.noteId)}
              onCorrect={() => correct(note)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function Note({
  note: { noteId, text, authorName, writtenAt },
  old,
  corrected,
  onCorrect,
}: {
  readonly note: FileNote;
  readonly old: FileNote | undefined;
  readonly corrected: FileNote | undefined;
  readonly onCorrect: () => void;
}) {
  return (
    <li className="aw-file-card" id={`note-${noteId}`}>
      <p className="aw-file-card__head">
        <strong>{authorName}</strong> <time dateTime={writtenAt}>{formatDate(writtenAt)}</time>
        {old === undefined ? null : <Badge>berichtigt den Vermerk vom {formatDate(old.writtenAt)}</Badge>}
        {corrected === undefined ? null : (
          <Badge tone="warning">berichtigt am {formatDate(corrected.writtenAt)}</Badge>
        )}
      </p>
      <LongText text={text} />
      {corrected === undefined ? (
        <Button look="tertiary" icon="edit" onClick={onCorrect}>
          Berichtigen
        </Button>
      ) : null}
    </li>
  );
}

function NoteForm({
  caseId,
  corrects,
  onDone,
}: {
  readonly caseId: string;
  readonly corrects: FileNote | null;
  readonly onDone: () => void;
}) {
  const fields = useFields(
    `note ${caseId} ${corrects?.noteId ?? ''}`,
    { text: corrects?.text ?? '' },
    { text: 'Bitte schreiben Sie, was festzuhalten ist.' },
  );
  const write = useCaseCommand(
    caseId,
    (text: string, header) =>
      take(
        api.POST('/api/v1/cases/{caseId}/notes', {
          params: { path: { caseId }, header },
          body: { text, ...(corrects === null ? {} : { corrects: corrects.noteId }) },
        }),
      ),
    {
      said: 'Der Vermerk steht in der Akte.',
      done: () => {
        fields.clear();
        onDone();
      },
    },
  );
  const { text } = fields.values;
  const { length } = text;
  const title =
    corrects === null
      ? 'Neuer Aktenvermerk'
      : `Vermerk vom ${formatDate(corrects.writtenAt)} berichtigen: Der neue nennt den alten, der alte bleibt stehen.`;
  return (
    <CommandForm
      title={title}
      submit={corrects === null ? 'Vermerk schreiben' : 'Berichtigung schreiben'}
      busy={write.busy}
      error={write.error}
      check={fields.check}
      onSubmit={() => write.run(text)}
      {...(corrects === null ? {} : { onCancel: onDone, focus: true })}
    >
      <TextField
        label="Text"
        rows={4}
        required
        value={text}
        onChange={fields.set('text')}
        hint={
          length < 0.8 * LONGEST
            ? undefined
            : `${length.toLocaleString('de-DE')} von höchstens 100.000 Zeichen. Längere Texte nehmen Sie besser als Dokument zur Akte.`
        }
        error={fields.fault('text', write.error)}
      />
    </CommandForm>
  );
}
