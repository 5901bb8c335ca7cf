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
  reliablePersons,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  tradeApplicant,
  validityEnd,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  // § 15 (2) makes the opinion of the police a condition: it is reminded, never passed over.
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Einvernehmen',
    legalBasis: '§ 15 Abs. 2 Nr. 2 ProstSchG',
  },
  {
    id: 'building',
    authority: 'Bauordnung (OE 61.2)',
    effect: 'Einvernehmen',
    legalBasis: '§ 14 Abs. 2 Nr. 5 ProstSchG, § 59 NBauO',
    needed: 'form.type = "house"',
  },
  {
    id: 'health',
    authority: 'Gesundheitsamt der Region Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 16 Abs. 2 Nr. 4, § 19 ProstSchG',
  },
];
const inquiries = inquiryParts(ask);
const OPEN = 'brothelOpen';
const again = 'Erneute Prüfung der Zuverlässigkeit';

/**
 * Erlaubnis für ein Prostitutionsgewerbe (§ 12 ProstSchG), in stages: the concept (§ 16) for one house, vehicle, event or
 * agency; reliability of everybody who leads; the place; the visit. The permit holds for this concept and this place only.
 *
 * Peculiar: the minimum of § 18 (2) is read off on the spot point by point, and a house that misses one is refused unless
 * it is put right; that is computed from the visit (`grantable`). A vehicle is permitted for three years at most (§ 12 (4)).
 * Reliability is examined again at the latest after three years (§ 15 (3)), for as long as the business runs, and a permit
 * not used for a year lapses by law (§ 22). No transition: silence (§ 6a GewO does not apply) and taking back after a
 * failed examination (§ 23), which is a case of its own. Deputies need a permit of their own (§ 13).
 */
