import type { StateConfig } from '@amtsweg/engine';
import { requestOutcome, set, taskState, withdrawal, type Field } from '@amtsweg/procedure';
import { receivers } from './gewerbeanmeldung.issued.js';

/** § 2 (1) NGastG: any drinks or dishes for consumption on the spot, not only alcohol (alcohol adds § 3). */
const shortNotice =
  'count(form.gastronomy) > 0 and date(form.startDate) < date(facts.receivedOn) + duration("P28D")';

/** What the clerk finds about the activity; nothing of it decides about the receipt. */
const classification: readonly Field[] = [
  {
    name: 'entry',
    label: 'Tätigkeit, wie sie eingetragen wird',
    type: 'longText',
    maxLength: 2000,
    required: true,
  },
  {
    name: 'permit',
    label: 'Erlaubnis',
    type: 'choice',
    required: true,
    options: [
      { value: 'notNeeded', label: 'nicht erforderlich' },
      { value: 'present', label: 'nachgewiesen' },
      { value: 'missing', label: 'erforderlich, nicht nachgewiesen' },
    ],
  },
  {
    name: 'permitBasis',
    label: 'Erlaubnis nach',
    type: 'text',
    maxLength: 200,
    required: 'event.permit = "missing"',
  },
  {
    name: 'craft',
    label: 'Handwerk',
    type: 'choice',
    required: true,
    options: [
      { value: 'none', label: 'kein Handwerk' },
      { value: 'registered', label: 'zulassungspflichtig, eingetragen (Anlage A HwO)' },
      { value: 'unregistered', label: 'zulassungspflichtig, nicht eingetragen' },
      { value: 'free', label: 'zulassungsfrei oder handwerksähnlich (Anlage B HwO)' },
    ],
  },
  {
    name: 'residenceHint',
    label: 'Hinweis auf Auflage oder fehlenden Aufenthaltstitel nötig',
    type: 'boolean',
    required: true,
  },
  {
    name: 'furtherReceivers',
    label: 'Weitere Stellen, denen zu übermitteln ist (§ 14 Abs. 8 GewO)',
    type: 'list',
    max: 10,
    fields: [{ name: 'name', label: 'Stelle', type: 'text', maxLength: 200, required: true }],
  },
  {
    name: 'effort',
    label: 'Prüfaufwand',
    type: 'choice',
    required: true,
    options: [
      { value: 'ordinary', label: 'gewöhnlich' },
      { value: 'extensive', label: 'erhöht' },
    ],
  },
  {
    name: 'effortReason',
    label: 'Begründung der Gebührenhöhe',
    type: 'text',
    maxLength: 500,
    required: true,
  },
];

/** The milestone `checked`: identity, activity and entry; beside them the three days within which the receipt is due. */
export const checked: StateConfig = {
  type: 'parallel',
  meta: { label: 'Eintragung der Anzeige', status: 'inReview' },
  on: withdrawal,
  entry: [set('completeOn', 'today'), set('shortNotice', shortNotice)],
  states: {
    examination: {
      initial: 'identity',
      states: {
        identity: taskState({
          id: 'identity',
          state: 'Identität und Zuständigkeit',
          status: 'inReview',
          task: 'Identität der anzeigenden Person und Anschrift der Betriebsstätte prüfen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 14 Abs. 1 GewO, § 155 GewO',
          outcomes: {
            identified: { label: 'Identität und Anschrift stimmen', to: 'activity' },
            unclear: { ...requestOutcome, label: 'Angaben klären' },
            addressDoubtful: { label: 'Anschrift zweifelhaft: nachschauen', to: 'siteVisit' },
            notCompetent: {
              label: 'Betriebsstätte liegt in einer anderen Gemeinde',
              to: '#case.transferred',
              fields: [
                {
                  name: 'municipality',
                  label: 'Zuständige Gemeinde',
                  type: 'text',
                  maxLength: 120,
                  required: true,
                },
              ],
            },
          },
        }),
        siteVisit: taskState({
          id: 'siteVisit',
          state: 'Nachschau an der Betriebsstätte',
          status: 'inReview',
          task: 'Betriebsstätte unter der angezeigten Anschrift aufsuchen',
          post: 'inspector',
          target: 'P2D',
          legalBasis: '§ 24 VwVfG',
          outcomes: {
            found: {
              label: 'Betriebsstätte vorhanden',
              to: 'activity',
              fields: [
                {
                  name: 'visitedOn',
                  label: 'Aufgesucht am',
                  type: 'date',
                  required: true,
                  notAfter: 'today',
                },
              ],
            },
            notFound: { label: 'Keine Betriebsstätte', adverse: true, to: '#case.rejected' },
          },
        }),
        activity: taskState({
          id: 'activity',
          state: 'Einordnung der Tätigkeit',
          status: 'inReview',
          task: 'Tätigkeit auf Plausibilität prüfen und einordnen; keine Prüfung der Zulässigkeit',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§§ 6, 14 GewO',
          outcomes: {
            trade: {
              label: 'Gewerbe',
              to: [{ to: 'registerEntry', then: [set('receivers', receivers)] }],
              fields: classification,
            },
            tooVague: { ...requestOutcome, label: 'Zu unbestimmt: Tätigkeit genauer erfragen' },
            notTrade: {
              label: 'Kein Gewerbe (freier Beruf, Urproduktion, eigenes Vermögen)',
              adverse: true,
              to: '#case.rejected',
            },
          },
        }),
        registerEntry: taskState({
          id: 'registerEntry',
          state: 'Eintragung in das Gewerberegister',
          status: 'inReview',
          task: 'Anzeige in das Gewerberegister eintragen und Empfang bescheinigen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 15 Abs. 1 GewO',
          outcomes: {
            entered: {
              label: 'Eingetragen',
              to: '#case.approved',
              fields: [
                {
                  name: 'number',
                  label: 'Nummer im Gewerberegister',
                  type: 'text',
                  maxLength: 40,
                  required: true,
                },
              ],
            },
          },
        }),
      },
    },
    deadline: {
      initial: 'running',
      states: {
        running: {
          meta: { label: 'Drei-Tage-Frist läuft', status: 'inReview' },
          after: { receiptPeriod: 'exceeded' },
        },
        exceeded: taskState({
          id: 'receiptOverdue',
          state: 'Drei-Tage-Frist überschritten',
          status: 'inReview',
          task: 'Überfällige Empfangsbescheinigung herbeiführen',
          post: 'lead',
          priority: 1,
          legalBasis: '§ 15 Abs. 1 GewO',
          outcomes: {
            expedited: { label: 'Vorgezogen', to: 'noted' },
            explained: { label: 'Grund der Verzögerung vermerkt', adverse: true, to: 'noted' },
          },
        }),
        noted: { type: 'final', meta: { label: 'Fristüberschreitung vermerkt', status: 'inReview' } },
      },
    },
  },
};
