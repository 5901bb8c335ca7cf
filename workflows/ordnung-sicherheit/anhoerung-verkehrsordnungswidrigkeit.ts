import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  note,
  notification,
  set,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';
import { documents } from './anhoerung-verkehrsordnungswidrigkeit.documents.js';
import { form } from './anhoerung-verkehrsordnungswidrigkeit.form.js';
import { kept } from './holder.js';

const NAMED_OTHER = 'form.role = "keeper" and form.driverName != null';

/**
 * Anhörung im Bußgeldverfahren beantworten (§ 55 OWiG): the answer of a person concerned or of a keeper as witness.
 * It is a right, not an application: nobody need say anything on the matter, only the personal data are owed (§ 111
 * OWiG), and silence may not be held against anyone. So the form asks the role first and lets the rest be empty.
 *
 * What follows is decided under the principle of opportunity (§ 47 OWiG): dropped, a warning with up to 55 € that
 * binds only if paid within a week (§ 56), a fine (made in its own procedure), or the named driver is heard instead,
 * which does not interrupt the limitation against anybody else. Limitation: three months from the hearing, for whom a
 * keeper names from the offence (§ 26 (3) StVG, § 33 OWiG), a clock that raises the file and is no transition, because limitation is an obstacle to be
 * examined. NOT an act: § 62 OWiG is about measures, the Einspruch comes against the Bußgeldbescheid
 * (`bussgeld-einspruch`).
 */
