const colon = /[:\uff1a\u17d6][\s*_]*$/

/** Whether a text announces what follows it. */
export function endsWithColon(text: string): boolean {
  return colon.test(text)
}
