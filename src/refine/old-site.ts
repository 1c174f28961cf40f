/**
 * Pages of the old web site of the toolkit, by what its links say. Chapters 1 to 4 and 7 are
 * issues of the library; the others, and the glossary, have never been (format.md §1.6).
 */
const chapters: Readonly<Record<string, string>> = {
  1: 'malware',
  2: 'physical',
  3: 'passwords',
  4: 'secure-file-storage',
  7: 'secure-communication',
}

/** Tools whose pages had another first word than their folder. */
const aliases: Readonly<Record<string, string>> = {tor: 'torbrowser', comodofirewall: 'comodo'}

const hosts = /^https?:\/\/(?:www\.)?(?:securityinabox\.org|siabnext\.ttc\.io)(?=[/#?]|$)/i
const shelves = /^(?:[a-z]{2}|hands-on-guides?|hands-on|how-to-guides?|howtos?|handsonguides)$/

/** A page of the old site as the guide and topic that hold it now. */
export interface OldPage {
  /** Slug of the guide; '' for pages that no guide holds. */
  readonly guide: string
  /** What follows the guide's name, such as `portable`; '' for its first page. */
  readonly topic: string
}

/** Reads an address of the old site, absolute or from `/`; null for any other address or a file. */
export function oldPageOf(url: string): OldPage | null {
  const path = hosts.test(url) ? url.replace(hosts, '') : url.startsWith('/') ? url : null
  if (path === null || path.startsWith('//') || /\.\w{2,4}$/.test(path)) return null
  return oldName(path.replace(/[#?].*$/, ''))
}

/** The last word of a path on the old site, such as `pidgin_main`, `chapter_1_4` or `keepassx`. */
export function oldName(path: string): OldPage {
  const words = path
    .toLowerCase()
    .split('/')
    .filter(word => word !== '' && !shelves.test(word))
  const last = words.at(-1) ?? ''
  const chapter = /^chapter[-_](\d+)/.exec(last)?.[1]
  if (chapter !== undefined) return {guide: chapters[chapter] ?? '', topic: ''}
  const [first = '', ...rest] = last.split(/[_-]/)
  return {guide: aliases[first] ?? first, topic: rest.join('_')}
}
