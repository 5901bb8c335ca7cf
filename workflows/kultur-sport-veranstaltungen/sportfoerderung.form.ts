import { brief, partySection, type Field, type Form } from '@amtsweg/procedure';

const works = 'form.kind != "perHead"';
const money = (name: string, label: string, when?: string): Field => ({
  name,
  label,
  type: 'money',
  min: 0,
  required: true,
  ...(when === undefined ? {} : { when }),
});

/** What clubs tell the office. */
export const form: Form = {
  sections: [
    partySection(
      'Verein',
      brief.text('registerNumber', 'Vereinsregister Nr. (Amtsgericht Hannover)', 20),
      brief.yes('charitable', 'Gemeinnützig anerkannt'),
      brief.day('exemptionOn', 'Freistellungsbescheid vom', {
        when: 'form.charitable = true',
        notAfter: 'today',
      }),
      brief.yes('sportsFederation', 'Mitglied im Stadtsportbund und Landessportbund'),
      brief.text('iban', 'IBAN des Vereins', 34),
    ),
    {
      title: 'Mitglieder am 1. Januar',
      fields: [
        brief.count('children', 'bis 18 Jahre', 20000),
        brief.count('adults', 'über 18 Jahre', 50000),
        brief.count('trainers', 'Lizenzierte Übungsleiterinnen und Übungsleiter', 500),
        money('adultFee', 'Jahresbeitrag Erwachsene'),
      ],
    },
    {
      title: 'Förderung',
      fields: [
        brief.pick('kind', 'Was soll gefördert werden?', {
          perHead: 'Jugend und Übungsleitung (Pauschale)',
          building: 'Bau oder Sanierung einer Sportanlage',
          equipment: 'Sportgerät',
        }),
        brief.text('project', 'Maßnahme', 300, { when: works }),
        money('costs', 'Förderfähige Kosten', works),
        money('ownFunds', 'Eigenmittel', works),
        money('otherFunds', 'Landessportbund und andere', works),
        brief.yes('begun', 'Die Maßnahme hat schon begonnen', { when: works }),
        brief.yes('ownsGround', 'Eigentum oder Pacht für mindestens 25 Jahre', {
          when: 'form.kind = "building"',
        }),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.kind = "perHead" or form.ownFunds * 5 >= form.costs',
      message: 'Der Verein muss mindestens ein Fünftel der Kosten selbst aufbringen.',
      field: 'ownFunds',
    },
    {
      holds: 'form.charitable = true',
      message: 'Gefördert werden nur gemeinnützige Vereine.',
      field: 'charitable',
    },
  ],
};
