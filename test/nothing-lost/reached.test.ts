import {describe, expect, it} from 'vitest'
import {headerFacts, untold} from './header-facts.ts'
import {reached} from './reached.ts'
import {wordsIn} from './words-in.ts'
import {readWritten} from './written.ts'

const guide = `Title: Two locks
Language: en

# Lock the door

![The key](https://lock.example/key.png)[Lock img 03]

1. Open *C:\\Users\\<name>\\keys* and the [shop](https://shop.example/)[Shop].
2. Type \`4 + 4\`.

**Note**: It takes 12 minutes.[^1] *انقر* على OK.

[^1]: Or more.
`

const read = `Two locks Lock the door Picture: The key 1 Open C:\\Users\\<name>\\keys and the shop.
2 Type 4 + 4. Note It takes 12 minutes. انقر على OK. shop.example Or more.`

const furniture = new Set(wordsIn('picture shop.example'))
const files = [{name: 'lock.txt', ...readWritten(guide)}]

const whole = {lost: [], added: []}

describe('what reached a reader', () => {
  it('is all that was written, in its order, between the words of the book itself', () => {
    expect(reached(files, read, furniture)).toEqual(whole)
  })

  it.each([
    ['a word', 'the door', 'door', ['lock.txt:4 the']],
    ['a number', '12 minutes', 'minutes', ['lock.txt:11 12']],
    ['the number of an item', '2 Type', 'Type', ['lock.txt:9 2']],
    ['a backslash', 'C:\\Users', 'C:Users', ['lock.txt:8 \\']],
    ['a placeholder', '<name>', '', ['lock.txt:8 < name >']],
    ['a description', 'The key', '', ['lock.txt:6 The key']],
    ['a word of another script', 'انقر', '', ['lock.txt:11 انقر']],
    ['the case of a letter', 'Type', 'type', ['lock.txt:9 Type'], ['lock.txt:9 type']],
    ['a footnote', 'Or more.', '', ['lock.txt:13 Or more.']],
  ])('misses %s', (_, from, to, lost, added: readonly string[] = []) => {
    expect(reached(files, read.replace(from, to), furniture)).toEqual({lost, added})
  })

  it('misses words whose letters are turned round', () => {
    const turned = read.replace('انقر', [...'انقر'].reverse().join(''))
    expect(reached(files, turned, furniture)).toEqual({
      lost: ['lock.txt:11 انقر'],
      added: ['lock.txt:11 رقنا'],
    })
  })

  it('knows a sentence in another place', () => {
    const moved = read
      .replace(' It takes 12 minutes.', '')
      .replace('1 Open', 'It takes 12 minutes. 1 Open')
    expect(reached(files, moved, furniture)).toEqual({
      lost: ['lock.txt:11 It takes 12 minutes'],
      added: ['lock.txt:8 It takes 12 minutes'],
    })
  })

  it('knows what is said twice, and an id that nobody should see', () => {
    const twice = read.replace('minutes', 'minutes minutes').replace('key 1', 'key [Lock img 03] 1')
    expect(reached(files, twice, furniture).added).toEqual([
      'lock.txt:8 Lock img 03',
      'lock.txt:11 minutes',
    ])
  })
})

describe('the facts of a header', () => {
  const header =
    'Tool: Lock\nWebsite: https://lock.example/get/\nAlternatives: [Bolt](https://bolt.example)[Bolt] for doors; Chain\nVersion: N/A\nComment: For us.\n\nBody: none'

  it('are what it tells readers, thing by thing', () => {
    expect(headerFacts(header).map(words => words.join(' '))).toEqual([
      'Lock',
      'lock example / get',
      'Bolt for doors',
      'Chain',
    ])
  })

  it('are missed if a word of them is', () => {
    const text = 'Lock, lock.example/get; Bolt (→ page 3) for windows. Chain'
    expect(untold(headerFacts(header), text)).toEqual(['Bolt for doors'])
  })
})
