import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {openPdf} from '../../../src/pdf/checker/file/open-pdf.ts'
import {UnreadablePdf} from '../../../src/pdf/checker/file/unreadable.ts'
import {goodPdf} from './fixtures/good-pdf.ts'
import {outlineOf, readPdf} from './read-pdf.ts'

async function goodBytes(packed = false): Promise<Buffer> {
  const pdf = await goodPdf()
  pdf.annotation('Link', 'Link', {
    Contents: 'The site',
    A: {S: '/URI', URI: 'https://example.org/'},
  })
  return Buffer.from(await pdf.save(packed))
}

const outline = `Document
  H1 Heading
  P Some words.
  Link`

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await checkPdf(bytes)).map(({code}) => code)
}

describe('a file that is put together otherwise', () => {
  it('reads the same out of object streams', async () => {
    const bytes = await goodBytes(true)
    expect(outlineOf(readPdf(bytes).tree)).toBe(outline)
    expect(await codesOf(bytes)).toEqual([])
  })

  it('finds the objects when the table of places is gone', async () => {
    const bytes = await goodBytes()
    bytes.write('startxxxx', bytes.lastIndexOf('startxref'), 'latin1')
    expect(outlineOf(readPdf(bytes).tree)).toBe(outline)
    expect(await codesOf(bytes)).toEqual([])
  })

  it('finds packed objects when the table of places is gone', async () => {
    const bytes = await goodBytes(true)
    bytes.write('startxxxx', bytes.lastIndexOf('startxref'), 'latin1')
    expect(outlineOf(readPdf(bytes).tree)).toBe(outline)
  })

  it('finds the objects when the table is wrong about them', async () => {
    const text = (await goodBytes()).toString('latin1')
    const shifted = text.replace('1 0 obj', '% a line that shifts everything behind it\n1 0 obj')
    expect(outlineOf(readPdf(Buffer.from(shifted, 'latin1')).tree)).toBe(outline)
  })

  it('reads a stream whose length is a lie', async () => {
    const text = (await goodBytes()).toString('latin1').replace(/\/Length \d+/g, '/Length 7')
    expect(outlineOf(readPdf(Buffer.from(text, 'latin1')).tree)).toBe(outline)
  })

  it('takes the last of two objects with one number', async () => {
    const bytes = await goodBytes()
    const number = /(\d+) 0 obj\s*<<\s*\/Type \/Catalog/.exec(bytes.toString('latin1'))?.[1] ?? ''
    const catalog = openPdf(bytes).catalog.raw('Pages')
    const pages = typeof catalog === 'object' && catalog?.kind === 'reference' ? catalog.number : 0
    const start = /startxref\s+(\d+)/.exec(bytes.toString('latin1'))?.[1] ?? ''
    const added = `${number} 0 obj <</Type /Catalog /Pages ${pages} 0 R>> endobj\n`
    const table = `xref\n${number} 1\n${String(bytes.length).padStart(10, '0')} 00000 n \n`
    const end = `trailer <</Root ${number} 0 R /Size 99 /Prev ${start}>>\nstartxref\n${bytes.length + added.length}\n%%EOF`
    const newer = Buffer.concat([bytes, Buffer.from(added + table + end)])
    expect(await codesOf(newer)).toContain('not-marked')
  })

  it('skips bytes before the header', async () => {
    const bytes = Buffer.concat([Buffer.from('mail header\n\n'), await goodBytes()])
    expect(outlineOf(readPdf(bytes).tree)).toBe(outline)
  })
})

const qpdf = spawnSync('qpdf', ['--version']).status === 0

