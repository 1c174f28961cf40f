import JSZip from 'jszip'

/** One way to break a book: what is replaced by what, in which file. */
export interface Mutation {
  readonly name: string
  readonly file: string
  readonly change: (text: string) => string
  /** Whether EPUBCheck 5.3.0 finds it (run on the sample book; some faults are ours alone to find). */
  readonly official: boolean
}

function swap(
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  official = true,
): Mutation {
  return {
    name,
    file,
    official,
    change: text => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`nothing to break: ${name}`)
      return changed
    },
  }
}

const opf = 'OEBPS/content.opf'
const nav = 'OEBPS/toc.xhtml'
const ncx = 'OEBPS/toc.ncx'
const text = 'OEBPS/keepsake-make.xhtml'
const faq = 'OEBPS/keepsake-faq.xhtml'
const css = 'OEBPS/style.css'

export const mutations: readonly Mutation[] = [
  swap('mimetype says zip', 'mimetype', 'epub+zip', 'zip'),
  swap('container leads nowhere', 'META-INF/container.xml', 'content.opf', 'none.opf'),
  swap('a tag is never closed', text, '</h2>', ''),
  swap('an ampersand stands bare', text, 'Before you', 'Before & you'),
  swap('an entity of HTML', text, 'Before you', 'Before&nbsp;you'),
  swap('a control character', text, 'Before you', 'Before \u0001 you'),
  swap('a comment with two dashes', text, '<h2>', '<!-- a -- b --><h2>'),
  swap('a paragraph in a paragraph', text, 'Before you', '<p>Before</p> you'),
  swap('a block in a span', text, '<span class="number">3</span>', '<span><div>3</div></span>'),
  swap('an item outside a list', text, '<h2>', '<li>stray</li><h2>'),
  swap('text right in a list', text, '<ol class="callouts">', '<ol class="callouts">stray'),
  swap(
    'a paragraph right in a list',
    text,
    '<ol class="callouts">',
    '<ol class="callouts"><p>stray</p>',
  ),
  swap('a link in a link', text, 'what can go wrong', '<a href="toc.xhtml">what</a>'),
  swap('an unknown element', text, '<h2>', '<blink>now</blink><h2>'),
  swap('an obsolete element', text, '<h2>', '<center>now</center><h2>'),
  swap('an unknown attribute', text, '<h2>', '<h2 shiny="yes">'),
  swap('an obsolete attribute', text, '<h2>', '<h2 align="center">'),
  swap('a role that is no role', text, 'role="doc-noteref"', 'role="doc-shiny"'),
  swap(
    'a notice on an aside',
    'OEBPS/keepsake-danger.xhtml',
    /<section class="box danger"([^>]*)>([\s\S]*?)<\/section>/,
    '<aside class="box danger"$1>$2</aside>',
  ),
  swap(
    'a tip on a section',
    'OEBPS/keepsake-danger.xhtml',
    /<aside class="box tip"([^>]*)>([\s\S]*?)<\/aside>/,
    '<section class="box tip"$1>$2</section>',
  ),
  swap('a bad direction', text, 'dir="ltr"', 'dir="left"'),
  swap('two languages at once', text, 'xml:lang="en"', 'xml:lang="fr"'),
  swap('a language that is none', text, ' lang="en" xml:lang="en"', ' lang="e n" xml:lang="e n"'),
  swap('an empty id', text, 'id="keepsake-make"', 'id=""'),
  swap('an id with a blank', text, 'id="keepsake-make"', 'id="keepsake make"'),
  swap('an id twice', text, 'id="note-1"', 'id="keepsake-make"'),
  swap('a number that is none', text, 'value="7"', 'value="seven"'),
  swap('a span of zero columns', faq, '<td>', '<td colspan="0">'),
  swap('a bad scope', faq, 'scope="col"', 'scope="column"'),
  swap('a cell outside a row', faq, '<table>', '<table><td>stray</td>'),
  swap('a definition list without definition', faq, '<dd>A search of your home.</dd>', ''),
  swap('a bad width', text, 'width="1"', 'width="wide"'),
  swap('a picture that is not there', text, 'images/00aa', 'images/zzzz'),
  swap('a link to a missing file', text, 'keepsake-danger.xhtml', 'nowhere.xhtml'),
  swap('a link to a missing place', text, '#call-1', '#call-9'),
  swap('a picture from the web', text, 'images/00aa11bb22cc33dd.png', 'https://example.org/a.png'),
  swap(
    'a style that fetches',
    text,
    '<h2>',
    '<h2 style="background: url(https://example.org/a.png)">',
  ),
  swap('a script', text, '<h2>', '<script>alert(1)</script><h2>'),
  swap('a handler', text, '<h2>', '<h2 onclick="alert(1)">'),
  swap('a frame from the web', text, '<h2>', '<iframe src="https://example.org/"></iframe><h2>'),
  swap('a title without words', text, /<title>[^<]*<\/title>/, '<title></title>'),
  swap('direction in a style', text, '<h2>', '<h2 style="direction: rtl">'),
  swap('direction in the sheet', css, 'widows: 2;', 'direction: rtl; widows: 2;'),
  swap('a sheet that fetches', css, 'body {', '@import url(https://example.org/a.css); body {'),
  swap('a bracket too few', css, 'widows: 2; orphans: 2; }', 'widows: 2; orphans: 2;'),
  swap('arithmetic in the sheet', css, 'margin: 0 0 0.6em 0', 'margin: calc(1em + 2px)', false),
  swap(
    'a media rule in the base sheet',
    css,
    'hr {',
    '@media screen { hr { margin: 0; } } hr {',
    false,
  ),
  swap('no title in the package', opf, /<dc:title>.*<\/dc:title>/, ''),
  swap(
    'an empty description',
    opf,
    /<dc:description>.*<\/dc:description>/,
    '<dc:description></dc:description>',
  ),
  swap('no language in the package', opf, /<dc:language>.*<\/dc:language>/, ''),
  swap('no identifier', opf, /<dc:identifier.*<\/dc:identifier>/, ''),
  swap('a moment with fractions', opf, 'T00:00:00Z', 'T00:00:00.000Z'),
  swap('a moment twice', opf, /(<meta property="dcterms:modified">.*<\/meta>)/, '$1$1'),
  swap('a version that is none', opf, 'version="3.0"', 'version="3.3"'),
  swap(
    'a prefix that nobody declared',
    opf,
    'property="schema:accessMode"',
    'property="scheme:accessMode"',
  ),
  swap('refines what is not there', opf, 'refines="#printed"', 'refines="#nothing"'),
  swap('an item of the wrong type', opf, 'media-type="image/png"', 'media-type="image/jpeg"'),
  swap(
    'an item without file',
    opf,
    '<manifest>',
    '<manifest><item id="x" href="x.xhtml" media-type="application/xhtml+xml"/>',
  ),
  swap('a file without item', opf, /<item id="picture-1"[^>]*\/>/, ''),
  swap('an id of the manifest twice', opf, 'id="enhance"', 'id="style"'),
  swap('no navigation document', opf, ' properties="nav"', ''),
  swap('a spine that names nothing', opf, 'idref="text-1"', 'idref="text-99"'),
  swap('a file in the spine twice', opf, 'idref="text-1"', 'idref="text-2"'),
  swap('a spine without NCX', opf, 'toc="ncx"', 'toc="style"'),
  swap(
    'a direction of pages that is none',
    opf,
    'page-progression-direction="ltr"',
    'page-progression-direction="down"',
  ),
  swap('no table of contents', nav, 'epub:type="toc"', 'epub:type="loi"'),
  swap('an entry without words', nav, />1 Keepsake</, '><'),
  swap('an entry that leads nowhere', nav, 'href="keepsake-faq.xhtml"', 'href="gone.xhtml"'),
  swap('a paragraph in the navigation', nav, '<ol>', '<p>Read this.</p><ol>'),
  swap(
    'pages out of order',
    nav,
    /(<li><a href="[^"]*page\.5">5<\/a><\/li>)\s*(<li>.*<\/li>)/,
    '$2$1',
    false,
  ),
  swap('an NCX that cannot be read', ncx, '</navMap>', ''),
  swap('an NCX of another book', ncx, 'urn:uuid:', 'urn:uuid:0'),
  swap('an NCX that leads nowhere', ncx, 'src="keepsake-faq.xhtml"', 'src="gone.xhtml"'),
  swap('a heading too deep', text, /<h4 class="step-title">(.*?)<\/h4>/, '<h6>$1</h6>', false),
  swap('a picture without words', text, / alt="[^"]*"/, '', false),
  swap(
    'a handler in the navigation',
    nav,
    '<nav epub:type="landmarks"',
    '<nav epub:type="landmarks" onload="x()"',
    true,
  ),
]

/** The book with one of its files changed, everything else as it was. */
export async function mutate(bytes: Uint8Array, {file, change}: Mutation): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const old = (await zip.file(file)?.async('string')) ?? ''
  const compression = file === 'mimetype' ? 'STORE' : 'DEFLATE'
  zip.file(file, change(old), {compression, createFolders: false})
  return await zip.generateAsync({type: 'uint8array'})
}
