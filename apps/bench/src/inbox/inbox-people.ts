/** Somebody who applies, as the form of the measured procedure asks for them. */
export interface Applicant {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly street: string;
}

const firstHalves = ['Linden', 'Berg', 'Stein', 'Acker', 'Eich', 'Wald', 'Kirch', 'Ober', 'Nieder', 'Rosen'];
const secondHalves = ['mann', 'meier', 'bach', 'hof', 'müller', 'bauer', 'graf', 'huber', 'schulze', 'wirt'];
const givenNames = [
  ...['Ayşe', 'Björn', 'Clara', 'Dörte', 'Emre', 'Frieda', 'Günter', 'Hanna', 'İbrahim', 'Jürgen'],
  ...['Käthe', 'Łukasz', 'Marie', 'Nuray', 'Oskar', 'Paula', 'Raúl', 'Sören', 'Tülay', 'Zoë'],
];
const streets = ['Lister Meile', 'Limmerstraße', 'Podbielskistraße', 'Am Küchengarten', 'Sallstraße'];

/** How many different applicants there are: a hundred have the same family name, five both names. */
export const APPLICANTS = 10_000;

/** All of them, in an order of their own. */
export const applicants: readonly Applicant[] = Array.from({ length: APPLICANTS }, (_, index) => ({
  familyName: at(firstHalves, index) + at(secondHalves, Math.floor(index / 10)),
  givenNames: at(givenNames, Math.floor(index / 100)),
  birthDate: `19${40 + Math.floor(index / 2000) * 13 + (index % 7)}-0${1 + (index % 9)}-${10 + (index % 19)}`,
  street: `${at(streets, index % 13)} ${1 + (index % 97)}`,
}));

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
