import {
  actionAgainst,
  appealableNoticeStatus,
  brief,
  cityPlate,
  completeness,
  courtEvents,
  finished,
  gate,
  refusedApplication,
  refusedOnOwnStatements,
  requestOutcome,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  vehicleForm,
  vin,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

/**
 * Ersatz der Zulassungsbescheinigung Teil I (§ 13 FZV): the paper that is carried while driving. Other than part II it
 * proves no right in the vehicle, so nobody is called upon and nobody waits: a declaration of the loss is enough, an affidavit
 * only where the same holder loses it again (`repeated`, read from the register). Stolen, it is put on the wanted list,
 * because with it the vehicle can be taken abroad. The new one is a print of the register as it stands; what it says
 * about the inspection comes from the report, since the old stamp is gone.
 *
 * Only the holder or his agent gets it: for anybody else, a buyer without transfer say, the request is refused on his own
 * statements. If the old paper turns up it must be handed in and is void (§ 13 (4)): told in the certificate's hand-over.
 */
export default trafficProcedure({
  key: 'zulassungsbescheinigung-1-ersatz',
  name: 'Ersatz der Zulassungsbescheinigung Teil I',
  kind: 'attestation',
  unit: '32.5',
  filePlan: '36.10.40',
  leika: ['99036011036000'],
  legalBasis: ['§ 13 FZV', '§ 5 StVG', '§ 33 StVG'],
  audience: ['citizen', 'company'],
  keywords: ['Fahrzeugschein verloren', 'Autopapiere weg', 'Fahrzeugschein gestohlen', 'neuer Kfz-Schein'],
  subject: 'Ihrem Antrag auf Ersatz der Zulassungsbescheinigung Teil I',
  target: 'P1WD',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Bescheinigung und Hergang',
      fields: [
        cityPlate,
        vin,
        brief.pick('standing', 'Ich bin', {
          holder: 'eingetragene Halterin oder Halter',
          agent: 'bevollmächtigt',
          other: 'keines von beiden (zum Beispiel Käuferin oder Käufer)',
        }),
        brief.pick('cause', 'Die Bescheinigung ist', {
          lost: 'verloren',
          stolen: 'gestohlen',
          worn: 'unlesbar oder vollgestempelt, liegt bei',
        }),
        brief.day('since', 'Vermisst seit', { notAfter: 'today', when: 'form.cause != "worn"' }),
        brief.long('account', 'Hergang', 2000, { when: 'form.cause != "worn"' }),
        brief.text('policeReference', 'Vorgangsnummer der Strafanzeige', 60, {
          when: 'form.cause = "stolen"',
        }),
        brief.day('inspectionDue', 'Nächste Hauptuntersuchung laut Plakette'),
      ],
    },
  ]),
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    { name: 'partTwo', label: 'Zulassungsbescheinigung Teil II' },
    { name: 'loss', label: 'Unterschriebene Verlusterklärung', when: 'form.cause = "lost"' },
    { name: 'report', label: 'Strafanzeige', when: 'form.cause = "stolen"' },
    { name: 'inspection', label: 'Letzter Bericht der Hauptuntersuchung', legalBasis: '§ 29 StVZO' },
    { name: 'proxy', label: 'Vollmacht', when: 'form.standing = "agent"' },
  ],
  fee: [
    trafficFee('affidavit', 'Nr. 221 ff. mit Versicherung an Eides statt (Nr. 256)', 4230, {
      when: 'facts.affidavit != null',
    }),
    trafficFee('replacement', 'Nr. 221 ff., Ersatz der Zulassungsbescheinigung Teil I', 1160),
  ],
  parts: [
    {
      documents: {
        refusal: {
          kind: 'notice',
          title: 'Ablehnung des Ersatzes der Zulassungsbescheinigung Teil I',
          signedBy: 'registerCheck',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'Ihren Antrag vom {facts.receivedOn} lehnen wir ab: Die Zulassungsbescheinigung Teil I wird der eingetragenen Halterin oder dem eingetragenen Halter ausgestellt (§ 13 Abs. 1 FZV).',
            },
            { type: 'paragraph', text: 'Gründe: {facts.registerCheck.reason}' },
          ],
        },
      },
      clocks: {
        ...actionAgainst('refusal'),
      },
      events: courtEvents('refusal'),
      publicStatus: appealableNoticeStatus,
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Ausweis, Vollmacht, Teil II, Verlusterklärung und Untersuchungsbericht prüfen',
    }),
    checked: {
      meta: { label: 'Registerabgleich', status: 'inReview' },
      on: withdrawal,
      initial: 'registerCheck',
      states: {
        registerCheck: taskState(
          {
            id: 'registerCheck',
            state: 'Registerabgleich',
            status: 'inReview',
            task: 'Halter, Zulassungsstand, Sperren und frühere Ersatzausstellungen im Register feststellen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 13 FZV, § 33 StVG',
            outcomes: {
              holder: {
                label: 'Halter bestätigt',
                to: [
                  { to: 'affidavit', when: 'event.repeated = true and form.cause = "lost"' },
                  { to: 'wanted', when: 'form.cause = "stolen"' },
                  { to: '#case.approved' },
                ],
                fields: [brief.yes('repeated', 'In den letzten fünf Jahren schon einmal ersetzt')],
              },
              notAdmitted: { ...requestOutcome, label: 'Nicht zugelassen oder Daten weichen ab: klären' },
              notHolder: { label: 'Nicht Halter: ablehnen', adverse: true, to: '#case.rejected' },
            },
          },
          { meta: refusedOnOwnStatements() },
        ),
        affidavit: taskState({
          id: 'affidavit',
          state: 'Wiederholter Verlust',
          status: 'waitingForYou',
          task: 'Versicherung an Eides statt über den erneuten Verlust mit Belehrung aufnehmen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 5 StVG, § 27 VwVfG',
          outcomes: {
            taken: { label: 'Abgegeben', to: '#case.approved' },
            account: { ...requestOutcome, label: 'Hergang unklar: Schilderung anfordern' },
          },
        }),
        wanted: transmissionState({
          id: 'documentSearch',
          state: 'Ausschreibung des Papiers',
          status: 'inReview',
          receivers: '["Polizeidirektion Hannover, Sachfahndung"]',
          legalBasis: '§ 35 StVG',
          to: '#case.approved',
        }),
      },
    },
    approved: {
      meta: { label: 'Ersatz freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Ausstellung', status: 'inProduction' },
      initial: 'printing',
      onDone: '#case.closed',
      states: {
        printing: taskState({
          id: 'printing',
          state: 'Ausdruck aus dem Register',
          status: 'inProduction',
          task: 'Teil I aus dem Register drucken, Fälligkeit der Hauptuntersuchung übertragen, aushändigen, über die Abgabe der alten belehren',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 13 FZV',
          outcomes: {
            handed: {
              label: 'Ausgehändigt',
              to: 'register',
              fields: [
                brief.text('number', 'Nummer der neuen Bescheinigung', 12),
                brief.day('inspectionDue', 'Eingetragene Fälligkeit der Hauptuntersuchung'),
              ],
            },
          },
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Neue Nummer wird gemeldet',
          status: 'inProduction',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
          legalBasis: '§ 33 StVG, § 13 FZV',
          to: 'oldPaper',
        }),
        oldPaper: gate('Verbleib der alten Bescheinigung', 'closed', [
          { to: 'withdrawn', when: 'form.cause = "worn"' },
          { to: 'missing' },
        ]),
        withdrawn: finished('Alte Bescheinigung eingezogen', 'closed'),
        missing: finished('Alte Bescheinigung als verloren vermerkt', 'closed'),
      },
    },
    rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.registerCheck' }),
  },
});
