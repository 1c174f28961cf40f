/**
 * Characters that steer a terminal, turn the direction of a line, or are no characters at all:
 * C0, C1, line separators, embeddings, overrides, isolates, tags, lone surrogates, byte order mark.
 * Marks that real guides need (RLM, LRM, ZWJ, ZWNJ, ZWSP) are not among them.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu

/** Shows what a terminal would obey or hide as `\u{202e}`; every quoted value passes through it. */
export function visible(text: string): string {
  return text.replace(hidden, character => `\\u{${codeOf(character)}}`)
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
