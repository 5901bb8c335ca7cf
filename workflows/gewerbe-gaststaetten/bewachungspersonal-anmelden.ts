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
  reliabilityInquiries,
  requestLetter,
  requestOutcome,
  taskState,
  transmissionState,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const SPECIAL = 'form.tasks != "plain"';
const ask: readonly Inquiry[] = [
  {
    id: 'police',
    authority: 'Landeskriminalamt Niedersachsen (Polizei am Wohnsitz)',
    effect: 'Einvernehmen',
    legalBasis: '§ 34a Abs. 1a Satz 3 i. V. m. Abs. 1 Satz 5 Nr. 4 GewO',
  },
  {
    id: 'protection',
    authority: 'Niedersächsischer Verfassungsschutz',
    effect: 'Einvernehmen',
    legalBasis: '§ 34a Abs. 1a Satz 4 GewO',
    needed: 'list contains(["shelter", "event", "critical"], form.tasks)',
  },
];
const inquiries = inquiryParts(ask);
const RELEASED = 'guardReleased';
/** FEEL: whether the qualification named in the form suffices for the tasks (§ 34a (1a) sentences 1 and 2 GewO). */
const QUALIFIED = `list contains(["expert", "vocational"], form.qualification) or (form.qualification = "instruction" and not(${SPECIAL}))`;

