import {
  completeness,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  replyPeriod,
  requestLetter,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { identityService, refused } from './identity-service.js';
import { cardRetention } from './personalausweis-law.js';

/**
 * Befreiung von der Ausweispflicht (§ 1 (3) PAuswG): the office may exempt three groups and no other: persons with a
 * guardian, except for single affairs only (no. 1), those lastingly in a hospital, home or similar place (no. 2), those lastingly disabled who cannot
 * take part in public life on their own (no. 3). The ground is a matter of proof, the exemption one of discretion: who
 * still needs a card for bank or election may be better served by one made at the bedside, so the clerk weighs it.
 *
 * No fee, no register entry beyond the note; the exemption ends by itself with its ground, and a card may be had at any time.
 * A health certificate is enough: nobody examines the person, no diagnosis is kept.
 */
export default defineProcedure({
  ...identityService,
  key: 'befreiung-ausweispflicht',
  name: 'Befreiung von der Ausweispflicht',
  kind: 'exemption',
  filePlan: '33.11.90',
  leika: [],
  legalBasis: ['§ 1 Abs. 3 PAuswG', '§ 40 VwVfG'],
  keywords: [
    'bettlägerig kein Perso',
    'Pflegeheim Perso nicht mehr nötig',
    'dauerhaft im Krankenhaus',
    'unter Betreuung ohne Perso',
    'dement kein neuer Perso',
  ],
  retention: cardRetention,
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Wer befreit werden soll', fields: personFields },
      {
        title: 'Grund',
        fields: [
          {
            name: 'ground',
            label: 'Grund der Befreiung',
            type: 'choice',
            required: true,
            options: [
              { value: 'guardian', label: 'Rechtliche Betreuung, nicht nur für einzelne Angelegenheiten' },
              { value: 'home', label: 'Voraussichtlich dauerhaft in Krankenhaus, Pflegeheim oder Ähnlichem' },
              { value: 'disability', label: 'Dauerhafte Behinderung, keine Teilnahme am öffentlichen Leben' },
            ],
          },
          {
            name: 'institution',
            label: 'Einrichtung',
            type: 'text',
            maxLength: 200,
            when: 'form.ground = "home"',
            required: true,
          },
          { name: 'expiredOn', label: 'Letzter Ausweis gültig bis', type: 'date' },
        ],
      },
      {
        title: 'Wer den Antrag stellt',
        fields: [
          {
            name: 'applicant',
            label: 'Antrag durch',
            type: 'choice',
            required: true,
            options: [
              { value: 'self', label: 'die Person selbst' },
              { value: 'guardian', label: 'die rechtliche Betreuung' },
              { value: 'proxy', label: 'eine bevollmächtigte Person' },
            ],
          },
          {
            name: 'applicantName',
            label: 'Name',
            type: 'name',
            maxLength: 120,
            when: 'form.applicant != "self"',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'guardianship',
      label: 'Betreuerausweis mit Aufgabenkreis',
      legalBasis: '§ 290 FamFG',
      when: 'form.ground = "guardian" or form.applicant = "guardian"',
    },
    { name: 'home', label: 'Bescheinigung der Einrichtung', when: 'form.ground = "home"' },
    {
      name: 'disability',
      label: 'Ärztliche Bescheinigung ohne Diagnose oder Schwerbehindertenausweis',
      when: 'form.ground = "disability"',
    },
    { name: 'proxy', label: 'Vollmacht', when: 'form.applicant = "proxy"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Befreiung von der Ausweispflicht'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung (§ 28 VwVfG)',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, {form.givenNames} {form.familyName} nicht von der Ausweispflicht zu befreien: {facts.weighing.reason}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern. Auf Wunsch nehmen wir den Antrag auf einen Personalausweis auch in der Wohnung oder Einrichtung auf.',
        },
      ],
    },
    exemption: {
      kind: 'notice',
      title: 'Befreiung von der Ausweispflicht',
      signedBy: 'weighing',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: '{form.givenNames} {form.familyName}, geboren am {form.birthDate} in {form.birthPlace}, wird von der Ausweispflicht befreit (§ 1 Abs. 3 PAuswG).',
        },
        {
          type: 'paragraph',
          text: 'Die Befreiung gilt, solange ihr Grund besteht: {choice("ground", form.ground)}. Fällt er weg, ist ein Ausweis zu beantragen.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Befreiung von der Ausweispflicht',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Der Antrag auf Befreiung von der Ausweispflicht wird abgelehnt.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'institution', label: 'Einrichtung', type: 'text', maxLength: 200 },
    ]),
    statement: statementEvent,
    ...directActionEvents,
  },
  publicStatus: { litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Vertretungsmacht und Nachweis des Befreiungsgrunds prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'weighing',
        states: {
          weighing: taskState({
            id: 'weighing',
            state: 'Befreiungsgrund und Ermessen',
            status: 'inReview',
            task: 'Grund feststellen und abwägen, ob die Person ohne Ausweis Nachteile hätte',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 1 Abs. 3 PAuswG, § 40 VwVfG',
            outcomes: {
              exempt: { label: 'Befreien', to: '#case.approved' },
              unproven: requestOutcome,
              against: { label: 'Nicht befreien', adverse: true, to: 'hearing' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Stellungnahme entscheiden und das Ermessen begründen',
            post: 'lead',
            legalBasis: '§ 39 Abs. 1 Satz 3 VwVfG',
            outcomes: {
              exempt: { label: 'Doch befreien', to: '#case.approved' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: taskState({
        id: 'entry',
        state: 'Vermerk im Register',
        status: 'decided',
        task: 'Befreiung im Personalausweisregister vermerken, abgelaufenen Ausweis entwerten',
        post: 'clerk',
        legalBasis: '§ 23 Abs. 3 PAuswG',
        outcomes: { entered: { label: 'Vermerkt', to: '#case.issued' } },
      }),
      // Granted in full: nobody is burdened, nothing is open to remedy.
      issued: notification({
        label: 'Befreiung',
        status: ['decided', 'sent'],
        document: 'exemption',
        prefix: 'exemption',
      }),
      rejected: refused('Befreiung abgelehnt'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
