import {expect, it} from 'vitest'
import {cardsPlan} from '../../src/press/imposition/cards.ts'
import {papers} from '../../src/press/imposition/paper.ts'
import {readPages} from '../pdf/read-pages.ts'
import {type GuideText, pressed} from './pressed.ts'

const section = (title: string, acts: number) =>
  `## ${title}\n\nBe quick.\n\n### Step 1: Act\n\n${Array.from({length: acts}, (_, at) => `${at + 1}. Do thing ${at + 1} of ${title}.`).join('\n')}\n\n`

function guideWith(...sections: readonly string[]): GuideText {
  const header = 'Title: Emergencies\nNeed: Something happened\nWebsite: https://help.example\n\n'
  return {path: 'emergencies.txt', text: header + sections.join('')}
}

it('cards stand four on a sheet, with their first sentence, their acts and their address', async () => {
  const titles = ['Phone gone', 'Bad link', 'Checkpoint', 'Account taken', 'Raid']
  const guide = guideWith(...titles.map(title => section(title, 4)))
  const {files} = await pressed([guide], {product: 'cards'})
  const pages = await readPages(files[0]?.bytes ?? new Uint8Array())
  expect(pages).toHaveLength(2)
  for (const title of titles.slice(0, 4)) {
    expect(pages[0]?.text).toContain(title)
    expect(pages[0]?.text).toContain(`Do thing 4 of ${title}.`)
  }
  expect(pages[1]?.text).toContain('Raid')
  expect(pages[0]?.text.match(/help\.example/g)).toHaveLength(4)
  expect(files[0]?.name).toBe('handbook-cards-a4.pdf')
})

it('a section with more acts than anybody does in an emergency is on no card, and that is said', async () => {
  const guide = guideWith(section('Phone gone', 4), section('Long', 9))
  const {remarks} = await pressed([guide], {product: 'cards'})
  expect(remarks.join()).toContain('"Long"')
})

it('a section that is too long for a card is left out with a word, or refused where it is named', async () => {
  const words = Array.from({length: 60}, () => 'slowly').join(' ')
  const long = section('Endless', 4).replace(/Do thing/g, `Do ${words} thing`)
  const guide = guideWith(section('Phone gone', 4), long, section('Raid', 3))
  const {files, remarks} = await pressed([guide], {product: 'cards'})
  expect(files[0]?.measure).toMatch(/^2 cards on 1 sheet of A4/)
  expect(remarks).toEqual(['on no card, for they are too long: "Endless"'])
  const wish = pressed([guide], {product: 'cards', sections: ['Endless', 'Raid']})
  await expect(wish).rejects.toThrow('"Endless" is too long for a card')
})

it('the acts of an Arabic card count in its digits, and no mark leads to a footnote', async () => {
  const {text} = guideWith(section('Raid', 2))
  const noted = `${text.replace('Be quick.', 'Be quick.[^1]')}\n\n[^1]: A note.\n`
  const guide = {path: 'emergencies.txt', text: noted.replace('Need:', 'Language: ar\nNeed:')}
  const {files} = await pressed([guide], {product: 'cards'})
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  const numbers = page?.text.match(/[\u0660-\u0669\d]+/g) ?? []
  expect(numbers.filter(number => /^[٠-٩]+$/.test(number)).sort()).toEqual(
    expect.arrayContaining(['١', '٢']),
  )
  expect(page?.text).not.toContain('quick.1')
})

it('asked for by name, it is refused with its count', async () => {
  const guide = guideWith(section('Phone gone', 4), section('Long', 9))
  const wish = pressed([guide], {product: 'cards', sections: ['Long']})
  await expect(wish).rejects.toThrow('"Long" has 9 instructions, and a card holds 1 to 6')
})

it('a warning of a section stands on its card', async () => {
  const guide = guideWith(
    section('Phone gone', 2).replace('### Step', '**Danger**: They may read it.\n\n### Step'),
  )
  const {files} = await pressed([guide], {product: 'cards'})
  const [page] = await readPages(files[0]?.bytes ?? new Uint8Array())
  expect(page?.text).toContain('DANGER')
  expect(page?.text).toContain('They may read it.')
})

it('cards of a right-to-left book begin at the upper right', () => {
  const places = cardsPlan(4, papers.a4, 'rtl').sides[0]?.places ?? []
  expect(places.map(({page, x, y}) => [page, x > 0, y > 0])).toEqual([
    [1, true, false],
    [2, false, false],
    [3, true, true],
    [4, false, true],
  ])
})
