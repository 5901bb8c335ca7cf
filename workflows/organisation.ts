/** A person of the demo town. */
interface Person {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly ('clerk' | 'lead' | 'designer' | 'auditor' | 'administrator' | 'applicant')[];
  readonly posts: readonly string[];
  readonly appointments: readonly string[];
}

const labels: Readonly<Record<string, string>> = {
  clerk: 'Sachbearbeitung',
  registrar: 'Standesbeamtin/Standesbeamter',
  lead: 'Sachgebietsleitung',
  inspector: 'Außendienst',
  cashier: 'Stadtkasse',
  mailroom: 'Poststelle',
  archive: 'Archiv und Register',
};

function posts(unit: string, ...functions: readonly string[]) {
  return functions.map((name) => ({
    unit,
    function: name,
    label: labels[name] ?? name,
    // Signs for the head by order; a lead signs as deputy (IN-09).
    suffix: name === 'lead' ? 'i. V.' : name === 'registrar' ? '' : 'i. A.',
  }));
}

function person(
  user: string,
  name: string,
  roles: Person['roles'],
  held: readonly string[],
  appointments: readonly string[] = [],
): Person {
  return { user, name, roles, posts: held, appointments };
}

const townHall = ['Trammplatz 2', '30159 Hannover'];

/**
 * The demo town: the units that the procedures name, their posts, and fictitious people who hold them. One clerk a unit,
 * a second person wherever the law wants four eyes, a team lead, a designer, an auditor, an administrator, two citizens.
 */
export const organisation = {
  units: [
    { unit: '20.3', name: 'Stadtkasse', address: townHall },
    { unit: '20.4', name: 'Steuern, Hundesteuer', address: townHall },
    { unit: '32.1', name: 'Bürgeramt', address: ['Leinstraße 14', '30159 Hannover'] },
    { unit: '32.2', name: 'Gewerbeangelegenheiten', address: ['Leinstraße 14', '30159 Hannover'] },
    { unit: '32.4', name: 'Standesamt', address: ['Ihmeplatz 4', '30449 Hannover'] },
    { unit: '32.12', name: 'Fahrerlaubnisbehörde', address: ['Leinstraße 14', '30159 Hannover'] },
    { unit: '67.7', name: 'Umwelt und Stadtgrün, Baumschutz', address: ['Arndtstraße 1', '30167 Hannover'] },
    { unit: '41.4', name: 'Stadtarchiv', address: ['Am Bokemahle 14', '30171 Hannover'] },
  ],
  posts: [
    ...posts('20.3', 'cashier', 'lead'),
    ...posts('20.4', 'clerk', 'lead', 'mailroom'),
    ...posts('32.1', 'clerk', 'lead', 'mailroom'),
    ...posts('32.2', 'clerk', 'lead', 'inspector', 'mailroom'),
    ...posts('32.4', 'clerk', 'registrar', 'lead', 'archive', 'mailroom'),
    ...posts('32.12', 'clerk', 'lead', 'archive', 'mailroom'),
    ...posts('67.7', 'clerk', 'lead', 'inspector', 'mailroom'),
    ...posts('41.4', 'archive', 'lead'),
  ],
  people: [
    person('s.krueger', 'Sabine Krüger', ['clerk'], ['32.1/clerk', '32.1/mailroom']),
    person('m.yilmaz', 'Murat Yılmaz', ['clerk'], ['20.4/clerk', '20.4/mailroom']),
    person('i.celik', 'İbrahim Çelik', ['clerk'], ['20.4/clerk']),
    person('a.nowak', 'Agnieszka Nowak', ['clerk'], ['32.2/clerk', '32.2/inspector', '32.2/mailroom']),
    person(
      't.brandt',
      'Tomke Brandt',
      ['clerk'],
      ['32.4/registrar', '32.4/clerk', '32.4/archive'],
      ['registrar'],
    ),
    person('l.petersen', 'Lars Petersen', ['clerk'], ['32.12/clerk', '32.12/archive', '32.12/mailroom']),
    person('f.haase', 'Friederike Haase', ['clerk'], ['67.7/clerk', '67.7/mailroom']),
    person('j.okafor', 'Jonas Okafor', ['clerk'], ['67.7/inspector']),
    person('k.wenzel', 'Karin Wenzel', ['clerk'], ['20.3/cashier']),
    person('r.sommer', 'Rolf Sommer', ['clerk'], ['41.4/archive']),
    person(
      'd.lindner',
      'Dr. Dagmar Lindner',
      ['clerk', 'lead'],
      [
        '20.3/lead',
        '20.4/lead',
        '32.1/lead',
        '32.2/lead',
        '32.4/lead',
        '32.12/lead',
        '67.7/lead',
        '41.4/lead',
      ],
      ['registrar'],
    ),
    person('p.designer', 'Paula Winter', ['designer'], []),
    person('r.auditor', 'Ralf Möller', ['auditor'], []),
    person('v.admin', 'Vera Schuster', ['administrator'], []),
    person('b.ozturk', 'Aylin Öztürk-Lindemann', ['applicant'], []),
    person('c.hartmann', 'Jörg Hartmann', ['applicant'], []),
  ],
} as const;
