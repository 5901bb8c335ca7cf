import { brief, type EvidenceItem, type Form } from '@amtsweg/procedure';

const FAMILY = 'form.part != "given"';

/** Who asks, for whom, which name becomes which, and why. */
export const form: Form = {
  sections: [
    {
      title: 'Person, deren Name geändert werden soll',
      fields: [
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        brief.text('birthName', 'Geburtsname, falls anders', 120, { required: false }),
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('birthOffice', 'Standesamt der Geburt (Ort, Registernummer)', 160),
        brief.text('marriageOffice', 'Standesamt der Eheschließung', 160, { required: false }),
        brief.text('address', 'Anschrift', 200),
        brief.pick('residence', 'Wohnsitz oder gewöhnlicher Aufenthalt', {
          hannover: 'Hannover',
          elsewhere: 'andere Gemeinde in Deutschland',
        }),
        brief.pick('status', 'Rechtsstellung', {
          german: 'Deutsche oder Deutscher',
          stateless: 'staatenlos',
          refugee: 'anerkannter Flüchtling oder asylberechtigt',
          foreign: 'andere Staatsangehörigkeit',
        }),
        brief.list('residences', 'Wohnorte der letzten fünf Jahre', [
          brief.text('place', 'Ort'),
          brief.day('since', 'Seit'),
        ]),
      ],
    },
    {
      title: 'Wer den Antrag stellt',
      fields: [
        brief.pick('actingFor', 'Ich stelle den Antrag', {
          self: 'für mich selbst',
          parents: 'als sorgeberechtigter Elternteil',
          guardian: 'als Vormund oder Pfleger',
          carer: 'als Betreuer',
        }),
        {
          name: 'representative',
          label: 'Name',
          type: 'name',
          maxLength: 160,
          when: 'form.actingFor != "self"',
          required: true,
        },
        brief.text('otherParent', 'Anderer Elternteil (Name, Anschrift)', 250, {
          when: 'form.actingFor = "parents"',
        }),
        brief.yes('otherParentAgrees', 'Der andere Elternteil ist einverstanden', {
          when: 'form.actingFor = "parents"',
        }),
      ],
    },
    {
      title: 'Der neue Name',
      fields: [
        brief.pick('part', 'Geändert werden soll', {
          family: 'der Familienname',
          given: 'der Vorname',
          both: 'Familienname und Vorname',
        }),
        brief.text('wantedFamilyName', 'Gewünschter Familienname', 120, { when: FAMILY }),
        brief.text('wantedGivenNames', 'Gewünschte Vornamen', 120, { when: 'form.part != "family"' }),
        brief.pick('reason', 'Wichtiger Grund', {
          ridiculous: 'anstößig, lächerlich oder Anlass zu Wortspielen',
          common: 'Sammelname (Müller, Schmidt, …)',
          spelling: 'schwierige Schreibweise oder Aussprache, fremdsprachiger Name',
          fosterChild: 'Pflegekind soll den Namen der Pflegeeltern führen',
          divorcedParents: 'Kind soll nach der Scheidung anders heißen',
          burden: 'seelische Belastung, auffällige Straftat',
          other: 'anderer Grund',
        }),
        brief.long('grounds', 'Begründung', 5000),
        brief.list(
          'children',
          'Minderjährige Kinder, die Ihren Namen tragen',
          [
            { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
            brief.day('birthDate', 'Geboren', { notAfter: 'today' }),
            brief.yes('included', 'Soll den neuen Namen mitführen'),
          ],
          { when: FAMILY },
        ),
        brief.yes('earlierApplication', 'Schon früher eine Namensänderung beantragt'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.actingFor != "self" or date(form.birthDate) + duration("P18Y") <= date(today)',
      message: 'Für Minderjährige stellt die gesetzliche Vertretung den Antrag (§ 2 Abs. 1 NamÄndG).',
      field: 'actingFor',
    },
    {
      holds:
        'not(form.actingFor in ("parents", "guardian")) or date(form.birthDate) + duration("P18Y") > date(today)',
      message: 'Die Person ist volljährig; sie stellt den Antrag selbst oder durch einen Betreuer.',
      field: 'actingFor',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'birth', label: 'Beglaubigter Ausdruck aus dem Geburtenregister' },
  { name: 'marriage', label: 'Eheurkunde', when: 'form.marriageOffice != null' },
  {
    name: 'status',
    label: 'Personalausweis, Reiseausweis oder Nachweis der Rechtsstellung',
    legalBasis: '§ 1 NamÄndG',
  },
  {
    name: 'record',
    label: 'Führungszeugnis (Belegart O)',
    when: 'date(form.birthDate) + duration("P14Y") <= date(today)',
  },
  { name: 'income', label: 'Einkommensnachweis (für die Bemessung der Gebühr)' },
  { name: 'custody', label: 'Nachweis der elterlichen Sorge', when: 'form.actingFor = "parents"' },
  {
    name: 'permission',
    label: 'Bestellung als Vormund oder Betreuer',
    legalBasis: '§ 2 Abs. 1 NamÄndG',
    when: 'form.actingFor in ("guardian", "carer")',
  },
  {
    name: 'expertise',
    label: 'Fachärztliches oder psychologisches Gutachten',
    when: 'form.reason = "burden"',
  },
  { name: 'fosterCare', label: 'Bescheinigung über die Dauerpflege', when: 'form.reason = "fosterChild"' },
];
