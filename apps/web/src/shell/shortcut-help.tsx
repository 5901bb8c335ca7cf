import { Dialog, useShortcutList, useShortcutSettings } from '@amtsweg/ui';
import { ShortcutTable } from './shortcut-table.js';

/** All keys that work on the page that is shown; each can be given another one. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const shortcuts = useShortcutList();
  const [settings, change] = useShortcutSettings();
  return (
    <Dialog title="Tasten" onClose={onClose}>
      <p className="kern-body">Buchstaben wirken nur außerhalb von Eingabefeldern.</p>
      <ShortcutTable shortcuts={shortcuts} settings={settings} onChange={change} />
    </Dialog>
  );
}
