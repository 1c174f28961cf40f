import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import sharp from 'sharp'
import {describe, expect, it} from 'vitest'

const top = fileURLToPath(new URL('../../', import.meta.url))
const topics = readdirSync(join(top, 'guides'), {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.txt'))
  .map(name => ({name, text: readFileSync(join(top, 'guides', name), 'utf8')}))
const steps = topics.flatMap(({name, text}) =>
  text
    .split(/^(?=#+ )/m)
    .filter(part => /^#+ Step/.test(part))
    .map(part => ({name, part, instructions: [...part.matchAll(/^(\d+)\. (.*)$/gm)]})),
)
const pictures = steps.flatMap(({name, part, instructions}) =>
  [...part.matchAll(/!\[([^\]]*)\]\(([^)]+)\)(?:\{callouts="([^"]*)"\})?/g)].map(
    ([, alt = '', path = '', callouts = '']) => ({name, alt, path, callouts, instructions}),
  ),
)

describe('the starter library', () => {
  it('asks for at most six acts in a step', () => {
    const long = steps.filter(({instructions}) => instructions.length > 6)
    expect(long.map(({name, part}) => `${name}: ${part.split('\n')[0]}`)).toEqual([])
  })

  it('says each act in at most twenty words', () => {
    const long = steps.flatMap(({name, instructions}) =>
      instructions
        .filter(([, , text = '']) => text.split(/\s+/).length > 20)
        .map(([all]) => `${name}: ${all}`),
    )
    expect(long).toEqual([])
  })

  it('says how long each section with steps takes, and all of them no longer than the guide', () => {
    for (const guide of new Set(topics.map(({name}) => dirname(name)))) {
      const own = topics.filter(({name}) => dirname(name) === guide)
      const whole = Number(/^Time: (\d+)$/m.exec(own[0]?.text ?? '')?.[1])
      const sections = own.flatMap(({text}) => text.split(/^(?=# )/m).slice(1))
      const tasks = sections.filter(section => /^## Step/m.test(section))
      const minutes = tasks.map(task => Number(/^# .*\{time=(\d+)\}$/m.exec(task)?.[1]))
      const sum = minutes.reduce((total, one) => total + one, 0)
      expect(minutes.length, guide).toBeGreaterThan(2)
      expect(sum, guide).toBeLessThanOrEqual(whole)
      expect(sum, guide).toBeGreaterThanOrEqual(whole * 0.75)
    }
  })

  it('has a guide in which each picture has words and a small file', () => {
    expect(pictures.length).toBeGreaterThan(40)
    for (const {alt, path} of pictures) {
      expect(alt.length, path).toBeGreaterThan(20)
      expect(readFileSync(join(top, 'assets', path)).length, path).toBeLessThan(120_000)
    }
  })

  it('puts every ring inside its picture, under the number of an instruction', async () => {
    for (const {path, callouts, instructions} of pictures) {
      const {width = 0, height = 0} = await sharp(
        readFileSync(join(top, 'assets', path)),
      ).metadata()
      const numbers = instructions.map(([, number]) => number)
      for (const callout of callouts.split(' ').filter(one => one !== '')) {
        const [, number, x, y, wide, high] = /^(\d+):(\d+),(\d+),(\d+)x(\d+)$/.exec(callout) ?? []
        expect(numbers, `${path} ${callout}`).toContain(number)
        expect(Number(x) + Number(wide), path).toBeLessThanOrEqual(width)
        expect(Number(y) + Number(high), path).toBeLessThanOrEqual(height)
      }
    }
  })

  it('tells nothing of the machine in its pictures', async () => {
    for (const {path} of pictures) {
      const {exif, xmp, iptc, icc} = await sharp(readFileSync(join(top, 'assets', path))).metadata()
      expect([exif, xmp, iptc, icc], path).toEqual([undefined, undefined, undefined, undefined])
    }
  })
})
