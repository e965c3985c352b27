/** "Section e, question 19. There are …", "Item 4. Sonia is …": where the question stands, which is no fact of it. */
const LABEL =
  /^\s*(?:(?:section|part|page|chapter|unit|set|sheet|paper|exercise|ex\.?|test|worksheet)\s+[\da-z]{1,3}\s*[,:;.]?\s+)*(?:item|question|problem|exercise|task|card|no\.?|number|q|qu\.?|ex\.?)\s*\d{1,3}[a-z]?\s*[.):]\s+(?=[A-Z][a-z])/i;

/** The question without the number it has on a sheet. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}
