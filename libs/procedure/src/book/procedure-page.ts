import { buildStateGraph } from '../check/state-graph.js';
import { drawSvg } from '../diagram/draw-svg.js';
import type { Field } from '../form.js';
import { factsOf } from '../facts-of.js';
import type { Evidence, Procedure } from '../procedure.js';
import { procedureKindNames } from '../procedure-kind-names.js';
import { clockTable } from './clock-table.js';
import { decisionSection } from './decision-section.js';
import { Html, html, page, section, table } from './html.js';
import { stateSections } from './state-sections.js';

const grades: Readonly<Record<Evidence, string>> = {
  documented: 'belegt',
  derived: 'abgeleitet',
  assumed: 'angenommen',
};

const fieldTypes: Readonly<Record<Field['type'], string>> = {
  text: 'Text',
  longText: 'Text, mehrzeilig',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  boolean: 'Ja oder Nein',
  date: 'Datum',
  integer: 'Zahl',
  decimal: 'Zahl',
  money: 'Betrag',
  choice: 'Auswahl',
  group: 'Gruppe',
  list: 'Liste',
};

/** The page of one procedure: diagram, tasks, clocks, fees, form, letters, statuses, and how certain its facts are. */
export function procedurePage(procedure: Procedure): string {
  const { name } = procedure;
  const graph = buildStateGraph(procedure.machine);
  const body = html`<nav aria-label="Buch"><a href="../index.html">Alle Verfahren</a></nav>
    <main>
      <h1>${name}</h1>
      ${head(procedure)}
      ${section('ablauf', 'Ablauf', html`<div class="diagram" tabindex="0" role="region" aria-label="Zustandsdiagramm">${new Html(drawSvg(procedure))}</div>`)}
      ${stateSections(procedure, graph)} ${section('fristen', 'Fristen', clockTable(procedure))}
      ${section('gebuehren', 'Gebühren', fees(procedure))} ${decisionSection(procedure)}
      ${section('formular', 'Formular', ...forms(procedure), evidence(procedure))}
      ${section('schreiben', 'Schreiben und Bescheide', documents(procedure), remedy(procedure))}
      ${section('ausnahmen', 'Begründete Ausnahmen von Prüfregeln', exceptions(procedure))}
      ${section('belege', 'Wie sicher die Angaben sind', certainty(procedure))}
    </main>`;
  return page(`${name} – Verfahrensbuch`, '../', body);
}

function head(procedure: Procedure): Html {
  const { key, kind, unit, filePlan, legalBasis, online, audience, retention, leika } = procedure;
  const rows: readonly (readonly [string, string])[] = [
    ['Schlüssel', key],
    ['Art', procedureKindNames[kind]],
    ['Zuständig', `Organisationseinheit ${unit}`],
    ['Aktenplan', filePlan],
    ['LeiKa', leika.join(', ') || 'nicht bekannt'],
    ['Rechtsgrundlagen', legalBasis.join('; ')],
    ['Für', audience.map((one) => (one === 'citizen' ? 'Bürgerinnen und Bürger' : 'Unternehmen')).join(', ')],
    ['Online', online === null ? 'nein' : `seit ${online.since} (${online.evidence})`],
    ['Aufbewahrung', `${retention.years} Jahre (${retention.legalBasis})`],
  ];
  return html`<dl>
    ${rows.map(
      ([term, text]) =>
        html`<dt>${term}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function fees({ fee }: Procedure): Html | null {
  return table(
    'Tarif',
    ['Position', 'Rechtsgrundlage', 'Gültig', 'Betrag in Cent', 'Wenn', 'Beleg'],
    fee.map(({ id, legalBasis, validFrom, validTo, cents, when, evidence: grade }) => [
      id,
      legalBasis,
      `${validFrom ?? ''}–${validTo ?? ''}`,
      html`<code>${cents}</code>`,
      when === undefined ? '' : html`<code>${when}</code>`,
      grades[grade],
    ]),
  );
}

function forms({ form }: Procedure): (Html | null)[] {
  return form.sections.map(({ title, fields }) =>
    table(
      title,
      ['Angabe', 'Art', 'Nötig', 'Nur wenn'],
      fields.flatMap((field) => fieldRows(field, '')),
    ),
  );
}

function fieldRows(field: Field, at: string): (string | Html)[][] {
  const label = `${at}${field.label}`;
  const inner = field.type === 'group' || field.type === 'list' ? field.fields : [];
  const options = field.type === 'choice' ? `: ${field.options.map((one) => one.label).join(' · ')}` : '';
  const { required, when } = field;
  return [
    [
      label,
      `${fieldTypes[field.type]}${options}`,
      typeof required === 'string' ? html`<code>${required}</code>` : required === true ? 'ja' : '',
      when === undefined ? '' : html`<code>${when}</code>`,
    ],
    ...inner.flatMap((one) => fieldRows(one, `${label} › `)),
  ];
}

function evidence({ evidence: items }: Procedure): Html | null {
  return table(
    'Nachweise',
    ['Nachweis', 'Rechtsgrundlage', 'Nur wenn'],
    items.map(({ label, legalBasis = '', when }) => [
      label,
      legalBasis,
      when === undefined ? '' : html`<code>${when}</code>`,
    ]),
  );
}

const documentKinds = {
  notice: 'Bescheid',
  certificate: 'Urkunde',
  receipt: 'Quittung',
  letter: 'Schreiben',
};

function documents({ documents: all }: Procedure): Html | null {
  return table(
    'Schreiben',
    ['Titel', 'Art', 'Gezeichnet in', 'Rechtsbehelfsbelehrung'],
    Object.values(all).map(({ title, kind, signedBy, signedAs, remedy: hasRemedy }) => [
      title,
      documentKinds[kind],
      signedBy ?? signedAs ?? 'ohne Namen',
      hasRemedy === true ? 'ja' : '',
    ]),
  );
}

function remedy({ remedy: { text, legalBasis } }: Procedure): Html {
  return html`<h3>Rechtsbehelf</h3>
    <p>${text ?? 'Kein Rechtsbehelf.'}</p>
    <p>${legalBasis}</p>`;
}

function exceptions({ exceptions: list = [], machine }: Procedure): Html | null {
  const states = buildStateGraph(machine).nodes.flatMap(({ path, state }) => {
    const found = state.meta?.['exceptions'];
    // The schema has made sure of the form.
    return Array.isArray(found) ? (found as (typeof list)[number][]).map((one) => ({ ...one, path })) : [];
  });
  return table(
    'Ausnahmen',
    ['Regel', 'Wo', 'Grund', 'Rechtsgrundlage'],
    [...list, ...states].map(({ rule, path, reason, legalBasis }) => [rule, path, reason, legalBasis]),
  );
}

function certainty(procedure: Procedure): Html | null {
  return table(
    'Angaben mit Beleg',
    ['Angabe', 'Rechtsgrundlage', 'Stand'],
    factsOf(procedure).map(({ what, path, legalBasis, evidence: grade }) => [
      `${what} (${path})`,
      legalBasis ?? '',
      html`<span class="grade">${grades[grade]}</span>`,
    ]),
  );
}
