import { useRef } from 'react';
import { Button, Icon, SelectField, TextField, formatBytes } from '@amtsweg/ui';
import { uploadHindrance } from './check-upload.js';
import type { Upload, Uploads } from './use-uploads.js';

/** Where files are chosen, named and sent to the file of the case. */
export function UploadPanel({
  uploads,
  evidence,
}: {
  readonly uploads: Uploads;
  readonly evidence: readonly { readonly name: string; readonly label: string }[];
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const { items, busy, add, send } = uploads;
  const ready = items.filter(({ state, file }) => state !== 'done' && uploadHindrance(file) === null);
  return (
    <section className="aw-upload" aria-label="Dokumente hinzufügen">
      <div className="aw-toolbar">
        <Button icon="drive-folder-upload" onClick={() => chooser.current?.click()}>
          Dokumente hinzufügen
        </Button>
        <span className="kern-hint">
          Auch hierher ziehen oder mit Strg+V einfügen. PDF, PNG, JPEG, TIFF oder Text, bis 20 MB.
        </span>
      </div>
      <input
        ref={chooser}
        className="aw-upload__chooser"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Dateien auswählen"
        accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {items.length === 0 ? null : (
        <ul className="aw-upload__items">
          {items.map((item) => (
            <Item key={item.id} item={item} uploads={uploads} evidence={evidence} />
          ))}
        </ul>
      )}
      {ready.length === 0 ? null : (
        <Button look="primary" aria-disabled={busy} onClick={() => void send()}>
          {busy ? 'Wird gesendet …' : `Zur Akte nehmen (${ready.length})`}
        </Button>
      )}
    </section>
  );
}

function Item({
  item,
  uploads: { busy, change, remove },
  evidence,
}: {
  readonly item: Upload;
  readonly uploads: Uploads;
  readonly evidence: readonly { readonly name: string; readonly label: string }[];
}) {
  const { id, file, title, state, fault } = item;
  const said = state === 'done' ? 'zur Akte genommen' : state === 'sending' ? 'wird gesendet …' : '';
  const isHopeless = uploadHindrance(file) !== null;
  return (
    <li className="aw-upload__item">
      <div className="aw-upload__head">
        <span className="aw-file-text">
          <strong>{file.name}</strong> <span className="aw-muted">{formatBytes(file.size)}</span>{' '}
          <span role="status">{said}</span>
        </span>
        {state === 'sending' ? null : (
          <Button look="tertiary" icon="close" iconOnly onClick={() => remove(id)}>
            {`„${file.name}“ aus der Liste nehmen`}
          </Button>
        )}
      </div>
      {fault === null ? null : (
        <p className="kern-error aw-upload__fault" role="alert">
          <Icon name="danger" />
          <span className="kern-body">
            „{file.name}“ ist nicht zur Akte genommen: {fault}
          </span>
        </p>
      )}
      {state === 'done' || isHopeless ? null : (
        <div className="aw-file-pair">
          <TextField
            label="Titel in der Akte"
            value={title}
            required
            maxLength={200}
            disabled={busy}
            onChange={(value) => change(id, { title: value })}
          />
          <SelectField
            label="Was es ist"
            value={item.evidence}
            none="Anderes Schriftstück"
            options={evidence.map(({ name, label }) => ({ value: name, label }))}
            onChange={(value) => change(id, { evidence: value })}
          />
        </div>
      )}
    </li>
  );
}
