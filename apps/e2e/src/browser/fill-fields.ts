import type { Locator, Page } from 'playwright-core';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';

/** More options than this open as a list. */
const MOST_RADIOS = 7;

/** Fills the form of an outcome as somebody types it, field after field; what conditions bring up is waited for. */
export async function fillFields(
  page: Page,
  fields: readonly Field[],
  data: JsonObject,
  at = '',
): Promise<void> {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined && value !== null) await fillField(page, field, value, `${at}/${field.name}`);
  }
}

async function fillField(page: Page, field: Field, value: Json, pointer: string): Promise<void> {
  const control = controlAt(page, pointer);
  switch (field.type) {
    case 'boolean':
      await optionOf(page, pointer, value === true ? 'Ja' : 'Nein').check();
      break;
    case 'choice':
      await choose(page, field, value, pointer);
      break;
    case 'money':
      await control.fill((Number(value) / 100).toFixed(2).replace('.', ','));
      break;
    case 'decimal':
    case 'integer':
      await control.fill(String(value).replace('.', ','));
      break;
    case 'group':
      await fillFields(page, field.fields, value as JsonObject, pointer);
      break;
    case 'list':
      for (const [index, item] of (value as readonly JsonObject[]).entries()) {
        await control.click();
        await fillFields(page, field.fields, item, `${pointer}/${index}`);
      }
      break;
    default:
      await control.fill(value as string);
  }
}

async function choose(
  page: Page,
  field: Extract<Field, { readonly type: 'choice' }>,
  value: Json,
  pointer: string,
): Promise<void> {
  const labels = [value]
    .flat()
    .map((one) => field.options.find((option) => option.value === one)?.label ?? String(one));
  if (field.many !== true && field.options.length > MOST_RADIOS) {
    await controlAt(page, pointer).selectOption({ label: labels[0] ?? '' });
    return;
  }
  for (const label of labels) await optionOf(page, pointer, label).check();
}

/** The control whose id is where its value stands in the form. */
function controlAt(page: Page, pointer: string): Locator {
  return page.locator(`[id="feld${pointer}"]`);
}

/** One of several options: the first one bears the id of the field, all of them its name. */
function optionOf(page: Page, pointer: string, label: string): Locator {
  return page
    .locator('fieldset')
    .filter({ has: controlAt(page, pointer) })
    .last()
    .getByLabel(label, { exact: true });
}
