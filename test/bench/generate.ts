import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

const vocabulary =
  'open lock folder message contact window button network device copy paper stick phone account secret ' +
  'the a your this that with from before after when each other safe quiet small new old next first last'
const words = vocabulary.split(' ')

/** A source of numbers that is the same on every machine: the minimal standard generator. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Writes `count` guides of about twelve A5 pages each, in the source format, into a folder. */
export async function generateLibrary(folder: string, count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    const slug = `tool${String(index).padStart(3, '0')}`
    await mkdir(join(folder, slug), {recursive: true})
    const topics = topicsOf(slug, numbersFrom(index * 7919))
    for (const {name, text} of topics) await writeFile(join(folder, slug, name), text)
  }
}

interface TopicFile {
  readonly name: string
  readonly text: string
}

function topicsOf(slug: string, next: () => number): readonly TopicFile[] {
  const titles = ['Introduction', 'Installation', 'Basic Howto', 'Advanced Howto', 'FAQ']
  return titles.map((title, index) => ({
    name: `0${index + 1}-${slug}-${title.toLowerCase().replace(' howto', '')}.txt`,
    text: `${headerOf(slug, title)}\n\n${bodyOf(title, next)}\n`,
  }))
}

function headerOf(slug: string, title: string): string {
  return [
    'Object_type: Tool',
    `Tool: Tool ${slug.slice(4)}`,
    'Platform: Linux',
    'Need: Secure communication',
    `Website: https://${slug}.example`,
    `Download: https://${slug}.example/download`,
    'Version: 1.0',
    'License: Free/Open Source Software',
    'System_requirements: Any computer',
    'Admin: false',
    'Alternatives:',
    'Comment:',
    'Group: Basic Usage',
    `Title: ${title}`,
    'Language: EN',
  ].join('\n')
}

function bodyOf(title: string, next: () => number): string {
  if (title === 'Introduction') return `${sentences(next, 5)}\n\n${sentences(next, 4)}`
  if (title === 'FAQ') {
    const pair = () => `**Q**: ${sentences(next, 1)}\n\n**A**: ${sentences(next, 3)}`
    return [pair(), pair(), pair(), pair()].join('\n\n')
  }
  return [1, 2, 3].map(() => sectionOf(next)).join('\n\n')
}

function sectionOf(next: () => number): string {
  const steps = [1, 2, 3, 4].map(number => stepOf(number, next))
  return [`# ${sentence(next, 4).slice(0, -1)}`, sentences(next, 3), ...steps].join('\n\n')
}

function stepOf(number: number, next: () => number): string {
  const items = [1, 2, 3, 4].map(item => `${item}. Click *${pick(next)}* ${sentence(next, 8)}`)
  const warning = number === 3 ? [`**${sentences(next, 2)}**`] : []
  const link =
    number === 2 ? [`See [the ${pick(next)}](https://www.example.org/${pick(next)}).`] : []
  return [`## Step ${number}`, `* ${sentence(next, 10)}`, ...items, ...warning, ...link].join(
    '\n\n',
  )
}

function sentences(next: () => number, count: number): string {
  return Array.from({length: count}, () => sentence(next, 14)).join(' ')
}

function sentence(next: () => number, length: number): string {
  const text = Array.from({length}, () => pick(next)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function pick(next: () => number): string {
  return words[Math.floor(next() * words.length)] ?? 'open'
}
