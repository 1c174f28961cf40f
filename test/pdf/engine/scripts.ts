import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Book} from '../../../src/pdf/engine/book.ts'
import type {Content, TextStyle} from '../../../src/pdf/engine/content.ts'

/** The same advice in twelve scripts, with the face that the house style sets each in. */
export interface Sample {
  readonly name: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Package and file of the face. */
  readonly font: readonly [home: string, file: string]
  readonly size: number
  readonly leading: number
  readonly text: string
}

export const samples: readonly Sample[] = [
  {
    name: 'Vietnamese',
    language: 'vi',
    direction: 'ltr',
    font: ['noto-sans', 'NotoSans'],
    size: 10,
    leading: 14,
    text: 'Trước khi bắt đầu, hãy sao lưu tất cả các tệp quan trọng vào một ổ đĩa khác. Mở chương trình, chọn ngôn ngữ của bạn rồi nhấn nút “Tiếp tục”. Hãy đặt một mật khẩu dài mà không ai đoán được, và đừng viết nó ra giấy. Nếu máy tính bị mất, bạn vẫn có thể mở lại dữ liệu từ bản sao lưu. Mỗi tháng hãy kiểm tra bản sao một lần, vì một bản sao không mở được thì cũng như không có.',
  },
  {
    name: 'Cyrillic',
    language: 'ru',
    direction: 'ltr',
    font: ['noto-sans', 'NotoSans'],
    size: 10,
    leading: 14,
    text: 'Прежде чем начать, сохраните копию всех важных файлов на другом диске. Откройте программу, выберите свой язык и нажмите кнопку «Далее». Придумайте длинный пароль, который никто не угадает, и не записывайте его на бумаге. Если компьютер потеряется, данные можно будет открыть из резервной копии. Проверяйте копию раз в месяц: копия, которая не открывается, ничем не лучше пустого места. Ещё ёмче!',
  },
  {
    name: 'Arabic',
    language: 'ar',
    direction: 'rtl',
    font: ['noto-naskh-arabic', 'NotoNaskhArabic'],
    size: 12,
    leading: 21,
    text: 'قبل أن تبدأ، انسخ جميع ملفاتك المهمة إلى قرص آخر. افتح البرنامج واختر لغتك ثم انقر على زر «التالي». اختر كلمة مرور طويلة لا يستطيع أحد أن يخمنها، ولا تكتبها على ورقة. إذا ضاع حاسوبك، يمكنك أن تفتح بياناتك من النسخة الاحتياطية. افحص النسخة مرة كل شهر، فالنسخة التي لا تفتح لا فائدة منها.',
  },
  {
    name: 'Farsi',
    language: 'fa',
    direction: 'rtl',
    font: ['vazirmatn', 'Vazirmatn'],
    size: 11,
    leading: 20,
    text: 'پیش از آغاز، از همهٔ پرونده‌های مهم خود روی یک دیسک دیگر نسخه بگیرید. برنامه را باز کنید، زبان خود را برگزینید و دکمهٔ «ادامه» را فشار دهید. گذرواژه‌ای بلند بسازید که هیچ‌کس نتواند آن را حدس بزند و آن را روی کاغذ ننویسید. اگر رایانه گم شود، می‌توانید داده‌ها را از نسخهٔ پشتیبان باز کنید. هر ماه یک بار نسخه را بررسی کنید، زیرا نسخه‌ای که باز نمی‌شود به هیچ کاری نمی‌آید.',
  },
  {
    name: 'Hebrew',
    language: 'he',
    direction: 'rtl',
    font: ['noto-sans-hebrew', 'NotoSansHebrew'],
    size: 11,
    leading: 16,
    text: 'לפני שמתחילים, העתיקו את כל הקבצים החשובים לכונן אחר. פתחו את התוכנה, בחרו את השפה שלכם ולחצו על הכפתור «המשך». בחרו סיסמה ארוכה שאיש לא יוכל לנחש, ואל תכתבו אותה על נייר. אם המחשב יאבד, תוכלו לפתוח את הנתונים מתוך הגיבוי. בדקו את הגיבוי פעם בחודש, כי גיבוי שאינו נפתח אינו שווה דבר.',
  },
  {
    name: 'Burmese',
    language: 'my',
    direction: 'ltr',
    font: ['noto-sans-myanmar', 'NotoSansMyanmar'],
    size: 10.5,
    leading: 23,
    text: 'မစတင်မီ အရေးကြီးသော ဖိုင်အားလုံးကို အခြားဒစ်တစ်ခုတွင် မိတ္တူကူးထားပါ။ ပရိုဂရမ်ကို ဖွင့်ပြီး သင့်ဘာသာစကားကို ရွေးချယ်ကာ ရှေ့ဆက်ရန် ခလုတ်ကို နှိပ်ပါ။ မည်သူမျှ မခန့်မှန်းနိုင်သော ရှည်လျားသည့် စကားဝှက်ကို ရွေးပါ၊ စာရွက်ပေါ်တွင် မရေးပါနှင့်။ ကွန်ပျူတာ ပျောက်ဆုံးသွားလျှင် အရန်မိတ္တူမှ ဒေတာများကို ပြန်ဖွင့်နိုင်ပါသည်။ လစဉ် မိတ္တူကို စစ်ဆေးပါ၊ မဖွင့်နိုင်သော မိတ္တူသည် အသုံးမဝင်ပါ။',
  },
  {
    name: 'Khmer',
    language: 'km',
    direction: 'ltr',
    font: ['noto-sans-khmer', 'NotoSansKhmer'],
    size: 10.5,
    leading: 20,
    text: 'មុនពេលចាប់ផ្តើម សូមចម្លងឯកសារសំខាន់ៗទាំងអស់ទៅកាន់ថាសមួយផ្សេងទៀត។ បើកកម្មវិធី ជ្រើសរើសភាសារបស់អ្នក រួចចុចប៊ូតុងបន្ត។ ជ្រើសរើសពាក្យសម្ងាត់វែងមួយដែលគ្មាននរណាអាចទាយបាន ហើយកុំសរសេរវានៅលើក្រដាស។ ប្រសិនបើកុំព្យូទ័របាត់ អ្នកអាចបើកទិន្នន័យពីច្បាប់ចម្លងបម្រុងទុក។ ពិនិត្យមើលច្បាប់ចម្លងជារៀងរាល់ខែ ព្រោះច្បាប់ចម្លងដែលបើកមិនបានគ្មានប្រយោជន៍ទេ។',
  },
  {
    name: 'Thai',
    language: 'th',
    direction: 'ltr',
    font: ['noto-sans-thai', 'NotoSansThai'],
    size: 10.5,
    leading: 17,
    text: 'ก่อนเริ่มต้น ให้สำรองไฟล์สำคัญทั้งหมดไว้ในดิสก์อื่น เปิดโปรแกรม เลือกภาษาของคุณ แล้วกดปุ่มถัดไป ตั้งรหัสผ่านที่ยาวและไม่มีใครเดาได้ และอย่าเขียนลงบนกระดาษ หากคอมพิวเตอร์หาย คุณยังเปิดข้อมูลจากสำเนาสำรองได้ ตรวจสอบสำเนาทุกเดือน เพราะสำเนาที่เปิดไม่ได้ก็ไม่มีประโยชน์ ห้ามวางเครื่องไว้ใกล้น้ำ',
  },
  {
    name: 'Tibetan',
    language: 'bo',
    direction: 'ltr',
    font: ['noto-serif-tibetan', 'NotoSerifTibetan'],
    size: 12,
    leading: 22,
    text: 'འགོ་མ་བཙུགས་གོང་ལ་ཡིག་ཆ་གལ་ཆེན་ཚང་མ་ཌིསཀ་གཞན་ཞིག་ལ་འདྲ་བཤུས་བྱོས། མཉེན་ཆས་ཁ་ཕྱེས་ནས་ཁྱེད་ཀྱི་སྐད་ཡིག་འདེམས་རྗེས་མུ་མཐུད་པའི་མཐེབ་གནོན་ལ་གནོན། སུས་ཀྱང་ཚོད་དཔག་བྱེད་མི་ཐུབ་པའི་གསང་ཚིག་རིང་པོ་ཞིག་འདེམས་དང་། ཤོག་བུའི་སྟེང་ལ་མ་བྲིས། གློག་ཀླད་བརླགས་ན་གྲ་སྒྲིག་འདྲ་བཤུས་ནས་གཞི་གྲངས་ཕྱིར་ཁ་ཕྱེ་ཐུབ། ཟླ་རེར་ཐེངས་རེ་ཞིབ་བཤེར་བྱོས།',
  },
  {
    name: 'Ethiopic',
    language: 'am',
    direction: 'ltr',
    font: ['noto-sans-ethiopic', 'NotoSansEthiopic'],
    size: 10.5,
    leading: 16,
    text: 'ከመጀመርዎ በፊት ሁሉንም አስፈላጊ ፋይሎች ወደ ሌላ ዲስክ ይቅዱ። ፕሮግራሙን ይክፈቱ፣ ቋንቋዎን ይምረጡ፣ ከዚያም ቀጥል የሚለውን ቁልፍ ይጫኑ። ማንም ሊገምተው የማይችል ረጅም የይለፍ ቃል ይምረጡ፤ በወረቀት ላይም አይጻፉት። ኮምፒውተሩ ቢጠፋ መረጃዎን ከመጠባበቂያ ቅጂው መክፈት ይችላሉ። ቅጂውን በየወሩ ያረጋግጡ፤ የማይከፈት ቅጂ ጥቅም የለውምና።',
  },
  {
    name: 'Devanagari',
    language: 'hi',
    direction: 'ltr',
    font: ['noto-sans-devanagari', 'NotoSansDevanagari'],
    size: 10.5,
    leading: 17,
    text: 'शुरू करने से पहले अपनी सभी ज़रूरी फ़ाइलों की प्रति किसी दूसरी डिस्क पर बना लें। प्रोग्राम खोलें, अपनी भाषा चुनें और आगे बढ़ने का बटन दबाएँ। एक लंबा पासवर्ड चुनें जिसका कोई अनुमान न लगा सके, और उसे काग़ज़ पर न लिखें। यदि कंप्यूटर खो जाए, तो आप अपनी जानकारी बैकअप से खोल सकते हैं। हर महीने प्रति की जाँच करें, क्योंकि जो प्रति नहीं खुलती वह किसी काम की नहीं।',
  },
  {
    name: 'Chinese',
    language: 'zh',
    direction: 'ltr',
    font: ['noto-sans-sc', 'NotoSansSC'],
    size: 10.5,
    leading: 17,
    text: '开始之前，请把所有重要的文件复制到另一个磁盘上。打开程序，选择您的语言，然后点击“下一步”按钮。请设置一个别人猜不到的长密码，不要把它写在纸上。如果电脑丢失，您仍然可以从备份中打开数据。每个月检查一次备份，因为打不开的备份毫无用处。请直接从官方网站下载最新的版本（正式版），安装以后重新启动计算机。',
  },
]

