import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {elementsOf} from '../../src/epub/nodes.ts'
import {documentOf, handbook, sampleBook} from './fixture.ts'
import {bytesOf} from './render.ts'
import {unpack} from './unpack.ts'

const asked: string[] = []

function trap(name: string): never {
  asked.push(name)
  throw new Error(`trapped: ${name}`)
}

beforeEach(() => {
  asked.length = 0
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => trap('connect'))
  vi.spyOn(net, 'connect').mockImplementation(() => trap('net'))
  vi.spyOn(dns, 'lookup').mockImplementation(() => trap('dns'))
  vi.spyOn(http, 'request').mockImplementation(() => trap('http'))
  vi.spyOn(https, 'request').mockImplementation(() => trap('https'))
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => trap('fetch'))
  vi.spyOn(fs, 'readFile').mockImplementation(() => trap('readFile'))
  vi.spyOn(fs, 'createReadStream').mockImplementation(() => trap('createReadStream'))
})

afterEach(() => void vi.restoreAllMocks())

const hostile = `<article class="chapter tool" id="a"><h1>A</h1>
<p>Look <img class="button" src="https://example.org/beacon.png" alt="at this" width="1" height="1"/> and
<img class="button" src="file:///etc/passwd" alt="that" width="1" height="1"/>.</p>
<p><a href="https://example.org/">example.org</a></p></article>`

it('making a book opens no connection and no file of the machine', async () => {
  await bytesOf(sampleBook())
  expect(asked).toEqual([])
})

it('a picture that is no plate becomes its words, and is never looked for', async () => {
  const documents = [documentOf('a', 'chapter', hostile)]
  const bytes = await bytesOf({
    ...sampleBook(),
    documents,
    handbook: {...handbook, contents: []},
  })
  expect(asked).toEqual([])
  const book = await unpack(bytes)
  expect(book.text('a.xhtml')).toContain('Look <span class="label">at this</span>')
  expect(book.names.join()).not.toMatch(/passwd|beacon/)
})

it('no file of the book names anything that a reader would load from elsewhere', async () => {
  const book = await unpack(await bytesOf(sampleBook()))
  for (const name of book.names.filter(one => /\.(xhtml|opf|ncx)$/.test(one))) {
    for (const {name: element, attributes} of elementsOf(book.tree(name))) {
      expect(element).not.toMatch(/^(script|iframe|object|embed|form|audio|video)$/)
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on/)
        if (key === 'src' || (key === 'href' && element !== 'a'))
          expect(value).not.toMatch(/^[a-z]+:|^\/\//i)
      }
    }
  }
  for (const sheet of ['style.css', 'enhance.css'])
    expect(book.text(sheet)).not.toMatch(/@import|url\(\s*['"]?[a-z]+:/i)
})
