import {expect, it} from 'vitest'
import {printText} from '../../src/report/print-text.ts'
import {examineBytes} from './examine.ts'
import {runStage} from './stages.ts'

const path = 'safebox/01-safebox-basic.txt'
const header = 'Title: Basic Howto\nLanguage: EN\n\n'
const bytesOf = (...parts: readonly (string | number)[]) =>
  new Uint8Array(
    parts.flatMap(part =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  )

function codesOf(bytes: Uint8Array, refusal?: 'too-large'): readonly string[] {
  const file = refusal === undefined ? {path, bytes} : {path, bytes, refusal}
  const {diagnostics, sources} = examineBytes([file], {style: false})
  expect(printText(diagnostics, sources)).not.toContain('undefined')
  return diagnostics.map(({code}) => code).filter(code => code.startsWith('file/'))
}

it('a text in Windows-1252 is told how to become UTF-8', () => {
  expect(codesOf(bytesOf(header, 'Caf', 0xe9, ' is open.\n'))).toContain('file/encoding')
})

it('a picture with the name of a guide is no text', () => {
  expect(codesOf(bytesOf(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR'))).toContain(
    'file/not-text',
  )
})

it('a file that was not read says so', () => {
  expect(codesOf(bytesOf(), 'too-large')).toContain('file/refused')
})

it('an edition as long as a guide is none', async () => {
  const {diagnostics} = await runStage('edition', `title: "${'x'.repeat(70_000)}"`)
  expect(diagnostics.map(({code}) => code)).toEqual(['edition/too-large'])
})
