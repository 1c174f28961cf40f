import {expect, it} from 'vitest'
import {opportunitiesOf} from '../../../src/pdf/text/opportunities.ts'

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  const breaks = opportunitiesOf(text)
  return [...text]
    .map((character, at) => ((breaks[at] ?? 0) > 0 ? `|${character}` : character))
    .join('')
}

it('Thai is broken between its words', () => {
  expect(barred('ตั้งรหัสผ่าน')).toBe('ตั้ง|รหัส|ผ่าน')
})

it('the Khmer sign that doubles a word stays with it, and the word stays whole', () => {
  expect(barred('ឯកសារសំខាន់ៗទាំងអស់')).toBe('ឯកសារ|សំខាន់ៗ|ទាំងអស់')
})

it('no Burmese line begins with a sign that ends a phrase', () => {
  expect(barred('ကျွန်ုပ်တို့၏စကားဝှက်၊လမ်းညွှန်။')).not.toMatch(/\|[\u104a-\u104f]/)
})

it('Tibetan is broken after its points', () => {
  expect(barred('གསང་ཚིག་རིང')).toBe('གསང་|ཚིག་|རིང')
})

it('no Chinese line begins with a closing sign or ends with an opening one', () => {
  const text = barred('请打开程序，选择“语言”（中文）。然后继续！')
  expect(text).not.toMatch(/\|[，。”）！]|[“（]\|/)
  expect(text).toContain('择|“语')
})
