/** The types of the API's answers and requests for the web application, from the description of the API. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { prepare, root } from './prepare.mjs';

await prepare();
const { apiDocument } = await import('../../server/dist/http/api-document.js');

const file = join(root, 'libs/shared/api-client/src/schema.ts');
const head =
  '/** Written by `npm run api:types` from the description of the API; never changed by hand. */\n\n';
// Through JSON: what the server sends has no absent members, and the generator would change the document it is given.
const types = head + astToString(await openapiTypescript(JSON.parse(JSON.stringify(await apiDocument()))));
if (!process.argv.includes('--check')) writeFileSync(file, types);
else if (readFileSync(file, 'utf8') !== types) {
  process.stdout.write('libs/shared/api-client/src/schema.ts is not what the description of the API says.\n');
  process.exitCode = 1;
}
