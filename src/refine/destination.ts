import type {Guide} from '../model/guide.ts'
import {type Atlas, anchorOf, baseName, plainName, type Site} from './atlas.ts'
import {type OldPage, oldName, oldPageOf} from './old-site.ts'

/**
 * Where an address leads: to a node of this book, to a guide that is not in it, or elsewhere, which
 * is the web or a place that nobody knows.
 */
export type Destination =
  | {readonly kind: 'inside'; readonly id: string}
  | {readonly kind: 'absent'}
  | {readonly kind: 'elsewhere'}

const absent: Destination = {kind: 'absent'}
const elsewhere: Destination = {kind: 'elsewhere'}

/** Reads an address as it stands in the topic of `file`. */
export function destinationOf(url: string, file: string, atlas: Atlas): Destination {
  const here = atlas.topics.get(file)
  if (url.startsWith('#'))
    return here === undefined ? elsewhere : anchorIn(url.slice(1), here, atlas)
  const page = oldPageOf(url)
  if (page !== null) return ofPage(page, here, atlas)
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(url)) return elsewhere
  return ofPath(url, here, atlas)
}

/** The same topic first, then the other topics of the same guide. */
function anchorIn(anchor: string, here: Site, atlas: Atlas): Destination {
  const name = decoded(anchor)
  for (const site of [here, ...(atlas.sites.get(here.guide.id) ?? [])]) {
    const id = site.anchors.get(name) ?? site.anchors.get(anchorOf(name))
    if (id !== undefined) return {kind: 'inside', id}
  }
  return elsewhere
}

function ofPage({guide, topic}: OldPage, here: Site | undefined, atlas: Atlas): Destination {
  const found = guideNamed(guide, here, atlas)
  if (found === undefined) return absent
  const page = found.topics.find(({slug}) => slug !== '' && slug === topic)
  return {kind: 'inside', id: page?.id ?? found.id}
}

/** A path from one guide to another: `keepassx`, `../keepassx/05-keepassx-basic.txt#anchor`. */
function ofPath(url: string, here: Site | undefined, atlas: Atlas): Destination {
  const [path = '', anchor = ''] = url.replace(/\?.*$/, '').split('#')
  if (/\.(?!txt$|md$|markdown$)\w+$/i.test(path)) return elsewhere
  const words = decoded(path)
    .split('/')
    .filter(word => word !== '' && !/^\.+$/.test(word))
  const guide = guideNamed(words.at(-1) ?? '', here, atlas)
  const site = siteNamed(words, guide, here, atlas)
  if (site !== undefined) {
    const inner = anchor === '' ? elsewhere : anchorIn(anchor, site, atlas)
    if (inner.kind === 'inside') return inner
    if (guide === undefined) return {kind: 'inside', id: site.topic.id}
  }
  return guide === undefined ? ofPage(oldName(path), here, atlas) : {kind: 'inside', id: guide.id}
}

/** A topic by its file's name: of the guide that is meant, in the folder named, or in our guide. */
function siteNamed(
  words: readonly string[],
  guide: Guide | undefined,
  here: Site | undefined,
  atlas: Atlas,
): Site | undefined {
  const folder = words.at(-2)
  const sites = atlas.files.get(baseName(words.at(-1) ?? '')) ?? []
  const inGuide = sites.find(site => site.guide === guide)
  if (inGuide !== undefined) return inGuide
  if (folder !== undefined) return sites.find(({file}) => file.includes(`${folder}/`))
  return sites.find(site => site.guide === here?.guide) ?? sites[0]
}

/** A guide by its slug, in the language of the guide that names it if there is one. */
function guideNamed(name: string, here: Site | undefined, atlas: Atlas): Guide | undefined {
  const wanted = plainName(name)
  const named = wanted === '' ? [] : (atlas.guides.get(wanted) ?? [])
  const exact = named.filter(({slug}) => plainName(slug) === wanted)
  const candidates = exact.length > 0 ? exact : named
  return candidates.find(({language}) => language === here?.guide.language) ?? candidates[0]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
