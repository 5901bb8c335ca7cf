import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import { tellSessionLost } from './session-lost.js';

/** The API, typed by its own description. Its session is a cookie; the header shows that a page of ours sends the request. */
export const api = createClient<paths>({ headers: { 'x-amtsweg': '1' } });

api.use({
  onResponse: ({ response }) => {
    if (response.status === 401) tellSessionLost();
  },
});
