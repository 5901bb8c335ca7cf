import { defineProcedure, lateRegistration, registryService } from '@amtsweg/procedure';

/**
 * Nachbeurkundung eines Sterbefalls im Ausland (§ 36 PStG): the death of a German abroad, recorded on application of those
 * whom § 36 (1) lists, at the last residence of the deceased, without one at that of the applicant, only then in Berlin (§ 36 (2)).
 *
 * Peculiar: the body or the urn is often home before the papers, so a provisional certificate of the mission may stand for
 * the foreign one; a missing body (accident at sea, war) is no death to be recorded but a declaration of death by the
 * court (§§ 2 ff. VerschG) → refusal `missingPerson`; deaths on German ships go to Berlin (§ 37 PStG) → `transferred` by
 * the field `onShip`. The marital status at death is examined anew, because estates and pensions hang on it.
 */
export default defineProcedure({
  ...registryService,
  key: 'auslandssterbefall-nachbeurkunden',
  name: 'Nachbeurkundung eines Sterbefalls im Ausland',
  kind: 'multiStage',
  filePlan: '34.50.20',
  leika: ['99101006026000'],
  legalBasis: ['§ 36 PStG', '§ 31 PStG', '§ 60 PStV'],
  keywords: [
    'im Urlaub verstorben',
    'deutsche Sterbeurkunde nach Tod in Spanien',
    'Überführung aus der Türkei',
    'Tod auf Reisen',
  ],
  retention: { years: 30, legalBasis: '§ 6 PStG: Sammelakte, wie das Sterberegister', evidence: 'derived' },
  form: {
    sections: [
      {
        title: 'Der Sterbefall im Ausland',
        fields: [
          {
            name: 'deceasedGivenNames',
            label: 'Vornamen der verstorbenen Person',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          { name: 'deceasedFamilyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          {
            name: 'deceasedBirthDate',
            label: 'Geburtsdatum',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'onShip',
            label: 'Der Tod trat auf einem deutschen Seeschiff ein',
            type: 'boolean',
            required: true,
          },
          { name: 'bodyFound', label: 'Der Leichnam wurde gefunden', type: 'boolean', required: true },
          { name: 'buried', label: 'Bestattet oder überführt nach', type: 'text', maxLength: 160 },
          { name: 'maritalStatus', label: 'Familienstand', type: 'text', maxLength: 60, required: true },
          { name: 'state', label: 'Staat', type: 'text', maxLength: 80, required: true },
          { name: 'place', label: 'Ort', type: 'text', maxLength: 120, required: true },
          { name: 'happenedOn', label: 'Tag', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'foreignNumber',
            label: 'Behörde und Nummer der ausländischen Urkunde',
            type: 'text',
            maxLength: 160,
            required: true,
          },
          {
            name: 'certification',
            label: 'Beglaubigung der Urkunde',
            type: 'choice',
            required: true,
            options: [
              { value: 'notNeeded', label: 'nicht nötig (EU-Verordnung, Übereinkommen)' },
              { value: 'apostille', label: 'Apostille' },
              { value: 'legalisation', label: 'Legalisation' },
              { value: 'none', label: 'keine; Legalisation ist im Staat eingestellt' },
            ],
          },
        ],
      },
      {
        title: 'Wer den Antrag stellt',
        fields: [
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
          {
            name: 'relation',
            label: 'Ich bin',
            type: 'choice',
            required: true,
            options: [
              { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
              { value: 'child', label: 'Kind' },
              { value: 'parent', label: 'Elternteil' },
              { value: 'legalInterest', label: 'Person mit rechtlichem Interesse' },
              { value: 'mission', label: 'Auslandsvertretung' },
            ],
          },
          {
            name: 'residence',
            label: 'Letzter Wohnsitz der verstorbenen Person',
            type: 'choice',
            required: true,
            options: [
              { value: 'hannover', label: 'in Hannover' },
              { value: 'germany', label: 'anderswo in Deutschland' },
              { value: 'none', label: 'nie in Deutschland' },
            ],
          },
          {
            name: 'applicantResidence',
            label: 'Ihr eigener Wohnsitz oder letzter Wohnsitz',
            type: 'choice',
            when: 'form.residence = "none"',
            required: true,
            options: [
              { value: 'hannover', label: 'in Hannover' },
              { value: 'germany', label: 'anderswo in Deutschland' },
              { value: 'none', label: 'nie in Deutschland' },
            ],
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweise' },
    {
      name: 'foreign',
      label:
        'Ausländische Sterbeurkunde oder Bescheinigung der Auslandsvertretung im Original mit Übersetzung',
    },
    {
      name: 'nationality',
      label: 'Nachweis der deutschen Staatsangehörigkeit oder Rechtsstellung',
      legalBasis: '§ 36 Abs. 1 PStG',
    },
    { name: 'birth', label: 'Geburtsurkunde der verstorbenen Person' },
    { name: 'marriage', label: 'Eheurkunde, Nachweis der Auflösung', when: 'form.maritalStatus != "ledig"' },
    {
      name: 'interest',
      label: 'Nachweis des rechtlichen Interesses',
      when: 'form.relation = "legalInterest"',
    },
  ],
  fee: [
    { id: 'recording', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '7000', evidence: 'assumed' },
  ],
  ...lateRegistration({
    event: 'den Sterbefall im Ausland',
    basis: '§ 36 PStG',
    register: 'Sterberegister',
    competentHere:
      '(form.residence = "hannover" or form.residence = "none" and form.applicantResidence = "hannover") and form.onShip = false',
    examination: {
      task: 'Tod, Todeszeitpunkt, Identität und letzten Familienstand feststellen',
      legalBasis: '§ 31, § 36 PStG, § 38 PStV',
      findings: [
        {
          name: 'timeProved',
          label: 'Zeitpunkt des Todes ist nachgewiesen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'period',
          label: 'Sonst: Zeitraum',
          type: 'text',
          maxLength: 120,
          when: 'event.timeProved = false',
          required: true,
        },
      ],
      refusals: {
        missingPerson: 'Tod nicht feststellbar: Todeserklärung nach dem Verschollenheitsgesetz',
        notEntitled: 'Nicht antragsberechtigt (§ 36 Abs. 1 PStG)',
        notGerman: 'Die verstorbene Person war nicht deutsch und stand nicht gleich',
      },
    },
    entries: [
      { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
      {
        name: 'diedAt',
        label: 'Zeitpunkt oder Zeitraum des Todes',
        type: 'text',
        maxLength: 120,
        required: true,
      },
      { name: 'maritalStatus', label: 'Familienstand', type: 'text', maxLength: 60, required: true },
      { name: 'spouse', label: 'Letzter Ehegatte oder Lebenspartner', type: 'name', maxLength: 160 },
    ],
    certificate: {
      title: 'Sterbeurkunde',
      rows: [
        [
          'Verstorbene Person',
          '{form.deceasedGivenNames} {form.deceasedFamilyName}, geboren am {form.deceasedBirthDate}',
        ],
        ['Verstorben', '{facts.recording.diedAt} in {form.place}, {form.state}'],
        ['Familienstand', '{facts.recording.maritalStatus}'],
      ],
    },
    receivers:
      '["Standesamt I in Berlin (Verzeichnis)", "Meldebehörde", "Zentrales Testamentsregister (Bundesnotarkammer)", "Finanzamt (Erbschaftsteuer)", "Standesamt des Geburtseintrags"]',
    supplement: [{ name: 'buried', label: 'Bestattet oder überführt nach', type: 'text', maxLength: 160 }],
  }),
});
