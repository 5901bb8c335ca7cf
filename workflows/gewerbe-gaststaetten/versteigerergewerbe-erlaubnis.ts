import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  taskState,
  tradeApplicant,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
  },
  {
    id: 'court',
    authority: 'Amtsgericht Hannover, Insolvenzgericht und Vollstreckungsgericht',
    effect: 'Benehmen',
    legalBasis: '§ 34b Abs. 4 Nr. 2 GewO',
    needed: 'form.assets != "orderly"',
  },
];
const inquiries = inquiryParts(ask);
const AUCTIONEER = 'auctioneerLicensed';
const fiction = deemedApproval({
  statute: '§ 6a Abs. 1 GewO',
  subject: 'die beantragte Versteigerererlaubnis',
  complete: 'facts.completeOn',
  content: [
    ['Antragsteller', '{form.registeredName} {form.givenNames} {form.familyName}'],
    [
      'Gegenstände',
      '{string join(for one in form.objects return if one = "movables" then "fremde bewegliche Sachen" else if one = "land" then "fremde Grundstücke" else "fremde Rechte", ", ")}',
    ],
  ],
  to: '#case.issued',
});
const documents = adjudicationDocuments({
  subject: 'die Erlaubnis für das Versteigerergewerbe',
  title: 'Erlaubnis nach § 34b der Gewerbeordnung',
  facts: [
    ['Versteigerer', '{form.registeredName} {form.givenNames} {form.familyName}'],
    ['Niederlassung', '{form.premises}'],
  ],
  granting: [
    {
      type: 'paragraph',
      text: 'Ihnen wird erlaubt, gewerbsmäßig zu versteigern: {string join(for one in facts.grant.objects return if one = "movables" then "fremde bewegliche Sachen" else if one = "land" then "fremde Grundstücke" else "fremde Rechte", ", ")}.',
    },
    {
      type: 'paragraph',
      text: 'Auflagen zum Schutz der Allgemeinheit, der Auftraggeber oder der Bieter: {facts.grant.provisions}',
      when: 'facts.grant.provisions != null',
    },
    {
      type: 'paragraph',
      text: 'Jede Versteigerung ist zwei Wochen vorher anzuzeigen (§ 3 VerstV). Aufträge bedürfen der Schriftform (§ 1 VerstV). Die öffentliche Bestellung (§ 34b Abs. 5 GewO) beantragen Sie gesondert.',
    },
  ],
  groundTexts: {
    reliability: 'Tatsachen rechtfertigen die Annahme der Unzuverlässigkeit (§ 34b Abs. 4 Nr. 1 GewO).',
    assets: 'Sie leben in ungeordneten Vermögensverhältnissen (§ 34b Abs. 4 Nr. 2 GewO).',
  },
  consequence: 'Versteigern ohne Erlaubnis ist ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. f GewO).',
});

