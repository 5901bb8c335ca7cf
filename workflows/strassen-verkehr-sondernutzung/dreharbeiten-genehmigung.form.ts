import { brief, type Form } from '@amtsweg/procedure';
import { companyFields } from './applicant.js';

/** Days and places one by one: fee, neighbours and the offices asked follow from them. */
export const form: Form = {
  sections: [
    { title: 'Produktion', fields: companyFields },
    {
      title: 'Vorhaben',
      fields: [
        brief.text('production', 'Titel oder Arbeitstitel', 160),
        brief.pick('genre', 'Art', {
          feature: 'Spielfilm, Serie',
          documentary: 'Dokumentation, aktuelle Berichterstattung',
          commercial: 'Werbung, Fotoaufnahmen',
          student: 'Abschlussfilm einer Hochschule',
        }),
        brief.count('crew', 'Personen am Drehort', 500, { min: 1 }),
        brief.pick('equipment', 'Technik', {
          hand: 'Handkamera, Stativ, Tonangel',
          rig: 'Schienen, Kran, Licht mit Stromerzeuger',
        }),
        brief.pick(
          'effects',
          'Besonderes',
          {
            weapons: 'Waffenattrappen, Polizeiuniformen',
            stunt: 'Stunts, Fahrszenen',
            pyro: 'Pyrotechnik, offenes Feuer',
          },
          { many: true },
        ),
        brief.yes('blocking', 'Gehweg, Fahrbahn oder Parkplätze werden abgesperrt'),
        brief.yes('night', 'Dreh zwischen 22 und 6 Uhr'),
        brief.text('manager', 'Aufnahmeleitung vor Ort mit Telefon', 200),
      ],
    },
    {
      title: 'Drehtage',
      fields: [
        brief.list(
          'days',
          'Drehtage und Motive',
          [
            brief.day('day', 'Tag', { notBefore: 'date(today) + duration("P7D")' }),
            brief.text('place', 'Motiv (Straße, Platz)', 200),
            brief.pick('ground', 'Fläche', { street: 'Straße oder Platz', park: 'Grünanlage' }),
            brief.text('hours', 'Uhrzeit', 40),
          ],
          { min: 1, max: 40, required: true },
        ),
        brief.list('reserveDays', 'Reservetage', [brief.day('day', 'Tag', { notBefore: 'today' })], {
          max: 20,
          required: true,
        }),
      ],
    },
  ],
};
