import {
  atCourt,
  birthCertificates,
  birthEntry,
  birthRecord,
  brief,
  completeness,
  courtDecision,
  courtInquiry,
  courtReferral,
  defineProcedure,
  doubt,
  endings,
  namesGiven,
  namesPeriod,
  registrarTask,
  registryService,
  refuseAct,
  refusalLetter,
  refusedAct,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  type EvidenceItem,
  type Field,
} from '@amtsweg/procedure';

/**
 * Hausgeburt anzeigen (§§ 18, 19 PStG): no clinic notifies in writing; a parent with custody, else anybody who was there, comes in person
 * within a week and notifies orally. The register rests on what people say, so the birth itself has to be proved: the
 * certificate of the midwife or doctor, or, where the mother gave birth alone, the mother's medical booklet, a
 * examination after the birth, witnesses under oath (§ 9 PStG) → `unattended`, and where even this leaves doubt the district court.
 *
 * Peculiar: who was present decides who is bound to notify (order of § 19: the form asks); the midwife who notifies instead is
 * a witness, not the notifier. Nobody told of the birth for over a week: it is recorded all the same, the delay is noted
 * (§ 70 PStG, another file). A child never shown to anybody goes to the youth office at once (§ 8a SGB VIII), beside the recording and
 * without holding it up. A birth must be recorded: neither withdrawal nor discontinuation. What follows is `birthRecord`.
 */
const parent: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
  brief.text('nationality', 'Staatsangehörigkeit', 60),
  brief.text('address', 'Anschrift'),
];
const ALONE = 'form.attendance = "nobody"';
const evidence: readonly EvidenceItem[] = [
  {
    name: 'attendance',
    label: 'Bescheinigung der Hebamme oder des Arztes über die Geburt',
    when: 'form.attendance in ("midwife", "doctor")',
  },
  {
    name: 'aftercare',
    label: 'Mutterpass und Bescheinigung der Untersuchung nach der Geburt (U1)',
    when: ALONE,
  },
  { name: 'identity', label: 'Ausweise der Eltern', legalBasis: '§ 33 PStV' },
  { name: 'births', label: 'Geburtsurkunden der Eltern, bei Ehe die Eheurkunde' },
  {
    name: 'paternity',
    label: 'Vaterschaftsanerkennung',
    when: 'form.parentsMarried = false and form.father != null',
  },
];

