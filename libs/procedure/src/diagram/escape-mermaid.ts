/** Makes any text safe as a Mermaid label: what Mermaid reads as syntax becomes an entity, line breaks become spaces. */
export function escapeMermaid(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[#;:"{}<>%\\`[\]&]/g, (character) => `#${character.codePointAt(0)};`);
}
