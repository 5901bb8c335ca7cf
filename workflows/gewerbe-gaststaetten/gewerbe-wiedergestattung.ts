import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  gate,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityInquiries,
  requestLetter,
  taskState,
  tradeApplicant,
  transmissionState,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const secret = '§ 30 Abs. 4 Nr. 5 AO, § 26 Abs. 1 VwVfG';
const ask: readonly Inquiry[] = [
  { id: 'tax', authority: 'Finanzamt', effect: 'Benehmen', legalBasis: secret },
  {
    id: 'treasury',
    authority: 'Stadtkasse (OE 20.3), Gewerbesteuer',
    effect: 'Benehmen',
    legalBasis: secret,
  },
  {
    id: 'insurers',
    authority: 'Krankenkassen als Einzugsstellen und Berufsgenossenschaft',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 1 SGB X',
    needed: 'list contains(form.reasons, "contributions")',
  },
  {
    id: 'chamber',
    authority: 'Industrie- und Handelskammer oder Handwerkskammer Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 35 Abs. 4 GewO entsprechend',
  },
];
const inquiries = inquiryParts(ask);
const ALLOWED = 'allowedAgain';
/** FEEL: the prohibition was carried out less than a year ago (§ 35 (6) sentence 2 GewO). */
const EARLY = 'date(today) < date(form.executedOn) + duration("P1Y")';

