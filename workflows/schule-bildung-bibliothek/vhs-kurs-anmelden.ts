import {
  brief,
  chargeDue,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  gate,
  notification,
  plainLetter,
  registrationWithdrawn,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './vhs-kurs-anmelden.form.js';

const beforeStart = (days: number) => `string(date(form.startsOn) - duration("P${days}D"))`;

/**
 * Registration for a course of the adult education centre (NEBG, scale of charges): a private-law contract with two
 * conditions outside the participant's hands.
 *
 * First come, first served, so there is no selection: the registration is accepted while seats are free, else noted on the list, from which the
 * next one moves up. A week before it begins the course is counted: below the minimum it is called off and nothing is due.
 * Language courses want the right level first. Consumers who book online may revoke for
 * fourteen days (§§ 312g, 355 BGB), later cancelling costs by the scale; a reduction (AktivPass, training) needs
 * its proof before the course. At the end there is a certificate for who attended four fifths of it.
 */
export default defineProcedure({
  ...educationService,
  key: 'vhs-kurs-anmelden',
  name: 'Anmeldung zu einem Kurs der Volkshochschule',
  kind: 'registration',
  initiation: 'application',
  unit: '43.1',
  filePlan: '43.10.10',
  leika: [],
  legalBasis: ['NEBG', 'Entgeltordnung und AGB der VHS der LHH', '§§ 312g, 355 BGB'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  keywords: ['VHS', 'Sprachkurs', 'Yogakurs', 'Computerkurs', 'Weiterbildung', 'Bildungsurlaub'],
  retention: educationRetention(10, 'nach Abrechnung, § 41 KomHKVO'),
  fee: [
    {
      id: 'reduced',
      legalBasis: 'Entgeltordnung VHS (ermäßigt um 40 Prozent)',
      type: 'value',
      cents: 'round half up(form.price * 0.6, 0)',
      when: 'form.reduction != "none" and facts.unproven != true',
      evidence: 'assumed',
    },
    {
      id: 'full',
      legalBasis: 'Entgeltordnung VHS',
      type: 'value',
      cents: 'form.price',
      when: 'form.reduction = "none" or facts.unproven = true',
      evidence: 'assumed',
    },
  ],
  form,
  evidence: [{ name: 'reduction', label: 'Ermäßigungsnachweis', when: 'form.reduction != "none"' }],
  remedy: civilRemedy('Die Teilnahme'),
  clocks: {
    listEnd: {
      label: 'Kursbeginn: Warteliste endet',
      kind: 'target',
      legalBasis: 'AGB der VHS',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.startsOn' },
      period: 'P1D',
    },
    countingDay: {
      label: 'Zählung: Mindestzahl erreicht?',
      kind: 'setByAuthority',
      legalBasis: 'AGB der VHS (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event', on: beforeStart(8) },
      period: 'P1D',
    },
    courseEnd: {
      label: 'Kursende',
      kind: 'setByAuthority',
      legalBasis: 'AGB der VHS',
      bound: 'authority',
      start: { rule: 'event', on: 'form.endsOn' },
      period: 'P1D',
    },
    chargePeriod: civilChargePeriod('charge', 'facts.confirmationDispatch'),
  },
  documents: {
    confirmation: plainLetter(
      'Anmeldebestätigung',
      'Sie haben einen Platz in „{form.courseTitle}“ ({form.courseNumber}), Beginn {form.startsOn}. Entgelt: {euro(facts.fee.cents)} ({facts.fee.legalBasis}).',
      'Sie können den Vertrag binnen vierzehn Tagen ohne Gründe widerrufen (§ 355 BGB), solange der Kurs nicht mit Ihrer Zustimmung begonnen hat.',
    ),
    certificate: {
      kind: 'certificate',
      title: 'Teilnahmebescheinigung',
      signedBy: 'attendance',
      blocks: [
        {
          type: 'paragraph',
          text: '{form.givenNames} {form.familyName} hat an „{form.courseTitle}“ vom {form.startsOn} bis {form.endsOn} mit {facts.attendance.hours} Unterrichtsstunden teilgenommen.',
        },
      ],
    },
    full: plainLetter(
      'Kurs ausgebucht',
      '„{form.courseTitle}“ hat ohne Sie begonnen; bis zum Beginn wurde kein Platz frei. Sie schulden nichts.',
    ),
    calledOff: plainLetter(
      'Kurs fällt aus',
      '„{form.courseTitle}“ fällt aus, weil sich zu wenige angemeldet haben. Sie schulden nichts; Gezahltes wird erstattet.',
    ),
  },
  events: {
    withdraw: registrationWithdrawn,
    revoke: {
      label: 'Vertrag widerrufen oder kündigen',
      by: ['applicant', 'clerk'],
      note: 'Binnen vierzehn Tagen kostenfrei (§ 355 BGB), danach nach Entgeltordnung.',
    },
  },
  publicStatus: {
    chargeDue,
    list: {
      de: 'Warteliste',
      easy: 'Der Kurs ist voll. Vielleicht wird ein Platz frei.',
      en: 'Waiting list',
      actor: 'other',
      next: 'Wird ein Platz frei, bekommen Sie ihn.',
    },
    booked: {
      de: 'Platz gebucht',
      easy: 'Sie haben einen Platz im Kurs.',
      en: 'Booked',
      actor: 'applicant',
      next: 'Eine Woche vorher steht fest, ob der Kurs stattfindet.',
    },
    running: {
      de: 'Kurs läuft',
      easy: 'Der Kurs findet statt.',
      en: 'Course running',
      actor: 'applicant',
      next: 'Am Ende bekommen Sie eine Bescheinigung.',
    },
    full: {
      de: 'Kein Platz',
      easy: 'Der Kurs war voll.',
      en: 'Full',
      actor: 'nobody',
      next: 'Sie schulden nichts.',
    },
    calledOff: {
      de: 'Ausgefallen',
      easy: 'Der Kurs fällt aus.',
      en: 'Called off',
      actor: 'office',
      next: 'Gezahltes Geld bekommen Sie zurück.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anmeldung', status: 'received' },
        on: withdrawal,
        initial: 'kind',
        states: {
          kind: gate('Sprachkurs?', 'received', [
            { to: 'level', when: 'form.area = "language"' },
            { to: '#case.checked' },
          ]),
          level: taskState({
            id: 'level',
            state: 'Einstufung',
            status: 'received',
            task: 'Einstufung für den Sprachkurs prüfen, bei Bedarf beraten',
            post: 'clerk',
            target: 'P2D',
            outcomes: {
              fits: { label: 'Passt', to: '#case.checked' },
              otherCourse: {
                label: 'Anderer Kurs empfohlen, Anmeldung zurückgezogen',
                to: '#case.withdrawn',
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Platz und Ermäßigung', status: 'received' },
        on: withdrawal,
        initial: 'seat',
        states: {
          seat: taskState({
            id: 'seat',
            state: 'Freier Platz?',
            status: 'received',
            task: 'Platz in der Reihenfolge des Eingangs vergeben',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              free: { label: 'Platz frei', to: 'reductionGate' },
              full: { label: 'Ausgebucht', to: 'list' },
            },
          }),
          list: taskState(
            {
              id: 'list',
              state: 'Warteliste',
              status: 'list',
              task: 'Bei Absage nachrücken lassen',
              post: 'clerk',
              outcomes: { movedUp: { label: 'Nachgerückt', to: 'reductionGate' } },
            },
            { after: { listEnd: '#case.full' } },
          ),
          reductionGate: gate('Ermäßigung beansprucht?', 'received', [
            { to: 'reduction', when: 'form.reduction != "none"' },
            { to: '#case.approved' },
          ]),
          reduction: taskState({
            id: 'reduction',
            state: 'Ermäßigungsnachweis',
            status: 'received',
            task: 'Nachweis ansehen (nicht kopieren)',
            post: 'clerk',
            outcomes: {
              proven: { label: 'Nachgewiesen', to: '#case.approved' },
              none: {
                label: 'Kein gültiger Nachweis: volles Entgelt',
                to: [{ to: '#case.approved', then: [set('unproven', 'true')] }],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Buchung', status: 'booked' },
        entry: [{ type: 'assessFee' }],
        initial: 'confirmation',
        states: {
          confirmation: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'booked',
            document: 'confirmation',
            to: 'confirmationDispatch',
          }),
          confirmationDispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'booked',
            document: 'confirmationDocument',
            to: 'booked',
          }),
          booked: {
            meta: { label: 'Gebucht, Zählung steht aus', status: 'booked' },
            on: { revoke: ways('#case.withdrawn', ['record']) },
            after: { countingDay: 'count' },
          },
          count: taskState({
            id: 'count',
            state: 'Mindestzahl',
            status: 'booked',
            task: 'Anmeldungen zählen und entscheiden, ob der Kurs stattfindet',
            post: 'lead',
            target: 'P1D',
            outcomes: {
              runs: { label: 'Findet statt', to: '#case.issued' },
              calledOff: { label: 'Zu wenige: absagen', to: '#case.calledOff' },
            },
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Kurs', status: 'running' },
        onDone: '#case.closed',
        states: {
          charge: civilCharge({
            id: 'charge',
            label: 'Kursentgelt',
            due: 'facts.fee.cents > 0',
            clock: 'chargePeriod',
            notBy: ['reduction', 'count'],
          }),
          course: {
            meta: { label: 'Teilnahme', status: 'running' },
            initial: 'running',
            states: {
              running: {
                meta: { label: 'Kurs läuft', status: 'running' },
                on: { revoke: ways('cancelled', ['record']) },
                after: { courseEnd: 'attendance' },
              },
              cancelled: taskState({
                id: 'cancelled',
                state: 'Kündigung während des Kurses',
                status: 'running',
                task: 'Anteiliges Entgelt nach Entgeltordnung feststellen',
                post: 'clerk',
                outcomes: {
                  settled: {
                    label: 'Festgestellt',
                    fields: [
                      {
                        name: 'credit',
                        label: 'Gutschrift',
                        type: 'money',
                        min: 0,
                        max: 200000,
                        required: true,
                      },
                    ],
                    to: 'over',
                  },
                },
              }),
              attendance: taskState({
                id: 'attendance',
                state: 'Teilnahme',
                status: 'running',
                task: 'Anwesenheitsliste auswerten: vier Fünftel besucht?',
                post: 'clerk',
                target: 'P14D',
                outcomes: {
                  attended: {
                    label: 'Regelmäßig besucht',
                    fields: [brief.count('hours', 'Unterrichtsstunden', 400, { min: 1 })],
                    to: 'certificate',
                  },
                  tooLittle: { label: 'Zu wenig besucht', to: 'over' },
                },
              }),
              certificate: documentState({
                id: 'certificateDocument',
                state: 'Bescheinigung wird erstellt',
                status: 'running',
                document: 'certificate',
                to: 'certificateDispatch',
              }),
              certificateDispatch: dispatchState({
                id: 'certificateDispatch',
                state: 'Bescheinigung geht hinaus',
                status: 'running',
                document: 'certificateDocument',
                to: 'over',
              }),
              over: finished('Kurs beendet', 'closed'),
            },
          },
        },
      },
      full: notification({
        label: 'Kein Platz frei geworden',
        status: ['full', 'full'],
        document: 'full',
        prefix: 'full',
        entry: [conclude('full')],
      }),
      calledOff: notification({
        label: 'Kurs ausgefallen',
        status: ['calledOff', 'calledOff'],
        document: 'calledOff',
        prefix: 'calledOff',
        entry: [conclude('calledOff')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
