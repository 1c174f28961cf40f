import {readXhtml} from '../../src/xhtml/read-xhtml.ts'
import type {Element, XhtmlDocument} from '../../src/xhtml/tree.ts'

/** One chapter that uses every element and class of the contract that a chapter can hold. */
export const sampleText = `<article class="chapter tool" id="keepsake" lang="en" dir="ltr">
<header class="opener">
<h1><span class="number">1</span> Keepsake</h1>
<p class="lead">A locked book for all your passwords. It lives on your own computer.</p>
<dl class="facts">
<dt>Works on</dt>
<dd>Windows 10</dd>
<dd>Linux</dd>
<dt>Website</dt>
<dd><a href="https://keepsake.example/"><span class="address">keepsake.example</span></a></dd>
</dl>
<div class="download">
<p class="label">Download</p>
<p><a href="https://keepsake.example/get"><span class="address">keepsake.example/get</span></a></p>
</div>
<p class="label">Have ready</p>
<ul class="ready"><li>A memory stick</li><li>A pen</li></ul>
<nav class="contents">
<p class="label">In this chapter</p>
<ol class="entries">
<li><a href="#keepsake-howto-make"><span class="number">1</span> <span class="title">Make your locked book</span></a></li>
<li><a href="#keepsake-howto-more"><span class="number">2</span> <span class="title">More</span></a></li>
</ol>
</nav>
</header>
<section class="topic introduction" id="keepsake-introduction">
<p>Keepsake keeps <em>every</em> password <strong>in one file</strong>.<sup><a class="noteref" id="keepsake-note-1-ref" href="#keepsake-note-1">1</a></sup></p>
<aside class="footnote" id="keepsake-note-1">
<p class="label"><a href="#keepsake-note-1-ref">1</a></p>
<p>One file a person.</p>
</aside>
</section>
<section class="topic premise" id="keepsake-premise">
<h2>Important premise</h2>
<aside class="box note">
<p class="signal"><span class="word">Before you start</span></p>
<p>Read <a href="#keepsake-howto-make">Make your locked book</a> to its end first.</p>
</aside>
</section>
<section class="topic howto" id="keepsake-howto">
<h2>Basic Howto</h2>
<section class="section" id="keepsake-howto-make">
<header class="opener">
<p class="label">Section 1 of 2</p>
<p class="measure">3 steps</p>
<h3>Make your locked book</h3>
</header>
<p>You do this once.</p>
<section class="step" id="keepsake-howto-make-step-1">
<h4 class="step-title"><span class="number">1</span> <span class="qualifier">(Linux)</span> Start a new book</h4>
<p class="explanation">After today you only open and lock it.</p>
<figure>
<img class="plate" src="0123456789abcdef.png" alt="The main window" width="640" height="400" data-callouts="1,20,30,80,24 2,200,60,0,0"/>
<figcaption>Figure 1: The main window</figcaption>
</figure>
<ol class="callouts">
<li class="instruction" value="1"><p>Click <span class="label">Book</span>, then <img class="button" src="fedcba9876543210.png" alt="New" width="32" height="16"/>.</p>
<section class="box warning">
<p class="signal"><span class="word">WARNING</span></p>
<p>Nobody can reset this passphrase.</p>
</section>
</li>
<li class="observation" value="2"><p>A small window asks you for a name.</p></li>
</ol>
<p class="instruction"><strong>Click</strong> <span class="label">OK</span>.</p>
<p class="result">The book opens.</p>
</section>
<section class="step" id="keepsake-howto-make-step-2">
<h4 class="step-title"><span class="word">Step </span><span class="number">2</span></h4>
<figure class="missing">
<p class="placeholder">Picture: the save window</p>
<figcaption>Figure 2: Where the book lives</figcaption>
</figure>
<section class="box danger">
<p class="signal"><span class="word">DANGER</span></p>
<p>An open book can be read by anyone.</p>
<ul class="bullets"><li><p>Before a border</p></li><li><p>Before a raid</p><ul class="bullets"><li><p>lock the book</p></li></ul></li></ul>
</section>
<section class="box caution">
<p class="signal"><span class="word">CAUTION</span></p>
<p>New entries are not saved by themselves.</p>
</section>
<aside class="box note">
<p class="signal"><span class="word">Note</span> <span class="title">Installation Note</span></p>
<p>The file is small.</p>
</aside>
<aside class="box tip">
<p class="signal"><span class="word">Tip</span></p>
<p>Try it first with a book called <bdi>test</bdi>.</p>
</aside>
</section>
<section class="procedure" id="keepsake-howto-section-3">
<p>To copy the book, take these steps:</p>
<section class="step" id="keepsake-howto-section-3-step-1">
<h4 class="step-title"><span class="word">Step </span><span class="number">1</span></h4>
<p>Copy <code>C:\\Books\\&lt;name&gt;.kps</code> to the stick.<br/>Or type:</p>
<pre>cp books/name.kps /media/stick
sync</pre>
</section>
</section>
</section>
<section class="section" id="keepsake-howto-more">
<h3>More</h3>
<p class="run-in">Words to know</p>
<dl class="definitions"><dt>Book</dt><dd><p>The file with your passwords.</p></dd></dl>
<table>
<thead><tr><th scope="col">Box</th><th class="center" scope="col">Signs</th><th class="end" scope="col">Often</th></tr></thead>
<tbody><tr><td>Danger</td><td class="center">1</td><td class="end">2</td></tr></tbody>
</table>
<blockquote><p>Lock it.</p></blockquote>
<hr/>
<ul class="tasks"><li class="done"><p>Installed</p></li><li class="todo"><p>Copied</p></li></ul>
<p>See the recovery guide <span class="address">(recovery)</span> and <a href="https://example.org/a?b=1&amp;c=2">this page</a>.</p>
</section>
</section>
<section class="topic faq" id="keepsake-faq">
<h2>FAQ</h2>
<dl class="answers"><dt><p>Can I lose the book?</p></dt><dd><p>Yes. Keep a copy.</p></dd></dl>
</section>
<section class="topic review" id="keepsake-review">
<h2>Review questions</h2>
<ul class="questions"><li><p>Where does the book live?</p></li><li><p>Who can open it?</p></li></ul>
<ol class="questions"><li value="1"><p>What is a passphrase?</p></li></ol>
</section>
</article>
`

/** The sample as layOut would give it. */
export function sampleDocument(): XhtmlDocument {
  return {placement: 'chapter', name: 'keepsake', title: 'Keepsake', root: sampleChapter()}
}

export function sampleChapter(): Element {
  const {root} = readXhtml(sampleText, 'sample')
  if (root === null) throw new Error('the sample chapter has no element')
  return root
}
