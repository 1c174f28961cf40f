/** Where an address inside an EPUB leads. */
export interface Goal {
  /** Path in the zip; '' for an address outside the book. */
  readonly path: string
  /** Without `#`; '' where there is none. */
  readonly fragment: string
  /** `https`, `mailto` …; '' for an address inside the book. */
  readonly scheme: string
}

/** Follows an address from a file of the zip, without ever leaving the zip. */
export function goalOf(address: string, from: string): Goal {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.trim())?.[1]?.toLowerCase() ?? ''
  if (scheme !== '') return {path: '', fragment: '', scheme}
  if (/^\s*(\/\/|\\)/.test(address)) return {path: '', fragment: '', scheme: 'http'}
  const [file = '', fragment = ''] = address.split('#')
  const path = file === '' ? from : joined(from, decoded(file))
  return {path, fragment: decoded(fragment), scheme: ''}
}

function joined(from: string, file: string): string {
  const parts = file.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of file.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return ''
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