export default defineProcedure({
  key: 'anhoerung-verkehrsordnungswidrigkeit',
  name: 'Anhörung im Bußgeldverfahren online beantworten',
  keywords: [
    'Blitzerbrief',
    'Anhörungsbogen',
    'Zeugenfragebogen Fahrer',
    'Knöllchen Stellungnahme',
    'zu schnell gefahren',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'report',
  initiation: 'exOfficio',
  unit: '32.9',
  filePlan: '32.90.10',
  leika: [],
  legalBasis: ['§ 55 OWiG', '§ 46 OWiG', '§ 111 OWiG', '§ 56 OWiG', '§ 26 Abs. 3 StVG'],
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(2, 'Einstellung oder Abgabe an das Bußgeldverfahren'),
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [{ name: 'reference', label: 'Aktenzeichen des Schreibens' }],
  fee: [
    {
      id: 'free',
      legalBasis: 'Die Anhörung ist kostenfrei (§ 105 OWiG, § 464 StPO)',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 55 OWiG: die Anhörung entscheidet nichts; gegen den Bußgeldbescheid ist der Einspruch gegeben (§ 67 OWiG)',
    validFrom: '2007-01-01',
    evidence: 'derived',
  },
  clocks: {
    limitation: {
      label: 'Verfolgungsverjährung (drei Monate)',
      kind: 'statutory',
      legalBasis: '§ 26 Abs. 3 StVG, § 31 Abs. 3, § 33 Abs. 1 Nr. 1 OWiG',
      bound: 'authority',
      // The day of the offence or of the interruption is the first of the period (§ 31 (3), § 33 (3) OWiG).
      start: {
        rule: 'start-of-day',
        on: 'if form.role = "keeper" then form.offenceOn else form.letterOn',
      },
      period: 'P3M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [
        { before: 'P1M', to: 'clerk' },
        { before: 'P1W', to: 'lead' },
      ],
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    warningPeriod: {
      label: 'Zahlung des Verwarnungsgelds binnen einer Woche',
      kind: 'statutory',
      legalBasis: '§ 56 Abs. 2 OWiG',
      bound: 'party',
      start: { notified: 'facts.warningDispatch' },
      period: 'P1W',
    },
  },
  documents,
  events: {
    furtherAnswer: {
      label: 'Weitere Angaben zur Sache machen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('statement', 'Stellungnahme', 5000)],
    },
  },
  publicStatus: {
    answered: {
      de: 'Antwort eingegangen',
      easy: 'Ihre Antwort ist da. Wir prüfen die Sache.',
      en: 'Answer received',
      actor: 'office',
      next: 'Sie bekommen eine Verwarnung, einen Bußgeldbescheid oder die Einstellung.',
    },
    warned: {
      de: 'Verwarnung angeboten',
      easy: 'Sie können das Verwarnungsgeld in einer Woche bezahlen. Dann ist alles erledigt.',
      en: 'Warning offered',
      actor: 'applicant',
      next: 'Zahlen Sie binnen einer Woche, wenn Sie einverstanden sind.',
    },
    dropped: {
      de: 'Eingestellt',
      easy: 'Das Verfahren gegen Sie ist zu Ende. Sie müssen nichts bezahlen.',
      en: 'Proceedings dropped',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
    fined: {
      de: 'Bußgeldbescheid folgt',
      easy: 'Sie bekommen einen Bußgeldbescheid. Dagegen können Sie Einspruch einlegen.',
      en: 'Fine to follow',
      actor: 'office',
      next: 'Der Bescheid wird zugestellt; der Einspruch ist binnen zwei Wochen möglich.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Antwort eingegangen', status: 'answered' },
        initial: 'assignment',
        states: {
          assignment: taskState({
            id: 'assignment',
            state: 'Zuordnung zur Akte',
            status: 'answered',
            task: 'Antwort der Bußgeldakte zuordnen und Personalien abgleichen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 46 Abs. 1, § 49a OWiG',
            outcomes: {
              assigned: { label: 'Zugeordnet', to: '#case.checked' },
              noFile: { label: 'Kein Verfahren dieser Behörde', to: '#case.transferred' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Würdigung der Antwort', status: 'answered' },
        on: { furtherAnswer: [{ target: '#case.checked.weigh', actions: ['record', 'amendForm'] }] },
        initial: 'receiptDocument',
        states: {
          receiptDocument: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung wird erstellt',
            status: 'answered',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'answered',
            document: 'receiptDocument',
            to: 'weigh',
          }),
          weigh: gate('Was wurde geantwortet?', 'answered', [
            { to: 'newDriver', when: NAMED_OTHER },
            { to: 'driverSearch', when: 'form.role = "keeper"' },
            { to: 'evidence', when: 'form.answer = "disputed"' },
            { to: 'decision' },
          ]),
          newDriver: transmissionState({
            id: 'driverHearing',
            state: 'Benannte Person wird angehört',
            status: 'answered',
            receivers: '[form.driverName]',
            legalBasis: '§ 55 OWiG',
            to: 'decision',
          }),
          driverSearch: taskState({
            id: 'driverSearch',
            state: 'Fahrer wird ermittelt',
            status: 'answered',
            task: 'Lichtbild mit Pass- und Ausweisregister vergleichen, Nachbarn oder Betrieb befragen; Fahrtenbuch anregen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 22 Abs. 2 PassG, § 24 Abs. 2 PAuswG, § 31a StVZO',
            outcomes: {
              found: { label: 'Ermittelt und angehört (eigener Vorgang)', to: 'decision' },
              logbook: {
                label: 'Nicht zu ermitteln: Fahrtenbuch angeregt',
                to: [
                  {
                    to: 'decision',
                    then: [note('Fahrtenbuchauflage bei der Kfz-Zulassungsbehörde angeregt (§ 31a StVZO).')],
                  },
                ],
              },
            },
          }),
          evidence: taskState({
            id: 'evidence',
            state: 'Beweismittel',
            status: 'answered',
            task: 'Messprotokoll, Eichschein, Schulungsnachweis und Lichtbild prüfen, Akteneinsicht gewähren',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§§ 46, 49, 61 OWiG',
            outcomes: {
              holds: { label: 'Beweise tragen', to: 'decision' },
              fails: { label: 'Beweise tragen nicht', to: 'decision' },
            },
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die weitere Verfolgung',
            status: 'answered',
            task: 'Verjährung prüfen; nach pflichtgemäßem Ermessen einstellen, verwarnen oder Bußgeldbescheid veranlassen; Straftat an die Staatsanwaltschaft',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 41, 47, 56, 65 OWiG',
            outcomes: {
              drop: {
                label: 'Einstellen',
                to: '#case.dropped',
                fields: [
                  brief.pick('ground', 'Grund', {
                    '§ 46 Abs. 1 OWiG, § 170 Abs. 2 StPO': 'Tat nicht nachweisbar oder kein Verstoß',
                    '§ 47 Abs. 1 OWiG': 'Verfolgung nicht geboten',
                    '§ 31 OWiG': 'Verjährt',
                  }),
                ],
              },
              warn: {
                label: 'Verwarnung mit Verwarnungsgeld',
                to: [{ to: '#case.approved', then: [set('course', '"warning"')] }],
                fields: [
                  {
                    name: 'amount',
                    label: 'Verwarnungsgeld',
                    type: 'money',
                    min: 500,
                    max: 5500,
                    required: true,
                  },
                ],
              },
              fine: {
                label: 'Bußgeldbescheid veranlassen',
                adverse: true,
                to: [{ to: '#case.approved', then: [set('course', '"fine"')] }],
              },
              prosecute: {
                label: 'Straftat: an die Staatsanwaltschaft (§ 41 OWiG)',
                to: '#case.transferred',
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Verfolgung fortgesetzt', status: 'answered' },
        initial: 'course',
        states: {
          course: gate('Verwarnung oder Bußgeld?', 'answered', [
            { to: 'warningDocument', when: 'facts.course = "warning"' },
            { to: '#case.issued' },
          ]),
          warningDocument: documentState({
            id: 'warningDocument',
            state: 'Verwarnung wird erstellt',
            status: 'warned',
            document: 'warning',
            to: 'warningDispatch',
          }),
          warningDispatch: dispatchState({
            id: 'warningDispatch',
            state: 'Verwarnung geht hinaus',
            status: 'warned',
            document: 'warningDocument',
            to: 'awaitingConsent',
          }),
          awaitingConsent: taskState(
            {
              id: 'warningPayment',
              state: 'Wartet auf das Verwarnungsgeld',
              status: 'warned',
              task: 'Zahlungseingang des Verwarnungsgelds buchen',
              post: 'cashier',
              unit: '20.3',
              notBy: ['decision'],
              legalBasis: '§ 56 Abs. 2 OWiG',
              outcomes: {
                paid: {
                  label: 'Rechtzeitig gezahlt: Verwarnung wirksam',
                  to: '#case.warned',
                  fields: [brief.day('receivedOn', 'Eingegangen am', { notAfter: 'today' })],
                },
              },
            },
            { after: { warningPeriod: '#case.issued' } },
          ),
        },
      },
      issued: {
        meta: { label: 'Abgabe an das Bußgeldverfahren', status: 'fined' },
        initial: 'handOver',
        onDone: '#case.closed',
        states: {
          handOver: taskState({
            id: 'handOver',
            state: 'Bußgeldbescheid wird veranlasst',
            status: 'fined',
            task: 'Geldbuße nach Katalog bestimmen, Eintragungen im Fahreignungsregister abfragen, Bescheid im Bußgeldverfahren anlegen',
            post: 'lead',
            notBy: ['decision'],
            target: 'P5D',
            legalBasis: '§§ 17, 65, 66 OWiG, § 30 StVG',
            outcomes: {
              created: {
                label: 'Angelegt',
                to: 'done',
                fields: [brief.text('number', 'Aktenzeichen des Bescheids', 40)],
              },
            },
          }),
          done: finished('Abgegeben', 'fined'),
        },
      },
      dropped: notification({
        label: 'Eingestellt',
        status: ['answered', 'dropped'],
        document: 'dropped',
        prefix: 'droppedNote',
        entry: [conclude('dropped')],
      }),
      warned: {
        type: 'final',
        meta: { label: 'Verwarnung wirksam (§ 56 Abs. 4 OWiG)', status: 'closed' },
        entry: [conclude('warned')],
      },
      ...endings('closed', 'transferred'),
    },
  },
});
