/** What the address of a picture says before any file is looked at. */
export type Address =
  | {readonly kind: 'local'; readonly path: string}
  | {readonly kind: 'remote'; readonly host: string}
  | {readonly kind: 'outside'}
  /** From the root of a web site or of a disk; the check of links has reported it. */
  | {readonly kind: 'rooted'}
  | {readonly kind: 'none'}

/** Reads an address as written; it is decoded once, never twice. Nothing is ever fetched. */
export function addressOf(url: string): Address {
  const written = url.trim()
  if (written === '') return {kind: 'none'}
  const remote = /^(?:https?|ftp):[\\/]{0,2}([^\\/?#]*)/i.exec(written)
  if (remote !== null) return {kind: 'remote', host: remote[1] ?? ''}
  if (/^\/(?![\\/])/.test(written)) return {kind: 'rooted'}
  const path = decoded(written)
  const leaves = /^[\\/]|^[a-z][a-z0-9+.-]*:|\0|\\/i
  if (leaves.test(written) || leaves.test(path)) return {kind: 'outside'}
  return {kind: 'local', path}
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
