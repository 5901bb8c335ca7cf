import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  costBlocks,
  defineProcedure,
  endings,
  hearingLetter,
  refusalNotice,
  refusedApplication,
  reliabilityGrounds,
  requestLetter,
  taskState,
  transmissionState,
  weaponsReliability,
  withdrawal,
  type Form,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const form: Form = {
  sections: [
    { title: 'Ihre Person', fields: holderFields },
    {
      title: 'Waffen',
      fields: [
        {
          name: 'kinds',
          label: 'Ich möchte führen',
          type: 'choice',
          many: true,
          required: true,
          options: [
            { value: 'alarm', label: 'Schreckschusswaffe (PTB-Zeichen im Kreis)' },
            { value: 'irritant', label: 'Reizstoffwaffe' },
            { value: 'signal', label: 'Signalwaffe' },
          ],
        },
        {
          name: 'otherPermits',
          label: 'Vorhandene waffenrechtliche Erlaubnisse (Nummern)',
          type: 'text',
          maxLength: 200,
        },
        {
          name: 'proceedings',
          label: 'Gegen mich läuft ein Straf- oder Ermittlungsverfahren',
          type: 'boolean',
          required: true,
        },
        {
          name: 'treatment',
          label: 'Ich bin oder war wegen Sucht oder psychischer Erkrankung in Behandlung',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
      message: 'Den Kleinen Waffenschein gibt es erst ab 18 Jahren (§ 4 Abs. 1 Nr. 1 WaffG).',
      field: 'birthDate',
    },
  ],
};

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate} in {form.birthPlace}'],
] as const;

const inquiries = weaponsReliability({
  ask: ['criminal', 'prosecution', 'police', 'constitution'],
  to: 'decision',
});

/**
 * Kleiner Waffenschein (§ 10 (4) sentence 4 WaffG): the permit to carry alarm, irritant and signal weapons in public.
 * Unlike every other permit of the WaffG it asks for neither need nor expertise nor insurance: of age, reliable and fit,
 * and the applicant has a right to it. So the four inquiries of § 5 (5) WaffG are the examination, and a certificate of
 * fitness is demanded only on facts (`doubts`, § 6 (2) WaffG), never for age, because § 6 (3) means firearms.
 *
 * Unlimited in time; the card is handed out in person against identity and signature, the permit is entered in the
 * National Weapons Register. NOT transitions: the review every three years (§ 4 (3) WaffG) and the revocation for later
 * unreliability (§ 45 (2) WaffG) are ex-officio procedures on the permit; carrying at public events is forbidden all the
 * same (§ 42 WaffG), which the notice says.
 */
