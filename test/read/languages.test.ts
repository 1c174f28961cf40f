import {expect, it} from 'vitest'
import type {Item} from '../../src/model/block.ts'
import {labelledLanguages} from '../../src/read/labels/load-labels.ts'
import {readBody, shape, topicOf} from './reading.ts'

const languages = [
  'ar',
  'fa',
  'am',
  'km',
  'my',
  'th',
  'zh',
  'ru',
  'vi',
  'tr',
  'fr',
  'es',
  'pt',
  'id',
]

it('the table of labels speaks English and fourteen languages', () => {
  expect(labelledLanguages()).toEqual(['en', ...languages].sort())
})

it.each([
  ['ar', '**خطوة 1**. افتح', '1'],
  ['ar', '**الخطوة الثانية**. افتح', 'الثانية'],
  ['fa', '**مرحله 1**. باز', '1'],
  ['fa', '**مرحله\u200cی ۲**. باز', '۲'],
  ['am', '**ደረጃ 1**. ክፈት', '1'],
  ['km', '**ជំហានទី ១**. បើក', '១'],
  ['my', '**အဆင့် ၁**. ဖွင့်', '၁'],
  ['zh', '**步骤1**：打开', '1'],
  ['zh', '**第2步**：打开', '2'],
  ['zh', '**第十二步**：打开', '十二'],
  ['ru', '**Шаг 1**. Открыть', '1'],
  ['ru', '**Step 1**. Открыть', '1'],
  ['vi', '**Bước 1**. Mở', '1'],
  ['tr', '**1. Adım**: Aç', '1'],
  ['fr', '**Étape 1** : Ouvrir', '1'],
  ['fr', '**Première étape** : Ouvrir', 'Première'],
  ['es', '**Paso 1**. Abrir', '1'],
  ['pt', '**Passo 1**. Abrir', '1'],
  ['id', '**Langkah 1**. Buka', '1'],
])('%s: %s is a step', (language, body, label) => {
  expect(shape(body, language)[0]).toBe(`step ${label}`)
})

it.each([
  ['ar', '## خطوة 3'],
  ['km', '## ជំហានទី ៣'],
  ['zh', '## 第三步'],
  ['tr', '## 3. Adım'],
  ['fr', '## Troisième étape'],
])('%s: a heading %s is a step', (language, heading) => {
  expect(shape(`${heading}\n\nx`, language)[0]).toMatch(/^step /)
})

it('steps are counted in digits of every script, and in words', () => {
  expect(shape('## ជំហានទី ១\n\na\n\n## ជំហានទី ២\n\nb\n\n## ជំហានទី ១\n\nc', 'km')).toContain('# ')
  expect(shape('## 第一步\n\na\n\n## 第二步\n\nb\n\n## 第一步\n\nc', 'zh')).toContain('# ')
})

it.each([
  ['ar', '*شكل 1: نافذة*'],
  ['fa', '*تصویر ۱: پنجره*'],
  ['am', '*ስእል 1: መስኮት*'],
  ['km', '*រូបភាព ១ ៖ ផ្ទាំង*'],
  ['my', '*ပုံ ၁: ဝင်းဒိုး*'],
  ['zh', '*图1：窗口*'],
  ['ru', '*Рисунок 1: окно*'],
  ['vi', '*Hình 1: cửa sổ*'],
  ['tr', '*Şekil 1: pencere*'],
  ['fr', '*Graphique 1 : fenêtre*'],
  ['es', '*Figura 1: ventana*'],
  ['pt', '*Figura 1: janela*'],
  ['id', '*Gambar 1: jendela*'],
])('%s: %s is a caption', (language, caption) => {
  expect(shape(`![a](a.png)\n\n${caption}`, language)).toEqual([
    `figure a: ${caption.slice(1, -1)}`,
  ])
})

