import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  brief,
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  explosivesGrounds,
  explosivesReliability,
  finished,
  gate,
  hearingLetter,
  payment,
  paymentPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate} in {form.birthPlace}'],
  ['Lehrgang', '{choice("course", form.course)}, {form.provider}'],
] as const;

// Always to be paid: no gate and no exemption.
const { awaitingPayment = {}, paymentOverdue = {} } = payment({ settled: '#case.issued' });
const asking = { awaitingPayment, paymentOverdue };

const inquiries = explosivesReliability('decision');

/**
 * Unbedenklichkeitsbescheinigung (§ 34 (2), (3) 1. SprengV): without it no course on explosives may be attended. It
 * says one thing only – nothing is known against this person's reliability and fitness – for one course, and is stale
 * after a year.
 *
 * So there is nothing to weigh but the answers, no need, no storage, no site. A person whom this office has found
 * reliable under § 8a SprengG or § 5 WaffG within the last twelve months is certified from the file (`ownFile`)
 * without new inquiries. Paid before it is issued. What comes after the course is another application
 * (`sprengstofferlaubnis`). The course may be missed: an unused certificate is simply exchanged within the year
 * (`exchange`), without new examination.
 */
export default defineProcedure({
  key: 'sprengstoff-unbedenklichkeit',
  name: 'Unbedenklichkeitsbescheinigung für sprengstoffrechtliche Lehrgänge',
  keywords: ['Wiederladerlehrgang', 'Böllerkurs', 'Pyrotechniker Kurs anmelden', 'Paragraf 34 Bescheinigung'],
  domain: 'ordnung-sicherheit',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.82',
  leika: [],
  legalBasis: ['§ 34 Abs. 2 und 3 1. SprengV', '§§ 8a, 8b SprengG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(5, 'Ausstellung der Bescheinigung'),
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.staleAfter.period': { evidence: 'assumed' } },
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Lehrgang',
        fields: [
          brief.pick('course', 'Lehrgang', {
            reload: 'Wiederladen, Vorderlader, Böller (nicht gewerblich)',
            display: 'Feuerwerker, Bühnenpyrotechnik',
            blasting: 'Sprengen, Sprengberechtigte',
            repeat: 'Wiederholungslehrgang',
          }),
          brief.text('provider', 'Veranstalter des Lehrgangs'),
          brief.day('courseOn', 'Beginn des Lehrgangs', { notBefore: 'today' }),
          brief.text(
            'recentPermit',
            'Erlaubnis, für die diese Behörde Sie in den letzten zwölf Monaten geprüft hat',
            120,
            {
              required: false,
            },
          ),
          brief.yes('proceedings', 'Gegen mich läuft ein Strafverfahren'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.courseOn) <= date(today) + duration("P1Y")',
        message: 'Die Bescheinigung gilt ein Jahr; beantragen Sie sie später.',
        field: 'courseOn',
      },
      {
        holds: 'date(form.birthDate) + duration("P18Y") <= date(form.courseOn)',
        message: 'Am Lehrgang teilnehmen darf, wer 18 Jahre alt ist.',
        field: 'birthDate',
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Ausweis oder Pass' }],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Kostenverordnung zum SprengG, Ablehnung (zu bestätigen)',
      type: 'fixed',
      cents: '3000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'from-file',
      legalBasis: 'Kostenverordnung zum SprengG, ohne neue Auskünfte (zu bestätigen)',
      type: 'fixed',
      cents: '2500',
      when: 'facts.ownFile.outcome = "known"',
      evidence: 'assumed',
    },
    {
      id: 'clearance',
      legalBasis: 'Kostenverordnung zum SprengG, Unbedenklichkeitsbescheinigung (zu bestätigen)',
      type: 'fixed',
      cents: '4500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P6W',
      pausesIn: ['checked.inquiries', 'approved.awaitingPayment'],
      feeLaw: '§ 37 SprengG',
      noPermitNotice: true,
    }),
    ...inquiries.clocks,
    paymentPeriod,
    staleAfter: {
      label: 'Bescheinigung älter als ein Jahr',
      kind: 'statutory',
      legalBasis: '§ 34 Abs. 2 Satz 2 1. SprengV',
      bound: 'party',
      start: { rule: 'event', on: 'facts.signature.on' },
      period: 'P1Y',
      endMoves: false,
      extension: 'never',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf die Unbedenklichkeitsbescheinigung'),
    hearing: hearingLetter('die Unbedenklichkeitsbescheinigung', rows),
    refusal: refusalNotice('Versagung der Unbedenklichkeitsbescheinigung', rows, [
      {
        type: 'paragraph',
        text: 'Am Lehrgang dürfen Sie nicht teilnehmen; unterrichten Sie den Veranstalter.',
      },
    ]),
    clearance: {
      kind: 'certificate',
      title: 'Unbedenklichkeitsbescheinigung (§ 34 Abs. 2 der Ersten Verordnung zum Sprengstoffgesetz)',
      signedBy: 'signature',
      sealed: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Gegen die Teilnahme bestehen keine Bedenken hinsichtlich Zuverlässigkeit und persönlicher Eignung. Zu Beginn des Lehrgangs darf diese Bescheinigung nicht älter als ein Jahr sein. Sie berechtigt nicht zum Umgang mit explosionsgefährlichen Stoffen.',
        },
        {
          type: 'paragraph',
          text: 'Diese Bescheinigung ersetzt die zuvor ausgestellte; deren Alter bleibt maßgeblich.',
          when: 'facts.exchange != null',
        },
      ],
    },
  },
  events: {
    ...applicationEvents(
      [{ name: 'provider', label: 'Veranstalter', type: 'text', maxLength: 200 }],
      ['refusal'],
    ),
    ...inquiries.events,
    exchange: {
      label: 'Lehrgang fiel aus: Bescheinigung für einen anderen Lehrgang umschreiben',
      by: ['applicant', 'clerk'],
      fields: [brief.text('provider', 'Neuer Veranstalter'), brief.day('courseOn', 'Beginn')],
    },
    courseAttended: {
      label: 'Lehrgang besucht oder Bescheinigung nicht mehr gebraucht',
      by: ['applicant', 'clerk'],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    cleared: {
      de: 'Bescheinigung erteilt',
      easy: 'Sie dürfen am Lehrgang teilnehmen. Die Bescheinigung gilt ein Jahr.',
      en: 'Clearance issued',
      actor: 'applicant',
      next: 'Legen Sie die Bescheinigung dem Veranstalter vor.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Identität, Wohnorte und Lehrgang prüfen',
      }),
      checked: {
        meta: { label: 'Zuverlässigkeit und Eignung', status: 'inReview' },
        on: withdrawal,
        initial: 'recent',
        states: {
          recent: gate('Vor weniger als zwölf Monaten geprüft?', 'inReview', [
            { to: 'ownFile', when: 'form.recentPermit != null and form.proceedings = false' },
            { to: 'inquiries' },
          ]),
          ownFile: taskState({
            id: 'ownFile',
            state: 'Eigene Akte',
            status: 'inReview',
            task: 'Letzte Zuverlässigkeitsprüfung in der eigenen Akte nachsehen und Datum vermerken',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 24 Abs. 2 VwVfG, § 8a Abs. 5 SprengG',
            outcomes: {
              known: {
                label: 'Vor weniger als zwölf Monaten ohne Erkenntnisse',
                to: 'decision',
                fields: [brief.day('examinedOn', 'Geprüft am', { notAfter: 'today' })],
              },
              tooOld: { label: 'Zu alt: Auskünfte einholen', to: 'inquiries' },
            },
          }),
          inquiries: inquiries.state,
          ...applicationDecision({
            state: 'Entscheidung',
            task: 'Auskünfte würdigen; bei Zweifeln an der Eignung Gutachten nach § 8b SprengG als Nachweis fordern',
            legalBasis: '§ 34 Abs. 2 1. SprengV (gebunden)',
            target: 'P5D',
            grant: {
              label: 'Keine Bedenken',
              to: [{ to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
            },
            grounds: explosivesGrounds,
          }),
        },
      },
      approved: {
        meta: { label: 'Unbedenklich, wird bezahlt', status: 'decided' },
        on: withdrawal,
        initial: 'awaitingPayment',
        states: asking,
      },
      issued: {
        meta: { label: 'Bescheinigung', status: 'inProduction' },
        initial: 'signature',
        onDone: '#case.closed',
        states: {
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung und Siegel',
            status: 'inProduction',
            task: 'Bescheinigung zeichnen und siegeln',
            post: 'clerk',
            target: 'P2D',
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: 'production',
                fields: [brief.day('on', 'Ausgestellt am', { notAfter: 'today' })],
              },
            },
          }),
          production: documentState({
            id: 'clearanceDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'clearance',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'clearanceDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'inProduction',
            document: 'clearanceDocument',
            to: 'usable',
          }),
          usable: {
            meta: { label: 'Bescheinigung gültig', status: 'cleared' },
            on: {
              // The age counts from the first signature: exchanging it does not make it younger.
              exchange: [
                { target: 'production', actions: ['record', 'amendForm', set('exchangedOn', 'today')] },
              ],
              courseAttended: ways('done', ['record']),
            },
            after: { staleAfter: 'done' },
          },
          done: finished('Verwendet oder abgelaufen', 'closed'),
        },
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
