import {
  appealableNotice,
  appealableNoticeStatus,
  actionAgainst,
  brief,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  hearing,
  hearingPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  replyPeriod,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawEvent,
} from '@amtsweg/procedure';
import { supervision } from './heimbetrieb-anzeigen.supervision.js';
import { form } from './heimbetrieb-anzeigen.form.js';
import { documents } from './heimbetrieb-anzeigen.documents.js';

const authority = (id: string, label: string, name: string, legalBasis: string, needed: string) =>
  participation({ id, label, authority: name, effect: 'Benehmen', legalBasis, clock: `${id}Period`, needed });

const court = (path: string) =>
  ({
    rule: 'waiting-without-clock',
    path,
    reason: 'Den Gang des Rechtsstreits bestimmt das Verwaltungsgericht.',
    legalBasis: '§ 87 VwGO',
  }) as const;

/**
 * Anzeige des Heimbetriebs (§ 7 NuWG): three months before opening; no permit. The operator may open on the announced day unless the
 * office forbids it (§ 13), earliest three months ahead of it (§ 13 (3)). So the day of opening is a clock, not a decision: when it
 * comes, the home runs, whatever is still open, and what is missing becomes advice (§ 10) and order (§ 11). Only a hearing
 * before a prohibition goes on beyond that day.
 *
 * Examined are manager and head of care, staff per head and skilled share (NuWGPersVO), rooms (NuWGBauVO), contracts; building authority, fire
 * brigade and Medizinischer Dienst are heard side by side. Confirmed is only that the notice is complete. Within some weeks after opening
 * the office looks for itself (§ 9). Then the duty lasts: changes of operator, manager, places, contracts and closing are notified
 * without delay (§ 7 (3), (5)); a closing comes with a plan for every resident. The fee goes by places.
 */
