import {
  conclude,
  defineProcedure,
  documentState,
  endings,
  informationEvent,
  informationPeriod,
  processingTarget,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { alienPerson, aliensOffice, personRows } from './office.js';

/**
 * Certificate of the Aufenthaltsgestattung (§§ 55, 63 AsylG): permission by law during the asylum procedure, and its paper.
 *
 * Peculiar: nobody applies and nobody can be refused: the right arises with the Ankunftsnachweis and ends by law (§ 67). While
 * the person must live in the reception facility the BAMF issues the paper, afterwards this office, at the earliest with
 * the assignment; FEEL sends the others away. It runs six months at most and is renewed for as long as the procedure
 * lasts, because the BAMF's notice ends it and not the date. The residence is fixed (§ 60), the area for the first three
 * months (§ 59a), work is noted or excluded. When the end comes the paper is withdrawn and what follows is another case:
 * a title after recognition, a toleration or departure after refusal.
 *
 * No administrative act, no fee (§ 69 (2) AufenthG does not cover it), no withdrawal: giving up asylum is declared to the BAMF.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltsgestattung',
  name: 'Aufenthaltsgestattung',
  kind: 'attestation',
  initiation: 'exOfficio',
  filePlan: '32.60.51',
  leika: [],
  legalBasis: ['§ 55 AsylG', '§ 63 AsylG', '§§ 56, 59a, 60, 61, 67 AsylG'],
  keywords: ['Asylbewerber Ausweis', 'während des Asylverfahrens', 'Ausweis verlängern Asyl'],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Asylverfahren',
        fields: [
          {
            name: 'bamfReference',
            label: 'Aktenzeichen des BAMF',
            type: 'text',
            maxLength: 20,
            pattern: '^[0-9]{7}-[0-9]{3}$',
            required: true,
          },
          {
            name: 'azrNumber',
            label: 'AZR-Nummer',
            type: 'text',
            maxLength: 12,
            pattern: '^[0-9]{12}$',
            required: true,
          },
          {
            name: 'seekingSince',
            label: 'Ankunftsnachweis vom',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'lodging',
            label: 'Wohnverpflichtung',
            type: 'choice',
            required: true,
            options: [
              { value: 'reception', label: 'in der Aufnahmeeinrichtung' },
              { value: 'assigned', label: 'Hannover zugewiesen' },
              { value: 'other', label: 'einer anderen Gemeinde zugewiesen' },
            ],
          },
          {
            name: 'assignedOn',
            label: 'Zuweisung vom',
            type: 'date',
            when: 'form.lodging = "assigned"',
            required: true,
          },
          { name: 'safeState', label: 'Aus einem sicheren Herkunftsstaat', type: 'boolean', required: true },
        ],
      },
    ],
  },
  evidence: [
    { name: 'assignment', label: 'Zuweisungsbescheid', when: 'form.lodging = "assigned"' },
    { name: 'file', label: 'Ausländerakte mit Ankunftsnachweis' },
  ],
  fee: [
    { id: 'free', legalBasis: '§ 63 AsylG: keine Gebühr', type: 'free', cents: '0', evidence: 'derived' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Bescheinigung wirkt deklaratorisch; gegen Wohnsitzauflagen § 60 AsylG in eigenem Bescheid',
    validFrom: '2016-03-17',
    evidence: 'derived',
  },
  clocks: {
    processingTarget: processingTarget({ period: 'P2W', pausesIn: ['checked.awaitingRegister'] }),
    registerPeriod: informationPeriod(
      'Abgleich mit dem Ausländerzentralregister',
      '§ 16 AsylG, § 6 AZRG',
      'P1W',
    ),
    paperEnd: {
      label: 'Ende der Bescheinigung',
      kind: 'setByAuthority',
      legalBasis: '§ 63 Abs. 2 Satz 2 AsylG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.printing.validUntil' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P3W', to: 'clerk' }],
    },
  },
  documents: {
    paper: {
      kind: 'certificate',
      title: 'Bescheinigung über die Aufenthaltsgestattung (§ 63 AsylG)',
      signedBy: 'terms',
      sealed: true,
      blocks: [
        { type: 'facts', rows: personRows },
        {
          type: 'paragraph',
          text: 'Der Inhaberin oder dem Inhaber ist der Aufenthalt zur Durchführung des Asylverfahrens gestattet.',
        },
        { type: 'paragraph', text: 'Wohnsitz: Hannover (§ 60 AsylG). Erwerbstätigkeit: {facts.terms.work}.' },
        {
          type: 'paragraph',
          text: 'Der Aufenthalt ist bis zum {facts.areaUntil} auf Hannover und die Region beschränkt (§ 59a AsylG).',
          when: 'date(facts.areaUntil) > date(today)',
        },
      ],
    },
  },
  events: {
    registerInformation: informationEvent(
      'Antwort des Ausländerzentralregisters eintragen (Identität, andere Namen)',
    ),
    asylumEnded: {
      label: 'Mitteilung des BAMF: Erlöschen der Gestattung (§ 67 AsylG)',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'recognised', label: 'Schutz zuerkannt' },
            { value: 'refused', label: 'unanfechtbar oder vollziehbar abgelehnt' },
            { value: 'dublin', label: 'Abschiebungsanordnung in einen anderen Mitgliedstaat' },
            { value: 'given up', label: 'zurückgenommen oder nicht betrieben' },
          ],
        },
        { name: 'on', label: 'Erloschen am', type: 'date', required: true, notAfter: 'today' },
      ],
    },
    reassigned: {
      label: 'Umverteilung an eine andere Gemeinde',
      by: ['authority', 'clerk'],
      fields: [{ name: 'municipality', label: 'Gemeinde', type: 'text', maxLength: 120, required: true }],
    },
  },
  publicStatus: {
    permitted: {
      de: 'Aufenthalt gestattet',
      easy: 'Sie dürfen hier bleiben, bis über Ihren Asylantrag entschieden ist.',
      en: 'Permitted to stay',
      actor: 'other',
      next: 'Das Bundesamt entscheidet. Lassen Sie die Bescheinigung vor Ablauf verlängern.',
    },
    notSeen: {
      de: 'Bescheinigung abgelaufen',
      easy: 'Sie sind nicht gekommen. Bitte melden Sie sich sofort bei uns.',
      en: 'Certificate expired',
      actor: 'applicant',
      next: 'Wer nicht erreichbar ist, kann sein Asylverfahren verlieren. Melden Sie sich beim Bundesamt und bei uns.',
    },
    ended: {
      de: 'Gestattung beendet',
      easy: 'Ihr Asylverfahren ist zu Ende. Bitte bringen Sie die Bescheinigung zu uns.',
      en: 'Permission ended',
      actor: 'applicant',
      next: 'Wir sprechen mit Ihnen darüber, was jetzt gilt.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Zuständigkeit', status: 'received' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Wer stellt aus?', status: 'received' },
            always: ways([
              { to: '#case.transferred', when: 'form.lodging != "assigned"' },
              { to: '#case.checked' },
            ]),
          },
        },
      },
      checked: {
        meta: { label: 'Abgleich', status: 'inReview' },
        initial: 'registerRequest',
        states: {
          registerRequest: transmissionState({
            id: 'registerRequest',
            state: 'Abgleich mit dem Kerndatensystem',
            status: 'waitingForOthers',
            receivers: '["Ausländerzentralregister (Kerndatensystem)"]',
            legalBasis: '§ 16 AsylG, § 6 AZRG',
            to: 'awaitingRegister',
          }),
          awaitingRegister: {
            meta: { label: 'Wartet auf den Abgleich', status: 'waitingForOthers' },
            on: { registerInformation: ways('identity', ['record']) },
            after: { registerPeriod: 'identity' },
          },
          identity: taskState({
            id: 'identity',
            state: 'Vorsprache und Identität',
            status: 'inReview',
            task: 'Fingerabdruckabgleich (Fast-ID), Lichtbild, Zuweisung und mögliche Doppelidentität prüfen',
            post: 'clerk',
            legalBasis: '§ 16 Abs. 1 AsylG, § 49 AufenthG',
            outcomes: {
              clear: { label: 'Person stimmt überein', to: '#case.approved' },
              double: { label: 'Doppelidentität: BAMF unterrichten', to: 'reportingDouble' },
            },
          }),
          reportingDouble: transmissionState({
            id: 'reportingDouble',
            state: 'Doppelidentität wird gemeldet',
            status: 'waitingForOthers',
            receivers: '["Bundesamt für Migration und Flüchtlinge", "Polizeidirektion Hannover"]',
            legalBasis: '§ 8 Abs. 3, § 40 AsylG',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Nebenbestimmungen', status: 'inReview' },
        initial: 'terms',
        states: {
          terms: taskState({
            id: 'terms',
            state: 'Wohnsitz, Bereich und Erwerbstätigkeit',
            status: 'inReview',
            task: 'Wohnsitzauflage und Vermerk zur Erwerbstätigkeit bestimmen',
            post: 'clerk',
            legalBasis: '§§ 59b, 60, 61 AsylG',
            outcomes: {
              fixed: {
                label: 'Bestimmt',
                fields: [
                  {
                    name: 'work',
                    label: 'Erwerbstätigkeit',
                    type: 'choice',
                    required: true,
                    options: [
                      { value: 'nicht gestattet', label: 'nicht gestattet' },
                      { value: 'nur mit Erlaubnis der Ausländerbehörde', label: 'nur mit Erlaubnis' },
                    ],
                  },
                ],
                to: [
                  {
                    to: '#case.issued',
                    // § 61 (2) sentence 4: nationals of safe states who applied later must not work at all.
                    when: 'form.safeState = false or event.work = "nicht gestattet"',
                    then: [set('areaUntil', 'string(date(form.seekingSince) + duration("P3M"))')],
                  },
                  { to: 'terms' },
                ],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Bescheinigung', status: 'permitted' },
        on: { asylumEnded: ways('#case.issued.surrender', ['record']) },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'paperDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'permitted',
            document: 'paper',
            to: 'printing',
          }),
          printing: taskState({
            id: 'printing',
            state: 'Aushändigung',
            status: 'permitted',
            task: 'Bescheinigung mit Lichtbild drucken und gegen die alte aushändigen (höchstens sechs Monate)',
            post: 'clerk',
            legalBasis: '§ 63 Abs. 2 bis 5 AsylG',
            outcomes: {
              handedOver: {
                label: 'Ausgehändigt',
                fields: [
                  {
                    name: 'validUntil',
                    label: 'Gültig bis',
                    type: 'date',
                    required: true,
                    notBefore: 'today',
                  },
                ],
                to: [
                  { to: 'valid', when: 'date(event.validUntil) <= date(today) + duration("P6M")' },
                  { to: 'printing' },
                ],
              },
            },
          }),
          valid: {
            meta: { label: 'Aufenthalt gestattet', status: 'permitted' },
            on: { reassigned: ways('leaving', ['record']) },
            after: { paperEnd: 'renewal' },
          },
          renewal: taskState({
            id: 'renewal',
            state: 'Verlängerung',
            status: 'permitted',
            task: 'Stand des Asylverfahrens im AZR prüfen und neu ausstellen',
            post: 'clerk',
            priority: 3,
            legalBasis: '§ 63 Abs. 2 AsylG',
            outcomes: {
              stillPending: { label: 'Asylverfahren läuft', to: 'production' },
              notSeen: { label: 'Nicht erschienen: BAMF und AZR unterrichten', to: 'absconded' },
            },
          }),
          absconded: transmissionState({
            id: 'abscondedReport',
            state: 'Unbekannt verzogen',
            status: 'notSeen',
            receivers:
              '["Bundesamt für Migration und Flüchtlinge", "Ausländerzentralregister", "Polizeidirektion Hannover"]',
            legalBasis: '§ 33 Abs. 2, § 66 AsylG',
            to: 'done',
          }),
          leaving: taskState({
            id: 'leaving',
            state: 'Umverteilung',
            status: 'permitted',
            task: 'Anschrift ändern und Akte an die neue Ausländerbehörde geben',
            post: 'clerk',
            legalBasis: '§ 51 AsylG',
            outcomes: { handedOn: { label: 'Abgegeben', to: '#case.transferred' } },
          }),
          surrender: taskState({
            id: 'surrender',
            state: 'Erloschen (§ 67 AsylG)',
            status: 'ended',
            task: 'Bescheinigung einziehen, Folge einleiten: Titel (§ 25), Duldung oder Ausreise',
            post: 'clerk',
            legalBasis: '§ 63 Abs. 4, § 67 AsylG',
            outcomes: {
              withdrawn: { label: 'Eingezogen, Folgeverfahren angelegt', to: 'done' },
              lost: { label: 'Nicht vorgelegt: ungültig gemeldet', to: 'done' },
            },
          }),
          done: { type: 'final', meta: { label: 'Gestattung beendet', status: 'closed' } },
        },
      },
      transferred: {
        type: 'final',
        meta: { label: 'Ausstellung durch BAMF oder andere Ausländerbehörde', status: 'transferred' },
        entry: [conclude('transferred')],
      },
      ...endings('closed'),
    },
  },
});
