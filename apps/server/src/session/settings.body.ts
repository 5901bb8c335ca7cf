import { ObjectField } from '../http/fields.js';

/** What somebody sets up in the web application. */
export class SettingsBody {
  @ObjectField({
    description: 'Einstellungen der Anwendung, höchstens 16 kB als JSON.',
    example: { theme: 'dark' },
  })
  settings!: Record<string, unknown>;
}
