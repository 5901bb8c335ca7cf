import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  gate,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  tradeApplicant,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const FIT = 'placeConfirmed';
/** FEEL: places in which no machine may ever stand (§ 1 (2) SpielV). */
const EXCLUDED = 'list contains(["festival", "kiosk", "iceCream", "sports", "youth"], form.place)';
/** FEEL: how many machines the place bears by its kind and size (§ 3 (1), (2) SpielV). */
const MOST = 'if form.place = "arcade" then min(12, floor(form.area / 12)) else 2';

/**
 * Geeignetheitsbestätigung (§ 33c (3) GewO): says of a place, not of a person, that machines may stand there. The deployer
 * applies, the landlord tolerates; without it no machine is set up even by a licensed deployer.
 *
 * Peculiar: law and arithmetic. Kinds of places are listed (§ 1 (1) SpielV) and excluded (§ 1 (2) SpielV): FEEL keeps an
 * excluded place from being confirmed at all; the number of machines follows from kind and area (two in a pub, one for
 * every twelve square metres and at most twelve in an arcade) and is computed, not weighed. What only eyes can see –
 * whether food is mainly for children, whether the machines stand in sight of the staff (§ 3a SpielV) – is seen on the
 * spot. The deployer's permit may come from another city: it is asked for there. It ends when the place changes; another
 * deployer needs a new one. The act is bound, nothing is examined about reliability, silence confirms nothing.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'spielgeraete-geeignetheit',
  name: 'Geeignetheitsbestätigung für den Aufstellort von Spielgeräten',
  kind: 'attestation',
  filePlan: '32.32.21',
  legalBasis: ['§ 33c Abs. 3 GewO', '§§ 1, 3, 3a SpielV'],
  keywords: [
    'Automat in der Gaststätte',
    'Spielautomat Kneipe',
    'wie viele Automaten',
    'Paragraf 33c Absatz 3',
  ],
  retention: kept(5, 'nach Wegfall des Aufstellorts'),
  form: {
    sections: [
      tradeApplicant('Aufstellerin oder Aufsteller'),
      {
        title: 'Erlaubnis des Aufstellers',
        fields: [
          brief.pick('licensor', 'Erteilt von', {
            here: 'Landeshauptstadt Hannover',
            other: 'andere Behörde',
          }),
          brief.text('licensorName', 'Welche Behörde', 160, { when: 'form.licensor = "other"' }),
          brief.text('licenceNumber', 'Aktenzeichen und Datum', 120),
        ],
      },
      {
        title: 'Aufstellort',
        fields: [
          brief.text('placeAddress', 'Anschrift des Betriebs in Hannover'),
          brief.text('operator', 'Wer den Betrieb führt', 200),
          brief.pick('place', 'Art', {
            pub: 'Schank- oder Speisewirtschaft',
            hotel: 'Beherbergungsbetrieb',
            arcade: 'Spielhalle',
            betting: 'Wettannahmestelle eines konzessionierten Buchmachers',
            festival: 'Volksfest, Jahrmarkt, Schützenfest',
            kiosk: 'Trinkhalle, Imbiss mit Straßenverkauf',
            iceCream: 'Speiseeiswirtschaft, Café mit überwiegend jungen Gästen',
            sports: 'Betrieb auf Sportanlage oder in Sporthalle',
            youth: 'Jugendherberge, Badeanstalt',
          }),
          brief.count('area', 'Grundfläche ohne Nebenräume in Quadratmetern', 1000, {
            when: 'form.place = "arcade"',
          }),
          brief.text('arcadePermit', 'Spielhallenerlaubnis', 120, { when: 'form.place = "arcade"' }),
          brief.count('machines', 'Gewünschte Zahl der Geräte', 12, { min: 1 }),
          brief.count('present', 'Schon dort stehende Geräte', 12),
        ],
      },
    ],
  },
  evidence: [
    { name: 'licence', label: 'Aufstellerlaubnis', when: 'form.licensor = "other"' },
    { name: 'floorPlan', label: 'Grundriss mit Standort der Geräte' },
    { name: 'consent', label: 'Einverständnis des Betriebs' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.6 (Rahmen zu bestätigen)', 5000, 60000),
  clocks: {
    ...permitClocks({ target: 'P4W', pausesIn: ['checked.otherOffice'] }),
    otherReply: {
      label: 'Auskunft der anderen Erlaubnisbehörde',
      kind: 'target',
      legalBasis: '§§ 4, 5 VwVfG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
    },
    control: {
      label: 'Kontrolle des Aufstellorts',
      kind: 'target',
      legalBasis: '§ 29 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Bestätigung eines Aufstellorts'),
    ...adjudicationDocuments({
      subject: 'die Bestätigung des Aufstellorts',
      title: 'Bestätigung nach § 33c Abs. 3 der Gewerbeordnung',
      facts: [
        ['Aufstellort', '{form.operator}, {form.placeAddress}'],
        ['Gewünschte Geräte', '{form.machines}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Der Aufstellort entspricht der Spielverordnung für höchstens {facts.grant.machines} Spielgeräte mit Gewinnmöglichkeit.',
        },
        {
          type: 'paragraph',
          text: 'Anordnungen für den Standort: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Die Bestätigung gilt für Sie und diesen Ort in seiner heutigen Nutzung. In Gaststätten ist die ständige Aufsicht sicherzustellen (§ 3a SpielV).',
        },
      ],
      groundTexts: {
        excluded: 'An Orten dieser Art dürfen Spielgeräte nicht aufgestellt werden (§ 1 Abs. 2 SpielV).',
        notListed: 'Der Ort gehört nicht zu den zugelassenen Betrieben (§ 1 Abs. 1 SpielV).',
        number: 'Die zulässige Zahl der Geräte ist schon ausgeschöpft (§ 3 SpielV).',
        licence: 'Eine gültige Aufstellerlaubnis besteht nicht (§ 33c Abs. 1 und 3 GewO).',
      },
      consequence: 'Ohne Bestätigung darf dort kein Gerät stehen (§ 144 Abs. 2 Nr. 4 GewO).',
    }),
  },
  events: {
    ...permitEvents([
      brief.text('licenceNumber', 'Aktenzeichen der Erlaubnis', 120),
      brief.count('machines', 'Gewünschte Zahl', 12, { min: 1 }),
    ]),
    licenceAnswered: {
      label: 'Auskunft zur Aufstellerlaubnis eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.yes('valid', 'Erlaubnis besteht')],
    },
    machinesRemoved: {
      label: 'Geräte abgebaut oder Betrieb geändert',
      by: ['applicant', 'clerk'],
      fields: [brief.text('what', 'Abbau, neuer Betreiber, andere Nutzung', 200)],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    [FIT]: {
      de: 'Aufstellort bestätigt',
      easy: 'An diesem Ort dürfen Ihre Spielgeräte stehen.',
      en: 'Place confirmed',
      actor: 'nobody',
      next: 'Melden Sie, wenn sich der Betrieb ändert.',
    },
  },
  exceptions: [
    boundGrant(
      'Bestätigt wird nur ein zugelassener Ort und höchstens die berechnete Zahl von Geräten.',
      '§§ 1, 3 SpielV',
    ),
  ],
  machine: permitSpine({
    intake: {
      task: 'Antrag und Grundriss prüfen',
      target: 'P2D',
      checked: [{ to: '#case.checked', then: [set('most', `max(0, (${MOST}) - form.present)`)] }],
    },
    examination: {
      kindOfPlace: gate('Art des Orts nach § 1 SpielV', 'inReview', [
        { to: 'decision', when: `${EXCLUDED} or facts.most = 0` },
        { to: 'otherOffice', when: 'form.licensor = "other" and facts.licenceAnswered = null' },
        { to: 'visit' },
      ]),
      otherOffice: {
        meta: { label: 'Erlaubnis einer anderen Behörde', status: 'waitingForOthers' },
        initial: 'asking',
        states: {
          asking: transmissionState({
            id: 'licenceRequest',
            state: 'Anfrage geht hinaus',
            status: 'waitingForOthers',
            receivers: '[form.licensorName]',
            legalBasis: '§§ 4, 5 VwVfG',
            to: 'awaiting',
          }),
          awaiting: {
            meta: { label: 'Wartet auf die Auskunft', status: 'waitingForOthers' },
            on: {
              licenceAnswered: ways(
                [{ to: '#case.checked.visit', when: 'event.valid = true' }, { to: '#case.checked.decision' }],
                ['record'],
              ),
            },
            after: { otherReply: 'asking' },
          },
        },
      },
      visit: taskState({
        id: 'visit',
        state: 'Besichtigung des Aufstellorts',
        status: 'inReview',
        task: 'Betriebsart, Gästekreis, Sichtverbindung zum Personal und vorhandene Geräte feststellen',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§§ 1, 3, 3a SpielV, § 29 GewO',
        outcomes: {
          asDescribed: {
            label: 'Wie beantragt',
            to: 'decision',
            fields: [brief.day('seenOn', 'Besichtigt am', { notAfter: 'today' })],
          },
          moreMachines: {
            label: 'Mehr Geräte vorhanden als angegeben',
            to: [{ to: 'decision', then: [set('most', `max(0, (${MOST}) - event.present)`)] }],
            fields: [brief.count('present', 'Vorgefundene Geräte', 20)],
          },
          otherKind: {
            label: 'Anderer Betrieb, als angegeben (§ 1 Abs. 2)',
            adverse: true,
            to: [{ to: 'decision', then: [set('most', '0')] }],
          },
          closed: { ...requestOutcome, label: 'Nicht angetroffen: Termin und Angaben erfragen' },
        },
      }),
    },
    decision: {
      task: 'Geeignetheit bestätigen oder ablehnen; Anordnungen zum Standort treffen',
      legalBasis: '§ 33c Abs. 3 GewO, §§ 1, 3, 3a SpielV',
      grantable: 'facts.most > 0 and event.machines <= facts.most',
      grounds: [
        { value: 'excluded', label: 'Ausgeschlossener Ort (§ 1 Abs. 2)' },
        { value: 'notListed', label: 'Kein Ort nach § 1 Abs. 1' },
        { value: 'number', label: 'Zahl der Geräte (§ 3)' },
        { value: 'licence', label: 'Keine Aufstellerlaubnis' },
      ],
      grantFields: [
        brief.count('machines', 'Zulässige Zahl der Geräte', 12, { min: 1 }),
        brief.long('provisions', 'Anordnungen (§ 33c Abs. 3 Satz 3)', 1000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.6, § 9 NVwKostG',
    },
    permit: 'Geeignetheitsbestätigung',
    status: FIT,
    obligations: {
      place: {
        meta: { label: 'Aufstellort', status: FIT },
        initial: 'occupied',
        states: {
          occupied: {
            meta: { label: 'Geräte aufgestellt', status: FIT },
            on: { machinesRemoved: ways('vacated', ['record']) },
            after: { control: 'controlling' },
          },
          controlling: taskState({
            id: 'controlling',
            state: 'Kontrolle vor Ort',
            status: FIT,
            task: 'Zahl der Geräte, Zulassungszeichen, Aufsicht und Jugendschutz kontrollieren',
            post: 'inspector',
            legalBasis: '§§ 3a, 6 SpielV, § 6 Abs. 2 JuSchG',
            outcomes: {
              inOrder: { label: 'Ohne Beanstandung', to: 'occupied' },
              breach: { label: 'Verstoß: Bußgeldvorgang angelegt', adverse: true, to: 'occupied' },
              changed: {
                label: 'Betrieb geändert: Bestätigung gegenstandslos',
                adverse: true,
                to: 'vacated',
              },
            },
          }),
          vacated: finished('Aufstellort aufgegeben', 'closed'),
        },
      },
    },
  }),
});
