import {
  defineProcedure,
  endings,
  notification,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { identityService } from './identity-service.js';

/**
 * Statusabfrage (§ 9 PAuswG, § 6 PassG): no decision, no register extract, only the answer whether a document ordered
 * is there. Whoever has the serial number and the birth date is answered, and learns nothing beyond the stage: no name, no photograph,
 * no reason of a delay. Where number and birth date do not belong together the answer is the same as for a number that does
 * not exist, so that nobody can try numbers out (`unknown`).
 *
 * An order that the maker has not delivered in time is raised in its own case by the clerk; this one ends with the answer.
 */
export default defineProcedure({
  ...identityService,
  key: 'ausweis-statusabfrage',
  name: 'Statusabfrage Personalausweis oder Reisepass',
  kind: 'registerExtract',
  filePlan: '33.11.95',
  leika: ['99008001015000'],
  legalBasis: ['§ 9 PAuswG', '§ 6 PassG', '§ 25 VwVfG'],
  keywords: [
    'Wann kann ich den Perso abholen',
    'Ist mein Ausweis schon da',
    'Bearbeitungsstand Pass',
    'fertig zur Abholung',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  retention: { years: 1, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Ihr Dokument',
        fields: [
          {
            name: 'document',
            label: 'Dokument',
            type: 'choice',
            required: true,
            options: [
              { value: 'card', label: 'Personalausweis' },
              { value: 'passport', label: 'Reisepass' },
              { value: 'eid', label: 'eID-Karte' },
            ],
          },
          {
            name: 'serialNumber',
            label: 'Serien- oder Antragsnummer',
            type: 'text',
            maxLength: 20,
            pattern: '^[A-Z0-9-]+$',
            required: true,
          },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        ],
      },
      {
        title: 'Wohin wir antworten',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 120, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'delivery',
            label: 'Antwort',
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
  },
  evidence: [{ name: 'number', label: 'Serien- oder Antragsnummer vom Abholschein' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: die Auskunft über den Bearbeitungsstand regelt nichts',
    validFrom: '2010-11-01',
    evidence: 'derived',
  },
  clocks: {},
  documents: {
    answer: {
      kind: 'letter',
      title: 'Stand Ihres Antrags',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Dokument liegt bereit. Sie können es ab sofort abholen: {facts.lookup.place}.',
          when: 'facts.lookup.outcome = "ready"',
        },
        {
          type: 'paragraph',
          text: 'Ihr Dokument ist bestellt, aber noch nicht geliefert. Wir schreiben Ihnen, sobald es da ist.',
          when: 'facts.lookup.outcome = "ordered"',
        },
        {
          type: 'paragraph',
          text: 'Ihr Dokument ist bereits ausgehändigt worden.',
          when: 'facts.lookup.outcome = "handedOver"',
        },
      ],
    },
    unknown: {
      kind: 'letter',
      title: 'Ihre Anfrage zum Stand eines Antrags',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu Ihren Angaben können wir keine Auskunft geben. Bitte prüfen Sie Nummer und Geburtsdatum auf dem Abholschein.',
        },
      ],
    },
  },
  events: { withdraw: withdrawEvent },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState(
        {
          id: 'lookup',
          state: 'Suche im Bestellverzeichnis',
          status: 'received',
          task: 'Nummer und Geburtsdatum zusammen suchen, nur den Stand übernehmen',
          post: 'clerk',
          target: 'P1D',
          outcomes: {
            ordered: { label: 'Bestellt, nicht geliefert', to: 'checked' },
            ready: {
              label: 'Liegt bereit',
              to: 'checked',
              fields: [{ name: 'place', label: 'Abholort', type: 'text', maxLength: 120, required: true }],
            },
            handedOver: { label: 'Ausgehändigt', to: 'checked' },
            noMatch: { label: 'Kein Treffer oder Angaben passen nicht zusammen', to: 'unknown' },
          },
        },
        { on: withdrawal },
      ),
      checked: {
        meta: { label: 'Stand festgestellt', status: 'inReview' },
        always: [
          {
            target: 'late',
            guard: {
              type: 'feel',
              params: { expr: 'facts.lookup.outcome = "ordered" and form.document != "eid"' },
            },
          },
          { target: 'approved' },
        ],
      },
      late: taskState({
        id: 'late',
        state: 'Lieferzeit wird geprüft',
        status: 'inReview',
        task: 'Bestelldatum ansehen; ist die Lieferzeit überschritten, im Antragsvorgang nachverfolgen',
        post: 'clerk',
        outcomes: {
          inTime: { label: 'In der Lieferzeit', to: 'approved' },
          overdue: { label: 'Überschritten, im Antragsvorgang verfolgt', to: 'approved' },
        },
      }),
      approved: { meta: { label: 'Auskunft', status: 'inReview' }, always: 'issued' },
      issued: notification({
        label: 'Auskunft über den Stand',
        status: ['inReview', 'sent'],
        document: 'answer',
        prefix: 'answer',
      }),
      unknown: notification({
        label: 'Keine Auskunft möglich',
        status: ['inReview', 'sent'],
        document: 'unknown',
        prefix: 'unknown',
        entry: [{ type: 'conclude', params: { ending: 'unknown' } }],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
