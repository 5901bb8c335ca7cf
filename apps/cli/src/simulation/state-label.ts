import { stateInfo, type Procedure } from '@amtsweg/procedure';

/** The German label of a state with those of the states around it: `Eingegangen › Formale Prüfung`. */
export function stateLabel(procedure: Procedure, path: string): string {
  const infos = stateInfo(procedure);
  const names = path.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'));
  const labels = names.map((name) => infos.get(name)?.label ?? name);
  return labels.filter((label, index) => label !== labels[index - 1]).join(' › ');
}
