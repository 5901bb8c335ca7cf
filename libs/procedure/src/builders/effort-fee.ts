import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec } from '../document-spec.js';
import type { Tariff } from '../procedure.js';
import { taskState } from './task-state.js';

/** The tariff that `effortFee` applies: nothing for equity, else by the quarter of an hour within a frame. */
export function effortTariffs(position: string, least: number, most: number): readonly Tariff[] {
  return [
    {
      id: 'waived',
      legalBasis: '§§ 2, 11 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none"',
      evidence: 'derived',
    },
    {
      id: 'effort',
      legalBasis: position,
      type: 'range',
      cents: `max(${least}, min(${most}, facts.feeSetting.quarterHours * 1450))`,
      evidence: 'assumed',
    },
  ];
}

/**
 * A state that fixes the fee of an act within its frame by effort alone (§ 9 NVwKostG, § 1 (3) AllGO, LC-57, LC-58),
 * grant or refusal (§ 1 NVwKostG, LC-56). The amount itself is the tariff's (`assessFee`), the clerk states the time.
 */
export function effortFee(config: { readonly basis: string; readonly to: string }): StateConfig {
  return taskState({
    id: 'feeSetting',
    state: 'Bemessung der Gebühr',
    status: 'inReview',
    task: 'Zeitaufwand feststellen, Gebühr bemessen und die Bemessung begründen',
    post: 'clerk',
    legalBasis: config.basis,
    outcomes: {
      set: {
        label: 'Gebühr bemessen',
        to: [{ to: config.to, then: [{ type: 'assessFee', params: { on: 'today' } }] }],
        fields: [
          {
            name: 'basis',
            label: 'Gebühr',
            type: 'choice',
            required: true,
            options: [
              { value: 'effort', label: 'nach Aufwand im Rahmen des Tarifs' },
              { value: 'none', label: 'keine (Billigkeit, Befreiung)' },
            ],
          },
          {
            name: 'quarterHours',
            label: 'Aufwand in angefangenen Viertelstunden, alle beteiligten Stellen',
            type: 'integer',
            min: 1,
            max: 2000,
            when: 'event.basis = "effort"',
            required: true,
          },
          {
            name: 'grounds',
            label: 'Begründung der Bemessung',
            type: 'longText',
            maxLength: 1000,
            required: true,
          },
        ],
      },
    },
  });
}

/** What a notice says about its costs, beside `effortFee`. */
export const effortFeeBlocks: readonly BlockSpec[] = [
  { type: 'heading', text: 'Kostenentscheidung' },
  {
    type: 'paragraph',
    text: 'Die Gebühr beträgt {euro(facts.fee.cents)} ({facts.fee.legalBasis}). {facts.feeSetting.grounds} Sie ist einen Monat nach Bekanntgabe fällig.',
    when: 'facts.fee.cents > 0',
  },
  {
    type: 'paragraph',
    text: 'Eine Gebühr wird nicht erhoben ({facts.fee.legalBasis}). {facts.feeSetting.grounds}',
    when: 'facts.fee.cents = 0',
  },
];
