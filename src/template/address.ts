const schemes = /^(https?:\/\/[^/\s]|mailto:[^\s]|tel:[^\s])/i

/**
 * The address as it may stand in an `href`, or '' where readers must not follow it: only web, mail
 * and telephone addresses. Characters that no address may hold are percent-encoded.
 */
export function absoluteAddress(url: string): string {
  const trimmed = url.trim()
  if (!schemes.test(trimmed)) return ''
  const encoded = trimmed.replace(/[\s"<>\\^`{|}]/g, character => encodeURIComponent(character))
  return URL.canParse(encoded) ? encoded : ''
}

/** A web address as people type it: without `https://`, `mailto:` and a closing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')
}