const carried = fileURLToPath(new URL('../../../assets/fonts/', import.meta.url))

/** Where a face lies: among those that we carry, or in its package. */
export function fileOf([home, file]: Sample['font'], weight = '400Regular'): string {
  const own = join(carried, home, `${file}_${weight}.ttf`)
  if (existsSync(own)) return own
  const {resolve} = createRequire(import.meta.url)
  const folder = dirname(resolve(`@expo-google-fonts/${home}/package.json`))
  return join(folder, weight, `${file}_${weight}.ttf`)
}

export function bytesOf(font: Sample['font'], weight?: string): Uint8Array {
  return readFileSync(fileOf(font, weight))
}

export function styleOf({size, leading}: Pick<Sample, 'size' | 'leading'>): TextStyle {
  const colour = '#000000'
  return {
    face: 'text',
    weight: 400,
    size,
    leading,
    colour,
    tracking: 0,
    align: 'start',
    tabular: false,
  }
}

/** A book of one language whose only text is what is given. */
export function scriptBook(sample: Sample, content: readonly Content[]): Book {
  const {language, direction, font} = sample
  return {
    title: sample.name,
    language,
    direction,
    date: '',
    page: {width: 419.53, height: 595.28, margins: [51, 56, 51, 49]},
    content,
    folio: String,
    pictures: new Map(),
    fonts: new Map([['text400', bytesOf(font)]]),
    fallbacks: [new Map([[400, bytesOf(['noto-sans', 'NotoSans'])]])],
    furniture: () => [],
    claim: true,
  }
}
