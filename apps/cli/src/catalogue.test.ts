import { checkProcedure, procedureSchema } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { Ajv2020 } from 'ajv/dist/2020.js';

const validate = new Ajv2020({
  allErrors: true,
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(procedureSchema);

test.each(catalogue.map(({ procedure }) => [procedure.key, procedure] as const))(
  '%s fits the schema and has no error',
  (_key, procedure) => {
    validate(procedure);
    expect(validate.errors).toBeNull();
    expect(checkProcedure(procedure).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