it.each([
  ['ar', '**ملاحظة**: نص', 'note (label)'],
  ['ar', '**هام**: نص', 'warning (label) "هام"'],
  ['ar', '**تلميحة**: نص', 'tip (label)'],
  ['ar', '**فائدة**: نص', 'tip (label) "فائدة"'],
  ['fa', '**توجه**: متن', 'note (label)'],
  ['fa', '**نکته مهم**: متن', 'warning (label) "نکته مهم"'],
  ['fa', '**نکته**: متن', 'tip (label)'],
  ['fa', '**هشدار**: متن', 'warning (label)'],
  ['am', '**አስፈላጊ**: ጽሁፍ', 'warning (label) "አስፈላጊ"'],
  ['km', '**កំណត់សម្គាល់** ៖ អត្ថបទ', 'note (label)'],
  ['km', '**ចំណុចសំខាន់**៖ អត្ថបទ', 'warning (label) "ចំណុចសំខាន់"'],
  ['km', '**ព្រមាន**៖ អត្ថបទ', 'warning (label)'],
  ['my', '**မှတ်ချက်**: စာသား', 'note (label)'],
  ['th', '**คำเตือน**: ข้อความ', 'warning (label)'],
  ['zh', '**注**：文字', 'note (label)'],
  ['zh', '**注意**：文字', 'warning (label) "注意"'],
  ['zh', '**提示**：文字', 'tip (label)'],
  ['zh', '**警告**：文字', 'warning (label)'],
  ['ru', '**Примечание**: текст', 'note (label)'],
  ['ru', '**Внимание**: текст', 'warning (label)'],
  ['vi', '**Lưu ý**: văn bản', 'note (label)'],
  ['vi', '**Cảnh báo**: văn bản', 'warning (label)'],
  ['tr', '**İpucu**: metin', 'tip (label)'],
  ['tr', '**Uyarı**: metin', 'warning (label)'],
  ['fr', '**Remarque** : texte', 'note (label)'],
  ['fr', '**Attention** : texte', 'warning (label)'],
  ['es', '**Ojo**: texto', 'warning (label) "Ojo"'],
  ['pt', '**Aviso**: texto', 'warning (label)'],
  ['id', '**Peringatan**: teks', 'warning (label)'],
  ['ru', '**Note**: текст', 'note (label)'],
])('%s: %s is a box', (language, body, box) => {
  expect(shape(body, language)[0]).toBe(box)
})

it.each([
  ['ar', 'س', 'ج'],
  ['fa', 'پرسش', 'پاسخ'],
  ['km', 'សំណួរ', 'ចម្លើយ'],
  ['zh', '问', '答'],
  ['vi', 'Hỏi', 'Đáp'],
  ['tr', 'Soru', 'Cevap'],
  ['es', 'P', 'R'],
  ['id', 'T', 'J'],
])('%s: questions and answers', (language, question, answer) => {
  expect(shape(`**${question}**: x\n\n**${answer}**: y`, language)).toEqual([
    'Q',
    '  x',
    'A',
    '  y',
  ])
})

/** Words of the screen are `<so>`; the kind of an item tells whether an act is told in it. */
it.each([
  ['ar', 'انقر على زر *موافق*', 'ستظهر النافذة التالية'],
  ['fa', 'روی *تایید* کلیک کنید', 'این پنجره خالی است'],
  ['am', '*እሺ* የሚለውን ይጫኑ', 'መስኮቱ ባዶ ነው'],
  ['km', 'ចុចលើ *យល់ព្រម*', 'ផ្ទាំងនេះទទេ'],
  ['my', '*OK* ကို နှိပ်ပါ', 'ဒီဝင်းဒိုးက အလွတ်ဖြစ်သည်'],
  ['th', 'คลิก *ตกลง*', 'หน้าต่างนี้ว่าง'],
  ['zh', '点击*确定*', '这个窗口是空的'],
  ['ru', 'Нажмите кнопку *ОК*', 'Это окно пока пустое'],
  ['vi', 'Nhấn vào nút *Đồng ý*', 'Cửa sổ này còn trống'],
  ['tr', '*Tamam* düğmesine tıklayın', 'Bu pencere boş'],
  ['fr', 'Cliquez sur *OK*', 'La fenêtre est vide'],
  ['es', 'Haz clic en *Aceptar*', 'La ventana está vacía'],
  ['pt', 'Clique no botão *OK*', 'A janela está vazia'],
  ['id', 'Klik tombol *OK*', 'Jendela ini kosong'],
])('%s: "%s" tells an act and a word of the screen', (language, act, state) => {
  const body = `## Step 1\n\n1. ${act}\n2. ${state}\n`
  const lines = shape(body, language).join('\n')
  expect(lines).toMatch(/<[^<>]+>/)
  const [first, second] = items(body, language)
  expect([first?.role, second?.role]).toEqual(['instruction', 'observation'])
})

it.each([
  ['fr', '*La fenêtre suivante s’affichera*'],
  ['es', '*Aparecerá la ventana siguiente*'],
  ['ru', '*Откроется новое окно*'],
  ['zh', '*窗口显示如下*'],
  ['id', '*Jendela berikut akan muncul*'],
])('%s: %s is what is seen next', (language, body) => {
  expect(shape(`## Step 1\n\n${body}`, language)[1]).toMatch(/^ *result: /)
})

it('a verb that is part of a longer word is none', () => {
  expect(
    items('1. Clicks are counted\n2. Opened files stay open\n', 'en').map(({role}) => role),
  ).toEqual(['observation', 'observation'])
  expect(items('1. Seleccionadas las fotos, todo queda listo\n', 'es')[0]?.role).toBe('observation')
})

function items(body: string, language: string): readonly Item[] {
  const topic = topicOf(readBody(body, language))
  const blocks = [...topic.blocks, ...topic.steps.flatMap(step => step.blocks)]
  return blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
}