/**
 * Wachperson anmelden (§ 34a (1a), § 11b GewO): the employer enters the guard in the Bewacherregister, the authority at the
 * seat of the business releases the person, and before the release nobody may guard – which the applicant is told first.
 *
 * Peculiar: it is about a third person. The business applies and gets the answer, but the guard's own data are examined and
 * the guard too is heard before a refusal (`guardHeard`), because it ends a job. What is needed depends on the tasks: an
 * instruction by the chamber is enough for plain guarding, the expert examination is demanded for shops' detectives,
 * patrols in public, club doors and leading in shelters and at large events – compared by FEEL, so that a release against
 * it cannot be chosen; the constitution-protection service is asked for some of them. A released person is examined again
 * after five years at the latest, and leaves the register when the employer gives notice within six weeks. The register,
 * not paper, says who may guard: release and end are transmitted there. Silence releases nobody.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'bewachungspersonal-anmelden',
  name: 'Bewachungspersonal im Bewacherregister anmelden',
  kind: 'registration',
  filePlan: '32.31.21',
  legalBasis: ['§ 34a Abs. 1a GewO', '§ 11b GewO', '§ 16 BewachV'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog; über das Bewacherregister' },
  keywords: ['Wachmann', 'Türsteher', 'Security-Mitarbeiter', 'Sicherheitsdienst Freigabe', 'Ladendetektiv'],
  retention: kept(5, 'nach Abmeldung der Wachperson'),
  addressee: ['{form.company}', '{form.seat}'],
  form: {
    sections: [
      {
        title: 'Bewachungsunternehmen',
        fields: [
          { name: 'company', label: 'Unternehmen', type: 'name', maxLength: 200, required: true },
          brief.text('seat', 'Sitz in Hannover'),
          brief.text('companyId', 'Bewacherregister-ID des Unternehmens', 20),
          { name: 'email', label: 'E-Mail', type: 'email', required: true },
        ],
      },
      {
        title: 'Wachperson',
        fields: [
          {
            name: 'guardName',
            label: 'Vornamen, Familienname, Geburtsname',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('birthPlace', 'Geburtsort und -land', 120),
          brief.text('nationalities', 'Staatsangehörigkeiten', 120),
          brief.text('homes', 'Wohnungen der letzten fünf Jahre', 1000),
          brief.text('idDocument', 'Art und Nummer des Ausweises', 60),
          brief.text('guardId', 'Bewacherregister-ID, wenn schon erteilt', 20, { required: false }),
        ],
      },
      {
        title: 'Einsatz und Qualifikation',
        fields: [
          brief.pick('tasks', 'Vorgesehene Aufgaben', {
            plain: 'Bewachung ohne besondere Aufgaben',
            patrol: 'Kontrollgänge im öffentlichen Verkehrsraum',
            shop: 'Schutz vor Ladendieben',
            door: 'Einlass gastgewerblicher Diskotheken',
            shelter: 'Flüchtlingsunterkunft (auch leitend)',
            event: 'zugangsgeschützte Großveranstaltung (auch leitend)',
            critical: 'Schutz kritischer Anlagen',
          }),
          brief.pick('qualification', 'Nachweis', {
            instruction: 'Unterrichtung der IHK',
            expert: 'Sachkundeprüfung der IHK',
            vocational: 'Ausbildung im Schutz- und Sicherheitsgewerbe',
            none: 'noch keiner',
          }),
          brief.text('certificate', 'Kammer, Nummer und Datum', 120, {
            when: 'form.qualification != "none"',
          }),
          brief.day('start', 'Vorgesehener Beginn'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.birthDate) + duration("P18Y") <= date(form.start)',
        message: 'Wachpersonen müssen volljährig sein (§ 8 BewachV, zu bestätigen).',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    {
      name: 'certificate',
      label: 'Unterrichtungs- oder Sachkundenachweis',
      legalBasis: '§ 34a Abs. 1a GewO',
    },
    { name: 'identity', label: 'Ausweis der Wachperson' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.14 je Wachperson (Rahmen zu bestätigen)', 4000, 15000),
  clocks: {
    ...permitClocks({ target: 'P4W', pausesIn: ['checked.inquiries'] }),
    ...inquiries.clocks,
    guardReply: {
      label: 'Äußerung der Wachperson',
      kind: 'setByAuthority',
      legalBasis: '§ 28 Abs. 1, § 13 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
    fiveYears: {
      label: 'Regelüberprüfung der Wachperson',
      kind: 'statutory',
      legalBasis: '§ 34a Abs. 1a Satz 3 i. V. m. Abs. 1 Satz 10 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P5Y',
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('der Anmeldung einer Wachperson'),
    ...adjudicationDocuments({
      subject: 'die Freigabe der Wachperson',
      title: 'Freigabe einer Wachperson (§ 34a Abs. 1a GewO)',
      facts: [
        ['Wachperson', '{form.guardName}, geboren am {form.birthDate}'],
        [
          'Aufgaben',
          '{if form.tasks = "plain" then "Bewachung ohne besondere Aufgaben" else "besondere Aufgaben nach Nachweis"}',
        ],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Die Wachperson ist zuverlässig und ausreichend qualifiziert. Sie darf ab heute mit den genannten Aufgaben beschäftigt werden; die Freigabe steht im Bewacherregister (ID {facts.grant.guardId}).',
        },
        {
          type: 'paragraph',
          text: 'Melden Sie das Ende der Beschäftigung innerhalb von sechs Wochen ab (§ 16 BewachV, zu bestätigen). Vor anderen Aufgaben ist die Qualifikation neu nachzuweisen.',
        },
      ],
      groundTexts: {
        reliability:
          'Die Wachperson besitzt die erforderliche Zuverlässigkeit nicht (§ 34a Abs. 1a Satz 1 Nr. 1 GewO).',
        instruction:
          'Die Unterrichtung durch die Kammer ist nicht nachgewiesen (§ 34a Abs. 1a Satz 1 Nr. 2 GewO).',
        expertise: 'Für die Aufgaben ist die Sachkundeprüfung nötig (§ 34a Abs. 1a Satz 2 GewO).',
      },
      consequence: 'Die Person darf nicht mit Bewachungsaufgaben beschäftigt werden (§ 34a Abs. 1a GewO).',
    }),
  },
  events: {
    ...permitEvents([
      brief.pick('qualification', 'Nachweis', { instruction: 'Unterrichtung', expert: 'Sachkundeprüfung' }),
      brief.text('certificate', 'Kammer, Nummer und Datum', 120),
    ]),
    ...inquiries.events,
    guardStatement: {
      label: 'Äußerung der Wachperson eintragen',
      by: ['clerk', 'authority'],
      fields: [brief.long('statement', 'Äußerung', 5000)],
    },
    guardLeft: {
      label: 'Wachperson abmelden',
      by: ['applicant', 'clerk'],
      fields: [brief.day('lastDay', 'Letzter Tag', { notAfter: 'today' })],
    },
    newFinding: {
      label: 'Nachbericht zur Wachperson eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('finding', 'Erkenntnis', 2000)],
      note: 'Polizei und Verfassungsschutz berichten von sich aus nach (§ 34a Abs. 1b GewO).',
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    [RELEASED]: {
      de: 'Freigegeben',
      easy: 'Die Person darf als Wachperson arbeiten.',
      en: 'Released',
      actor: 'applicant',
      next: 'Melden Sie die Person ab, wenn sie nicht mehr für Sie wacht.',
    },
  },
  exceptions: [
    boundGrant(
      'Eine Freigabe ohne die für die Aufgaben vorgeschriebene Qualifikation lässt das Gesetz nicht zu.',
      '§ 34a Abs. 1a Satz 1 und 2 GewO',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Registerdaten der Wachperson prüfen und Identität abgleichen', target: 'P2D' },
    examination: {
      qualification: taskState({
        id: 'qualification',
        state: 'Qualifikation für die Aufgaben',
        status: 'inReview',
        task: 'Nachweis bei der Kammer (Schnittstelle des Registers) abgleichen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 34a Abs. 1a Satz 1 Nr. 2 und Satz 2 GewO',
        outcomes: {
          confirmed: { label: 'Von der Kammer bestätigt', to: 'inquiries' },
          unknown: { ...requestOutcome, label: 'Nachweis nachfordern' },
          lacking: { label: 'Kein ausreichender Nachweis', adverse: true, to: 'guardHeard' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminalFull', 'guards'],
        legalBasis: '§ 34a Abs. 1a Satz 3 i. V. m. Abs. 1 Satz 5 GewO, § 41 Abs. 1 Nr. 9 BZRG',
        ask,
        onDone: [
          {
            to: 'guardHeard',
            when: 'facts.registers.outcome = "entries" or facts.policeOpinion.result = "refuses" or facts.protectionOpinion.result = "refuses"',
          },
          { to: 'decision' },
        ],
      }),
      guardHeard: {
        meta: { label: 'Äußerung der Wachperson', status: 'hearing' },
        initial: 'asking',
        onDone: ways('decision'),
        states: {
          asking: transmissionState({
            id: 'guardHearing',
            state: 'Wachperson wird angeschrieben',
            status: 'hearing',
            receivers: '[form.guardName]',
            legalBasis: '§ 13 Abs. 2, § 28 Abs. 1 VwVfG',
            to: 'awaiting',
          }),
          awaiting: {
            meta: { label: 'Äußerungsfrist der Wachperson', status: 'hearing' },
            on: { guardStatement: ways('heard', ['record']) },
            after: { guardReply: 'heard' },
          },
          heard: finished('Gehört', 'inReview'),
        },
      },
    },
    decision: {
      task: 'Zuverlässigkeit nach den Regelbeispielen (§ 34a Abs. 1 Satz 4) beurteilen und über die Freigabe entscheiden',
      legalBasis: '§ 34a Abs. 1a GewO',
      grantable: `(${QUALIFIED}) and facts.policeOpinion != null`,
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Satz 1 Nr. 1)' },
        { value: 'instruction', label: 'Keine Unterrichtung (Satz 1 Nr. 2)' },
        { value: 'expertise', label: 'Keine Sachkunde (Satz 2)' },
      ],
      grantFields: [brief.text('guardId', 'Bewacherregister-ID der Wachperson', 20)],
      feeBasis: 'AllGO Nr. 40.1.14, § 9 NVwKostG',
    },
    permit: 'Freigabe',
    status: RELEASED,
    obligations: { guard: guard() },
  }),
});

/** The released person in the register: leaves, is reported on, is examined again after five years. */
function guard() {
  const on = { guardLeft: ways('leaving', ['record']), newFinding: ways('reassessing', ['record']) };
  const register = (id: string, state: string, to: string) =>
    transmissionState({
      id,
      state,
      status: RELEASED,
      receivers: '["Statistisches Bundesamt (Bewacherregister)"]',
      legalBasis: '§ 11b GewO',
      to,
    });
  return {
    meta: { label: 'Wachperson', status: RELEASED },
    initial: 'entering',
    states: {
      entering: register('releaseEntry', 'Freigabe im Register', 'employed'),
      employed: { meta: { label: 'Beschäftigt', status: RELEASED }, on, after: { fiveYears: 'reassessing' } },
      reassessing: taskState(
        {
          id: 'reassessing',
          state: 'Erneute Überprüfung',
          status: RELEASED,
          task: 'Register und Behörden erneut befragen und die Zuverlässigkeit neu beurteilen',
          post: 'clerk',
          target: 'P2M',
          legalBasis: '§ 34a Abs. 1 Satz 10, Abs. 1b GewO',
          outcomes: {
            reliable: { label: 'Weiter zuverlässig', to: 'employed' },
            unreliable: {
              label: 'Untersagung der Beschäftigung angelegt (§ 34a Abs. 4)',
              adverse: true,
              to: 'leaving',
            },
          },
        },
        { on: { guardLeft: ways('leaving', ['record']) } },
      ),
      leaving: register('leaveEntry', 'Ende im Register', 'left'),
      left: finished('Nicht mehr beschäftigt', 'closed'),
    },
  };
}