/**
 * Erlaubnis für das Versteigerergewerbe (§ 34b (1) GewO): reliability and orderly assets, nothing else; expertise matters
 * only for the public appointment (§ 34b (5)), another procedure. The office has three months, then it counts as granted
 * (§ 6a (1) GewO) – so the question of assets decides the pace: who declares debts or insolvency is asked for at the
 * court, and the presumption of § 34b (4) no. 2 is examined point by point (`assets`).
 *
 * Peculiar: scope by what is auctioned – movables, land, rights (land needs a notary in each case). What belongs to nobody
 * else is not covered: own goods and sales on the internet without a physical bidding are no auction and end in `notAuction`.
 * Afterwards nothing expires; books and orders are inspected on occasion (`books`) until the trade is given up.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'versteigerergewerbe-erlaubnis',
  name: 'Erlaubnis für das Versteigerergewerbe',
  filePlan: '32.31.40',
  leika: ['99050036005000'],
  legalBasis: ['§ 34b GewO', 'VerstV', '§ 6a Abs. 1 GewO', '§ 42a VwVfG'],
  certainty: { filePlan: { evidence: 'assumed' } },
  keywords: ['Auktionshaus eröffnen', 'Auktionator', 'Auktion durchführen', 'Nachlass unter den Hammer'],
  retention: kept(10, 'nach Erlöschen der Erlaubnis'),
  form: {
    sections: [
      tradeApplicant('Versteigerin oder Versteigerer'),
      {
        title: 'Gewerbe',
        fields: [
          brief.text('premises', 'Niederlassung und Auktionsräume'),
          brief.pick(
            'objects',
            'Versteigert werden',
            { movables: 'fremde bewegliche Sachen', land: 'fremde Grundstücke', rights: 'fremde Rechte' },
            { many: true },
          ),
          brief.pick('form', 'Art der Versteigerung', {
            hall: 'im Saal, auch mit Übertragung und Geboten über das Internet',
            onlineOnly: 'nur auf einer Internet-Plattform mit Zeitablauf',
          }),
          brief.pick('assets', 'Vermögensverhältnisse', {
            orderly: 'geordnet, keine Eintragung im Schuldnerverzeichnis',
            entry: 'Eintragung im Schuldnerverzeichnis',
            insolvency: 'Insolvenzverfahren eröffnet oder mangels Masse abgewiesen',
          }),
          brief.long('assetsPlan', 'Wie die Verbindlichkeiten geordnet werden', 2000, {
            when: 'form.assets != "orderly"',
          }),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'debtors', label: 'Auskunft aus dem Schuldnerverzeichnis', legalBasis: '§ 882b ZPO' },
    { name: 'insolvency', label: 'Auskunft des Insolvenzgerichts' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.9 (Rahmen zu bestätigen)', 20000, 200000),
  clocks: {
    ...permitClocks({ target: 'P8W', fiction }),
    ...inquiries.clocks,
    inspection: {
      label: 'Prüfung der Bücher und Aufträge',
      kind: 'target',
      legalBasis: '§ 29 GewO, § 8 VerstV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P18M',
    },
  },
  documents: {
    ...fiction.documents,
    ...documents,
    compliance: complianceNotice(documents.permit),
    request: requestLetter('Ihrem Antrag auf Erlaubnis für das Versteigerergewerbe'),
  },
  events: {
    ...fiction.events,
    ...permitEvents([
      brief.text('premises', 'Räume'),
      brief.long('assetsPlan', 'Vermögensverhältnisse', 2000),
    ]),
    ...inquiries.events,
    hammerDown: {
      label: 'Versteigerergewerbe aufgegeben',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Aufgegeben am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    ...fiction.publicStatus,
    litigation: litigationStatus,
    [AUCTIONEER]: {
      de: 'Erlaubnis in Kraft',
      easy: 'Sie dürfen versteigern. Zeigen Sie jede Versteigerung zwei Wochen vorher an.',
      en: 'Licensed auctioneer',
      actor: 'nobody',
      next: 'Zeigen Sie jede Versteigerung zwei Wochen vorher an.',
    },
    notAuction: {
      de: 'Keine Erlaubnis nötig',
      easy: 'Für Ihre Verkäufe im Internet brauchen Sie diese Erlaubnis nicht.',
      en: 'No licence needed',
      actor: 'nobody',
      next: 'Melden Sie das Gewerbe an (§ 14 GewO).',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Antrag prüfen: fremde Sachen, Versteigerung im Rechtssinn, Nachweise',
      target: 'P3D',
      outcomes: {
        noAuction: {
          label: 'Keine Versteigerung im Sinn des § 34b',
          to: '#case.notAuction',
          adverse: true,
        },
      },
    },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors', 'insolvency'],
        legalBasis: '§ 34b Abs. 4, § 150a GewO',
        ask,
        onDone: [{ to: 'assets', when: 'form.assets != "orderly"' }, { to: 'decision' }],
      }),
      assets: taskState({
        id: 'assets',
        state: 'Vermutung ungeordneter Vermögensverhältnisse',
        status: 'inReview',
        task: 'Eintragungen würdigen: Höhe, Tilgung, Insolvenzplan, Schutz der Einlieferer',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 34b Abs. 4 Nr. 2 GewO',
        outcomes: {
          rebutted: { label: 'Vermutung widerlegt', to: 'decision' },
          stands: { label: 'Vermutung besteht', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Zuverlässigkeit und Vermögensverhältnisse beurteilen, Umfang bestimmen',
      legalBasis: '§ 34b Abs. 3 und 4 GewO',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 1)' },
        { value: 'assets', label: 'Ungeordnete Vermögensverhältnisse (Nr. 2)' },
      ],
      grantFields: [
        brief.pick(
          'objects',
          'Umfang',
          { movables: 'bewegliche Sachen', land: 'Grundstücke', rights: 'Rechte' },
          { many: true },
        ),
        brief.long('provisions', 'Auflagen (§ 34b Abs. 3)', 2000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.9, § 9 NVwKostG',
    },
    permit: 'Versteigerererlaubnis',
    status: AUCTIONEER,
    fiction,
    obligations: {
      books: {
        meta: { label: 'Bücher und Aufträge', status: AUCTIONEER },
        initial: 'trading',
        states: {
          trading: {
            meta: { label: 'Gewerbe wird ausgeübt', status: AUCTIONEER },
            on: { hammerDown: ways('finished', ['record']) },
            after: { inspection: 'inspecting' },
          },
          inspecting: taskState({
            id: 'books',
            state: 'Prüfung der Bücher',
            status: AUCTIONEER,
            task: 'Aufträge, Verzeichnisse und Abrechnungen der letzten Versteigerungen einsehen',
            post: 'inspector',
            legalBasis: '§ 29 GewO, § 8 VerstV',
            outcomes: {
              inOrder: { label: 'Ordnungsgemäß', to: 'trading' },
              notTrading: { label: 'Gewerbe nicht (mehr) ausgeübt', to: 'finished' },
              breaches: { label: 'Verstöße: eigener Vorgang', adverse: true, to: 'trading' },
            },
          }),
          finished: finished('Gewerbe aufgegeben', 'closed'),
        },
      },
    },
    more: {
      notAuction: {
        type: 'final',
        meta: { label: 'Keine Versteigerung', status: 'notAuction' },
        entry: [{ type: 'conclude', params: { ending: 'notAuction' } }],
      },
    },
  }),
});
