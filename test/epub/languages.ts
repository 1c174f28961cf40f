import type {EpubBook} from '../../src/epub/book.ts'
import {directionOf} from '../../src/language/direction.ts'
import {documentOf, handbook, plate, sampleBook} from './fixture.ts'

interface Texts {
  readonly title: string
  readonly lead: string
  readonly step: string
  readonly act: string
  readonly warning: string
  readonly hazard: string
}

/** A few words in each language that brings its own typeface; Latin names stand among them. */
export const texts: Readonly<Record<string, Texts>> = {
  ar: {
    title: 'حفظ كلمات السر',
    lead: 'برنامج KeePassXC يحفظ كل كلمات السر في ملف واحد مقفل.',
    step: 'اختر عبارة السر',
    act: 'اكتب ست كلمات لا علاقة بينها، ثم اضغط OK.',
    warning: 'تحذير',
    hazard: 'لا أحد يستطيع استعادة عبارة السر إذا نسيتها.',
  },
  my: {
    title: 'စကားဝှက်များ သိမ်းဆည်းခြင်း',
    lead: 'KeePassXC သည် စကားဝှက်အားလုံးကို ဖိုင်တစ်ခုတည်းတွင် သိမ်းပေးသည်။',
    step: 'စကားစုတစ်ခု ရွေးပါ',
    act: 'စကားလုံးခြောက်လုံး ရိုက်ပါ။ ပြီးလျှင် OK ကို နှိပ်ပါ။',
    warning: 'သတိပေးချက်',
    hazard: 'မေ့သွားလျှင် ဘယ်သူမျှ ပြန်ယူ၍ မရပါ။',
  },
  km: {
    title: 'រក្សាទុកពាក្យសម្ងាត់',
    lead: 'KeePassXC រក្សាទុកពាក្យសម្ងាត់ទាំងអស់ក្នុងឯកសារតែមួយ។',
    step: 'ជ្រើសរើសឃ្លាសម្ងាត់',
    act: 'វាយពាក្យប្រាំមួយ រួចចុច OK។',
    warning: 'ការព្រមាន',
    hazard: 'បើភ្លេច គ្មាននរណាអាចយកវាមកវិញបានទេ។',
  },
  bo: {
    title: 'གསང་ཚིག་ཉར་ཚགས།',
    lead: 'KeePassXC ཡིས་གསང་ཚིག་ཚང་མ་ཡིག་ཆ་གཅིག་ཏུ་ཉར་ཚགས་བྱེད།',
    step: 'གསང་ཚིག་འདེམས།',
    act: 'ཚིག་དྲུག་བྲིས་ནས་ OK གནོན།',
    warning: 'ཉེན་བརྡ།',
    hazard: 'བརྗེད་ན་སུས་ཀྱང་རྙེད་མི་ཐུབ།',
  },
  am: {
    title: 'የይለፍ ቃላትን መያዝ',
    lead: 'KeePassXC ሁሉንም የይለፍ ቃላት በአንድ ፋይል ይይዛል።',
    step: 'የይለፍ ሐረግ ይምረጡ',
    act: 'ስድስት ቃላት ይጻፉ፤ ከዚያ OK ይጫኑ።',
    warning: 'ማስጠንቀቂያ',
    hazard: 'ከረሱት ማንም ሊመልሰው አይችልም።',
  },
  zh: {
    title: '保存密码',
    lead: 'KeePassXC 把所有密码保存在一个加密的文件里。',
    step: '选择密码短语',
    act: '输入六个互不相关的词，然后点击 OK。',
    warning: '警告',
    hazard: '如果忘记，谁也无法找回。',
  },
}

/** The sample book's shape in another language. */
export function bookIn(language: string): EpubBook {
  const said = texts[language]
  if (said === undefined) throw new Error(`no texts in ${language}`)
  const direction = directionOf(language)
  const chapter = `<article class="chapter tool" id="a" lang="${language}" dir="${direction}">
<header class="opener"><h1><span class="number">1</span> ${said.title}</h1><p class="lead">${said.lead}</p></header>
<dl class="facts"><dt>${said.step}</dt><dd><bdi>KeePassXC 2.7.9</bdi></dd><dt>${said.warning}</dt><dd>${said.hazard}</dd></dl>
<section class="topic howto" id="a-b"><h2>${said.title}</h2><section class="step" id="a-b-1">
<h3 class="step-title"><span class="number">1</span> ${said.step}</h3>
<figure><img class="plate" src="${plate.name}" alt="${said.step}" width="1" height="1"/></figure>
<ol class="callouts"><li class="instruction" value="1"><p>${said.act}</p></li><li class="instruction" value="2"><p><code dir="ltr">https://keepassxc.org</code></p></li></ol>
<p class="result">${said.lead}</p>
<section class="box danger"><p class="signal"><span class="word">${said.warning}</span></p><p><strong>${said.hazard}</strong></p><p>${said.act}</p></section>
<section class="box warning"><p class="signal"><span class="word">${said.warning}</span></p><p>${said.hazard}</p></section>
<aside class="box tip"><p class="signal"><span class="word">${said.warning}</span></p><p>${said.act}</p></aside>
<ul class="bullets"><li>${said.step}</li><li>${said.lead}</li></ul></section></section></article>`
  return {
    ...sampleBook(),
    documents: [documentOf('a', 'chapter', chapter)],
    handbook: {
      ...handbook,
      title: said.title,
      subtitle: said.step,
      language,
      direction,
      contents: [
        {
          id: 'a',
          number: '1',
          title: said.title,
          entries: [{id: 'a-b-1', number: '', title: said.step, entries: []}],
        },
      ],
    },
  }
}
