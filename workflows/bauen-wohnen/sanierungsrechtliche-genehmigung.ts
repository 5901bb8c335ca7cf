import type { StateConfig } from '@amtsweg/engine';
import {
  askedByLetter,
  askingLetter,
  brief,
  buildingStatuses,
  conclude,
  deemedApproval,
  defineProcedure,
  finished,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  notification,
  partySection,
  plotLine,
  plotSection,
  plotSupplement,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  urbanPermit,
  urbanPermitClocks,
  urbanPermitEvents,
  ways,
  type DocumentSpec,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';
import { provisionsField } from './provisions.js';

const rows = [
  ['Sanierungsgebiet', '{form.area}'],
  ['Grundstück', plotLine],
  ['Vorgang', '{choice("act", form.act)}: {form.subject}'],
] as const;

const fiction = deemedApproval({
  statute: '§ 145 Abs. 1 i. V. m. § 22 Abs. 5 BauGB',
  subject: 'die sanierungsrechtliche Genehmigung',
  complete: 'facts.completeOn',
  content: rows,
  to: '#case.issued',
});

const transfer = 'form.act in ("sale", "heritable")';

/** In the comprehensive procedure a price above the value without renewal obstructs it by law (§ 153 (2) BauGB). */
const price: Record<string, StateConfig> = {
  exempt: gate('Genehmigungspflicht', 'inReview', [
    {
      to: '#case.exempt',
      when: 'form.cityInvolved = true or (form.act = "sale" and form.anticipatedInheritance = true)',
    },
    { to: 'valuation' },
  ]),
  valuation: {
    ...informationRequest({
      id: 'committee',
      label: 'Sanierungsunbeeinflusster Verkehrswert',
      receivers: '["Gutachterausschuss für Grundstückswerte Hameln-Hannover"]',
      legalBasis: '§§ 153 Abs. 2, 193 BauGB',
      clock: 'committeePeriod',
      needed: `form.comprehensive = true and ${transfer}`,
    }),
    onDone: 'goals',
  },
  goals: taskState({
    id: 'goals',
    state: 'Ziele und Zwecke der Sanierung',
    status: 'inReview',
    task: 'Vorgang an Sanierungskonzept und Rahmenplan messen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 145 Abs. 2 BauGB',
    outcomes: {
      examined: {
        label: 'Geprüft',
        to: 'decision',
        fields: [
          brief.long('appraisal', 'Beurteilung', 5000),
          {
            name: 'value',
            label: 'Sanierungsunbeeinflusster Verkehrswert',
            type: 'money',
            min: 0,
            when: `form.comprehensive = true and ${transfer}`,
            required: true,
          },
        ],
      },
      waiver: { label: 'Genehmigungsfähig nur mit Verzicht auf Entschädigung (§ 145 Abs. 3)', to: 'waiver' },
    },
  }),
  waiver: askedByLetter({
    id: 'waiverRequest',
    label: 'Wartet auf die Verzichtserklärung',
    on: { waiverGiven: ways('goals', ['record']) },
    clock: 'waiverPeriod',
    to: '#case.checked.goals',
  }),
};

const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag'),
  waiverRequest: askingLetter(
    'Verzicht auf Entschädigung',
    'Ihr Vorhaben kann genehmigt werden, wenn Sie für sich und Ihre Rechtsnachfolger auf Entschädigung für die Werterhöhungen verzichten (§ 145 Abs. 3 BauGB). Bitte erklären Sie uns das.',
    'zehn Tagen',
  ),
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Antrag (§ 144 BauGB)',
    signedBy: 'decision',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'der Vorgang würde nach unserer Prüfung die Sanierung unmöglich machen, wesentlich erschweren oder ihren Zielen zuwiderlaufen: {facts.decision.reason} Wegen der kurzen gesetzlichen Frist bitten wir um Äußerung binnen zehn Tagen.',
      },
    ],
  },
  permit: {
    kind: 'notice',
    title: 'Sanierungsrechtliche Genehmigung (§§ 144, 145 BauGB)',
    remedy: true,
    signedAs: 'lead',
    sealed: true,
    blocks: [
      { type: 'facts', rows },
      { type: 'paragraph', text: 'Die Genehmigung wird erteilt. Kosten werden nicht erhoben (§ 151 BauGB).' },
      {
        type: 'list',
        of: 'facts.decision.provisions',
        item: '{item.text} ({item.legalBasis})',
        ordered: true,
        when: 'count(facts.decision.provisions) > 0',
      },
      {
        type: 'paragraph',
        text: 'Das Grundbuchamt darf ohne Genehmigung oder Zeugnis nicht eintragen (§ 145 Abs. 6 i. V. m. § 22 Abs. 6 BauGB).',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Versagung der sanierungsrechtlichen Genehmigung',
    remedy: true,
    signedBy: 'signature',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Die Genehmigung wird versagt (§ 145 Abs. 2 BauGB). Ist Ihnen der Verbleib des Grundstücks wirtschaftlich nicht mehr zuzumuten, können Sie dessen Übernahme verlangen (§ 145 Abs. 5 BauGB).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
    ],
  },
  exempt: {
    kind: 'certificate',
    title: 'Bescheinigung: Der Vorgang ist genehmigungsfrei',
    signedAs: 'clerk',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Der Vorgang bedarf keiner sanierungsrechtlichen Genehmigung (§ 144 Abs. 4 BauGB). Diese Bescheinigung dient zur Vorlage beim Grundbuchamt.',
      },
    ],
  },
  deemedNotice: fiction.documents.deemedNotice,
  deemedCertificate: {
    ...fiction.documents.deemedCertificate,
    title: 'Zeugnis über die als erteilt geltende Genehmigung (§ 22 Abs. 5 Satz 5 BauGB)',
  },
};

