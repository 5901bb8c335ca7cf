import { set, type Tariff } from '@amtsweg/procedure';

/**
 * Annual rates in cents with the months they are valid in, counted as year * 12 + month.
 *
 * `dogTaxRates` publishes them, `assessTax` reckons with them: a month is taxed at the rate of that month, not today's
 * (domain.md 2.16, trap 13).
 */
const rates = [
  {
    since: '2011-01-01',
    from: month(2011, 1),
    to: month(2021, 4),
    first: 13200,
    further: 24000,
    dangerous: 60000,
  },
  {
    since: '2021-05-01',
    from: month(2021, 5),
    to: month(9999, 12),
    first: 15000,
    further: 27600,
    dangerous: 72000,
  },
] as const;

const ranks = { first: 'erster Hund', further: 'weiterer Hund', dangerous: 'gefährlicher Hund' } as const;

/** The tariff as it is published; a position names the annual amount, the months are reckoned per dog. */
export const dogTaxRates: readonly Tariff[] = rates.flatMap((rate) =>
  (['first', 'further', 'dangerous'] as const).map((rank) => ({
    id: `${rank}-${rate.since}`,
    legalBasis: `Hundesteuersatzung LHH: Jahressteuer, ${ranks[rank]}`,
    type: 'fixed' as const,
    cents: String(rate[rank]),
    when: `some dog in facts.dogs satisfies dog.rank = "${rank}"`,
    validFrom: rate.since,
    ...(rate.since === '2011-01-01' ? { validTo: '2021-04-30' } : {}),
    // 2021: press reports of the change; before: a private guide, confirmed by the press for the first and the dangerous dog.
    evidence:
      rate.since === '2021-05-01' || rank !== 'further' ? ('documented' as const) : ('derived' as const),
  })),
);

/** The day that starts the liability: taken in, two months of care over, or pups of one's own litter three months old. */
const begin = (dog: string): string =>
  `(if ${dog}.origin = "care" then date(${dog}.takenIn) + duration("P2M") else if ${dog}.origin = "litter" then date(${dog}.birthDate) + duration("P3M") else date(${dog}.takenIn))`;

/** The first day of the month of `begin`, of the month after it for pups and for who moves here. */
const liableFrom =
  'date(date(dog.begin).year, date(dog.begin).month, 1) + (if dog.later then duration("P1M") else duration("P0M"))';

/** One week after the day that starts the liability; who moves here has the first week of the month after. */
const registerBy = `(if dog.moved then ${liableFrom} + duration("P6D") else date(dog.begin) + duration("P7D"))`;

/**
 * Lists the dogs with the beginning of liability (first of a month) and the last day to register; kept as fact `dogs`.
 *
 * The last day is moved off weekends; public holidays are the clerk's to see (T-4, D-15), FEEL has no calendar.
 */
export const listDogs = [
  set(
    'dogs',
    `for nr in 1..count(form.dogs) return { "nr": nr, "name": form.dogs[nr].name, "later": form.dogs[nr].origin = "litter" or form.dogs[nr].origin = "moved", "moved": form.dogs[nr].origin = "moved", "begin": string(${begin('form.dogs[nr]')}) }`,
  ),
  set(
    'dogs',
    `for dog in facts.dogs return { "nr": dog.nr, "name": dog.name, "liableFrom": string(${liableFrom}), "registerBy": string(${registerBy} + (if day of week(${registerBy}) = "Saturday" then duration("P2D") else if day of week(${registerBy}) = "Sunday" then duration("P1D") else duration("P0D"))) }`,
  ),
];

/**
 * Adds each dog's rank to the fact `dogs`: a dangerous dog has its own rate and does not count as the first.
 *
 * What was decided after an earlier classification is decided anew; it must not slip into the new notice.
 */
export const rankDogs = [
  ...['grants', 'relief', 'reliefDecision', 'equity', 'lateness'].map((fact) => set(fact, 'null')),
  set(
    'dogs',
    'for dog in facts.dogs return context put(dog, "dangerous", list contains(facts.classification.dangerous.nr, dog.nr) = true)',
  ),
  set(
    'dogs',
    'for dog in facts.dogs return context put(dog, "rank", if dog.dangerous then "dangerous" else if facts.classification.registeredDogs = 0 and count(facts.dogs[item.nr < dog.nr and not(item.dangerous)]) = 0 then "first" else "further")',
  ),
];

const index = (date: string): string => `(date(${date}).year * 12 + date(${date}).month)`;
const share =
  '(if count(facts.grants[item.nr = dog.nr]) > 0 then facts.grants[item.nr = dog.nr][1].share else 0)';
const ended = 'count(facts.ended[item.nr = dog.nr]) > 0';

/**
 * The first year that may still be assessed: four years, five for reckless and ten for intentional evasion (§ 169 (2) AO),
 * and up to three years before they begin, because a declaration was due (§ 170 (2) no. 1 AO).
 */
const firstYear =
  'date(today).year - 3 - (if facts.lateness.limitation = null then 4 else number(facts.lateness.limitation))';

/** One span for each dog, calendar year and rate; those without a month are left out. */
const spans = `(for dog in facts.dogs, rate in ${JSON.stringify(rates)}, year in (date(today).year - 13)..date(today).year return { "nr": dog.nr, "name": dog.name, "rank": dog.rank, "year": year, "annual": get value(rate, dog.rank), "share": ${share}, "from": max(${index('dog.liableFrom')}, (${firstYear}) * 12 + 1, year * 12 + 1, rate.from), "to": min(year * 12 + 12, rate.to, if ${ended} then ${index('facts.ended[item.nr = dog.nr][1].until')} else 999999) })[item.to >= item.from]`;

/** Assesses the tax per dog; kept as facts `assessment` (the table of the notice), `yearly` and `fee`. */
export const assessTax = [
  set(
    'assessment',
    `for span in ${spans} return { "nr": span.nr, "name": span.name, "rank": if span.rank = "first" then "${ranks.first}" else if span.rank = "further" then "${ranks.further}" else "${ranks.dangerous}", "period": string(span.from - span.year * 12) + "–" + string(span.to - span.year * 12) + "/" + string(span.year), "months": span.to - span.from + 1, "annual": span.annual, "share": span.share, "cents": floor(span.annual * (span.to - span.from + 1) * (100 - span.share) / 1200) }`,
  ),
  set(
    'tax',
    'if count(facts.assessment) = 0 then 0 else floor(sum(facts.assessment.cents) * (100 - (if facts.equity.outcome = "granted" then facts.equity.share else 0)) / 100)',
  ),
  set('surcharge', 'if facts.lateness.outcome = "surcharge" then facts.lateness.amount else 0'),
  set(
    'fee',
    '{ "tariff": "hundesteuer", "legalBasis": "Hundesteuersatzung LHH, § 3 NKAG", "type": "fixed", "cents": facts.tax + facts.surcharge, "on": today }',
  ),
  set('liabilityEnded', `every dog in facts.dogs satisfies ${ended}`),
  set(
    'yearly',
    `sum(for dog in facts.dogs return if ${ended} then 0 else floor(get value(${JSON.stringify(rates[1])}, dog.rank) * (100 - ${share}) / 100))`,
  ),
];

function month(year: number, number: number): number {
  return year * 12 + number;
}
