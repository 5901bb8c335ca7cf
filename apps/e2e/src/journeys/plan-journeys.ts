import type { Journey, Procedure } from '@amtsweg/procedure';
import type { CatalogueEntry } from '@amtsweg/workflows';

/** A journey that is to be walked. */
export interface PlannedJourney {
  readonly procedure: Procedure;
  readonly journey: Journey;
}

/** The journeys to walk: all of them, or of each procedure the shortest one to each of its endings. */
export function planJourneys(entries: readonly CatalogueEntry[], all: boolean): PlannedJourney[] {
  return entries.flatMap(({ procedure, journeys }) =>
    (all ? journeys : shortestToEachEnding(journeys)).map((journey) => ({ procedure, journey })),
  );
}

function shortestToEachEnding(journeys: readonly Journey[]): readonly Journey[] {
  const shortest = new Map<string, Journey>();
  for (const journey of journeys) {
    const known = shortest.get(journey.ending);
    if (known === undefined || journey.steps.length < known.steps.length)
      shortest.set(journey.ending, journey);
  }
  return [...shortest.values()];
}
