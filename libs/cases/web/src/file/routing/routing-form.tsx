import { api, take } from '@amtsweg/api-client';
import { SelectField, TextField } from '@amtsweg/ui';
import { CommandForm } from '../kit/command-form.js';
import type { FileRoutingStep } from '../kit/file-view.js';
import { useCaseCommand } from '../kit/use-case-command.js';
import { useFields, type Fields } from '../kit/use-fields.js';
import { useUnits } from '../kit/use-units.js';
import { routingKinds } from './routing-words.js';

interface Body {
  readonly kind: FileRoutingStep['kind'];
  readonly post: string;
  readonly instruction: string;
  readonly after?: string;
  readonly parallel?: boolean;
}

/** Puts a step on the routing slip: at its end, or behind or beside one that is still open. */
export function RoutingForm({
  caseId,
  unit,
  steps,
  onEnd,
}: {
  readonly caseId: string;
  readonly unit: string;
  readonly steps: readonly FileRoutingStep[];
  readonly onEnd: () => void;
}) {
  const fields = useFields(
    `routing ${caseId}`,
    { kind: 'cosign', unit, post: '', instruction: '', place: '' },
    {
      post: 'Bitte wählen Sie eine Stelle.',
      instruction: 'Bitte schreiben Sie, was zu prüfen oder zu tun ist.',
    },
  );
  const { values, set, fault } = fields;
  const add = useCaseCommand(
    caseId,
    (body: Body, header) =>
      take(api.POST('/api/v1/cases/{caseId}/routing-steps', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der Schritt steht im Umlauf.',
      lists: ['routing-steps', 'counters'],
      done: () => {
        fields.clear();
        onEnd();
      },
    },
  );
  const send = (): void => {
    const [how, stepId] = values.place.split(' ');
    add.run({
      kind: values.kind as Body['kind'],
      post: values.post,
      instruction: values.instruction,
      ...(stepId === undefined ? {} : { after: stepId }),
      ...(how === 'beside' ? { parallel: true } : {}),
    });
  };
  return (
    <CommandForm
      title="Schritt in den Umlauf setzen"
      submit="In den Umlauf setzen"
      focus
      busy={add.busy}
      error={add.error}
      check={fields.check}
      onSubmit={send}
      onCancel={onEnd}
    >
      <Choices fields={fields} steps={steps} error={add.error} />
      <TextField
        label="Was zu prüfen oder zu tun ist"
        required
        value={values.instruction}
        onChange={set('instruction')}
        error={fault('instruction', add.error)}
      />
    </CommandForm>
  );
}

type Name = 'kind' | 'unit' | 'post' | 'instruction' | 'place';

/** Who is to sign, as what, and where on the slip. */
function Choices({
  fields: { values, set, fault },
  steps,
  error,
}: {
  readonly fields: Fields<Name>;
  readonly steps: readonly FileRoutingStep[];
  readonly error: Error | null;
}) {
  const units = useUnits();
  const open = steps.filter(({ state }) => state === 'current' || state === 'future');
  const places = open.flatMap(({ stepId, kind, postLabel }) => [
    ...(kind === 'final'
      ? []
      : [{ value: `after ${stepId}`, label: `hinter ${routingKinds[kind]}, ${postLabel}` }]),
    { value: `beside ${stepId}`, label: `gleichzeitig mit ${routingKinds[kind]}, ${postLabel}` },
  ]);
  const posts = units.find((one) => one.unit === values.unit)?.posts ?? [];
  return (
    <div className="aw-file-pair">
      <SelectField
        label="Art"
        value={values.kind}
        options={Object.entries(routingKinds).map(([value, label]) => ({ value, label }))}
        onChange={set('kind')}
      />
      <SelectField
        label="Wo im Umlauf"
        value={values.place}
        none="am Ende, vor der Schlusszeichnung"
        options={places}
        onChange={set('place')}
      />
      <SelectField
        label="Einheit"
        value={values.unit}
        options={units.map((one) => ({ value: one.unit, label: `${one.unit} ${one.name}` }))}
        onChange={(value) => {
          set('unit')(value);
          set('post')('');
        }}
      />
      <SelectField
        label="Stelle"
        required
        value={values.post}
        options={posts.map(({ post, label }) => ({ value: post, label }))}
        onChange={set('post')}
        error={fault('post', error)}
      />
    </div>
  );
}