export default defineProcedure({
  ...tradePermit,
  key: 'prostitutionsgewerbe-erlaubnis',
  name: 'Erlaubnis für ein Prostitutionsgewerbe',
  kind: 'multiStage',
  filePlan: '32.33.10',
  leika: ['99050180005000'],
  legalBasis: ['§ 12 ProstSchG', '§§ 14 bis 18 ProstSchG', '§ 22 ProstSchG'],
  keywords: ['Bordell eröffnen', 'Laufhaus', 'Love Mobil', 'Escort-Agentur', 'Terminwohnung'],
  retention: kept(10, 'nach Erlöschen der Erlaubnis'),
  form: {
    sections: [
      tradeApplicant('Betreiberin oder Betreiber', [
        reliablePersons(
          'leaders',
          'Weitere Vertretung, Stellvertretung und Betriebsleitung',
          '§ 15 Abs. 1 ProstSchG',
        ),
      ]),
      {
        title: 'Betriebskonzept (§ 16 ProstSchG)',
        fields: [
          brief.pick('type', 'Art des Gewerbes', {
            house: 'Prostitutionsstätte',
            vehicle: 'Prostitutionsfahrzeug',
            event: 'Prostitutionsveranstaltung',
            agency: 'Prostitutionsvermittlung',
          }),
          brief.text('premises', 'Anschrift, Standort oder Sitz'),
          brief.count('rooms', 'Räume für sexuelle Dienstleistungen', 200, {
            when: 'form.type = "house"',
            min: 1,
          }),
          brief.text('plate', 'Kennzeichen des Fahrzeugs', 20, { when: 'form.type = "vehicle"' }),
          brief.count('workers', 'Gleichzeitig tätige Prostituierte, höchstens', 500),
          brief.long('concept', 'Abläufe, Preise, Verträge und Schutz vor Ausbeutung', 6000),
          brief.long('hygiene', 'Gesundheitsschutz, Kondompflicht und Hygiene', 3000),
          brief.yes('emergency', 'Notrufsystem in jedem Raum', { when: 'form.type in ["house", "vehicle"]' }),
        ],
      },
      {
        title: 'Zuverlässigkeit',
        fields: [
          brief.yes(
            'certificate',
            'Führungszeugnis zur Vorlage bei Behörden ist für alle Personen beantragt',
          ),
          brief.yes('convicted', 'Verurteilung nach § 15 Abs. 1 Nr. 1 ProstSchG in den letzten fünf Jahren'),
          brief.yes('bannedClub', 'Mitgliedschaft in einem verbotenen Verein in den letzten zehn Jahren'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
        message:
          'Wer noch nicht achtzehn Jahre alt ist, erhält keine Erlaubnis (§ 14 Abs. 1 Nr. 1 ProstSchG).',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'concept', label: 'Betriebskonzept', legalBasis: '§ 12 Abs. 5, § 16 ProstSchG' },
    {
      name: 'criminalRecord',
      label: 'Führungszeugnis zur Vorlage bei Behörden',
      legalBasis: '§ 15 Abs. 2 Nr. 1 ProstSchG',
    },
    { name: 'floorPlan', label: 'Grundriss mit Nutzung der Räume', when: 'form.type = "house"' },
    { name: 'buildingPermit', label: 'Baugenehmigung für die Nutzung', when: 'form.type = "house"' },
  ],
  fee: effortTariffs('AllGO, Prostituiertenschutz (Rahmen zu bestätigen)', 60000, 400000),
  clocks: {
    ...permitClocks({ target: 'P3M', pausesIn: ['checked.inquiries'] }),
    ...inquiries.clocks,
    unused: {
      label: 'Erlöschen bei Nichtausübung',
      kind: 'statutory',
      legalBasis: '§ 22 ProstSchG',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P1Y',
      endMoves: false,
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
    recheck: {
      label: again,
      kind: 'statutory',
      legalBasis: '§ 15 Abs. 3 ProstSchG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3Y',
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
    vehicleEnd: validityEnd('facts.grant.validUntil', '§ 12 Abs. 4 ProstSchG'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis für ein Prostitutionsgewerbe'),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis für das Prostitutionsgewerbe',
      title: 'Erlaubnis nach § 12 des Prostituiertenschutzgesetzes',
      facts: [
        ['Betrieb', '{form.premises}'],
        ['Betriebskonzept vom', '{facts.receivedOn}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Das Gewerbe wird für das vorgelegte Betriebskonzept und den genannten Ort erlaubt. Zulässige Zahl gleichzeitig tätiger Personen: {facts.grant.workers}.',
        },
        {
          type: 'paragraph',
          text: 'Die Erlaubnis ist bis zum {facts.grant.validUntil} befristet; eine Verlängerung ist vorher zu beantragen.',
          when: 'facts.grant.validUntil != null',
        },
        {
          type: 'paragraph',
          text: 'Auflagen (§ 17 ProstSchG): {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Anmeldebescheinigungen sind vor der Tätigkeit zu prüfen, Aufzeichnungen zwei Jahre aufzubewahren (§§ 27, 28 ProstSchG). Wird der Betrieb ein Jahr nicht ausgeübt, erlischt die Erlaubnis (§ 22 ProstSchG).',
        },
      ],
      groundTexts: {
        reliability: 'Eine leitende Person ist nicht zuverlässig (§ 14 Abs. 1 Nr. 2 und 3, § 15 ProstSchG).',
        concept:
          'Das Betriebskonzept ist mit der sexuellen Selbstbestimmung nicht vereinbar oder leistet der Ausbeutung Vorschub (§ 14 Abs. 2 Nr. 1 und 2 ProstSchG).',
        minimum:
          'Mindestanforderungen nach §§ 18, 19 ProstSchG sind nicht erfüllt (§ 14 Abs. 2 Nr. 3 ProstSchG).',
        place: 'Die örtliche Lage widerspricht dem öffentlichen Interesse (§ 14 Abs. 2 Nr. 5 ProstSchG).',
        restricted: 'Der Ort liegt im Sperrbezirk (Art. 297 EGStGB und Verordnung dazu).',
      },
      consequence: 'Der Betrieb ohne Erlaubnis ist ordnungswidrig (§ 33 Abs. 2 Nr. 1 ProstSchG).',
    }),
  },
  events: {
    ...permitEvents([
      brief.long('concept', 'Betriebskonzept (ergänzt)', 6000),
      brief.long('hygiene', 'Hygiene (ergänzt)', 3000),
    ]),
    ...inquiries.events,
    begun: {
      label: 'Betriebsaufnahme mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Aufgenommen am', { notAfter: 'today' })],
    },
    ceased: {
      label: 'Betrieb aufgegeben oder ein Jahr nicht ausgeübt',
      by: ['applicant', 'clerk'],
      fields: [brief.day('lastDay', 'Letzter Betriebstag', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    [OPEN]: {
      de: 'Erlaubnis in Kraft',
      easy: 'Sie dürfen den Betrieb führen. Wir prüfen spätestens nach drei Jahren wieder.',
      en: 'Licensed, under supervision',
      actor: 'nobody',
      next: 'Zeigen Sie Änderungen des Konzepts und der Leitung vorher an.',
    },
  },
  exceptions: [
    boundGrant(
      'Eine Erlaubnis für eine Anlage, die die Mindestanforderungen nicht erfüllt, lässt das Gesetz nicht zu; Einwände von Polizei und Bauordnung würdigt die Erlaubnisbehörde selbst.',
      '§ 14 Abs. 2 Nr. 3 ProstSchG',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Betriebskonzept und Nachweise aller leitenden Personen prüfen', target: 'P5D' },
    examination: {
      concept: taskState({
        id: 'concept',
        state: 'Betriebskonzept und Sperrbezirk',
        status: 'inReview',
        task: 'Konzept auf Ausbeutung, Jugendschutz und Selbstbestimmung lesen, Lage mit der Sperrbezirksverordnung vergleichen',
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§ 14 Abs. 2, § 16 ProstSchG, Art. 297 EGStGB',
        outcomes: {
          tenable: { label: 'Konzept tragfähig', to: 'inquiries' },
          untenable: { label: 'Konzept oder Lage steht entgegen', adverse: true, to: 'decision' },
          revise: { ...requestOutcome, label: 'Konzept nachbessern lassen' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 15 Abs. 2 ProstSchG',
        ask,
        onDone: [{ to: 'visit', when: 'form.type in ["house", "vehicle"]' }, { to: 'decision' }],
      }),
      visit: taskState({
        id: 'visit',
        state: 'Abnahme vor Ort',
        status: 'inReview',
        task: 'Mindestanforderungen Punkt für Punkt abnehmen (Notruf, Türen, Sanitär, Aufenthalt, kein Schlafraum)',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§§ 18, 19, 29 ProstSchG',
        outcomes: {
          met: {
            label: 'Alle Anforderungen erfüllt',
            to: [{ to: 'decision', then: [set('minimumMet', 'true')] }],
            fields: [brief.count('rooms', 'Abgenommene Räume', 200)],
          },
          defects: {
            label: 'Mängel',
            adverse: true,
            to: [{ to: 'repair', then: [set('minimumMet', 'false')] }],
            fields: [
              brief.pick(
                'missing',
                'Nicht erfüllt (§ 18 Abs. 2 ProstSchG)',
                {
                  visible: 'Nr. 1 von außen nicht einsehbar',
                  alarm: 'Nr. 2 Notrufsystem',
                  doors: 'Nr. 3 Türen von innen zu öffnen',
                  sanitary: 'Nr. 4 Sanitärausstattung',
                  rest: 'Nr. 5 Aufenthalts- und Pausenräume',
                  sleeping: 'Nr. 7 getrennt von Wohn- und Schlafräumen',
                },
                { many: true },
              ),
            ],
          },
        },
      }),
      repair: taskState({
        id: 'repair',
        state: 'Mängel der Abnahme',
        status: 'inReview',
        task: 'Mit dem Betrieb klären, ob und bis wann die Mängel behoben werden',
        post: 'clerk',
        target: 'P4W',
        legalBasis: '§ 17 Abs. 1, § 18 Abs. 3 ProstSchG',
        outcomes: {
          repaired: { label: 'Behoben gemeldet: noch einmal abnehmen', to: 'visit' },
          left: { label: 'Nicht behoben', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Versagungsgründe des § 14 prüfen und entscheiden; Abweichungen nach § 18 Abs. 3 nur bei Wohnungen',
      legalBasis: '§§ 12, 14, 15, 17 ProstSchG',
      grounds: [
        { value: 'reliability', label: 'Zuverlässigkeit' },
        { value: 'concept', label: 'Betriebskonzept' },
        { value: 'minimum', label: 'Mindestanforderungen' },
        { value: 'place', label: 'Örtliche Lage' },
        { value: 'restricted', label: 'Sperrbezirk' },
      ],
      grantable: 'facts.minimumMet = true or form.type in ["event", "agency"]',
      grantFields: [
        brief.count('workers', 'Zulässige Zahl gleichzeitig tätiger Personen', 500),
        brief.long('provisions', 'Auflagen (§ 17)', 4000, { required: false }),
        brief.day('validUntil', 'Befristet bis (höchstens drei Jahre)', {
          when: 'form.type = "vehicle"',
          notBefore: 'today',
          notAfter: 'string(date(today) + duration("P3Y"))',
        }),
      ],
      feeBasis: 'AllGO, § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: OPEN,
    obligations: { operation: operation() },
  }),
});

/** From the permit to the end of the business: begun within a year, examined again every three. */
function operation() {
  const ceased = { ceased: ways('over', ['record']) };
  return {
    meta: { label: 'Betrieb', status: OPEN },
    initial: 'notBegun',
    states: {
      notBegun: {
        meta: { label: 'Noch nicht begonnen', status: OPEN },
        on: { ...ceased, begun: ways('term', ['record']) },
        after: { unused: 'over' },
      },
      term: gate('Befristete Erlaubnis?', OPEN, [
        { to: 'onWheels', when: 'facts.grant.validUntil != null' },
        { to: 'running' },
      ]),
      onWheels: {
        meta: { label: 'Fahrzeug im Betrieb', status: OPEN },
        on: ceased,
        after: { vehicleEnd: 'over' },
      },
      running: {
        meta: { label: 'Im Betrieb', status: OPEN },
        on: ceased,
        after: { recheck: 'rechecking' },
      },
      rechecking: taskState(
        {
          id: 'rechecking',
          state: again,
          status: OPEN,
          task: 'Führungszeugnis und Stellungnahme der Polizei für alle leitenden Personen neu einholen',
          post: 'clerk',
          target: 'P2M',
          legalBasis: '§ 15 Abs. 3 ProstSchG',
          outcomes: {
            reliable: { label: 'Weiter zuverlässig', to: 'running' },
            doubtful: {
              label: 'Nicht mehr zuverlässig: Rücknahme- oder Widerrufsvorgang angelegt (§ 23)',
              adverse: true,
              to: 'over',
            },
          },
        },
        { on: ceased },
      ),
      over: finished('Betrieb oder Aufsicht in diesem Vorgang beendet', 'closed'),
    },
  };
}
