import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  set,
  taskState,
  transmissionState,
  ways,
  type Form,
} from '@amtsweg/procedure';
import { kept } from './applicant.js';

const form: Form = {
  sections: [
    {
      title: 'Der Schaden',
      fields: [
        {
          name: 'damage',
          label: 'Was ist beschädigt?',
          type: 'choice',
          required: true,
          options: [
            { value: 'pothole', label: 'Schlagloch' },
            { value: 'slab', label: 'Gehwegplatte, Stolperkante' },
            { value: 'subsidence', label: 'Absackung, Hohlraum' },
            { value: 'manhole', label: 'Schachtdeckel oder Gully fehlt oder klappert' },
            { value: 'sign', label: 'Schild, Poller, Geländer' },
            { value: 'marking', label: 'Markierung abgenutzt' },
          ],
        },
        {
          name: 'location',
          label: 'Straße und Hausnummer oder nächste Kreuzung',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'part',
          label: 'Wo',
          type: 'choice',
          required: true,
          options: [
            { value: 'carriageway', label: 'Fahrbahn' },
            { value: 'cycleway', label: 'Radweg' },
            { value: 'footway', label: 'Gehweg' },
          ],
        },
        { name: 'depth', label: 'Tiefe oder Kante in cm (geschätzt)', type: 'integer', min: 0, max: 200 },
        { name: 'description', label: 'Beschreibung', type: 'longText', maxLength: 2000 },
        {
          name: 'accident',
          label: 'Hier ist schon jemand gestürzt oder ein Fahrzeug beschädigt worden',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Rückmeldung (freiwillig)',
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 160 },
        { name: 'email', label: 'E-Mail für die Antwort', type: 'email' },
      ],
    },
  ],
};

/**
 * Straßenschaden melden (§§ 9, 10 NStrG): a report to whoever owes the safety of the road; nobody decides on it, nobody
 * can sue on it, and the reporter may stay unknown. What matters is that knowledge starts liability (§ 839 BGB, Art. 34
 * GG; in Lower Saxony traffic safety is a public duty, § 10 (1) NStrG): from receipt the office must look, secure and repair.
 *
 * Danger is told by the form (hole, missing cover, edge of 5 cm and more) and goes straight to the patrol, to be secured
 * within a day; the rest is looked at within a week. Whoever else has to keep the spot (Land, rail, utility, owner) gets
 * it handed over; a utility's cover is secured first all the same. Repair is provisional or final; what waits for a
 * programme stays under control at intervals. An accident is reported to the insurer, its claim is a civil matter and
 * NOT decided here. NOT transitions: withdrawal and refusal, because there is no application.
 */
