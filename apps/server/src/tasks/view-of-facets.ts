import type { Office } from '@amtsweg/cases-shell';
import type { FacetValue, TaskFacets } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';
import { stateInfo, type Procedure } from '@amtsweg/procedure';

const channelNames: Readonly<Record<string, string>> = { online: 'Online', paper: 'Papier' };

/** Facets as people read them, with the words of the procedures. */
export async function viewOfFacets(office: Office, facets: TaskFacets): Promise<JsonObject> {
  const named = (values: readonly FacetValue[], name: (procedure: Procedure, value: FacetValue) => string) =>
    Promise.all(
      values.map(async (value) => {
        const { procedure } = await office.shelf.version(value.procedureHash);
        return { key: value.key, name: name(procedure, value), count: value.count };
      }),
    );
  const [procedures, units, milestones, channels] = await Promise.all([
    named(facets.procedure, (procedure) => procedure.name),
    named(facets.unit, (_, { key, unitName }) => unitName ?? key),
    named(facets.milestone, (procedure, { key }) => stateInfo(procedure).get(key)?.label ?? key),
    named(facets.channel, (_, { key }) => channelNames[key] ?? key),
  ]);
  return {
    procedures,
    units,
    milestones,
    channels,
    due: facets.due.map(({ key, count }) => ({ key, count })),
  };
}
