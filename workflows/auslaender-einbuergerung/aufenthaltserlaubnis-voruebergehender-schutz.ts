import type { MachineConfig } from '@amtsweg/engine';
import {
  defineProcedure,
  directActionRemedy,
  informationEvent,
  informationPeriod,
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceForm,
  residenceMachine,
  residenceStatuses,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice } from './office.js';

const title = 'Aufenthaltserlaubnis zum vorübergehenden Schutz (Ukraine)';
const legalBasis = '§ 24 AufenthG';
/** End of the protection as the Council prolonged it last (Implementing Decision (EU) 2025/1460). */
const protectionUntil = '2027-03-04';

const { paymentPeriod: _unpaid, ...clocks } = residenceClocks({
  security: false,
  target: 'P6W',
  pausesIn: ['checked.examination.awaitingState', 'checked.examination.awaitingPlatform'],
});

/**
 * Aufenthaltserlaubnis zum vorübergehenden Schutz (§ 24 AufenthG, Directive 2001/55/EC): the Council decides who is protected
 * and until when, the Land where they live; the office finds out who belongs to them.
 *
 * Peculiar: four groups of the Council's decision, each with its own proof; FEEL: whoever had left Ukraine long before
 * 24 February 2022 is outside. Nobody chooses his place: without distribution to Hannover (§ 24 (3)) the case goes to the
 * municipality of assignment. Before the card the EU's register tells whether another state protects already. Neither
 * self-support nor visa nor fee is asked for (§ 5 (3), § 52 AufenthV); work is allowed at once, and the
 * Jobcenter is told. The end is the same for all: the clock counts to the Council's day, not to a date a clerk fills in,
 * and each prolongation by regulation (UkraineAufenthFGV) moves it without an application.
 *
 * Not a transition: the asylum procedure, which rests meanwhile (§ 32a AsylG); a return home for a visit is no lapse.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-voruebergehender-schutz',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.16',
  leika: [],
  legalBasis: [
    '§ 24 AufenthG',
    'RL 2001/55/EG',
    'Durchführungsbeschluss (EU) 2022/382',
    'Durchführungsbeschluss (EU) 2025/1460',
    'UkraineAufenthFGV',
  ],
  keywords: ['Kriegsvertriebene', 'Paragraf 24', 'Kriegsflüchtlinge', 'Ukrainer anmelden'],
  form: residenceForm([
    {
      title: 'Zugehörigkeit',
      fields: [
        {
          name: 'group',
          label: 'Sie sind',
          type: 'choice',
          required: true,
          options: [
            { value: 'national', label: 'ukrainische Staatsangehörige oder Staatsangehöriger' },
            { value: 'protected', label: 'in der Ukraine als Flüchtling oder staatenlos anerkannt' },
            { value: 'family', label: 'Familienangehörige einer solchen Person' },
            { value: 'resident', label: 'mit unbefristetem ukrainischen Aufenthaltstitel' },
          ],
        },
        {
          name: 'leftOn',
          label: 'Aus der Ukraine ausgereist am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        { name: 'enteredOn', label: 'In Deutschland seit', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'anchor',
          label: 'Name der Person, deren Familie Sie sind',
          type: 'name',
          maxLength: 160,
          when: 'form.group = "family"',
          required: true,
        },
        {
          name: 'safeReturn',
          label: 'Können Sie sicher und dauerhaft in Ihren Herkunftsstaat zurück?',
          type: 'boolean',
          when: 'form.group = "resident"',
          required: true,
        },
      ],
    },
    {
      title: 'Verteilung und Unterhalt',
      fields: [
        {
          name: 'allocatedTo',
          label: 'Zugewiesen nach',
          type: 'choice',
          required: true,
          options: [
            { value: 'hannover', label: 'Hannover' },
            { value: 'other', label: 'einer anderen Gemeinde' },
            { value: 'none', label: 'noch nicht verteilt' },
          ],
        },
        {
          name: 'benefits',
          label: 'Ich brauche Leistungen zum Lebensunterhalt',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ]),
  evidence: [
    { name: 'identity', label: 'Pass, ID-Karte oder anderer Identitätsnachweis' },
    { name: 'residence', label: 'Nachweis des Aufenthalts in der Ukraine am 24. Februar 2022' },
    { name: 'kinship', label: 'Nachweis der Familie', when: 'form.group = "family"' },
    { name: 'permit', label: 'Unbefristeter ukrainischer Aufenthaltstitel', when: 'form.group = "resident"' },
  ],
  fee: [{ id: 'free', legalBasis: '§ 52 Abs. 3 AufenthV', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...clocks,
    titleExpiry: {
      label: 'Ende des vorübergehenden Schutzes',
      kind: 'statutory',
      legalBasis: 'Art. 1 Durchführungsbeschluss (EU) 2025/1460',
      bound: 'party',
      start: { rule: 'start-of-day', on: `"${protectionUntil}"` },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P3M', to: 'lead' }],
      extension: { legalBasis: 'UkraineAufenthFGV (jährliche Verlängerung durch Verordnung)' },
    },
    statePeriod: informationPeriod('Verteilungsentscheidung des Landes', '§ 24 Abs. 3 AufenthG', 'P2W'),
    platformPeriod: informationPeriod('Abgleich der europäischen Plattform', 'Art. 10 RL 2001/55/EG', 'P1W'),
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: `Der Schutz dauert derzeit bis zum {date("${protectionUntil}")}. Wird er verlängert, gilt Ihr Titel ohne Antrag weiter. Jede Erwerbstätigkeit ist erlaubt.`,
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    stateInformation: {
      label: 'Verteilungsentscheidung der Landesaufnahmebehörde eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'here', label: 'Hannover zugewiesen', type: 'boolean', required: true },
        {
          name: 'municipality',
          label: 'Zugewiesene Gemeinde',
          type: 'text',
          maxLength: 120,
          when: 'event.here = false',
          required: true,
        },
      ],
    },
    platformInformation: informationEvent('Treffer der europäischen Registrierungsplattform eintragen'),
    departed: {
      label: 'Endgültige Rückkehr in die Ukraine oder Umzug in einen anderen Staat mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'on', label: 'Ausgereist am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: residenceStatuses,
  machine: withoutFee(
    residenceMachine({
      title,
      legalBasis,
      security: false,
      intake: 'Identität, Registrierung (Lichtbild und Fingerabdrücke) und Zuweisung prüfen',
      decisionTask: 'Über die Aufenthaltserlaubnis zum vorübergehenden Schutz entscheiden',
      examination: {
        allocation: {
          meta: { label: 'Zuweisung', status: 'inReview' },
          always: ways([
            {
              to: '#case.transferred',
              when: 'facts.stateInformation.here = false',
              then: [set('formalCheck', '{"authority": facts.stateInformation.municipality}')],
            },
            { to: 'group', when: 'form.allocatedTo = "hannover" or facts.stateInformation != null' },
            { to: 'stateRequest' },
          ]),
        },
        stateRequest: transmissionState({
          id: 'stateRequest',
          state: 'Verteilung wird erfragt',
          status: 'waitingForOthers',
          receivers: '["Landesaufnahmebehörde Niedersachsen"]',
          legalBasis: '§ 24 Abs. 3, 4 AufenthG',
          to: 'awaitingState',
        }),
        awaitingState: {
          meta: { label: 'Wartet auf die Verteilung', status: 'waitingForOthers' },
          on: { stateInformation: ways('allocation', ['record']) },
          after: { statePeriod: 'stateRequest' },
        },
        group: {
          meta: { label: 'Personenkreis des Ratsbeschlusses', status: 'inReview' },
          always: ways([
            unmet(
              'date',
              'Die Ukraine wurde lange vor dem 24. Februar 2022 verlassen (Art. 2 Durchführungsbeschluss (EU) 2022/382).',
              'date(form.leftOn) < date("2021-11-24")',
            ),
            unmet(
              'return',
              'Eine sichere und dauerhafte Rückkehr in den Herkunftsstaat ist möglich (Art. 2 Abs. 2 des Beschlusses).',
              'form.group = "resident" and form.safeReturn = true',
            ),
            { to: 'platformRequest' },
          ]),
        },
        platformRequest: transmissionState({
          id: 'platformRequest',
          state: 'Abgleich mit den anderen Mitgliedstaaten',
          status: 'waitingForOthers',
          receivers: '["Bundesamt für Migration und Flüchtlinge, Plattform für vorübergehenden Schutz"]',
          legalBasis: 'Art. 10, 27 RL 2001/55/EG',
          to: 'awaitingPlatform',
        }),
        awaitingPlatform: {
          meta: { label: 'Wartet auf den Abgleich', status: 'waitingForOthers' },
          on: { platformInformation: ways('exclusion', ['record']) },
          // No hit is told by silence: the platform answers only when another state has registered the person.
          after: { platformPeriod: 'exclusion' },
        },
        exclusion: taskState({
          id: 'exclusion',
          state: 'Zugehörigkeit und Ausschluss',
          status: 'inReview',
          task: 'Nachweise der Gruppe, Schutz in einem anderen Mitgliedstaat und Ausschlussgründe prüfen',
          post: 'clerk',
          legalBasis: '§ 24 Abs. 2 AufenthG, § 3 Abs. 2 AsylG',
          outcomes: {
            belongs: {
              label: 'Geschützte Person',
              to: [{ to: 'benefits', when: 'form.benefits = true' }, { to: 'decision' }],
            },
            elsewhere: {
              label: 'In anderem Staat geschützt: anhören',
              adverse: true,
              to: heardFor('elsewhere'),
            },
            excluded: {
              label: 'Nicht erfasst oder ausgeschlossen: anhören',
              adverse: true,
              to: heardFor('excluded'),
            },
          },
        }),
        benefits: transmissionState({
          id: 'benefitsNotice',
          state: 'Mitteilung an die Leistungsträger',
          status: 'inReview',
          receivers: '["Jobcenter Region Hannover", "Landeshauptstadt Hannover, Fachbereich Soziales"]',
          legalBasis: '§ 90 AufenthG, § 74 SGB II',
          to: 'decision',
        }),
      },
      holdingOn: {
        departed: ways(
          [{ to: 'lapsing', then: [set('lapse', '{"ground": "Endgültige Ausreise"}')] }],
          ['record'],
        ),
      },
    }),
  ),
});

/** § 52 (3) AufenthV leaves nothing to pay and nobody to ask for an exemption: from the biometrics straight to the signature. */
function withoutFee(machine: MachineConfig): MachineConfig {
  const { approved } = machine.states ?? {};
  const { biometrics, missed, signature } = approved?.states ?? {};
  if (approved === undefined || biometrics === undefined || missed === undefined || signature === undefined)
    return machine;
  const taken = ways('signature', ['record']);
  return {
    ...machine,
    states: {
      ...machine.states,
      approved: {
        ...approved,
        states: {
          biometrics: { ...biometrics, on: { ...biometrics.on, 'biometrics.taken': taken } },
          missed,
          signature,
        },
      },
    },
  };
}
