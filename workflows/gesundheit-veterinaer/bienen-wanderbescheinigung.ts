import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearingLetter,
  payment,
  paymentPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './bienen-wanderbescheinigung.form.js';

const rows = [
  ['Imkerei', '{form.name}, Registriernummer {form.number}'],
  ['Bienenstand', '{form.place}, {form.colonies} Völker'],
] as const;
const { awaitingPayment = {}, paymentOverdue = {} } = payment({ settled: '#case.issued' });
/** § 5 (1) BienSeuchV: issued from 1 September on, it serves the whole following year, else only the year of issue. */
const LAST_DAY = 'string(date(date(today).year + (if date(today).month >= 9 then 1 else 0), 12, 31))';

/**
 * Wanderbescheinigung für Bienen (§ 5 BienSeuchV): colonies brought into another district need the certificate of the
 * veterinary office of their origin that they are free of American foulbrood and that the stand lies in no restricted
 * zone. Two facts, two people: the zone is looked up by the clerk, the colonies are examined by the bee expert
 * (Bienensachverständiger) on behalf of the office, with a ring-of-food sample to the laboratory wherever the year's
 * finding is not there yet or something is seen.
 *
 * The age is law and computed: a certificate of autumn serves until the end of the next year. It is worth nothing
 * from the day an outbreak is found (`outbreak`): then it is called in. In a zone there is no certificate, only the
 * exception of § 11 in another procedure. A positive finding is no refusal to be argued about: disease control begins
 * the same day (§ 26 TierGesG, own file).
 */
