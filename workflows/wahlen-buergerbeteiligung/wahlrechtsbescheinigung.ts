import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  processingTarget,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { electionsOffice, feeFree } from './office.js';

/**
 * Certificate of the right to vote on a form with a supporting signature (§ 34 (4) BWO, §§ 24, 32 NKWO): the city says that
 * a signatory may vote, and nothing about what was signed.
 *
 * Peculiar: a party hands in bundles; each signature is compared with the register of residents on the day of signing. The
 * city must issue at once and free of charge, once for each voter and election (§ 34 (4) no. 4); it keeps a list of the
 * names only, never of the party, and destroys it after the election. The second signature of the same person is marked
 * `doppelt` and both are void before the returning officer, not here. Sixteen-year-olds sign for European and local
 * elections, eighteen-year-olds for the others: FEEL. Union citizens only locally and for Europe.
 *
 * No administrative act: an attestation (§ 35 VwVfG); what it is worth the election committee decides.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'wahlrechtsbescheinigung',
  name: 'Wahlrechtsbescheinigung (Unterstützungsunterschriften)',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '15.10.40',
  leika: ['99128025012000'],
  legalBasis: ['§ 34 Abs. 4 BWO', '§§ 20, 27 BWahlG', 'NKWO'],
  secrecy: 'registration',
  retention: {
    years: 1,
    legalBasis:
      '§ 90 BWO: Namensliste wird nach der Wahl vernichtet; Parteizugehörigkeit wird nie gespeichert',
    evidence: 'derived',
  },
  keywords: ['neue Partei unterstützen', 'Unterschrift für Wahlvorschlag', 'Formblatt bestätigen lassen'],
  form: {
    sections: [
      {
        title: 'Einreichung',
        fields: [
          {
            name: 'election',
            label: 'Wahl',
            type: 'choice',
            required: true,
            options: [
              { value: 'federal', label: 'Bundestagswahl' },
              { value: 'state', label: 'Landtagswahl' },
              { value: 'european', label: 'Europawahl' },
              { value: 'local', label: 'Kommunalwahl' },
            ],
          },
          { name: 'electionOn', label: 'Tag der Wahl', type: 'date', required: true, notBefore: 'today' },
          { name: 'submitter', label: 'Wer reicht ein?', type: 'name', maxLength: 160, required: true },
          {
            name: 'submitterAddress',
            label: 'Anschrift für die Rückgabe',
            type: 'text',
            maxLength: 200,
            required: true,
          },
        ],
      },
      {
        title: 'Formblätter',
        fields: [
          {
            name: 'signatories',
            label: 'Unterzeichnende',
            type: 'list',
            min: 1,
            max: 500,
            required: true,
            fields: [
              { name: 'name', label: 'Familienname, Vornamen', type: 'name', maxLength: 160, required: true },
              { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
              { name: 'address', label: 'Hauptwohnung', type: 'text', maxLength: 200, required: true },
              {
                name: 'signedOn',
                label: 'Unterschrieben am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
            ],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'every s in form.signatories satisfies date(s.birthDate) + (if form.election in ("european", "local") then duration("P16Y") else duration("P18Y")) <= date(form.electionOn)',
        message:
          'Mindestens eine Person ist am Wahltag zu jung (16 Jahre bei Europa- und Kommunalwahl, sonst 18).',
        field: 'signatories',
      },
    ],
  },
  addressee: ['{form.submitter}', '{form.submitterAddress}'],
  evidence: [{ name: 'sheets', label: 'Amtliche Formblätter mit eigenhändiger Unterschrift im Original' }],
  fee: feeFree('§ 34 Abs. 4 Nr. 2 BWO: kostenfrei'),
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Wissenserklärung; § 49 BWahlG',
    validFrom: '2008-01-01',
    evidence: 'derived',
  },
  clocks: {
    processingTarget: processingTarget({ period: 'P2WD', pausesIn: ['issued.awaitingCollection'] }),
    collectWeek: {
      label: 'Abholung der Formblätter',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1W',
    },
    electionDay: {
      label: 'Löschung der Namensliste nach der Wahl',
      kind: 'setByAuthority',
      legalBasis: '§ 90 BWO',
      bound: 'authority',
      start: { rule: 'event', on: 'form.electionOn' },
      period: 'P6M',
    },
  },
  documents: {
    summary: {
      kind: 'letter',
      title: 'Ihre Formblätter mit Unterstützungsunterschriften',
      signedBy: 'attestation',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Bescheinigt', '{facts.comparison.certified}'],
            ['Nicht wahlberechtigt oder nicht in Hannover', '{facts.comparison.notEligible}'],
            ['Schon einmal bescheinigt', '{facts.comparison.duplicate}'],
          ],
        },
        { type: 'paragraph', text: 'Die bescheinigten Formblätter liegen bei oder zur Abholung bereit.' },
      ],
    },
    none: {
      kind: 'letter',
      title: 'Ihre Formblätter mit Unterstützungsunterschriften',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'keine der Unterschriften kann bescheinigt werden: {facts.comparison.remark}. Die Formblätter gehen zurück.',
        },
      ],
    },
  },
  events: { withdraw: withdrawEvent },
  publicStatus: {
    rejected: {
      de: 'Nicht bescheinigt',
      easy: 'Wir können die Unterschriften nicht bestätigen. Der Grund steht im Brief.',
      en: 'Not certified',
      actor: 'nobody',
      next: 'Über den Wahlvorschlag entscheidet der Wahlausschuss.',
    },
    discontinued: {
      de: 'Keine amtlichen Formblätter',
      easy: 'Das sind nicht die richtigen Blätter. Sie bekommen sie zurück.',
      en: 'No official forms',
      actor: 'applicant',
      next: 'Amtliche Formblätter gibt die Wahlleitung aus. Reichen Sie diese ein.',
    },
    toCollect: {
      de: 'Formblätter liegen bereit',
      easy: 'Die Blätter sind fertig. Bitte holen Sie sie ab.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Bitte beachten Sie den Tag, an dem der Wahlvorschlag eingereicht sein muss.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'sheets',
        states: {
          sheets: taskState({
            id: 'sheets',
            state: 'Formblätter',
            status: 'received',
            task: 'Amtliche Formblätter zählen; leere, kopierte oder vor der Ausgabe unterschriebene Blätter aussondern',
            post: 'clerk',
            priority: 3,
            legalBasis: '§ 34 Abs. 4 BWO',
            outcomes: {
              taken: {
                label: 'Angenommen',
                fields: [
                  { name: 'count', label: 'Zahl der Blätter', type: 'integer', min: 1, required: true },
                ],
                to: '#case.checked',
              },
              allVoid: { label: 'Keine amtlichen Formblätter: zurückgeben', to: '#case.discontinued' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Abgleich', status: 'inReview' },
        on: withdrawal,
        initial: 'comparison',
        states: {
          comparison: taskState({
            id: 'comparison',
            state: 'Abgleich mit Melderegister und Namensliste',
            status: 'inReview',
            task: 'Wahlrecht am Tag der Unterschrift prüfen, Doppelte in der Namensliste suchen; Partei nicht erfassen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 34 Abs. 4 Nr. 2 bis 4 BWO, § 12 BWahlG',
            outcomes: {
              compared: {
                label: 'Abgeglichen',
                fields: [
                  { name: 'certified', label: 'Zu bescheinigen', type: 'integer', min: 0, required: true },
                  {
                    name: 'notEligible',
                    label: 'Nicht wahlberechtigt',
                    type: 'integer',
                    min: 0,
                    required: true,
                  },
                  { name: 'duplicate', label: 'Doppelt', type: 'integer', min: 0, required: true },
                  {
                    name: 'remark',
                    label: 'Bemerkung',
                    type: 'text',
                    maxLength: 500,
                    required: 'event.certified = 0',
                  },
                ],
                to: [{ to: '#case.approved', when: 'event.certified > 0' }, { to: '#case.rejected' }],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bescheinigung', status: 'inProduction' },
        on: withdrawal,
        initial: 'attestation',
        states: {
          attestation: taskState({
            id: 'attestation',
            state: 'Vermerk auf den Formblättern',
            status: 'inProduction',
            task: 'Bescheinigung auf jedem Formblatt ausfüllen, unterschreiben und siegeln',
            post: 'clerk',
            target: 'P1D',
            legalBasis: 'Anlage 14 BWO',
            outcomes: {
              posted: { label: 'Gesiegelt, Rückgabe per Post', to: '#case.issued' },
              collected: { label: 'Gesiegelt, wird abgeholt', to: '#case.issued.awaitingCollection' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Rückgabe', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          awaitingCollection: taskState(
            {
              id: 'collection',
              state: 'Liegt zur Abholung bereit',
              status: 'toCollect',
              task: 'Formblätter gegen Empfangsbestätigung aushändigen',
              post: 'clerk',
              outcomes: { handedOver: { label: 'Ausgehändigt', to: 'listing' } },
            },
            { after: { collectWeek: 'production' } },
          ),
          production: documentState({
            id: 'summaryLetter',
            state: 'Begleitschreiben wird erstellt',
            status: 'inProduction',
            document: 'summary',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'summaryDispatch',
            state: 'Formblätter gehen zurück',
            status: 'inProduction',
            document: 'summaryLetter',
            to: 'listing',
          }),
          listing: {
            meta: { label: 'Namensliste bis nach der Wahl', status: 'sent' },
            after: { electionDay: 'erasure' },
          },
          erasure: taskState({
            id: 'erasure',
            state: 'Löschung der Namensliste',
            status: 'closed',
            task: 'Namen der Unterzeichnenden aus der Liste löschen',
            post: 'clerk',
            legalBasis: '§ 90 BWO, Art. 17 DSGVO',
            outcomes: { erased: { label: 'Gelöscht', to: 'done' } },
          }),
          done: { type: 'final', meta: { label: 'Zurückgegeben und gelöscht', status: 'closed' } },
        },
      },
      rejected: notification({
        label: 'Keine Bescheinigung möglich',
        status: ['inReview', 'rejected'],
        document: 'none',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
