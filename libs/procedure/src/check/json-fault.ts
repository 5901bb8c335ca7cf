/** Why a value cannot stand in a JSON document; `null` when it can. Members of arrays and objects are not looked at. */
export function jsonFault(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? null : 'Text mit einem halben Unicode-Zeichen';
    case 'boolean':
      return null;
    case 'number':
      return Number.isFinite(value) ? null : `die Zahl ${value}`;
    case 'object':
      return value === null ? null : objectFault(value);
    case 'undefined':
      return 'ein leerer Platz';
    case 'function':
      return 'eine Funktion';
    default:
      return 'ein Wert, den JSON nicht kennt';
  }
}

function objectFault(value: object): string | null {
  if (Array.isArray(value)) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Not compared with this realm's Object.prototype: a document may come from a frame or a worker.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    return `ein Objekt der Klasse ${className(value)}`;
  return Object.hasOwn(value, '__proto__') ? 'ein Eintrag mit dem Namen __proto__' : null;
}

function className(value: object): string {
  return typeof value.constructor === 'function' ? value.constructor.name : 'ohne Namen';
}
