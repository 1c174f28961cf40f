import type {EpubBook} from '../../src/epub/book.ts'
import type {Plate} from '../../src/figures/plate.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import {readXhtml} from '../../src/xhtml/read-xhtml.ts'
import type {XhtmlDocument} from '../../src/xhtml/tree.ts'
import {packageTemplates} from './render.ts'

/** One black pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='

export const words: Readonly<Record<string, string>> = {
  contents: 'Contents',
  landmarks: 'Landmarks',
  cover: 'Cover',
  beginning: 'Beginning of the text',
  'printed-pages': 'Pages of the printed book',
  'to-do': 'to do',
  done: 'done',
  'accessible-text': 'All text can be read aloud and enlarged.',
  'accessible-pictures': 'Every picture has a description.',
  'accessible-pages': 'Page numbers are those of the printed book.',
}

export const plate: Plate = {
  name: '00aa11bb22cc33dd.png',
  bytes: Buffer.from(pixel, 'base64'),
  width: 1,
  height: 1,
  density: 1,
  mediaType: 'image/png',
}

/** Reads a document the way the template room does; the contract is held against it. */
export function documentOf(
  name: string,
  placement: XhtmlDocument['placement'],
  text: string,
): XhtmlDocument {
  const {root, faults} = readXhtml(text, name)
  if (root === null || faults.length > 0) throw new Error(JSON.stringify(faults))
  return {name, placement, title: name, root}
}

const front = `<article class="title-page"><h1>Steady Hands</h1><p class="subtitle">Seven tools</p></article>`

const contents = `<article class="contents"><h1>Contents</h1><nav class="contents">
<ol class="entries"><li><a href="#keepsake">Keepsake</a></li></ol></nav></article>`

export const chapter = `<article class="chapter tool" id="keepsake">
<header class="opener"><h1><span class="number">1</span> Keepsake</h1>
<p class="lead">A locked book for all your passwords. It lives on your own computer and needs no
internet, no account and nobody's leave. Whoever opens it needs one passphrase, and only that one;
whoever has lost the passphrase has lost the book.</p></header>
<dl class="facts"><dt>What it is for</dt><dd>Strong, different passwords for every account</dd>
<dt>Works on</dt><dd>Windows, macOS, Linux</dd><dt>Version</dt><dd>4.1, checked March 2026</dd>
<dt>Licence</dt><dd>Free and open source</dd><dt>Admin rights</dt><dd>Not needed</dd>
<dt>Time</dt><dd>50 minutes, six sections</dd>
<dt>Download</dt><dd><a href="https://hb.example/1">hb.example/1</a></dd>
<dt>Alternatives</dt><dd>A paper notebook in a locked drawer</dd></dl>
<section class="topic howto" id="keepsake-make"><h2>Make your locked book</h2>
<p>Before you begin, read <a href="#keepsake-danger">what can go wrong</a>.</p>
<section class="section" id="keepsake-passphrase"><h3>Your passphrase</h3>
<section class="step" id="keepsake-step-3"><h4 class="step-title"><span class="number">3</span> Choose your passphrase</h4>
<p class="explanation">The window of a new book opens<sup><a class="noteref" id="call-1" href="#note-1">1</a></sup>.</p>
<figure><img class="plate" src="${plate.name}" alt="The window of a new book: 1 Passphrase, 2 Strength" width="1" height="1"/><figcaption>A new book</figcaption></figure>
<ol class="callouts"><li class="instruction" value="1"><p>Type six words that do not belong together.</p></li>
<li class="instruction" value="2"><p>Look at the bar. Go on only when it says <span class="label">Strong</span>.</p></li>
<li class="instruction" value="7"><p>Click <span class="label">Lock the book</span>.</p></li></ol>
<p class="result">The book opens. It is empty and ready to fill.</p>
<aside class="footnote" id="note-1"><p class="label"><a href="#call-1">1</a></p><p>On old systems it takes a minute.</p></aside>
</section></section>
<section class="section" id="keepsake-danger"><h3>What can go wrong</h3>
<section class="box danger"><p class="signal"><span class="word">DANGER</span></p><p><strong>An open book can be read by anyone.</strong></p><p>Before a checkpoint or a raid, lock the book and shut down.</p></section>
<section class="box warning"><p class="signal"><span class="word">WARNING</span></p><p><strong>Nobody can reset this passphrase.</strong></p><p>Forget it, and every password in the book is lost.</p></section>
<section class="box caution"><p class="signal"><span class="word">CAUTION</span></p><p><strong>New entries are not saved by themselves.</strong></p><p>Press <span class="label">Ctrl + S</span> after each entry.</p></section>
<aside class="box tip"><p class="signal"><span class="word">Tip</span></p><p>Let the book type for you: press <span class="label">Ctrl + B</span> in the user name field.</p></aside>
<aside class="box note"><p class="signal"><span class="word">Note</span></p><p>The book is one file: <code>garden-notes.kb</code>.</p></aside>
</section></section>
<section class="topic faq" id="keepsake-faq"><h2>Questions</h2>
<dl class="answers"><dt>Can I read it on a phone?</dt><dd><p>Yes. See <a href="#keepsake-passphrase">Your passphrase</a>.</p></dd></dl>
<dl class="definitions"><dt>Raid</dt><dd>A search of your home.</dd></dl>
<table><thead><tr><th scope="col">Key</th><th scope="col" class="end">Act</th></tr></thead><tbody><tr><td>Ctrl + S</td><td class="end">Save</td></tr></tbody></table>
<ul class="tasks"><li class="done"><p>Book made</p></li><li class="todo"><p>Copy stored</p></li></ul>
<ul class="bullets"><li>One</li><li>Two<ul class="bullets"><li>Three</li></ul></li></ul>
<pre>keepsake --lock
  &lt;now&gt;</pre><blockquote><p>Lock it.</p></blockquote><hr/><p>The end.</p></section></article>`

export const handbook: Handbook = {
  kind: 'handbook',
  name: 'steady-hands',
  title: 'Steady Hands',
  subtitle: 'Seven tools for safer devices',
  language: 'en',
  direction: 'ltr',
  publisher: '',
  version: '1.2',
  date: '2026-03-01',
  license: 'CC BY-SA 4.0',
  verify: '',
  address: '',
  chapters: [],
  parts: [],
  glossary: [],
  contents: [
    {
      id: 'keepsake',
      number: '1',
      title: 'Keepsake',
      entries: [
        {
          id: 'keepsake-make',
          number: '',
          title: 'Make your locked book',
          entries: [
            {id: 'keepsake-passphrase', number: '', title: 'Your passphrase', entries: []},
            {id: 'keepsake-danger', number: '', title: 'What can go wrong', entries: []},
          ],
        },
        {id: 'keepsake-faq', number: '', title: 'Questions', entries: []},
      ],
    },
  ],
}

/** Stands for the cover where a test does not look at it: drawing one takes a tenth of a second. */
export const plainCover: Plate = {...plate, name: 'cover.png'}

/** A small book with one of everything. */
export function sampleBook(): EpubBook {
  return {
    documents: [
      documentOf('title-page', 'front', front),
      documentOf('contents', 'front', contents),
      documentOf('keepsake', 'chapter', chapter),
    ],
    handbook,
    plates: new Map([[plate.name, plate]]),
    words,
    render: packageTemplates(),
    cover: plainCover,
  }
}

/** The same book with a cover of its own. */
export function drawn({cover, ...book}: EpubBook): EpubBook {
  return book
}
