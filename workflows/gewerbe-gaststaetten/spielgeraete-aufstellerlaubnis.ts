import {
  adjudicationDocuments,
  brief,
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
  reliablePersons,
  requestLetter,
  requestOutcome,
  taskState,
  tradeApplicant,
  transmissionState,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
  },
];
const inquiries = inquiryParts(ask);
const SET_UP = 'deployerLicensed';

/**
 * Aufstellerlaubnis (§ 33c (1), (2) GewO): a permit for the person, valid everywhere in Germany; where a machine may stand
 * is another question and another act (§ 33c (3), service `spielgeraete-geeignetheit`).
 *
 * Peculiar: three things are conditions side by side – reliability with the offences of the last three years, the chamber's
 * proof of instruction (no. 2) and the social concept of a recognised institution (no. 3) – and two of them are papers that
 * either exist or do not, so that the grant cannot be chosen without them. Whoever works with machines must be instructed
 * too (§ 33c (3) sentence 4): the list of such staff is kept up for as long as the permit is used. The tax office of the
 * city learns of the deployer (Vergnügungsteuer). No fiction: § 6a GewO does not name § 33c.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'spielgeraete-aufstellerlaubnis',
  name: 'Erlaubnis zum Aufstellen von Spielgeräten',
  filePlan: '32.32.20',
  legalBasis: ['§ 33c Abs. 1 und 2 GewO', '§§ 10a ff. SpielV'],
  keywords: ['Geldspielautomat', 'Automatenaufsteller', 'Daddelautomat', 'Spielautomat in der Kneipe'],
  retention: kept(10, 'nach Erlöschen der Erlaubnis'),
  form: {
    sections: [
      tradeApplicant('Aufstellerin oder Aufsteller', [
        reliablePersons('managers', 'Weitere Vertretungsberechtigte', '§ 33c Abs. 2 Nr. 1 GewO'),
      ]),
      {
        title: 'Voraussetzungen',
        fields: [
          brief.yes('instructed', 'Unterrichtungsnachweis der IHK liegt bei'),
          brief.text('instructionNumber', 'Kammer, Nummer und Datum', 120, {
            when: 'form.instructed = true',
          }),
          brief.yes('socialConcept', 'Sozialkonzept einer öffentlich anerkannten Institution liegt bei'),
          brief.text('institution', 'Institution und Stand des Konzepts', 200, {
            when: 'form.socialConcept = true',
          }),
          brief.count('devices', 'Voraussichtliche Zahl der Geräte', 5000, { min: 1 }),
          brief.list('staff', 'Beschäftigte, die mit dem Aufstellen betraut sind', [
            { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
            brief.text('certificate', 'Unterrichtung (Kammer, Datum)', 120),
          ]),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    {
      name: 'instruction',
      label: 'Unterrichtungsnachweis',
      legalBasis: '§ 33c Abs. 2 Nr. 2 GewO, § 10a SpielV',
    },
    { name: 'concept', label: 'Sozialkonzept', legalBasis: '§ 33c Abs. 2 Nr. 3 GewO' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.5 (Rahmen zu bestätigen)', 30000, 180000),
  clocks: {
    ...permitClocks({ target: 'P6W', pausesIn: ['checked.inquiries'] }),
    ...inquiries.clocks,
    conceptReview: {
      label: 'Fortschreibung des Sozialkonzepts anfordern',
      kind: 'target',
      legalBasis: '§ 33c Abs. 2 Nr. 3, § 29 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2Y',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis zum Aufstellen von Spielgeräten'),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis zum Aufstellen von Spielgeräten',
      title: 'Aufstellerlaubnis nach § 33c Abs. 1 der Gewerbeordnung',
      facts: [['Aufsteller', '{form.registeredName} {form.givenNames} {form.familyName}']],
      granting: [
        {
          type: 'paragraph',
          text: 'Ihnen wird erlaubt, gewerbsmäßig Spielgeräte mit Gewinnmöglichkeit aufzustellen, deren Bauart zugelassen ist. Die Erlaubnis gilt im Bundesgebiet.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen (§ 33c Abs. 1 Satz 3 GewO): {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Für jeden Aufstellort brauchen Sie vorher die Bestätigung der Gemeinde (§ 33c Abs. 3 GewO). Name und Anschrift sind am Gerät anzubringen. Beschäftigte müssen unterrichtet sein.',
        },
      ],
      groundTexts: {
        reliability: 'Die erforderliche Zuverlässigkeit fehlt (§ 33c Abs. 2 Nr. 1 GewO).',
        instruction: 'Der Unterrichtungsnachweis fehlt (§ 33c Abs. 2 Nr. 2 GewO).',
        concept: 'Ein Sozialkonzept einer anerkannten Institution fehlt (§ 33c Abs. 2 Nr. 3 GewO).',
      },
      consequence: 'Das Aufstellen ohne Erlaubnis ist ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. d GewO).',
    }),
  },
  events: {
    ...permitEvents([
      brief.yes('instructed', 'Unterrichtungsnachweis liegt bei'),
      brief.yes('socialConcept', 'Sozialkonzept liegt bei'),
      brief.text('instructionNumber', 'Kammer, Nummer und Datum', 120),
      brief.text('institution', 'Institution', 200),
    ]),
    ...inquiries.events,
    staffChanged: {
      label: 'Neue Beschäftigte mit Unterrichtung nachweisen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
        brief.text('certificate', 'Unterrichtung (Kammer, Datum)', 120),
      ],
    },
    deployingEnded: {
      label: 'Aufstellen beendet oder Erlaubnis zurückgegeben',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Beendet am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    [SET_UP]: {
      de: 'Aufstellerlaubnis erteilt',
      easy: 'Sie dürfen Spielgeräte aufstellen. Für jeden Ort brauchen Sie noch eine Bestätigung.',
      en: 'Licensed to set up gaming machines',
      actor: 'nobody',
      next: 'Beantragen Sie für jeden Aufstellort die Geeignetheitsbestätigung.',
    },
  },
  exceptions: [
    boundGrant(
      'Ohne Unterrichtungsnachweis und Sozialkonzept ist die Erlaubnis zu versagen.',
      '§ 33c Abs. 2 Nr. 2 und 3 GewO',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Unterrichtungsnachweis und Sozialkonzept prüfen', target: 'P3D' },
    examination: {
      papers: taskState({
        id: 'papers',
        state: 'Unterrichtung und Sozialkonzept',
        status: 'inReview',
        task: 'Nachweis bei der Kammer abgleichen; Anerkennung der Institution und Früherkennung im Konzept prüfen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 33c Abs. 2 Nr. 2 und 3 GewO, §§ 10a bis 10c SpielV',
        outcomes: {
          valid: {
            label: 'Beides gültig',
            to: [
              { to: 'inquiries', when: 'form.instructed = true and form.socialConcept = true' },
              { to: 'decision' },
            ],
          },
          missing: {
            label: 'Eines fehlt endgültig',
            adverse: true,
            to: 'decision',
            fields: [
              brief.pick('what', 'Was fehlt', { instruction: 'Unterrichtung', concept: 'Sozialkonzept' }),
            ],
          },
          askFor: { ...requestOutcome, label: 'Nachweis nachfordern' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 33c Abs. 2 Nr. 1, § 150a GewO',
        ask,
        onDone: 'decision',
      }),
    },
    decision: {
      task: 'Regelversagung nach den Straftaten der letzten drei Jahre prüfen und entscheiden',
      legalBasis: '§ 33c Abs. 2 GewO',
      grantable: 'facts.papers.outcome = "valid" and form.instructed = true and form.socialConcept = true',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 1)' },
        { value: 'instruction', label: 'Keine Unterrichtung (Nr. 2)' },
        { value: 'concept', label: 'Kein Sozialkonzept (Nr. 3)' },
      ],
      grantFields: [brief.long('provisions', 'Auflagen', 2000, { required: false })],
      feeBasis: 'AllGO Nr. 40.1.5, § 9 NVwKostG',
    },
    permit: 'Aufstellerlaubnis',
    status: SET_UP,
    obligations: { gaming: gaming() },
  }),
});

/** The time of use: the tax office is told, instructed staff is entered, the concept is looked at every two years. */
function gaming() {
  const ended = { deployingEnded: ways('ended', ['record']) };
  return {
    meta: { label: 'Aufsteller in Tätigkeit', status: SET_UP },
    initial: 'taxOffice',
    states: {
      taxOffice: transmissionState({
        id: 'taxOffice',
        state: 'Mitteilung für die Vergnügungsteuer',
        status: SET_UP,
        receivers: '["Landeshauptstadt Hannover, Steuern (OE 20.4)"]',
        legalBasis: '§ 11 NKAG, § 93a AO',
        to: 'active',
      }),
      active: {
        meta: { label: 'Erlaubnis wird genutzt', status: SET_UP },
        on: { ...ended, staffChanged: ways('staff', ['record']) },
        after: { conceptReview: 'concept' },
      },
      staff: taskState({
        id: 'staffEntry',
        state: 'Nachweis für Beschäftigte',
        status: SET_UP,
        task: 'Unterrichtung der gemeldeten Person prüfen und Liste fortschreiben',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 33c Abs. 3 Satz 4 GewO',
        outcomes: {
          entered: { label: 'In die Liste aufgenommen', to: 'active' },
          uninstructed: {
            label: 'Nicht unterrichtet: Beschäftigung beanstandet',
            adverse: true,
            to: 'active',
          },
        },
      }),
      concept: taskState(
        {
          id: 'conceptReview',
          state: 'Fortschreibung des Sozialkonzepts',
          status: SET_UP,
          task: 'Aktuelles Konzept anfordern und durchsehen',
          post: 'clerk',
          target: 'P2M',
          legalBasis: '§ 33c Abs. 2 Nr. 3, § 29 GewO',
          outcomes: {
            current: { label: 'Aktuell', to: 'active' },
            outdated: { label: 'Überholt: Auflage oder Widerruf angelegt', adverse: true, to: 'active' },
          },
        },
        { on: ended },
      ),
      ended: finished('Aufstellen beendet', 'closed'),
    },
  };
}
