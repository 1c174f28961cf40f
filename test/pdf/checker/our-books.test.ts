import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build} from '../../../src/build.ts'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {itWithVerapdf, judge, rulesOf} from '../../verapdf/verapdf.ts'
import {everyTag, type ReadPdf, readPdf} from './read-pdf.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const corpus = join(root, '..', 'shared', 'corpus')

/** The claim to be PDF/UA is left out of a file that could not be checked; nothing else may be missing. */
const claim = {ours: 'no-identifier', theirs: '5-1'}

const books = [
  {name: 'the sample handbook', guides: join(root, 'guides'), assets: join(root, 'assets')},
  {name: 'the corpus', guides: corpus, assets: corpus},
]

for (const {name, guides, assets} of books) {
  describe.skipIf(!existsSync(guides))(name, {timeout: 600_000}, () => {
    const out = mkdtempSync(join(tmpdir(), 'fieldbook-our-books-'))
    let bytes: Uint8Array = new Uint8Array()
    let read: ReadPdf

    beforeAll(async () => {
      const request = {
        guides,
        assets,
        out,
        templates: [],
        formats: ['pdf'],
        grey: false,
        strict: false,
      } as const
      await build({...request, choices: [{kind: 'library'}]}, () => {})
      const file = readdirSync(out, {recursive: true, encoding: 'utf8'}).find(path =>
        path.endsWith('.pdf'),
      )
      bytes = readFileSync(join(out, file ?? ''))
      read = readPdf(bytes)
    }, 600_000)

    afterAll(() => rmSync(out, {recursive: true, force: true}))

    it('keeps every rule of PDF/UA-1 by our checker', async () => {
      const findings = (await checkPdf(bytes)).filter(({code}) => code !== claim.ours)
      expect(findings).toEqual([])
    })

    itWithVerapdf('keeps every rule of PDF/UA-1 by veraPDF', async () => {
      const verdict = (await judge({book: bytes})).book
      expect(verdict?.error).toBeUndefined()
      expect(rulesOf(verdict).filter(rule => rule !== claim.theirs)).toEqual([])
    })

    it('leads every link and bookmark somewhere', () => {
      const marks = read.bookmarks.flatMap(mark => [mark, ...mark.kids])
      expect(
        read.links.filter(({uri, target}) => uri === undefined && target === undefined),
      ).toEqual([])
      expect(marks.filter(({target}) => target === undefined)).toEqual([])
    })

    it('types everything that is no part of the book', () => {
      expect(read.artifacts.filter(({type}) => type === undefined)).toEqual([])
    })

    it('has no paragraph, heading or link without words', () => {
      const silent = everyTag(read.tree).filter(
        ({role, text, alt}) =>
          /^(P|H\d|Link|Lbl)$/.test(role ?? '') && text.trim() === '' && alt === undefined,
      )
      const withoutKids = silent.filter(({kids}) =>
        everyTag(kids).every(kid => kid.alt === undefined),
      )
      expect(withoutKids.map(({tag, page}) => `${tag} on page ${page}`)).toEqual([])
    })
  })
}
