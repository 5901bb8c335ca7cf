import { useState } from 'react';
import { Button, Key, TextField, type Shortcut, type ShortcutSettings } from '@amtsweg/ui';
import { keyNames } from './key-names.js';

/** Lists shortcuts by group; a key can be changed, and all single letters switched off (WCAG 2.1.4). */
export function ShortcutTable({
  shortcuts,
  settings,
  onChange,
}: {
  readonly shortcuts: readonly Shortcut[];
  readonly settings: ShortcutSettings;
  readonly onChange: (settings: ShortcutSettings) => void;
}) {
  const [edited, setEdited] = useState<string | null>(null);
  const groups = [...new Set(shortcuts.map(({ group }) => group))];
  return (
    <>
      <label className="aw-check">
        <input
          type="checkbox"
          checked={settings.letters}
          onChange={(event) => onChange({ ...settings, letters: event.target.checked })}
        />
        Einzelne Buchstaben als Tasten verwenden
      </label>
      {groups.map((group) => (
        <section key={group}>
          <h3 className="kern-title kern-title--small">{group}</h3>
          <table className="aw-table">
            <thead className="kern-sr-only">
              <tr>
                <th scope="col">Wirkung</th>
                <th scope="col">Taste</th>
                <th scope="col">Ändern</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <tr key={shortcut.id}>
                    <td>{shortcut.label}</td>
                    <td>
                      {edited === shortcut.id ? (
                        <KeyEditor
                          shortcut={shortcut}
                          onDone={(keys) => {
                            setEdited(null);
                            if (keys !== null)
                              onChange({ ...settings, keys: { ...settings.keys, [shortcut.id]: keys } });
                          }}
                        />
                      ) : (
                        keyNames(shortcut.keys).map((name, index) => <Key key={index}>{name}</Key>)
                      )}
                    </td>
                    <td>
                      <Button look="tertiary" icon="edit" iconOnly onClick={() => setEdited(shortcut.id)}>
                        {`Taste für „${shortcut.label}“ ändern`}
                      </Button>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function KeyEditor({
  shortcut,
  onDone,
}: {
  readonly shortcut: Shortcut;
  readonly onDone: (keys: string | null) => void;
}) {
  const [keys, setKeys] = useState(shortcut.keys);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(keys.trim() === '' ? null : keys.trim());
      }}
    >
      <TextField
        label="Neue Taste"
        hint="z. B. k, g x (nacheinander), Shift+K, Control+k"
        value={keys}
        onChange={setKeys}
        required
        maxLength={30}
        autoFocus
      />
      <Button type="submit" look="primary">
        Übernehmen
      </Button>{' '}
      <Button onClick={() => onDone(null)}>Abbrechen</Button>
    </form>
  );
}
