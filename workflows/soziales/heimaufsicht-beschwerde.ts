import {
  appealableNoticeStatus,
  brief,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearingPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  requestOutcome,
  set,
  statementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { ordered } from './heimaufsicht-beschwerde.order.js';
import { defects } from './heimaufsicht-beschwerde.defects.js';
import { form } from './heimaufsicht-beschwerde.form.js';
import { documents } from './heimaufsicht-beschwerde.documents.js';

/**
 * Beschwerde an die Heimaufsicht (NuWG): whoever complains starts an examination of office (§ 9), has no claim to a measure and is no
 * party: told that it was looked into, not what was found about others. May be anonymous; the name stays hidden from the home.
 *
 * Danger to life: out today, unannounced, also at night. Otherwise the home's statement or an unannounced visit. The act's own ladder
 * follows: advice first (§ 10), order when advice fails (§ 11), prohibition to employ (§ 12), of operation (§ 13); an action has no
 * suspensive effect (§ 14). Medizinischer Dienst and care funds are told and work together (§ 15). Quarrels over money of the contract (WBVG) are
 * private law: pointed to advice elsewhere. Hearing and order go to the operator, never to whoever complained.
 */
export default defineProcedure({
  key: 'heimaufsicht-beschwerde',
  name: 'Beschwerde an die Heimaufsicht',
  domain: 'soziales',
  kind: 'report',
  initiation: 'notification',
  unit: '50.5',
  filePlan: '50.95.20',
  leika: [],
  legalBasis: ['§§ 3, 9 bis 15 NuWG', '§ 24 VwVfG'],
  keywords: [
    'Missstand Pflegeheim',
    'schlechte Pflege melden',
    'zu wenig Personal im Heim',
    'Seniorenheim anzeigen',
    'Mutter im Heim schlecht behandelt',
  ],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: '§ 9 NuWG; Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.statementPeriod.period': { evidence: 'assumed' } },
  form,
  evidence: [{ name: 'photos', label: 'Fotos, Pflegedokumentation, soweit vorhanden' }],
  fee: [{ id: 'free', legalBasis: '§ 3 NuWG', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: directActionRemedy({
    effect:
      'Die Klage hat keine aufschiebende Wirkung (§ 14 des Niedersächsischen Gesetzes über unterstützende Wohnformen).',
  }),
  clocks: {
    hearingPeriod: { ...hearingPeriod(), start: { rule: 'vwvfg-post', on: 'facts.hearingPosted.postedOn' } },
    orderActionPeriod: {
      label: 'Klagefrist des Betreibers',
      kind: 'statutory',
      legalBasis: '§ 74 Abs. 1 VwGO, § 80 Abs. 1 NJG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.serving.servedOn' },
      period: 'P1M',
      remedy: true,
    },
    complainantPeriod: {
      label: 'Antwort der beschwerdeführenden Person',
      kind: 'setByAuthority',
      legalBasis: '§ 26 Abs. 2, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.requestDispatch' },
      period: 'P10D',
    },
    serviceOpinionPeriod: opinionPeriod(
      'Äußerung des Medizinischen Dienstes und der Pflegekassen',
      '§ 15 NuWG, § 117 SGB XI',
      'P3W',
    ),
    statementPeriod: {
      label: 'Äußerung des Heims',
      kind: 'setByAuthority',
      legalBasis: '§ 9 NuWG (Auskunftspflicht)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P10D',
    },
    mendPeriod: {
      label: 'Vereinbarte Frist des Betreibers',
      kind: 'setByAuthority',
      legalBasis: '§ 10 NuWG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.advice.mendBy' },
      period: 'P1D',
    },
    orderPeriod: {
      label: 'Frist der Anordnung',
      kind: 'setByAuthority',
      legalBasis: '§ 11 NuWG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.order.until' },
      period: 'P1D',
    },
  },
  documents,
  events: {
    statement: { ...statementEvent, by: ['authority', 'clerk'] },
    ...courtEvents('order'),
    serviceOpinion: opinionEvent('Äußerung des Medizinischen Dienstes eintragen'),
    homeAnswered: {
      label: 'Äußerung des Heims eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('answer', 'Äußerung', 6000)],
    },
    mended: { label: 'Betreiber meldet: abgestellt', by: ['authority', 'clerk'] },
    supplement: {
      label: 'Angaben zur Beschwerde ergänzen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('facts', 'Was, wann, wer', 6000, { required: false })],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    operatorHearing: {
      de: 'Heim wird angehört',
      easy: 'Wir wollen dem Heim etwas vorschreiben. Vorher darf das Heim etwas dazu sagen.',
      en: 'Operator heard',
      actor: 'other',
      next: 'Wenn wir fertig sind, schreiben wir Ihnen kurz. Sie müssen nichts tun.',
    },
    lookedInto: {
      de: 'Wird geprüft',
      easy: 'Wir schauen uns das Heim an. Ihren Namen sagen wir dort nicht.',
      en: 'Being looked into',
      actor: 'office',
      next: 'Wenn wir fertig sind, schreiben wir Ihnen kurz. Sie müssen nichts tun.',
    },
  },
  exceptions: [
    {
      rule: 'waiting-without-clock',
      path: 'ordered.inForce.remedy.litigation',
      reason: 'Den Gang des Rechtsstreits bestimmt das Verwaltungsgericht.',
      legalBasis: '§ 87 VwGO',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Beschwerde eingegangen', status: 'lookedInto' },
        initial: 'sorting',
        states: {
          sorting: gate('Gefahr', 'lookedInto', [
            { to: '#case.checked.visit', when: 'form.acute or list contains(form.matter, "violence")' },
            { to: 'triage' },
          ]),
          triage: taskState({
            id: 'triage',
            state: 'Beschwerde einordnen',
            status: 'lookedInto',
            task: 'Zuständigkeit, Schwere und Weg bestimmen; Quelle schützen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 9 NuWG',
            outcomes: {
              visit: { label: 'Unangemeldet prüfen', to: '#case.checked.visit' },
              writing: {
                label: 'Schriftliche Äußerung des Heims reicht zunächst',
                to: '#case.checked.asking',
              },
              contract: {
                label: 'Nur Vertrag und Entgelt (WBVG)',
                to: [{ to: '#case.issued', then: [set('contractOnly', 'true')] }],
              },
              unclear: {
                ...requestOutcome,
                label: 'Rückfrage an die beschwerdeführende Person',
                to: [
                  {
                    to: 'requesting',
                    when: 'form.anonymous = false',
                    then: [set('missing', 'event.missing')],
                  },
                  { to: '#case.checked.visit' },
                ],
              },
            },
          }),
          requesting: documentState({
            id: 'requestLetter',
            state: 'Rückfrage wird erstellt',
            status: 'lookedInto',
            document: 'request',
            to: 'sendingRequest',
          }),
          sendingRequest: dispatchState({
            id: 'requestDispatch',
            state: 'Rückfrage geht hinaus',
            status: 'lookedInto',
            document: 'requestLetter',
            to: 'awaitingReply',
          }),
          awaitingReply: {
            meta: { label: 'Wartet auf Angaben', status: 'waitingForYou' },
            on: { supplement: [{ target: 'triage', actions: ['record', 'amendForm'] }] },
            after: { complainantPeriod: '#case.checked.visit' },
          },
        },
      },
      checked: {
        meta: { label: 'Prüfung der Einrichtung', status: 'lookedInto' },
        initial: 'visit',
        states: {
          visit: taskState({
            id: 'visit',
            state: 'Unangemeldete Prüfung vor Ort',
            status: 'lookedInto',
            task: 'Zu zweit prüfen: Bewohner befragen, Pflege, Dienstplan, Räume ansehen; bei Gefahr sofort handeln',
            post: 'clerk',
            target: 'P2D',
            priority: 1,
            legalBasis: '§ 9 NuWG',
            outcomes: {
              noDefect: {
                label: 'Kein Mangel',
                to: '#case.approved',
                fields: [brief.long('report', 'Prüfbericht', 8000)],
              },
              defects: {
                label: 'Mängel',
                to: 'together',
                fields: [
                  brief.long('report', 'Prüfbericht', 8000),
                  brief.list('found', 'Mängel', [brief.text('what', 'Mangel', 300)], { min: 1 }),
                ],
              },
            },
          }),
          asking: transmissionState({
            id: 'asking',
            state: 'Heim wird um Äußerung gebeten',
            status: 'lookedInto',
            receivers: '[form.home]',
            legalBasis: '§ 9 NuWG',
            to: 'awaitingHome',
          }),
          awaitingHome: {
            meta: { label: 'Wartet auf das Heim', status: 'waitingForOthers' },
            on: { homeAnswered: ways('evaluating', ['record']) },
            after: { statementPeriod: 'visit' },
          },
          evaluating: taskState({
            id: 'evaluating',
            state: 'Äußerung auswerten',
            status: 'lookedInto',
            task: 'Äußerung mit Dienstplan und Dokumentation vergleichen',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              plausible: { label: 'Erklärt, kein Mangel', to: '#case.approved' },
              doubtful: { label: 'Zweifel: vor Ort prüfen', to: 'visit' },
            },
          }),
          together: {
            ...participation({
              id: 'service',
              label: 'Medizinischer Dienst und Pflegekassen',
              authority: 'Medizinischer Dienst Niedersachsen, Landesverbände der Pflegekassen',
              effect: 'Benehmen',
              legalBasis: '§ 15 NuWG, § 117 SGB XI',
              clock: 'serviceOpinionPeriod',
              needed: 'list contains(form.matter, "care") or list contains(form.matter, "staff")',
            }),
            onDone: 'advice',
          },
          ...defects,
        },
      },
      approved: taskState({
        id: 'closing',
        state: 'Prüfung abgeschlossen',
        status: 'decided',
        task: 'Prüfbericht zur Akte nehmen, für die Veröffentlichung vorbereiten, Antwort freigeben',
        post: 'lead',
        target: 'P7D',
        legalBasis: '§ 9 NuWG',
        outcomes: { released: { label: 'Freigegeben', to: '#case.issued' } },
      }),
      ordered,
      issued: {
        meta: { label: 'Nachricht an die beschwerdeführende Person', status: 'decided' },
        initial: 'gate',
        onDone: '#case.closed',
        states: {
          gate: gate('Ist jemand zu benachrichtigen', 'decided', [
            { to: 'reply', when: 'form.anonymous = false' },
            { to: 'told' },
          ]),
          reply: documentState({
            id: 'replyDocument',
            state: 'Antwort wird erstellt',
            status: 'decided',
            document: 'reply',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'replyDispatch',
            state: 'Antwort geht hinaus',
            status: 'decided',
            document: 'replyDocument',
            to: 'told',
          }),
          told: finished('Beantwortet', 'closed'),
        },
      },
      ...endings('closed'),
    },
  },
});