/**
 * Sanierungsrechtliche Genehmigung (§§ 144, 145 BauGB): in an area formally fixed for renewal nearly every legal and
 * structural change needs the city's consent, from leases over a year to mortgages.
 *
 * Peculiar: silence for one month grants (§ 22 (5)), the month can be prolonged once by a notice in time, and the land
 * register wants permit or Zeugnis. In the comprehensive procedure the price is checked against the value without renewal,
 * told by the valuation committee: a higher price must be refused (§ 153 (2)), computed, not weighed. A change that would
 * raise compensation is permitted against a waiver (§ 145 (3)). What § 144 (4) frees gets a certificate. Free of charge
 * (§ 151). After a refusal the owner may demand the takeover (§ 145 (5)). NOT transitions: the building permit, which the
 * building authority gives in agreement with the city as one body (§ 145 (1) sentence 2): then this case is its consent.
 */
export default defineProcedure({
  ...buildingService,
  key: 'sanierungsrechtliche-genehmigung',
  name: 'Sanierungsrechtliche Genehmigung',
  kind: 'permit',
  unit: '61.4',
  filePlan: '61.40.10',
  leika: [],
  keywords: [
    'Hausverkauf im Sanierungsgebiet',
    'Sanierungsvermerk Grundbuch',
    'Grundschuld im Sanierungsgebiet',
    'Kaufvertrag genehmigen',
  ],
  retention: {
    years: 30,
    legalBasis: 'bis zum Abschluss der Sanierung und der Abrechnung (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  legalBasis: ['§ 144 BauGB', '§ 145 BauGB', '§ 22 Abs. 5 und 6 BauGB', '§ 153 Abs. 2 BauGB'],
  audience: ['citizen', 'company'],
  online: null,
  form: {
    sections: [
      partySection('Antragstellerin, Antragsteller oder Notariat'),
      plotSection('Grundstück'),
      {
        title: 'Vorgang',
        fields: [
          brief.text('area', 'Sanierungsgebiet', 120),
          brief.yes('comprehensive', 'Umfassendes Verfahren (mit Ausgleichsbeträgen)'),
          brief.pick('act', 'Was soll genehmigt werden?', {
            sale: 'Kauf oder andere Veräußerung',
            heritable: 'Erbbaurecht',
            charge: 'Grundschuld oder andere Belastung',
            lease: 'Miet- oder Pachtvertrag über mehr als ein Jahr',
            division: 'Teilung des Grundstücks',
            works: 'Bau, Änderung oder Abbruch',
          }),
          brief.long('subject', 'Inhalt', 3000),
          { name: 'price', label: 'Gegenleistung', type: 'money', min: 0, when: transfer, required: true },
          brief.yes('anticipatedInheritance', 'Vorweggenommene Erbfolge', { when: 'form.act = "sale"' }),
          brief.yes('cityInvolved', 'Die Stadt oder der Sanierungsträger ist Vertragspartei'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag', legalBasis: '§ 145 Abs. 1 BauGB' },
    { name: 'contract', label: 'Vertrag oder Vertragsentwurf', when: 'form.act != "works"' },
    { name: 'drawings', label: 'Bauunterlagen', when: 'form.act = "works"' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 151 Abs. 1 BauGB (Abgabenfreiheit)',
      type: 'free',
      cents: '0',
      evidence: 'documented',
    },
  ],
  clocks: {
    ...urbanPermitClocks(fiction),
    committeePeriod: informationPeriod('Auskunft des Gutachterausschusses', '§ 193 BauGB', 'P2W'),
    waiverPeriod: {
      label: 'Verzichtserklärung',
      kind: 'setByAuthority',
      legalBasis: '§ 145 Abs. 3 BauGB',
      bound: 'party',
      start: { notified: 'facts.waiverRequestDispatch' },
      period: 'P10D',
    },
    takeoverPeriod: {
      label: 'Übernahmeverlangen möglich',
      kind: 'target',
      legalBasis: '§ 145 Abs. 5 BauGB (ohne gesetzliche Frist; Wiedervorlage)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents,
  events: {
    ...urbanPermitEvents(fiction),
    supplement: supplementEvent(plotSupplement),
    committeeInformation: informationEvent('Auskunft des Gutachterausschusses eintragen'),
    waiverGiven: {
      label: 'Verzicht auf Entschädigung erklären',
      by: ['applicant', 'clerk'],
      fields: [
        brief.long('waiver', 'Wortlaut', 3000),
        brief.yes('successors', 'Auch für Rechtsnachfolger (Baulast oder Grundbuch)'),
      ],
    },
    takeover: {
      label: 'Übernahme des Grundstücks verlangen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('grounds', 'Warum ist der Verbleib unzumutbar?', 4000)],
    },
    landRegister: {
      label: 'Eintragung im Grundbuch eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('enteredOn', 'Eingetragen am', { notAfter: 'today' })],
    },
  },
  publicStatus: { ...buildingStatuses, ...fiction.publicStatus },
  certainty: { filePlan: { evidence: 'assumed' }, remedy: { evidence: 'assumed' } },
  machine: urbanPermit({
    check: 'Lage im Sanierungsgebiet, Antrag und Vertrag prüfen, Tag des vollständigen Eingangs festhalten',
    permit: 'Sanierungsrechtliche Genehmigung',
    fiction,
    examination: price,
    decision: {
      task: 'Über die Genehmigung entscheiden; Auflagen, Bedingungen und Befristung sind möglich (§ 145 Abs. 4)',
      legalBasis: '§ 145 Abs. 2 bis 4 BauGB',
      fields: [provisionsField],
      grounds: [
        { value: 'price', label: 'Preis über dem sanierungsunbeeinflussten Wert (§ 153 Abs. 2)' },
        { value: 'impossible', label: 'macht die Sanierung unmöglich oder erschwert sie wesentlich' },
        { value: 'goals', label: 'läuft Zielen und Zwecken zuwider' },
      ],
      grantable: `not(form.comprehensive = true and ${transfer}) or facts.goals.value = null or form.price <= facts.goals.value`,
    },
    obligations: {
      landRegister: {
        meta: { label: 'Vollzug', status: 'permitValid' },
        initial: 'kind',
        states: {
          kind: gate('Grundbuch betroffen?', 'permitValid', [
            { to: 'notified', when: 'form.act in ("lease", "works")' },
            { to: 'awaiting' },
          ]),
          awaiting: {
            meta: { label: 'Wartet auf die Eintragung', status: 'permitValid' },
            on: { landRegister: ways('notified', ['record']) },
            after: { takeoverPeriod: 'notified' },
          },
          notified: finished('Vollzogen oder nicht weiter verfolgt', 'sent'),
        },
      },
    },
    afterRefusal: {
      takeover: {
        meta: { label: 'Übernahmeverlangen', status: 'rejected' },
        initial: 'open',
        states: {
          open: {
            meta: { label: 'Noch kein Verlangen', status: 'rejected' },
            on: { takeover: ways('handing', ['record']) },
            after: { takeoverPeriod: 'settled' },
          },
          handing: transmissionState({
            id: 'takeoverRequest',
            state: 'Übergabe an die Liegenschaftsverwaltung',
            status: 'rejected',
            receivers: '["Landeshauptstadt Hannover, Immobilienverkehr"]',
            legalBasis: '§ 145 Abs. 5, § 43 BauGB',
            to: [{ to: 'settled', then: [set('takeoverClaimed', 'true')] }],
          }),
          settled: finished('Erledigt', 'rejected'),
        },
      },
    },
    more: {
      exempt: notification({
        label: 'Genehmigungsfrei (§ 144 Abs. 4 BauGB)',
        status: ['inProduction', 'sent'],
        document: 'exempt',
        prefix: 'exempt',
        entry: [conclude('exempt')],
      }),
    },
  }),
});
