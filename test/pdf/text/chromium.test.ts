import {expect, it} from 'vitest'
import {samples as all} from '../engine/scripts.ts'
import {describeWith} from '../tools.ts'
import {chromiumLines} from './chromium.ts'
import {linesOf, lookOf, noto, textsOf} from './lines.ts'

const widths = [100, 140.5, 180, 240, 281.5]

/**
 * Khmer words are looked up in ICU's list, and Chromium brings a list of its own: ours keeps ទៅកាន់,
 * នៅលើ and ទាំងអស់ whole, Chromium parts them.
 */
const otherWords = new Set(['Khmer'])

describeWith('chromium', 'lines end where Chromium ends them', () => {
  const samples = all.filter(({name}) => !otherWords.has(name))
  const theirs = chromiumLines(samples, widths)
  for (const sample of samples) {
    it(sample.name, () => {
      const {size, language, text, name, font} = sample
      const look = lookOf([font, noto], {size, language})
      for (const width of widths) {
        const own = textsOf(linesOf([{text, look, meaning: {}}], width, sample))
        expect(own).toEqual(theirs[`${name} ${width}`]?.map(line => line.normalize('NFC').trim()))
      }
    })
  }
})