export default defineProcedure({
  key: 'heimbetrieb-anzeigen',
  name: 'Betrieb eines Heims oder einer Tagespflege anzeigen',
  domain: 'soziales',
  kind: 'notification',
  initiation: 'notification',
  unit: '50.5',
  filePlan: '50.95.10',
  leika: [],
  legalBasis: ['§ 7 NuWG', '§§ 5, 9 bis 14 NuWG', 'NuWGPersVO', 'NuWGBauVO'],
  keywords: [
    'Pflegeheim eröffnen',
    'Seniorenresidenz gründen',
    'Pflege-WG gründen',
    'Heimleitung wechseln',
    'Tagespflegeplätze',
  ],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Einstellung des Betriebs; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.operator}', '{form.operatorAddress}'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.firstVisit.period': { evidence: 'assumed' },
    'fee.0': { evidence: 'documented', source: 'fimportal.de: 30 Euro je Platz, mindestens 300 Euro' },
  },
  form,
  evidence: [
    { name: 'concept', label: 'Konzept mit Maßnahmen gegen Gewalt', legalBasis: '§ 5 NuWG' },
    { name: 'plans', label: 'Raumpläne', legalBasis: 'NuWGBauVO' },
    {
      name: 'qualifications',
      label: 'Nachweise und Führungszeugnisse der Leitungen',
      legalBasis: 'NuWGPersVO',
    },
    { name: 'contracts', label: 'Muster der Verträge, Hausordnung', legalBasis: '§ 7 Abs. 1 NuWG' },
    { name: 'careContract', label: 'Versorgungsvertrag', when: 'form.careContract = true' },
  ],
  fee: [
    {
      id: 'places',
      legalBasis: 'AllGO (Prüfung einer Anzeige nach § 7 Abs. 1 NuWG)',
      type: 'value',
      cents: 'max([30000, form.places * 3000])',
      evidence: 'documented',
    },
  ],
  remedy: directActionRemedy({
    effect:
      'Die Klage gegen die Untersagung hat keine aufschiebende Wirkung (§ 14 des Niedersächsischen Gesetzes über unterstützende Wohnformen).',
  }),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('ban'),
    ...actionAgainst('fee'),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.feeDispatch'),
    buildingPeriod: opinionPeriod('Äußerung der Bauordnung', '§ 15 NuWG', 'P4W'),
    firePeriod: opinionPeriod('Äußerung der Feuerwehr', '§ 15 NuWG', 'P4W'),
    servicePeriod: opinionPeriod('Äußerung des Medizinischen Dienstes', '§ 15 NuWG', 'P4W'),
    openingDay: {
      label: 'Tag der Inbetriebnahme',
      kind: 'statutory',
      legalBasis: '§ 7 Abs. 1, § 13 Abs. 3 NuWG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.openingOn' },
      period: 'P1D',
      endMoves: false,
      warnings: [
        { before: 'P1M', to: 'clerk' },
        { before: 'P2W', to: 'lead' },
      ],
    },
    firstVisit: {
      label: 'Erste Prüfung nach Inbetriebnahme',
      kind: 'target',
      legalBasis: '§ 9 NuWG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6W',
    },
    regularVisit: {
      label: 'Regelmäßige Prüfung',
      kind: 'statutory',
      legalBasis: '§ 9 NuWG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents,
  events: {
    ...courtEvents('ban', 'fee'),
    statement: statementEvent,
    withdraw: { ...withdrawEvent, label: 'Vorhaben aufgegeben, Anzeige zurückziehen' },
    buildingOpinion: opinionEvent('Äußerung der Bauordnung eintragen'),
    fireOpinion: opinionEvent('Äußerung der Feuerwehr eintragen'),
    serviceOpinion: opinionEvent('Äußerung des Medizinischen Dienstes eintragen'),
    changed: {
      label: 'Änderung anzeigen (Leitung, Plätze, Verträge)',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('what', 'Was', {
          manager: 'Leitung',
          places: 'Plätze',
          contracts: 'Verträge',
          operator: 'Betreiber',
        }),
        brief.long('details', 'Angaben'),
      ],
    },
    closing: {
      label: 'Einstellung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('closesOn', 'Schließt am'),
        brief.long('plan', 'Unterkunft und Betreuung der Bewohner danach'),
      ],
    },
    supplement: supplementEvent([
      { name: 'careManager', label: 'Pflegedienstleitung', type: 'name', maxLength: 200 },
      brief.day('openingOn', 'Inbetriebnahme', { required: false }),
    ]),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    banned: {
      de: 'Betrieb untersagt',
      easy: 'Sie dürfen die Einrichtung nicht betreiben. Die Gründe stehen im Brief.',
      en: 'Operation prohibited',
      actor: 'applicant',
      next: 'Die Untersagung gilt sofort, auch wenn Sie klagen. Im Bescheid steht, was Sie dagegen tun können.',
    },
    operating: {
      de: 'Betrieb unter Aufsicht',
      easy: 'Die Einrichtung ist in Betrieb. Wir prüfen sie regelmäßig.',
      en: 'Operating under supervision',
      actor: 'applicant',
      next: 'Zeigen Sie Änderungen und die Einstellung unverzüglich an.',
    },
  },
  exceptions: [court('issued.running.feeNotice.litigation'), court('banned.inForce.remedy.litigation')],
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P10D',
        task: 'Angaben nach § 7 Abs. 1 Nr. 1 bis 5 und die Drei-Monats-Frist prüfen',
        findings: [
          brief.yes(
            'late',
            'Anzeige später als drei Monate vor der Inbetriebnahme (§ 18 NuWG, Bußgeldvorgang)',
          ),
        ],
      }),
      checked: {
        meta: { label: 'Prüfung vor der Inbetriebnahme', status: 'inReview' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'others',
        states: {
          others: {
            type: 'parallel',
            meta: { label: 'Andere Stellen', status: 'inReview' },
            onDone: 'requirements',
            after: { openingDay: '#case.approved' },
            states: {
              building: authority(
                'building',
                'Bauordnung',
                'Landeshauptstadt Hannover, Bauordnung',
                '§ 15 NuWG, NBauO',
                'form.occasion = "newHome"',
              ),
              fire: authority(
                'fire',
                'Feuerwehr',
                'Landeshauptstadt Hannover, Feuerwehr, vorbeugender Brandschutz',
                '§ 15 NuWG',
                'form.kind in ("home", "day")',
              ),
              service: authority(
                'service',
                'Medizinischer Dienst und Pflegekassen',
                'Medizinischer Dienst Niedersachsen',
                '§ 15 NuWG, § 117 SGB XI',
                'form.careContract = true',
              ),
            },
          },
          requirements: taskState(
            {
              id: 'requirements',
              state: 'Anforderungen (§ 5 NuWG)',
              status: 'inReview',
              task: 'Leitungen, Personal, Fachkraftquote, Räume und Verträge prüfen; vor Ort ansehen',
              post: 'clerk',
              target: 'P28D',
              legalBasis: '§ 5 NuWG, NuWGPersVO, NuWGBauVO',
              outcomes: {
                met: {
                  label: 'Erfüllt, Anzeige vollständig',
                  to: '#case.approved',
                  fields: [
                    brief.long('advice', 'Noch zu regeln (Beratung, § 10)', 2000, { required: false }),
                  ],
                },
                notMet: {
                  label: 'Nicht erfüllt, Anordnung reicht nicht: anhören',
                  to: 'hearing',
                  fields: [brief.long('defects', 'Mängel')],
                },
                incomplete: requestOutcome,
              },
            },
            { after: { openingDay: '#case.approved' } },
          ),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'banDecision',
          }),
          banDecision: taskState({
            id: 'banDecision',
            state: 'Entscheidung über die Untersagung (§ 13 NuWG)',
            status: 'inReview',
            task: 'Nach der Anhörung: untersagen, frühestens drei Monate vor der Inbetriebnahme, oder Anordnung genügen lassen',
            post: 'lead',
            target: 'P7D',
            legalBasis: '§ 13 NuWG',
            outcomes: {
              ban: { label: 'Untersagen', adverse: true, to: '#case.banned' },
              milder: { label: 'Abgestellt oder milder zu regeln', to: 'requirements' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Anzeige bestätigen', status: 'inProduction' },
        initial: 'confirming',
        states: {
          confirming: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'inProduction',
            document: 'confirmation',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'inProduction',
            document: 'confirmationDocument',
            to: 'costs',
          }),
          costs: {
            meta: { label: 'Kosten', status: 'inProduction' },
            always: ways([{ to: 'feeNotice', then: ['assessFee'] }]),
          },
          feeNotice: documentState({
            id: 'feeDocument',
            state: 'Kostenbescheid wird erstellt',
            status: 'inProduction',
            document: 'feeNotice',
            to: 'sendingFee',
          }),
          sendingFee: dispatchState({
            id: 'feeDispatch',
            state: 'Kostenbescheid geht hinaus',
            status: 'inProduction',
            document: 'feeDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Betrieb', status: 'operating' },
        initial: 'running',
        states: {
          running: {
            type: 'parallel',
            meta: { label: 'Betrieb unter Aufsicht', status: 'operating' },
            onDone: '#case.closed',
            states: {
              payment: collection({
                id: 'feePayment',
                label: 'Gebühr',
                clock: 'feePeriod',
                status: 'feeDue',
                notBy: ['requirements'],
              }),
              feeNotice: {
                meta: { label: 'Rechtsbehelf gegen die Kosten', status: 'operating' },
                initial: 'open',
                states: {
                  open: {
                    meta: { label: 'Klagefrist', status: 'operating' },
                    on: { feeLawsuit: ways('litigation', ['record']) },
                    after: { feeActionPeriod: 'final' },
                  },
                  litigation: {
                    meta: { label: 'Klage anhängig', status: 'litigation' },
                    on: { feeJudged: ways('final', ['record']) },
                  },
                  final: finished('Bestandskräftig', 'operating'),
                },
              },
              supervision,
            },
          },
        },
      },
      banned: appealableNotice({
        label: 'Betrieb untersagt',
        document: 'ban',
        prefix: 'ban',
        status: ['inProduction', 'banned'],
        entry: [conclude('banned')],
        upheld: { to: '#case.checked.requirements', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