describe('a file that qpdf has written anew', () => {
  if (!qpdf && !process.env.CI) {
    it.skip('skipped: qpdf is not installed', () => {})
    return
  }
  it.each([
    ['in pages for the web', '--linearize'],
    ['with everything unpacked', '--qdf'],
    ['with object streams', '--object-streams=generate'],
    ['under RC4 of 40 bits', '--allow-weak-crypto --encrypt  owner 40 --'],
    ['under RC4 of 128 bits', '--allow-weak-crypto --encrypt  owner 128 --'],
    ['under AES of 128 bits', '--allow-weak-crypto --encrypt  owner 128 --use-aes=y --'],
    ['under AES of 256 bits', '--encrypt  owner 256 --'],
    ['under AES with readable metadata', '--encrypt  owner 256 --cleartext-metadata --'],
  ])('%s, it keeps all its words and rules', async (_, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-qpdf-'))
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
    writeFileSync(from, await goodBytes())
    execFileSync('qpdf', [...words.split(' '), from, to])
    const bytes = readFileSync(to)
    rmSync(folder, {recursive: true})
    expect(outlineOf(readPdf(bytes).tree)).toBe(outline)
    expect(readPdf(bytes).links[0]?.contents).toBe('The site')
    expect(await codesOf(bytes)).toEqual([])
  })
})

describe('a hostile file', () => {
  it.each([
    ['no bytes', ''],
    ['a picture', '\x89PNG\r\n'],
    ['a header alone', '%PDF-1.7\n'],
    ['a header and noise', `%PDF-1.7\n${'1 0 obj [ '.repeat(2000)}`],
    ['lists in lists', `%PDF-1.7\n1 0 obj ${'['.repeat(200_000)}`],
    [
      'a table that leads to itself',
      '%PDF-1.7\nxref\n0 0\ntrailer <</Prev 9>>\nstartxref\n9\n%%EOF',
    ],
    [
      'a catalog that is its own pages',
      '%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj 2 0 R endobj trailer <</Root 1 0 R>>',
    ],
  ])('%s is told to be no PDF', async (_, text) => {
    await expect(checkPdf(Buffer.from(text, 'latin1'))).rejects.toThrow(UnreadablePdf)
  })

  it('with structure and pages that hold themselves comes to an end', async () => {
    const pdf = await goodPdf()
    const section = pdf.element('Sect', pdf.document)
    pdf.set(section.dict, 'K', [pdf.document.ref, section.ref])
    const pages = pdf.inside(pdf.catalog, 'Pages')
    pdf.set(pages, 'Kids', [pdf.refOf(pages), pdf.pageRef, pdf.refOf(pages)])
    expect(await codesOf(await pdf.save())).toContain('element-twice')
  })

  it('with elements in elements without end comes to an end', async () => {
    const pdf = await goodPdf()
    let last = pdf.document
    for (let depth = 0; depth < 3000; depth++) last = pdf.element('Sect', last)
    pdf.element('P', last, 'Deep')
    expect(await codesOf(await pdf.save())).toContain('content-untagged')
  })

  it('with metadata in metadata without end comes to an end', async () => {
    const pdf = await goodPdf()
    pdf.xmp = `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`
    expect(await codesOf(await pdf.save())).toEqual(['no-identifier', 'no-title'])
  })

  it('with names that steer a terminal is told without them', async () => {
    const pdf = await goodPdf()
    pdf.element('Note\u001b[2J', pdf.document, 'Words')
    const [finding] = await checkPdf(await pdf.save())
    expect(finding?.message).not.toContain('\u001b')
    expect(finding?.code).toBe('type-unmapped')
  })

  it('with a form that draws itself comes to an end', async () => {
    const pdf = await goodPdf()
    const entries = {Type: '/XObject', Subtype: '/Form', BBox: [0, 0, 9, 9]}
    const form = pdf.stream('/X1 Do', {...entries, Resources: pdf.refOf(pdf.resources)})
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'X1', form)
    pdf.content.push('/Artifact BMC /X1 Do EMC')
    expect(await codesOf(await pdf.save())).toEqual([])
  })

  it('with any bytes changed is checked, or told to be no PDF', async () => {
    const good = await goodBytes()
    const changes = fc.array(fc.record({at: fc.nat(good.length - 1), byte: fc.nat(255)}), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(changes, async list => {
        const bytes = Buffer.from(good)
        for (const {at, byte} of list) bytes[at] = byte
        try {
          await checkPdf(bytes)
        } catch (fault) {
          expect(fault).toBeInstanceOf(UnreadablePdf)
        }
      }),
      {numRuns: 150, seed: 7},
    )
  })
})