export default defineProcedure({
  ...registryService,
  key: 'hausgeburt-anzeigen',
  name: 'Hausgeburt anzeigen',
  kind: 'registration',
  initiation: 'notification',
  filePlan: '34.15.40',
  leika: [],
  legalBasis: ['§ 18 PStG', '§ 19 PStG', '§ 21 PStG', '§ 9 PStG', '§ 33 PStV'],
  keywords: ['Baby zu Hause bekommen', 'Hebamme Bescheinigung', 'Geburt ohne Krankenhaus', 'Alleingeburt'],
  addressee: ['{form.mother.givenNames} {form.mother.familyName}', '{form.mother.address}'],
  form: {
    sections: [
      {
        title: 'Die Geburt',
        fields: [
          brief.day('bornOn', 'Tag der Geburt', { notAfter: 'today' }),
          brief.text('bornAt', 'Uhrzeit', 5),
          brief.text('bornIn', 'Wo (Wohnung, Fahrzeug, Geburtshaus, unterwegs)', 160),
          brief.pick('attendance', 'Wer dabei half', {
            midwife: 'Hebamme',
            doctor: 'Ärztin oder Arzt',
            rescue: 'Rettungsdienst',
            nobody: 'niemand vom Fach',
          }),
          {
            name: 'attendant',
            label: 'Name und Praxis',
            type: 'name',
            maxLength: 160,
            when: `not(${ALONE})`,
            required: true,
          },
          brief.pick(
            'sex',
            'Geschlecht',
            { female: 'weiblich', male: 'männlich', diverse: 'divers' },
            { required: false, help: 'Darf fehlen (§ 22 Abs. 3 PStG).' },
          ),
          brief.yes('seenByDoctor', 'Das Kind wurde seither ärztlich oder von der Hebamme gesehen'),
        ],
      },
      {
        title: 'Wer anzeigt und die Eltern',
        fields: [
          brief.pick('notifier', 'Ich bin', {
            custody: 'sorgeberechtigter Elternteil',
            present: 'eine andere Person, die dabei war',
            informed: 'jemand, der aus eigenem Wissen davon weiß',
          }),
          {
            name: 'notifierName',
            label: 'Name der anzeigenden Person',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'mother', label: 'Mutter', type: 'group', required: true, fields: parent },
          { name: 'father', label: 'Vater oder anderer Elternteil', type: 'group', fields: parent },
          brief.yes('parentsMarried', 'Die Eltern sind miteinander verheiratet'),
          { name: 'childGivenNames', label: 'Vornamen des Kindes', type: 'name', maxLength: 160 },
          brief.text('birthName', 'Gewünschter Geburtsname', 120),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.parentsMarried = false or form.father != null',
        message: 'Sind die Eltern verheiratet, geben Sie bitte beide an.',
        field: 'father',
      },
    ],
  },
  evidence,
  fee: [
    {
      id: 'free',
      legalBasis: 'AllGO: Beurkundung gebührenfrei',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  clocks: {
    replyPeriod,
    courtInquiry,
    namesPeriod: namesPeriod('form.bornOn'),
    proofAwaited: waitingFor(
      'Nachweise über die Geburt abwarten',
      'P10D',
      '§ 10 PStG, § 7 PStV (Wiedervorlage)',
    ),
    notificationPeriod: {
      label: 'Anzeigefrist (eine Woche)',
      kind: 'statutory',
      legalBasis: '§ 18 Abs. 1 Satz 1 PStG',
      bound: 'party',
      start: { rule: 'event', on: 'form.bornOn' },
      period: 'P1W',
      runsIn: ['submitted'],
      atEnd: 'mark',
    },
  },
  documents: {
    request: requestLetter('der Geburt zu Hause'),
    refusal: refusalLetter('Beurkundung einer Geburt'),
    birthCertificates,
  },
  events: {
    supplement: supplementEvent([
      { name: 'childGivenNames', label: 'Vornamen des Kindes', type: 'name', maxLength: 160 },
    ]),
    courtDecision,
    namesGiven,
    proof: {
      label: 'Nachweis über die Geburt ist da',
      by: ['applicant', 'clerk'],
      fields: [brief.text('what', 'Welcher', 200)],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    atCourt,
    recorded: {
      de: 'Geburt beurkundet',
      easy: 'Die Geburt Ihres Kindes ist eingetragen.',
      en: 'Birth recorded',
      actor: 'office',
      next: 'Sie erhalten die Geburtsurkunden.',
    },
    namesOpen: {
      de: 'Vornamen fehlen',
      easy: 'Bitte nennen Sie uns den Vornamen.',
      en: 'Given names missing',
      actor: 'applicant',
      next: 'Zeigen Sie die Vornamen innerhalb eines Monats an.',
    },
    proofOpen: {
      de: 'Nachweis der Geburt fehlt',
      easy: 'Bitte zeigen Sie uns, dass das Kind hier geboren wurde. Zum Beispiel mit dem Mutterpass.',
      en: 'Proof of birth open',
      actor: 'applicant',
      next: 'Bringen Sie Mutterpass, Bescheinigung der Untersuchung oder Zeugen bei.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: oral(),
      checked: {
        meta: { label: 'Nachweis der Geburt', status: 'inReview' },
        initial: 'childSafety',
        states: {
          childSafety: {
            meta: { label: 'Kind schon gesehen?', status: 'inReview' },
            always: [
              {
                target: 'youthOffice',
                guard: { type: 'feel', params: { expr: 'form.seenByDoctor = false' } },
              },
              { target: 'examination' },
            ],
          },
          youthOffice: transmissionState({
            id: 'youthOffice',
            state: 'Hinweis an das Jugendamt',
            status: 'inReview',
            receivers: '["Jugendamt Hannover (Kinderschutz)"]',
            legalBasis: '§ 3 Abs. 1 KKG, § 8a SGB VIII',
            to: 'examination',
          }),
          examination: registrarTask({
            id: 'examination',
            state: 'Geburt, Abstammung und Identität',
            task: 'Bescheinigung der Hebamme oder des Arztes, Abstammung und Identität der Eltern prüfen',
            target: 'P3D',
            legalBasis: '§§ 9, 10, 21 PStG, §§ 1591, 1592 BGB',
            outcomes: {
              proved: { label: 'Nachgewiesen', to: [{ to: 'unattended', when: ALONE }, { to: 'recording' }] },
              incomplete: requestOutcome,
              doubtful: doubt,
              elsewhereBorn: {
                label: 'In einer anderen Gemeinde geboren: abgeben',
                to: 'handOver',
                fields: [brief.text('competentOffice', 'Standesamt des Geburtsorts', 160)],
              },
              miscarriage: refuseAct('Fehlgeburt: keine Beurkundung (§ 31 Abs. 3 PStV)'),
            },
          }),
          handOver: transmissionState({
            id: 'handOver',
            state: 'Abgabe der mündlichen Anzeige',
            status: 'transferred',
            receivers: '[facts.examination.competentOffice]',
            legalBasis: '§ 18 Abs. 1 PStG',
            to: '#case.transferred',
          }),
          unattended: registrarTask({
            id: 'unattended',
            state: 'Geburt ohne Fachleute',
            task: 'Mutterpass, Untersuchung nach der Geburt und Zeugen anhören; nötigenfalls Versicherung an Eides statt abnehmen',
            legalBasis: '§ 9 Abs. 2 PStG',
            outcomes: {
              credible: { label: 'Überzeugend belegt', to: 'recording' },
              awaiting: { label: 'Weitere Nachweise abwarten', to: 'proofAwaited' },
              doubtful: doubt,
            },
          }),
          proofAwaited: {
            meta: { label: 'Wartet auf Nachweise der Geburt', status: 'proofOpen' },
            on: { proof: [{ target: 'unattended', actions: ['record'] }] },
            after: { proofAwaited: 'unattended' },
          },
          recording: registrarTask({
            id: 'recording',
            state: 'Beurkundung',
            task: 'Geburt mit dem wirklichen Ort (Anschrift, Fahrzeug) beurkunden',
            target: 'P2D',
            legalBasis: '§ 21 PStG',
            outcomes: { recorded: { label: 'Beurkundet', to: '#case.approved', fields: birthEntry } },
          }),
          ...courtReferral({ ordered: 'recording' }),
        },
      },
      approved: { meta: { label: 'Geburt beurkundet', status: 'recorded' }, always: '#case.issued' },
      issued: birthRecord({ receivers: '["Meldebehörde", "Landesamt für Statistik Niedersachsen"]' }),
      rejected: refusedAct('Keine Beurkundung'),
      ...endings('closed', 'transferred'),
    },
  },
});

/** The oral notification: written down, read out and signed; silence leads to the registrar, for a birth must be recorded. */
function oral() {
  const usual = completeness({
    post: 'clerk',
    target: 'P1D',
    task: 'Mündliche Anzeige aufnehmen, vorlesen und unterschreiben lassen; Reihenfolge der Anzeigepflichtigen beachten',
  });
  const { on: _none, ...rest } = usual;
  return {
    ...rest,
    states: {
      ...usual.states,
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Papiere stehen aus',
          status: 'waitingForYou',
          task: 'Hausbesuch der Hebamme oder Anruf erbitten, sonst ohne die Papiere prüfen',
          post: 'clerk',
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal bitten' },
            proceed: { label: 'Mit dem Vorhandenen prüfen', to: '#case.checked' },
          },
        },
        { on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] } },
      ),
    },
  };
}