export default defineProcedure({
  key: 'kleiner-waffenschein',
  name: 'Kleiner Waffenschein',
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.40',
  leika: [],
  legalBasis: ['§ 10 Abs. 4 Satz 4 WaffG', '§§ 4 bis 6 WaffG'],
  audience: ['citizen'],
  keywords: [
    'Schreckschusspistole',
    'Gaspistole',
    'Pfefferspray-Pistole mitführen',
    'Signalwaffe',
    'Schreckschuss bei sich tragen',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Erlöschen der Erlaubnis (§ 44a WaffG)'),
  addressee: holder,
  form,
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Pass' },
    { name: 'photo', label: 'Lichtbild' },
  ],
  fee: [
    {
      id: 'small-licence-refused',
      legalBasis: 'WaffKostV i. V. m. § 50 WaffG, Ablehnung',
      type: 'fixed',
      cents: '4100',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'small-licence',
      legalBasis: '§ 50 WaffG, Kostenverzeichnis, Kleiner Waffenschein',
      type: 'fixed',
      cents: '5500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P2M', pausesIn: ['checked.inquiries'], feeLaw: '§ 50 WaffG' }),
    ...inquiries.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf den Kleinen Waffenschein'),
    hearing: hearingLetter('der Kleine Waffenschein', rows),
    refusal: refusalNotice('Versagung des Kleinen Waffenscheins', rows),
    permit: {
      kind: 'notice',
      title: 'Kleiner Waffenschein (§ 10 Abs. 4 Satz 4 WaffG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Sie dürfen Schreckschuss-, Reizstoff- und Signalwaffen mit PTB-Zeichen führen. Karte und Ausweis sind dabei mitzuführen (§ 38 WaffG). Das Führen bei öffentlichen Veranstaltungen bleibt verboten (§ 42 WaffG), ebenso das Schießen außerhalb von Notwehr und Schießstätten. Zuverlässigkeit und Eignung werden mindestens alle drei Jahre überprüft (§ 4 Abs. 3 WaffG).',
        },
        { type: 'paragraph', text: 'Die Karte wird Ihnen persönlich in der Waffenbehörde ausgehändigt.' },
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([
      {
        name: 'formerAddresses',
        label: 'Wohnorte der letzten fünf Jahre',
        type: 'longText',
        maxLength: 1000,
      },
    ]),
    ...inquiries.events,
  },
  publicStatus: {
    ...appealableNoticeStatus,
    licenceValid: {
      de: 'Kleiner Waffenschein erteilt',
      easy: 'Sie haben den Kleinen Waffenschein. Bitte holen Sie die Karte ab.',
      en: 'Small weapons licence granted',
      actor: 'applicant',
      next: 'Holen Sie die Karte persönlich ab und führen Sie sie mit der Waffe immer mit.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Identität, Alter und Wohnorte zum Kleinen Waffenschein prüfen',
      }),
      checked: {
        meta: { label: 'Zuverlässigkeitsprüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'inquiries',
        states: {
          inquiries: inquiries.state,
          ...applicationDecision({
            state: 'Entscheidung über den Kleinen Waffenschein',
            task: 'Auskünfte würdigen und über die Erlaubnis entscheiden',
            legalBasis: '§§ 4 bis 6 WaffG',
            target: 'P7D',
            grant: {
              label: 'Erteilen (gebunden)',
              to: [
                // The findings of no authority, or findings that were weighed and do not count against the person.
                { to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] },
              ],
              fields: [
                {
                  name: 'weighing',
                  label: 'Würdigung vorhandener Erkenntnisse',
                  type: 'longText',
                  maxLength: 3000,
                },
              ],
            },
            grounds: [...reliabilityGrounds, { value: '§ 41 WaffG', label: 'Waffenbesitzverbot besteht' }],
            more: {
              doubts: { label: 'Gutachten zur Eignung anfordern (§ 6 Abs. 2 WaffG)', to: 'expertOpinion' },
            },
          }),
          expertOpinion: taskState({
            id: 'expertOpinion',
            state: 'Gutachten zur Eignung ausstehend',
            status: 'waitingForYou',
            task: 'Gutachten anfordern, Fragestellung mitteilen und Eingang verfolgen',
            post: 'clerk',
            target: 'P2M',
            legalBasis: '§ 6 Abs. 2 WaffG, § 4 AWaffV',
            outcomes: {
              received: {
                label: 'Gutachten liegt vor',
                to: 'decision',
                fields: [{ name: 'fit', label: 'Eignung bejaht', type: 'boolean', required: true }],
              },
              refused: { label: 'Nicht vorgelegt (§ 4 Abs. 6 AWaffV)', adverse: true, to: 'decision' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Erteilt', status: 'decided' },
        initial: 'register',
        states: {
          register: transmissionState({
            id: 'weaponsRegister',
            state: 'Eintrag in das Nationale Waffenregister',
            status: 'decided',
            receivers: '["Nationales Waffenregister, Bundesverwaltungsamt"]',
            legalBasis: '§§ 4, 5 WaffRG',
            to: '#case.issued',
          }),
        },
      },
      issued: appealableNotice({
        label: 'Kleiner Waffenschein',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'licenceValid'],
        fee: { notBy: ['decision'] },
        beside: {
          handover: {
            meta: { label: 'Aushändigung der Karte', status: 'licenceValid' },
            initial: 'card',
            states: {
              card: taskState({
                id: 'handover',
                state: 'Karte liegt bereit',
                status: 'licenceValid',
                task: 'Karte gegen Ausweis aushändigen und unterschreiben lassen',
                post: 'clerk',
                legalBasis: '§ 38 WaffG',
                outcomes: {
                  handedOver: {
                    label: 'Ausgehändigt',
                    to: 'done',
                    fields: [
                      {
                        name: 'number',
                        label: 'Nummer der Karte',
                        type: 'text',
                        maxLength: 30,
                        required: true,
                      },
                      {
                        name: 'on',
                        label: 'Ausgehändigt am',
                        type: 'date',
                        required: true,
                        notAfter: 'today',
                      },
                    ],
                  },
                  renounced: { label: 'Auf die Erlaubnis verzichtet', to: 'done' },
                },
              }),
              done: { type: 'final', meta: { label: 'Aushändigung erledigt', status: 'licenceValid' } },
            },
          },
        },
      }),
      rejected: refusedApplication({
        label: 'Kleiner Waffenschein versagt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
