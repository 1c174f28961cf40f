import {expect, it} from 'vitest'
import {guideOf, readFiles, topicOf} from './reading.ts'

const full = `Object_type: Tool
Tool: Safebox
Platform: Microsoft Windows
Need: Secure storage
Website: https://safebox.example
Download: https://safebox.example/get
Version: 1.10
License: [AGPL](https://agpl.example)[AGPL Main]
System_requirements: Windows 7, Windows 8
Admin: false
Alternatives: [Lockbox](https://a.example/x;y)[Lockbox Main] for Linux; [Vault](https://v.example)
Comment:
Group: Basic Usage
Title: Basic Howto
Language: EN

`

function readHeader(header: string) {
  return readFiles({'safebox/01-safebox-basic.txt': `${header}Text.\n`})
}

it('every value of a header is a string', () => {
  const {facts} = guideOf(readHeader(full))
  expect(facts.version).toBe('1.10')
  expect(facts.admin).toBe(false)
  expect(facts.requirements).toEqual(['Windows 7, Windows 8'])
})

it('a value is split at semicolons, but not inside an address', () => {
  const {alternatives} = guideOf(readHeader(full)).facts
  expect(alternatives).toHaveLength(2)
  expect(alternatives[0]?.[0]).toMatchObject({
    url: 'https://a.example/x;y',
    reference: 'Lockbox Main',
  })
})

it('a header without a fault is not reported', () => {
  expect(readHeader(full).reports).toEqual([])
})

it('no blank behind the colon, blanks at the end and older spellings are read', () => {
  const read = readHeader(
    full.replace('Comment:', 'Comments:For us only ').replace('Group:', 'Chapter:'),
  )
  expect(read.reports).toEqual([
    '12:1 header/key-alias',
    '12:10 header/no-blank-after-colon',
    '12:21 header/trailing-blank',
    '13:1 header/key-alias',
  ])
  expect(topicOf(read).group).toBe('Basic Usage')
})

it('of a key that stands twice the last value that is not empty counts', () => {
  const read = readHeader(
    full.replace('Need: Secure storage', 'Need: Encryption\nNeed: Backup\nNeed:'),
  )
  expect(guideOf(read).facts.needs).toEqual(['Backup'])
  expect(read.reports).toEqual(['5:1 header/duplicate-key', '6:1 header/duplicate-key'])
})

it('a second header below the first one fills what the first left open', () => {
  const form = 'Object_type: Tool/Issue\nTool: \nPlatform:\nTitle:\nLanguage: EN\n\n'
  const read = readFiles({'safebox/01-safebox-basic.txt': `${form}${full}Text.\n`})
  expect(guideOf(read)).toMatchObject({title: 'Safebox', genre: 'tool'})
  expect(topicOf(read).blocks).toHaveLength(1)
  expect(read.reports).toContain('7:1 header/duplicate-block')
})

it('a line without a key goes on with the value before it', () => {
  const read = readHeader(full.replace('Need: Secure storage', 'Need: Secure\n  storage'))
  expect(guideOf(read).facts.needs).toEqual(['Secure storage'])
})

it('a missing header and missing keys are reported, and the text is kept', () => {
  const read = readFiles({'safebox/01-safebox-basic.txt': 'Just text, and: a colon.\n'})
  expect(read.reports).toEqual(['1:1 header/missing'])
  expect(topicOf(read)).toMatchObject({title: 'Basic Howto', language: 'en'})
  expect(readHeader(full.replace(/Title:.*\n/, '')).diagnostics).toMatchObject([
    {code: 'header/missing-key', severity: 'error'},
  ])
  expect(readHeader(full.replace(/Version:.*\n/, '')).diagnostics).toMatchObject([
    {code: 'header/missing-key', severity: 'warning'},
  ])
})

it('all keys that a header lacks are told in one report', () => {
  const read = readHeader(full.replace(/(Need|Version|Title):.*\n/g, ''))
  expect(read.diagnostics).toMatchObject([
    {
      code: 'header/missing-key',
      severity: 'error',
      message: 'the header has no `Title`, `Need` and `Version`',
      hint: 'add lines `Title: …` `Need: …` `Version: …`',
    },
  ])
})

it('a misspelt key is met with the one that was meant', () => {
  const read = readHeader(full.replace('Comment:', 'Titel: x'))
  expect(read.diagnostics).toMatchObject([
    {code: 'header/unknown-key', hint: 'did you mean `Title`?'},
  ])
})

it('an empty form is left out with a note, and an unfilled choice is an error elsewhere', () => {
  const form = full.replace('Object_type: Tool', 'Object_type: Tool/Issue')
  const empty = readFiles({'template/01-template-basic.txt': form})
  expect(empty.library.guides).toEqual([])
  expect(empty.diagnostics.every(({severity}) => severity === 'note')).toBe(true)
  expect(readHeader(form).diagnostics).toMatchObject([
    {code: 'header/placeholder', severity: 'error'},
  ])
})

it('several addresses in one value are taken apart, and reported', () => {
  const several = 'Website: https://a.example, https://b.example'
  const read = readHeader(full.replace(/Website:.*/, several))
  expect(guideOf(read).facts.websites).toEqual(['https://a.example', 'https://b.example'])
  expect(read.reports).toEqual(['5:10 header/url'])
})

it('N/A says the same as nothing', () => {
  const {facts} = guideOf(readHeader(full.replace('Version: 1.10', 'Version: N/A')))
  expect(facts.version).toBe('')
})

it('a language is written as BCP 47 wants it, and NO is Norwegian', () => {
  expect(topicOf(readHeader(full.replace('EN', 'pt_br'))).language).toBe('pt-BR')
  expect(topicOf(readHeader(full.replace('EN', 'NO'))).language).toBe('no')
  const broken = readHeader(full.replace('Language: EN', 'Language: en"><script>'))
  expect(broken.reports).toEqual(['15:11 header/language'])
  expect(topicOf(broken).language).toBe('en')
})

it('a title in another spelling is printed in the usual one', () => {
  const read = readHeader(full.replace('Title: Basic Howto', 'Title: Addons'))
  expect(topicOf(read).title).toBe('Add-ons')
  expect(read.reports).toContain('14:8 header/title-alias')
})

it('hidden characters do not get out of a header', () => {
  const read = readHeader(
    full
      .replace('Title: Basic', 'Title: Bas\u202eic')
      .replace('Need: Secure', 'Need: Sec\u0001ure'),
  )
  expect(topicOf(read).title).toBe('Basic Howto')
  expect(guideOf(read).facts.needs).toEqual(['Secure storage'])
})
