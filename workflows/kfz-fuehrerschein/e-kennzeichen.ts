import {
  admissionMilestones,
  brief,
  insuranceCode,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  set,
  taskState,
  taxFields,
  trafficFee,
  vehicleAdmission,
  vehicleForm,
  vin,
  wishFields,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

/** § 3 (2) EmoG: battery and fuel cell always, a plug-in hybrid by emission or by the range of its time. */
const PRIVILEGED =
  'event.drive != "hybrid" or event.co2 <= 50 or event.range >= (if date(form.firstAdmission) < date("2018-01-01") then 30 else 40)';

const admission = vehicleAdmission({
  taxable: true,
  handover: 'Vermerk nach § 11 Abs. 2 FZV in Teil I eintragen, Schilder mit E abstempeln, alte entstempeln',
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover (Befreiung § 3d KraftStG)"]',
  then: 'done',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf ein E-Kennzeichen',
  legalBasis: '§ 11 FZV, §§ 2, 3 EmoG',
  convinced: 'drive',
  upheld: '#case.approved',
});

/**
 * E-Kennzeichen (§ 11 FZV, EmoG): it gives access to the privileges that cities grant to electric vehicles, and it is
 * voluntary. Entitlement is computed: fuel key of the certificate for battery and fuel cell, for a plug-in hybrid at most 50 g
 * CO2 or a range of 40 km, 30 km if admitted before 2018 (`PRIVILEGED`); the clerk reads the figures from the CoC and
 * cannot decide otherwise. Mild and full hybrids without a plug are not electric vehicles (§ 2 no. 3 EmoG): where the keys
 * show one, the case goes to the hearing.
 *
 * The suffix E needs a place on the plate; the number may stay if it is short enough. The EmoG is a statute for a time:
 * whether it is still in force is asked at receipt. Not a transition: the badge for foreign vehicles (§ 11 (4) FZV).
 */
export default trafficProcedure({
  key: 'e-kennzeichen',
  name: 'Kennzeichen für elektrisch betriebene Fahrzeuge (E-Kennzeichen)',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.24',
  leika: [],
  legalBasis: ['§ 11 FZV', '§ 2 EmoG', '§ 3 EmoG', '§ 3d KraftStG'],
  audience: ['citizen', 'company'],
  keywords: ['Elektroauto anmelden', 'Plug-in-Hybrid', 'kostenlos parken mit E-Auto', 'Stromer'],
  alike: {
    oldtimerkennzeichen:
      '§ 10 Abs. 1 und § 11 FZV geben dem Kennzeichen des § 9 FZV nur einen Zusatz (H oder E); Versicherung, Steuer, Zuteilung, Vermerk in Teil I und Abstempelung sind dieselben, verschieden ist die Voraussetzung: die Werte des § 3 Abs. 2 EmoG, die gerechnet werden, gegen das Gutachten nach § 23 StVZO, das gewürdigt wird und zur Vorführung führen kann.',
    saisonkennzeichen:
      '§ 10 Abs. 3 und § 11 FZV geben dem Kennzeichen des § 9 FZV nur einen Zusatz (Betriebszeitraum oder E); Versicherung, Steuer, Zuteilung, Vermerk in Teil I und Abstempelung sind dieselben, verschieden ist, was davor geprüft wird: der Antrieb nach §§ 2, 3 EmoG gegen Saison und Hauptuntersuchung (Anlage VIII Nr. 2.6 StVZO).',
  },
  subject: 'Ihrem Antrag auf ein E-Kennzeichen',
  target: 'P3WD',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Fahrzeug',
      fields: [
        vin,
        brief.text('currentPlate', 'Bisheriges Kennzeichen', 12),
        brief.day('firstAdmission', 'Erste Zulassung', { notAfter: 'today' }),
        brief.pick('category', 'Fahrzeugklasse', {
          M1: 'Pkw (M1)',
          N1: 'Lkw bis 3,5 t (N1)',
          N2: 'Lkw bis 4,25 t (N2) mit Führerschein Klasse B',
          L: 'Kraftrad oder Leichtfahrzeug (L3e, L4e, L5e, L7e)',
          other: 'anderes',
        }),
        brief.text('fuelKey', 'Kraftstoffschlüssel (Feld 10)', 4, { required: false }),
        ...wishFields,
        insuranceCode,
      ],
    },
    { title: 'Kraftfahrzeugsteuer', fields: taxFields },
  ]),
  evidence: [
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II' },
    {
      name: 'coc',
      label: 'CoC-Papier oder Datenbestätigung bei Hybriden',
      legalBasis: '§ 11 Abs. 3 FZV, § 4 EmoG',
    },
    { name: 'plates', label: 'Bisherige Kennzeichenschilder' },
    { name: 'proxy', label: 'Vollmacht', when: 'form.agent != null' },
  ],
  fee: [trafficFee('e', 'Nr. 221 ff., Zuteilung eines E-Kennzeichens', 'if form.wish then 4030 else 3010')],
  parts: [admission, refusal],
  states: admissionMilestones({
    admission,
    refusal,
    intake: {
      task: 'Zulassungsbescheinigungen und bei Hybriden das CoC-Papier prüfen; Geltung des EmoG beachten',
    },
    labels: ['Elektrofahrzeug anerkannt', 'Umkennzeichnung', 'E-Kennzeichen zugeteilt'],
    examination: {
      drive: taskState({
        id: 'drive',
        state: 'Antrieb nach § 2 EmoG',
        status: 'inReview',
        task: 'Kraftstoffschlüssel, CO2-Wert und elektrische Reichweite aus Teil I oder CoC übernehmen',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 11 Abs. 1 bis 3 FZV, §§ 2, 3 Abs. 2 EmoG',
        outcomes: {
          read: {
            label: 'Werte übernommen',
            to: [
              { to: 'insurance', when: PRIVILEGED },
              {
                to: 'hearing',
                then: [
                  set(
                    'refusalGround',
                    '"Das Hybridfahrzeug stößt mehr als 50 g CO2 je km aus und erreicht elektrisch die vorgeschriebene Strecke nicht (§ 3 Abs. 2 EmoG)."',
                  ),
                ],
              },
            ],
            fields: [
              brief.pick('drive', 'Antrieb', {
                battery: 'reines Batterieelektrofahrzeug',
                fuelCell: 'Brennstoffzelle',
                hybrid: 'von außen aufladbarer Hybrid',
              }),
              brief.count('co2', 'CO2 kombiniert in g/km (Feld V.7)', 500, {
                when: 'event.drive = "hybrid"',
              }),
              brief.count('range', 'Elektrische Reichweite in km (CoC)', 1000, {
                when: 'event.drive = "hybrid"',
              }),
            ],
          },
          unclear: { ...requestOutcome, label: 'Werte nicht nachgewiesen: CoC anfordern' },
          notElectric: meansToRefuse(
            'Nicht von außen aufladbar oder Fahrzeugklasse nicht erfasst',
            'hearing',
          ),
        },
      }),
    },
  }),
});
