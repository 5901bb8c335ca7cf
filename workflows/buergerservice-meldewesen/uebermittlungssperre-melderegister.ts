import {
  completeness,
  defineProcedure,
  endings,
  notification,
  replyPeriod,
  requestLetter,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { personFields, registerService } from './registration-law.js';

/**
 * Übermittlungssperre (§ 50 (5), § 42 (3), § 36 (2) BMG): a right to object that needs no reason and allows no examination: whoever says
 * they do not want it gets it. So there is no decision and no refusal; only identity is proven, because the block of another would
 * harm them. It holds until it is taken back, without fee, and is not to be confused with the block for danger (§ 51).
 *
 * Each objection has its own receiver and its own limit: parties before elections, publishers of address books, mandate holders and press for
 * anniversaries, the Bundeswehr (only for Germans below eighteen: FEEL, not the clerk), a religious body of which one is
 * not a member oneself (§ 42 (3): the family member's). Data already handed over is not called back.
 */
export default defineProcedure({
  ...registerService,
  key: 'uebermittlungssperre-melderegister',
  name: 'Übermittlungssperre im Melderegister',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '33.20.35',
  leika: ['99115002060000'],
  legalBasis: ['§ 36 Abs. 2 BMG', '§ 42 Abs. 3 BMG', '§ 50 Abs. 5 BMG'],
  keywords: [
    'Werbung von Parteien verhindern',
    'keine Daten an die Kirche',
    'Bundeswehr keine Post',
    'Widerspruch Datenweitergabe',
    'Geburtstagsgruß vom Bürgermeister abbestellen',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          ...personFields,
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
        ],
      },
      {
        title: 'Wem keine Daten übermittelt werden sollen',
        fields: [
          {
            name: 'wish',
            label: 'Ich möchte',
            type: 'choice',
            required: true,
            options: [
              { value: 'set', label: 'widersprechen' },
              { value: 'lift', label: 'einen früheren Widerspruch zurücknehmen' },
            ],
          },
          {
            name: 'receivers',
            label: 'Betroffene Übermittlungen',
            type: 'choice',
            many: true,
            required: true,
            options: [
              { value: 'parties', label: 'Parteien vor Wahlen (§ 50 Abs. 1)' },
              { value: 'jubilees', label: 'Alters- und Ehejubiläen (§ 50 Abs. 2)' },
              { value: 'addressBooks', label: 'Adressbuchverlage (§ 50 Abs. 3)' },
              { value: 'religion', label: 'Religionsgesellschaft eines Familienangehörigen (§ 42 Abs. 3)' },
              { value: 'army', label: 'Bundesamt für das Personalmanagement der Bundeswehr (§ 36 Abs. 2)' },
            ],
          },
          {
            name: 'delivery',
            label: 'Bestätigung',
            type: 'choice',
            required: true,
            options: [
              { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
              { value: 'post', label: 'Mit der Post' },
            ],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'not(list contains(form.receivers, "army")) or date(form.birthDate) + duration("P18Y") > date(today)',
        message:
          'Der Bundeswehr werden nur Daten von Personen übermittelt, die im nächsten Jahr volljährig werden.',
        field: 'receivers',
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Ausweiskopie, sofern nicht online ausgewiesen' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 50 Abs. 5 BMG: der Widerspruch wirkt ohne Entscheidung; allgemeine Leistungsklage',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: { replyPeriod },
  documents: {
    request: requestLetter('Ihrem Widerspruch gegen die Übermittlung von Daten'),
    confirmation: {
      kind: 'letter',
      title:
        '{if form.wish = "set" then "Übermittlungssperre eingetragen" else "Übermittlungssperre gelöscht"}',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: 'im Melderegister wurde am {facts.entry.enteredOn} Folgendes geändert:' },
        { type: 'list', of: 'form.receivers', item: '{choice("receivers", item)}' },
        {
          type: 'paragraph',
          text: 'Die Sperre gilt, bis Sie sie zurücknehmen. Bereits übermittelte Daten werden dadurch nicht zurückgeholt.',
          when: 'form.wish = "set"',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200 },
    ]),
  },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Nur die Identität prüfen; Gründe werden nicht verlangt',
      }),
      checked: taskState(
        {
          id: 'entry',
          state: 'Eintragung der Übermittlungssperre',
          status: 'inReview',
          task: 'Sperren eintragen oder löschen, je Empfängergruppe',
          post: 'clerk',
          target: 'P2D',
          legalBasis: '§ 3 Abs. 2 Nr. 2 BMG',
          outcomes: {
            entered: {
              label: 'Eingetragen',
              to: '#case.approved',
              fields: [
                {
                  name: 'enteredOn',
                  label: 'Eingetragen am',
                  type: 'date',
                  required: true,
                  notAfter: 'today',
                },
              ],
            },
            notHere: { label: 'Nicht in Hannover gemeldet', to: '#case.discontinued' },
          },
        },
        { on: withdrawal },
      ),
      approved: {
        meta: { label: 'Weitere Meldebehörden', status: 'inReview' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Religionsgesellschaft', status: 'inReview' },
            always: ways([
              { to: 'church', when: 'list contains(form.receivers, "religion")' },
              { to: '#case.issued' },
            ]),
          },
          // The body has the data already, month by month: it must be told that the family member objects.
          church: transmissionState({
            id: 'church',
            state: 'Unterrichtung der Religionsgesellschaft',
            status: 'inReview',
            receivers: '["Öffentlich-rechtliche Religionsgesellschaft des Familienangehörigen"]',
            legalBasis: '§ 42 Abs. 3 BMG',
            to: '#case.issued',
          }),
        },
      },
      issued: notification({
        label: 'Bestätigung',
        status: ['inProduction', 'sent'],
        document: 'confirmation',
        prefix: 'confirmation',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