export default defineProcedure({
  key: 'strassenschaden-melden',
  name: 'Straßenschaden melden',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'report',
  initiation: 'notification',
  unit: '66.1',
  filePlan: '66.40.10',
  leika: [],
  legalBasis: ['§ 9 NStrG', '§ 10 NStrG'],
  audience: ['citizen'],
  keywords: [
    'Schlagloch',
    'lose Gehwegplatte',
    'Loch im Radweg',
    'Stolperfalle',
    'Gullydeckel klappert',
    'Poller umgefahren',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(3),
  addressee: ['{form.name}'],
  form,
  evidence: [{ name: 'photo', label: 'Foto' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: 'Die Meldung wird beantwortet, nicht beschieden; kein Verwaltungsakt (§ 35 VwVfG)',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    securing: {
      label: 'Gefahrenstelle sichern',
      kind: 'target',
      legalBasis: '§ 10 Abs. 1 NStrG, Verkehrssicherungspflicht',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P1D',
      endMoves: false,
      runsIn: ['checked.danger'],
      atEnd: 'escalate',
    },
    control: {
      label: 'Kontrolle der zurückgestellten Stelle',
      kind: 'target',
      legalBasis: '§ 10 Abs. 1 NStrG, Streckenkontrolle',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Ihre Meldung ist eingegangen',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Stelle', '{form.location}'],
            ['Schaden', '{choice("damage", form.damage)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'vielen Dank. Gefahrenstellen sichern wir innerhalb eines Tages, andere sehen wir uns in der nächsten Woche an.',
        },
        {
          type: 'paragraph',
          text: 'Schadensersatz machen Sie bitte gesondert mit Belegen geltend; über ihn wird hier nicht entschieden.',
          when: 'form.accident = true',
        },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Antwort auf Ihre Meldung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Stelle {form.location} ist instand gesetzt worden.',
          when: 'facts.outcome = "repaired"',
        },
        {
          type: 'paragraph',
          text: 'an der Stelle {form.location} haben wir keinen Schaden gefunden, der die Sicherheit berührt.',
          when: 'facts.outcome = "none"',
        },
        {
          type: 'paragraph',
          text: 'für die Stelle {form.location} ist zuständig: {facts.inspection.keeper}. Ihre Meldung haben wir weitergegeben.',
          when: 'facts.outcome = "forwarded"',
        },
      ],
    },
  },
  events: {
    reportedAgain: {
      label: 'Weitere Meldung zur selben Stelle eintragen',
      by: ['clerk', 'applicant'],
      fields: [{ name: 'note', label: 'Was neu ist', type: 'text', maxLength: 500 }],
    },
  },
  publicStatus: {
    secured: {
      de: 'Gesichert, Reparatur folgt',
      easy: 'Wir haben die Stelle abgesperrt oder geflickt. Richtig repariert wird sie später.',
      en: 'Made safe',
      actor: 'office',
      next: 'Die Stelle wird instand gesetzt.',
    },
    planned: {
      de: 'Vorgemerkt',
      easy: 'Der Schaden ist nicht gefährlich. Wir reparieren ihn mit anderen zusammen.',
      en: 'Scheduled',
      actor: 'office',
      next: 'Wir kontrollieren die Stelle regelmäßig bis zur Reparatur.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Gemeldet', status: 'received' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Rückmeldung erwünscht', status: 'received' },
            always: ways([{ to: 'receipt', when: 'form.email != null' }, { to: '#case.checked' }]),
          },
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung wird erstellt',
            status: 'received',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: '#case.checked',
          }),
        },
      },
      checked: {
        meta: { label: 'Streckenkontrolle', status: 'inReview' },
        initial: 'triage',
        states: {
          triage: {
            meta: { label: 'Einstufung', status: 'inReview' },
            always: ways([
              {
                to: 'danger',
                when: 'form.damage in ("subsidence", "manhole") or form.accident = true or form.depth >= 5 or (form.part != "carriageway" and form.depth >= 3)',
              },
              { to: 'inspection' },
            ]),
          },
          danger: taskState({
            id: 'securing',
            state: 'Gefahrenstelle',
            status: 'inReview',
            task: 'Stelle sofort anfahren, absperren oder verfüllen, Zustand fotografieren',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 10 Abs. 1 NStrG',
            outcomes: {
              secured: {
                label: 'Gesichert',
                to: 'insurer',
                fields: [
                  { name: 'how', label: 'Wie gesichert', type: 'text', maxLength: 300, required: true },
                ],
              },
              noDanger: { label: 'Keine Gefahr', to: 'inspection' },
            },
          }),
          insurer: {
            meta: { label: 'Unfall gemeldet?', status: 'inReview' },
            always: ways([{ to: 'insurerReport', when: 'form.accident = true' }, { to: 'inspection' }]),
          },
          insurerReport: transmissionState({
            id: 'insurerReport',
            state: 'Meldung an den Kommunalen Schadenausgleich',
            status: 'inReview',
            receivers: '["Kommunaler Schadenausgleich Hannover"]',
            legalBasis: '§ 839 BGB, Satzung des KSA',
            to: 'inspection',
          }),
          inspection: taskState({
            id: 'inspection',
            state: 'Begutachtung',
            status: 'inReview',
            task: 'Straßenbaulast feststellen, Schaden begutachten und Maßnahme festlegen',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§§ 9, 43, 48 NStrG',
            outcomes: {
              repair: {
                label: 'Instandsetzung beauftragen',
                to: '#case.approved',
                fields: [
                  { name: 'measure', label: 'Maßnahme', type: 'text', maxLength: 500, required: true },
                ],
              },
              defer: { label: 'Zurückstellen, Sammelmaßnahme', to: 'deferred' },
              nothing: {
                label: 'Kein Handlungsbedarf',
                to: [{ to: '#case.issued', then: [set('outcome', '"none"')] }],
              },
              otherKeeper: {
                label: 'Anderer Baulastträger',
                to: 'forwarding',
                fields: [
                  { name: 'keeper', label: 'Zuständig', type: 'text', maxLength: 200, required: true },
                ],
              },
            },
          }),
          deferred: {
            meta: { label: 'Vorgemerkt', status: 'planned' },
            on: { reportedAgain: ways('inspection', ['record']) },
            after: { control: 'inspection' },
          },
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Weitergabe an den Baulastträger',
            status: 'transferred',
            receivers: '[facts.inspection.keeper]',
            legalBasis: '§ 9 NStrG, § 25 Abs. 1 VwVfG',
            to: [{ to: '#case.issued', then: [set('outcome', '"forwarded"'), conclude('transferred')] }],
          }),
        },
      },
      approved: {
        meta: { label: 'Instandsetzung', status: 'secured' },
        initial: 'works',
        states: {
          works: taskState({
            id: 'works',
            state: 'Instandsetzung läuft',
            status: 'secured',
            task: 'Instandsetzung durch Bauhof oder Vertragsfirma verfolgen und abnehmen',
            post: 'clerk',
            target: 'P1M',
            outcomes: {
              provisional: { label: 'Vorläufig geflickt', to: 'works' },
              final: {
                label: 'Endgültig instand gesetzt',
                to: [{ to: '#case.issued', then: [set('outcome', '"repaired"')] }],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Antwort', status: 'closed' },
        initial: 'gate',
        onDone: '#case.closed',
        states: {
          gate: {
            meta: { label: 'Rückmeldung erwünscht', status: 'closed' },
            always: ways([{ to: 'answer', when: 'form.email != null' }, { to: 'done' }]),
          },
          answer: documentState({
            id: 'answerDocument',
            state: 'Antwort wird erstellt',
            status: 'closed',
            document: 'answer',
            to: 'answerDispatch',
          }),
          answerDispatch: dispatchState({
            id: 'answerDispatch',
            state: 'Antwort geht hinaus',
            status: 'closed',
            document: 'answerDocument',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Beantwortet', status: 'closed' } },
        },
      },
      ...endings('closed'),
    },
  },
});
