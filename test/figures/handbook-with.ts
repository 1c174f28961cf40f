import {picturesOf} from '../../src/figures/pictures-of.ts'
import type {Facts, Guide} from '../../src/model/guide.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import type {Picture} from '../../src/model/inline.ts'

const facts: Facts = {
  platforms: [],
  needs: [],
  websites: [],
  downloads: [],
  version: '',
  license: [],
  requirements: [],
  admin: null,
  alternatives: [],
  connected: [],
  further: [],
  minutes: null,
  authors: [],
  sources: [],
  textLicense: '',
  difficulty: '',
  ready: [],
  checked: '',
  expires: '',
}

/** A book of one guide that holds nothing but these pictures; each stands at its own offset. */
export function handbookWith(file: string, wanted: readonly (Partial<Picture> & {url: string})[]) {
  const pictures = wanted.map((picture, at): Picture => {
    const span = {file, start: at, end: at + 1}
    const bare = {alt: 'a window', reference: '', callouts: [], plate: '', width: 0, height: 0}
    return {...bare, span, ...picture}
  })
  const span = {file, start: 0, end: 0}
  const figures = pictures.map(picture => ({
    kind: 'figure' as const,
    pictures: [picture],
    caption: [],
    span,
  }))
  const topic = {
    kind: 'topic' as const,
    id: '',
    span,
    number: null,
    slug: '',
    role: 'howto' as const,
    group: '',
    minutes: null,
    index: [],
    title: '',
    language: 'en',
    blocks: figures,
    steps: [],
    sections: [],
  }
  const guide: Guide = {
    kind: 'guide',
    id: '',
    span,
    slug: 'one',
    genre: 'tool',
    title: 'One',
    language: 'en',
    facts,
    topics: [topic],
  }
  const handbook: Handbook = {
    kind: 'handbook',
    name: 'handbook',
    title: 'Handbook',
    subtitle: '',
    language: 'en',
    direction: 'ltr',
    publisher: '',
    version: '',
    date: '',
    license: '',
    verify: '',
    address: '',
    chapters: [{kind: 'chapter', number: 1, guide}],
    contents: [],
    parts: [],
    glossary: [],
  }
  return {handbook, picturesOf}
}
