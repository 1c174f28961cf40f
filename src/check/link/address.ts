/** Parts of an address as written. Empty where there is none. */
export interface Address {
  /** Lower case, without the colon. */
  readonly scheme: string
  /** What stands before `@`. */
  readonly user: string
  /** As written, lower case, without `www.` and port. */
  readonly host: string
}

const shape = /^(?:([a-z][a-z0-9+.-]*):)?(?:[/\\]{2}(?:([^/\\?#@]*)@)?([^/\\?#@]*))?/i

/** Takes an address apart after decoding it once, as a browser would, blanks and controls dropped. */
export function addressOf(url: string): Address {
  const [, scheme = '', user = '', host = ''] = shape.exec(bare(decoded(url))) ?? []
  return {
    scheme: scheme.toLowerCase(),
    user,
    host: host
      .toLowerCase()
      .replace(/:\d*$/, '')
      .replace(/^www\./, ''),
  }
}

/** Browsers drop tabs, line ends and leading blanks; nobody sees zero-width characters. */
function bare(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  return url.replace(/[\u0000-\u001f\u007f\p{Cf}]/gu, '').trim()
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