/**
 * Wiedergestattung nach Untersagung (§ 35 (6) GewO): the mirror of a prohibition, and a bound act: if facts show that the
 * unreliability is over, the trade is allowed again, wholly or for part of it. The reasons for which it was prohibited
 * tell who is asked: social insurance only where contributions were owed.
 *
 * Peculiar: in the first year after the prohibition took effect it may be allowed for special reasons only. The year is
 * reckoned from the form, the reasons are weighed by the lead before anybody is asked (`blockingYear`); without them the
 * grant cannot be chosen. The register of prohibitions is told, so that the entry goes (§ 152 GewO), and arrears under an
 * agreed plan are watched for a while. The prohibition itself is never reopened here, nor does silence allow anything.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'gewerbe-wiedergestattung',
  name: 'Wiedergestattung der Gewerbeausübung nach Untersagung',
  filePlan: '32.31.90',
  legalBasis: ['§ 35 Abs. 6 GewO', '§ 35 Abs. 4 GewO', '§§ 149, 152 GewO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Gewerbeverbot aufheben',
    'wieder selbständig machen',
    'Berufsverbot Gewerbe',
    'Zuverlässigkeit zurück',
  ],
  retention: kept(10, 'nach der Entscheidung'),
  form: {
    sections: [
      tradeApplicant('Wem das Gewerbe untersagt wurde'),
      {
        title: 'Untersagung',
        fields: [
          brief.text('authority', 'Behörde der Untersagung'),
          brief.text('reference', 'Aktenzeichen', 60),
          brief.day('prohibitedOn', 'Verfügung vom', { notAfter: 'today' }),
          brief.day('executedOn', 'Betrieb eingestellt oder Verfügung durchgeführt am', {
            notAfter: 'today',
          }),
          brief.yes(
            'extended',
            'Auch erweitert auf andere Gewerbe oder Leitungstätigkeit (§ 35 Abs. 1 Satz 2)',
          ),
          brief.pick(
            'reasons',
            'Gründe der Untersagung',
            {
              taxes: 'Steuerrückstände',
              contributions: 'Beitragsrückstände',
              insolvency: 'Vermögensverfall',
              offences: 'Straftaten',
            },
            { many: true },
          ),
        ],
      },
      {
        title: 'Was sich geändert hat',
        fields: [
          brief.long('activity', 'Tätigkeit, die wieder ausgeübt werden soll', 1000),
          brief.long('facts', 'Tatsachen, die für die Zuverlässigkeit sprechen', 4000),
          { name: 'debts', label: 'Noch offene Rückstände', type: 'money', min: 0, required: true },
          brief.long('plan', 'Vereinbarte Tilgung (Gläubiger, Raten)', 2000, { when: 'form.debts > 0' }),
          brief.long('special', 'Besondere Gründe, wenn noch kein Jahr vergangen ist', 2000, { when: EARLY }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.executedOn >= form.prohibitedOn',
        message: 'Die Durchführung liegt nicht vor der Verfügung.',
        field: 'executedOn',
      },
    ],
  },
  evidence: [
    { name: 'criminalRecord', label: 'Führungszeugnis (Belegart O)', legalBasis: '§ 30 Abs. 5 BZRG' },
    {
      name: 'clearance',
      label: 'Unbedenklichkeitsbescheinigungen von Finanzamt, Stadtkasse und Krankenkassen',
    },
    { name: 'plan', label: 'Tilgungsvereinbarungen', when: 'form.debts > 0' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.12 (Rahmen zu bestätigen)', 15000, 150000),
  clocks: {
    ...permitClocks({ target: 'P3M', pausesIn: ['checked.inquiries'] }),
    ...inquiries.clocks,
    instalments: {
      label: 'Halbjährliche Durchsicht der Tilgung',
      kind: 'target',
      legalBasis: '§ 29 Abs. 1 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Wiedergestattung'),
    ...adjudicationDocuments({
      subject: 'die Wiedergestattung der Gewerbeausübung',
      title: 'Wiedergestattung nach § 35 Abs. 6 der Gewerbeordnung',
      facts: [
        ['Untersagung', '{form.authority}, {form.reference} vom {form.prohibitedOn}'],
        ['Tätigkeit', '{form.activity}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: '{if facts.grant.extent = "full" then "Die Ausübung jedes Gewerbes wird wieder gestattet." else "Wieder gestattet wird nur: " + facts.grant.part + ". Im Übrigen besteht die Untersagung fort."}',
        },
        {
          type: 'paragraph',
          text: 'Erlaubnisse und Anzeigen, die für die Tätigkeit vorgeschrieben sind, ersetzt dieser Bescheid nicht.',
        },
      ],
      groundTexts: {
        reliability:
          'Tatsachen, die eine künftige ordnungsgemäße Gewerbeausübung erwarten lassen, liegen nicht vor (§ 35 Abs. 6 Satz 1 GewO).',
        year: 'Seit der Durchführung der Untersagung ist noch kein Jahr vergangen, besondere Gründe bestehen nicht (§ 35 Abs. 6 Satz 2 GewO).',
      },
      consequence: 'Die Untersagung gilt weiter.',
    }),
  },
  events: {
    ...permitEvents([
      brief.long('facts', 'Neue Tatsachen', 4000),
      { name: 'debts', label: 'Offene Rückstände', type: 'money', min: 0 },
    ]),
    ...inquiries.events,
  },
  publicStatus: {
    litigation: litigationStatus,
    [ALLOWED]: {
      de: 'Wieder gestattet',
      easy: 'Sie dürfen wieder ein Gewerbe ausüben. Bitte melden Sie es an.',
      en: 'Trade allowed again',
      actor: 'applicant',
      next: 'Melden Sie das Gewerbe an und halten Sie vereinbarte Raten ein.',
    },
  },
  exceptions: [
    boundGrant(
      'Im ersten Jahr nach der Durchführung darf nur bei besonderen Gründen wieder gestattet werden.',
      '§ 35 Abs. 6 Satz 2 GewO',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Untersagungsverfügung und Nachweise prüfen', target: 'P5D' },
    examination: {
      year: gate('Jahr nach der Durchführung vorbei?', 'inReview', [
        { to: 'blockingYear', when: `${EARLY} and facts.blockingYear = null` },
        { to: 'inquiries' },
      ]),
      blockingYear: taskState({
        id: 'blockingYear',
        state: 'Antrag vor Ablauf des Jahres',
        status: 'inReview',
        task: 'Besondere Gründe würdigen, aus denen schon vor Ablauf des Jahres zu gestatten ist',
        post: 'lead',
        target: 'P7D',
        legalBasis: '§ 35 Abs. 6 Satz 2 GewO',
        outcomes: {
          special: { label: 'Besondere Gründe', to: 'inquiries' },
          none: { label: 'Keine besonderen Gründe', adverse: true, to: 'decision' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors', 'insolvency'],
        legalBasis: '§ 35 Abs. 6, § 150a GewO',
        ask,
        onDone: 'prognosis',
      }),
      prognosis: taskState({
        id: 'prognosis',
        state: 'Prognose der Zuverlässigkeit',
        status: 'inReview',
        task: 'Gründe der Untersagung einzeln mit den heutigen Tatsachen vergleichen und die Prognose festhalten',
        post: 'clerk',
        target: 'P10D',
        legalBasis: '§ 35 Abs. 6 Satz 1 GewO',
        outcomes: {
          favourable: { label: 'Günstig', to: 'decision' },
          partly: {
            label: 'Nur für einen Teil günstig',
            to: 'decision',
            fields: [brief.long('part', 'Für welche Tätigkeit', 1000)],
          },
          unfavourable: { label: 'Ungünstig', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Über die Wiedergestattung entscheiden (gebunden)',
      legalBasis: '§ 35 Abs. 6 GewO',
      grantable: `not(${EARLY}) or facts.blockingYear.outcome = "special"`,
      grounds: [
        { value: 'reliability', label: 'Weiter unzuverlässig (Satz 1)' },
        { value: 'year', label: 'Vor Ablauf des Jahres (Satz 2)' },
      ],
      grantFields: [
        brief.pick('extent', 'Umfang', { full: 'vollständig', part: 'zum Teil' }),
        brief.long('part', 'Gestattete Tätigkeit', 1000, { when: 'event.extent = "part"' }),
      ],
      feeBasis: 'AllGO Nr. 40.1.12, § 9 NVwKostG',
    },
    permit: 'Wiedergestattung',
    status: ALLOWED,
    obligations: {
      register: {
        meta: { label: 'Gewerbezentralregister', status: ALLOWED },
        initial: 'telling',
        states: {
          telling: transmissionState({
            id: 'registerNote',
            state: 'Mitteilung der Wiedergestattung',
            status: ALLOWED,
            receivers: '["Bundesamt für Justiz (Gewerbezentralregister)", "Finanzamt", form.authority]',
            legalBasis: '§§ 149, 152, 153a GewO',
            to: 'told',
          }),
          told: finished('Mitgeteilt', ALLOWED),
        },
      },
      repayment: {
        meta: { label: 'Tilgung der Rückstände', status: ALLOWED },
        initial: 'any',
        states: {
          any: gate('Bestehen Rückstände?', ALLOWED, [
            { to: 'watched', when: 'form.debts > 0' },
            { to: 'settled' },
          ]),
          watched: {
            meta: { label: 'Tilgung läuft', status: ALLOWED },
            after: { instalments: 'reviewing' },
          },
          reviewing: taskState({
            id: 'reviewing',
            state: 'Durchsicht der Tilgung',
            status: ALLOWED,
            task: 'Bei den Gläubigern nach den Raten fragen',
            post: 'clerk',
            legalBasis: '§ 35 Abs. 1, § 29 GewO',
            outcomes: {
              kept: { label: 'Raten eingehalten, weiter beobachten', to: 'watched' },
              repaid: { label: 'Getilgt', to: 'settled' },
              broken: { label: 'Nicht eingehalten: neue Untersagung geprüft', adverse: true, to: 'settled' },
            },
          }),
          settled: finished('Erledigt', ALLOWED),
        },
      },
    },
  }),
});
