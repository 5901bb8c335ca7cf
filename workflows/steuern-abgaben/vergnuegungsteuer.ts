import {
  chargeEffect,
  chargeHearing,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  litigationStatus,
  processingTarget,
  requestOutcome,
  set,
  statementEvent,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  taxRequestLetter,
  ways,
} from '@amtsweg/procedure';
import { taxOffice, taxpayer } from './taxpayer.js';

/** Rates of the by-law; figures to be confirmed by the city. */
const rates = { machines: 20, dance: 20 } as const;
const device = 'form.kind = "machines"';
const declaredTax = `floor(sum(for one in form.devices return max(0, one.takings)) * ${rates.machines} / 100)`;

/**
 * Vergnügungsteuer: a self-assessment (Steueranmeldung). The operator reckons the tax himself by the tenth day after the
 * month; the declaration counts as an assessment under reserve of review (§§ 150 (1) sentence 3, 168 AO). So nobody
 * writes a notice when the office agrees: the case ends without one (`accepted`).
 *
 * Peculiar: the printouts of the counters (§ 33c GewO machines) are compared with the list of devices that the trade
 * office (32.3) has permitted; gaps between counters, devices without a declaration and negative takings are the points
 * of examination. A deviation is heard (§ 91 AO) and assessed (§ 167 AO); silence is estimated (§ 162 AO). The day is the
 * by-law's: FEEL tells the late declaration, which may cost a surcharge (§ 152 AO), fixed by the lead, not by who
 * examined. For dances and other events the tax follows the entrance money; the same examination without counters.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'vergnuegungsteuer',
  name: 'Vergnügungsteuer (Spielgeräte und Veranstaltungen)',
  kind: 'assessment',
  initiation: 'notification',
  filePlan: '22.60.10',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§ 3 NKAG', '§ 11 NKAG', 'Vergnügungsteuersatzung LHH', '§§ 150, 152, 162, 164, 167, 168 AO'],
  audience: ['company'],
  keywords: [
    'Automatensteuer',
    'Geldspielautomaten Abgabe',
    'Tanzveranstaltung Steuer',
    'Spielautomatensteuer',
    'Einspielergebnis melden',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Aufsteller oder Veranstalter', fields: taxpayer },
      {
        title: 'Steueranmeldung',
        fields: [
          {
            name: 'kind',
            label: 'Gegenstand',
            type: 'choice',
            required: true,
            options: [
              { value: 'machines', label: 'Spielgeräte mit Gewinnmöglichkeit' },
              { value: 'event', label: 'Tanz- oder andere Veranstaltung' },
            ],
          },
          {
            name: 'periodEnd',
            label: 'Letzter Tag des Anmeldezeitraums oder Tag der Veranstaltung',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'devices',
            label: 'Geräte',
            type: 'list',
            min: 1,
            max: 200,
            when: device,
            required: true,
            fields: [
              { name: 'number', label: 'Zulassungsnummer', type: 'text', maxLength: 30, required: true },
              { name: 'place', label: 'Aufstellort', type: 'text', maxLength: 200, required: true },
              {
                name: 'takings',
                label: 'Elektronisch gezählte Bruttokasse',
                type: 'money',
                min: -1000000,
                max: 100000000,
                required: true,
              },
            ],
          },
          {
            name: 'venue',
            label: 'Ort der Veranstaltung',
            type: 'text',
            maxLength: 200,
            when: 'form.kind = "event"',
            required: true,
          },
          {
            name: 'entrance',
            label: 'Eintrittsgelder',
            type: 'money',
            min: 0,
            max: 1000000000,
            when: 'form.kind = "event"',
            required: true,
          },
          {
            name: 'declared',
            label: 'Selbst berechnete Steuer',
            type: 'money',
            min: 0,
            max: 100000000,
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'printouts', label: 'Zählwerkausdrucke ohne Lücke zum Vormonat', when: device },
    { name: 'tickets', label: 'Abrechnung der Eintrittskarten', when: 'form.kind = "event"' },
  ],
  fee: [
    {
      id: 'machines',
      legalBasis: `Vergnügungsteuersatzung LHH: ${rates.machines} % der Bruttokasse`,
      type: 'value',
      cents: 'if facts.examination.tax = null then facts.expected else facts.examination.tax',
      when: device,
      evidence: 'assumed',
    },
    {
      id: 'events',
      legalBasis: `Vergnügungsteuersatzung LHH: ${rates.dance} % der Eintrittsgelder`,
      type: 'value',
      cents: 'if facts.examination.tax = null then facts.expected else facts.examination.tax',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
  },
  documents: {
    request: taxRequestLetter('Ihrer Steueranmeldung'),
    hearing: {
      kind: 'letter',
      title: 'Abweichung von Ihrer Steueranmeldung (§ 91 AO)',
      signedBy: 'examination',
      blocks: [
        {
          type: 'paragraph',
          text: 'statt der angemeldeten {euro(form.declared)} soll eine Steuer von {euro(facts.examination.tax)} festgesetzt werden. {facts.examination.reason}',
        },
        { type: 'paragraph', text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern.' },
      ],
    },
    notice: {
      kind: 'notice',
      title: 'Vergnügungsteuerbescheid',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für den Zeitraum bis {form.periodEnd} wird abweichend von Ihrer Anmeldung eine Vergnügungsteuer von {euro(facts.fee.cents)} festgesetzt (§ 167 AO, {facts.fee.legalBasis}). Der Unterschied ist zwei Wochen nach Bekanntgabe fällig.',
        },
        {
          type: 'paragraph',
          text: 'Verspätungszuschlag (§ 152 AO): {euro(facts.lateness.amount)}. {facts.lateness.reason}',
          when: 'facts.lateness.outcome = "surcharge"',
        },
        {
          type: 'paragraph',
          text: 'Gründe: {facts.examination.reason} {facts.afterHearing.reason} {facts.overdue.bases}',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: {
      label: 'Zählwerkausdrucke oder berichtigte Anmeldung nachreichen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'declared', label: 'Selbst berechnete Steuer', type: 'money', min: 0, max: 100000000 },
      ],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    accepted: {
      de: 'Anmeldung angenommen',
      easy: 'Ihre Steueranmeldung stimmt. Sie bekommen keinen Bescheid.',
      en: 'Declaration accepted',
      actor: 'applicant',
      next: 'Die angemeldete Steuer ist zu zahlen. Die Anmeldung kann später noch nachgeprüft werden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P3D',
        task: 'Steueranmeldung, Unterschrift und Ausdrucke prüfen',
        checked: [
          {
            to: '#case.checked',
            then: [
              set(
                'expected',
                `if ${device} then ${declaredTax} else floor(form.entrance * ${rates.dance} / 100)`,
              ),
              set('late', 'date(facts.receivedOn) > date(form.periodEnd) + duration("P10D")'),
            ],
          },
        ],
      }),
      checked: {
        meta: { label: 'Nachprüfung der Anmeldung', status: 'inReview' },
        initial: 'lateGate',
        states: {
          lateGate: {
            meta: { label: 'Anmeldefrist', status: 'inReview' },
            always: ways([{ to: 'lateness', when: 'facts.late = true' }, { to: 'examination' }]),
          },
          lateness: taskState({
            id: 'lateness',
            state: 'Verspätete Anmeldung',
            status: 'inReview',
            task: 'Über einen Verspätungszuschlag entscheiden',
            post: 'lead',
            legalBasis: '§ 152 AO',
            outcomes: {
              none: { label: 'Kein Zuschlag', to: 'examination' },
              surcharge: {
                label: 'Zuschlag festsetzen',
                adverse: true,
                fields: [
                  {
                    name: 'amount',
                    label: 'Verspätungszuschlag',
                    type: 'money',
                    min: 100,
                    max: 2500000,
                    required: true,
                  },
                ],
                to: 'examination',
              },
            },
          }),
          examination: taskState({
            id: 'examination',
            state: 'Abgleich der Zählwerke und Geräte',
            status: 'inReview',
            task: 'Ausdrucke mit Vormonat und den Geräten der Gewerbebehörde abgleichen und Berechnung nachvollziehen',
            post: 'clerk',
            legalBasis: '§§ 88, 164 AO, Vergnügungsteuersatzung LHH',
            outcomes: {
              agrees: {
                label: 'Anmeldung richtig',
                to: [
                  // A surcharge is an act of its own and needs the notice.
                  { to: '#case.approved', when: 'facts.lateness.outcome = "surcharge"' },
                  // The machine reckons too: who agrees with a wrong sum is led to the assessment.
                  { to: '#case.approved', when: 'form.declared < facts.expected' },
                  { to: '#case.accepted' },
                ],
              },
              deviates: {
                label: 'Abweichung: anhören',
                adverse: true,
                fields: [
                  {
                    name: 'tax',
                    label: 'Steuer nach der Prüfung',
                    type: 'money',
                    min: 0,
                    max: 100000000,
                    required: true,
                  },
                ],
                to: 'hearing',
              },
              gap: { ...requestOutcome, label: 'Ausdrucke lückenhaft' },
            },
          }),
          hearing: chargeHearing('afterHearing'),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Anhörung über die Abweichung entscheiden',
            post: 'lead',
            outcomes: {
              deviate: { label: 'Abweichend festsetzen', adverse: true, to: '#case.approved' },
              again: { label: 'Neu prüfen', to: 'examination' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung durch Bescheid', status: 'assessing' },
        entry: [{ type: 'assessFee' }],
        initial: 'certification',
        states: chargeOrder({
          what: 'Vergnügungsteuer mit Verspätungszuschlag',
          reckonedIn: ['examination'],
          reassess: '#case.checked.examination',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Vergnügungsteuerbescheid',
        posting: 'Unterschied zur angemeldeten Steuer und Zuschlag zum Soll stellen',
        reassess: '#case.checked.examination',
      }),
      accepted: {
        meta: { label: 'Anmeldung steht Festsetzung gleich (§ 168 AO)', status: 'accepted' },
        entry: [conclude('accepted')],
        initial: 'posting',
        onDone: '#case.closed',
        states: {
          posting: taskState({
            id: 'declaredPosting',
            state: 'Angemeldete Steuer',
            status: 'accepted',
            task: 'Angemeldete Steuer zum Soll stellen und Zahlung zuordnen',
            post: 'cashier',
            unit: '20.3',
            notBy: ['examination'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: { posted: { label: 'Gebucht', to: 'posted' } },
          }),
          posted: { type: 'final', meta: { label: 'Gebucht', status: 'accepted' } },
        },
      },
      ...endings('closed'),
    },
  },
});