export default defineProcedure({
  key: 'bienen-wanderbescheinigung',
  name: 'Gesundheitsbescheinigung für das Wandern mit Bienen',
  keywords: [
    'Imker Wanderung',
    'Bienenvölker umsetzen',
    'Rapsblüte Bienenstand',
    'Faulbrut frei Bescheinigung',
    'Völker verkaufen Attest',
  ],
  domain: 'gesundheit-veterinaer',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.15',
  filePlan: '39.50.40',
  leika: [],
  legalBasis: ['§ 5 BienSeuchV', '§§ 10, 11 BienSeuchV'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 3,
    legalBasis: 'nach Ablauf der Bescheinigung; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [
    { name: 'finding', label: 'Ergebnis der Untersuchung', when: 'form.sampled = true' },
    { name: 'stand', label: 'Lage des Standes' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'GOVV, Ablehnung (zu bestätigen)',
      type: 'fixed',
      cents: '1500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'certificate',
      legalBasis: 'GOVV, Bescheinigung und je Volk (zu bestätigen)',
      type: 'value',
      cents: 'min(15000, 1800 + 50 * form.colonies)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P1M',
      pausesIn: ['checked.awaitingLaboratory', 'approved.awaitingPayment'],
      feeLaw: '§ 7 NVwKostG',
      noPermitNotice: true,
    }),
    paymentPeriod: { ...paymentPeriod, period: 'P2W' },
    laboratoryPeriod: {
      label: 'Befund der Futterkranzprobe',
      kind: 'target',
      legalBasis: '§ 5 Abs. 1 BienSeuchV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3W',
    },
    validity: validityEnd('facts.validUntil', '§ 5 Abs. 1 Satz 2 BienSeuchV'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf die Wanderbescheinigung'),
    hearing: hearingLetter('die Gesundheitsbescheinigung', rows),
    refusal: refusalNotice('Versagung der Gesundheitsbescheinigung (§ 5 BienSeuchV)', rows),
    certificate: {
      kind: 'certificate',
      title: 'Gesundheitsbescheinigung für Bienenvölker (§ 5 BienSeuchV)',
      signedBy: 'sealing',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ...rows,
            ['Untersucht', '{facts.examination.on}, {facts.examination.expert}'],
            ['Gültig bis', '{facts.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Völker sind frei von Anzeichen der Amerikanischen Faulbrut, der Stand liegt in keinem Sperrbezirk. Legen Sie diese Bescheinigung der am Ziel zuständigen Behörde oder ihrem Beauftragten unverzüglich vor. Die Wanderstände sind zu kennzeichnen.',
        },
      ],
    },
    recall: {
      kind: 'letter',
      title: 'Ihre Wanderbescheinigung gilt nicht mehr',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'am Stand oder in seiner Umgebung ist die Amerikanische Faulbrut festgestellt: {facts.outbreak.where}. Die Bescheinigung trifft nicht mehr zu; verwenden Sie sie nicht und senden Sie sie zurück. Völker, Waben und Geräte dürfen nicht bewegt werden (§ 11 BienSeuchV).',
        },
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'destination', label: 'Ziel', type: 'text', maxLength: 200 }], ['refusal']),
    laboratoryResult: {
      label: 'Befund der Futterkranzprobe eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.text('report', 'Befundnummer', 60),
        brief.pick('category', 'Ergebnis', {
          zero: 'Kategorie 0: keine Sporen',
          low: 'Kategorie I: wenige Sporen',
          high: 'Kategorie II: viele Sporen',
        }),
      ],
    },
    outbreak: {
      label: 'Ausbruch oder Sperrbezirk am Stand eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.text('where', 'Ort, Sperrbezirk', 200)],
    },
    migrationDone: {
      label: 'Wanderung beendet, Bescheinigung nicht mehr gebraucht',
      by: ['applicant', 'clerk'],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    sampleTaken: {
      de: 'Probe im Labor',
      easy: 'Das Labor untersucht die Probe von Ihren Bienen.',
      en: 'Sample at the laboratory',
      actor: 'other',
      next: 'Der Befund kommt in etwa drei Wochen.',
    },
    mayMigrate: {
      de: 'Bescheinigung erteilt',
      easy: 'Ihre Bienen sind gesund. Sie dürfen mit ihnen wandern.',
      en: 'Certificate issued',
      actor: 'applicant',
      next: 'Legen Sie die Bescheinigung am Ziel vor.',
    },
    recalled: {
      de: 'Bescheinigung ungültig',
      easy: 'In der Nähe ist eine Bienenseuche. Sie dürfen die Bienen nicht bewegen.',
      en: 'Certificate recalled',
      actor: 'applicant',
      next: 'Senden Sie die Bescheinigung zurück und bewegen Sie nichts.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Registriernummer, Stand und Zahl der Völker mit der Anzeige vergleichen',
        target: 'P3D',
      }),
      checked: {
        meta: { label: 'Sperrbezirk und Untersuchung', status: 'inReview' },
        on: withdrawal,
        initial: 'zone',
        states: {
          zone: taskState({
            id: 'zone',
            state: 'Sperrbezirk',
            status: 'inReview',
            task: 'Stand mit den Sperrbezirken der Faulbrut vergleichen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 5 Abs. 1, §§ 10, 11 BienSeuchV',
            outcomes: {
              outside: { label: 'Kein Sperrbezirk', to: 'examination' },
              inside: { label: 'Im Sperrbezirk', adverse: true, to: 'decision' },
            },
          }),
          examination: taskState({
            id: 'examination',
            state: 'Untersuchung der Völker',
            status: 'inReview',
            task: 'Bienensachverständige beauftragen: Brut aller Völker ansehen, Futterkranzprobe, wenn kein Befund des Jahres vorliegt',
            post: 'inspector',
            target: 'P14D',
            legalBasis: '§ 5 Abs. 1 BienSeuchV',
            outcomes: {
              healthy: {
                label: 'Ohne Anzeichen',
                to: [{ to: 'decision', when: 'form.sampled = true' }, { to: 'laboratory' }],
                fields: [
                  brief.day('on', 'Untersucht am', { notAfter: 'today' }),
                  brief.text('expert', 'Bienensachverständige', 120),
                ],
              },
              signs: {
                label: 'Verdächtige Brut: Probe',
                to: 'laboratory',
                fields: [
                  brief.day('on', 'Untersucht am', { notAfter: 'today' }),
                  brief.text('expert', 'Bienensachverständige', 120),
                ],
              },
              absent: { ...requestOutcome, label: 'Völker nicht am Stand: Lage klären' },
            },
          }),
          laboratory: transmissionState({
            id: 'laboratory',
            state: 'Probe geht an das Labor',
            status: 'sampleTaken',
            receivers: '["LAVES, Institut für Bienenkunde Celle"]',
            legalBasis: '§ 5 Abs. 1 BienSeuchV',
            to: 'awaitingLaboratory',
          }),
          awaitingLaboratory: {
            meta: { label: 'Wartet auf den Befund', status: 'sampleTaken' },
            on: {
              laboratoryResult: ways(
                [
                  { to: 'disease', when: 'event.category = "high"' },
                  { to: 'decision', then: [set('clean', 'true')] },
                ],
                ['record'],
              ),
            },
            after: { laboratoryPeriod: 'laboratoryOverdue' },
          },
          laboratoryOverdue: taskState({
            id: 'laboratoryOverdue',
            state: 'Befund steht aus',
            status: 'sampleTaken',
            task: 'Labor erinnern oder neue Probe ziehen',
            post: 'clerk',
            outcomes: {
              remind: { label: 'Erinnert', to: 'awaitingLaboratory' },
              again: { label: 'Neue Probe', to: 'examination' },
            },
          }),
          disease: taskState({
            id: 'disease',
            state: 'Faulbrutsporen',
            status: 'inReview',
            task: 'Klinisch nachuntersuchen; Verdacht oder Ausbruch feststellen und Seuchenverfahren anlegen',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§§ 7, 8 BienSeuchV',
            outcomes: {
              noSigns: { label: 'Keine Anzeichen, Sanierung und neue Probe', to: 'laboratory' },
              confirmed: { label: 'Seuchenverfahren angelegt', adverse: true, to: 'decision' },
            },
          }),
          barred: gate('Seuchenfreiheit nicht festgestellt', 'inReview', [{ to: 'decision' }]),
          ...applicationDecision({
            state: 'Entscheidung der amtlichen Tierärztin oder des amtlichen Tierarztes',
            task: 'Zone, Untersuchung und Befund würdigen',
            legalBasis: '§ 5 Abs. 1 BienSeuchV (gebunden)',
            post: 'lead',
            notBy: ['examination'],
            target: 'P2D',
            grant: {
              label: 'Bescheinigen',
              to: [
                {
                  to: '#case.approved',
                  when: 'facts.zone.outcome = "outside" and facts.disease.outcome != "confirmed" and (facts.clean = true or form.sampled = true)',
                  then: [{ type: 'assessFee', params: { on: 'today' } }, set('validUntil', LAST_DAY)],
                },
                { to: 'barred' },
              ],
            },
            grounds: [
              { value: '§ 5 Abs. 1 Nr. 2, § 10 BienSeuchV', label: 'Stand im Sperrbezirk' },
              { value: '§ 5 Abs. 1 Nr. 1 BienSeuchV', label: 'Faulbrut oder Verdacht' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Bescheinigt, wird bezahlt', status: 'decided' },
        on: withdrawal,
        initial: 'awaitingPayment',
        states: { awaitingPayment, paymentOverdue },
      },
      issued: {
        meta: { label: 'Wanderbescheinigung', status: 'inProduction' },
        initial: 'sealing',
        onDone: ways([{ to: '#case.recalled', when: 'facts.outbreak != null' }, { to: '#case.closed' }]),
        states: {
          sealing: taskState({
            id: 'sealing',
            state: 'Zeichnung und Siegel',
            status: 'inProduction',
            task: 'Bescheinigung zeichnen und siegeln',
            post: 'lead',
            target: 'P2D',
            outcomes: { sealed: { label: 'Gesiegelt', to: 'production' } },
          }),
          production: documentState({
            id: 'certificateDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'certificateDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'valid',
          }),
          valid: {
            meta: { label: 'Bescheinigung gültig', status: 'mayMigrate' },
            on: { outbreak: ways('recallDocument', ['record']), migrationDone: ways('done', ['record']) },
            after: { validity: 'done' },
          },
          recallDocument: documentState({
            id: 'recallDocument',
            state: 'Rückruf wird erstellt',
            status: 'recalled',
            document: 'recall',
            to: 'recallDispatch',
          }),
          recallDispatch: dispatchState({
            id: 'recallDispatch',
            state: 'Rückruf geht hinaus',
            status: 'recalled',
            document: 'recallDocument',
            to: 'destination',
          }),
          destination: transmissionState({
            id: 'destination',
            state: 'Veterinäramt am Ziel wird unterrichtet',
            status: 'recalled',
            receivers: '["Veterinäramt: " + form.destination]',
            legalBasis: '§ 5 Abs. 2 BienSeuchV, § 4 VwVfG',
            to: 'done',
          }),
          done: finished('Abgelaufen, verbraucht oder zurückgerufen', 'closed'),
        },
      },
      recalled: {
        type: 'final',
        meta: { label: 'Wegen Seuche zurückgerufen', status: 'recalled' },
        entry: [conclude('recalled')],
      },
      rejected: refusedApplication({
        label: 'Bescheinigung versagt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
